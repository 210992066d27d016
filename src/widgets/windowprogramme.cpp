#include "desk.h"
#include "shiftdialog.h"
#include "windowparts.h"

#include <ruam/core/cloneplan.h>

#include <QDir>
#include <QFileInfo>

/// Commands about the programme as a whole: another made from it, its dates moved, its history.
namespace ruam::widgets {

void WindowParts::connectProgrammeCommands()
{
    const auto on = [this](Commands::Command command, auto action) {
        connect(m_commands->action(command), &QAction::triggered, this, action);
    };
    on(Commands::CloneProgramme, [this] { cloneProgramme(); });
    on(Commands::ShiftDates, [this] { shiftDates(); });
    on(Commands::RecordHistory, [this] { showRecordHistory(); });
}

void WindowParts::cloneProgramme()
{
    if (!m_programme || !mayClose())
        return;
    session::Session &session = m_programme->session();
    ShiftDialog dialog(ShiftDialog::Purpose::Clone, session.plan(), m_texts, session.clock().today(), m_window);
    if (!m_prompts.fillIn(dialog))
        return;
    const core::CloneOptions options = dialog.options();
    const QString start = QDir(startFolder()).filePath(tr("New programme.ruam"));
    const QString path = m_prompts.savePath(m_window, tr("New programme"), start, tr("Programmes of Ruam (*.ruam)"),
                                            QStringLiteral("ruam"));
    if (path.isEmpty())
        return;
    const core::ChangeSet rows = core::clonedProgramme(session.plan(), options, session.ids());
    takeOpened(m_workspace.createFrom(path, rows), path);
}

void WindowParts::shiftDates()
{
    if (!m_programme)
        return;
    finishTyping();
    session::Session &session = m_programme->session();
    ShiftDialog dialog(ShiftDialog::Purpose::Shift, session.plan(), m_texts, session.clock().today(), m_window);
    if (!m_prompts.fillIn(dialog))
        return;
    const auto edit = core::shiftDates(session.plan(), dialog.options().shift);
    const auto done = edit ? session.perform(*edit) : core::Result<void>(edit.error());
    if (!done)
        m_prompts.tell(m_window, errorWords(done.error()));
    else
        tell(tr("Dates of %n record(s) shifted", nullptr, int(edit->changes.size())));
}

void WindowParts::showRecordHistory()
{
    if (!m_desk)
        return;
    m_desk->showHistoryOf(m_desk->view()->selected());
}

void WindowParts::compareWithCopy()
{
    const QString path =
        m_prompts.openPath(m_window, tr("Compare with a copy"), startFolder(), tr("Programmes of Ruam (*.ruam)"));
    if (path.isEmpty())
        return;
    const auto changes = m_programme->changesFrom(path);
    if (!changes) {
        m_prompts.tell(m_window, errorWords(changes.error()));
        return;
    }
    m_desk->chooseView(HistoryKind);
    m_desk->view()->showChanges([programme = m_programme.get(), path] { return programme->changesFrom(path); },
                                tr("What changed since the copy %1").arg(QFileInfo(path).fileName()));
}

} // namespace ruam::widgets
