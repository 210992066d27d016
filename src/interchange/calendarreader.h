#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <ruam/core/enums.h>
#include <vector>

class QIODevice;

namespace ruam::interchange {

/// One event or task of a calendar file, in the civil time of Thailand.
struct CalendarEntry
{
    enum class Fault {
        None,
        TooLong,
        NoUid,
        TwiceInFile,
        Repeats,
        BadDate,
        EndsBefore,
        OtherZone,
        NoTitle,
        Unreadable
    };
    enum class Status { None, NeedsAction, InProcess, Completed, Cancelled, Other };

    qint64 line = 0;
    bool isTask = false;
    Fault fault = Fault::None;
    QString cell; ///< what the fault is about
    QString uid;
    QString title;
    QString place;
    std::optional<QString> note;
    QDate start, end; ///< of a task its due date
    QTime timeStart, timeEnd;
    QDate finished;
    std::optional<qint64> percent;
    Status status = Status::None;
    qint64 sequence = 0;
};

enum class CalendarFault { None, CannotRead, TooLarge, NoCalendar, Damaged };
struct Calendar
{
    CalendarFault fault = CalendarFault::None;
    std::vector<CalendarEntry> entries;
};

inline constexpr qint64 kMaxCalendarBytes = 16 * 1024 * 1024;
inline constexpr size_t kMaxCalendarEntries = 20'000;

/// Reads an iCalendar file. Each entry is handed to the parser by itself, so that one that is rubbish costs no other.
Calendar readCalendar(QIODevice &from);

} // namespace ruam::interchange
