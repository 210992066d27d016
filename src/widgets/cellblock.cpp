#include "cellblock.h"

#include <QHeaderView>
#include <algorithm>
#include <map>

namespace ruam::widgets {

using presentation::RecordModel;

namespace {

/// Rows as they stand below each other, through the bands of a tree.
bool isAbove(const QModelIndex &a, const QModelIndex &b)
{
    const auto place = [](const QModelIndex &cell) {
        return cell.parent().isValid() ? std::pair(cell.parent().row(), cell.row()) : std::pair(cell.row(), -1);
    };
    return place(a) < place(b);
}

/// The next row that holds a record of the same level; invalid after the last.
QModelIndex rowBelow(const QModelIndex &cell)
{
    if (const QModelIndex next = cell.siblingAtRow(cell.row() + 1); next.isValid())
        return next;
    for (QModelIndex band = cell.parent(); band.isValid();) {
        band = band.siblingAtRow(band.row() + 1);
        if (!band.isValid())
            break;
        if (const QModelIndex first = cell.model()->index(0, cell.column(), band.siblingAtColumn(0)); first.isValid())
            return first;
    }
    return {};
}

bool holdsRecord(const QModelIndex &cell)
{
    return cell.isValid() && !cell.data(presentation::AlwaysShownRole).toBool();
}

} // namespace

QList<int> CellBlock::columnsFrom(int logical) const
{
    QList<int> columns;
    for (int visual = m_columns.visualIndex(logical); visual < m_columns.count(); ++visual)
        if (const int column = m_columns.logicalIndex(visual); !m_columns.isSectionHidden(column))
            columns.append(column);
    return columns;
}

void CellBlock::put(Cells &cells, const QModelIndex &cell, const QString &text) const
{
    if (holdsRecord(cell) && cell.flags().testFlag(Qt::ItemIsEditable))
        cells.append({m_shown.mapToSource(cell), text});
}

void CellBlock::set(const Cells &cells, const QModelIndex &above, const QList<RecordModel::NewRow> &rows)
{
    const auto watch = QObject::connect(m_shown.recordModel(), &RecordModel::editRefused, m_shown.recordModel(),
                                        [this](const QModelIndex &, const QString &text) { m_refusal = text; });
    if (rows.isEmpty())
        m_shown.recordModel()->setCells(cells);
    else if (m_shown.recordModel()->setCellsAndRows(cells, above, rows))
        m_added = int(rows.size());
    QObject::disconnect(watch);
}

void CellBlock::paste(const QModelIndexList &chosen, const QList<QStringList> &block)
{
    if (chosen.isEmpty() || block.isEmpty())
        return;
    Cells cells;
    if (block.size() == 1 && block.constFirst().size() == 1) {
        for (const QModelIndex &cell : chosen)
            put(cells, cell, block.constFirst().constFirst());
        set(cells);
        return;
    }
    QModelIndex first = *std::min_element(chosen.begin(), chosen.end(), isAbove);
    for (const QModelIndex &cell : chosen)
        if (m_columns.visualIndex(cell.column()) < m_columns.visualIndex(first.column()))
            first = first.siblingAtColumn(cell.column());
    const QList<int> columns = columnsFrom(first.column());
    QModelIndex row = first;
    QModelIndex last;
    QList<RecordModel::NewRow> added;
    for (const QStringList &texts : block) {
        if (!holdsRecord(row)) {
            RecordModel::NewRow beyond;
            for (qsizetype at = 0; at < std::min(texts.size(), columns.size()); ++at)
                beyond.append({columns[at], texts[at]});
            if (m_shown.recordModel()->takesRow(last, beyond))
                added.append(beyond);
            else
                ++m_beyond;
            continue;
        }
        last = m_shown.mapToSource(row);
        for (qsizetype at = 0; at < std::min(texts.size(), columns.size()); ++at)
            put(cells, row.siblingAtColumn(columns[at]), texts[at]);
        row = rowBelow(row);
    }
    set(cells, last, added);
}

void CellBlock::clear(const QModelIndexList &chosen)
{
    Cells cells;
    for (const QModelIndex &cell : chosen)
        if (presentation::Editor(cell.data(presentation::EditorRole).toInt()) != presentation::Editor::Choice)
            put(cells, cell, {}); // a state is always one of its words
    set(cells);
}

void CellBlock::fillDown(const QModelIndexList &chosen)
{
    std::map<int, QModelIndexList> columns;
    for (const QModelIndex &cell : chosen)
        if (holdsRecord(cell) && cell.flags().testFlag(Qt::ItemIsEditable))
            columns[cell.column()].append(cell);
    Cells cells;
    for (auto &[column, run] : columns) {
        std::sort(run.begin(), run.end(), isAbove);
        const bool alone = run.size() == 1;
        const QModelIndex top = alone ? run.constFirst().siblingAtRow(run.constFirst().row() - 1) : run.constFirst();
        if (!top.isValid())
            continue;
        for (qsizetype at = alone ? 0 : 1; at < run.size(); ++at)
            put(cells, run[at], top.data(Qt::EditRole).toString());
    }
    set(cells);
}

} // namespace ruam::widgets
