#include <ruam/interchange/holidaycsv.h>

#include "csvtable.h"

#include <ruam/core/text.h>
#include <ruam/format/charsets.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/thaidate.h>

#include <array>
#include <map>
#include <set>
#include <tuple>

namespace ruam::interchange {

using namespace core;

namespace {

enum Column {
    DateColumn,
    NameColumn,
    ShortColumn,
    KindColumn,
    StatusColumn,
    ProvinceColumn,
    SourceColumn,
    ColumnCount
};

struct Heading
{
    Column column;
    const char16_t *words;
};
constexpr Heading kHeadings[] = {
    {DateColumn, u"วันที่"},           {DateColumn, u"date"},         {DateColumn, u"date_iso"},
    {NameColumn, u"วันหยุดราชการ"},   {NameColumn, u"วันหยุด"},        {NameColumn, u"ชื่อวันหยุด"},
    {NameColumn, u"ชื่อวันหยุดราชการ"}, {NameColumn, u"ชื่อ"},           {NameColumn, u"รายการ"},
    {NameColumn, u"name"},          {NameColumn, u"name_th"},      {NameColumn, u"holiday"},
    {ShortColumn, u"ชื่อย่อ"},         {ShortColumn, u"short_name"},  {ShortColumn, u"short name"},
    {KindColumn, u"ประเภท"},        {KindColumn, u"kind"},         {KindColumn, u"type"},
    {StatusColumn, u"สถานะ"},       {StatusColumn, u"status"},     {SourceColumn, u"ที่มา"},
    {ProvinceColumn, u"จังหวัด"},     {ProvinceColumn, u"province"}, {SourceColumn, u"ที่มาของข้อมูล"},
    {SourceColumn, u"source"},
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

/// A name as provinces are looked for: what stands before it says only that it is one.
QString provinceKey(const QString &name)
{
    const QString key = comparableText(name).toLower();
    for (const QStringView prefix : {QStringView(u"จังหวัด"), QStringView(u"จ.")})
        if (key.startsWith(prefix))
            return key.mid(prefix.size()).trimmed();
    return key;
}

/// What the programme has, found without walking through it for each row.
class KnownHolidays
{
public:
    explicit KnownHolidays(const Plan &plan);

    /// New, Matches or Doubtful.
    void judge(HolidayRow &row) const;

private:
    using Day = std::tuple<QDate, qint64>;
    using Named = std::tuple<QDate, qint64, QString>;
    using OfYear = std::tuple<int, qint64, QString>;
    std::map<Day, const Holiday *> m_days;
    std::map<Named, const Holiday *> m_names;
    std::map<OfYear, const Holiday *> m_notAnnounced;
};

KnownHolidays::KnownHolidays(const Plan &plan)
{
    for (const auto &[id, holiday] : plan.all<Holiday>()) {
        const qint64 province = holiday.province.value;
        const QString name = comparableText(holiday.name);
        m_days.emplace(Day{holiday.date, province}, &holiday);
        m_names.emplace(Named{holiday.date, province, name}, &holiday);
        if (!holiday.shortName.isEmpty())
            m_names.emplace(Named{holiday.date, province, comparableText(holiday.shortName)}, &holiday);
        if (holiday.status != HolidayStatus::Announced)
            m_notAnnounced.emplace(OfYear{holiday.date.year(), province, name}, &holiday);
    }
}

void KnownHolidays::judge(HolidayRow &row) const
{
    const QDate date = row.holiday.date;
    const qint64 province = row.holiday.province.value;
    const QString name = comparableText(row.holiday.name);
    const auto doubt = [&row](HolidayReason reason, const Holiday &like) {
        row.state = HolidayRowState::Doubtful;
        row.reason = reason;
        row.like = like;
    };
    if (const auto same = m_names.find({date, province, name}); same != m_names.end()) {
        row.state = HolidayRowState::Matches;
        if (row.saysStatus && same->second->status != row.holiday.status)
            doubt(HolidayReason::OtherStatus, *same->second);
    } else if (const auto day = m_days.find({date, province}); day != m_days.end()) {
        doubt(HolidayReason::SameDay, *day->second);
    } else if (const auto year = m_notAnnounced.find({date.year(), province, name}); year != m_notAnnounced.end()) {
        doubt(HolidayReason::OtherDay, *year->second);
    }
}

class HolidayReader
{
public:
    HolidayReader(const Columns &columns, const Plan &plan);

    HolidayRow read(const CsvRow &row);

private:
    QString cell(const CsvRow &row, Column column) const
    {
        const qsizetype at = m_columns[column];
        return at >= 0 && at < row.cells.size() ? storedText(row.cells[at]) : QString();
    }
    HolidayReason readInto(Holiday &holiday, const CsvRow &row, QString &cell) const;
    HolidayReason readStatus(Holiday &holiday, const QString &cell) const;
    bool readKind(Holiday &holiday, const QString &cell) const;

    Columns m_columns;
    KnownHolidays m_known;
    std::map<QString, ProvinceId> m_provinces;
    std::set<std::tuple<QDate, qint64, QString>> m_seen;
};

HolidayReader::HolidayReader(const Columns &columns, const Plan &plan) : m_columns(columns), m_known(plan)
{
    for (const auto &[id, province] : plan.all<Province>()) {
        m_provinces.emplace(provinceKey(province.name), id);
        if (!province.nameEn.isEmpty())
            m_provinces.emplace(provinceKey(province.nameEn), id);
    }
}

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
    refused = cell(row, ProvinceColumn);
    if (!refused.isEmpty()) {
        const auto province = m_provinces.find(provinceKey(refused));
        if (province == m_provinces.end())
            return HolidayReason::NoProvince;
        holiday.province = province->second;
    }
    refused = cell(row, KindColumn);
    if (!refused.isEmpty() && !readKind(holiday, refused))
        return HolidayReason::BadKind;
    refused = cell(row, StatusColumn);
    return refused.isEmpty() ? HolidayReason::None : readStatus(holiday, refused);
}

HolidayReason HolidayReader::readStatus(Holiday &holiday, const QString &cell) const
{
    for (const StatusWord &word : kStatusWords) {
        if (comparableText(cell) == comparableText(QString::fromUtf16(word.words))) {
            holiday.status = word.status;
            return HolidayReason::None;
        }
    }
    return HolidayReason::BadStatus;
}

/// By the words of either language.
bool HolidayReader::readKind(Holiday &holiday, const QString &cell) const
{
    const Field &kind = *findField(Kind::Holiday, u"kind");
    const auto read = format::readField({}, kind, cell, format::Texts(format::Language::Thai));
    return read && kind.set(&holiday, *read);
}

HolidayRow HolidayReader::read(const CsvRow &row)
{
    HolidayRow result;
    result.line = row.line;
    result.reason = readInto(result.holiday, row, result.cell);
    if (result.reason == HolidayReason::None &&
        !m_seen.insert({result.holiday.date, result.holiday.province.value, comparableText(result.holiday.name)})
             .second) {
        result.reason = HolidayReason::TwiceInFile;
        result.cell = result.holiday.name;
    }
    if (result.reason != HolidayReason::None) {
        result.state = HolidayRowState::Refused;
        return result;
    }
    result.cell.clear();
    result.saysKind = !cell(row, KindColumn).isEmpty();
    result.saysStatus = !cell(row, StatusColumn).isEmpty();
    m_known.judge(result);
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

std::vector<Holiday> HolidayTable::corrections() const
{
    std::vector<Holiday> found;
    for (const HolidayRow &row : rows) {
        if (row.state != HolidayRowState::Doubtful)
            continue;
        Holiday corrected = row.like;
        corrected.date = row.holiday.date;
        corrected.name = row.holiday.name;
        for (auto text : {&Holiday::shortName, &Holiday::source})
            if (!(row.holiday.*text).isEmpty())
                corrected.*text = row.holiday.*text;
        if (row.saysKind)
            corrected.kind = row.holiday.kind;
        if (row.saysStatus)
            corrected.status = row.holiday.status;
        found.push_back(std::move(corrected));
    }
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
    case HolidayReason::BadKind:
        return texts.translate("import", "“%1” is no type of holidays").arg(cell);
    case HolidayReason::NoProvince:
        return texts.translate("import", "“%1” is no province").arg(cell);
    case HolidayReason::TooLong:
        return texts.translate("import", "a text is too long");
    case HolidayReason::TwiceInFile:
        return texts.translate("import", "stands twice in the file");
    case HolidayReason::SameDay:
        return texts.translate("import", "that day is “%1” in the programme").arg(row.like.name.left(kShown));
    case HolidayReason::OtherStatus: {
        const Field *status = findField(Kind::Holiday, u"status");
        return texts.translate("import", "in the programme its state is %1")
            .arg(format::enumText(Kind::Holiday, *status, enumName(row.like.status), texts));
    }
    case HolidayReason::OtherDay: {
        const bool thai = texts.language() == format::Language::Thai;
        const format::DateFormat dates{.language = texts.language(),
                                       .era = thai ? format::Era::Buddhist : format::Era::Common};
        return texts.translate("import", "in the programme it falls on %1")
            .arg(format::dateText(row.like.date, format::DateStyle::Table, dates));
    }
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
