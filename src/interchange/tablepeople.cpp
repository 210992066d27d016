#include "columnnames.h"
#include "peoplereader.h"

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
    size_t first = 0;
    for (size_t i = 0; i <= m_table.rows.size(); ++i) {
        const bool isSkipped = i == m_table.rows.size() || m_skips[i];
        const PastedRow *above = i > 0 ? &m_table.rows[i - 1] : nullptr;
        const bool isGap = !isSkipped && above && m_table.rows[i].line > above->line + above->lineCount();
        if (isSkipped || isGap) {
            carryBlock(first, i);
            first = isSkipped ? i + 1 : i;
        }
    }
}

/// Where the first row of a block, and no other, names the office, it is the office of all.
void PeopleReader::carryBlock(size_t first, size_t end)
{
    for (const PastedColumn column : {PastedColumn::Organisation, PastedColumn::Province}) {
        const qsizetype at = m_layout.find(column);
        if (at < 0 || end < first + 2 || m_table.rows[first].cell(at).isEmpty())
            continue;
        const auto isEmpty = [at](const PastedRow &row) { return row.cell(at).isEmpty(); };
        const auto begin = m_table.rows.begin();
        if (!std::all_of(begin + qsizetype(first) + 1, begin + qsizetype(end), isEmpty))
            continue;
        for (size_t i = first + 1; i < end; ++i)
            m_carried[{i, column}] = m_table.rows[first].cell(at);
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
        m_bandOrganisation = text;
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
