#pragma once

#include "viewlist.h"

#include <ruam/format/texts.h>
#include <ruam/presentation/steptexts.h>

#include <QAction>
#include <QObject>
#include <QTranslator>
#include <array>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace ruam::widgets {

/// The commands of the window with their words and keys, and the menus they stand in. What a command does is connected
/// by the window.
class Commands : public QObject
{
    Q_OBJECT

public:
    enum Command {
        NewFile,
        OpenFile,
        OpenSample,
        Save, ///< everything is saved already; says so
        SaveCopy,
        Print,
        Quit,
        Undo,
        Redo,
        Cut,
        Copy,
        CopyAsText,
        Paste,
        SelectAll,
        Replace,
        EditCell,
        FillDown,
        ClearCells,
        MoveUp,
        MoveDown,
        NextView,
        PreviousView,
        Back,
        ShowDetails,
        NextPane,
        Filter,
        Search,
        ShowDoctor,
        ShowContacts,
        LanguageThai,
        LanguageEnglish,
        SmallType,
        MediumType,
        LargeType,
        AddRow,
        RemoveRows,
        Import,
        ExportList,
        ExportGroups,
        ExportEvents,
        ExportTasks,
        ExportAgencies,
        ExportProvinces,
        ExportPeople,
        ExportHistory,
        ExportCalendar,
        ExportJson,
        RecordHistory,
        CloneProgramme,
        ShiftDates,
        PdfProgramme,
        PrintProgramme,
        PdfSignIn,
        PrintSignIn,
        PdfSignInAll,
        PrintSignInAll,
        PrintSet,
        PrintSelected,
        About,
        CommandCount,
    };

    Commands(QMenuBar *menus, QWidget *window);

    QAction *action(Command command) const { return m_actions[size_t(command)]; }
    /// The command that shows a view.
    QAction *viewAction(int view) const { return m_viewActions[size_t(view)]; }
    /// Everything in the menus that can be done now, views and recent files too.
    QList<QAction *> available() const;
    /// What a command is called in the language that is not on the screen; empty for what has no name of ours.
    QString otherName(const QAction *shown) const;
    QMenu *recentMenu() const { return m_recent; }
    /// Filled when it is opened.
    QMenu *columnsMenu() const { return m_columns; }
    /// What the view alone can do is added when it is opened.
    QMenu *dataMenu() const { return m_data; }
    /// What the menu of a list of people offers, with separators.
    const QList<QAction *> &ofPeople() const { return m_ofPeople; }

    void retranslate();
    /// Undo and redo with the names of the steps.
    void showSteps(const presentation::StepTexts &steps);
    /// What the view can do, or nothing without a view.
    void showState(const View *view, bool writable);
    /// `group` names the group whose papers are meant; empty for none.
    void showPapers(const QString &group, bool anyGroup);
    void showLanguage(format::Language language);
    void showTypeSize(int points);

private:
    void fillMenus(QMenuBar *menus);
    void setKeys();
    QMenu *addMenu(QMenuBar *menus);

    std::array<QAction *, CommandCount> m_actions{};
    std::array<QAction *, ViewCount> m_viewActions{};
    QList<QAction *> m_ofPeople;
    QMenu *m_file = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_export = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languages = nullptr;
    QMenu *m_columns = nullptr;
    QMenu *m_types = nullptr;
    QMenu *m_data = nullptr;
    QMenu *m_papers = nullptr;
    QMenu *m_help = nullptr;
    format::Language m_language = format::Language::Thai;
    mutable QTranslator m_thai; ///< loaded when first asked
    presentation::StepTexts m_steps;
    const View *m_view = nullptr;
    bool m_writable = false;
    QString m_group;
    bool m_anyGroup = false;
};

} // namespace ruam::widgets
