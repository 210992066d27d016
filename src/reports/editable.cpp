#include <ruam/reports/editable.h>

#include "editablefile.h"
#include "savefile.h"
#include "ziparchive.h"

#include <QSaveFile>

namespace ruam::reports {

QString pictureKind(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return QStringLiteral("png");
    return bytes.startsWith("\xFF\xD8\xFF") ? QStringLiteral("jpeg") : QString();
}

QString xmlText(QStringView text)
{
    QString kept;
    for (const QChar c : text)
        if (c >= u' ' && c < QChar(0xFFFE) && !(c >= QChar(0xFDD0) && c <= QChar(0xFDEF)))
            kept += c;
    return kept.toHtmlEscaped();
}

QString colourName(Colour colour)
{
    return QStringLiteral("%1").arg(colour.red << 16 | colour.green << 8 | colour.blue, 6, 16, QLatin1Char('0'));
}

std::optional<EditableFormat> editableFormat(const QString &path)
{
    static constexpr std::pair<const char *, EditableFormat> kEndings[] = {
        {".odt", EditableFormat::Odt}, {".docx", EditableFormat::Docx}, {".xlsx", EditableFormat::Xlsx}};
    for (const auto &[ending, format] : kEndings)
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return format;
    return std::nullopt;
}

core::Result<void> writeEditable(const Document &document, const Fonts &fonts, EditableFormat format,
                                 const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    ZipArchive archive(file);
    const PaperType type{fonts};
    switch (format) {
    case EditableFormat::Odt:
        writeOdt(document, type, archive);
        break;
    case EditableFormat::Docx:
        writeDocx(document, type, archive);
        break;
    case EditableFormat::Xlsx:
        writeXlsxPaper(document, type, archive);
        break;
    }
    if (!archive.finish() || !file.commit())
        return writeError(file, path);
    return {};
}

} // namespace ruam::reports
