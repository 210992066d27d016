#pragma once

#include <ruam/format/collation.h>
#include <ruam/format/daynotes.h>
#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

/// กลุ่มจังหวัด: the rounds by number, with what their events know. A flat table.
class GroupsModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        NameColumn,
        DatesColumn,
        VenueColumn,
        ProvincesColumn,
        PeopleColumn,
        StateColumn,
        ColumnCount
    };

    GroupsModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(core::RecordRef record) const override;
    bool takesRow(const QModelIndex &above, const NewRow &row) const override;
    core::TrainingGroupId groupAt(const QModelIndex &index) const;

    /// A new round after the last; gives its record.
    core::Result<core::RecordRef> addGroup(core::SubProjectId subProject);
    CellField cellField(const QModelIndex &index) const override;

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    core::Result<void> addRow(Batch &batch, const QModelIndex &above, const NewRow &row) override;
    void follow(const core::ChangeReport &report) override;

private:
    struct Provinces
    {
        int confirmed = 0;
        int proposed = 0;
        int all() const { return confirmed + proposed; }
        friend bool operator==(Provinces, Provinces) = default;
    };
    struct Row
    {
        core::TrainingGroupId group;
        core::EventId event;
        Provinces provinces;
        mutable std::optional<qint64> people; ///< counted when first shown
    };

    Row rowFor(core::TrainingGroupId group) const;
    MaybeEdit typedInto(const Row &row, int column, const QString &typed) const;
    void reload();
    void followOrder();
    void followPeople(const core::ChangeReport::OfKind &registrations, std::vector<int> &counted);
    std::vector<int> rowsNamed(const core::ChangeReport &report) const;
    bool isEditable(const Row &row, int column) const;
    format::DayNote restNote(const Row &row) const;
    QString displayText(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;
    qint64 peopleOf(const Row &row) const;
    Provinces provincesOf(core::TrainingGroupId group) const;
    QString provincesText(const Row &row) const;
    /// The field behind a column; DatesColumn stands for the first day. None where there is no such record.
    std::pair<core::RecordRef, const core::Field *> target(const Row &row, int column) const;

    std::vector<Row> m_rows;
    format::Collation m_collation;
};

} // namespace ruam::presentation
