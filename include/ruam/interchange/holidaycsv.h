#pragma once

#include <ruam/core/holidays.h>
#include <ruam/format/texts.h>
#include <ruam/interchange/importpreview.h>

#include <QByteArray>
#include <vector>

/// Government holidays from a table of text, for a preview. Nothing is entered here: the holidays that a person accepts
/// go to core::addHolidays.
namespace ruam::interchange {

enum class HolidayColumn { Date, Name, ShortName, Kind, Status, Province, Source, Ignored };
std::optional<HolidayColumn> holidayColumnFromName(QStringView name);
QStringList holidayColumnNames();
struct HolidayColumnChoice
{
    QString column; ///< by its heading, or by the letters of the sheet
    HolidayColumn field;
};

enum class HolidayReason {
    None,
    NoDate,      ///< the cell of the date is empty
    BadDate,     ///< no date, a span of days, or one that is not sure
    NoName,      ///< the cell of the name is empty
    BadStatus,   ///< no status is called so
    BadKind,     ///< no type of holidays is called so
    NoProvince,  ///< no province is called so
    TooLong,     ///< a text is longer than core::kMaxTextLength
    TwiceInFile, ///< the same day, province and name stood higher up
    // Doubtful: what the programme has is told by HolidayRow::like.
    SameDay,     ///< that day has a holiday of another name already, and it may be the same one
    OtherStatus, ///< the holiday is there, and its status is another
    OtherDay,    ///< that year has it on another day, not announced: an expected day of the moon that was moved
};

struct HolidayRow
{
    qint64 line = 0; ///< in the file, from 1
    ImportState state = ImportState::New;
    HolidayReason reason = HolidayReason::None;
    QString cell; ///< the text that was refused
    core::Holiday holiday;
    core::Holiday like; ///< of the programme, where the row is doubtful
    bool saysKind = false;
    bool saysStatus = false;
};

enum class HolidayFileFault {
    None,
    NoHeading, ///< no row names the columns of date and name
    TooLarge,  ///< more than kMaxHolidayRows
};
inline constexpr int kMaxHolidayRows = 20'000;

struct HolidayTable
{
    HolidayFileFault fault = HolidayFileFault::None;
    QString unknownColumn; ///< a choice whose column is not there
    QStringList heading;   ///< the cells of the heading row
    std::vector<HolidayColumn> columns;
    std::vector<HolidayRow> rows;

    int count(ImportState state) const;
    /// Those that are new, to be handed to core::addHolidays. A doubtful one waits for a person.
    std::vector<core::Holiday> news() const;
    /// Those that are doubtful, as corrections of what the programme has; for a person who has looked at them.
    std::vector<core::Holiday> corrections() const;
};

/// Reads a table of a file, the columns being found by their headings, Thai or English: วันที่/date,
/// วันหยุดราชการ/ชื่อวันหยุด/name, and where they stand ชื่อย่อ, ประเภท, สถานะ, จังหวัด, ที่มา. Dates in any office style that
/// leaves no doubt. A row that cannot be read is refused and the rest kept.
HolidayTable readHolidayTable(const Table &table, const std::vector<HolidayColumnChoice> &choices,
                              const core::Plan &plan);

/// Why a row was refused or is doubtful, and why a whole file, in the reader's words; empty for None.
QString holidayReasonText(const HolidayRow &row, const format::Texts &texts);
QString holidayFaultText(HolidayFileFault fault, const format::Texts &texts);

} // namespace ruam::interchange
