#pragma once

#include <ruam/presentation/listmodel.h>
#include <ruam/presentation/sectionrow.h>

#include <QHash>

namespace ruam::presentation {

/// The rows of one section of a sub-project's page, as a flat table: headings, records, the records within them one
/// level in, a blank row at the end of each list, and the sum of money. Typing into a blank row adds a record.
class SectionModel final : public ListModel
{
    Q_OBJECT

public:
    /// The two columns that every section begins with; the others are those of its records.
    enum Column { NumberColumn = kHandleColumn, TitleColumn };

    SectionModel(session::Session &session, const format::Texts &texts, Section section, QObject *parent = nullptr);

    Section section() const { return m_section; }
    SectionOwner owner() const { return m_owner; }
    void setOwner(SectionOwner owner);
    /// The records, without those within others.
    int recordCount() const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(core::RecordRef record) const override;

    bool isBlankRow(const QModelIndex &index) const override;
    /// The blank row in which a record beside the one at `index` is typed; the first one where there is none such.
    QModelIndex blankRowFor(const QModelIndex &index) const override;
    /// The record that a page of its own shows: an event, its group where it has one, a sub-project.
    core::RecordRef pageOf(const QModelIndex &index) const;

    bool canMove(const QModelIndex &index) const override;
    /// One step down (+1) or up (-1) in its list; nothing happens at the ends.
    core::Result<void> moveBy(const QModelIndex &index, int by) override;
    /// The place in its list that a record would take where another row stands; 0 where it cannot go.
    qint64 placeOn(const QModelIndex &index, const QModelIndex &onto) const override;
    /// To the place of another record of its list.
    core::Result<void> moveOnto(const QModelIndex &index, const QModelIndex &onto) override;
    CellField cellField(const QModelIndex &index) const override;
    bool takesRow(const QModelIndex &above, const NewRow &row) const override;

    /// A record for each line of a block that is pasted into a blank row, in one step or not at all.
    core::Result<void> addRecords(const QModelIndex &blank, const QList<QStringList> &block);
    /// Words of the command that adds a record beside the one at `index`; empty where none can be added.
    QString addWords(const QModelIndex &index) const override;

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    core::RecordRef errorKey(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    const core::Field *referenceAt(const QModelIndex &index) const override;
    MaybeEdit editForNew(const QModelIndex &index, const QString &typed) override;
    core::Result<void> addRow(Batch &batch, const QModelIndex &above, const NewRow &row) override;
    void edited(const QModelIndex &index) override;
    void follow(const core::ChangeReport &report) override;

private:
    struct Sums
    {
        qint64 asked = 0;
        qint64 approved = 0;
        qint64 spent = 0;
    };

    const SectionRow &rowAt(const QModelIndex &index) const { return m_rows[size_t(index.row())]; }
    const core::Field *fieldAt(const SectionRow &row, int column) const;
    /// The same in the reader's language.
    const core::Field *readersFieldAt(const core::Plan &plan, const SectionRow &row, int column) const;
    /// Of which record a cell is: of the row's, or of the signing of its agreement.
    core::RecordRef holderOf(const core::Plan &plan, const SectionRow &row, int column) const;
    bool isSigning(const SectionRow &row, int column) const;
    bool isEditable(const SectionRow &row, int column) const;
    std::vector<int> siblingRows(int row) const;
    QString numberText(const SectionRow &row) const;
    QString headingText(const SectionRow &row) const;
    QString displayText(const SectionRow &row, int column) const;
    QString moneyCell(const SectionRow &row, int column) const;
    QString usedForText(const core::BudgetLine &line) const;
    QString editorText(const SectionRow &row, int column) const;
    QString placeholder(const SectionRow &row) const;
    Choices choicesAt(const SectionRow &row, int column) const;
    Choices usedForChoices(const SectionRow &row) const;
    Editor editorAt(const SectionRow &row, int column) const;
    MaybeEdit addEdit(const SectionRow &row, const core::Field &field, const core::Value &value);
    core::Result<void> addInto(Batch &batch, const SectionRow &blank, const core::Field &field,
                               const core::Value &value);
    core::Result<void> addLine(Batch &batch, const SectionRow &blank, const NewRow &line);
    MaybeEdit typedInto(const core::Plan &plan, const SectionRow &row, int column, const QString &typed) const;
    MaybeEdit signingEdit(const SectionRow &row, const core::Value &chosen) const;
    MaybeEdit usedForEdit(const SectionRow &row, const core::Value &chosen) const;
    void sumUp();

    Section m_section;
    SectionOwner m_owner;
    std::vector<SectionRow> m_rows;
    QHash<qint64, Sums> m_sums; ///< by owner; of all under 0
    core::RecordRef m_adding;   ///< what the edit of a blank row will add, or has added
};

} // namespace ruam::presentation
