#include "paperoutput.h"

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

} // namespace ruam::widgets
