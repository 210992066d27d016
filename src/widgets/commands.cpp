#include "commands.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace ruam::widgets {
namespace {

/// Names from the data may hold an ampersand.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

Commands::Commands(QMenuBar *menus, QWidget *window) : QObject(window)
{
    for (QAction *&made : m_actions)
        made = new QAction(window);
    for (QAction *&made : m_viewActions) {
        made = new QAction(window);
        made->setCheckable(true);
    }
    setKeys();
    fillMenus(menus);
    // Not in a menu: the habit of pressing it should be answered, not taught.
    window->addAction(action(Save));
    retranslate();
    showState(nullptr, false);
    showSteps({});
}

void Commands::setKeys()
{
    const auto key = [this](Command command, QKeyCombination keys) {
        action(command)->setShortcut(QKeySequence(keys));
    };
    key(NewFile, Qt::CTRL | Qt::Key_N);
    key(OpenFile, Qt::CTRL | Qt::Key_O);
    key(Save, Qt::CTRL | Qt::Key_S);
    key(SaveCopy, Qt::Key_F12);
    key(Print, Qt::CTRL | Qt::Key_P);
    key(Quit, Qt::CTRL | Qt::Key_Q);
    key(Undo, Qt::CTRL | Qt::Key_Z);
    key(Redo, Qt::CTRL | Qt::Key_Y);
    key(Cut, Qt::CTRL | Qt::Key_X);
    key(Copy, Qt::CTRL | Qt::Key_C);
    key(CopyAsText, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    key(Paste, Qt::CTRL | Qt::Key_V);
    key(SelectAll, Qt::CTRL | Qt::Key_A);
    key(EditCell, Qt::Key_F2);
    key(FillDown, Qt::CTRL | Qt::Key_D);
    key(ClearCells, Qt::Key_Delete);
    key(MoveUp, Qt::ALT | Qt::SHIFT | Qt::Key_Up);
    key(MoveDown, Qt::ALT | Qt::SHIFT | Qt::Key_Down);
    key(NextView, Qt::CTRL | Qt::Key_PageDown);
    key(PreviousView, Qt::CTRL | Qt::Key_PageUp);
    key(Back, Qt::ALT | Qt::Key_Left);
    key(ShowDetails, Qt::Key_F4);
    key(NextPane, Qt::Key_F6);
    key(Filter, Qt::CTRL | Qt::Key_F);
    key(Search, Qt::CTRL | Qt::Key_K);
    key(AddRow, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    key(RemoveRows, Qt::CTRL | Qt::Key_Delete);
    // The tables know F2 themselves; here it is shown only.
    action(EditCell)->setShortcutContext(Qt::WidgetShortcut);
    for (Command command : {LanguageThai, LanguageEnglish, SmallType, MediumType, LargeType})
        action(command)->setCheckable(true);
}

QMenu *Commands::addMenu(QMenuBar *menus)
{
    return menus->addMenu(QString());
}

void Commands::fillMenus(QMenuBar *menus)
{
    const auto fill = [this](QMenu *menu, std::initializer_list<int> commands) {
        for (int command : commands)
            command < 0 ? menu->addSeparator() : (menu->addAction(action(Command(command))), nullptr);
    };
    m_file = addMenu(menus);
    fill(m_file, {NewFile, OpenFile});
    m_recent = m_file->addMenu(QString());
    fill(m_file, {OpenSample, -1, SaveCopy, -1, Print, -1, Quit});
    m_edit = addMenu(menus);
    fill(m_edit, {Undo, Redo, -1, Cut, Copy, CopyAsText, Paste, SelectAll, -1, EditCell, FillDown, ClearCells});
    m_viewMenu = addMenu(menus);
    auto *views = new QActionGroup(this);
    for (int view = 0; view < ViewCount; ++view) {
        views->addAction(viewAction(view));
        if (viewEntry(view).inNavigation)
            m_viewMenu->addAction(viewAction(view));
    }
    fill(m_viewMenu, {-1, NextView, PreviousView, Back, -1, Search, Filter, ShowDetails, NextPane, -1});
    m_columns = m_viewMenu->addMenu(QString());
    m_viewMenu->addSeparator();
    m_languages = m_viewMenu->addMenu(QString());
    fill(m_languages, {LanguageThai, LanguageEnglish});
    m_types = m_viewMenu->addMenu(QString());
    fill(m_types, {SmallType, MediumType, LargeType});
    m_data = addMenu(menus);
    fill(m_data, {AddRow, RemoveRows, -1, MoveUp, MoveDown, -1, Import, -1});
    for (int view = 0; view < ViewCount; ++view)
        if (!viewEntry(view).inNavigation)
            m_data->addAction(viewAction(view));
    m_papers = addMenu(menus);
    fill(m_papers, {PdfProgramme, PrintProgramme, -1, PdfSignIn, PrintSignIn, -1, PdfSignInAll, PrintSignInAll});
    m_help = addMenu(menus);
    fill(m_help, {About});
    for (const auto &group : {QList<Command>{LanguageThai, LanguageEnglish}, {SmallType, MediumType, LargeType}}) {
        auto *exclusive = new QActionGroup(this);
        for (Command command : group)
            exclusive->addAction(action(command));
    }
}

void Commands::retranslate()
{
    const auto words = [this](Command command, const QString &text) { action(command)->setText(text); };
    m_file->setTitle(tr("&File"));
    words(NewFile, tr("&New programme…"));
    words(OpenFile, tr("&Open…"));
    m_recent->setTitle(tr("Open &recent"));
    words(OpenSample, tr("Open the s&ample programme"));
    words(Save, tr("Save"));
    words(SaveCopy, tr("Save a &copy…"));
    words(Print, tr("&Print…"));
    words(Quit, tr("E&xit"));
    m_edit->setTitle(tr("&Edit"));
    words(Cut, tr("Cu&t"));
    words(Copy, tr("&Copy"));
    words(CopyAsText, tr("Copy as te&xt"));
    words(Paste, tr("&Paste"));
    words(SelectAll, tr("Select &all"));
    words(EditCell, tr("&Edit in place"));
    words(FillDown, tr("Fill &down"));
    words(ClearCells, tr("C&lear"));
    m_viewMenu->setTitle(tr("&View"));
    for (int view = 0; view < ViewCount; ++view)
        viewAction(view)->setText(viewMenuText(view));
    words(NextView, tr("&Next view"));
    words(PreviousView, tr("&Previous view"));
    words(Back, tr("&Back"));
    words(Filter, tr("&Filter this list"));
    words(Search, tr("Searc&h everything"));
    words(ShowDetails, tr("&Details"));
    words(NextPane, tr("Ne&xt pane"));
    m_columns->setTitle(tr("&Choose columns"));
    m_languages->setTitle(tr("&Language"));
    // Each in its own language, so that whoever reads only that one finds it.
    words(LanguageThai, QStringLiteral("ไทย"));
    words(LanguageEnglish, QStringLiteral("English"));
    m_types->setTitle(tr("&Text size"));
    words(SmallType, tr("Normal (10 points)"));
    words(MediumType, tr("Larger (11 points)"));
    words(LargeType, tr("Largest (13 points)"));
    m_data->setTitle(tr("&Data"));
    words(MoveUp, tr("Move &up"));
    words(MoveDown, tr("Move &down"));
    m_papers->setTitle(tr("Pape&rs"));
    words(PdfProgramme, tr("Progress report of the programme to &PDF…"));
    words(PrintProgramme, tr("P&rint the progress report…"));
    words(PdfSignInAll, tr("Sign-in sheets of &all groups to PDF…"));
    words(PrintSignInAll, tr("Print the sign-in sheets of a&ll groups…"));
    m_help->setTitle(tr("&Help"));
    words(About, tr("&About the program"));
    showSteps(m_steps);
    showState(m_view, m_writable);
    showPapers(m_group, m_anyGroup);
}

void Commands::showSteps(const presentation::StepTexts &steps)
{
    m_steps = steps;
    action(Undo)->setText(steps.undo.isEmpty() ? tr("Undo") : withoutMnemonic(steps.undo));
    action(Redo)->setText(steps.redo.isEmpty() ? tr("Redo") : withoutMnemonic(steps.redo));
    action(Undo)->setEnabled(steps.canUndo);
    action(Redo)->setEnabled(steps.canRedo);
}

void Commands::showState(const View *view, bool writable)
{
    m_view = view;
    m_writable = writable;
    const QString add = view ? view->addText() : QString();
    const QString remove = view ? view->removeText() : QString();
    action(AddRow)->setText(add.isEmpty() ? tr("Add a row") : add);
    action(AddRow)->setEnabled(writable && !add.isEmpty());
    action(RemoveRows)->setText(remove.isEmpty() ? tr("Remove rows") : remove);
    action(RemoveRows)->setEnabled(writable && !remove.isEmpty());
    const QString import = view ? view->importText() : QString();
    action(Import)->setText(import.isEmpty() ? tr("&Import…") : import);
    action(Import)->setEnabled(writable && !import.isEmpty());
    action(FillDown)->setEnabled(writable && view && view->canFillDown());
    action(ClearCells)->setEnabled(writable && view && view->canClear());
    action(MoveUp)->setEnabled(writable && view && view->canMoveRow());
    action(MoveDown)->setEnabled(writable && view && view->canMoveRow());
    action(EditCell)->setEnabled(writable && view && view->canEditCell());
    m_columns->setEnabled(view && view->columns());
    action(Back)->setEnabled(view && view->canGoBack());
    action(Filter)->setEnabled(view && view->canFilter());
    action(ShowDetails)->setEnabled(view && view->wantsDetails());
    for (Command command : {SaveCopy, Save, Print, Cut, Copy, CopyAsText, Paste, SelectAll, NextView, PreviousView,
                            NextPane, PdfProgramme, PrintProgramme})
        action(command)->setEnabled(view != nullptr);
    for (QAction *shown : m_viewActions)
        shown->setEnabled(view != nullptr);
}

void Commands::showPapers(const QString &group, bool anyGroup)
{
    m_group = group;
    m_anyGroup = anyGroup;
    action(PdfSignIn)->setText(group.isEmpty() ? tr("Sign-in sheet of the group to PDF…")
                                               : tr("Sign-in sheet of %1 to PDF…").arg(withoutMnemonic(group)));
    action(PrintSignIn)
        ->setText(group.isEmpty() ? tr("Print the sign-in sheet of the group…")
                                  : tr("Print the sign-in sheet of %1…").arg(withoutMnemonic(group)));
    action(PdfSignIn)->setEnabled(!group.isEmpty());
    action(PrintSignIn)->setEnabled(!group.isEmpty());
    action(PdfSignInAll)->setEnabled(anyGroup);
    action(PrintSignInAll)->setEnabled(anyGroup);
}

QList<QAction *> Commands::available() const
{
    QList<QAction *> found;
    for (const QMenu *menu : {m_file, m_edit, m_viewMenu, m_data, m_papers, m_help, m_recent, m_languages, m_types})
        for (QAction *one : menu->actions())
            if (!one->isSeparator() && !one->menu() && one->isEnabled() && one != action(Search))
                found.append(one);
    return found;
}

void Commands::showLanguage(format::Language language)
{
    action(language == format::Language::Thai ? LanguageThai : LanguageEnglish)->setChecked(true);
}

void Commands::showTypeSize(int points)
{
    action(points >= 13 ? LargeType : points >= 11 ? MediumType : SmallType)->setChecked(true);
}

} // namespace ruam::widgets
