#include <ruam/interchange/pastedpeople.h>

#include <ruam/core/text.h>
#include <ruam/format/searchtext.h>
#include <ruam/format/telephone.h>
#include <ruam/format/thaidate.h>

#include <QHash>
#include <array>

namespace ruam::interchange {

using namespace core;

namespace {

/// So many names are sooner looked up one by one than by reading everybody.
constexpr size_t kFewRows = 3000;
constexpr int kMaxLikePersons = 20;

QString foldedName(const QString &given, const QString &surname)
{
    return format::searchKey(given) + format::searchKey(surname);
}

bool isSameText(const QString &a, const QString &b)
{
    return comparableText(a) == comparableText(b);
}

/// Everybody in the file whose name is like one of the rows'.
class LikePersons
{
public:
    Result<void> read(const std::vector<PastedPerson *> &rows, PeopleStore &store)
    {
        if (rows.size() <= kFewRows)
            return readOneByOne(rows, store);
        for (const PastedPerson *row : rows)
            m_found.insert(keyOf(*row), {});
        return store.eachPerson([this](const Person &person) {
            const auto found = m_found.find(foldedName(person.given, person.surname));
            if (found != m_found.end() && found->size() < size_t(kMaxLikePersons))
                found->push_back(person);
            return true;
        });
    }
    std::vector<Person> of(const PastedPerson &row) const { return m_found.value(keyOf(row)); }

private:
    static QString keyOf(const PastedPerson &row) { return foldedName(row.participant.given, row.participant.surname); }

    Result<void> readOneByOne(const std::vector<PastedPerson *> &rows, PeopleStore &store)
    {
        for (const PastedPerson *row : rows) {
            if (row->participant.given.isEmpty())
                continue;
            Person wanted;
            wanted.given = row->participant.given;
            wanted.surname = row->participant.surname;
            auto found = store.alike(wanted, kMaxLikePersons);
            if (!found)
                return found.error();
            m_found.insert(keyOf(*row), std::move(*found));
        }
        return {};
    }

    QHash<QString, std::vector<Person>> m_found;
};

/// Nothing said of one contradicts what is said of the other, and a place or an office of both is the same.
bool isThatPerson(const NewParticipant &listed, const Person &person, const Plan &plan)
{
    if (!listed.title.isEmpty() && !person.title.isEmpty() && !isSameText(listed.title, person.title))
        return false;
    const Organisation *organisation = plan.find(person.organisation);
    const bool samePlace = listed.province.isValid() && listed.province == person.province;
    const bool sameOffice =
        organisation && !listed.organisation.isEmpty() && isSameText(listed.organisation, organisation->name);
    const bool otherPlace = listed.province.isValid() && person.province.isValid() && !samePlace;
    return (samePlace || sameOffice) && !otherPlace;
}

void addNote(PastedPerson &row, PastedReason reason, const QString &cell)
{
    row.notes.push_back({reason, PastedColumn::FullName, cell});
    if (reason == PastedReason::AlreadyInGroup)
        row.state = ImportState::Matches;
    else if (row.state == ImportState::New)
        row.state = reason == PastedReason::KnownPerson ? ImportState::Matches : ImportState::Doubtful;
}

bool hasNote(const PastedPerson &row, PastedReason reason)
{
    return std::any_of(row.notes.begin(), row.notes.end(),
                       [reason](const PastedNote &note) { return note.reason == reason; });
}

Result<void> matchRow(PastedPerson &row, const std::vector<Person> &like, EventId event, const Plan &plan,
                      PeopleStore &store)
{
    if (hasNote(row, PastedReason::NamesakeInGroup))
        return {}; // is doubted already, and for more than the name
    std::vector<const Person *> same;
    for (const Person &person : like)
        if (isSameText(row.participant.given, person.given) && isSameText(row.participant.surname, person.surname))
            same.push_back(&person);
    const Person &first = same.empty() ? like.front() : *same.front();
    row.known = first;
    const QString name = plainName(first.given, first.surname);
    if (same.size() != 1 || !isThatPerson(row.participant, first, plan)) {
        addNote(row, PastedReason::LikePerson, name);
        return {};
    }
    const auto registrations = store.registrationsOf(first.id);
    if (!registrations)
        return registrations.error();
    for (const Registration &one : *registrations) {
        if (holdsPlaceIn(one, event)) {
            row.match = one.id;
            addNote(row, PastedReason::AlreadyInGroup, name);
            return {};
        }
    }
    addNote(row, PastedReason::KnownPerson, name);
    return {};
}

/// Numbers by their digits alone, for they are written with blanks, dashes, in Thai digits, or as from abroad.
QString contactKey(ContactKind kind, const QString &value)
{
    if (kind == ContactKind::Email)
        return comparableText(value).toCaseFolded();
    QString digits;
    for (const QChar c : value)
        if (c.isDigit())
            digits += QChar(char16_t(u'0' + c.digitValue()));
    if (digits.startsWith(QLatin1String("66")) && value.contains(u'+'))
        digits.replace(0, 2, u'0');
    return digits.isEmpty() ? comparableText(value) : digits;
}

QString contactKey(const Contact &contact)
{
    return contactKey(contact.kind, contact.value);
}

Contact telephoneContact(const QString &number)
{
    Contact contact;
    contact.value = format::telephoneText(number);
    const QString digits = contactKey(ContactKind::Telephone, number);
    const bool isMobile =
        digits.size() == 10 && (digits.startsWith(QStringLiteral("06")) || digits.startsWith(QStringLiteral("08")) ||
                                digits.startsWith(QStringLiteral("09")));
    contact.kind = isMobile ? ContactKind::Mobile : ContactKind::Telephone;
    return contact;
}

std::vector<Contact> contactsOf(const PastedPerson &row)
{
    std::vector<Contact> contacts;
    if (!row.telephone.isEmpty())
        for (const QString &number : format::telephoneNumbers(row.telephone))
            contacts.push_back(telephoneContact(number));
    if (!row.email.isEmpty()) {
        Contact contact;
        contact.kind = ContactKind::Email;
        contact.value = row.email;
        contacts.push_back(std::move(contact));
    }
    return contacts;
}

/// As they are compared.
QStringList contactKeysOf(const PastedPerson &row)
{
    QStringList keys;
    if (!row.telephone.isEmpty())
        for (const QString &number : format::telephoneNumbers(row.telephone))
            keys.append(contactKey(ContactKind::Telephone, number));
    if (!row.email.isEmpty())
        keys.append(contactKey(ContactKind::Email, row.email));
    return keys;
}

/// Of those in the event already: what rows say of reaching them that the file does not know yet.
class NewContacts
{
public:
    void collect(PastedPeople &people)
    {
        for (PastedPerson &row : people.people) {
            const bool saysAny = !row.telephone.isEmpty() || !row.email.isEmpty();
            if (saysAny && row.known && row.state == ImportState::Matches &&
                hasNote(row, PastedReason::AlreadyInGroup) && !hasNote(row, PastedReason::TwiceInPaste))
                m_rows.insert(row.known->id.value, {&row, contactKeysOf(row)});
        }
    }
    Result<void> dropKnown(PeopleStore &store)
    {
        const auto drop = [this](const Contact &contact) {
            if (const auto row = m_rows.find(contact.person.value); row != m_rows.end())
                row->keys.removeAll(contactKey(contact));
            return true;
        };
        if (m_rows.size() > qsizetype(kFewRows))
            return store.eachContact(drop);
        for (const Said &said : std::as_const(m_rows)) {
            const auto there = store.contactsOf(said.row->known->id);
            if (!there)
                return there.error();
            std::for_each(there->begin(), there->end(), drop);
        }
        return {};
    }
    /// The notes do not hold them: a reason is printed and read aloud.
    void tell() const
    {
        for (const auto &[row, keys] : m_rows) {
            if (keys.isEmpty())
                continue; // the most, where everybody is known
            for (Contact &contact : contactsOf(*row)) {
                const bool isEmail = contact.kind == ContactKind::Email;
                if (!keys.contains(contactKey(contact)))
                    continue;
                row->notes.push_back(
                    {PastedReason::NewContact, isEmail ? PastedColumn::Email : PastedColumn::Telephone, {}});
                row->contacts.push_back(std::move(contact));
                if (!isEmail && hasNote(*row, PastedReason::NoFirstZero))
                    row->state = ImportState::Doubtful; // it enters after all, so it is to be looked at
            }
        }
    }

private:
    struct Said
    {
        PastedPerson *row = nullptr;
        QStringList keys; ///< of what the file does not know, once it was looked through
    };
    QHash<qint64, Said> m_rows; ///< by the person's id; a second row of the same is TwiceInPaste
};

} // namespace

Result<void> matchPeople(PastedPeople &people, EventId event, const Plan &plan, PeopleStore &store)
{
    const auto count = store.personCount();
    if (!count)
        return count.error();
    if (*count == 0)
        return {};
    // Nobody is read for rows of which it is known whom they mean: the most, where a list comes again.
    std::vector<PastedPerson *> open;
    for (PastedPerson &row : people.people)
        if (row.state != ImportState::Refused && !hasNote(row, PastedReason::AlreadyInGroup) &&
            !hasNote(row, PastedReason::TwiceInPaste))
            open.push_back(&row);
    LikePersons like;
    if (auto ok = like.read(open, store); !ok)
        return ok;
    for (PastedPerson *row : open)
        if (const std::vector<Person> found = like.of(*row); !found.empty())
            if (auto ok = matchRow(*row, found, event, plan, store); !ok)
                return ok;
    NewContacts contacts;
    contacts.collect(people);
    if (auto ok = contacts.dropKnown(store); !ok)
        return ok;
    contacts.tell();
    return {};
}

void doubtProvinces(PastedPeople &people, EventId event, const Plan &plan)
{
    for (PastedPerson &row : people.people) {
        const bool isKnown = hasNote(row, PastedReason::KnownPerson);
        if (row.state == ImportState::Refused || (row.state == ImportState::Matches && !isKnown) ||
            hasNote(row, PastedReason::AlreadyInGroup))
            continue; // does not enter
        const ProvinceId province = isKnown ? row.known->province : row.participant.province;
        const auto other = otherRound(plan, event, province, row.participant.role);
        row.otherRound = format::otherRoundNames(plan, other);
        if (!row.otherRound)
            continue;
        const Province *there = plan.find(province);
        row.notes.push_back({PastedReason::OtherRound, PastedColumn::Province, there ? there->name : QString()});
        // Against a grouping that is only proposed the list may well be right.
        if (other->confirmed)
            row.state = ImportState::Doubtful;
    }
}

Result<TablePeople> readListedPeople(const Table &table, const std::vector<ColumnChoice> &choices, EventId event,
                                     const Plan &plan, PeopleStore &store)
{
    constexpr int kPage = 1000;
    std::vector<Participant> existing;
    for (std::optional<Participant> last;;) {
        const auto page = store.participants(event, ParticipantOrder::AsGiven, last, kPage);
        if (!page)
            return page.error();
        for (const Participant &one : *page)
            if (holdsPlaceIn(one.registration, event))
                existing.push_back(one);
        if (int(page->size()) < kPage)
            break;
        last = page->back();
    }
    TablePeople read = readTablePeople(table, choices, plan, existing);
    if (read.unknownColumn.isEmpty())
        if (auto matched = matchPeople(read.people, event, plan, store); !matched)
            return matched.error();
    doubtProvinces(read.people, event, plan);
    return read;
}

bool isSure(const PastedPerson &person)
{
    return person.state == ImportState::New ||
           (person.state == ImportState::Matches &&
            (hasNote(person, PastedReason::KnownPerson) || hasNote(person, PastedReason::NewContact)));
}

bool isTakenWhenSeen(const PastedPerson &person)
{
    constexpr std::array kLeftToAPerson{PastedReason::SpelledProvince, PastedReason::LikePerson,
                                        PastedReason::NamesakeInGroup, PastedReason::NamesakeInPaste,
                                        PastedReason::LikeRow};
    const bool isOpen = std::any_of(kLeftToAPerson.begin(), kLeftToAPerson.end(),
                                    [&person](PastedReason reason) { return hasNote(person, reason); });
    return isSure(person) || (person.state == ImportState::Doubtful && !isOpen);
}

Result<std::vector<ListedNewcomer>> newcomersOf(const std::vector<const PastedPerson *> &rows, PeopleStore &store)
{
    std::vector<ListedNewcomer> people;
    people.reserve(rows.size());
    for (const PastedPerson *row : rows) {
        if (hasNote(*row, PastedReason::NewContact)) {
            people.push_back({{}, row->contacts, row->known->id});
            continue;
        }
        ListedNewcomer one{{std::nullopt, {}, row->participant}, contactsOf(*row)};
        if (hasNote(*row, PastedReason::KnownPerson)) {
            one.newcomer.known = row->known;
            auto registrations = store.registrationsOf(row->known->id);
            if (!registrations)
                return registrations.error();
            one.newcomer.registrations = std::move(*registrations);
            const auto there = store.contactsOf(row->known->id);
            if (!there)
                return there.error();
            std::erase_if(one.contacts, [&there](const Contact &contact) {
                return std::any_of(there->begin(), there->end(), [&contact](const Contact &known) {
                    return contactKey(known) == contactKey(contact);
                });
            });
        }
        people.push_back(std::move(one));
    }
    return people;
}

} // namespace ruam::interchange
