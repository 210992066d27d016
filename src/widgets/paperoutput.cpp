#include "paperoutput.h"

#include <ruam/core/issuedpapers.h>
#include <ruam/core/meals.h>
#include <ruam/reports/pages.h>
#include <ruam/reports/render.h>

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

} // namespace

reports::PaperOptions PaperOutput::options() const
{
    reports::PaperOptions options;
    options.asOf = m_session.asOf();
    options.doctor = m_doctor;
    options.printedAt = m_clock.localTime();
    return options;
}

QString PaperOutput::suggestedFileName(reports::PaperKind kind, core::TrainingGroupId group) const
{
    return reports::suggestedFileName(kind, m_session.plan(), {group}, options());
}

core::Result<void> PaperOutput::exportPdf(reports::PaperKind kind, core::TrainingGroupId group,
                                          const QString &path) const
{
    auto document = reports::buildPaper(kind, m_session.plan(), &m_session.people(), {group}, options());
    if (!document)
        return document.error();
    const auto fonts = reports::Fonts::find();
    if (!fonts)
        return fonts.error();
    return reports::writePdf(reports::layOut(std::move(document).value(), **fonts), **fonts, path);
}

core::Result<void> PaperOutput::print(reports::PaperKind kind, core::TrainingGroupId group, QPrinter &printer) const
{
    auto document = reports::buildPaper(kind, m_session.plan(), &m_session.people(), {group}, options());
    if (!document)
        return document.error();
    const auto fonts = reports::Fonts::find();
    if (!fonts)
        return fonts.error();
    const reports::Pages pages = reports::layOut(std::move(document).value(), **fonts);

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
        reports::renderPage(pages.page(number), **fonts, painter);
        painter.restore();
    }
    painter.end();
    return {};
}

core::Result<void> PaperOutput::keepIssued(reports::PaperKind kind, core::TrainingGroupId group) const
{
    const reports::PaperInfo &info = reports::paperInfo(kind);
    if (!info.perGroup() || m_session.isReadOnly())
        return {};
    std::vector<core::EventId> events;
    for (const core::TrainingGroup *each : m_session.plan().groups())
        if (each->event.isValid() && (!group.isValid() || each->id == group))
            events.push_back(each->event);
    std::optional<core::Edit> all;
    for (const core::EventId event : events) {
        const auto counts = m_session.people().registrationCounts(event);
        if (!counts)
            return counts.error();
        auto edit = core::issuePaper(m_session.plan(), event, QString::fromLatin1(info.name),
                                     core::traineeCount(*counts), m_clock.nowUtc(), QString(), m_session.ids());
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
