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

QPageLayout pageLayout(QSizeF millimetres)
{
    return {QPageSize(millimetres, QPageSize::Millimeter), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

/// The pages of one paper of a set between two pages of the whole.
std::vector<int> pagesOf(const reports::Pages &pages, const reports::SetPart &part, int first, int last)
{
    std::vector<int> numbers;
    for (int number = first; number <= last; ++number) {
        const int section = pages.sectionOf(number) - part.firstSection;
        if (section >= 0 && section < part.sections)
            numbers.push_back(number);
    }
    return numbers;
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

QString PaperOutput::suggestedFileName(const SetRequest &set) const
{
    return reports::suggestedSetName(m_session.plan(), set.scope);
}

core::Result<PaperOutput::Made> PaperOutput::make(const AnyPaper &paper) const
{
    auto built = builtPaper(m_programme, paper);
    if (!built)
        return built.error();
    if (built->parts.empty())
        return built->refused.empty() ? core::Error{core::Code::NotFound, {}, QStringLiteral("an empty set")}
                                      : built->refused.front().error;
    auto fonts = reports::Fonts::findFor(built->document);
    if (!fonts)
        return fonts.error();
    reports::Pages pages = reports::layOut(std::move(built->document), **fonts);
    const auto *one = std::get_if<PaperRequest>(&paper);
    return Made{std::move(*fonts), std::move(pages), std::visit([](const auto &asked) { return asked.scope; }, paper),
                std::move(built->parts), one && built->fromThePast ? one->issued : core::IssuedPaperId()};
}

core::Result<void> PaperOutput::write(const Made &made, const QString &path,
                                      const reports::PageProgress &progress) const
{
    if (const auto format = reports::editableFormat(path))
        return reports::writeEditable(made.pages.document(), *made.fonts, *format, path);
    return reports::writePdf(made.pages, *made.fonts, path, progress);
}

core::Result<void> PaperOutput::print(const Made &made, QPrinter &printer, const reports::PageProgress &progress) const
{
    const reports::Pages &pages = made.pages;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    printer.setFullPage(true);
    QPainter painter;
    int of = 0;
    for (const reports::SetPart &part : made.parts)
        of += int(pagesOf(pages, part, first, last).size()) * part.paper.copies;
    int done = 0;
    for (const reports::SetPart &part : made.parts) {
        const std::vector<int> numbers = pagesOf(pages, part, first, last);
        for (int copy = 0; copy < part.paper.copies; ++copy)
            for (const int number : numbers) {
                printer.setPageLayout(pageLayout(pages.size(number)));
                if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
                    return core::Error{
                        core::Code::CannotWrite, {printer.printerName()}, QStringLiteral("printer refused")};
                const double unit = printer.resolution() / kMillimetresPerInch;
                painter.save();
                painter.scale(unit, unit);
                reports::renderPage(pages.page(number), *made.fonts, painter);
                painter.restore();
                if (progress && !progress(++done, of)) {
                    painter.end();
                    printer.abort();
                    return core::Error{core::Code::Cancelled, {}, QStringLiteral("stopped after %1 pages").arg(done)};
                }
            }
    }
    painter.end();
    return {};
}

core::Result<void> PaperOutput::keepIssued(const Made &made) const
{
    if (m_session.isReadOnly())
        return {};
    if (const core::IssuedPaper *issued = m_session.plan().find(made.again)) {
        const auto again = core::issuePaper(m_session.plan(), issued->event, issued->paper, issued->names,
                                            m_clock.nowUtc(), issued->options, m_session.ids(), issued->letterNumber);
        return again ? m_session.perform(*again) : core::Result<void>(again.error());
    }
    core::Edit all;
    for (const reports::SetPart &part : made.parts)
        if (const auto added = addIssues(all, made, part); !added)
            return added.error();
    return all.changes.isEmpty() ? core::Result<void>() : m_session.perform(all);
}

core::Result<void> PaperOutput::addIssues(core::Edit &all, const Made &made, const reports::SetPart &part) const
{
    const core::TrainingGroupId wanted = made.scope.group;
    if (!reports::paperInfo(part.paper.kind).perGroup())
        return {};
    for (const core::TrainingGroup *group : m_session.plan().groups()) {
        if (!group->event.isValid() || (wanted.isValid() && group->id != wanted))
            continue;
        auto edit = issueEdit(made, part, *group);
        if (!edit)
            return edit.error();
        if (all.changes.isEmpty()) {
            all = *std::move(edit);
            continue;
        }
        if (all.args[0] != edit->args[0])
            all.args[0] = core::refOf(m_session.plan().programme());
        all.changes.append(edit->changes);
    }
    return {};
}

core::Result<core::Edit> PaperOutput::issueEdit(const Made &made, const reports::SetPart &part,
                                                const core::TrainingGroup &group) const
{
    const reports::PaperInfo &info = reports::paperInfo(part.paper.kind);
    const reports::PaperOptions &options = part.paper.options;
    reports::PaperScope scope = made.scope;
    scope.group = group.id;
    const auto counts = m_session.people().registrationCounts(group.event);
    if (!counts)
        return counts.error();
    const qint64 names = scope.registrations.empty() ? core::traineeCount(*counts) : qint64(scope.registrations.size());
    const auto issue = reports::issueOf(part.paper.kind, m_session.plan(), &m_session.people(), scope, options,
                                        &made.pages, part.firstSection);
    if (!issue)
        return issue.error();
    const QString number = info.options.testFlag(reports::OptionPart::Letter) ? options.owner.letter.number : QString();
    return core::issuePaper(m_session.plan(), group.event, QString::fromLatin1(info.name), names, m_clock.nowUtc(),
                            reports::issueText(*issue), m_session.ids(), number);
}

} // namespace ruam::widgets
