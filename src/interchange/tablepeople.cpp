#include "columnnames.h"
#include "peoplereader.h"

#include <ruam/core/text.h>

#include <array>

namespace ruam::interchange {

using namespace core;

namespace {

struct ColumnName
{
    const char *name;
    PastedColumn column;
};
constexpr std::array<ColumnName, 12> kColumnNames{{{"title", PastedColumn::Title},
                                                   {"given", PastedColumn::Given},
                                                   {"surname", PastedColumn::Surname},
                                                   {"name", PastedColumn::FullName},
                                                   {"position_title", PastedColumn::Position},
                                                   {"organisation", PastedColumn::Organisation},
                                                   {"province", PastedColumn::Province},
                                                   {"telephone", PastedColumn::Telephone},
                                                   {"email", PastedColumn::Email},
                                                   {"role", PastedColumn::Role},
                                                   {"number", PastedColumn::Number},
                                                   {"ignore", PastedColumn::Ignored}}};

PastedTable pastedTable(const Table &table)
{
    PastedTable made;
    made.hasTabs = true;
    made.rows.reserve(table.rows.size());
    for (const TableRow &row : table.rows) {
        PastedRow line;
        line.line = row.number;
        line.openQuote = row.openQuote;
        line.cells.reserve(qsizetype(row.cells.size()));
        for (const TableCell &cell : row.cells)
            line.cells.append(cell.text);
        made.rows.push_back(std::move(line));
    }
    return made;
}

} // namespace

std::optional<PastedColumn> pastedColumnFromName(QStringView name)
{
    return columnFromName(kColumnNames, name);
}

QStringList pastedColumnNames()
{
    return columnNames(kColumnNames);
}

QString PeopleReader::choose(const std::vector<ColumnChoice> &choices)
{
    return choices.empty() ? QString() : chooseColumns(m_layout, m_table, choices);
}

void PeopleReader::carryDown()
{
    m_carries = true;
    m_skips.reserve(m_table.rows.size());
    for (size_t i = 0; i < m_table.rows.size(); ++i)
        m_skips.push_back(reasonToSkip(i));
    if (!hasBlocks())
        return;
    size_t first = 0;
    for (size_t i = 0; i <= m_table.rows.size(); ++i) {
        const bool isSkipped = i == m_table.rows.size() || m_skips[i];
        if (isSkipped || isBelowGap(i)) {
            carryBlock(first, i);
            first = isSkipped ? i + 1 : i;
        }
    }
}

/// Blank lines that the table does not hold.
bool PeopleReader::isBelowGap(size_t index) const
{
    if (index == 0)
        return false;
    const PastedRow &above = m_table.rows[index - 1];
    return m_table.rows[index].line > above.line + above.lineCount();
}

/// Whether blank lines part people from people: only then does a list mean something by them.
bool PeopleReader::hasBlocks() const
{
    bool isBelowPerson = false, isBelowBlank = false;
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        isBelowBlank = isBelowBlank || isBelowGap(i) || m_skips[i] == PastedSkip::Why::Blank;
        if (m_skips[i])
            continue;
        if (isBelowPerson && isBelowBlank)
            return true;
        isBelowPerson = true;
        isBelowBlank = false;
    }
    return false;
}

/// The end of those from `first` on who come from one province, as far as the list says so.
size_t PeopleReader::endOfProvince(size_t first, size_t end) const
{
    const qsizetype at = m_layout.find(PastedColumn::Province);
    QString said;
    for (size_t i = first; i < end; ++i) {
        const QString cell = m_table.rows[i].cell(at < 0 ? qsizetype(m_layout.columns.size()) : at);
        if (cell.isEmpty() || cell == said || isDash(cell) || isDitto(cell))
            continue;
        const auto one = m_provinces.find(cell), other = m_provinces.find(said);
        const bool isSame = one && other ? *one == *other : comparableText(cell) == comparableText(said);
        if (!said.isEmpty() && !isSame)
            return i;
        said = cell;
    }
    return end;
}

/// Where the first row of a block, and no other, names the office, it is the office of all who come from its province.
void PeopleReader::carryBlock(size_t first, size_t end)
{
    for (const PastedColumn column : {PastedColumn::Organisation, PastedColumn::Province}) {
        const qsizetype at = m_layout.find(column);
        const QString told = at < 0 ? QString() : m_table.rows[first].cell(at);
        if (end < first + 2 || told.isEmpty() || isDash(told) || isDitto(told) || isSheetError(told))
            continue;
        const auto isEmpty = [at](const PastedRow &row) { return row.cell(at).isEmpty(); };
        const auto begin = m_table.rows.begin();
        if (!std::all_of(begin + qsizetype(first) + 1, begin + qsizetype(end), isEmpty))
            continue;
        const size_t endOfSame = endOfProvince(first, end);
        for (size_t i = first + 1; i < endOfSame; ++i)
            m_carried[{i, column}] = told;
    }
}

void PeopleReader::takeBand(const PastedRow &row, PastedSkip::Why why)
{
    if (!m_carries || why != PastedSkip::Why::Band)
        return;
    const auto told = std::find_if(row.cells.begin(), row.cells.end(),
                                   [](const QString &cell) { return !cell.isEmpty() && rowNumber(cell) < 0; });
    const QString text = told == row.cells.end() ? QString() : withoutRowNumber(*told);
    if (text.isEmpty() || isListLine(text)) {
        m_bandOrganisation.clear();
        m_bandProvince.clear();
    } else if (isOffice(text)) {
        // It may be of another province than the one that stood above, and does not say so for certain.
        m_bandOrganisation = text;
        m_bandProvince.clear();
    } else {
        m_bandProvince = text;
        m_bandOrganisation.clear();
    }
}

void PeopleReader::addCarried(PastedPerson &person, PersonCells &cells, size_t index)
{
    const auto add = [&](QString &cell, PastedColumn column, const QString &band) {
        if (!cell.isEmpty())
            return;
        const auto above = m_carried.find({index, column});
        cell = above == m_carried.end() ? band : above->second;
        if (cell.isEmpty())
            return;
        note(person, PastedReason::CarriedDown, column, cell);
        person.fromAbove.push_back({column, cell});
    };
    add(cells.organisation, PastedColumn::Organisation, m_bandOrganisation);
    add(cells.province, PastedColumn::Province, m_bandProvince);
}

TablePeople readTablePeople(const Table &table, const std::vector<ColumnChoice> &choices, const Plan &plan,
                            std::span<const Participant> existing)
{
    PeopleReader reader(pastedTable(table), plan, existing);
    TablePeople read;
    read.unknownColumn = reader.choose(choices);
    if (!read.unknownColumn.isEmpty())
        return read;
    reader.carryDown();
    read.people = reader.read();
    return read;
}

} // namespace ruam::interchange
