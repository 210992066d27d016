#include "ink.h"
#include "pdffile.h"
#include "shaper.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ruam::reports {

namespace {

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

PdfMetadata metadataOf(const Document &document)
{
    PdfMetadata made;
    made.title = document.title;
    made.author = document.author;
    if (document.language == format::Language::English)
        made.language = QStringLiteral("en");
    made.created = document.printedAt;
    return made;
}

void addTexts(const Page &page, const Fonts &fonts, PdfFile &file)
{
    for (const TextRun &run : page.runs) {
        PdfText text;
        text.text = run.text;
        text.bold = run.style.bold;
        text.points = fonts.points(run.style.token);
        text.grey = run.style.grey ? kHintGrey / 255.0 : 0;
        text.x = run.x;
        text.baseline = run.baseline;
        text.tag = run.tag;
        file.addText(text);
    }
}

void addPage(const Page &page, const Fonts &fonts, PdfFile &file)
{
    file.addPage(page.size);
    for (const Box &box : page.boxes)
        file.addBox(box.rect, kHeadingGrey / 255.0);
    for (const Rule &rule : page.rules)
        file.addRule(rule, kDotStep, rule.grey ? kHintGrey / 255.0 : 0);
    addTexts(page, fonts, file);
}

void addSections(const Pages &pages, PdfFile &file)
{
    const QList<Section> &sections = pages.document().sections;
    for (qsizetype i = 0; i < sections.size(); ++i)
        if (!sections[i].title.isEmpty())
            file.addOutline(sections[i].title, pages.firstPageOf(int(i)));
}

} // namespace

core::Result<void> writePdf(const Pages &pages, const Fonts &fonts, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    PdfFile pdf(file, fonts.m_shaper->texts, metadataOf(pages.document()));
    for (int i = 0; i < pages.count(); ++i)
        addPage(pages.page(i), fonts, pdf);
    addSections(pages, pdf);
    if (!pdf.finish() || !file.commit())
        return writeError(file, path);
    return {};
}

} // namespace ruam::reports
