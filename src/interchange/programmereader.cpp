#include "programmereader.h"

#include "jsonvalue.h"

#include <ruam/core/edits.h>
#include <ruam/core/text.h>

namespace ruam::interchange {

using namespace core;

namespace {

constexpr qint64 kMaxPosition = 1'000'000'000;
constexpr qsizetype kMaxNameInError = 100;

const Member *findMember(const std::vector<Member> &members, const QString &name)
{
    for (const Member &member : members)
        if (name == QLatin1String(member.name))
            return &member;
    return nullptr;
}

/// A registration is of somebody at something; every other parent is given by the place in the document, or may be
/// none.
bool isRequired(Kind kind, const Field &field)
{
    return field.flags.required ||
           (kind == Kind::Registration && field.flags.structural && field.type == FieldType::Reference);
}

} // namespace

ProgrammeReader::ProgrammeReader(QIODevice &from, IdSource &ids) : m_json(from), m_ids(ids) {}

Result<ProgrammeDocument> ProgrammeReader::read()
{
    if (readDocument() && checkPending() && checkAll())
        return ProgrammeDocument{std::move(m_changes)};
    return *m_error;
}

bool ProgrammeReader::readDocument()
{
    if (m_json.next() != Token::BeginObject)
        return failSyntax("the document is no object");
    bool hasFormat = false;
    std::set<QString> seen;
    for (;;) {
        const Token token = m_json.next();
        if (token == Token::EndObject)
            break;
        if (token != Token::Name)
            return failSyntax("expected a member");
        const QString name = m_json.text();
        if (!seen.insert(name).second)
            return fail(Code::DuplicateMember, name.toUtf8(), m_json.line());
        if (name == QLatin1String("format")) {
            hasFormat = true;
            if (!readFormat(m_json.next()))
                return false;
        } else if (name == QLatin1String("programme")) {
            if (m_json.next() != Token::BeginObject)
                return fail(Code::BadMemberValue, "programme", m_json.line());
            if (!readObject<Programme>())
                return false;
        } else {
            const auto all = sections();
            const auto section =
                std::find_if(all.begin(), all.end(), [&](const Section &s) { return name == QLatin1String(s.name); });
            if (section == all.end())
                return fail(Code::UnknownMember, name.toUtf8(), m_json.line());
            if (m_json.next() != Token::BeginArray)
                return fail(Code::BadMemberValue, section->name, m_json.line());
            if (!readSection(section->kind))
                return false;
        }
    }
    if (m_json.next() != Token::End)
        return failSyntax("something follows the document");
    if (!hasFormat || m_changes.size(Kind::Programme) == 0)
        return fail(Code::MissingMember, hasFormat ? "programme" : "format", 1);
    return true;
}

bool ProgrammeReader::readFormat(Token token)
{
    bool isNumber = false;
    const qint64 format = token == Token::Number ? m_json.number().toLongLong(&isNumber) : 0;
    if (!isNumber || format < 1)
        return fail(Code::BadMemberValue, "format", m_json.line());
    if (format > kProgrammeFormat)
        return fail(Error{Code::FormatNewer, {format}, {}});
    return true;
}

bool ProgrammeReader::readSection(Kind kind)
{
    for (;;) {
        const Token token = m_json.next();
        if (token == Token::EndArray)
            return true;
        if (token != Token::BeginObject)
            return failSyntax("expected an object");
        if (!withKind(kind, [this]<class R>() { return readObject<R>(); }))
            return false;
    }
}

template <class R>
bool ProgrammeReader::readObject()
{
    const qint64 line = m_json.line();
    R record;
    Inner inner;
    return readRecord(record, inner, membersOf(R::kKind), line) && takeRecord(std::move(record), inner, line);
}

/// Reads an object to its end; its beginning has been read.
template <class R>
bool ProgrammeReader::readRecord(R &record, Inner &inner, const std::vector<Member> &members, qint64 line)
{
    quint64 seen = 0;
    for (;;) {
        const Token token = m_json.next();
        if (token == Token::EndObject)
            break;
        if (token != Token::Name)
            return failSyntax("expected a member");
        const Member *member = findMember(members, m_json.text());
        if (!member)
            return fail(Code::UnknownMember, m_json.text().toUtf8(), m_json.line());
        const quint64 bit = quint64(1) << (member - members.data());
        if (seen & bit)
            return fail(Code::DuplicateMember, member->name, m_json.line());
        seen |= bit;
        if (!readMember(record, inner, *member))
            return false;
    }
    for (const Member &member : members)
        if (member.role == Member::Role::Field && isRequired(R::kKind, *member.field) &&
            isEmpty(fieldValue(record, *member.field)))
            return fail(Code::MissingMember, member.name, line);
    if (R::kKind == Kind::Province && !record.id.isValid())
        return fail(Code::MissingMember, "id", line);
    return true;
}

template <class R>
bool ProgrammeReader::readMember(R &record, Inner &inner, const Member &member)
{
    switch (member.role) {
    case Member::Role::Id:
        return readId(R::kKind, record.id.value, member);
    case Member::Role::Field:
        return readField(&record, member);
    case Member::Role::EventId:
        return readId(Kind::Event, inner.event.id.value, member);
    case Member::Role::EventField:
        return readField(&inner.event, member);
    case Member::Role::Agreement:
        return readAgreement(inner);
    case Member::Role::Parts:
        break;
    }
    if (m_json.next() != Token::BeginArray)
        return badValue(member);
    return readParts(member.kind, inner);
}

bool ProgrammeReader::readId(Kind kind, qint64 &id, const Member &member)
{
    const Token token = m_json.next();
    if (token == Token::Null)
        return true;
    const auto given = token == Token::Text ? idFromText(kind, m_json.text()) : std::nullopt;
    if (!given)
        return badValue(member);
    id = *given;
    return true;
}

/// Null leaves the field as it is in a new record.
bool ProgrammeReader::readField(void *record, const Member &member)
{
    const Field &field = *member.field;
    std::optional<Value> value;
    switch (const Token token = m_json.next()) {
    case Token::Null:
        return true;
    case Token::True:
    case Token::False:
        if (field.type == FieldType::Flag)
            value = token == Token::True;
        break;
    case Token::Number: {
        bool isInteger = false;
        const qint64 number = m_json.number().toLongLong(&isInteger);
        if (isInteger && (field.type == FieldType::Integer || field.type == FieldType::Money) &&
            (!field.flags.structural || (number >= 1 && number <= kMaxPosition)))
            value = number;
        break;
    }
    case Token::Text:
        value = scalarFromText(field, m_json.text());
        if (value && field.type == FieldType::Text && !field.flags.picture &&
            std::get<QString>(*value).size() > maxLength(field))
            value.reset();
        break;
    case Token::BeginArray:
        if (field.type == FieldType::TextList) {
            QStringList list;
            if (!readTextList(list, member))
                return false;
            value = list;
        }
        break;
    default:
        break;
    }
    if (!value || !field.set(record, *value))
        return badValue(member);
    if (field.type == FieldType::Reference && !isKnown(field.target, std::get<qint64>(*value)))
        m_pending.push_back({&field, std::get<qint64>(*value), m_json.line()});
    return true;
}

bool ProgrammeReader::readTextList(QStringList &list, const Member &member)
{
    for (;;) {
        const Token token = m_json.next();
        if (token == Token::EndArray)
            return true;
        if (token != Token::Text)
            return badValue(member);
        const QString text = storedText(m_json.text());
        if (text.isEmpty() || text.size() > kMaxTextLength)
            return badValue(member);
        list.append(text);
    }
}

bool ProgrammeReader::readAgreement(Inner &inner)
{
    const Token token = m_json.next();
    if (token == Token::Null)
        return true;
    if (token != Token::BeginObject)
        return fail(Code::BadMemberValue, "agreement", m_json.line());
    const qint64 line = m_json.line();
    Inner none;
    return readRecord(inner.agreement.emplace(), none, nestedAgreementMembers(), line);
}

bool ProgrammeReader::readParts(Kind kind, Inner &inner)
{
    if (kind == Kind::Module)
        return readPartList(inner.modules);
    if (kind == Kind::DeliverableContent)
        return readPartList(inner.contents);
    if (kind == Kind::AgencyMark)
        return readPartList(inner.marks);
    if (kind == Kind::GroupMembership)
        return readPartList(inner.provinces);
    if (kind == Kind::AgendaSpeaker)
        return readPartList(inner.speakers);
    Q_ASSERT(kind == Kind::AgreementParty);
    return readPartList(inner.parties);
}

template <class Part>
bool ProgrammeReader::readPartList(std::vector<Part> &parts)
{
    for (;;) {
        const Token token = m_json.next();
        if (token == Token::EndArray)
            return true;
        if (token != Token::BeginObject)
            return failSyntax("expected an object");
        const qint64 line = m_json.line();
        Inner none;
        if (!readRecord(parts.emplace_back(), none, membersOf(Part::kKind), line))
            return false;
    }
}

/// Takes a record with all that stands within it. Ids that are left out are allotted here.
template <class R>
bool ProgrammeReader::takeRecord(R record, Inner &inner, qint64 line)
{
    if (!record.id.isValid())
        record.id.value = m_ids.next();
    if constexpr (std::is_same_v<R, TrainingGroup>) {
        if (!inner.event.id.isValid())
            inner.event.id.value = m_ids.next();
        record.event = inner.event.id;
        if (!insert(inner.event, line, "event"))
            return false;
    }
    return insert(record, line) && takeParts(record, inner, line);
}

template <class R>
bool ProgrammeReader::takeParts(const R &record, Inner &inner, qint64 line)
{
    if constexpr (std::is_same_v<R, Curriculum>)
        return takePartList(inner.modules, &Module::curriculum, record.id, line);
    else if constexpr (std::is_same_v<R, Deliverable>)
        return takePartList(inner.contents, &DeliverableContent::deliverable, record.id, line);
    else if constexpr (std::is_same_v<R, Agreement>)
        return takePartList(inner.parties, &AgreementParty::agreement, record.id, line);
    else if constexpr (std::is_same_v<R, PilotAgency>)
        return takePartList(inner.marks, &AgencyMark::agency, record.id, line);
    else if constexpr (std::is_same_v<R, AgendaItem>)
        return takePartList(inner.speakers, &AgendaSpeaker::item, record.id, line);
    else if constexpr (std::is_same_v<R, TrainingGroup>)
        return takePartList(inner.provinces, &GroupMembership::group, record.id, line);
    else if constexpr (std::is_same_v<R, Event>)
        return takeAgreement(record.id, inner, line);
    else
        return true;
}

bool ProgrammeReader::takeAgreement(EventId event, Inner &inner, qint64 line)
{
    if (!inner.agreement)
        return inner.parties.empty() || fail(Code::MissingMember, "agreement", line);
    Agreement &agreement = *inner.agreement;
    if (!agreement.id.isValid())
        agreement.id.value = m_ids.next();
    agreement.event = event;
    return insert(agreement, line) && takePartList(inner.parties, &AgreementParty::agreement, agreement.id, line);
}

template <class Part, class Parent>
bool ProgrammeReader::takePartList(std::vector<Part> &parts, Parent Part::*parent, Parent id, qint64 line)
{
    for (Part &part : parts) {
        if (!part.id.isValid())
            part.id.value = m_ids.next();
        part.*parent = id;
        if (!insert(std::move(part), line))
            return false;
    }
    return true;
}

template <class R>
bool ProgrammeReader::insert(R record, qint64 line, const char *idMember)
{
    if (m_changes.find(record.id))
        return fail(Code::BadMemberValue, idMember, line); // the id is in use
    if constexpr (requires { record.position; }) {
        qint64 &last = m_lastPositions[scopeOf(record)];
        if (record.position == 0)
            record.position = last + 1; // left out: after those before it
        last = std::max(last, record.position);
    }
    if constexpr (!isPeopleKind(R::kKind))
        m_lines.emplace(refOf(record), line);
    m_changes.insert(std::move(record));
    return true;
}

bool ProgrammeReader::isKnown(Kind kind, qint64 id) const
{
    return withKind(kind, [&]<class R>() { return m_changes.find(Id<R>{id}) != nullptr; });
}

bool ProgrammeReader::checkPending()
{
    for (const Pending &pending : m_pending) {
        if (isKnown(pending.field->target, pending.id))
            continue;
        const QString name = QLatin1String(pending.field->name);
        return fail(
            Error{Code::MissingReference, {name, RecordRef{pending.field->target, pending.id}, pending.line}, {}});
    }
    return true;
}

/// What core asks of every change: ranges, order of dates, numbers used once.
bool ProgrammeReader::checkAll()
{
    Plan plan;
    plan.apply(m_changes);
    const auto ok = checkChanges(plan, m_changes);
    return ok || fail(withLine(plan, ok.error()));
}

/// Core names no line. Looks for the record that fails alone as all do together.
Error ProgrammeReader::withLine(const Plan &plan, Error error) const
{
    qint64 line = 0;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : m_changes.of<R>()) {
            if (line > 0)
                return;
            const auto known = m_lines.find(refOf(*row.after));
            if (known == m_lines.end())
                return;
            ChangeSet alone;
            alone.insert(*row.after);
            if (const auto ok = checkChanges(plan, alone); !ok && ok.error() == error)
                line = known->second;
        }
    });
    if (line > 0)
        error.args.append(line);
    return error;
}

bool ProgrammeReader::fail(Code code, const QByteArray &member, qint64 line)
{
    return fail(Error{code, {QString::fromUtf8(member).left(kMaxNameInError), line}, {}});
}

bool ProgrammeReader::failSyntax(const char *detail)
{
    return fail(Error{Code::BadSyntax, {m_json.line()}, QString::fromLatin1(detail)});
}

/// What the parser could not read is the cause of whatever is missed after it.
bool ProgrammeReader::fail(Error error)
{
    m_error = m_json.failed() ? m_json.error() : std::move(error);
    return false;
}

} // namespace ruam::interchange
