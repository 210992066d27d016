#include "paperoutput.h"

#include <ruam/core/issuedpapers.h>
#include <ruam/core/meals.h>
#include <ruam/reports/editable.h>
#include <ruam/reports/issues.h>
#include <ruam/reports/pages.h>

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace ruam::widgets {
namespace {

constexpr double kMillimetresPerInch = 25.4;
constexpr std::pair<const char *, reports::EditableFormat> kEditable[] = {{".docx", reports::EditableFormat::Docx},
                                                                          {".odt", reports::EditableFormat::Odt}};

QPageLayout pageLayout(QSizeF millimetres)
{
    return {QPageSize(millimetres, QPageSize::Millimeter), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

} // namespace

PaperRequest PaperOutput::request(reports::PaperKind kind, core::TrainingGroupId group) const
{
    PaperRequest paper;
    paper.kind = kind;
    paper.scope.group = group;
    paper.options.asOf = m_session.asOf();
    paper.options.doctor = m_doctor;
    paper.options.printedAt = m_clock.localTime();
    return paper;
}

QString PaperOutput::suggestedFileName(const PaperRequest &paper) const
{
    return reports::suggestedFileName(paper.kind, m_session.plan(), paper.scope, paper.options);
}

core::Result<PaperOutput::LaidOut> PaperOutput::layOut(const PaperRequest &paper) const
{
    auto document = reports::buildPaper(paper.kind, m_session.plan(), &m_session.people(), paper.scope, paper.options);
    if (!document)
        return document.error();
    auto fonts = reports::Fonts::find();
    if (!fonts)
        return fonts.error();
    reports::Pages pages = reports::layOut(std::move(document).value(), **fonts);
    return LaidOut{std::move(*fonts), std::move(pages)};
}

core::Result<void> PaperOutput::exportTo(const PaperRequest &paper, const QString &path) const
{
    const auto made = layOut(paper);
    if (!made)
        return made.error();
    for (const auto &[suffix, format] : kEditable)
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return reports::writeEditable(made->pages.document(), *made->fonts, format, path);
    return reports::writePdf(made->pages, *made->fonts, path);
}

core::Result<void> PaperOutput::print(const PaperRequest &paper, QPrinter &printer) const
{
    const auto made = layOut(paper);
    if (!made)
        return made.error();
    const reports::Pages &pages = made->pages;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    printer.setFullPage(true);
    QPainter painter;
    for (int number = first; number <= last; ++number) {
        printer.setPageLayout(pageLayout(pages.size(number)));
        const bool ready = number == first ? painter.begin(&printer) : printer.newPage();
        if (!ready)
            return core::Error{core::Code::CannotWrite, {printer.printerName()}, QStringLiteral("printer refused")};
        const double unit = printer.resolution() / kMillimetresPerInch;
        painter.save();
        painter.scale(unit, unit);
        reports::renderPage(pages.page(number), *made->fonts, painter);
        painter.restore();
    }
    painter.end();
    return {};
}

core::Result<QString> PaperOutput::issueText(const PaperRequest &paper) const
{
    const auto made = layOut(paper);
    if (!made)
        return made.error();
    const auto issue =
        reports::issueOf(paper.kind, m_session.plan(), &m_session.people(), paper.scope, paper.options, made->pages);
    if (!issue)
        return issue.error();
    return reports::issueText(*issue);
}

core::Result<void> PaperOutput::keepIssued(const PaperRequest &paper) const
{
    const reports::PaperInfo &info = reports::paperInfo(paper.kind);
    const core::TrainingGroupId group = paper.scope.group;
    if (!info.perGroup() || m_session.isReadOnly())
        return {};
    std::optional<core::Edit> all;
    for (const core::TrainingGroup *each : m_session.plan().groups()) {
        if (!each->event.isValid() || (group.isValid() && each->id != group))
            continue;
        PaperRequest one = paper;
        one.scope.group = each->id;
        const auto counts = m_session.people().registrationCounts(each->event);
        if (!counts)
            return counts.error();
        const auto text = issueText(one);
        if (!text)
            return text.error();
        auto edit = core::issuePaper(m_session.plan(), each->event, QString::fromLatin1(info.name),
                                     core::traineeCount(*counts), m_clock.nowUtc(), *text, m_session.ids());
        if (!edit)
            return edit.error();
        if (!all) {
            all = *std::move(edit);
            continue;
        }
        all->changes.append(edit->changes);
        all->args[0] = core::refOf(m_session.plan().programme());
    }
    return all ? m_session.perform(*all) : core::Result<void>();
}

} // namespace ruam::widgets
