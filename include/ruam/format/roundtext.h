#pragma once

#include <ruam/core/agenda.h>
#include <ruam/core/meals.h>
#include <ruam/core/readiness.h>
#include <ruam/core/registrations.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/texts.h>

/// The words of a round: how ready it is, and what of its agenda should be looked at.
namespace ruam::format {

/// "หนังสือเชิญ"
QString readyMarkText(core::ReadyMark mark, const Texts &texts);
/// "✔", "◐", "✘": always with words beside it.
QString readySign(core::ReadyState state);
/// "พร้อม", "บางส่วน", "ยังไม่พร้อม"
QString readyStateText(core::ReadyState state, const Texts &texts);
/// "ยังไม่ตอบรับ 3 จังหวัด"
QString readyLackText(const core::ReadyLack &lack, const Texts &texts);

/// Names of the round in which somebody is, and of the one whose province theirs is.
struct OtherRoundNames
{
    RoundName here;
    std::optional<RoundName> there;
    friend bool operator==(const OtherRoundNames &, const OtherRoundNames &) = default;
};
std::optional<OtherRoundNames> otherRoundNames(const core::Plan &plan, const std::optional<core::OtherRound> &other);
/// "จังหวัดนี้ไม่อยู่ในกลุ่มที่ 3 แต่อยู่ในกลุ่มที่ 6"
QString otherRoundText(const OtherRoundNames &names, const Texts &texts);
/// The same of somebody in an event; empty where there is nothing to say.
QString otherRoundText(const core::Plan &plan, core::EventId event, core::ProvinceId province,
                       core::RegistrationRole role, const Texts &texts);

/// "ผู้เข้าอบรม 26 · วิทยากรและเจ้าหน้าที่ 4 · สำรอง 2"; what there is none of is left out.
QString headsText(const core::Heads &heads, const Texts &texts);
/// How each of those numbers is made up, a line each.
QString headsMadeUpText(const core::Heads &heads, const Texts &texts);

/// "45 นาที", "2 ชั่วโมง 45 นาที"; from a minute on.
QString durationText(qint64 minutes, const Texts &texts);
/// "ว่าง 45 นาทีก่อนรายการนี้"; `speaker` is the name of the finding's person.
QString agendaFindingText(const core::Plan &plan, const core::AgendaFinding &finding, const QString &speaker,
                          const Texts &texts);

} // namespace ruam::format
