#pragma once

#include <ruam/core/registrations.h>
#include <ruam/format/collation.h>
#include <ruam/format/names.h>
#include <ruam/presentation/recordmodel.h>

#include <QHash>

namespace ruam::presentation {

/// ผู้เข้าอบรม of one event, trainees and observers, one person a row, then one blank row to type a name into (not where
/// the file is read only).
///
/// The number of rows is known at once; the people are read from the store as far as they are looked at, so that an
/// event of ten thousand opens as fast as one of ten. The first m_people.size() rows are read, the others are not yet
/// anybody.
///
/// RecordRole names the registration. In the blank row the three name cells take a full name; PlaceholderRole says so.
class ParticipantsModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TitleColumn,
        GivenColumn,
        SurnameColumn,
        PositionColumn,
        OrganisationColumn,
        ProvinceColumn,
        StateColumn,
        RoleColumn,
        DiscussionColumn,
        ColumnCount,
    };

    ParticipantsModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    /// Shows another event; none shows nothing, and no blank row.
    void setEvent(core::EventId event);
    core::EventId event() const { return m_event; }
    void setOrder(core::ParticipantOrder order);
    core::ParticipantOrder order() const { return m_order; }
    /// Who is shown: those who take part and the reserves at first.
    void setListed(core::Listed listed);
    core::Listed listed() const { return m_listed; }

    /// Registered people, without the blank row.
    int participantCount() const { return m_count; }
    bool isBlankRow(const QModelIndex &index) const;
    /// First column of the blank row; invalid if there is none.
    QModelIndex blankRow() const;
    /// Reads what is not read yet and gives everyone in the order shown.
    std::vector<core::Participant> everyone() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(core::RecordRef record) const override;
    CellField cellField(const QModelIndex &index) const override;

    /// One person by a full name, as typed in the blank row: title, given name and surname are taken apart,
    /// organisation and province are those of the person above. The only one of the file who is called so, and is of
    /// that province, is that person. Gives the new registration.
    core::Result<core::RecordRef> addPerson(const QString &fullName);
    /// All in one step, after the last. Fails as core::registerNewcomers().
    core::Result<void> addPeople(const std::vector<core::ListedNewcomer> &people);
    /// Takes people out of the event, in one step.
    core::Result<void> removePeople(const QModelIndexList &indexes);
    /// Somebody comes in the place of the person of a row: one who is known, where one was chosen, else a new person
    /// with this name. Whether that is one who is known already is told by their like names, and decided by a person.
    core::Result<core::RecordRef> substitute(const QModelIndex &index, const QString &fullName,
                                             core::PersonId known = {});
    /// One who came without having been named: on the list as confirmed.
    core::Result<core::RecordRef> addWalkIn(const QString &fullName, core::PersonId known = {});
    /// The state of all rows, in one step.
    core::Result<void> setStates(const QModelIndexList &indexes, core::RegistrationState state);
    /// Those expected here as trainees, dealt into groups; none clears them.
    core::Result<void> dealGroups(int groups);

    /// Cells of the blank row are passed over.
    bool setCells(const QList<CellText> &cells) override;

Q_SIGNALS:
    /// The people could not be read; the rows stay empty.
    void readFailed(const QString &text) const;
    /// After addPerson(), also when it was typed in the blank row: where the new row stands now.
    void personAdded(const QModelIndex &index);
    /// Names that no organisation bore were typed or pasted; the organisations came with the same step.
    void organisationsMade(const QStringList &names);
    /// What an edit did beyond its own cell.
    void told(const QString &text);

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    void edited(const QModelIndex &index) override;
    void follow(const core::ChangeReport &report) override;

private:
    /// Whose place somebody took.
    struct Replaced
    {
        QString given;
        QString name; ///< the whole
    };

    bool hasBlankRow() const;
    void reload();
    void readUpTo(int row) const;
    const core::Participant *personAt(int row) const;
    std::vector<core::Registration> registrationsOf(const QModelIndexList &indexes) const;

    int readRowOf(core::RegistrationId id) const;
    bool comesBefore(const core::Participant &a, const core::Participant &b) const;
    int placeOf(const core::Participant &participant, int without = -1) const;
    bool namesUnread(const core::ChangeReport &report) const;
    void followRemoved(const std::vector<qint64> &ids);
    bool belongsHere(const core::Registration &registration) const;
    std::vector<qint64> noLongerListed(const std::vector<qint64> &ids) const;
    void followUpdated(const core::ChangeReport &report);
    void renew(int row, const core::Participant &now);
    void followInserted(const std::vector<qint64> &ids);
    void insertRun(int at, const std::vector<core::Participant> &run);
    void followCount();
    void followNames(const core::ChangeReport &report);
    void removeRun(int first, int last);
    void touch(int first, int last, int firstColumn, int lastColumn);
    void touchNumbersFrom(int row);

    const core::Field *fieldAt(int column) const;
    bool isEditable(const QModelIndex &index) const;
    core::Result<core::Edit> editOfCell(const core::Plan &plan, const core::Participant &participant, int column,
                                        const QString &typed);
    MaybeEdit noted(core::Result<core::Edit> edit);
    void tellMade(const core::Edit &edit);
    core::Result<void> performed(core::Result<core::Edit> edit);
    core::Result<core::Edit> editOfNewPerson(const QString &fullName);
    core::Result<std::optional<core::Newcomer>> knownOf(const format::NameParts &name, core::ProvinceId province);
    const Replaced *replacedBy(const core::Registration &registration) const;
    QString stateText(const core::Registration &registration, bool whole) const;
    QString placeNote(const core::Participant &participant) const;
    QString displayText(const core::Participant &participant, int column) const;
    QVariant blankCell(int column, int role) const;
    QVariant personCell(const core::Participant &participant, int column, int role) const;
    QVariant choicesAt(int column) const;
    QVariant sortValue(const core::Participant &participant, int column) const;

    core::EventId m_event;
    core::ParticipantOrder m_order = core::ParticipantOrder::AsGiven;
    core::Listed m_listed = core::Listed::Current;
    int m_count = 0;
    /// The first rows, as far as they were read. What is not in it comes after all that is.
    mutable std::vector<core::Participant> m_read;
    mutable bool m_readAll = true;
    mutable bool m_readFailed = false;
    mutable QHash<qint64, Replaced> m_replaced; ///< by registration
    QStringList m_making;                       ///< organisations that the edit being performed makes
    core::RegistrationId m_added;               ///< the last one made by addPerson
    QString m_telling;                          ///< of that one, once the edit is performed
    format::Collation m_collation;
};

} // namespace ruam::presentation
