#include "desk.h"
#include "view.h"
#include "windowparts.h"

#include <QDir>
#include <QPrinter>

namespace ruam::widgets {

using reports::PaperKind;

void WindowParts::connectPaperCommands()
{
    const auto on = [this](Commands::Command command, auto action) {
        connect(m_commands->action(command), &QAction::triggered, this, action);
    };
    const auto group = [this] { return m_desk->view()->paperGroup(); };
    on(Commands::PdfProgramme, [this] { exportPaper(PaperKind::Programme, {}); });
    on(Commands::PrintProgramme, [this] { printPaper(PaperKind::Programme, {}); });
    on(Commands::PdfSignIn, [this, group] { exportPaper(PaperKind::SignIn, group()); });
    on(Commands::PrintSignIn, [this, group] { printPaper(PaperKind::SignIn, group()); });
    on(Commands::PdfSignInAll, [this] { exportPaper(PaperKind::SignIn, {}); });
    on(Commands::PrintSignInAll, [this] { printPaper(PaperKind::SignIn, {}); });
    on(Commands::Print, [this] { printWhatIsSeen(); });
}

void WindowParts::printWhatIsSeen()
{
    const core::TrainingGroupId group = m_desk->view()->paperGroup();
    printPaper(group.isValid() ? PaperKind::SignIn : PaperKind::Programme, group);
}

void WindowParts::exportPaper(PaperKind kind, core::TrainingGroupId group)
{
    const QString start = QDir(startFolder()).filePath(m_papers->suggestedFileName(kind, group));
    const QString path =
        m_prompts.savePath(m_window, tr("Export to PDF"), start, tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    m_window->setCursor(Qt::WaitCursor);
    const core::Result<void> written = m_papers->exportPdf(kind, group, path);
    m_window->unsetCursor();
    if (!written)
        m_prompts.tell(m_window, errorWords(written.error()));
    else
        tellIssued(kind, group, tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
}

void WindowParts::printPaper(PaperKind kind, core::TrainingGroupId group)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_papers->suggestedFileName(kind, group));
    if (!m_prompts.setUpPrinter(m_window, printer))
        return;
    m_window->setCursor(Qt::WaitCursor);
    const core::Result<void> printed = m_papers->print(kind, group, printer);
    m_window->unsetCursor();
    if (!printed)
        m_prompts.tell(m_window, errorWords(printed.error()));
    else
        tellIssued(kind, group, tr("Sent to the printer"));
}

void WindowParts::tellIssued(PaperKind kind, core::TrainingGroupId group, const QString &words)
{
    // The paper is out either way.
    if (const auto kept = m_papers->keepIssued(kind, group); !kept)
        m_desk->showRefusal(errorWords(kept.error()));
    tell(words);
}

} // namespace ruam::widgets
