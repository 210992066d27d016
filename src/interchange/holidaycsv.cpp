#include <ruam/interchange/holidaycsv.h>

#include "csvtable.h"

#include <ruam/core/text.h>
#include <ruam/format/charsets.h>
#include <ruam/format/thaidate.h>

#include <QSet>
#include <array>

namespace ruam::interchange {

using namespace core;

namespace {

enum Column { DateColumn, NameColumn, ShortColumn, StatusColumn, SourceColumn, ColumnCount };

struct Heading
{
    Column column;
    const char16_t *words;
};
constexpr Heading kHeadings[] = {
    {DateColumn, u"วันที่"},           {DateColumn, u"date"},        {DateColumn, u"date_iso"},
    {NameColumn, u"วันหยุดราชการ"},   {NameColumn, u"วันหยุด"},       {NameColumn, u"ชื่อวันหยุด"},
    {NameColumn, u"ชื่อวันหยุดราชการ"}, {NameColumn, u"ชื่อ"},          {NameColumn, u"รายการ"},
    {NameColumn, u"name"},          {NameColumn, u"name_th"},     {NameColumn, u"holiday"},
    {ShortColumn, u"ชื่อย่อ"},         {ShortColumn, u"short_name"}, {ShortColumn, u"short name"},
    {StatusColumn, u"สถานะ"},       {StatusColumn, u"status"},    {SourceColumn, u"ที่มา"},
    {SourceColumn, u"ที่มาของข้อมูล"},  {SourceColumn, u"source"},
};

struct StatusWord
{
    HolidayStatus status;
    const char16_t *words;
};
constexpr StatusWord kStatusWords[] = {
    {HolidayStatus::Announced, u"ประกาศแล้ว"}, {HolidayStatus::Announced, u"announced"},
    {HolidayStatus::Expected, u"คาดการณ์"},    {HolidayStatus::Expected, u"expected"},
    {HolidayStatus::Unconfirmed, u"รอยืนยัน"},  {HolidayStatus::Unconfirmed, u"unconfirmed"},
};

using Columns = std::array<qsizetype, ColumnCount>;

bool isComplete(const Columns &columns)
{
    return columns[DateColumn] >= 0 && columns[NameColumn] >= 0;
}

Columns columnsOf(const QStringList &cells)
{
    Columns columns;
    columns.fill(-1);
    for (qsizetype at = 0; at < cells.size(); ++at)
        for (const Heading &heading : kHeadings)
            if (columns[heading.column] < 0 &&
                comparableText(cells[at]) == comparableText(QString::fromUtf16(heading.words)))
                columns[heading.column] = at;
    return columns;
}

class HolidayReader
{
public:
    HolidayReader(const Columns &columns, const Plan &plan) : m_columns(columns), m_plan(plan) {}

    HolidayRow read(const CsvRow &row);

private:
    QString cell(const CsvRow &row, Column column) const
    {
        const qsizetype at = m_columns[column];
        return at >= 0 && at < row.cells.size() ? storedText(row.cells[at]) : QString();
    }
    HolidayReason readInto(Holiday &holiday, const CsvRow &row, QString &cell) const;

    Columns m_columns;
    const Plan &m_plan;
    QSet<std::pair<QDate, QString>> m_seen;
};

HolidayReason HolidayReader::readInto(Holiday &holiday, const CsvRow &row, QString &refused) const
{
    refused = cell(row, DateColumn);
    if (refused.isEmpty())
        return HolidayReason::NoDate;
    // Only a date that leaves no doubt; a note of a known reading (two digits, a year of the other era) is one.
    const format::DateReading reading = format::readDate(refused);
    if (!reading.hasDates() || reading.start != reading.end || reading.has(format::DateCode::WWeekdayMismatch))
        return HolidayReason::BadDate;
    holiday.date = reading.start;
    holiday.name = refused = cell(row, NameColumn);
    if (holiday.name.isEmpty())
        return HolidayReason::NoName;
    holiday.shortName = cell(row, ShortColumn);
    holiday.source = cell(row, SourceColumn);
    for (const QString &text : {holiday.name, holiday.shortName, holiday.source})
        if (text.size() > kMaxTextLength)
            return HolidayReason::TooLong;
    refused = cell(row, StatusColumn);
    if (refused.isEmpty())
        return HolidayReason::None;
    for (const StatusWord &word : kStatusWords) {
        if (comparableText(refused) == comparableText(QString::fromUtf16(word.words))) {
            holiday.status = word.status;
            return HolidayReason::None;
        }
    }
    return HolidayReason::BadStatus;
}

HolidayRow HolidayReader::read(const CsvRow &row)
{
    HolidayRow result;
    result.line = row.line;
    result.reason = readInto(result.holiday, row, result.cell);
    const std::pair identity(result.holiday.date, comparableText(result.holiday.name));
    if (result.reason == HolidayReason::None && m_seen.contains(identity)) {
        result.reason = HolidayReason::TwiceInFile;
        result.cell = result.holiday.name;
    }
    if (result.reason != HolidayReason::None) {
        result.state = HolidayRowState::Refused;
        return result;
    }
    m_seen.insert(identity);
    result.cell.clear();
    if (hasHoliday(m_plan, result.holiday))
        result.state = HolidayRowState::Matches;
    return result;
}

} // namespace

int HolidayTable::count(HolidayRowState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const HolidayRow &row) { return row.state == state; }));
}

std::vector<Holiday> HolidayTable::news() const
{
    std::vector<Holiday> found;
    for (const HolidayRow &row : rows)
        if (row.state == HolidayRowState::New)
            found.push_back(row.holiday);
    return found;
}

QString holidayReasonText(const HolidayRow &row, const format::Texts &texts)
{
    constexpr qsizetype kShown = 40;
    const QString cell = row.cell.left(kShown);
    switch (row.reason) {
    case HolidayReason::NoDate:
        return texts.translate("import", "no date");
    case HolidayReason::BadDate:
        return texts.translate("import", "“%1” is no sure date").arg(cell);
    case HolidayReason::NoName:
        return texts.translate("import", "no name");
    case HolidayReason::BadStatus:
        return texts.translate("import", "“%1” is no state").arg(cell);
    case HolidayReason::TooLong:
        return texts.translate("import", "a text is too long");
    case HolidayReason::TwiceInFile:
        return texts.translate("import", "stands twice in the file");
    case HolidayReason::None:
        break;
    }
    return {};
}

QString holidayFaultText(HolidayFileFault fault, const format::Texts &texts)
{
    switch (fault) {
    case HolidayFileFault::NoHeading:
        return texts.translate("import", "No row of the file names the columns. Nothing was changed. Name one column "
                                         "วันที่ and one วันหยุดราชการ, then import again.");
    case HolidayFileFault::TooLarge:
        return texts.translate("import", "The file is too large for a table of holidays. Nothing was changed.");
    case HolidayFileFault::NoText:
        return texts.translate("import", "The file holds no text that can be read. Nothing was changed. Save the table "
                                         "as CSV, then import again.");
    case HolidayFileFault::None:
        break;
    }
    return {};
}

HolidayTable readHolidayCsv(const QByteArray &bytes, const Plan &plan)
{
    HolidayTable table;
    if (bytes.size() > kMaxHolidayBytes) {
        table.fault = HolidayFileFault::TooLarge;
        return table;
    }
    const QString text = format::decodeText(bytes).text;
    if (text.trimmed().isEmpty() || text.contains(QChar(0))) {
        table.fault = HolidayFileFault::NoText;
        return table;
    }
    const std::vector<CsvRow> rows = readCsv(text, kMaxHolidayRows);
    if (int(rows.size()) > kMaxHolidayRows) {
        table.fault = HolidayFileFault::TooLarge;
        return table;
    }
    // Titles of the table may stand above the headings.
    size_t at = 0;
    while (at < rows.size() && !isComplete(columnsOf(rows[at].cells)))
        ++at;
    if (at == rows.size()) {
        table.fault = HolidayFileFault::NoHeading;
        return table;
    }
    HolidayReader reader(columnsOf(rows[at].cells), plan);
    for (++at; at < rows.size(); ++at)
        table.rows.push_back(reader.read(rows[at]));
    return table;
}

} // namespace ruam::interchange
