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
    const auto exports = [this](PaperKind kind, core::TrainingGroupId of) { exportPaper(m_papers->request(kind, of)); };
    const auto prints = [this](PaperKind kind, core::TrainingGroupId of) { printPaper(m_papers->request(kind, of)); };
    on(Commands::PdfProgramme, [exports] { exports(PaperKind::Programme, {}); });
    on(Commands::PrintProgramme, [prints] { prints(PaperKind::Programme, {}); });
    on(Commands::PdfSignIn, [exports, group] { exports(PaperKind::SignIn, group()); });
    on(Commands::PrintSignIn, [prints, group] { prints(PaperKind::SignIn, group()); });
    on(Commands::PdfSignInAll, [exports] { exports(PaperKind::SignIn, {}); });
    on(Commands::PrintSignInAll, [prints] { prints(PaperKind::SignIn, {}); });
    on(Commands::Print, [this] { putOut(true); });
}

/// The paper that is seen; else the sign-in book of the group that is seen, else the report of the programme.
void WindowParts::putOut(bool print)
{
    std::optional<PaperRequest> paper = m_desk->view()->paper();
    if (!paper) {
        const core::TrainingGroupId group = m_desk->view()->paperGroup();
        paper = m_papers->request(group.isValid() ? PaperKind::SignIn : PaperKind::Programme, group);
    }
    if (print)
        printPaper(*paper);
    else
        exportPaper(*paper);
}

void WindowParts::exportPaper(const PaperRequest &paper)
{
    const QString start = QDir(startFolder()).filePath(m_papers->suggestedFileName(paper));
    const QString path =
        m_prompts.savePath(m_window, tr("Save the paper"), start,
                           tr("PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    m_window->setCursor(Qt::WaitCursor);
    const core::Result<void> written = m_papers->exportTo(paper, path);
    m_window->unsetCursor();
    if (!written)
        m_prompts.tell(m_window, errorWords(written.error()));
    else
        tellIssued(paper, tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
}

void WindowParts::printPaper(const PaperRequest &paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_papers->suggestedFileName(paper));
    if (!m_prompts.setUpPrinter(m_window, printer))
        return;
    m_window->setCursor(Qt::WaitCursor);
    const core::Result<void> printed = m_papers->print(paper, printer);
    m_window->unsetCursor();
    if (!printed)
        m_prompts.tell(m_window, errorWords(printed.error()));
    else
        tellIssued(paper, tr("Sent to the printer"));
}

void WindowParts::tellIssued(const PaperRequest &paper, const QString &words)
{
    // The paper is out either way.
    if (const auto kept = m_papers->keepIssued(paper); !kept)
        m_desk->showRefusal(errorWords(kept.error()));
    tell(words);
}

} // namespace ruam::widgets
