#include "columnchooser.h"
#include "desk.h"
#include "searchfield.h"
#include "view.h"
#include "windowparts.h"

#include <ruam/presentation/steptexts.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

namespace ruam::widgets {
namespace {

constexpr int kBarAir = 2;         // around the field in the menu bar
constexpr int kFieldFromEdge = 10; // as the work below

} // namespace

void WindowParts::connectCommands()
{
    const auto on = [this](Commands::Command command, auto action) {
        connect(m_commands->action(command), &QAction::triggered, this, action);
    };
    const auto onView = [this, on](Commands::Command command, auto action) {
        on(command, [this, action] {
            if (m_desk)
                action(m_desk->view());
        });
    };
    on(Commands::NewFile, [this] { newFile(); });
    on(Commands::OpenFile, [this] { openFile(); });
    on(Commands::OpenSample, [this] { openSample(); });
    on(Commands::Save, [this] { save(); });
    on(Commands::SaveCopy, [this] { saveCopy(); });
    on(Commands::Quit, [this] { m_window->close(); });
    on(Commands::Undo, [this] { undo(); });
    on(Commands::Redo, [this] { redo(); });
    on(Commands::Cut, [this] { cut(); });
    on(Commands::Copy, [this] { copy(false); });
    on(Commands::CopyAsText, [this] { copy(true); });
    on(Commands::Paste, [this] { paste(); });
    on(Commands::SelectAll, [this] { selectAll(); });
    on(Commands::Replace, [this] { m_desk->openReplace(); });
    onView(Commands::EditCell, [](View *view) { view->editCell(); });
    // These act on the list's selection and must not be set off from elsewhere in the window.
    onView(Commands::FillDown, [this](View *view) { focusInView() ? view->fillDown() : void(); });
    onView(Commands::ClearCells, [this](View *view) { focusInView() ? view->clearCells() : void(); });
    onView(Commands::RemoveRows, [this](View *view) { focusInView() ? view->removeRows() : void(); });
    onView(Commands::MoveUp, [this](View *view) { focusInView() ? view->moveRow(-1) : void(); });
    onView(Commands::MoveDown, [this](View *view) { focusInView() ? view->moveRow(1) : void(); });
    onView(Commands::ShowContacts,
           [this](View *view) { view->showContacts(m_commands->action(Commands::ShowContacts)->isChecked()); });
    onView(Commands::AddRow, [](View *view) { view->addRow(); });
    onView(Commands::Back, [](View *view) { view->goBack(); });
    onView(Commands::Filter, [](View *view) { view->focusFilter(); });
    connect(m_commands->dataMenu(), &QMenu::aboutToShow, this, [this] { showViewCommands(); });
    connect(m_commands->columnsMenu(), &QMenu::aboutToShow, this, [this] {
        m_commands->columnsMenu()->clear();
        if (ColumnChooser *columns = m_desk ? m_desk->view()->columns() : nullptr)
            columns->fill(m_commands->columnsMenu());
    });
    connectViewCommands();
    connectProgrammeCommands();
    connectExchangeCommands();
    on(Commands::LanguageThai, [this] { setLanguage(format::Language::Thai); });
    on(Commands::LanguageEnglish, [this] { setLanguage(format::Language::English); });
    on(Commands::ShowDoctor, [this] { setDoctorShown(m_commands->action(Commands::ShowDoctor)->isChecked()); });
    on(Commands::SmallType, [this] { setTypeSize(10); });
    on(Commands::MediumType, [this] { setTypeSize(11); });
    on(Commands::LargeType, [this] { setTypeSize(13); });
    on(Commands::About, [this] {
        m_prompts.tell(m_window, tr("Ruam plans, checks and prints a programme of participatory governance.\n"
                                    "Free software under the GNU General Public License, version 3 or later."));
    });
}

/// Where to look: the views, the panes, the search field.
void WindowParts::connectViewCommands()
{
    const auto on = [this](Commands::Command command, auto action) {
        connect(m_commands->action(command), &QAction::triggered, this, action);
    };
    const auto showView = [this](int view) {
        m_desk->chooseView(view);
        m_desk->view()->focusWork();
    };
    for (int view = 0; view < ViewCount; ++view)
        if (view != PersonKind)
            connect(m_commands->viewAction(view), &QAction::triggered, this, [showView, view] { showView(view); });
    // The card of whoever is selected; without anybody, the place where cards are shown.
    connect(m_commands->viewAction(PersonKind), &QAction::triggered, this, [this, showView] {
        const core::RecordRef who = m_desk->view()->person();
        who.id != 0 ? m_desk->open(who) : showView(PersonKind);
    });
    on(Commands::NextView, [this, showView] { showView(m_desk->viewBeside(1)); });
    on(Commands::PreviousView, [this, showView] { showView(m_desk->viewBeside(-1)); });
    on(Commands::ShowDetails, [this] { m_desk->toggleDetails(); });
    on(Commands::Search, [this] {
        m_searchField->setFocus(Qt::ShortcutFocusReason);
        m_searchField->selectAll();
    });
    on(Commands::NextPane, [this] { m_desk->nextPane(); });
}

void WindowParts::buildSearch()
{
    QMenuBar *menus = m_window->menuBar();
    auto *corner = new QWidget(menus);
    m_searchField = new SearchField(corner);
    auto *air = new QHBoxLayout(corner);
    air->setContentsMargins(kBarAir, kBarAir, kFieldFromEdge, kBarAir);
    air->addWidget(m_searchField);
    menus->setCornerWidget(corner, Qt::TopRightCorner);
    m_searchField->setCommands([this] { return m_commands->available(); },
                               [this](const QAction *action) { return m_commands->otherName(action); });
    connect(m_searchField, &SearchField::left, this, [this] {
        if (m_desk)
            m_desk->view()->focusWork();
    });
    connect(m_searchField, &SearchField::recordChosen, this, [this](const presentation::SearchHit &hit) {
        if (!m_desk)
            return;
        if (hit.record.kind == core::Kind::Province && hit.group.isValid())
            m_desk->openReply(hit.group, core::ProvinceId{hit.record.id});
        else if (hit.record.kind != core::Kind::Person)
            m_desk->open(hit.record);
        else if (hit.group.isValid())
            m_desk->open({core::Kind::Registration, hit.registration.value});
        else
            m_desk->open(hit.record);
    });
}

bool WindowParts::focusInView() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_desk && focus && m_desk->view()->isAncestorOf(focus);
}

void WindowParts::newFile()
{
    if (!mayClose())
        return;
    const QString start = QDir(startFolder()).filePath(tr("New programme.ruam"));
    const QString path = m_prompts.savePath(m_window, tr("New programme"), start, tr("Programmes of Ruam (*.ruam)"),
                                            QStringLiteral("ruam"));
    if (!path.isEmpty())
        takeOpened(m_workspace.createNew(path), path);
}

void WindowParts::openFile()
{
    if (!mayClose())
        return;
    const QString path =
        m_prompts.openPath(m_window, tr("Open a programme"), startFolder(), tr("Programmes of Ruam (*.ruam)"));
    if (!path.isEmpty())
        openPath(path);
}

void WindowParts::openSample()
{
    if ((m_programme && m_programme->isSample()) || !mayClose())
        return;
    takeOpened(m_workspace.openSample(), {});
}

void WindowParts::saveCopy()
{
    if (!mayWrite())
        return;
    const QFileInfo now(m_programme->path());
    const QString start = now.dir().filePath(tr("%1 (copy).ruam").arg(now.completeBaseName()));
    const QString path = m_prompts.savePath(m_window, tr("Save a copy"), start, tr("Programmes of Ruam (*.ruam)"),
                                            QStringLiteral("ruam"));
    if (!path.isEmpty())
        writeBeside(ExportStrip::Task::Copy, path,
                    [path, programme = m_programme.get()](const core::WriteProgress &progress) {
                        return programme->saveCopy(path, progress);
                    });
}

/// Every edit is saved when it is made. What is still being typed goes in too, and a text that was refused is tried
/// again.
void WindowParts::save()
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (QWidget *refused = m_desk->refusedEditor())
        m_desk->showEditor(refused);
    finishTyping();
    if (QWidget *refused = m_desk->refusedEditor()) {
        m_desk->showEditor(refused);
        tell(tr("A text that was typed is not saved yet"));
        return;
    }
    if (focus && focus->isVisible())
        focus->setFocus();
    else
        m_desk->view()->focusWork();
    const QString saved = presentation::stepTexts(m_programme->session(), m_texts).saved;
    tell(QStringLiteral("%1 · %2").arg(saved.isEmpty() ? tr("Everything is saved") : saved,
                                       QDir::toNativeSeparators(m_programme->path())));
}

void WindowParts::askRemoval(const presentation::Removal &removal)
{
    QStringList buttons{removal.referrers.size() == 1 ? tr("Show this record") : removal.showAll};
    if (removal.detaching)
        buttons.append(removal.detach);
    buttons.append(removal.doNotRemove);
    const int keep = int(buttons.size()) - 1;
    const int answer = m_prompts.ask(m_window, removal.message, buttons, keep);
    if (answer == 0)
        m_desk->showReferrers(removal.records);
    else if (answer != keep)
        m_desk->perform(*removal.detaching);
}

void WindowParts::chooseFile(const TakePath &take)
{
    const QString path = m_prompts.openPath(m_window, tr("Choose a file"), startFolder(), tr("All files (*)"));
    if (!path.isEmpty())
        take(path);
}

void WindowParts::undo()
{
    if (!m_desk->view()->ownUndoText().isEmpty())
        return m_desk->view()->undoOwn();
    const presentation::StepTexts steps = presentation::stepTexts(m_programme->session(), m_texts);
    if (!steps.earlierDayQuestion.isEmpty() &&
        m_prompts.ask(m_window, steps.earlierDayQuestion, {tr("Undo this step"), tr("Do not undo")}, 1) != 0)
        return;
    if (const auto undone = m_programme->session().undo(); !undone)
        m_desk->showRefusal(errorWords(undone.error()));
}

void WindowParts::redo()
{
    if (!m_desk->view()->ownRedoText().isEmpty())
        return m_desk->view()->redoOwn();
    if (const auto redone = m_programme->session().redo(); !redone)
        m_desk->showRefusal(errorWords(redone.error()));
}

void WindowParts::cut()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->cut();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        text->cut();
    else if (focusInView() && m_desk->view()->canClear()) {
        m_desk->view()->copy(false);
        m_desk->view()->clearCells();
    }
}

void WindowParts::copy(bool asText)
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->copy();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        text->copy();
    else if (m_desk && m_desk->view()->canCopy())
        m_desk->view()->copy(asText);
}

void WindowParts::paste()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->paste();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        text->paste();
    else if (m_desk && m_desk->view()->canPaste())
        m_desk->view()->paste();
}

void WindowParts::selectAll()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->selectAll();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(focus))
        text->selectAll();
    else if (m_desk)
        m_desk->view()->selectAll();
}

void WindowParts::finishTyping()
{
    QWidget *focus = QApplication::focusWidget();
    if (m_desk && focus && m_desk->isAncestorOf(focus))
        focus->clearFocus();
}

bool WindowParts::mayLeave()
{
    if (!m_desk)
        return true;
    finishTyping();
    QWidget *refused = m_desk->refusedEditor();
    if (!refused)
        return true;
    const int answer =
        m_prompts.ask(m_window,
                      tr("A text that was typed could not be taken over and would be lost. Everything else "
                         "is saved."),
                      {tr("Back to the text"), tr("Leave without this text")}, 0);
    if (answer == 0)
        m_desk->showEditor(refused);
    return answer != 0;
}

bool WindowParts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    // A text field claims undo and redo even when it has none of its own; then the programme's are meant.
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undoKey = key->matches(QKeySequence::Undo);
    const bool redoKey = key->matches(QKeySequence::Redo);
    if (!undoKey && !redoKey)
        return QObject::eventFilter(watched, event);
    bool own = true;
    // A box that can be typed into has the focus itself and passes keys on to its field.
    const auto *box = qobject_cast<QComboBox *>(watched);
    if (const auto *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(watched))
        own = line->isModified() && (undoKey ? line->isUndoAvailable() : line->isRedoAvailable());
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(watched))
        own = undoKey ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (own)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

/// What the window's menus do with a list, its own menu offers too.
void WindowParts::offerCommands(QWidget *part)
{
    QList<View *> views = part->findChildren<View *>();
    if (auto *itself = qobject_cast<View *>(part))
        views.append(itself);
    for (View *view : std::as_const(views))
        view->setListCommands(m_commands->ofPeople());
}

/// What the view alone can do stands at the end of the Data menu.
void WindowParts::showViewCommands()
{
    QMenu *menu = m_commands->dataMenu();
    for (QAction *own : std::as_const(m_viewActions))
        menu->removeAction(own);
    m_viewActions.clear();
    const auto more = m_desk ? m_desk->view()->moreCommands() : QList<QAction *>();
    if (!more.isEmpty())
        m_viewActions.append(menu->addSeparator());
    for (QAction *action : more) {
        menu->addAction(action);
        m_viewActions.append(action);
    }
}

} // namespace ruam::widgets
