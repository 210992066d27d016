#include "programmewriter.h"

#include "jsonvalue.h"

#include <ruam/interchange/programmejson.h>

namespace ruam::interchange {

using namespace core;

ProgrammeWriter::ProgrammeWriter(const Plan &plan, PeopleStore &people, QIODevice &to, WriteProgress progress)
    : m_plan(plan), m_people(people), m_progress(std::move(progress)), m_json(to)
{
    for (const auto &[id, group] : plan.all<TrainingGroup>())
        m_groupEvents.insert(group.event);
    // An event carries one agreement, its oldest; any other stands in a list of its own.
    for (const auto &[id, agreement] : plan.all<Agreement>())
        if (plan.find(agreement.event) && !m_groupEvents.contains(agreement.event))
            m_agreements.try_emplace(agreement.event, id);
}

Result<void> ProgrammeWriter::write()
{
    m_json.beginObject();
    m_json.name("format");
    m_json.integer(kProgrammeFormat);
    m_json.name("programme");
    writeRecord(m_plan.programme(), membersOf(Kind::Programme));
    for (const Section &section : sections())
        if (!isPeopleKind(section.kind))
            writeSection(section);
    if (auto ok = writePeople(); !ok)
        return ok;
    m_json.endObject();
    return m_json.finish();
}

void ProgrammeWriter::writeSection(const Section &section)
{
    m_json.name(section.name);
    m_json.beginArray();
    withKind(section.kind, [this]<class R>() {
        if constexpr (std::is_same_v<R, Event>)
            writeList<R>([this](const Event &event) { return !m_groupEvents.contains(event.id); });
        else if constexpr (std::is_same_v<R, Agreement>)
            writeList<R>([this](const Agreement &agreement) {
                const auto carried = m_agreements.find(agreement.event);
                return carried == m_agreements.end() || carried->second != agreement.id;
            });
        else if constexpr (!isPeopleKind(R::kKind))
            writeList<R>([](const R &) { return true; });
    });
    m_json.endArray();
}

Result<void> ProgrammeWriter::writePeople()
{
    qint64 done = 0, of = 0;
    bool stopped = false;
    if (m_progress) {
        const auto count = m_people.rowCount();
        if (!count)
            return count.error();
        of = *count;
    }
    for (const Section &section : sections()) {
        if (!isPeopleKind(section.kind))
            continue;
        m_json.name(section.name);
        m_json.beginArray();
        const auto write = [this, &done, &stopped, of](const auto &record) {
            stopped = m_progress && !m_progress(done, of);
            if (stopped)
                return false;
            ++done;
            writeRecord(record, membersOf(refOf(record).kind));
            return !m_json.failed();
        };
        auto ok = section.kind == Kind::Person         ? m_people.eachPerson(write)
                  : section.kind == Kind::Contact      ? m_people.eachContact(write)
                  : section.kind == Kind::Registration ? m_people.eachRegistration(write)
                  : section.kind == Kind::Attendance   ? m_people.eachAttendance(write)
                                                       : m_people.eachDistinctPersons(write);
        if (!ok)
            return ok;
        if (stopped)
            return Error{Code::Cancelled, {}, QStringLiteral("stopped after %1 records of people").arg(done)};
        m_json.endArray();
    }
    return {};
}

/// By parent, then in the order within it, then by id.
template <class R, class Predicate>
void ProgrammeWriter::writeList(Predicate predicate)
{
    std::vector<const R *> records = m_plan.ordered<R>(predicate);
    std::stable_sort(records.begin(), records.end(), [](const R *a, const R *b) { return scopeOf(*a) < scopeOf(*b); });
    if constexpr (std::is_same_v<R, TrainingGroup>)
        records = m_plan.groups();
    for (const R *record : records)
        writeRecord(*record, membersOf(R::kKind));
}

template <class R>
void ProgrammeWriter::writeRecord(const R &record, const std::vector<Member> &members)
{
    m_json.beginObject();
    for (const Member &member : members) {
        m_json.name(member.name);
        writeMember(record, member);
    }
    m_json.endObject();
}

template <class R>
void ProgrammeWriter::writeMember(const R &record, const Member &member)
{
    switch (member.role) {
    case Member::Role::Id:
        return writeId(R::kKind, record.id.value);
    case Member::Role::Field:
        return writeValue(*member.field, fieldValue(record, *member.field));
    case Member::Role::EventId:
    case Member::Role::EventField:
        if constexpr (std::is_same_v<R, TrainingGroup>)
            writeGroupMember(record, member);
        return;
    case Member::Role::Agreement:
        if constexpr (std::is_same_v<R, Event>) {
            const auto carried = m_agreements.find(record.id);
            if (carried == m_agreements.end())
                m_json.null();
            else
                writeRecord(*m_plan.find(carried->second), nestedAgreementMembers());
        }
        return;
    case Member::Role::Parts:
        return writeParts(record, member.kind);
    }
}

void ProgrammeWriter::writeGroupMember(const TrainingGroup &group, const Member &member)
{
    if (member.role == Member::Role::EventId)
        return writeId(Kind::Event, group.event.value);
    const Event *event = m_plan.find(group.event);
    if (event)
        writeValue(*member.field, fieldValue(*event, *member.field));
    else
        m_json.null();
}

template <class R>
void ProgrammeWriter::writeParts(const R &record, Kind kind)
{
    m_json.beginArray();
    if constexpr (std::is_same_v<R, Curriculum>) {
        for (const auto *part : m_plan.ordered<Module>([&](const Module &m) { return m.curriculum == record.id; }))
            writeRecord(*part, membersOf(kind));
    } else if constexpr (std::is_same_v<R, Deliverable>) {
        for (const auto *part : m_plan.ordered<DeliverableContent>(
                 [&](const DeliverableContent &c) { return c.deliverable == record.id; }))
            writeRecord(*part, membersOf(kind));
    } else if constexpr (std::is_same_v<R, AgendaItem>) {
        for (const auto *part :
             m_plan.ordered<AgendaSpeaker>([&](const AgendaSpeaker &s) { return s.item == record.id; }))
            writeRecord(*part, membersOf(kind));
    } else if constexpr (std::is_same_v<R, PilotAgency>) {
        for (const auto *part : m_plan.ordered<AgencyMark>([&](const AgencyMark &m) { return m.agency == record.id; }))
            writeRecord(*part, membersOf(kind));
    } else if constexpr (std::is_same_v<R, TrainingGroup>) {
        for (const auto *part :
             m_plan.ordered<GroupMembership>([&](const GroupMembership &m) { return m.group == record.id; }))
            writeRecord(*part, membersOf(kind));
    } else if constexpr (std::is_same_v<R, Event> || std::is_same_v<R, Agreement>) {
        AgreementId agreement;
        if constexpr (std::is_same_v<R, Agreement>)
            agreement = record.id;
        else if (const auto carried = m_agreements.find(record.id); carried != m_agreements.end())
            agreement = carried->second;
        if (agreement.isValid())
            for (const auto *part : m_plan.ordered<AgreementParty>(
                     [&](const AgreementParty &party) { return party.agreement == agreement; }))
                writeRecord(*part, membersOf(kind));
    }
    m_json.endArray();
}

void ProgrammeWriter::writeId(Kind kind, qint64 id)
{
    if (id == 0)
        m_json.null();
    else
        m_json.text(idText(kind, id));
}

void ProgrammeWriter::writeValue(const Field &field, const Value &value)
{
    if (const auto *list = std::get_if<QStringList>(&value)) {
        m_json.beginArray();
        for (const QString &text : *list)
            m_json.text(text);
        return m_json.endArray();
    }
    if (isEmpty(value))
        return m_json.null();
    if (const auto *flag = std::get_if<bool>(&value))
        return m_json.flag(*flag);
    if (const auto *number = std::get_if<qint64>(&value); number && field.type != FieldType::Reference)
        return m_json.integer(*number);
    m_json.text(scalarText(field, value));
}

} // namespace ruam::interchange
