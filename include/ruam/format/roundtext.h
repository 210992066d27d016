#pragma once

#include <ruam/core/agenda.h>
#include <ruam/core/readiness.h>
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

/// "ว่าง 45 นาทีก่อนรายการนี้"; `speaker` is the name of the finding's person.
QString agendaFindingText(const core::Plan &plan, const core::AgendaFinding &finding, const QString &speaker,
                          const Texts &texts);

} // namespace ruam::format
