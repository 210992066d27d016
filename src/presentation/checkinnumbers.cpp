// The numbers at the desk: those of the sign-in book that people sign, else those of the list.

#include <ruam/format/fieldtext.h>
#include <ruam/presentation/checkinmodel.h>

#include <QRegularExpression>
#include <limits>

namespace ruam::presentation {

using namespace core;

void CheckInModel::setBook(DeskBook book)
{
    if (book == m_book)
        return;
    m_book = std::move(book);
    m_places.clear();
    for (size_t at = 0; at < m_book.places.size(); ++at)
        m_places.insert(m_book.places[at].registration.value, at);
    touchAll(NumberColumn, NumberColumn);
    touchAll(CameColumn, CameColumn); // which names the number of the place that somebody took
    Q_EMIT headerDataChanged(Qt::Horizontal, NumberColumn, NumberColumn);
}

/// Whoever comes in the place of another signs in that one's row, who may have come in the place of a third.
const DeskBook::Place *CheckInModel::placeOf(const Registration &registration) const
{
    constexpr int kMostHands = 8; // a place that went through more is told by the list
    Registration holder = registration;
    for (int hands = 0; hands < kMostHands; ++hands) {
        if (const auto found = m_places.constFind(holder.id.value); found != m_places.constEnd())
            return &m_book.places[*found];
        const auto before = holder.replaces.isValid() ? session().people().participant(holder.replaces)
                                                      : Result<std::optional<Participant>>(std::nullopt);
        if (!before || !*before)
            break;
        holder = (*before)->registration;
    }
    return nullptr;
}

/// Those whom the tab of the participants numbers, at first sight and in its first order. A position is not such a
/// number: trainers have one too, and so has who gave up a place.
const std::vector<ListPlace> &CheckInModel::listPlaces() const
{
    constexpr int kMostNumbered = 200'000; // nobody is called by a number beyond; reading them would be waited for
    if (!m_listPlaces) {
        auto read = session().people().listPlaces(m_query.event, kMostNumbered + 1, Listed::Current, Roles::Attending);
        m_listPlaces = read && read->size() <= size_t(kMostNumbered) ? *std::move(read) : std::vector<ListPlace>();
    }
    return *m_listPlaces;
}

/// 0 for one who has none.
qint64 CheckInModel::listNumber(const Registration &registration) const
{
    const std::vector<ListPlace> &places = listPlaces();
    const ListPlace wanted{registration.position, registration.id};
    const auto found = std::lower_bound(places.begin(), places.end(), wanted);
    return found != places.end() && *found == wanted ? found - places.begin() + 1 : 0;
}

QString CheckInModel::numberText(const Registration &registration) const
{
    static const QString kNone = QStringLiteral("–");
    if (m_book.places.empty()) {
        const qint64 number = listNumber(registration);
        return number > 0 ? QString::number(number) : kNone;
    }
    const DeskBook::Place *place = placeOf(registration);
    if (!place)
        return kNone;
    return m_book.restarts ? QStringLiteral("%1/%2").arg(place->sheet).arg(place->row)
                           : QString::number(place - m_book.places.data() + 1);
}

QString CheckInModel::numberNote(const Registration &registration) const
{
    const DeskBook::Place *place = m_book.places.empty() ? nullptr : placeOf(registration);
    if (place)
        return texts()
            .translate("presentation", "Sign-in book, issue %1: sheet %2, row %3")
            .arg(m_book.issue)
            .arg(place->sheet)
            .arg(place->row);
    const qint64 number = listNumber(registration);
    if (m_book.places.empty())
        return number > 0 ? texts().translate("presentation", "Number %1 in the list").arg(number)
                          : texts().translate("presentation", "Has no number in the list of participants");
    return number > 0 ? texts()
                            .translate("presentation", "Not in the sign-in book, issue %1; number %2 in the list")
                            .arg(m_book.issue)
                            .arg(number)
                      : texts().translate("presentation", "Not in the sign-in book, issue %1").arg(m_book.issue);
}

QString CheckInModel::numberHeading(bool whole) const
{
    if (m_book.places.empty())
        return whole ? texts().translate("presentation", "Number in the list")
                     : texts().translate("presentation", "No.");
    if (whole)
        return m_book.restarts
                   ? texts().translate("presentation", "Sheet and row in the sign-in book, issue %1").arg(m_book.issue)
                   : texts().translate("presentation", "Number in the sign-in book, issue %1").arg(m_book.issue);
    return m_book.restarts ? texts().translate("presentation", "Sheet") : texts().translate("presentation", "No.");
}

std::vector<AtDesk> CheckInModel::listedAs(const DeskQuery &asked, qint64 number) const
{
    const std::vector<ListPlace> &places = listPlaces();
    if (number < 1 || number > qint64(places.size()))
        return {};
    const ListPlace &place = places[size_t(number) - 1];
    DeskQuery query;
    query.event = asked.event;
    query.date = asked.date;
    query.half = asked.half;
    query.limit = 1;
    query.after.emplace();
    query.after->position = place.position;
    query.after->id = {place.id.value - 1};
    const auto rows = session().people().atDesk(query);
    return rows && !rows->empty() && rows->front().participant.registration.id == place.id ? *rows
                                                                                           : std::vector<AtDesk>();
}

/// Who stands at a place of the list; one who gave it away does not.
std::vector<AtDesk> CheckInModel::atPosition(const DeskQuery &asked, qint64 position) const
{
    DeskQuery query;
    query.event = asked.event;
    query.date = asked.date;
    query.half = asked.half;
    query.limit = 10; // a place may have been given away more than once
    query.after.emplace();
    query.after->position = position - 1;
    query.after->id = {std::numeric_limits<qint64>::max()};
    const auto rows = session().people().atDesk(query);
    std::vector<AtDesk> found;
    for (const AtDesk &row : rows ? *rows : std::vector<AtDesk>())
        if (row.participant.registration.position == position &&
            row.participant.registration.state != RegistrationState::Substituted)
            found.push_back(row);
    return found;
}

/// Whoever has the number that is typed; none where it is no number.
std::vector<AtDesk> CheckInModel::numbered(const DeskQuery &asked) const
{
    static const QRegularExpression kNumber(QStringLiteral("^[0-9]{1,6}(/[0-9]{1,6})?$"));
    const QString typed = format::toArabicDigits(asked.word);
    if (!kNumber.match(typed).hasMatch())
        return {};
    if (m_book.places.empty())
        return listedAs(asked, typed.toLongLong());
    std::vector<AtDesk> found;
    for (const DeskBook::Place &place : m_book.places) {
        Registration there;
        there.id = place.registration;
        const auto listed = numberText(there) == typed ? session().people().participant(place.registration)
                                                       : Result<std::optional<Participant>>(std::nullopt);
        if (!listed || !*listed)
            continue;
        for (AtDesk &row : atPosition(asked, (*listed)->registration.position))
            found.push_back(std::move(row));
    }
    return found;
}

} // namespace ruam::presentation
