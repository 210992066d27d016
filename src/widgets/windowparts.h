#pragma once

#include "attachmentsbox.h"
#include "background.h"
#include "commands.h"
#include "exportstrip.h"
#include "paperoutput.h"
#include "screenlanguage.h"
#include "usersettings.h"

#include <ruam/interchange/programmesheets.h>
#include <ruam/presentation/removal.h>
#include <ruam/presentation/search.h>
#include <ruam/widgets/mainwindow.h>

#include <QPointer>

namespace ruam::widgets {

class Desk;
class ImportView;
class Label;
class SearchField;

/// The inner parts of the window: it connects the commands to what they do. mainwindow.cpp opens and shows programmes,
/// windowcommands.cpp holds the commands, windowpapers.cpp the papers,
/// windowexchange.cpp what comes from other programs and goes to them.
class WindowParts : public QObject
{
    Q_OBJECT

public:
    WindowParts(MainWindow *window, Workspace &workspace, Prompts &prompts, QSettings &settings,
                const core::Clock &clock);

    void build();
    void connectCommands();
    void offerCommands(QWidget *part);
    void showViewCommands();
    void connectViewCommands();
    void connectProgrammeCommands();
    void connectExchangeCommands();
    void connectPaperCommands();
    void buildSearch();

    void take(std::unique_ptr<OpenProgramme> programme);
    /// Shows columns and arrangements as they were chosen, and keeps what is chosen.
    void followChoices(QWidget *parent);
    void openPath(const QString &path);
    /// True if the programme was taken; otherwise the reason was told, naming `path`.
    bool takeOpened(Workspace::Opened opened, const QString &path);
    void openAgain();
    void showReadOnlyReason();
    void newFile();
    void openFile();
    void openSample();
    void save();
    void saveCopy();
    void importFile(interchange::ImportContent content, core::EventId event);
    void exportKind(interchange::SheetKind kind);
    void exportDocument(bool calendar);
    void exportList();
    void prepareImport(ImportView &import);
    using WriteExport = std::function<core::Result<void>(const OpenProgramme::Apart &, const core::WriteProgress &)>;
    /// Writes what stands in the file beside the window, and tells.
    void exportTo(const QString &path, const WriteExport &write);
    using WriteFile = std::function<core::Result<void>(const core::WriteProgress &)>;
    /// Writes beside the window, one file at a time (see mayWrite), and tells. `write` touches nothing of the window.
    void writeBeside(ExportStrip::Task task, const QString &path, const WriteFile &write);
    /// False, and told, where a file is still being written.
    bool mayWrite();
    void tellWritten(ExportStrip::Task task, const QString &path, const core::Result<void> &written);
    void stopWriting();
    /// Asks where a file is still being written: it goes with the programme. True where nothing is, or is to be,
    /// written.
    bool mayStopWriting();
    void compareWithCopy();
    void cloneProgramme();
    void shiftDates();
    void showRecordHistory();
    /// Something refers to what is to be deleted: show it, take the references out, or stop.
    void askRemoval(const presentation::Removal &removal);
    void chooseFile(const TakePath &take);
    void undo();
    void redo();
    void setLanguage(format::Language language);
    void setTypeSize(int points);
    void setDoctorShown(bool shown);
    void showDoctor();
    void retranslate();
    bool mayLeave();
    /// The same where the programme is closed after it.
    bool mayClose() { return mayLeave() && mayStopWriting(); }
    /// Takes over what is being typed, as Tab would.
    void finishTyping();
    bool eventFilter(QObject *watched, QEvent *event) override;

    void cut();
    void copy(bool asText);
    void paste();
    void selectAll();
    bool focusInView() const;

    void exportPaper(const AnyPaper &paper);
    void printPaper(const AnyPaper &paper);
    QString paperName(const AnyPaper &paper) const;
    void putOut(bool print);
    struct PutOutWords
    {
        QString during;
        QString after;
    };
    using PutOut = std::function<core::Result<void>(const PaperOutput::Made &, const reports::PageProgress &)>;
    /// Makes papers, lets `put` write or print them, keeps that they were issued and says so.
    void putOut(const AnyPaper &paper, const PutOutWords &words, const PutOut &put);

    void showTitle();
    void showState();
    void showSteps();
    void showRecent();
    void tell(const QString &text);
    QString startFolder() const;
    QString errorWords(const core::Error &error) const;

    MainWindow *m_window;
    Workspace &m_workspace;
    Prompts &m_prompts;
    UserSettings m_settings;
    const core::Clock &m_clock;
    ScreenLanguage m_language;
    format::Texts m_texts;
    std::unique_ptr<Commands> m_commands;
    QList<QAction *> m_viewActions; ///< of the view, in the Data menu
    std::unique_ptr<OpenProgramme> m_programme;
    std::unique_ptr<PaperOutput> m_papers;
    std::unique_ptr<Background> m_writing; ///< exports and copies; ends before the programme
    std::unique_ptr<presentation::Search> m_search;
    QPointer<Desk> m_desk;
    SearchField *m_searchField = nullptr;
    Label *m_saved = nullptr;
    Label *m_undoable = nullptr;
    ExportStrip *m_exporting = nullptr;
    QString m_pendingWords; ///< to be told when the window stands
    QString m_pendingNews;  ///< the same for the status bar
    bool m_retranslating = false;
};

} // namespace ruam::widgets
