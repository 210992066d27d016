#pragma once

#include "jsonparser.h"
#include "programmeshape.h"

#include <ruam/interchange/programmejson.h>

#include <map>
#include <set>

namespace ruam::interchange {

/// Reads one document. Whatever fails first is told, with its line.
class ProgrammeReader
{
public:
    ProgrammeReader(QIODevice &from, core::IdSource &ids);

    core::Result<ProgrammeDocument> read();

private:
    using Token = JsonParser::Token;

    /// What stands within a record's object and is no field of it.
    struct Inner
    {
        core::Event event; ///< of a group
        std::optional<core::Agreement> agreement;
        std::vector<core::Module> modules;
        std::vector<core::DeliverableContent> contents;
        std::vector<core::AgreementParty> parties;
        std::vector<core::AgencyMark> marks;
        std::vector<core::GroupMembership> provinces;
        std::vector<core::AgendaSpeaker> speakers;
    };
    /// A reference to a record that has not been read yet.
    struct Pending
    {
        const core::Field *field;
        qint64 id;
        qint64 line;
    };

    bool readDocument();
    bool readFormat(Token token);
    bool readSection(core::Kind kind);
    template <class R>
    bool readObject();
    template <class R>
    bool readRecord(R &record, Inner &inner, const std::vector<Member> &members, qint64 line);
    template <class R>
    bool readMember(R &record, Inner &inner, const Member &member);
    bool readId(core::Kind kind, qint64 &id, const Member &member);
    bool readField(void *record, const Member &member);
    bool readTextList(QStringList &list, const Member &member);
    bool readAgreement(Inner &inner);
    bool readParts(core::Kind kind, Inner &inner);
    template <class Part>
    bool readPartList(std::vector<Part> &parts);

    template <class R>
    bool takeRecord(R record, Inner &inner, qint64 line);
    template <class R>
    bool takeParts(const R &record, Inner &inner, qint64 line);
    bool takeAgreement(core::EventId event, Inner &inner, qint64 line);
    template <class Part, class Parent>
    bool takePartList(std::vector<Part> &parts, Parent Part::*parent, Parent id, qint64 line);
    template <class R>
    bool insert(R record, qint64 line, const char *idMember = "id");

    bool isKnown(core::Kind kind, qint64 id) const;
    bool checkPending();
    bool checkAll();
    core::Error withLine(const core::Plan &plan, core::Error error) const;

    bool fail(core::Code code, const QByteArray &member, qint64 line);
    bool fail(core::Error error);
    bool failSyntax(const char *detail);
    bool badValue(const Member &member) { return fail(core::Code::BadMemberValue, member.name, m_json.line()); }

    JsonParser m_json;
    core::IdSource &m_ids;
    core::ChangeSet m_changes;
    std::map<Scope, qint64> m_lastPositions;
    std::vector<Pending> m_pending;
    std::map<core::RecordRef, qint64> m_lines; ///< of the plan's records
    std::optional<core::Error> m_error;
};

} // namespace ruam::interchange
