#include <ruam/interchange/holidaycsv.h>

#include "pastedcolumns.h"

#include <ruam/core/text.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/thaidate.h>

#include <array>
#include <map>
#include <set>
#include <tuple>

namespace ruam::interchange {

using namespace core;

namespace {

constexpr int kHolidayColumns = int(HolidayColumn::Ignored);
constexpr std::array kHolidayColumnNames = {"date",   "name",     "short_name", "kind",
                                            "status", "province", "source",     "ignore"};

struct Heading
{
    HolidayColumn column;
    const char16_t *words;
};
constexpr Heading kHeadings[] = {
    {HolidayColumn::Date, u"วันที่"},
    {HolidayColumn::Date, u"date"},
    {HolidayColumn::Date, u"date_iso"},
    {HolidayColumn::Name, u"วันหยุดราชการ"},
    {HolidayColumn::Name, u"วันหยุด"},
    {HolidayColumn::Name, u"ชื่อวันหยุด"},
    {HolidayColumn::Name, u"ชื่อวันหยุดราชการ"},
    {HolidayColumn::Name, u"ชื่อ"},
    {HolidayColumn::Name, u"รายการ"},
    {HolidayColumn::Name, u"name"},
    {HolidayColumn::Name, u"name_th"},
    {HolidayColumn::Name, u"holiday"},
    {HolidayColumn::ShortName, u"ชื่อย่อ"},
    {HolidayColumn::ShortName, u"short_name"},
    {HolidayColumn::ShortName, u"short name"},
    {HolidayColumn::Kind, u"ประเภท"},
    {HolidayColumn::Kind, u"kind"},
    {HolidayColumn::Kind, u"type"},
    {HolidayColumn::Status, u"สถานะ"},
    {HolidayColumn::Status, u"status"},
    {HolidayColumn::Source, u"ที่มา"},
    {HolidayColumn::Province, u"จังหวัด"},
    {HolidayColumn::Province, u"province"},
    {HolidayColumn::Source, u"ที่มาของข้อมูล"},
    {HolidayColumn::Source, u"source"},
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

/// What each column of the table is.
using Columns = std::vector<HolidayColumn>;

qsizetype positionOf(const Columns &columns, HolidayColumn column)
{
    const auto found = std::find(columns.begin(), columns.end(), column);
    return found == columns.end() ? -1 : found - columns.begin();
}

QStringList cellTexts(const TableRow &row)
{
    QStringList cells;
    for (const TableCell &cell : row.cells)
        cells.append(cell.text);
    return cells;
}

Columns columnsOf(const QStringList &cells, size_t width)
{
    Columns columns(width, HolidayColumn::Ignored);
    for (qsizetype at = 0; at < cells.size(); ++at)
        for (const Heading &heading : kHeadings)
            if (positionOf(columns, heading.column) < 0 &&
                comparableText(cells[at]) == comparableText(QString::fromUtf16(heading.words)))
                columns[size_t(at)] = heading.column;
    return columns;
}

bool isComplete(const Columns &columns)
{
    return positionOf(columns, HolidayColumn::Date) >= 0 && positionOf(columns, HolidayColumn::Name) >= 0;
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
        row.state = ImportState::Doubtful;
        row.reason = reason;
        row.like = like;
    };
    if (const auto same = m_names.find({date, province, name}); same != m_names.end()) {
        row.state = ImportState::Matches;
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

    HolidayRow read(const TableRow &row);

private:
    QString cell(const TableRow &row, HolidayColumn column) const
    {
        const qsizetype at = m_positions[size_t(column)];
        return at >= 0 && at < qsizetype(row.cells.size()) ? storedText(row.cells[size_t(at)].text) : QString();
    }
    HolidayReason readInto(Holiday &holiday, const TableRow &row, QString &cell) const;
    HolidayReason readStatus(Holiday &holiday, const QString &cell) const;
    bool readKind(Holiday &holiday, const QString &cell) const;

    std::array<qsizetype, kHolidayColumns> m_positions{};
    KnownHolidays m_known;
    std::map<QString, ProvinceId> m_provinces;
    std::set<std::tuple<QDate, qint64, QString>> m_seen;
};

HolidayReader::HolidayReader(const Columns &columns, const Plan &plan) : m_known(plan)
{
    for (int column = 0; column < kHolidayColumns; ++column)
        m_positions[size_t(column)] = positionOf(columns, HolidayColumn(column));
    for (const auto &[id, province] : plan.all<Province>()) {
        m_provinces.emplace(provinceKey(province.name), id);
        if (!province.nameEn.isEmpty())
            m_provinces.emplace(provinceKey(province.nameEn), id);
    }
}

HolidayReason HolidayReader::readInto(Holiday &holiday, const TableRow &row, QString &refused) const
{
    refused = cell(row, HolidayColumn::Date);
    if (refused.isEmpty())
        return HolidayReason::NoDate;
    // Only a date that leaves no doubt; a note of a known reading (two digits, a year of the other era) is one.
    const format::DateReading reading = format::readDate(refused);
    if (!reading.hasDates() || reading.start != reading.end || reading.has(format::DateCode::WWeekdayMismatch))
        return HolidayReason::BadDate;
    holiday.date = reading.start;
    holiday.name = refused = cell(row, HolidayColumn::Name);
    if (holiday.name.isEmpty())
        return HolidayReason::NoName;
    holiday.shortName = cell(row, HolidayColumn::ShortName);
    holiday.source = cell(row, HolidayColumn::Source);
    for (const QString &text : {holiday.name, holiday.shortName, holiday.source})
        if (text.size() > kMaxTextLength)
            return HolidayReason::TooLong;
    refused = cell(row, HolidayColumn::Province);
    if (!refused.isEmpty()) {
        const auto province = m_provinces.find(provinceKey(refused));
        if (province == m_provinces.end())
            return HolidayReason::NoProvince;
        holiday.province = province->second;
    }
    refused = cell(row, HolidayColumn::Kind);
    if (!refused.isEmpty() && !readKind(holiday, refused))
        return HolidayReason::BadKind;
    refused = cell(row, HolidayColumn::Status);
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

HolidayRow HolidayReader::read(const TableRow &row)
{
    HolidayRow result;
    result.line = row.number;
    result.reason = readInto(result.holiday, row, result.cell);
    if (result.reason == HolidayReason::None &&
        !m_seen.insert({result.holiday.date, result.holiday.province.value, comparableText(result.holiday.name)})
             .second) {
        result.reason = HolidayReason::TwiceInFile;
        result.cell = result.holiday.name;
    }
    if (result.reason != HolidayReason::None) {
        result.state = ImportState::Refused;
        return result;
    }
    result.cell.clear();
    result.saysKind = !cell(row, HolidayColumn::Kind).isEmpty();
    result.saysStatus = !cell(row, HolidayColumn::Status).isEmpty();
    m_known.judge(result);
    return result;
}

} // namespace

int HolidayTable::count(ImportState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const HolidayRow &row) { return row.state == state; }));
}

std::vector<Holiday> HolidayTable::news() const
{
    std::vector<Holiday> found;
    for (const HolidayRow &row : rows)
        if (row.state == ImportState::New)
            found.push_back(row.holiday);
    return found;
}

std::vector<Holiday> HolidayTable::corrections() const
{
    std::vector<Holiday> found;
    for (const HolidayRow &row : rows) {
        if (row.state != ImportState::Doubtful)
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
    case HolidayFileFault::None:
        break;
    }
    return {};
}

std::optional<HolidayColumn> holidayColumnFromName(QStringView name)
{
    for (size_t i = 0; i < kHolidayColumnNames.size(); ++i)
        if (name == QLatin1String(kHolidayColumnNames[i]))
            return HolidayColumn(int(i));
    return std::nullopt;
}

QStringList holidayColumnNames()
{
    QStringList names;
    for (const char *name : kHolidayColumnNames)
        names.append(QLatin1String(name));
    return names;
}

HolidayTable readHolidayTable(const Table &table, const std::vector<HolidayColumnChoice> &choices, const Plan &plan)
{
    HolidayTable read;
    if (table.rows.size() > size_t(kMaxHolidayRows)) {
        read.fault = HolidayFileFault::TooLarge;
        return read;
    }
    size_t width = 0;
    for (const TableRow &row : table.rows)
        width = std::max(width, row.cells.size());
    // Titles of the table may stand above the headings.
    size_t at = 0;
    while (at < table.rows.size() && !isComplete(columnsOf(cellTexts(table.rows[at]), width)))
        ++at;
    if (at == table.rows.size())
        at = 0; // the columns are as somebody says, under what stands first
    read.heading = cellTexts(table.rows[at]);
    read.columns = columnsOf(read.heading, width);
    for (const HolidayColumnChoice &choice : choices) {
        const qsizetype chosen = columnIndex(read.heading, choice.column);
        if (chosen < 0 || size_t(chosen) >= width) {
            read.unknownColumn = choice.column;
            return read;
        }
        std::replace(read.columns.begin(), read.columns.end(), choice.field, HolidayColumn::Ignored);
        read.columns[size_t(chosen)] = choice.field;
    }
    if (!isComplete(read.columns)) {
        read.fault = HolidayFileFault::NoHeading;
        return read;
    }
    HolidayReader reader(read.columns, plan);
    for (++at; at < table.rows.size(); ++at)
        read.rows.push_back(reader.read(table.rows[at]));
    return read;
}

} // namespace ruam::interchange
