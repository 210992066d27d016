#include <ruam/interchange/grouptable.h>

#include "columnnames.h"
#include "rowdates.h"
#include "tablelayout.h"

#include <ruam/core/text.h>
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
    {u"ที่", GroupColumn::Number},
    {u"ลำดับ", GroupColumn::Number},
    {u"ลำดับที่", GroupColumn::Number},
    {u"กลุ่มที่", GroupColumn::Number},
    {u"รุ่นที่", GroupColumn::Number},
    {u"รอบที่", GroupColumn::Number},
    {u"no", GroupColumn::Number},
    {u"number", GroupColumn::Number},
    {u"groupnumber", GroupColumn::Number},
    {u"กลุ่ม", GroupColumn::Name},
    {u"กลุ่มจังหวัด", GroupColumn::Name},
    {u"ชื่อกลุ่ม", GroupColumn::Name},
    {u"ชื่อ", GroupColumn::Name},
    {u"รุ่น", GroupColumn::Name},
    {u"group", GroupColumn::Name},
    {u"name", GroupColumn::Name},
    {u"groupname", GroupColumn::Name},
    {u"วันที่อบรม", GroupColumn::Dates},
    {u"วันอบรม", GroupColumn::Dates},
    {u"วันที่", GroupColumn::Dates},
    {u"วันที่จัดอบรม", GroupColumn::Dates},
    {u"dates", GroupColumn::Dates},
    {u"date", GroupColumn::Dates},
    {u"วันเริ่มต้น", GroupColumn::Start},
    {u"วันที่เริ่ม", GroupColumn::Start},
    {u"วันเริ่ม", GroupColumn::Start},
    {u"ตั้งแต่วันที่", GroupColumn::Start},
    {u"start", GroupColumn::Start},
    {u"firstday", GroupColumn::Start},
    {u"วันสิ้นสุด", GroupColumn::End},
    {u"วันสุดท้าย", GroupColumn::End},
    {u"วันที่สิ้นสุด", GroupColumn::End},
    {u"ถึงวันที่", GroupColumn::End},
    {u"end", GroupColumn::End},
    {u"lastday", GroupColumn::End},
    {u"สถานที่", GroupColumn::Venue},
    {u"สถานที่อบรม", GroupColumn::Venue},
    {u"สถานที่จัดอบรม", GroupColumn::Venue},
    {u"venue", GroupColumn::Venue},
    {u"place", GroupColumn::Venue},
    {u"จังหวัด", GroupColumn::Provinces},
    {u"จังหวัดในกลุ่ม", GroupColumn::Provinces},
    {u"รายชื่อจังหวัด", GroupColumn::Provinces},
    {u"provinces", GroupColumn::Provinces},
    {u"province", GroupColumn::Provinces},
};

struct GroupColumnName
{
    const char *name;
    GroupColumn column;
};
constexpr GroupColumnName kGroupColumnNames[] = {
    {"number", GroupColumn::Number},       {"name", GroupColumn::Name},     {"dates", GroupColumn::Dates},
    {"start", GroupColumn::Start},         {"end", GroupColumn::End},       {"venue", GroupColumn::Venue},
    {"provinces", GroupColumn::Provinces}, {"ignore", GroupColumn::Ignored}};

constexpr qint64 kGreatestNumber = 9999;

/// The cells of one row before they are judged.
struct GroupCells
{
    qint64 line = 0;
    QString number, name, dates, start, end, venue, provinces;
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
    explicit GroupJudge(const Plan &plan) : m_plan(plan), m_provinces(plan), m_venues(plan) {}

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

    /// Of a text, where what stands behind the number are no dates.
    static GroupRow undated(const GroupCells &cells)
    {
        GroupRow row;
        row.line = cells.line;
        row.state = ImportState::Refused;
        row.reason = GroupReason::NoDate;
        row.cell = cells.name;
        return row;
    }

private:
    GroupReason readInto(GroupRow &row, const GroupCells &cells)
    {
        // "-3", "1.5" and "3-5" are no number of a group.
        static const QRegularExpression kNumbered(
            QStringLiteral(R"(^(?!\s*[-−–.,])[^0-9]*?(?<!\s[-−–])([0-9]{1,4})(?![0-9]|[-−–.,][0-9])[).]?\s*(.*)$)"));
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
        RowDates days;
        if (const auto bad = readRowDates(cells.dates, cells.start, cells.end, days)) {
            row.cell = *bad;
            return GroupReason::BadDate;
        }
        group.start = days.start;
        group.end = days.end;
        group.timeStart = days.timeStart;
        group.timeEnd = days.timeEnd;
        if (!row.venue.isEmpty())
            group.venue = m_venues.find(row.venue);
        return readProvinces(row, cells.provinces);
    }

    /// Names of provinces, with whatever stands between them. A province belongs to one round.
    GroupReason readProvinces(GroupRow &row, const QString &cell)
    {
        static const QRegularExpression kBetween(QStringLiteral(R"([,;/\n、]|\s(?=จังหวัด|จ\.)|\sและ\s?)"));
        for (const QString &part : cell.split(kBetween, Qt::SkipEmptyParts)) {
            row.cell = storedText(part);
            if (row.cell.isEmpty())
                continue;
            const auto whole = m_provinces.find(row.cell);
            // Names apart by blanks only; none has a blank in it.
            const QStringList names = whole ? QStringList{row.cell} : row.cell.split(u' ', Qt::SkipEmptyParts);
            for (const QString &name : names) {
                row.cell = name;
                const auto province = m_provinces.find(name);
                if (!province) {
                    row.nearest = m_provinces.nearest(name);
                    return GroupReason::NoProvince;
                }
                if (!m_taken.insert(*province).second)
                    return GroupReason::ProvinceTwice;
                row.group.provinces.push_back(*province);
            }
        }
        return GroupReason::None;
    }

    void compare(GroupRow &row) const
    {
        const ListedGroup &listed = row.group;
        const auto *group =
            m_plan.findIf<TrainingGroup>([&](const TrainingGroup &one) { return one.number == listed.number; });
        const Event *event = group ? m_plan.find(group->event) : nullptr;
        if (!event) {
            row.cell = provincesApart(listed.provinces, [](TrainingGroupId now) { return now.isValid(); });
            row.reason = row.cell.isEmpty() ? GroupReason::None : GroupReason::ProvinceElsewhere;
            row.state = row.cell.isEmpty() ? ImportState::New : ImportState::Doubtful;
            return;
        }
        row.group.known = group->id;
        const auto add = [&](bool differs, Kind kind, const char16_t *field) {
            if (differs)
                row.other.push_back({kind, findField(kind, field)});
        };
        const auto isName = [&](const QString &name) { return comparableText(name) == comparableText(listed.name); };
        add(!listed.name.isEmpty() && !isName(group->name) && !isName(group->asPrinted), Kind::TrainingGroup, u"name");
        add(listed.start.isValid() && listed.start != event->start, Kind::Event, u"start");
        add(listed.start.isValid() && listed.end != event->end, Kind::Event, u"end");
        add(listed.timeStart.isValid() && listed.timeStart != event->timeStart, Kind::Event, u"time_start");
        add(listed.timeEnd.isValid() && listed.timeEnd != event->timeEnd, Kind::Event, u"time_end");
        add(listed.venue && listed.venue->id != event->venue, Kind::Event, u"venue");
        row.cell = provincesApart(listed.provinces, [&](TrainingGroupId now) { return now != group->id; });
        const bool isSame = row.other.empty() && row.cell.isEmpty();
        row.state = isSame ? ImportState::Matches : ImportState::Doubtful;
        row.reason = isSame ? GroupReason::None : GroupReason::OtherContent;
    }

    /// Those whose group of now is told by `isApart`, by name.
    template <class IsApart>
    QString provincesApart(const std::vector<ProvinceId> &provinces, IsApart isApart) const
    {
        QStringList names;
        for (const ProvinceId province : provinces) {
            const GroupMembership *now = m_plan.membershipOf(province);
            if (isApart(now ? now->group : TrainingGroupId()))
                names.append(m_provinces.nameOf(province));
        }
        return names.join(QStringLiteral(", "));
    }

    const Plan &m_plan;
    ProvinceNames m_provinces;
    VenueNames m_venues;
    std::set<qint64> m_numbers;
    std::set<ProvinceId> m_taken;
};

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
    static const QRegularExpression kStart(
        QStringLiteral(R"(^(?:[(]?[0-9]{1,4}(?:\)|\.(?![0-9]))|(?:กลุ่ม|รุ่น|รอบ)ที่\s*[0-9]))"));
    static const QRegularExpression kDigit(QStringLiteral(R"(\d)"));
    GroupTable read;
    GroupJudge judge(plan);
    const auto isStart = [&](size_t at) {
        return at < tokens.size() && kStart.match(format::toArabicDigits(tokens[at].text)).hasMatch();
    };
    bool anyDated = false;
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (!isStart(at))
            continue;
        GroupCells cells;
        cells.line = tokens[at].line;
        cells.name = tokens[at].text;
        const bool isLast = at + 1 == tokens.size() || isStart(at + 1);
        if (isLast || !kDigit.match(format::toArabicDigits(tokens[at + 1].text)).hasMatch()) {
            read.rows.push_back(judge.undated(cells));
            continue;
        }
        anyDated = true;
        cells.dates = tokens[at + 1].text;
        if (at + 2 < tokens.size() && !isStart(at + 2))
            cells.venue = tokens[at + 2].text;
        read.rows.push_back(judge.judge(cells));
        at += cells.venue.isEmpty() ? 1 : 2;
    }
    // Many lines begin with a number; where no dates stand behind any of them they are no rounds.
    if (!anyDated)
        read.rows.clear();
    read.noHeading = read.rows.empty();
    return read;
}

/// The rows as they are to be judged. A round may have a row for each of its provinces, with all else in the first row
/// alone or, in merged cells, in each of them.
std::vector<GroupCells> groupCells(const Table &table, const TableLayout<GroupColumn> &layout)
{
    std::vector<GroupCells> all;
    for (size_t i = layout.firstRow; i < table.rows.size(); ++i) {
        const TableRow &row = table.rows[i];
        GroupCells cells;
        cells.line = row.number;
        cells.openQuote = row.openQuote;
        const std::pair<GroupColumn, QString GroupCells::*> columns[] = {
            {GroupColumn::Number, &GroupCells::number}, {GroupColumn::Name, &GroupCells::name},
            {GroupColumn::Dates, &GroupCells::dates},   {GroupColumn::Start, &GroupCells::start},
            {GroupColumn::End, &GroupCells::end},       {GroupColumn::Venue, &GroupCells::venue}};
        bool isBlank = true, isSame = !all.empty();
        for (const auto &[column, cell] : columns) {
            cells.*cell = layout.cell(row, column);
            isBlank = isBlank && (cells.*cell).trimmed().isEmpty();
            isSame = isSame && cells.*cell == all.back().*cell;
        }
        cells.provinces = layout.cell(row, GroupColumn::Provinces);
        const bool isMore = !all.empty() && (isBlank || isSame) && !row.openQuote && !cells.provinces.isEmpty();
        if (isMore)
            all.back().provinces += u'\n' + cells.provinces;
        else
            all.push_back(std::move(cells));
    }
    return all;
}

} // namespace

std::optional<GroupColumn> groupColumnFromName(QStringView name)
{
    return columnFromName(kGroupColumnNames, name);
}

QStringList groupColumnNames()
{
    return columnNames(kGroupColumnNames);
}

int GroupTable::count(ImportState state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [state](const GroupRow &row) { return row.state == state; }));
}

GroupTable readGroupTable(const Table &table, const std::vector<GroupColumnChoice> &choices, const Plan &plan)
{
    GroupTable read;
    const auto isHeading = [](const TableLayout<GroupColumn> &one) {
        return (one.has(GroupColumn::Number) || one.has(GroupColumn::Name)) &&
               (one.has(GroupColumn::Dates) || one.has(GroupColumn::Start));
    };
    auto layout = tableLayout<GroupColumn>(table, choices, groupHeading, isHeading);
    if (!layout) {
        std::vector<GroupToken> tokens;
        for (const TableRow &row : table.rows)
            for (const TableCell &cell : row.cells)
                addTokens(tokens, row.number, cell.text);
        return readTokens(tokens, plan);
    }
    read.unknownColumn = chooseTableColumns(*layout, choices);
    read.heading = layout->heading;
    read.columns = layout->columns;
    if (!read.unknownColumn.isEmpty())
        return read;
    GroupJudge judge(plan);
    for (const GroupCells &cells : groupCells(table, *layout))
        read.rows.push_back(judge.judge(cells));
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

namespace {

QString otherText(const GroupRow &row, const format::Texts &texts)
{
    QStringList other;
    for (const auto &[kind, field] : row.other)
        other.append(format::fieldLabel(kind, *field, texts));
    if (!row.cell.isEmpty())
        other.append(QStringLiteral("%1 (%2)").arg(format::kindText(Kind::Province, texts), row.cell));
    return other.join(QStringLiteral(", "));
}

} // namespace

QString groupReasonText(const GroupRow &row, const format::Texts &texts)
{
    switch (row.reason) {
    case GroupReason::NoNumber:
        return texts.translate("import", "there is no number of a group");
    case GroupReason::NumberTwice:
        return texts.translate("import", "number %1 stands twice in the file").arg(row.cell);
    case GroupReason::BadDate:
        return rowDateReason(row.cell.left(40), texts);
    case GroupReason::NoDate:
        return texts.translate("import", "“%1” has no dates on the line below it").arg(row.cell.left(100));
    case GroupReason::TooLong:
        return texts.translate("import", "a text is too long");
    case GroupReason::OpenQuote:
        return texts.translate("import", "A quotation mark is not closed");
    case GroupReason::NoProvince:
        return row.nearest.isEmpty()
                   ? texts.translate("import", "“%1” is no province of the programme").arg(row.cell.left(40))
                   : texts.translate("import", "The programme has no province “%1”; perhaps %2")
                         .arg(row.cell.left(40), row.nearest);
    case GroupReason::ProvinceTwice:
        return texts.translate("import", "the province “%1” stands twice in the file").arg(row.cell.left(40));
    case GroupReason::ProvinceElsewhere:
        return texts.translate("import", "in another group now, and would come from there: %1").arg(row.cell);
    case GroupReason::OtherContent:
        return texts.translate("import", "the programme has that group with another: %1").arg(otherText(row, texts));
    case GroupReason::None:
        break;
    }
    return {};
}

} // namespace ruam::interchange
