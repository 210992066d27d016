#pragma once

#include <ruam/core/holidays.h>
#include <ruam/format/collation.h>
#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

/// วันหยุดราชการ: the government holidays of the file by date. A flat table.
class HolidaysModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, NameColumn, ShortColumn, KindColumn, StatusColumn, SourceColumn, ColumnCount };

    HolidaysModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(core::RecordRef record) const override;
    /// First column of the first row on or after a day; invalid if there is none.
    QModelIndex firstFrom(QDate day) const;

    /// A new holiday, named so until it is renamed; gives its record.
    core::Result<core::RecordRef> addHoliday(QDate day);
    /// In one step; how many were added or corrected.
    core::Result<qint64> takeHolidays(std::vector<core::Holiday> news,
                                      const std::vector<core::Holiday> &corrected = {});
    CellField cellField(const QModelIndex &index) const override;
    bool takesRow(const QModelIndex &above, const NewRow &row) const override;

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    core::Result<void> addRow(Batch &batch, const QModelIndex &above, const NewRow &row) override;
    void follow(const core::ChangeReport &report) override;

private:
    std::vector<core::HolidayId> byDate() const;
    const core::Field &fieldOf(int column) const;
    QString displayText(core::RecordRef record, int column) const;
    QVariant sortValue(core::RecordRef record, int column) const;

    std::vector<core::HolidayId> m_rows;
    format::Collation m_collation;
};

} // namespace ruam::presentation
