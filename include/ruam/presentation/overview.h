#pragma once

#include <ruam/core/planstatus.h>
#include <ruam/format/texts.h>
#include <ruam/session/session.h>

#include <QString>
#include <optional>
#include <set>
#include <vector>

/// ภาพรวม as plain values in the reader's words, made on demand: compute again after any change(report).
namespace ruam::presentation {

struct EventLine
{
    core::EventId event;
    core::RecordRef record; ///< what to open: its group, else the event
    QString title;          ///< "กลุ่มที่ 6 ภาคใต้ตอนบน"
    QString when; ///< "อีก 7 วัน"; "กำลังดำเนินการ" from the first day to the last
    QString dates; ///< "จ. 10 - อ. 11 ก.ย. 2550"
    QString venue; ///< empty where none is set
    QString state;
    qint64 daysUntil = 0; ///< negative once it has begun
};

struct TaskLine
{
    core::TaskId task;
    QString title;
    QString subProject;
    QString due;   ///< empty without a date
    QString words; ///< ถัดไป, ใกล้กำหนด, เกินกำหนด
    core::TaskUrgency urgency = core::TaskUrgency::None;
    bool done = false; ///< only of those that were to be kept
};

struct ProgressLine
{
    core::SubProjectId subProject;
    QString title; ///< its short name, else its title
    core::Progress progress;
    QString steps;  ///< "1 จาก 6 ขั้นตอน"; empty where there are none
    QString rounds; ///< "อบรมแล้ว 5 จาก 9 กลุ่ม"; empty where there are none
};

struct Overview
{
    QDate asOf;
    std::optional<EventLine> next;
    std::vector<EventLine> following; ///< at most kMostLines
    int moreFollowing = 0;            ///< how many were left out
    /// Overdue first, then near, then the next of each sub-project; by date within each. At most kMostLines, the kept
    /// ones beyond.
    std::vector<TaskLine> tasks;
    int moreTasks = 0;      ///< how many were left out
    core::TaskId firstMore; ///< the first of those
    int overdue = 0;
    std::vector<ProgressLine> progress;
    /// Only where nothing is next: the words, and the day to offer (invalid if every event is done).
    QString nothingNext;
    QDate offeredDay;
    QString offer; ///< of the button: "ดูข้อมูล ณ วันที่ 3 มิถุนายน 2550"
};
/// How many lines a list of the overview has.
inline constexpr int kMostLines = 8;
/// `kept` stay in the list of tasks where they stood although they are done: those just checked.
Overview overviewOf(const core::Plan &plan, QDate asOf, const format::Texts &texts,
                    const std::set<core::TaskId> &kept = {});

/// What the navigation counts: what is open.
struct Counters
{
    int openTasks = 0;
    int overdueTasks = 0;
    int groups = 0;
    int agencies = 0;
    friend bool operator==(const Counters &, const Counters &) = default;
};
Counters countersOf(const core::Plan &plan, QDate asOf);

/// Chooses ดูข้อมูล ณ วันที่; an invalid date means today. One undoable step like any other.
core::Result<void> setAsOf(session::Session &session, QDate day);

} // namespace ruam::presentation
