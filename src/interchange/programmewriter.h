#pragma once

#include "jsonwriter.h"
#include "programmeshape.h"

#include <ruam/core/stores.h>

#include <map>
#include <set>

namespace ruam::interchange {

/// Writes one programme as a document. Every member is written every time; an empty one is null, an empty list [].
class ProgrammeWriter
{
public:
    ProgrammeWriter(const core::Plan &plan, core::PeopleStore &people, QIODevice &to, core::WriteProgress progress);

    core::Result<void> write();

private:
    void writeSection(const Section &section);
    core::Result<void> writePeople();

    template <class R, class Predicate>
    void writeList(Predicate predicate);
    template <class R>
    void writeRecord(const R &record, const std::vector<Member> &members);
    template <class R>
    void writeMember(const R &record, const Member &member);
    template <class R>
    void writeParts(const R &record, core::Kind kind);
    void writeGroupMember(const core::TrainingGroup &group, const Member &member);
    void writeId(core::Kind kind, qint64 id);
    void writeValue(const core::Field &field, const core::Value &value);

    const core::Plan &m_plan;
    core::PeopleStore &m_people;
    core::WriteProgress m_progress;
    JsonWriter m_json;
    std::set<core::EventId> m_groupEvents;                   ///< written with their groups
    std::map<core::EventId, core::AgreementId> m_agreements; ///< written with their events
};

} // namespace ruam::interchange
