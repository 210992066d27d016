#include <ruam/presentation/checkinmodel.h>
#include <ruam/presentation/newcomers.h>

namespace ruam::presentation {

using namespace core;

Result<void> CheckInModel::performed(const Result<Edit> &edit)
{
    return edit ? session().perform(*edit) : Result<void>(edit.error());
}

/// Performs what `edit` makes of the marks that the person of a row has.
Result<void> CheckInModel::performOfMarks(const QModelIndex &index, const EditOfMarks &edit)
{
    const AtDesk *row = rowAt(index);
    if (!row || !m_half)
        return {};
    const auto known = session().people().attendanceOf(row->participant.registration.id);
    return known ? performed(edit(row->participant, *known)) : Result<void>(known.error());
}

Result<void> CheckInModel::mark(const QModelIndex &index)
{
    return performOfMarks(index, [this](const Participant &participant, const std::vector<Attendance> &known) {
        return markAttendance(plan(), participant, known, *m_half, session().clock().localTime().time(),
                              session().ids());
    });
}

Result<void> CheckInModel::unmark(const QModelIndex &index)
{
    return performOfMarks(index, [this](const Participant &participant, const std::vector<Attendance> &known) {
        return unmarkAttendance(plan(), participant, known, *m_half);
    });
}

Result<void> CheckInModel::substitute(const QModelIndex &index, const QString &fullName, PersonId known)
{
    const AtDesk *row = rowAt(index);
    if (!row || !m_half)
        return {};
    const auto newcomer = newcomerFor(session(), fullName, known);
    if (!newcomer)
        return newcomer.error();
    const auto edit = substituteParticipant(plan(), row->participant, *newcomer, true, session().ids());
    if (!edit)
        return edit.error();
    return performed(markedAtOnce(plan(), *edit, *m_half, session().clock().localTime().time(), session().ids()));
}

Result<QString> CheckInModel::addWalkIn(const QString &fullName, PersonId known)
{
    const auto last = session().people().lastPosition(m_query.event);
    if (!last)
        return last.error();
    if (!m_half)
        return QString();
    const ProvinceId province = query().province.value_or(ProvinceId());
    const auto newcomer = newcomerFor(session(), fullName, known, province);
    if (!newcomer)
        return newcomer.error();
    const auto edit = registerNewcomer(plan(), m_query.event, *newcomer, RegistrationRole::Trainee,
                                       RegistrationState::Confirmed, true, *last, session().ids());
    if (!edit)
        return edit.error();
    Participant come;
    come.registration = *edit->changes.of<Registration>().front().after;
    const auto done =
        performed(markedAtOnce(plan(), *edit, *m_half, session().clock().localTime().time(), session().ids()));
    return done ? Result<QString>(placeNote(come)) : Result<QString>(done.error());
}

} // namespace ruam::presentation
