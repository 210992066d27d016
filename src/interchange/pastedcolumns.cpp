#include "pastedcolumns.h"

#include <ruam/core/text.h>
#include <ruam/format/names.h>

namespace ruam::interchange {
namespace {

constexpr size_t kRowsAboveHeading = 30;
constexpr size_t kSampledRows = 300;
constexpr size_t kRowsSearched = 3000;

bool isNameColumn(PastedColumn column)
{
    return column == PastedColumn::FullName || column == PastedColumn::Given || column == PastedColumn::Surname;
}

qsizetype filledCells(const PastedRow &row)
{
    return std::count_if(row.cells.begin(), row.cells.end(), [](const QString &cell) { return !cell.isEmpty(); });
}

/// What the cells of one column look like, in a sample of the rows.
struct ColumnLooks
{
    qsizetype filled = 0, numbers = 0, contacts = 0, provinces = 0, titles = 0, offices = 0, posts = 0;
    qsizetype titledNames = 0, fullNames = 0, singleWords = 0;

    bool mostly(qsizetype count) const { return filled > 0 && count * 2 > filled; }
};

ColumnLooks looksOf(const PastedTable &table, const PastedLayout &layout, qsizetype column,
                    const ProvinceNames &provinces)
{
    static const QStringList kTitles = format::knownTitles();
    ColumnLooks looks;
    size_t sampled = 0;
    for (size_t i = 0; i < std::min(table.rows.size(), kRowsSearched) && sampled < kSampledRows; ++i) {
        const QString cell = table.rows[i].cell(column);
        // A row of one cell is a line across the table and says nothing about its column.
        if (layout.headingRows.contains(i) || cell.isEmpty() ||
            (layout.columns.size() > 1 && filledCells(table.rows[i]) < 2))
            continue;
        ++sampled;
        ++looks.filled;
        const bool isNumber = rowNumber(cell) >= 0;
        const format::NameParts name = format::splitName(withoutRowNumber(cell));
        const bool isPlace = isOffice(cell) || isPost(cell);
        looks.numbers += isNumber;
        looks.contacts += isContact(cell);
        looks.provinces += provinces.find(cell).has_value();
        looks.titles += kTitles.contains(cell);
        looks.offices += isOffice(cell);
        looks.posts += isPost(cell);
        looks.titledNames += !isPlace && !name.titles.isEmpty() && !name.given.isEmpty();
        looks.fullNames += !isPlace && !isNumber && !name.given.isEmpty() && !name.noSurname;
        looks.singleWords += !isPlace && !isNumber && !cell.contains(u' ');
    }
    return looks;
}

/// A heading over several columns, as a joined cell leaves it: ชื่อ - นามสกุล over title, given name and surname.
void spreadNameHeading(PastedLayout &layout, const PastedRow &heading, const PastedTable &table,
                       const ProvinceNames &provinces)
{
    const qsizetype name = layout.find(PastedColumn::FullName);
    if (name < 0)
        return;
    qsizetype end = name + 1;
    while (end < qsizetype(layout.columns.size()) && heading.cell(end).isEmpty() &&
           looksOf(table, layout, end, provinces).filled > 0)
        ++end;
    const ColumnLooks first = looksOf(table, layout, name, provinces);
    const bool titleFirst = first.mostly(first.titles);
    std::vector<PastedColumn> parts;
    if (end - name == 2)
        parts = titleFirst ? std::vector{PastedColumn::Title, PastedColumn::FullName}
                           : std::vector{PastedColumn::Given, PastedColumn::Surname};
    else if (end - name >= 3)
        parts = {PastedColumn::Title, PastedColumn::Given, PastedColumn::Surname};
    std::copy(parts.begin(), parts.end(), layout.columns.begin() + name);
}

/// Of two columns that claim the same, the first counts, but people have several telephones; ชื่อ alone is the whole
/// name; ชื่อ beside ชื่อสกุล is the given name.
void settleColumns(PastedLayout &layout)
{
    std::set<PastedColumn> seen;
    for (PastedColumn &column : layout.columns)
        if (column != PastedColumn::Ignored && column != PastedColumn::Telephone && !seen.insert(column).second)
            column = PastedColumn::Ignored;
    const auto become = [&](PastedColumn from, PastedColumn to) {
        std::replace(layout.columns.begin(), layout.columns.end(), from, to);
    };
    if (!seen.contains(PastedColumn::Given) || seen.contains(PastedColumn::Surname))
        return;
    if (seen.contains(PastedColumn::FullName))
        become(PastedColumn::FullName, PastedColumn::Surname);
    else
        become(PastedColumn::Given, PastedColumn::FullName);
}

/// Whether most cells of a row name a column, and one of them names people.
bool isHeadingRow(const PastedRow &row)
{
    qsizetype filled = 0, known = 0;
    bool hasName = false;
    const auto look = [&](const QString &cell) {
        const auto column = headingColumn(cell);
        ++filled;
        known += column.has_value();
        hasName = hasName || (column && isNameColumn(*column));
    };
    const bool isOneCell = filledCells(row) == 1;
    for (const QString &cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (isOneCell && !headingColumn(cell)) {
            // One line of words a blank apart: ที่ ชื่อ - นามสกุล ตำแหน่ง
            for (const QString &word : cell.split(u' ', Qt::SkipEmptyParts))
                if (!isDash(word))
                    look(word);
            return hasName && known == filled;
        }
        look(cell);
    }
    return hasName && (isOneCell || known >= 2) && known * 2 > filled;
}

bool readHeading(PastedLayout &layout, const PastedTable &table, const ProvinceNames &provinces)
{
    size_t at = 0;
    while (at < table.rows.size() && at < kRowsAboveHeading && !isHeadingRow(table.rows[at]))
        ++at;
    if (at >= table.rows.size() || at >= kRowsAboveHeading)
        return false;
    // รายชื่อผู้เข้าอบรม alone in a row may be the title above the table.
    for (size_t below = at + 1;
         filledCells(table.rows[at]) == 1 && below < std::min(table.rows.size(), kRowsAboveHeading); ++below)
        if (filledCells(table.rows[below]) > 1 && isHeadingRow(table.rows[below]))
            at = below;
    const PastedRow &heading = table.rows[at];
    for (size_t above = 0; above <= at; ++above)
        layout.headingRows.insert(above);
    for (qsizetype i = 0; i < heading.cells.size() && i < qsizetype(layout.columns.size()); ++i)
        layout.columns[size_t(i)] = headingColumn(heading.cells[i]).value_or(PastedColumn::Ignored);

    // A second heading row tells the parts of the first.
    bool hasSecond = at + 1 < table.rows.size() && !table.rows[at + 1].isBlank();
    if (hasSecond)
        for (const QString &cell : table.rows[at + 1].cells)
            hasSecond = hasSecond && (cell.isEmpty() || headingColumn(cell).has_value());
    if (hasSecond) {
        const PastedRow &second = table.rows[at + 1];
        layout.headingRows.insert(at + 1);
        for (qsizetype i = 0; i < second.cells.size() && i < qsizetype(layout.columns.size()); ++i)
            if (const auto column = headingColumn(second.cells[i]))
                layout.columns[size_t(i)] = *column;
    } else {
        spreadNameHeading(layout, heading, table, provinces);
    }
    settleColumns(layout);
    layout.hasHeading = true;
    layout.heading = heading.cells;
    return true;
}

/// Where the names stand: the column with the most titled names, else with the most full names.
qsizetype nameColumn(const PastedLayout &layout, const std::vector<ColumnLooks> &looks)
{
    qsizetype best = -1, bestScore = 0;
    for (qsizetype i = 0; i < qsizetype(looks.size()); ++i) {
        if (layout.columns[size_t(i)] != PastedColumn::Ignored)
            continue;
        const ColumnLooks &look = looks[size_t(i)];
        if (look.mostly(look.contacts) || look.mostly(look.offices) || look.mostly(look.posts))
            continue;
        const qsizetype score = look.titledNames * 4 + look.fullNames * 2 + look.singleWords;
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

void readLooks(PastedLayout &layout, const PastedTable &table, const ProvinceNames &provinces)
{
    std::vector<ColumnLooks> looks;
    for (qsizetype i = 0; i < qsizetype(layout.columns.size()); ++i)
        looks.push_back(looksOf(table, layout, i, provinces));
    const auto take = [&](qsizetype i, PastedColumn column) {
        if (layout.find(column) < 0)
            layout.columns[size_t(i)] = column;
    };
    for (qsizetype i = 0; i < qsizetype(looks.size()); ++i) {
        const ColumnLooks &look = looks[size_t(i)];
        if (look.mostly(look.numbers))
            take(i, PastedColumn::Number);
        else if (look.mostly(look.provinces))
            take(i, PastedColumn::Province);
        else if (look.mostly(look.titles))
            take(i, PastedColumn::Title);
    }
    const qsizetype title = layout.find(PastedColumn::Title);
    const qsizetype name = title >= 0 && title + 1 < qsizetype(looks.size()) ? title + 1 : nameColumn(layout, looks);
    if (name < 0)
        return;
    layout.columns[size_t(name)] = PastedColumn::FullName;
    const size_t next = size_t(name) + 1;
    if (next < looks.size() && layout.columns[next] == PastedColumn::Ignored &&
        !looks[size_t(name)].mostly(looks[size_t(name)].fullNames) && looks[next].mostly(looks[next].singleWords)) {
        layout.columns[size_t(name)] = PastedColumn::Given;
        layout.columns[next] = PastedColumn::Surname;
    }
    for (const bool sure : {true, false}) {
        for (qsizetype i = name + 1; i < qsizetype(looks.size()); ++i) {
            const ColumnLooks &look = looks[size_t(i)];
            if (layout.columns[size_t(i)] != PastedColumn::Ignored || look.filled == 0 || look.mostly(look.contacts) ||
                look.mostly(look.numbers))
                continue;
            if (sure ? look.mostly(look.posts) : layout.find(PastedColumn::Position) < 0)
                take(i, PastedColumn::Position);
            else if (sure ? look.mostly(look.offices) : true)
                take(i, PastedColumn::Organisation);
        }
    }
}

} // namespace

namespace {

/// "A" is 0, "AA" is 26; -1 for what is no letters of a column.
qsizetype columnOfLetters(const QString &text)
{
    qsizetype column = 0;
    for (const QChar c : text.toUpper()) {
        if (c < u'A' || c > u'Z' || column > 1000)
            return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

qsizetype columnOfHeading(const QStringList &heading, const QString &text)
{
    const auto found = std::find_if(heading.begin(), heading.end(), [&text](const QString &cell) {
        return core::comparableText(cell).toCaseFolded() == core::comparableText(text).toCaseFolded();
    });
    return found == heading.end() ? -1 : found - heading.begin();
}

/// The row that holds what the choices call columns, where no heading was known.
void findHeading(PastedLayout &layout, const PastedTable &table, const std::vector<ColumnChoice> &choices)
{
    for (size_t at = 0; at < std::min(table.rows.size(), kRowsAboveHeading); ++at) {
        const QStringList &cells = table.rows[at].cells;
        const bool isHeading = std::any_of(choices.begin(), choices.end(), [&cells](const ColumnChoice &choice) {
            return columnOfHeading(cells, choice.column) >= 0;
        });
        if (!isHeading)
            continue;
        layout.hasHeading = true;
        layout.heading = cells;
        for (size_t above = 0; above <= at; ++above)
            layout.headingRows.insert(above);
        return;
    }
}

} // namespace

qsizetype columnIndex(const QStringList &heading, const QString &meant)
{
    const qsizetype at = columnOfHeading(heading, meant);
    return at < 0 ? columnOfLetters(meant) : at;
}

QString chooseColumns(PastedLayout &layout, const PastedTable &table, const std::vector<ColumnChoice> &choices)
{
    if (!layout.hasHeading)
        findHeading(layout, table, choices);
    for (const ColumnChoice &choice : choices) {
        const qsizetype at = columnIndex(layout.heading, choice.column);
        if (at < 0 || at >= qsizetype(layout.columns.size()))
            return choice.column;
        std::replace(layout.columns.begin(), layout.columns.end(), choice.field, PastedColumn::Ignored);
        layout.columns[size_t(at)] = choice.field;
    }
    return {};
}

qsizetype PastedLayout::find(PastedColumn column) const
{
    const auto found = std::find(columns.begin(), columns.end(), column);
    return found == columns.end() ? -1 : found - columns.begin();
}

PastedLayout readPastedLayout(const PastedTable &table, const ProvinceNames &provinces)
{
    PastedLayout layout;
    qsizetype width = 0;
    for (const PastedRow &row : table.rows)
        width = std::max(width, row.cells.size());
    layout.columns.assign(size_t(width), PastedColumn::Ignored);
    if (!readHeading(layout, table, provinces) && table.hasTabs)
        readLooks(layout, table, provinces);
    return layout;
}

} // namespace ruam::interchange
