#include <ruam/presentation/replacement.h>

#include <ruam/core/text.h>

namespace ruam::presentation {

using namespace core;

namespace {

/// How much longer or shorter a text may be that reads the same: marks typed twice or apart, blanks, zero-width
/// characters.
constexpr qsizetype kSlack = 6;

QString readAs(QStringView text)
{
    return comparableText(text).toCaseFolded();
}

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

/// Marks, blanks and characters without width begin no place, though what follows reads the same with them.
bool beginsPlace(QChar c)
{
    return !isMark(c) && !c.isSpace() && c.category() != QChar::Other_Format;
}

/// The shortest place at `start` that reads as `key`, taken on over marks and characters without width that belong to
/// it; length 0 for none.
qsizetype lengthAt(QStringView text, qsizetype start, const QString &key)
{
    const qsizetype least = std::max<qsizetype>(1, key.size() - kSlack);
    const qsizetype most = std::min(text.size() - start, key.size() + kSlack);
    for (qsizetype length = least; length <= most; ++length) {
        const qsizetype end = start + length;
        if ((end == text.size() || !isMark(text[end])) && readAs(text.mid(start, length)) == key)
            return length;
    }
    return 0;
}

/// Whether a column holds texts that are the record's own, not another record's name, a date or one of a few words.
bool holdsText(const RecordModel &model, const QModelIndex &cell)
{
    if (!cell.flags().testFlag(Qt::ItemIsEditable))
        return false;
    const auto editor = Editor(cell.data(EditorRole).toInt());
    const Field *field = model.cellField(cell).field;
    return (editor == Editor::Line || editor == Editor::Text) && field && field->type == FieldType::Text;
}

void addCells(const FilterModel &shown, const QModelIndex &row, const QString &sought, const QString &put,
              std::vector<ReplacedCell> &found)
{
    const RecordModel &model = *shown.recordModel();
    for (int column = 0; column < shown.columnCount(row.parent()); ++column) {
        const QModelIndex cell = shown.mapToSource(row.siblingAtColumn(column));
        if (!holdsText(model, cell))
            continue;
        const QString before = cell.data(Qt::EditRole).toString();
        const std::vector<TextPlace> places = placesOf(before, sought);
        if (places.empty())
            continue;
        const QString after = replacedText(before, places, put);
        if (after != before)
            found.push_back({cell, before, after, int(places.size())});
    }
}

} // namespace

std::vector<TextPlace> placesOf(QStringView text, const QString &sought)
{
    std::vector<TextPlace> places;
    const QString key = readAs(sought);
    if (key.isEmpty() || !readAs(text).contains(key))
        return places;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype length = beginsPlace(text[start]) ? lengthAt(text, start, key) : 0;
        if (length > 0)
            places.push_back({start, length});
        start += std::max<qsizetype>(1, length);
    }
    return places;
}

QString replacedText(const QString &text, const std::vector<TextPlace> &places, const QString &put)
{
    QString result;
    qsizetype from = 0;
    for (const TextPlace &place : places) {
        result += text.mid(from, place.start - from) + put;
        from = place.start + place.length;
    }
    return result + text.mid(from);
}

std::vector<ReplacedCell> replacementsIn(const FilterModel &shown, const QString &sought, const QString &put)
{
    std::vector<ReplacedCell> found;
    if (sought.trimmed().isEmpty())
        return found;
    for (int row = 0; row < shown.rowCount(); ++row) {
        const QModelIndex top = shown.index(row, 0);
        addCells(shown, top, sought, put, found);
        for (int child = 0; child < shown.rowCount(top); ++child)
            addCells(shown, shown.index(child, 0, top), sought, put, found);
    }
    return found;
}

} // namespace ruam::presentation
