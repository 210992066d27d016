#pragma once

#include <ruam/core/edits.h>
#include <ruam/format/importstate.h>
#include <ruam/presentation/recordmodel.h>

#include <QAbstractTableModel>
#include <functional>

namespace ruam::presentation {

/// One pasted or imported person before it is taken in.
struct PreviewRow
{
    using State = format::ImportState;

    core::NewParticipant person;
    State state = State::New;
    QString reason;    ///< in the reader's words, why it is not simply new
    QString source;    ///< the row as pasted, shown as a tool tip
    qint64 line = 0;   ///< line of the paste, from 1; no other row has the same
    bool taken = true; ///< whether it enters; a Refused row never does
    int doubted = -1;  ///< the column that the reason is about, where it is one
    friend bool operator==(const PreviewRow &, const PreviewRow &) = default;
};

/// The strip above the table of participants: what a paste was read as, corrected here, and entered only when accepted.
/// Nothing of it is in the plan. The check mark stands in StateColumn.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        TitleColumn,
        GivenColumn,
        SurnameColumn,
        PositionColumn,
        OrganisationColumn,
        ProvinceColumn,
        ReasonColumn,
        ColumnCount,
    };
    /// Judges a row again after it was corrected: sets state, reason and doubted, and may set
    /// `taken`; one that was refused is still so when it is asked.
    using Judge = std::function<void(PreviewRow &)>;

    /// The session outlives the model; it names the provinces and is never written to.
    PreviewModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Without a judge of its own a row without a given name is refused, and a corrected one is new.
    void setJudge(Judge judge) { m_judge = std::move(judge); }

    /// Checked are those that are `taken`; a Refused row never is.
    void setRows(std::vector<PreviewRow> rows);
    void clear() { setRows({}); }
    const std::vector<PreviewRow> &rows() const { return m_rows; }

    int count(PreviewRow::State state) const;
    /// "ใหม่ 38 · ตรงกับที่มี 1 · ต้องตรวจสอบ 1"; states that do not occur are left out.
    QString countsText() const;
    /// Those that are checked, in the order given. Valid until the rows change.
    std::vector<const PreviewRow *> accepted() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    void editRefused(const QModelIndex &index, const QString &text);
    /// countsText(), or what accepted() gives, is another.
    void countsChanged();

private:
    QString displayText(const PreviewRow &row, int column) const;
    bool setText(PreviewRow &row, int column, const QString &typed, QString &error) const;
    void judge(PreviewRow &row) const;

    session::Session &m_session;
    format::Texts m_texts;
    std::vector<PreviewRow> m_rows;
    Judge m_judge;
};

} // namespace ruam::presentation
