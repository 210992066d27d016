#pragma once

#include <ruam/core/fields.h>

#include <span>
#include <vector>

/// How the records stand in a document: which list holds which kind, and the members of each object in their order.
/// Both derive from the field tables, so that writer and reader cannot drift apart.
namespace ruam::interchange {

/// One member of an object.
struct Member
{
    enum class Role {
        Id,         ///< the record's own
        Field,      ///< `field` of the record
        EventId,    ///< of a group's event
        EventField, ///< `field` of a group's event: people know a round by its dates and venue
        Agreement,  ///< the agreement signed at an event
        Parts,      ///< a list of `kind`, each part of this record
    };
    QByteArray name;
    Role role;
    const core::Field *field = nullptr;
    core::Kind kind = core::Kind::Programme;
};
/// The members of a kind's object. A reader may tell those seen by the bits of a quint64.
const std::vector<Member> &membersOf(core::Kind kind);
/// The members of an agreement within its event: without the event, and without its parties, which the event carries.
const std::vector<Member> &nestedAgreementMembers();

/// A list of the document, in the order in which it is written.
struct Section
{
    const char *name;
    core::Kind kind;
};
/// All lists but `programme`, which is one object. Kinds that are parts of another have none.
std::span<const Section> sections();

/// The records among which `position` counts: those of one parent, and of one statement kind.
struct Scope
{
    core::Kind kind;
    qint64 parent = 0;
    int among = 0;
    friend auto operator<=>(const Scope &, const Scope &) = default;
};
template <class R>
Scope scopeOf(const R &record)
{
    Scope scope{R::kKind};
    for (const core::Field &field : core::fieldsOf(R::kKind)) {
        if (field.type == core::FieldType::Reference && field.flags.structural) {
            const core::Value parent = core::fieldValue(record, field);
            scope.parent = core::isEmpty(parent) ? 0 : std::get<qint64>(parent);
            break;
        }
    }
    if constexpr (std::is_same_v<R, core::Statement>)
        scope.among = int(record.kind);
    if constexpr (std::is_same_v<R, core::AgendaItem>)
        scope.among = int(record.day);
    if constexpr (std::is_same_v<R, core::Signatory>)
        scope.among = int(record.role);
    if constexpr (std::is_same_v<R, core::BudgetLine>) {
        scope.among = record.event.isValid();
        if (record.event.isValid())
            scope.parent = record.event.value;
    }
    return scope;
}

} // namespace ruam::interchange
