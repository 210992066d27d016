#include "peoplereader.h"

#include <ruam/core/text.h>

#include <array>

namespace ruam::interchange {

using namespace core;

namespace {

/// A name that so many different people have is not compared with more of them.
constexpr size_t kMostNamesakes = 20;

std::pair<QString, QString> nameKey(const QString &given, const QString &surname)
{
    return {comparableText(given), comparableText(surname)};
}

bool areOtherTitles(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && comparableText(a) != comparableText(b);
}

/// Whether title or province of a row say that it is not the one of this name.
bool speaksAgainst(const NewParticipant &listed, const Participant &there)
{
    if (areOtherTitles(listed.title, there.person.title))
        return true;
    const ProvinceId home = there.person.province, sent = there.registration.province;
    return listed.province.isValid() && (home.isValid() || sent.isValid()) && listed.province != home &&
           listed.province != sent;
}

} // namespace

void PeopleReader::know(std::span<const Participant> existing)
{
    for (const Participant &participant : existing)
        m_existing[nameKey(participant.person.given, participant.person.surname)].push_back(&participant);
}

void PeopleReader::compare(PastedPerson &person, const QString &folded)
{
    if (person.participant.given.isEmpty())
        return;
    const NameKey key = nameKey(person.participant.given, person.participant.surname);
    compareWithGroup(person, key);
    compareWithRows(person, key, folded);
}

void PeopleReader::compareWithGroup(PastedPerson &person, const NameKey &key)
{
    const auto there = m_existing.constFind(key);
    if (there == m_existing.constEnd())
        return;
    const size_t compared = std::min(there->size(), kMostNamesakes);
    const auto same = std::find_if(there->begin(), there->begin() + ptrdiff_t(compared),
                                   [&person](const auto *one) { return !speaksAgainst(person.participant, *one); });
    const bool isOther = same == there->begin() + ptrdiff_t(compared);
    person.match = (isOther ? there->front() : *same)->registration.id;
    if (!isOther && there->size() == 1)
        person.known = (*same)->person;
    note(person, isOther ? PastedReason::NamesakeInGroup : PastedReason::AlreadyInGroup, PastedColumn::FullName,
         person.participant.given + u' ' + person.participant.surname);
}

void PeopleReader::compareWithRows(PastedPerson &person, const NameKey &key, const QString &folded)
{
    const NewParticipant &listed = person.participant;
    std::vector<SeenRow> &seen = m_seen[key];
    const auto same = std::find_if(seen.begin(), seen.end(), [&listed](const SeenRow &row) {
        const bool isElsewhere = listed.province.isValid() && row.province.isValid() && listed.province != row.province;
        return !isElsewhere && !areOtherTitles(listed.title, row.title);
    });
    const bool isOther = same == seen.end();
    if (!seen.empty()) {
        person.matchLine = (isOther ? seen.front() : *same).line;
        note(person, isOther ? PastedReason::NamesakeInPaste : PastedReason::TwiceInPaste, PastedColumn::FullName,
             listed.given + u' ' + listed.surname);
    } else {
        // Marks and blanks apart; of rows with one spelling the first.
        const auto like = m_seenFolded.constFind(folded);
        if (like == m_seenFolded.constEnd()) {
            m_seenFolded.insert(folded, person.line);
        } else {
            person.matchLine = *like;
            note(person, PastedReason::LikeRow, PastedColumn::FullName, listed.given + u' ' + listed.surname);
        }
    }
    if (isOther && seen.size() < kMostNamesakes)
        seen.push_back({person.line, listed.title, listed.province});
}

void PeopleReader::judgeAgain(PastedPerson &person)
{
    PastedPerson corrected;
    corrected.line = person.line;
    corrected.raw = std::move(person.raw);
    corrected.participant = std::move(person.participant);
    corrected.telephone = std::move(person.telephone);
    corrected.email = std::move(person.email);
    // How to reach them is no text that was corrected.
    constexpr std::array kOfContacts{PastedReason::NoFirstZero, PastedReason::BadTelephone, PastedReason::BadEmail};
    for (const PastedNote &one : person.notes)
        if (std::find(kOfContacts.begin(), kOfContacts.end(), one.reason) != kOfContacts.end())
            note(corrected, one.reason, one.column, one.cell);
    if (corrected.participant.given.isEmpty())
        note(corrected, PastedReason::NoName, PastedColumn::Given, {});
    else if (corrected.participant.surname.isEmpty())
        note(corrected, PastedReason::NoSurname, PastedColumn::Surname, corrected.participant.given);
    compare(corrected, {}); // with no rows
    person = std::move(corrected);
}

void judgeCorrected(PastedPerson &person, const Plan &plan, std::span<const Participant> existing)
{
    PeopleReader({}, plan, existing).judgeAgain(person);
}

} // namespace ruam::interchange
