#pragma once

#include <ruam/core/registrations.h>

/// The agenda of a round: items by day and order, their times, and who speaks. Times follow one plain rule: what stands
/// after an item on its day moves with the item's end.
namespace ruam::core {

/// The days that an event's dates have; 1 while it has none.
qint64 dayCount(const Event &event);
/// By day and position. Pointers are good until the next apply().
std::vector<const AgendaItem *> agendaOf(const Plan &plan, EventId event);
/// In their order.
std::vector<const AgendaSpeaker *> speakersOf(const Plan &plan, AgendaItemId item);

/// What an agenda is put together from.
struct AgendaBlock
{
    AgendaKind kind = AgendaKind::Session;
    ModuleId module;
    QString title;
    friend bool operator==(const AgendaBlock &, const AgendaBlock &) = default;
};
/// Registration, opening, each module of the event's curriculum, breaks, discussion and closing.
std::vector<AgendaBlock> agendaBlocks(const Plan &plan, EventId event);
/// How long an item is that is put in without saying.
qint64 defaultMinutes(AgendaKind kind);

/// Puts an item at `position` of a day (0: last). It begins when the one before it ends, the first of a day with the
/// event; those after it keep their distances and make room as far as needed.
Result<Edit> insertAgendaItem(const Plan &plan, EventId event, const AgendaBlock &block, qint64 day, qint64 position,
                              IdSource &ids);
/// Sets when an item is. Without an end it keeps its length. Those after it on its day move by as much as its end did,
/// unless that took one of them past midnight: then they stay.
Result<Edit> setAgendaTimes(const Plan &plan, AgendaItemId item, QTime start, QTime end);
/// Sets what an item is. It keeps its times.
Result<Edit> setAgendaTopic(const Plan &plan, AgendaItemId item, const AgendaBlock &block);
/// Moves an item in its order. Within a day the items take the places in time one after the other, and every pause
/// stays where it was; on another day it is put in as a new one.
Result<Edit> moveAgendaItem(const Plan &plan, AgendaItemId item, qint64 day, qint64 position);
/// Who is to speak on an item.
struct Speakers
{
    std::vector<PersonId> persons;    ///< in this order
    std::vector<Newcomer> joining;    ///< those of them who are not registered for the event yet
    std::vector<NewParticipant> made; ///< who speak after them
};
/// Sets who speaks. Who joins or is made is registered for the event, as a trainer and after `lastPosition`, in the
/// same step.
Result<Edit> setSpeakers(const Plan &plan, AgendaItemId item, const Speakers &speakers, qint64 lastPosition,
                         IdSource &ids);

enum class CopySpeakers { No, Yes };
/// The agenda of an event in place of that of another. Those of its speakers who are not in the other yet are
/// `joining`, and are registered there as setSpeakers() does.
Result<Edit> copyAgenda(const Plan &plan, EventId from, EventId to, CopySpeakers speakers, IdSource &ids,
                        const std::vector<Newcomer> &joining = {}, qint64 lastPosition = 0);

/// Something of an agenda that a person should look at; it hinders nothing.
struct AgendaFinding
{
    enum class Type {
        Hole,             ///< more than kLongestHole minutes are free before the item
        Overlap,          ///< it begins before `other` ends
        OutOfOrder,       ///< it stands after `other`, which is later
        OutsideDays,      ///< on a day that the event does not have
        SpeakerElsewhere, ///< `person` speaks at `other` at the same time
    };
    AgendaItemId item;
    Type type = Type::Hole;
    qint64 minutes = 0;
    AgendaItemId other;
    PersonId person;
    friend bool operator==(const AgendaFinding &, const AgendaFinding &) = default;
};
inline constexpr qint64 kLongestHole = 30;
/// Of one event, in the order of its agenda. Speakers are looked for in all events that were not called off.
std::vector<AgendaFinding> agendaFindings(const Plan &plan, EventId event);

} // namespace ruam::core
