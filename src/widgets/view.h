#pragma once

#include "paperrequest.h"
#include "takepath.h"

#include <ruam/core/changeset.h>
#include <ruam/core/readiness.h>
#include <ruam/format/texts.h>
#include <ruam/interchange/importpreview.h>

#include <QAction>
#include <QDate>
#include <QWidget>
#include <functional>
#include <vector>

namespace ruam::presentation {
class FilterModel;
}

namespace ruam::widgets {

class CellBlock;
class OpenProgramme;
class ColumnChooser;

/// Reads what led from then to what stands now.
using ReadChanges = std::function<core::Result<core::ChangeSet>()>;

/// A place of the navigation. What the menus can do with it stands here; what it does not support is grey in the menus.
class View : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Switches the language at once.
    virtual void setTexts(const format::Texts &texts) = 0;
    /// The heading of the work area: "กลุ่มจังหวัด › กลุ่มที่ 6 ภาคใต้ตอนบน".
    virtual QString title() const = 0;
    /// What is selected, for the details at the right; a zero id for nothing.
    virtual core::RecordRef selected() const = 0;
    /// Whether the details at the right help here; a page shows its record itself.
    virtual bool wantsDetails() const { return true; }
    /// Selects a record, opening its page where it has one. False if it has no place here.
    virtual bool goTo(core::RecordRef record) = 0;
    /// Puts the cursor where work begins.
    virtual void focusWork() = 0;
    /// The programme that is shown, for what is read beside the window; outlives the view.
    virtual void setProgramme(const OpenProgramme &programme) { Q_UNUSED(programme); }
    /// The day from which date fields count.
    virtual void setToday(QDate today, QDate opensAt)
    {
        Q_UNUSED(today);
        Q_UNUSED(opensAt);
    }
    /// The day may be another: what is next, near or overdue is judged again.
    virtual void judgeAgain() {}

    /// Whether a cell can be edited in place, and doing so.
    virtual bool canEditCell() const { return false; }
    virtual void editCell() {}
    virtual bool canFilter() const { return false; }
    virtual void focusFilter() {}
    virtual bool canCopy() const { return false; }
    virtual void copy(bool asText) { Q_UNUSED(asText); }
    virtual bool canPaste() const { return false; }
    virtual void paste() {}
    virtual bool canClear() const { return false; }
    virtual void clearCells() {}
    virtual void selectAll() {}
    /// What undo and redo mean here before a step of the programme: what is not in the programme yet. Words of it;
    /// empty where there is nothing.
    virtual QString ownUndoText() const { return {}; }
    virtual QString ownRedoText() const { return {}; }
    virtual void undoOwn() {}
    virtual void redoOwn() {}
    /// The list that is shown, for find and replace; none where there is none.
    virtual presentation::FilterModel *list() { return nullptr; }
    virtual bool canFillDown() const { return false; }
    virtual void fillDown() {}
    /// Words of the command that adds a row here; empty where nothing can be added.
    virtual QString addText() const { return {}; }
    virtual void addRow() {}
    /// Words of the command that removes the selected rows; empty where nothing can be removed.
    virtual QString removeText() const { return {}; }
    virtual void removeRows() {}
    virtual bool canMoveRow() const { return false; }
    virtual void moveRow(int by) { Q_UNUSED(by); }
    /// What else can be done here, for the Data menu.
    virtual QList<QAction *> moreCommands() const { return {}; }
    /// Commands of the window, set apart by separators, that the menu of the list itself offers before its own.
    virtual void setListCommands(const QList<QAction *> &commands) { Q_UNUSED(commands); }
    /// Whose card is meant; a zero id for nobody's.
    virtual core::RecordRef person() const { return {}; }
    /// The columns of the list that is shown; none where there is no list.
    virtual ColumnChooser *columns() const { return nullptr; }
    /// Telephone numbers and the like, hidden until they are asked for.
    virtual bool canShowContacts() const { return false; }
    virtual bool showsContacts() const { return false; }
    virtual void showContacts(bool shown) { Q_UNUSED(shown); }
    virtual bool canGoBack() const { return false; }
    virtual void goBack() {}
    /// The history of one record, and what changed since a day or a copy named in `since`, read again after every
    /// change; where there is a place for it.
    virtual void showHistoryOf(core::RecordRef record) { Q_UNUSED(record); }
    virtual void showChanges(const ReadChanges &read, const QString &since)
    {
        Q_UNUSED(read);
        Q_UNUSED(since);
    }
    /// The view is chosen from another, in which this group was seen; none where none was.
    virtual void openFor(core::TrainingGroupId group) { Q_UNUSED(group); }
    /// The group whose papers are meant; none where all are.
    virtual core::TrainingGroupId paperGroup() const { return {}; }

    /// What a file that is taken in from here most likely holds.
    virtual interchange::ImportContent importContent() const { return interchange::ImportContent::People; }
    /// The paper that is seen, which is what is printed from here; none where no paper is seen.
    virtual std::optional<PaperRequest> paper() const { return std::nullopt; }
    /// The set of papers that is seen instead; none where none is.
    virtual std::optional<SetRequest> paperSet() const { return std::nullopt; }
    /// What is selected here that papers can be made for: persons, provinces or rows; nothing where nothing is.
    virtual reports::PaperScope paperSelection() const { return {}; }
    /// Shows papers, in the view that shows them.
    virtual void showPapers(const PapersWanted &wanted) { Q_UNUSED(wanted); }

    /// Shows where a mark of a round's readiness is put right. False if that has no place here.
    virtual bool goToMark(core::TrainingGroupId group, core::ReadyMark mark, core::RecordRef target)
    {
        Q_UNUSED(group);
        Q_UNUSED(mark);
        Q_UNUSED(target);
        return false;
    }

Q_SIGNALS:
    /// As goToMark().
    void markRequested(ruam::core::TrainingGroupId group, ruam::core::ReadyMark mark, ruam::core::RecordRef target);
    /// The desk at which the people of the round that is seen are registered.
    void checkInRequested();
    /// The groups; their list with one of them selected, where one is named.
    void groupsRequested(ruam::core::RecordRef selected = {});
    /// The place where sub-projects are made, the first step of a programme.
    void subProjectsRequested();
    /// The view from which one came here, and this record there.
    void backRequested(ruam::core::RecordRef record);
    void selectedChanged();
    /// Title, or what the commands can do, is another.
    void stateChanged();
    /// A record is to be shown where it belongs.
    void openRequested(ruam::core::RecordRef record);
    /// Records are to be deleted; what stands in the way is told.
    void removeRequested(const std::vector<ruam::core::RecordRef> &records);
    /// Why something was not done, in the reader's words.
    void refused(const QString &text);
    /// The papers of what is seen: to the printer, or to PDF.
    void paperRequested(bool print);
    /// Papers are to be shown, to choose among.
    void papersRequested(const ruam::widgets::PapersWanted &wanted);
    /// A file of that content is to be chosen and taken in; people go into the event.
    void importRequested(ruam::interchange::ImportContent content, ruam::core::EventId event);
    /// What changed since a copy is wanted.
    void compareRequested();
    /// A file is to be chosen.
    void fileWanted(const ruam::widgets::TakePath &take);
    /// A part with lists of its own was made after the view.
    void partMade(QWidget *part);
    /// What was done, where the eye might miss it.
    void told(const QString &text);

protected:
    /// Says what became of several cells, where the eye might miss it.
    void answer(const CellBlock &block);
};

} // namespace ruam::widgets
