#pragma once

#include "attachmentsbox.h"
#include "viewlist.h"

#include <ruam/interchange/importpreview.h>
#include <ruam/presentation/filesystem.h>
#include <ruam/presentation/overview.h>
#include <ruam/presentation/removal.h>
#include <ruam/session/session.h>

#include <QWidget>
#include <array>

class QStackedWidget;

namespace ruam::widgets {

class DateField;
class DetailsPane;
class GroupsView;
class ImportView;
class Label;
class Navigation;
class NoticeBar;
class OverviewView;
class ReferrersPanel;
class ReplaceBar;
class TasksView;

/// Everything that shows one programme: navigation, the work, the details. Made anew for each programme that is opened.
class Desk : public QWidget
{
    Q_OBJECT

public:
    Desk(OpenProgramme &programme, const format::Texts &texts, QWidget *parent = nullptr);
    ~Desk() override;

    void setTexts(const format::Texts &texts);
    void chooseView(int view);
    int chosenView() const;
    int viewBeside(int by) const;
    View *view() const { return m_views[size_t(m_chosen)]; }
    /// Made at the first call.
    OverviewView *overview();
    TasksView *tasks();
    GroupsView *groups();
    ImportView *import();
    DetailsPane *details() const { return m_details; }
    DateField *asOf() const { return m_asOf; }
    Navigation *navigation() const { return m_navigation; }

    /// Shows a record where it belongs: its page, its row, else in the details.
    void open(core::RecordRef record);
    /// Shows where a mark of a round's readiness is put right.
    void openMark(core::TrainingGroupId group, core::ReadyMark mark, core::RecordRef target);
    void openPapers(const PapersWanted &wanted);
    /// Shows the row of a province among the replies of a group.
    void openReply(core::TrainingGroupId group, core::ProvinceId province);
    /// Shows the history of a record; going back from it leads to the view that is shown now.
    void showHistoryOf(core::RecordRef record);
    /// Deletes records in one step; what stands in the way is asked about or told.
    void remove(const std::vector<core::RecordRef> &records);
    /// Makes an edit; why it is refused is told.
    void perform(const core::Edit &edit);
    /// Lists what refers to the records, each one click away.
    void showReferrers(const std::vector<core::RecordRef> &records);
    ReferrersPanel *referrers() const { return m_referrers; }
    /// Opens find and replace for the list that is shown.
    void openReplace();
    ReplaceBar *replaceBar() const { return m_replace; }
    /// The files that the programme's records link to, and the programme's own path.
    void setFiles(presentation::FileSystem *files, const QString &programmePath);
    /// Whether the part of the details with English and short names is open.
    void setEnglishShown(bool shown);
    void showSampleBar(bool on);
    QWidget *sampleBar() const;
    /// What keeps this programme from being written to; empty for nothing.
    /// Why nothing can be changed, and whether that may be otherwise soon.
    void showReadOnly(const QString &reason, bool mayPass);
    void showRefusal(const QString &text);
    QString refusal() const;

    bool detailsShown() const;
    void showDetails(bool on);
    /// Whether the details stand beside the work where there is room for both.
    bool detailsWanted() const { return m_detailsWanted; }
    void setDetailsWanted(bool wanted);
    /// F4: to the details, and back to the work.
    void toggleDetails();
    /// F6: navigation, work, details, as-of date.
    void nextPane();
    /// The day may be another.
    void judgeAgain();
    /// An editor that holds a refused text; null if there is none.
    QWidget *refusedEditor() const;
    /// Brings an editor of this desk into view, with the cursor in it.
    void showEditor(QWidget *editor);

Q_SIGNALS:
    /// A view was made, as it is first shown.
    void viewMade(QWidget *view);
    void viewChanged();
    void stateChanged();
    void told(const QString &text);
    /// Records that are to be deleted are referred to: what is to be done?
    void removalBlocked(const ruam::presentation::Removal &removal);
    void newProgrammeRequested();
    /// A file is to be chosen, and given to `take`.
    void fileWanted(const ruam::widgets::TakePath &take);
    /// The file that could only be read is to be opened again.
    void openAgainRequested();
    /// The papers of what is seen: to the printer, or to PDF.
    void paperRequested(bool print);
    void importRequested(ruam::interchange::ImportContent content, ruam::core::EventId event);
    void compareRequested();
    void detailsShownChanged();
    void englishShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    View *viewOf(int view);
    void showView(int view);
    void retranslate();
    void showTitle();
    void showCounters();
    void showAsOf();
    void takeAsOf(const QString &typed);
    void followSelection();
    /// Goes back from the history of a record.
    void comeBack(core::RecordRef record);
    void showInDetails(core::RecordRef record);
    void follow();
    void place();
    bool isNarrow() const;

    OpenProgramme &m_programme;
    session::Session &m_session;
    format::Texts m_texts;
    Navigation *m_navigation;
    QWidget *m_centre;
    NoticeBar *m_sample;
    NoticeBar *m_readOnly;
    NoticeBar *m_refusal;
    ReferrersPanel *m_referrers;
    ReplaceBar *m_replace;
    Label *m_title;
    Label *m_asOfLabel;
    DateField *m_asOf;
    QStackedWidget *m_stack;
    DetailsPane *m_details;
    std::array<View *, ViewCount> m_views{}; ///< made when first shown, so that the first picture does not wait
    int m_chosen = OverviewKind;
    int m_cameFrom = HistoryKind; ///< where the history of a record was asked for
    bool m_detailsWanted = true;  ///< docked, where the window is wide
    bool m_drawerOpen = false;    ///< over the work, where it is narrow
    bool m_placeless = false;     ///< the details show a record that no view holds
    bool m_sampleWanted = false;
};

} // namespace ruam::widgets
