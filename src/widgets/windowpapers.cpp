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
    on(Commands::PrintSet, [this, group] { m_desk->openPapers({.scope = {.group = group()}, .set = true}); });
    on(Commands::PrintSelected, [this] {
        const reports::PaperScope selection = m_desk->view()->paperSelection();
        const PaperKind first = !selection.registrations.empty() ? PaperKind::Badges
                                : !selection.tasks.empty()       ? PaperKind::Tasks
                                                                 : PaperKind::Invitation;
        m_desk->openPapers({.scope = selection, .kind = first});
    });
    on(Commands::Print, [this] { putOut(true); });
}

/// The papers that are seen; else the sign-in book of the group that is seen, else the report of the programme.
void WindowParts::putOut(bool print)
{
    if (const std::optional<SetRequest> set = m_desk->view()->paperSet()) {
        print ? printPaper(*set) : exportPaper(*set);
        return;
    }
    std::optional<PaperRequest> paper = m_desk->view()->paper();
    if (!paper) {
        const core::TrainingGroupId group = m_desk->view()->paperGroup();
        paper = m_papers->request(group.isValid() ? PaperKind::SignIn : PaperKind::Programme, group);
    }
    print ? printPaper(*paper) : exportPaper(*paper);
}

void WindowParts::exportPaper(const AnyPaper &paper)
{
    const bool set = std::holds_alternative<SetRequest>(paper);
    const QString start = QDir(startFolder()).filePath(paperName(paper));
    const QString path = m_prompts.savePath(
        m_window, tr("Save the paper"), start,
        set ? tr("PDF (*.pdf)") : tr("PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Excel (*.xlsx)"),
        QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    putOut(paper, {tr("Saving the paper…"), tr("Exported to %1").arg(QDir::toNativeSeparators(path))},
           [this, &path](const PaperOutput::Made &made, const reports::PageProgress &progress) {
               return m_papers->write(made, path, progress);
           });
}

void WindowParts::printPaper(const AnyPaper &paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(paperName(paper));
    if (!m_prompts.setUpPrinter(m_window, printer))
        return;
    putOut(paper, {tr("Printing the paper…"), tr("Sent to the printer")},
           [this, &printer](const PaperOutput::Made &made, const reports::PageProgress &progress) {
               return m_papers->print(made, printer, progress);
           });
}

QString WindowParts::paperName(const AnyPaper &paper) const
{
    return std::visit([this](const auto &one) { return m_papers->suggestedFileName(one); }, paper);
}

void WindowParts::putOut(const AnyPaper &paper, const PutOutWords &words, const PutOut &put)
{
    core::Result<void> done;
    m_window->setCursor(Qt::WaitCursor);
    const auto made = m_papers->make(paper);
    if (made)
        done = put(*made, m_prompts.watch(m_window, words.during));
    else
        done = made.error();
    m_window->unsetCursor();
    if (!done && done.error().code == core::Code::Cancelled)
        return tell(errorWords(done.error()));
    if (!done) {
        m_prompts.tell(m_window, errorWords(done.error()));
        return;
    }
    // The paper is out either way.
    if (const auto kept = m_papers->keepIssued(*made); !kept)
        m_desk->showRefusal(errorWords(kept.error()));
    tell(words.after);
}

} // namespace ruam::widgets
