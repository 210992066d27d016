#pragma once

#include <ruam/core/cloneplan.h>
#include <ruam/format/texts.h>

#include <QAbstractTableModel>

namespace ruam::presentation {

/// Where the dates of a programme are to move, before anything is changed: a row for the whole, each sub-project and
/// each round, with its first day now and then. A first day typed for the whole moves everything that has none of its
/// own.
class ShiftModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PartColumn, NowColumn, ThenColumn, DaysColumn, ColumnCount };

    /// The plan outlives the model and does not change meanwhile.
    ShiftModel(const core::Plan &plan, const format::Texts &texts, QObject *parent = nullptr);

    const core::Plan &plan() const { return m_plan; }
    const core::DateShift &shift() const { return m_shift; }
    /// By whole weeks, so that every weekday stays, to about the same time of another year.
    void shiftByYears(int years);
    /// The days that would fall on a weekend or a holiday, a line each: "ส. 9 ก.ย. 2551 กลุ่มที่ 9 … (วันเสาร์)".
    QStringList restDays() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void shiftChanged();
    /// Why a text was not taken, in the reader's words.
    void refused(const QString &text);

private:
    struct Part
    {
        core::RecordRef record; ///< the programme, a sub-project or a group
        QDate first;
    };

    int daysOf(const Part &part) const;
    void setDays(const Part &part, std::optional<int> days);
    void refuse(int row, const QString &text);

    const core::Plan &m_plan;
    format::Texts m_texts;
    std::vector<Part> m_parts;
    core::DateShift m_shift;
    int m_refusedRow = -1;
    QString m_refusal; ///< why the text last typed there was not taken
};

} // namespace ruam::presentation
