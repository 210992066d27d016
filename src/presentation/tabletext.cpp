#include <ruam/presentation/tabletext.h>

#include "htmltable.h"

#include <ruam/presentation/roles.h>

#include <algorithm>
#include <map>
#include <set>

namespace ruam::presentation {

namespace {

/// The row numbers from the top level down: sorts as a tree reads.
using RowPath = std::vector<int>;

struct Block
{
    std::map<RowPath, std::map<int, QModelIndex>> rows;
    std::set<int> columns;
};

Block blockOf(const QModelIndexList &cells)
{
    Block block;
    for (const QModelIndex &cell : cells) {
        if (!cell.isValid() || cell.data(AlwaysShownRole).toBool())
            continue;
        RowPath path;
        for (QModelIndex at = cell; at.isValid(); at = at.parent())
            path.insert(path.begin(), at.row());
        block.rows[path][cell.column()] = cell;
        block.columns.insert(cell.column());
    }
    return block;
}

QString textAt(const std::map<int, QModelIndex> &row, int column)
{
    const auto cell = row.find(column);
    if (cell == row.end())
        return {};
    // One of a few words alone, without what is judged beside it, so that it can be pasted back.
    const bool isChoice = Editor(cell->second.data(EditorRole).toInt()) == Editor::Choice;
    return cell->second.data(isChoice ? Qt::EditRole : Qt::DisplayRole).toString();
}

QString quotedForExcel(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QString htmlCell(const QString &tag, const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<%1>%2</%1>").arg(tag, escaped);
}

qsizetype letterCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString tableText(const QModelIndexList &cells)
{
    const Block block = blockOf(cells);
    QString text;
    for (const auto &[path, row] : block.rows) {
        QStringList line;
        for (int column : block.columns)
            line.append(quotedForExcel(textAt(row, column)));
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString tableHtml(const QModelIndexList &cells, bool withHeadings)
{
    const Block block = blockOf(cells);
    if (block.rows.empty())
        return {};
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    if (withHeadings) {
        const QAbstractItemModel *model = block.rows.begin()->second.begin()->second.model();
        html += QLatin1String("<tr>");
        for (int column : block.columns)
            html += htmlCell(QStringLiteral("th"), model->headerData(column, Qt::Horizontal).toString());
        html += QLatin1String("</tr>");
    }
    for (const auto &[path, row] : block.rows) {
        html += QLatin1String("<tr>");
        for (int column : block.columns)
            html += htmlCell(QStringLiteral("td"), textAt(row, column));
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

QString messageText(const QModelIndexList &cells)
{
    const Block block = blockOf(cells);
    QStringList lines;
    for (const auto &[path, row] : block.rows) {
        QStringList words;
        for (int column : block.columns)
            if (const QString text = textAt(row, column).simplified(); !text.isEmpty())
                words.append(text);
        lines.append(words.join(u' '));
    }
    return lines.join(u'\n');
}

std::unique_ptr<QMimeData> tableMime(const QModelIndexList &cells)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(tableText(cells));
    mime->setHtml(tableHtml(cells, false));
    return mime;
}

QString pastedText(const QMimeData *mime)
{
    if (!mime)
        return {};
    const QString text = mime->text();
    if (text.contains(u'\t') || !mime->hasHtml())
        return text;
    QString table;
    for (const QStringList &row : rowsOfHtml(mime->html())) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quotedForExcel(cell));
        table += cells.join(u'\t') + u'\n';
    }
    return table.isEmpty() || letterCount(table) < letterCount(text) ? text : table;
}

QList<QStringList> cellsOfText(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(cell);
        rows.append(row);
        row.clear();
        cell.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool doubled = at + 1 < text.size() && text[at + 1] == u'"';
        if (quoted && c == u'"') {
            if (doubled) {
                cell += c;
                ++at;
            } else {
                quoted = false;
            }
        } else if (quoted) {
            if (c != u'\r')
                cell += c;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            row.append(cell);
            cell.clear();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        endRow();
    return rows;
}

} // namespace ruam::presentation
