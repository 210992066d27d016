#include "importmodel.h"

#include <ruam/presentation/roles.h>

#include <algorithm>

namespace ruam::widgets {

using interchange::ImportRow;
using interchange::ImportState;

namespace {

/// One line each.
QString linesOf(const std::vector<interchange::ImportFinding> &findings)
{
    QStringList lines;
    for (const interchange::ImportFinding &finding : findings)
        lines.append(finding.words);
    return lines.join(u'\n');
}

} // namespace

ImportModel::ImportModel(const format::Texts &texts, QObject *parent) : QAbstractTableModel(parent), m_texts(texts) {}

void ImportModel::setTexts(const format::Texts &texts)
{
    beginResetModel();
    m_texts = texts;
    endResetModel();
}

void ImportModel::setFile(TablePtr table, PreviewPtr preview)
{
    m_choices.clear();
    m_state.reset();
    m_withDoubtful = false;
    setJudged(std::move(table), std::move(preview));
}

void ImportModel::setJudged(TablePtr table, PreviewPtr preview)
{
    beginResetModel();
    m_table = std::move(table);
    m_preview = std::move(preview);
    m_cellColumns = 0;
    if (m_table)
        for (const interchange::TableRow &row : m_table->rows)
            m_cellColumns = std::max(m_cellColumns, qsizetype(row.cells.size()));
    const size_t rows = m_preview ? m_preview->rows().size() : 0;
    if (m_choices.size() != rows)
        m_choices.assign(rows, Choice::AsJudged); // other rows than before
    showRows();
    endResetModel();
    count();
}

void ImportModel::showRows()
{
    m_shown.clear();
    if (!m_preview)
        return;
    for (size_t row = 0; row < m_preview->rows().size(); ++row)
        if (!m_state || m_preview->rows()[row].state == *m_state)
            m_shown.push_back(int(row));
}

void ImportModel::setShown(std::optional<ImportState> state)
{
    if (state == m_state)
        return;
    beginResetModel();
    m_state = state;
    showRows();
    endResetModel();
}

void ImportModel::setWithDoubtful(bool with)
{
    m_withDoubtful = with;
    for (size_t row = 0; row < m_choices.size(); ++row)
        if (m_preview->rows()[row].state == ImportState::Doubtful)
            m_choices[row] = Choice::AsJudged;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
    count();
}

bool ImportModel::isTaken(size_t row) const
{
    const ImportRow &judged = m_preview->rows()[row];
    if (judged.state == ImportState::Refused || (judged.state == ImportState::Matches && !judged.sure))
        return false;
    if (m_choices[row] != Choice::AsJudged)
        return m_choices[row] == Choice::Taken;
    return judged.sure || (m_withDoubtful && judged.state == ImportState::Doubtful);
}

void ImportModel::count()
{
    m_takenCount = 0;
    for (size_t row = 0; row < m_choices.size(); ++row)
        m_takenCount += isTaken(row);
    Q_EMIT takenChanged();
}

std::vector<size_t> ImportModel::takenRows() const
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < m_choices.size(); ++row)
        if (isTaken(row))
            rows.push_back(row);
    return rows;
}

std::vector<interchange::RefusedRow> ImportModel::waitingRows() const
{
    std::vector<interchange::RefusedRow> rows;
    for (size_t row = 0; row < m_choices.size(); ++row) {
        const ImportRow &judged = m_preview->rows()[row];
        const bool waits = judged.state == ImportState::Refused || judged.state == ImportState::Doubtful;
        if (waits && !isTaken(row))
            rows.push_back({judged.line, m_preview->reason(row, m_texts), m_preview->cellsFromAbove(row)});
    }
    return rows;
}

const ImportRow &ImportModel::rowAt(const QModelIndex &index) const
{
    return m_preview->rows()[size_t(m_shown[size_t(index.row())])];
}

const interchange::TableRow *ImportModel::sourceRow(size_t row) const
{
    if (!m_table)
        return nullptr;
    const qint64 line = m_preview->rows()[row].line;
    const auto at = std::lower_bound(m_table->rows.begin(), m_table->rows.end(), line,
                                     [](const auto &one, qint64 wanted) { return one.number < wanted; });
    return at == m_table->rows.end() || at->number != line ? nullptr : &*at;
}

QString ImportModel::cell(size_t row, qsizetype column) const
{
    const interchange::TableRow *source = sourceRow(row);
    return source && size_t(column) < source->cells.size() ? source->cells[size_t(column)].text : QString();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_cellColumns);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = size_t(m_shown[size_t(index.row())]);
    const ImportRow &judged = m_preview->rows()[row];
    const int column = index.column();
    if (role == presentation::EditorRole)
        return int(column < FirstCell ? presentation::Editor::ReadOnly : presentation::Editor::Line);
    if (role == Qt::CheckStateRole && column == StateColumn)
        return int(isTaken(row) ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case StateColumn:
        return format::importStateText(judged.state, m_texts);
    case LineColumn:
        return QString::number(judged.line);
    case RemarkColumn:
        return role == Qt::ToolTipRole ? linesOf(m_preview->findings(row, m_texts)) : m_preview->reason(row, m_texts);
    case ReadAsColumn:
        return m_preview->readAs(row, m_texts);
    default:
        break;
    }
    const qsizetype at = column - FirstCell;
    if (role == Qt::ToolTipRole && m_preview->isAbout(row, at))
        return m_preview->reason(row, m_texts);
    const QString text = cell(row, at);
    if (role != Qt::DisplayRole || !m_preview->isAbout(row, at))
        return text;
    // The sign, for whoever does not see the colour; never while it is edited.
    const QChar sign = judged.state == ImportState::Refused    ? QChar(u'■')
                       : judged.state == ImportState::Doubtful ? QChar(u'▲')
                                                               : QChar(u'●');
    return QStringLiteral("%1 %2").arg(sign).arg(text);
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const auto row = size_t(m_shown[size_t(index.row())]);
    if (role == Qt::CheckStateRole && index.column() == StateColumn) {
        m_choices[row] = value.toInt() == Qt::Checked ? Choice::Taken : Choice::Left;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        count();
        return true;
    }
    if (role != Qt::EditRole || index.column() < FirstCell)
        return false;
    if (value.toString() != cell(row, index.column() - FirstCell))
        Q_EMIT corrected(m_preview->rows()[row].line, index.column() - FirstCell, value.toString());
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const ImportRow &judged = rowAt(index);
    if (index.column() == StateColumn && (judged.sure || judged.state == ImportState::Doubtful))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() >= FirstCell)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("Check");
    case LineColumn:
        return tr("Row");
    case RemarkColumn:
        return tr("Remark");
    case ReadAsColumn:
        return tr("Read as");
    default:
        break;
    }
    const QString heading = m_preview ? m_preview->heading().value(section - FirstCell).simplified() : QString();
    return heading.isEmpty() ? tr("Column %1").arg(section - FirstCell + 1) : heading;
}

} // namespace ruam::widgets
