#include <ruam/interchange/pastedpeople.h>

#include "peoplereader.h"

#include <ruam/core/madeahead.h>
#include <ruam/core/text.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>
#include <ruam/format/searchtext.h>
#include <ruam/format/telephone.h>

#include <QHash>
#include <QRegularExpression>

namespace ruam::interchange {

using namespace core;

namespace {

/// Abbreviations of titles that lack their dots; a name may begin so too, so it is asked.
bool looksTitled(const QString &given)
{
    static const QStringList kUndotted{
        QStringLiteral("นส"),  QStringLiteral("ดร"),  QStringLiteral("ผศ"),  QStringLiteral("รศ"),
        QStringLiteral("ศ"),   QStringLiteral("นพ"),  QStringLiteral("พญ"),  QStringLiteral("มล"),
        QStringLiteral("มรว"), QStringLiteral("พตอ"), QStringLiteral("พตท"), QStringLiteral("พตต"),
        QStringLiteral("รตอ"), QStringLiteral("จสอ"), QStringLiteral("ว่าที่"), QStringLiteral("คุณ"),
        QStringLiteral("Mr"),  QStringLiteral("Mrs"), QStringLiteral("Ms"),  QStringLiteral("Dr")};
    return kUndotted.contains(given);
}

/// The titles of a text that holds nothing else, as a person keeps them; else none.
QString titlesOf(const QString &text)
{
    const format::NameParts parts = format::splitName(text);
    return parts.given.isEmpty() ? parts.title() : QString();
}

bool isTitle(const QString &text)
{
    return !titlesOf(text).isEmpty();
}

bool hasBracket(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"()[]{}").contains(c); });
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

PeopleReader::PeopleReader(PastedTable table, const Plan &plan, std::span<const Participant> existing)
    : m_table(std::move(table)), m_provinces(plan), m_layout(readPastedLayout(m_table, m_provinces))
{
    know(existing);
}

PastedPeople PeopleReader::read()
{
    m_found.columns = m_table.hasTabs || m_layout.hasHeading ? m_layout.columns : std::vector{PastedColumn::FullName};
    m_found.cut = m_table.cut;
    m_found.heading = m_layout.heading;
    m_found.people.reserve(m_table.rows.size());
    m_seen.reserve(qsizetype(m_table.rows.size()));
    m_seenFolded.reserve(qsizetype(m_table.rows.size()));
    constexpr size_t kAhead = 1000;
    (void)takeMadeAhead<kAhead>(
        m_table.rows.size(), [this](size_t i) { return readRow(i); },
        [this](ReadRow &read) -> Result<void> {
            const PastedRow &row = m_table.rows[read.index];
            if (read.skip) {
                m_found.skipped.push_back({row.line, *read.skip, read.raw});
                takeBand(row, *read.skip);
            } else {
                addPerson(read);
            }
            return {};
        });
    return std::move(m_found);
}

PeopleReader::ReadRow PeopleReader::readRow(size_t index) const
{
    const PastedRow &row = m_table.rows[index];
    ReadRow read{index, skipOf(index), row.text(), {}, {}, {}, {}, {}};
    if (read.skip)
        return read;
    read.cells = isByColumns(row) ? cellsByColumns(row) : cellsOfLine(row);
    takeOutErrors(read);
    const PersonCells &cells = read.cells;
    read.whole = withoutRowNumber(cells.full.isEmpty() ? cells.given + u' ' + cells.surname : cells.full).trimmed();
    read.parts = format::splitName(storedText(read.whole));
    read.folded = format::searchKey(read.parts.given + read.parts.surname);
    return read;
}

void PeopleReader::takeOutErrors(ReadRow &read)
{
    PersonCells &cells = read.cells;
    const std::pair<PastedColumn, QString *> all[] = {
        {PastedColumn::FullName, &cells.full},     {PastedColumn::Title, &cells.title},
        {PastedColumn::Given, &cells.given},       {PastedColumn::Surname, &cells.surname},
        {PastedColumn::Position, &cells.position}, {PastedColumn::Organisation, &cells.organisation},
        {PastedColumn::Province, &cells.province}, {PastedColumn::Telephone, &cells.telephone},
        {PastedColumn::Email, &cells.email},       {PastedColumn::Role, &cells.role}};
    for (const auto &[column, cell] : all)
        if (isSheetError(*cell))
            read.errors.emplace_back(column, std::exchange(*cell, {}));
}

std::optional<PastedSkip::Why> PeopleReader::reasonToSkip(size_t index) const
{
    const PastedRow &row = m_table.rows[index];
    const bool isEmptyForm = std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return cell.isEmpty() || isDash(cell) || rowNumber(cell) >= 0;
    });
    if (m_layout.headingRows.contains(index))
        return row.isBlank() ? PastedSkip::Why::Blank : PastedSkip::Why::Heading;
    if (isEmptyForm)
        return PastedSkip::Why::Blank;
    if (m_layout.hasHeading && row.cells == m_layout.heading)
        return PastedSkip::Why::Heading; // repeated on a new page
    return isBand(row) ? std::optional(PastedSkip::Why::Band) : std::nullopt;
}

/// A line across the table: an office above its people, a total, the title of the list.
bool PeopleReader::isBand(const PastedRow &row) const
{
    const QString *first = nullptr; // of the cells that hold more than a number
    int filled = 0;
    for (const QString &cell : row.cells) {
        if (cell.isEmpty() || rowNumber(cell) >= 0)
            continue;
        if (++filled > 1)
            break;
        first = &cell;
    }
    if (!first)
        return true;
    if (isListLine(*first))
        return filled == 1 || !hasPerson(row);
    return filled == 1 && (isOffice(*first) || m_provinces.find(withoutRowNumber(*first)) ||
                           first->startsWith(QStringLiteral("จังหวัด")));
}

/// Whether the columns of names hold one: a list may say in another column of which group somebody is, or a remark.
bool PeopleReader::hasPerson(const PastedRow &row) const
{
    if (!isByColumns(row))
        return false;
    const PersonCells cells = cellsByColumns(row);
    const QString &name = !cells.full.isEmpty() ? cells.full : cells.given.isEmpty() ? cells.surname : cells.given;
    return !name.isEmpty() && rowNumber(name) < 0 && !isListLine(name);
}

/// Runs of blanks give columns only where they give as many as the heading has, and none parts name and surname.
bool PeopleReader::isByColumns(const PastedRow &row) const
{
    if (!m_table.hasTabs) {
        if (m_layout.heading.size() < 2 || row.cells.size() != m_layout.heading.size())
            return false;
        const PersonCells cells = cellsByColumns(row);
        return !cells.given.isEmpty() || !format::splitName(withoutRowNumber(cells.full)).noSurname;
    }
    if (m_carries && m_layout.hasHeading)
        return true; // a file says what its columns are
    // A name alone in the row may stand in any column.
    const qsizetype filled =
        std::count_if(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
    return filled > 1 || m_layout.columns.size() == 1 || cellsByColumns(row).hasName();
}

PersonCells PeopleReader::cellsByColumns(const PastedRow &row) const
{
    const auto cell = [&](PastedColumn column) {
        const qsizetype at = m_layout.find(column);
        const QString text = at < 0 ? QString() : row.cell(at);
        return isDash(text) ? QString() : text;
    };
    PersonCells cells;
    cells.full = cell(PastedColumn::FullName);
    cells.title = cell(PastedColumn::Title);
    cells.given = cell(PastedColumn::Given);
    cells.surname = cell(PastedColumn::Surname);
    cells.position = cell(PastedColumn::Position);
    cells.organisation = cell(PastedColumn::Organisation);
    cells.province = cell(PastedColumn::Province);
    QStringList numbers;
    for (size_t i = 0; i < m_layout.columns.size(); ++i)
        if (m_layout.columns[i] == PastedColumn::Telephone)
            numbers.append(row.cell(qsizetype(i)));
    numbers.removeIf([](const QString &text) { return text.isEmpty() || isDash(text); });
    cells.telephone = numbers.join(QStringLiteral(", "));
    cells.email = cell(PastedColumn::Email);
    cells.role = cell(PastedColumn::Role);
    // A cell of two lines: the post under the name.
    const qsizetype lineBreak = cells.full.indexOf(u'\n');
    if (lineBreak > 0 && !format::splitName(cells.full.left(lineBreak)).noSurname) {
        const QString under = cells.full.mid(lineBreak + 1).trimmed();
        cells.position = cells.position.isEmpty() ? under : under + u' ' + cells.position;
        cells.full.truncate(lineBreak);
    }
    return cells;
}

/// A line without columns: number, name, and what follows it by what it looks like.
PersonCells PeopleReader::cellsOfLine(const PastedRow &row) const
{
    // Words that tell what follows, within one run of text.
    static const QRegularExpression kTold(
        QStringLiteral(R"((?:^|\s)(ตำแหน่ง|สังกัด|หน่วยงาน|จังหวัด|จ\.|โทรศัพท์|โทร\.?)\s*:?\s*)"));
    PersonCells cells;
    QStringList rest;
    for (const QString &cell : row.cells) {
        const QString text = rest.isEmpty() ? withoutRowNumber(cell) : cell;
        if (!text.isEmpty() && !isDash(text) && (!rest.isEmpty() || rowNumber(text) < 0))
            rest.append(text);
    }
    if (rest.isEmpty())
        return cells;
    if (rest.size() > 1 && isTitle(rest.first()))
        cells.title = rest.takeFirst();
    QString name = rest.takeFirst();
    if (const auto told = kTold.match(name); told.hasMatch() && told.capturedStart() > 0) {
        rest.prepend(name.mid(told.capturedStart()).trimmed());
        name.truncate(told.capturedStart());
    }
    const format::NameParts parts = format::splitName(name);
    // Two blanks stand between name and surname as often as between columns.
    if (parts.noSurname && !rest.isEmpty() && !rest.first().contains(u' ') && !isOffice(rest.first()) &&
        !isPost(rest.first()) && !isContact(rest.first()) && !kTold.match(rest.first()).hasMatch())
        name += u' ' + rest.takeFirst();
    const QStringList words = parts.surname.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (isPost(words[i]) || isOffice(words[i])) {
            const QString tail = words.sliced(i).join(u' ');
            rest.prepend(tail);
            name = name.trimmed();
            name.chop(tail.size());
            break;
        }
    }
    (cells.title.isEmpty() ? cells.full : cells.given) = name.trimmed();
    takeRest(cells, rest);
    return cells;
}

void PeopleReader::takeRest(PersonCells &cells, const QStringList &rest) const
{
    static const QRegularExpression kTold(
        QStringLiteral(R"(\s*(?:^|(?<=\s))(ตำแหน่ง|สังกัด|หน่วยงาน|จังหวัด|จ\.|โทรศัพท์|โทร\.?)\s*:?\s*)"));
    const auto put = [](QString &to, const QString &text) {
        if (to.isEmpty())
            to = text;
    };
    for (const QString &cell : rest) {
        qsizetype begin = 0;
        QString kind;
        const auto take = [&](const QString &given) {
            const QString text = given.trimmed();
            if (text.isEmpty() || kind.startsWith(QStringLiteral("โทร")) || isContact(text))
                return;
            if (kind == u"จังหวัด" || kind == u"จ." || (kind.isEmpty() && m_provinces.find(text)))
                put(cells.province, text);
            else if (kind == u"ตำแหน่ง" || (kind.isEmpty() && isPost(text)))
                put(cells.position, text);
            else if (!kind.isEmpty() || isOffice(text) || !cells.position.isEmpty())
                put(cells.organisation, text);
            else
                put(cells.position, text);
        };
        for (auto it = kTold.globalMatch(cell); it.hasNext();) {
            const auto told = it.next();
            take(cell.mid(begin, told.capturedStart() - begin));
            kind = told.captured(1);
            begin = told.capturedEnd();
        }
        take(cell.mid(begin));
    }
}

void PeopleReader::addPerson(ReadRow &read)
{
    const PastedRow &row = m_table.rows[read.index];
    PastedPerson person;
    person.line = row.line;
    person.raw = std::move(read.raw);
    PersonCells &cells = read.cells;
    if (m_carries)
        addCarried(person, cells, read.index);
    if (row.openQuote)
        note(person, PastedReason::OpenQuote, PastedColumn::Ignored, person.raw.left(100));
    for (const auto &[column, cell] : read.errors)
        note(person, PastedReason::SheetError, column, cell);
    addContacts(person, cells);
    NewParticipant &participant = person.participant;
    participant.positionTitle = storedText(orPrevious(person, PastedColumn::Position, cells.position, m_lastPosition));
    participant.organisation =
        storedText(orPrevious(person, PastedColumn::Organisation, cells.organisation, m_lastOrganisation));
    readProvince(person, orPrevious(person, PastedColumn::Province, cells.province, m_lastProvince));
    readRole(person, storedText(orPrevious(person, PastedColumn::Role, cells.role, m_lastRole)));
    readName(person, read);
    for (const QString *text :
         {&participant.title, &participant.given, &participant.surname, &participant.positionTitle,
          &participant.organisation, &person.telephone, &person.email})
        if (text->size() > kMaxTextLength)
            note(person, PastedReason::TooLong, PastedColumn::FullName, text->left(100));
    compare(person, read.folded);
    m_found.people.push_back(std::move(person));
}

/// The notes do not hold what stands there: how to reach people is told nobody.
void PeopleReader::addContacts(PastedPerson &person, const PersonCells &cells)
{
    person.telephone = storedText(cells.telephone);
    if (const auto whole = format::withFirstZero(person.telephone)) {
        note(person, PastedReason::NoFirstZero, PastedColumn::Telephone, person.telephone);
        person.telephone = *whole;
    }
    if (!person.telephone.isEmpty() && !hasDigit(person.telephone)) {
        note(person, PastedReason::BadTelephone, PastedColumn::Telephone, {});
        person.telephone.clear();
    }
    person.email = storedText(cells.email);
    if (!person.email.isEmpty() && !isEmailAddress(person.email)) {
        note(person, PastedReason::BadEmail, PastedColumn::Email, {});
        person.email.clear();
    }
}

void PeopleReader::readName(PastedPerson &person, ReadRow &read)
{
    NewParticipant &participant = person.participant;
    const PersonCells &cells = read.cells;
    const QString &whole = read.whole;
    const PastedColumn column = cells.full.isEmpty() ? PastedColumn::Given : PastedColumn::FullName;
    auto told = m_titles.constFind(cells.title);
    if (told == m_titles.constEnd())
        told = m_titles.insert(cells.title, titlesOf(cells.title));
    const QString titles = *told;
    format::NameParts parts = read.parts;
    if (!titles.isEmpty() && !parts.titles.isEmpty() && parts.surname.isEmpty()) {
        // Behind นาย in its own column พลเอก ใจดี is given name and surname.
        const format::NameParts joined = format::splitName(titles + u' ' + storedText(whole));
        if (joined.title() == titles && !joined.surname.isEmpty()) {
            parts = {{}, joined.given, joined.surname, false};
            read.folded = format::searchKey(joined.given + joined.surname);
        }
    }
    participant.title = cells.title.isEmpty() ? parts.title() : titles.isEmpty() ? storedText(cells.title) : titles;
    participant.given = parts.given;
    participant.surname = parts.surname;
    if (participant.given.isEmpty())
        return note(person, PastedReason::NoName, column, whole);
    if (participant.surname.isEmpty())
        note(person, PastedReason::NoSurname, column, whole);
    if (hasDigit(participant.given) || hasDigit(participant.surname))
        note(person, PastedReason::DigitsInName, column, whole);
    if (hasBracket(participant.given) || hasBracket(participant.surname))
        note(person, PastedReason::BracketsInName, column, whole);

    const bool isOther = !cells.title.isEmpty() && !parts.titles.isEmpty() && parts.title() != participant.title;
    const bool isUnknown = !cells.title.isEmpty() && titles.isEmpty();
    const bool isCut = !parts.titles.isEmpty() && participant.given.size() < 2; // นายก is no นาย
    if (isOther || isUnknown || isCut || looksTitled(participant.given))
        note(person, PastedReason::UncertainTitle, cells.title.isEmpty() ? column : PastedColumn::Title,
             cells.title.isEmpty() ? whole : cells.title);
}

void PeopleReader::readProvince(PastedPerson &person, const QString &cell)
{
    if (cell.isEmpty())
        return;
    auto read = m_readProvinces.constFind(cell);
    if (read == m_readProvinces.constEnd()) {
        const auto province = m_provinces.find(cell);
        const bool isExact = province && ProvinceNames::isExact(cell);
        read = m_readProvinces.insert(
            cell, {province, isExact, province ? m_provinces.nameOf(*province) : m_provinces.nearest(cell)});
    }
    if (read->province)
        person.participant.province = *read->province;
    if (read->isExact)
        return;
    note(person, read->province ? PastedReason::SpelledProvince : PastedReason::UnknownProvince, PastedColumn::Province,
         cell);
    person.notes.back().readAs = read->readAs;
}

void PeopleReader::readRole(PastedPerson &person, const QString &cell)
{
    if (cell.isEmpty())
        return;
    if (!m_roles.contains(cell)) {
        const Field &field = *findField(Kind::Registration, u"role");
        const auto read = format::readField({}, field, cell, format::Texts(format::Language::Thai));
        m_roles.insert(cell, read ? enumFromName<RegistrationRole>(std::get<QString>(*read)) : std::nullopt);
    }
    if (const auto role = m_roles.value(cell))
        person.participant.role = *role;
    else
        note(person, PastedReason::UnknownRole, PastedColumn::Role, cell);
}

void PeopleReader::note(PastedPerson &person, PastedReason reason, PastedColumn column, const QString &cell)
{
    person.notes.push_back({reason, column, cell.trimmed()});
    if (reason == PastedReason::CarriedDown)
        return;
    const bool isMatch = reason == PastedReason::AlreadyInGroup || reason == PastedReason::TwiceInPaste;
    const bool isRefusal =
        reason == PastedReason::NoName || reason == PastedReason::TooLong || reason == PastedReason::OpenQuote;
    if (isRefusal)
        person.state = ImportState::Refused;
    else if (person.state != ImportState::Refused && (isMatch || person.state == ImportState::New))
        person.state = isMatch ? ImportState::Matches : ImportState::Doubtful;
}

/// A ditto mark stands for what the row above says.
QString PeopleReader::orPrevious(PastedPerson &person, PastedColumn column, const QString &cell, QString &previous)
{
    if (!isDitto(cell))
        previous = cell;
    else if (previous.isEmpty())
        note(person, PastedReason::NothingAbove, column, cell);
    else
        person.fromAbove.push_back({column, previous});
    return previous;
}

PastedPeople readPastedPeople(const QString &text, const Plan &plan, std::span<const Participant> existing)
{
    return PeopleReader(readPastedTable(text), plan, existing).read();
}

} // namespace ruam::interchange
