#pragma once

#include <ruam/core/team.h>
#include <ruam/presentation/roundlistmodel.h>

#include <QHash>

namespace ruam::presentation {

/// วิทยากรและเจ้าหน้าที่ of one event: who takes part other than as a trainee, what they speak on and when they travel;
/// then a row to type a name into.
class TeamModel final : public RoundListModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn = kHandleColumn,
        NameColumn,
        RoleColumn,
        PositionColumn,
        OrganisationColumn,
        SpeaksColumn, ///< the items of the agenda
        ArrivesColumn,
        DepartsColumn,
        StateColumn,
        ColumnCount,
    };

    TeamModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QString addWords(const QModelIndex &index) const override;
    /// Those who have taught or helped before, and of all of the file whoever fits what is typed.
    Choices choicesFor(const QModelIndex &index, const QString &typed) const override;
    QString newRecordOffer(const QModelIndex &index, const QString &typed) const override;
    /// Takes people out of the event, in one step.
    core::Result<void> removePeople(const std::vector<core::RecordRef> &registrations);
    bool setCells(const QList<CellText> &cells) override;

Q_SIGNALS:
    /// The people could not be read; the list stays empty.
    void readFailed(const QString &text);

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    const core::Field *referenceAt(const QModelIndex &index) const override;
    MaybeEdit editForNew(const QModelIndex &index, const QString &typed) override;
    void follow(const core::ChangeReport &report) override;
    QString heading(int column) const override;
    bool isEditable(const RoundRow &row, int column) const override;
    QString displayText(const RoundRow &row, int column) const override;
    QString placeholder() const override;
    std::vector<RoundRow> read() override;

private:
    const core::Participant *memberOf(const RoundRow &row) const;
    Choices knownPersons() const;
    MaybeEdit memberEdit(const core::Participant &member, int column, const QString &typed);
    bool isInTeam(core::PersonId person) const;
    MaybeEdit memberCalled(const QString &typed);
    MaybeEdit newMember(const QString &typed);
    MaybeEdit knownMember(core::PersonId person);
    MaybeEdit settled(core::Result<core::Edit> edit, const core::Participant *member);

    QHash<qint64, core::Participant> m_members;        ///< by registration
    QHash<qint64, QList<core::AgendaItemId>> m_speaks; ///< by person
    bool m_ahead = false; ///< while several cells are set: members as the edits before leave them
};

} // namespace ruam::presentation
