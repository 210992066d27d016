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

struct CommandWords
{
    Commands::Command command;
    const char *text;
};

/// What the commands are called; some are called after what they would act on, where something is chosen.
constexpr CommandWords kWords[] = {
    {Commands::NewFile, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&New programme…")},
    {Commands::CloneProgramme, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "New programme &from this one…")},
    {Commands::OpenFile, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Open…")},
    {Commands::OpenSample, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Open the s&ample programme")},
    {Commands::Save, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Save")},
    {Commands::SaveCopy, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Save a &copy…")},
    {Commands::Print, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Print…")},
    {Commands::Quit, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "E&xit")},
    {Commands::Cut, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Cu&t")},
    {Commands::Copy, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Copy")},
    {Commands::CopyAsText, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Copy as te&xt")},
    {Commands::Paste, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Paste")},
    {Commands::SelectAll, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Select &all")},
    {Commands::Replace, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Find and &replace in this list…")},
    {Commands::EditCell, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Edit in place")},
    {Commands::FillDown, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Fill &down")},
    {Commands::ClearCells, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "C&lear")},
    {Commands::NextView, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Next view")},
    {Commands::PreviousView, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Previous view")},
    {Commands::Back, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Back")},
    {Commands::Filter, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Filter this list")},
    {Commands::Search, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Searc&h everything")},
    {Commands::ShowDetails, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Details")},
    {Commands::NextPane, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Ne&xt pane")},
    {Commands::SmallType, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Normal (10 points)")},
    {Commands::MediumType, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Larger (11 points)")},
    {Commands::LargeType, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Largest (13 points)")},
    {Commands::ShiftDates, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Shift dates…")},
    {Commands::RecordHistory, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "His&tory of the selected record")},
    {Commands::MoveUp, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Move &up")},
    {Commands::MoveDown, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Move &down")},
    {Commands::PdfProgramme, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Progress report of the programme to &PDF…")},
    {Commands::PrintProgramme, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "P&rint the progress report…")},
    {Commands::PdfSignInAll, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Sign-in sheets of &all groups to PDF…")},
    {Commands::PrintSignInAll,
     QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Print the sign-in sheets of a&ll groups…")},
    {Commands::PrintSet, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Set of papers…")},
    {Commands::PrintSelected, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Papers of what is s&elected…")},
    {Commands::About, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&About the program")},
    {Commands::Undo, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Undo")},
    {Commands::Redo, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Redo")},
    {Commands::AddRow, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Add a row")},
    {Commands::RemoveRows, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Remove rows")},
    {Commands::Import, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Import…")},
    {Commands::ExportList, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "The &list now seen…")},
    {Commands::ExportGroups, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Groups…")},
    {Commands::ExportEvents, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Events…")},
    {Commands::ExportTasks, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&Steps of the work…")},
    {Commands::ExportAgencies, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Pilot &agencies…")},
    {Commands::ExportProvinces, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Pro&vinces…")},
    {Commands::ExportPeople, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Pe&ople…")},
    {Commands::ExportHistory, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "&History…")},
    {Commands::ExportCalendar, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Events and steps as a &calendar…")},
    {Commands::ExportJson, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "The whole programme as &JSON…")},
    {Commands::PdfSignIn, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Sign-in sheet of the group to PDF…")},
    {Commands::PrintSignIn, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Print the sign-in sheet of the group…")},
    {Commands::ShowDoctor, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Show the title Dr.")},
    {Commands::ShowContacts, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Show contacts")},
    {Commands::LanguageThai, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "Thai language")},
    {Commands::LanguageEnglish, QT_TRANSLATE_NOOP("ruam::widgets::Commands", "English language")},
};

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
    key(Replace, Qt::CTRL | Qt::Key_H);
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
    viewAction(CheckInKind)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    viewAction(PersonKind)->setShortcut(QKeySequence(Qt::Key_F3));
    key(AddRow, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    key(RemoveRows, Qt::CTRL | Qt::Key_Delete);
    // The tables know F2 themselves; here it is shown only.
    action(EditCell)->setShortcutContext(Qt::WidgetShortcut);
    for (Command command : {ShowDoctor, ShowContacts, LanguageThai, LanguageEnglish, SmallType, MediumType, LargeType})
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
    fill(m_file, {NewFile, CloneProgramme, OpenFile});
    m_recent = m_file->addMenu(QString());
    fill(m_file, {OpenSample, -1, SaveCopy, -1, Import});
    m_export = m_file->addMenu(QString());
    fill(m_export, {ExportList, -1, ExportGroups, ExportEvents, ExportTasks, ExportAgencies, ExportProvinces,
                    ExportPeople, ExportHistory, -1, ExportCalendar, ExportJson});
    fill(m_file, {-1, Print, -1, Quit});
    m_edit = addMenu(menus);
    fill(m_edit,
         {Undo, Redo, -1, Cut, Copy, CopyAsText, Paste, SelectAll, -1, Replace, -1, EditCell, FillDown, ClearCells});
    m_viewMenu = addMenu(menus);
    auto *views = new QActionGroup(this);
    for (int view = 0; view < ViewCount; ++view) {
        views->addAction(viewAction(view));
        if (viewEntry(view).inNavigation)
            m_viewMenu->addAction(viewAction(view));
    }
    fill(m_viewMenu, {-1, NextView, PreviousView, Back, -1, Search, Filter, ShowDetails, NextPane, -1});
    m_columns = m_viewMenu->addMenu(QString());
    fill(m_viewMenu, {ShowDoctor, ShowContacts, -1});
    m_languages = m_viewMenu->addMenu(QString());
    fill(m_languages, {LanguageThai, LanguageEnglish});
    m_types = m_viewMenu->addMenu(QString());
    fill(m_types, {SmallType, MediumType, LargeType});
    m_data = addMenu(menus);
    fill(m_data, {AddRow, RemoveRows, -1, MoveUp, MoveDown, -1, ShiftDates, -1, RecordHistory});
    for (int view = 0; view < ViewCount; ++view)
        if (!viewEntry(view).inNavigation)
            m_data->addAction(viewAction(view));
    const auto separator = [this] {
        auto *made = new QAction(this);
        made->setSeparator(true);
        return made;
    };
    m_ofPeople = {action(Cut), action(Copy),       action(CopyAsText),     action(Paste),
                  separator(), action(RemoveRows), viewAction(PersonKind), separator()};
    m_papers = addMenu(menus);
    fill(m_papers, {PdfProgramme, PrintProgramme, -1, PdfSignIn, PrintSignIn, -1, PdfSignInAll, PrintSignInAll, -1,
                    PrintSet, PrintSelected});
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
    for (const CommandWords &words : kWords)
        action(words.command)->setText(tr(words.text));
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_export->setTitle(tr("&Export"));
    m_edit->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    for (int view = 0; view < ViewCount; ++view)
        viewAction(view)->setText(viewMenuText(view));
    m_columns->setTitle(tr("&Choose columns"));
    m_languages->setTitle(tr("&Language"));
    // Each in its own language, so that whoever reads only that one finds it.
    action(LanguageThai)->setText(QStringLiteral("ไทย"));
    action(LanguageEnglish)->setText(QStringLiteral("English"));
    m_types->setTitle(tr("&Text size"));
    m_data->setTitle(tr("&Data"));
    m_papers->setTitle(tr("Pape&rs"));
    m_help->setTitle(tr("&Help"));
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
    action(Import)->setEnabled(writable && view);
    m_export->setEnabled(view != nullptr);
    for (int command = ExportGroups; command <= ExportJson; ++command)
        action(Command(command))->setEnabled(view != nullptr);
    action(ExportList)->setEnabled(view && const_cast<View *>(view)->list());
    action(FillDown)->setEnabled(writable && view && view->canFillDown());
    action(ClearCells)->setEnabled(writable && view && view->canClear());
    action(MoveUp)->setEnabled(writable && view && view->canMoveRow());
    action(MoveDown)->setEnabled(writable && view && view->canMoveRow());
    action(EditCell)->setEnabled(writable && view && view->canEditCell());
    action(Replace)->setEnabled(writable && view && const_cast<View *>(view)->list());
    m_columns->setEnabled(view && view->columns());
    action(RecordHistory)->setEnabled(view && view->selected().id != 0);
    action(PrintSelected)->setEnabled(view && view->paperSelection() != reports::PaperScope());
    action(ShiftDates)->setEnabled(writable && view);
    action(CloneProgramme)->setEnabled(view != nullptr);
    action(ShowContacts)->setEnabled(view && view->canShowContacts());
    action(ShowContacts)->setChecked(view && view->showsContacts());
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
    action(PrintSet)->setEnabled(anyGroup);
}

QList<QAction *> Commands::available() const
{
    QList<QAction *> found;
    for (const QMenu *menu :
         {m_file, m_export, m_edit, m_viewMenu, m_data, m_papers, m_help, m_recent, m_languages, m_types})
        for (QAction *one : menu->actions())
            if (!one->isSeparator() && !one->menu() && one->isEnabled() && one != action(Search))
                found.append(one);
    return found;
}

QString Commands::otherName(const QAction *shown) const
{
    const char *context = "ruam::widgets::Commands";
    const char *text = nullptr;
    for (const CommandWords &words : kWords)
        if (action(words.command) == shown)
            text = words.text;
    for (int view = 0; view < ViewCount; ++view)
        if (viewAction(view) == shown) {
            context = "views";
            text = viewEntry(view).menuText;
        }
    if (!text)
        return {};
    if (m_language == format::Language::Thai)
        return QString::fromUtf8(text);
    if (m_thai.isEmpty())
        (void)m_thai.load(QStringLiteral(":/i18n/ruam_th.qm"));
    return m_thai.translate(context, text);
}

void Commands::showLanguage(format::Language language)
{
    m_language = language;
    action(language == format::Language::Thai ? LanguageThai : LanguageEnglish)->setChecked(true);
}

void Commands::showTypeSize(int points)
{
    action(points >= 13 ? LargeType : points >= 11 ? MediumType : SmallType)->setChecked(true);
}

} // namespace ruam::widgets
