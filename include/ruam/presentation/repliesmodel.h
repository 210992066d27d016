#pragma once

#include <ruam/core/invitations.h>
#include <ruam/format/collation.h>
#include <ruam/presentation/recordmodel.h>

#include <map>

namespace ruam::presentation {

/// จังหวัดและการตอบรับ of one group: a row for each of its provinces in Thai order, also of those that are proposed.
/// RecordRole names the membership, for an invitation is there only once something is known. In StateColumn a province
/// is set to send nobody, and back; the other states are computed.
class RepliesModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column {
        ProvinceColumn,
        StateColumn,
        CodeColumn,
        QuotaColumn,
        AcceptedColumn,
        RegisteredColumn,
        CoordinatorColumn,
        LetterNumberColumn,
        LetterStateColumn,
        SentColumn,
        ReplyByColumn,
        RepliedColumn,
        ReasonColumn,
        MealsGeneralColumn,
        MealsMuslimColumn,
        MealsVegetarianColumn,
        LastContactColumn,
        ColumnCount,
    };

    RepliesModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    /// Shows another group; none shows nothing.
    void setGroup(core::TrainingGroupId group);
    core::TrainingGroupId group() const { return m_group; }
    core::ProvinceId provinceAt(const QModelIndex &index) const;
    /// Null where nothing is known of it yet.
    const core::Invitation *invitationAt(const QModelIndex &index) const;
    QModelIndex indexOfProvince(core::ProvinceId province) const;

    struct Totals
    {
        int provinces = 0;
        int answered = 0; ///< in part, in full, or that they send nobody
        qint64 quota = 0;
        qint64 accepted = 0;
        qint64 registered = 0;
        qint64 general = 0;
        qint64 muslim = 0;
        qint64 vegetarian = 0;
        friend bool operator==(const Totals &, const Totals &) = default;
    };
    Totals totals() const;
    /// Provinces and answers alone, of any group and without the people.
    static Totals answersOf(session::Session &session, core::TrainingGroupId group);

    /// The letters of several provinces went out: one step. An empty number leaves theirs as they are; without a day
    /// they went on the day of the data. Fails as BadValue where `day` is none.
    core::Result<void> markSent(const QModelIndexList &indexes, const QString &number, const QString &day);

    struct ContactNote
    {
        core::NoteId note;
        QString when; ///< "3 ก.ย."
        QString text;
        friend bool operator==(const ContactNote &, const ContactNote &) = default;
    };
    /// What was said with a province, newest first.
    std::vector<ContactNote> notesOf(const QModelIndex &index) const;
    core::Result<void> addNote(const QModelIndex &index, const QString &text);

    /// To be called when the day has changed.
    void judgeAgain();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(core::RecordRef record) const override;
    QString newRecordOffer(const QModelIndex &index, const QString &typed) const override;
    Choices choicesFor(const QModelIndex &index, const QString &typed) const override;
    bool setCells(const QList<CellText> &cells) override;

Q_SIGNALS:
    /// Totals, or what is kept of a province, may be others.
    void counted();

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    const core::Field *referenceAt(const QModelIndex &index) const override;
    MaybeEdit editForNew(const QModelIndex &index, const QString &typed) override;
    void follow(const core::ChangeReport &report) override;

private:
    struct Row
    {
        core::GroupMembershipId membership;
        core::ProvinceId province;
        core::InvitationId invitation;
        core::NoteId lastNote;
    };

    std::vector<core::GroupMembershipId> membershipsInOrder() const;
    Row rowFor(core::GroupMembershipId membership) const;
    void reload();
    void followOrder();
    void lookUp();
    const core::Invitation *invitationOf(const Row &row) const;
    core::InvitationState stateOf(const Row &row) const;
    qint64 registeredOf(core::ProvinceId province) const;
    const core::Person *coordinatorOf(const Row &row) const;
    const core::Field *fieldAt(int column) const;
    QString displayText(const Row &row, int column) const;
    QString editText(const Row &row, int column) const;
    Choices stateChoices(const Row &row) const;
    QVariant sortValue(const Row &row, int column) const;
    QString noteDay(QDate day) const;
    MaybeEdit setIn(const Row &row, const core::Field &field, const core::Value &value);
    MaybeEdit coordinatorEdit(const Row &row, const QString &typed);
    MaybeEdit newCoordinator(const Row &row, const QString &typed);

    core::TrainingGroupId m_group;
    std::vector<Row> m_rows;
    QDate m_asOf; ///< the day by which the rows were judged
    mutable std::optional<std::map<core::ProvinceId, qint64>> m_registered;
    mutable QHash<qint64, core::Person> m_persons;
    std::optional<QHash<QString, core::PersonId>> m_made; ///< while several cells are set: who was made by those before
    format::Collation m_collation;
};

} // namespace ruam::presentation
