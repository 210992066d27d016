#pragma once

#include <ruam/core/planstatus.h>
#include <ruam/format/texts.h>
#include <ruam/format/thaidate.h>
#include <ruam/presentation/roles.h>
#include <ruam/session/session.h>

#include <QAbstractItemModel>
#include <QHash>
#include <optional>
#include <vector>

namespace ruam::presentation {

class Batch;

/// An edit ready to be performed, nothing where nothing changes, or why it is refused.
using MaybeEdit = core::Result<std::optional<core::Edit>>;

/// Dates on screen: in Thai of the Buddhist era, in English of the common era.
format::DateFormat screenDates(const format::Texts &texts);

/// "ถัดไป", "ใกล้กำหนด", "เกินกำหนด"; nothing for None.
QString urgencyText(core::TaskUrgency urgency, const format::Texts &texts);

/// That a task must wait for another that is not done, and for which; nothing where it need not.
QString predecessorHint(const core::Plan &plan, const core::Task &task, const format::Texts &texts);

/// What every item model over the session has in common. A model holds ids and a row cache and follows
/// Session::changed; it never changes data but through a verb and Session::perform.
///
/// setData(index, text, Qt::EditRole) takes what was typed. If it is refused it returns false, the plan is as it was,
/// and editRefused() carries the words to show in place; the editor keeps what was typed. Cells whose EditorRole is
/// Choice or Reference also take the id or the stored name of a Choice: setChoice().
class RecordModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The session outlives the model.
    RecordModel(session::Session &session, format::Texts texts, QObject *parent = nullptr);

    /// Switches the language at once.
    void setTexts(const format::Texts &texts);
    const format::Texts &texts() const { return m_texts; }
    session::Session &session() const { return m_session; }

    /// The record of a row; a zero id for none.
    core::RecordRef recordAt(const QModelIndex &index) const;
    /// First column of the row that shows a record; invalid if none does.
    virtual QModelIndex indexOf(core::RecordRef record) const = 0;

    /// Sets a cell to one of its ChoicesRole; refused like setData().
    bool setChoice(const QModelIndex &index, const Choice &choice);
    /// What is offered where the title typed into a Reference is that of no record: "เพิ่มสถานที่ “…”"; empty for nothing.
    virtual QString newRecordOffer(const QModelIndex &index, const QString &typed) const;
    /// Makes the record that was offered and refers to it, in one step; refused like setData().
    bool setNewRecord(const QModelIndex &index, const QString &typed);

    /// The entries of a cell whose editor is Person that fit what is typed.
    virtual Choices choicesFor(const QModelIndex &index, const QString &typed) const;

    /// The record and the field that a cell shows, the first day for a range; no field where it shows none.
    struct CellField
    {
        core::RecordRef record;
        const core::Field *field = nullptr;
    };
    virtual CellField cellField(const QModelIndex &index) const;

    struct CellText
    {
        QModelIndex index;
        QString text;
    };
    /// Several cells at once, for pasting over cells, filling down and Delete (empty texts): one step or nothing. Cells
    /// that cannot be edited are passed over. If one is refused, editRefused() names it.
    virtual bool setCells(const QList<CellText> &cells);
    /// The texts of one more row, by their columns.
    using NewRow = QList<std::pair<int, QString>>;
    /// Whether such a row can be added after the one at `above`: where that is the last of its list, and it has a name.
    /// Not every model adds rows.
    virtual bool takesRow(const QModelIndex &above, const NewRow &row) const;
    /// The same as setCells(), and rows that are added after `above`: one step or nothing.
    bool setCellsAndRows(const QList<CellText> &cells, const QModelIndex &above, const QList<NewRow> &rows);
    /// The same for texts in which something was replaced.
    bool replaceTexts(const QList<CellText> &cells, const QString &sought, const QString &put);
    /// Empties cells. A cell that always holds one of a few words keeps it.
    bool clearCells(const QModelIndexList &indexes);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;

Q_SIGNALS:
    /// `text` in the reader's words: what is wrong and what to do.
    void editRefused(const QModelIndex &index, const QString &text);

protected:
    /// Data of one cell; ErrorRole and RecordRole are served by the base from cellError() and recordOf().
    virtual QVariant cell(const QModelIndex &index, int role) const = 0;
    virtual core::RecordRef recordOf(const QModelIndex &index) const = 0;
    /// By which a refused cell is remembered; not the record alone where rows that are none yet can be typed into.
    virtual core::RecordRef errorKey(const QModelIndex &index) const { return recordOf(index); }
    /// What was typed, or chosen, as an edit.
    virtual MaybeEdit editFor(const QModelIndex &index, const QString &typed) = 0;
    virtual MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) = 0;
    /// The reference that a cell holds, or will hold where the row is no record yet; null for none.
    virtual const core::Field *referenceAt(const QModelIndex &index) const;
    /// The record that newRecordOffer() offered, and the reference to it.
    virtual MaybeEdit editForNew(const QModelIndex &index, const QString &typed);
    virtual MaybeEdit editForCheck(const QModelIndex &index, bool checked);
    /// Adds a row that takesRow() found good.
    virtual core::Result<void> addRow(Batch &batch, const QModelIndex &above, const NewRow &row);
    /// After an edit was performed and every view was told; `index` is where it was typed, if that is still a row.
    virtual void edited(const QModelIndex &index);
    virtual void follow(const core::ChangeReport &report) = 0;

    /// The plan; while several cells are set, as the ones before will leave it.
    const core::Plan &plan() const;
    /// Names a step that changed several cells: of one record as its first edit, of more by how many they are.
    void nameStep(core::Edit &edit, qsizetype records) const;
    /// Refuses one of several cells; false, for setCells().
    bool refuseCell(const CellText &cell, const core::Error &error);
    /// Tells that a whole column range of all rows, at every level, shows something else.
    void touchAll(int firstColumn, int lastColumn);
    /// Makes `rows`, which are those below `parent`, stand for the ids `wanted`, and tells it in few steps: rows that
    /// stay are kept as they are, make(place in `wanted`) gives a new one. Those who call it include rowdiff.h.
    template <class Row, class Id, class IdOf, class Make>
    void followRows(const QModelIndex &parent, std::vector<Row> &rows, const std::vector<Id> &wanted, IdOf idOf,
                    Make make);
    /// The same for rows that are ids.
    template <class Id>
    void followRows(const QModelIndex &parent, std::vector<Id> &rows, const std::vector<Id> &wanted);

private:
    bool settle(const QModelIndex &index, const QString &typed, const MaybeEdit &edit);

    session::Session &m_session;
    format::Texts m_texts;
    std::optional<std::pair<QString, QString>> m_replacing;   ///< sought and put, while replaceTexts() sets its cells
    const Batch *m_batch = nullptr;                           ///< while setCells() makes its edits
    QHash<std::pair<core::RecordRef, int>, QString> m_errors; ///< refused cells by record and column
};

} // namespace ruam::presentation
