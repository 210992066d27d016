#include <ruam/interchange/grouptable.h>

#include "pastedcolumns.h"

#include <ruam/core/text.h>
#include <ruam/format/dateadvice.h>
#include <ruam/format/fieldtext.h>

#include <QRegularExpression>
#include <set>

namespace ruam::interchange {

using namespace core;

namespace {

struct GroupWord
{
    const char16_t *word;
    GroupColumn column;
};
// The first that fits counts; compared without blanks and signs.
constexpr GroupWord kGroupWords[] = {
    {u"ที่", GroupColumn::Number},        {u"ลำดับ", GroupColumn::Number},       {u"ลำดับที่", GroupColumn::Number},
    {u"กลุ่มที่", GroupColumn::Number},     {u"รุ่นที่", GroupColumn::Number},        {u"รอบที่", GroupColumn::Number},
    {u"no", GroupColumn::Number},       {u"number", GroupColumn::Number},     {u"groupnumber", GroupColumn::Number},
    {u"กลุ่ม", GroupColumn::Name},        {u"กลุ่มจังหวัด", GroupColumn::Name},     {u"ชื่อกลุ่ม", GroupColumn::Name},
    {u"ชื่อ", GroupColumn::Name},         {u"รุ่น", GroupColumn::Name},           {u"group", GroupColumn::Name},
    {u"name", GroupColumn::Name},       {u"groupname", GroupColumn::Name},    {u"วันที่อบรม", GroupColumn::Dates},
    {u"วันอบรม", GroupColumn::Dates},    {u"วันที่", GroupColumn::Dates},         {u"วันที่จัดอบรม", GroupColumn::Dates},
    {u"dates", GroupColumn::Dates},     {u"date", GroupColumn::Dates},        {u"วันเริ่มต้น", GroupColumn::Start},
    {u"วันที่เริ่ม", GroupColumn::Start},    {u"วันเริ่ม", GroupColumn::Start},       {u"ตั้งแต่วันที่", GroupColumn::Start},
    {u"start", GroupColumn::Start},     {u"firstday", GroupColumn::Start},    {u"วันสิ้นสุด", GroupColumn::End},
    {u"วันสุดท้าย", GroupColumn::End},     {u"วันที่สิ้นสุด", GroupColumn::End},       {u"ถึงวันที่", GroupColumn::End},
    {u"end", GroupColumn::End},         {u"lastday", GroupColumn::End},       {u"สถานที่", GroupColumn::Venue},
    {u"สถานที่อบรม", GroupColumn::Venue}, {u"สถานที่จัดอบรม", GroupColumn::Venue}, {u"venue", GroupColumn::Venue},
    {u"place", GroupColumn::Venue},
};

struct GroupColumnName
{
    const char *name;
    GroupColumn column;
};
constexpr GroupColumnName kGroupColumnNames[] = {{"number", GroupColumn::Number}, {"name", GroupColumn::Name},
                                                 {"dates", GroupColumn::Dates},   {"start", GroupColumn::Start},
                                                 {"end", GroupColumn::End},       {"venue", GroupColumn::Venue},
                                                 {"ignore", GroupColumn::Ignored}};

constexpr qint64 kGreatestNumber = 9999;

/// The cells of one row before they are judged.
struct GroupCells
{
    qint64 line = 0;
    QString number, name, dates, start, end, venue;
    bool openQuote = false;
};

std::optional<GroupColumn> groupHeading(const QString &cell)
{
    const QString bare = bareText(cell);
    for (const GroupWord &word : kGroupWords)
        if (bare == QStringView(word.word))
            return word.column;
    return std::nullopt;
}

class GroupJudge
{
public:
    explicit GroupJudge(const Plan &plan) : m_plan(plan), m_provinces(plan), m_thai(format::Language::Thai) {}

    GroupRow judge(const GroupCells &cells)
    {
        GroupRow row;
        row.line = cells.line;
        row.venue = storedText(cells.venue);
        row.reason = cells.openQuote ? GroupReason::OpenQuote : readInto(row, cells);
        if (row.reason != GroupReason::None) {
            row.state = ImportState::Refused;
            return row;
        }
        row.cell.clear();
        compare(row);
        return row;
    }

private:
    GroupReason readInto(GroupRow &row, const GroupCells &cells)
    {
        static const QRegularExpression kNumbered(QStringLiteral(R"(^\D*?([0-9]{1,4})(?![0-9])[).]?\s*(.*)$)"));
        ListedGroup &group = row.group;
        // Where there is no column of numbers the number stands in front of the name.
        const bool isApart = !cells.number.isEmpty();
        const auto match = kNumbered.match(format::toArabicDigits(isApart ? cells.number : cells.name));
        row.cell = isApart ? cells.number : cells.name;
        group.number = match.hasMatch() ? match.captured(1).toLongLong() : 0;
        if (group.number < 1 || group.number > kGreatestNumber)
            return GroupReason::NoNumber;
        // A column headed "กลุ่มที่" may hold the name behind the number, too: "1. ภาคเหนือ".
        const QString behindNumber = row.cell.right(match.captured(2).size());
        group.name = storedText(isApart && !cells.name.isEmpty() ? withoutRowNumber(cells.name) : behindNumber);
        row.cell = group.name.left(100);
        if (group.name.size() > kMaxTextLength || row.venue.size() > kMaxTextLength)
            return GroupReason::TooLong;
        if (!m_numbers.insert(group.number).second) {
            row.cell = QString::number(group.number);
            return GroupReason::NumberTwice;
        }
        if (!readDates(row, cells))
            return GroupReason::BadDate;
        if (!row.venue.isEmpty())
            group.venue = venueOf(row.venue);
        return GroupReason::None;
    }

    /// Dates that leave a doubt are refused; a note of a known reading (two digits, the other era) is none.
    static bool readDates(GroupRow &row, const GroupCells &cells)
    {
        const auto read = [&row](const QString &cell) {
            row.cell = cell;
            return format::readDate(cell);
        };
        const auto isSure = [](const format::DateReading &reading) {
            return reading.hasDates() && !reading.has(format::DateCode::WWeekdayMismatch);
        };
        const QString first = cells.dates.isEmpty() ? cells.start : cells.dates;
        if (first.isEmpty() && cells.end.isEmpty())
            return true;
        const format::DateReading start = read(first);
        if (!isSure(start))
            return false;
        row.group.start = start.start;
        row.group.end = start.end;
        row.group.timeStart = start.timeStart;
        row.group.timeEnd = start.timeEnd;
        if (cells.end.isEmpty())
            return true;
        const format::DateReading end = read(cells.end);
        row.group.end = end.end;
        return isSure(end) && row.group.end >= row.group.start;
    }

    /// One of the plan that is called so, or that is the province alone; else one to be made.
    Venue venueOf(const QString &text) const
    {
        const auto isSame = [&text](const QString &name) { return comparableText(name) == comparableText(text); };
        for (const auto &[id, venue] : m_plan.all<Venue>())
            if ((!venue.name.isEmpty() && isSame(venue.name)) || isSame(format::venueText(m_plan, id, m_thai)))
                return venue;
        Venue made;
        if (const auto province = m_provinces.find(text)) {
            made.province = *province;
            for (const auto &[id, venue] : m_plan.all<Venue>())
                if (venue.name.isEmpty() && venue.room.isEmpty() && venue.province == *province)
                    return venue;
        } else {
            made.name = text;
        }
        return made;
    }

    void compare(GroupRow &row) const
    {
        const ListedGroup &listed = row.group;
        const auto *group =
            m_plan.findIf<TrainingGroup>([&](const TrainingGroup &one) { return one.number == listed.number; });
        const Event *event = group ? m_plan.find(group->event) : nullptr;
        if (!event)
            return;
        row.group.known = group->id;
        QStringList other;
        const auto add = [&](bool differs, Kind kind, const char16_t *field) {
            if (differs)
                other.append(format::fieldLabel(kind, *findField(kind, field), m_thai));
        };
        const auto isName = [&](const QString &name) { return comparableText(name) == comparableText(listed.name); };
        add(!listed.name.isEmpty() && !isName(group->name) && !isName(group->asPrinted), Kind::TrainingGroup, u"name");
        add(listed.start.isValid() && listed.start != event->start, Kind::Event, u"start");
        add(listed.start.isValid() && listed.end != event->end, Kind::Event, u"end");
        add(listed.timeStart.isValid() && listed.timeStart != event->timeStart, Kind::Event, u"time_start");
        add(listed.timeEnd.isValid() && listed.timeEnd != event->timeEnd, Kind::Event, u"time_end");
        add(listed.venue && listed.venue->id != event->venue, Kind::Event, u"venue");
        row.state = other.isEmpty() ? ImportState::Matches : ImportState::Doubtful;
        if (!other.isEmpty()) {
            row.reason = GroupReason::OtherContent;
            row.cell = other.join(QStringLiteral(", "));
        }
    }

    const Plan &m_plan;
    ProvinceNames m_provinces;
    format::Texts m_thai;
    std::set<qint64> m_numbers;
};

/// What the columns of a table are, and where its rows begin.
struct GroupLayout
{
    std::vector<GroupColumn> columns;
    QStringList heading;
    size_t firstRow = 0;

    QString cell(const TableRow &row, GroupColumn column) const
    {
        const auto at = std::find(columns.begin(), columns.end(), column);
        const auto index = size_t(at - columns.begin());
        return at == columns.end() || index >= row.cells.size() ? QString() : row.cells[index].text;
    }
    bool has(GroupColumn column) const { return std::find(columns.begin(), columns.end(), column) != columns.end(); }
};

/// The heading is the first row that names a round and its dates, or that holds a column somebody has chosen.
std::optional<GroupLayout> groupLayout(const Table &table, const std::vector<GroupColumnChoice> &choices)
{
    constexpr size_t kRowsLookedAt = 30;
    size_t width = 0;
    for (const TableRow &row : table.rows)
        width = std::max(width, row.cells.size());
    for (size_t at = 0; at < std::min(table.rows.size(), kRowsLookedAt); ++at) {
        GroupLayout layout{std::vector(width, GroupColumn::Ignored), {}, at + 1};
        bool isChosen = false;
        for (size_t i = 0; i < table.rows[at].cells.size(); ++i) {
            const QString &text = table.rows[at].cells[i].text;
            layout.heading.append(text);
            const GroupColumn column = groupHeading(text).value_or(GroupColumn::Ignored);
            if (!layout.has(column))
                layout.columns[i] = column;
            for (const GroupColumnChoice &choice : choices)
                isChosen = isChosen || (!text.isEmpty() && comparableText(text) == comparableText(choice.column));
        }
        const bool isNamed = layout.has(GroupColumn::Number) || layout.has(GroupColumn::Name);
        if (isChosen || (isNamed && (layout.has(GroupColumn::Dates) || layout.has(GroupColumn::Start))))
            return layout;
    }
    if (choices.empty())
        return std::nullopt;
    return GroupLayout{std::vector(width, GroupColumn::Ignored), {}, 0}; // no heading, but somebody says what is what
}

QString chooseGroupColumns(GroupLayout &layout, const std::vector<GroupColumnChoice> &choices)
{
    for (const GroupColumnChoice &choice : choices) {
        const qsizetype at = columnIndex(layout.heading, choice.column);
        if (at < 0 || at >= qsizetype(layout.columns.size()))
            return choice.column;
        std::replace(layout.columns.begin(), layout.columns.end(), choice.field, GroupColumn::Ignored);
        layout.columns[size_t(at)] = choice.field;
    }
    return {};
}

/// A piece of a copied text.
struct GroupToken
{
    qint64 line;
    QString text;
};

void addTokens(std::vector<GroupToken> &tokens, qint64 line, const QString &text)
{
    static const QRegularExpression kBreak(QStringLiteral(R"([\t|\n])"));
    for (const QString &part : text.split(kBreak))
        if (const QString token = part.trimmed(); !token.isEmpty())
            tokens.push_back({line, token});
}

GroupTable readTokens(const std::vector<GroupToken> &tokens, const Plan &plan)
{
    static const QRegularExpression kStart(QStringLiteral(R"(^[(]?[0-9]{1,4}[).])"));
    static const QRegularExpression kDigit(QStringLiteral(R"(\d)"));
    GroupTable read;
    GroupJudge judge(plan);
    const auto isStart = [&](size_t at) {
        return at < tokens.size() && kStart.match(format::toArabicDigits(tokens[at].text)).hasMatch();
    };
    for (size_t at = 0; at + 1 < tokens.size(); ++at) {
        // Many lines begin with a number; a round has its dates behind it.
        const QString dates = format::toArabicDigits(tokens[at + 1].text);
        if (!isStart(at) || isStart(at + 1) || !kDigit.match(dates).hasMatch())
            continue;
        GroupCells cells;
        cells.line = tokens[at].line;
        cells.name = tokens[at].text;
        cells.dates = tokens[at + 1].text;
        if (at + 2 < tokens.size() && !isStart(at + 2))
            cells.venue = tokens[at + 2].text;
        read.rows.push_back(judge.judge(cells));
        at += cells.venue.isEmpty() ? 1 : 2;
    }
    read.noHeading = read.rows.empty();
    return read;
}

/// What is wrong with a date, in the words of a field for dates; of a text that is no date at all there is no more to
/// say.
QString dateReason(const QString &cell, const format::Texts &texts)
{
    const format::DateReading reading = format::readDate(cell);
    const bool isTold = reading.has(format::DateCode::WWeekdayMismatch) ||
                        (!cell.isEmpty() && !reading.hasDates() && !reading.has(format::DateCode::ESyntax));
    return isTold ? format::dateAdvice(format::DateEntry::Days, cell, texts).line
                  : texts.translate("import", "“%1” is no sure date").arg(cell);
}

} // namespace

std::optional<GroupColumn> groupColumnFromName(QStringView name)
{
    for (const GroupColumnName &one : kGroupColumnNames)
        if (name == QLatin1String(one.name))
            return one.column;
    return std::nullopt;
}

QStringList groupColumnNames()
{
    QStringList names;
    for (const GroupColumnName &one : kGroupColumnNames)
        names.append(QLatin1String(one.name));
    return names;
}

int GroupTable::count(ImportState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const GroupRow &row) { return row.state == state; }));
}

GroupTable readGroupTable(const Table &table, const std::vector<GroupColumnChoice> &choices, const Plan &plan)
{
    GroupTable read;
    auto layout = groupLayout(table, choices);
    if (!layout) {
        std::vector<GroupToken> tokens;
        for (const TableRow &row : table.rows)
            for (const TableCell &cell : row.cells)
                addTokens(tokens, row.number, cell.text);
        return readTokens(tokens, plan);
    }
    read.unknownColumn = chooseGroupColumns(*layout, choices);
    read.heading = layout->heading;
    read.columns = layout->columns;
    GroupJudge judge(plan);
    for (size_t i = layout->firstRow; i < table.rows.size() && read.unknownColumn.isEmpty(); ++i) {
        const TableRow &row = table.rows[i];
        GroupCells cells;
        cells.line = row.number;
        cells.openQuote = row.openQuote;
        cells.number = layout->cell(row, GroupColumn::Number);
        cells.name = layout->cell(row, GroupColumn::Name);
        cells.dates = layout->cell(row, GroupColumn::Dates);
        cells.start = layout->cell(row, GroupColumn::Start);
        cells.end = layout->cell(row, GroupColumn::End);
        cells.venue = layout->cell(row, GroupColumn::Venue);
        read.rows.push_back(judge.judge(cells));
    }
    return read;
}

GroupTable readGroupText(const QString &text, const Plan &plan)
{
    std::vector<GroupToken> tokens;
    qint64 line = 0;
    for (const QString &one : text.split(u'\n'))
        addTokens(tokens, ++line, one);
    return readTokens(tokens, plan);
}

SubProjectId trainingSubProject(const Plan &plan)
{
    for (const auto *group : plan.groups())
        if (const Event *event = plan.find(group->event); event && event->subProject.isValid())
            return event->subProject;
    const auto &all = plan.all<SubProject>();
    return all.size() == 1 ? all.begin()->first : SubProjectId();
}

QString groupReasonText(const GroupRow &row, const format::Texts &texts)
{
    switch (row.reason) {
    case GroupReason::NoNumber:
        return texts.translate("import", "there is no number of a group");
    case GroupReason::NumberTwice:
        return texts.translate("import", "number %1 stands twice in the file").arg(row.cell);
    case GroupReason::BadDate:
        return dateReason(row.cell.left(40), texts);
    case GroupReason::TooLong:
        return texts.translate("import", "a text is too long");
    case GroupReason::OpenQuote:
        return texts.translate("import", "A quotation mark is not closed");
    case GroupReason::OtherContent:
        return texts.translate("import", "the programme has that group with another: %1").arg(row.cell);
    case GroupReason::None:
        break;
    }
    return {};
}

} // namespace ruam::interchange
