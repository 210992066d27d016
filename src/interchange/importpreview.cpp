#include <ruam/interchange/importpreview.h>

#include "documentpreviews.h"

#include <ruam/format/fieldtext.h>

#include <algorithm>

namespace ruam::interchange {

qsizetype ImportPreview::count(ImportState state) const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [state](const ImportRow &row) { return row.state == state; });
}

std::vector<ImportFinding> ImportPreview::findings(size_t row, const format::Texts &texts) const
{
    ImportFinding only{reason(row, texts)};
    for (size_t column = 0; column < m_columns.size() && only.column < 0; ++column)
        if (isAbout(row, qsizetype(column)))
            only.column = qsizetype(column);
    return only.words.isEmpty() ? std::vector<ImportFinding>() : std::vector{only};
}

Sheet refusedSheet(const Table &table, const QStringList &heading, std::vector<RefusedRow> rows,
                   const format::Texts &texts)
{
    size_t width = size_t(heading.size());
    for (const TableRow &row : table.rows)
        width = std::max(width, row.cells.size());
    Sheet sheet;
    sheet.name = texts.translate("import", "Not taken in");
    for (size_t i = 0; i < width; ++i)
        sheet.columns.push_back({heading.value(qsizetype(i))});
    sheet.columns.push_back({texts.translate("import", "Why not taken in"), core::FieldType::Text, 40});
    sheet.rows = [&table, width, rows = std::move(rows)](const SheetSink &sink) -> core::Result<void> {
        auto at = table.rows.begin();
        for (const RefusedRow &refused : rows) {
            at = std::lower_bound(at, table.rows.end(), refused.line,
                                  [](const TableRow &row, qint64 line) { return row.number < line; });
            SheetRow cells;
            for (size_t i = 0; i < width; ++i)
                cells.push_back(at != table.rows.end() && i < at->cells.size() ? at->cells[i].text : QString());
            for (const ColumnText &cell : refused.fromAbove)
                if (cell.column < qsizetype(width))
                    cells[size_t(cell.column)] = cell.text;
            cells.push_back(refused.why);
            if (auto taken = sink(cells); !taken)
                return taken;
        }
        return {};
    };
    return sheet;
}

QStringList changeWords(const core::ChangeSet &changes, const core::Plan &plan, const format::Texts &texts)
{
    constexpr qsizetype kShown = 60;
    QStringList words;
    const auto kept = core::keptChanges(changes);
    // A record that is made with the change is called by the first that is known of it.
    const auto nameOfMade = [&](core::Kind kind, const core::Value &id) {
        for (const core::KeptChange &change : kept)
            if (change.record.kind == kind && id == core::Value(change.record.id) && !change.fields.empty())
                return format::valueText(plan, *change.fields.front().field, change.fields.front().after, texts);
        return QString();
    };
    for (const core::KeptChange &change : kept) {
        if (change.what != core::KeptChange::What::Changed)
            continue;
        for (const auto &field : change.fields) {
            const auto value = [&](const core::Value &one) {
                const auto *id = std::get_if<qint64>(&one);
                const bool isMade =
                    field.field->type == core::FieldType::Reference && id && !plan.contains({field.field->target, *id});
                return (isMade ? nameOfMade(field.field->target, one)
                               : format::valueText(plan, *field.field, one, texts, format::readersDates(texts)))
                    .left(kShown);
            };
            words.append(QStringLiteral("%1: %2 → %3")
                             .arg(format::fieldLabel(change.record.kind, *field.field, texts), value(field.before),
                                  value(field.after)));
        }
    }
    return words;
}

} // namespace ruam::interchange
