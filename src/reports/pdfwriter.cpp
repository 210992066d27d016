#include <ruam/reports/render.h>

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

namespace ruam::reports {

namespace {

constexpr int kDotsPerInch = 1200;

QPageLayout sheetOf(const QSizeF &size)
{
    // Portrait as given: a landscape sheet is a wide one, never a turned one.
    const QPageSize sheet(size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    return {sheet, QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter};
}

/// QPdfWriter puts the clock into the file. A stamp of the same length keeps every offset.
void replaceCreationDate(QByteArray &pdf, const QDateTime &printedAt)
{
    static const QRegularExpression stamp(QStringLiteral(R"(/CreationDate \(D:(\d{14}[+-]\d{2}'\d{2}'|\d{14}Z?)\))"));
    const QRegularExpressionMatch match = stamp.match(QString::fromLatin1(pdf));
    if (!match.hasMatch())
        return;
    const QDate date = printedAt.isValid() ? printedAt.date() : QDate(2000, 1, 1);
    const QTime time = printedAt.isValid() ? printedAt.time() : QTime(0, 0);
    QByteArray fixed = date.toString(u"yyyyMMdd").toLatin1() + time.toString(u"HHmmss").toLatin1() + "+07'00'";
    fixed.truncate(match.capturedLength(1));
    pdf.replace(match.capturedStart(1), match.capturedLength(1), fixed);
}

core::Error writeError(const QSaveFile &file, const QString &path)
{
    core::Code code = core::Code::CannotWrite;
    QString named = path;
    const QFileInfo info(path);
    if (!info.absoluteDir().exists()) {
        code = core::Code::DirectoryMissing;
        named = info.absolutePath();
    } else if (file.error() == QFileDevice::ResourceError) {
        code = core::Code::DiskFull;
    } else if (info.exists() && info.isFile() && !info.isWritable()) {
        code = core::Code::FileReadOnly;
    }
    return {code, {named}, file.errorString()};
}

QByteArray pdfOf(const Pages &pages, const Fonts &fonts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(pages.document().title);
    writer.setCreator(pages.document().author.isEmpty() ? QStringLiteral("Ruam") : pages.document().author);
    QPainter painter;
    for (int i = 0; i < pages.count(); ++i) {
        writer.setPageLayout(sheetOf(pages.size(i)));
        if (i == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        painter.save();
        painter.scale(kDotsPerInch / 25.4, kDotsPerInch / 25.4);
        renderPage(pages.page(i), fonts, painter);
        painter.restore();
    }
    painter.end();
    return bytes;
}

} // namespace

core::Result<void> writePdf(const Pages &pages, const Fonts &fonts, const QString &path)
{
    QByteArray bytes = pdfOf(pages, fonts);
    replaceCreationDate(bytes, pages.document().printedAt);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return writeError(file, path);
    return {};
}

} // namespace ruam::reports
