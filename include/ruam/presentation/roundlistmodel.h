#pragma once

#include <ruam/presentation/listmodel.h>

namespace ruam::presentation {

/// One row of a list of an event.
struct RoundRow
{
    enum class Type { Heading, Record, Blank, Sum };

    Type type = Type::Record;
    qint64 id = 0;  ///< of the record
    qint64 day = 0; ///< of the event, from 1; 0 where the list knows no days
    friend bool operator==(const RoundRow &, const RoundRow &) = default;
};

/// What the lists of one event have in common: agenda, meals, trainers and staff.
class RoundListModel : public ListModel
{
    Q_OBJECT

public:
    RoundListModel(session::Session &session, const format::Texts &texts, core::Kind kind, QObject *parent = nullptr);

    /// Shows another event; none shows nothing.
    void setEvent(core::EventId event);
    core::EventId event() const { return m_event; }

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(core::RecordRef record) const override;
    int recordCount() const override;
    bool isBlankRow(const QModelIndex &index) const override;
    QModelIndex blankRowFor(const QModelIndex &index) const override;
    QString addWords(const QModelIndex &index) const override;
    bool canMove(const QModelIndex &) const override { return false; }
    core::Result<void> moveBy(const QModelIndex &, int) override { return {}; }
    qint64 placeOn(const QModelIndex &, const QModelIndex &) const override { return 0; }
    core::Result<void> moveOnto(const QModelIndex &, const QModelIndex &) override { return {}; }
    /// The day of a row's own, or of the heading above it.
    qint64 dayAt(const QModelIndex &index) const { return index.isValid() ? rowAt(index).day : 0; }

Q_SIGNALS:
    /// What an edit did beyond its own cell.
    void told(const QString &text);

protected:
    core::RecordRef recordOf(const QModelIndex &index) const override;
    core::RecordRef errorKey(const QModelIndex &index) const override;
    void edited(const QModelIndex &index) override;

    virtual QString heading(int column) const = 0;
    virtual bool isEditable(const RoundRow &row, int column) const = 0;
    virtual bool isNumber(int column) const { return column == kHandleColumn; }
    virtual QString displayText(const RoundRow &row, int column) const = 0;
    /// "พิมพ์เพื่อเพิ่มรายการ"
    virtual QString placeholder() const = 0;
    /// The rows as they should be, after reading what they show.
    virtual std::vector<RoundRow> read() = 0;
    /// Roles that all lists answer alike.
    QVariant commonCell(const QModelIndex &index, int role) const;
    /// Reads again, and tells what became of the rows; all of them where everything may have changed.
    void followRead(bool all);
    /// What the edit of a blank row will add.
    void adding(core::RecordRef record) { m_adding = record; }
    /// What to tell after the edit.
    void telling(const QString &text) { m_telling = text; }

    const RoundRow &rowAt(const QModelIndex &index) const { return m_rows[size_t(index.row())]; }
    const std::vector<RoundRow> &rows() const { return m_rows; }
    /// The running number of a record in its day.
    int numberOf(const RoundRow &row) const;
    /// "วันอังคารที่ 17 กรกฎาคม 2550", and whether the event has that day.
    QString dayText(qint64 day) const;

private:
    core::Kind m_kind;
    core::EventId m_event;
    std::vector<RoundRow> m_rows;
    core::RecordRef m_adding;
    QString m_telling;
};

} // namespace ruam::presentation

template <>
struct std::hash<ruam::presentation::RoundRow>
{
    size_t operator()(const ruam::presentation::RoundRow &row) const
    {
        return std::hash<qint64>()(row.id) * 31 + size_t(row.day * 4 + int(row.type));
    }
};
