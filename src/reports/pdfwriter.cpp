#include "ink.h"
#include "pdffile.h"
#include "savefile.h"
#include "shaper.h"

#include <QSaveFile>

namespace ruam::reports {

namespace {

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
        text.points = fonts.points(run.style);
        text.colour = inkOf(run.style);
        text.x = run.x;
        text.baseline = run.baseline;
        text.tag = run.tag;
        text.turned = run.turned;
        file.addText(text);
    }
}

void addPage(const Page &page, const Fonts &fonts, PdfFile &file)
{
    file.addPage(page.size);
    for (const bool over : {false, true}) {
        for (const Box &box : page.boxes)
            if (box.overRules == over)
                file.addBox(box);
        if (over)
            break;
        for (const Rule &rule : page.rules)
            file.addRule(rule);
    }
    for (const PlacedPicture &picture : page.pictures)
        file.addPicture(picture);
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

core::Result<void> writePdf(const Pages &pages, const Fonts &fonts, const QString &path, const PageProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file, path);
    PdfFile pdf(file, fonts.m_shaper->texts, metadataOf(pages.document()));
    for (int i = 0; i < pages.count(); ++i) {
        const Page page = pages.page(i);
        const Fonts &own = fonts.of(page.typeface);
        pdf.shapeWith(own.m_shaper->texts);
        addPage(page, own, pdf);
        if (progress && !progress(i + 1, pages.count()))
            return core::Error{core::Code::Cancelled, {}, QStringLiteral("stopped after page %1").arg(i + 1)};
    }
    addSections(pages, pdf);
    if (!pdf.finish() || !file.commit())
        return writeError(file, path);
    return {};
}

} // namespace ruam::reports
