#include "history.h"

#include <QJsonDocument>

/// What is asked of the history besides undo: pages of steps, the rows of one, the way back to any point.
namespace ruam::storage {

using namespace core;
using Direction = ProgrammeStore::Direction;

namespace {

const QString kStepColumns = QStringLiteral("SELECT s.id, s.at_utc, s.who, s.verb, s.args_json, s.undoes FROM step s ");
const QString kInstant = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

/// The steps that touched a row, those that undid one of them, and those that did it again.
QString touchedSteps(size_t records)
{
    QStringList rows;
    for (size_t i = 0; i < records; ++i)
        rows += QStringLiteral("(kind = ? AND row_id = ?)");
    return QStringLiteral("WITH touched (id) AS (SELECT id FROM step WHERE seq IN (SELECT step FROM change WHERE %1)), "
                          "undone (id) AS (SELECT id FROM step WHERE undoes IN touched) ")
        .arg(rows.join(QStringLiteral(" OR ")));
}

/// Sets the fields that an image holds.
template <class R>
void setKept(R &record, const QString &image)
{
    const QJsonObject object = QJsonDocument::fromJson(image.toUtf8()).object();
    for (const Field &field : fieldsOf(R::kKind)) {
        const auto stored = object.constFind(QLatin1String(field.name));
        if (stored != object.constEnd())
            setFromJson(field, &record, *stored);
    }
}

template <class R>
KeptChange keptChange(const QVariant &rowId, const QString &before, const QString &after)
{
    KeptChange kept;
    kept.record = {R::kKind, idFromSql(R::kKind, rowId)};
    kept.what = before.isNull()  ? KeptChange::What::Added
                : after.isNull() ? KeptChange::What::Removed
                                 : KeptChange::What::Changed;
    R from, to;
    setKept(from, before);
    setKept(to, after);
    for (const Field &field : fieldsOf(R::kKind)) {
        Value was = before.isNull() ? Value() : fieldValue(from, field);
        Value is = after.isNull() ? Value() : fieldValue(to, field);
        if (was != is && !(isEmpty(was) && isEmpty(is)))
            kept.fields.push_back({&field, std::move(was), std::move(is)});
    }
    return kept;
}

} // namespace

Result<std::vector<Step>> History::steps(const StepQuery &query)
{
    QString sql = query.records.empty() ? QString() : touchedSteps(query.records.size());
    QVariantList values;
    for (const RecordRef &record : query.records)
        values << QLatin1String(kindName(record.kind)) << idToSql(record.kind, record.id);
    sql += kStepColumns + QStringLiteral("WHERE true ");
    if (!query.records.empty())
        sql += QStringLiteral("AND (s.id IN touched OR s.undoes IN touched OR s.undoes IN undone) ");
    if (query.olderThan != 0) {
        sql += QStringLiteral("AND s.seq < (SELECT seq FROM step WHERE id = ?) ");
        values << query.olderThan;
    }
    sql += QStringLiteral("ORDER BY s.seq DESC LIMIT ?");
    values << query.limit;
    Query rows(m_connection, sql);
    if (auto ok = rows.run(values); !ok)
        return ok.error();
    return readSteps(rows);
}

Result<History::Source> History::sourceOf(qint64 stepId)
{
    Source source{stepId, Direction::Redo};
    // An undo names a step, a redo names an undo.
    for (int depth = 0; depth < 2; ++depth) {
        Query step(m_connection, QStringLiteral("SELECT undoes FROM step WHERE id = ?"));
        if (auto ok = step.run({source.step}); !ok)
            return ok.error();
        auto row = step.next();
        if (!row)
            return row.error();
        const qint64 undoes = *row ? step.value(0).toLongLong() : 0;
        if (undoes == 0)
            break;
        source.step = undoes;
        source.made = source.made == Direction::Redo ? Direction::Undo : Direction::Redo;
    }
    return source;
}

Result<std::vector<KeptChange>> History::rowsOf(qint64 stepId, int limit)
{
    const auto source = sourceOf(stepId);
    if (!source)
        return source.error();
    Query rows(m_connection, QStringLiteral("SELECT c.kind, c.row_id, c.\"before\", c.\"after\" FROM change c "
                                            "JOIN step s ON s.seq = c.step WHERE s.id = ? LIMIT ?"));
    if (auto ok = rows.run({source->step, limit}); !ok)
        return ok.error();
    const bool undone = source->made == Direction::Undo;
    std::vector<KeptChange> kept;
    auto row = rows.next();
    for (; row && *row; row = rows.next()) {
        const auto kind = kindFromName(rows.value(0).toString());
        if (!kind)
            continue;
        const QString before = rows.value(undone ? 3 : 2).toString();
        const QString after = rows.value(undone ? 2 : 3).toString();
        kept.push_back(withKind(*kind, [&]<class R>() { return keptChange<R>(rows.value(1), before, after); }));
    }
    if (!row)
        return row.error();
    return kept;
}

Result<qint64> History::lastStepBefore(const QDateTime &instant)
{
    Query step(m_connection, QStringLiteral("SELECT id FROM step WHERE at_utc < ? ORDER BY seq DESC LIMIT 1"));
    if (auto ok = step.run({instant.toUTC().toString(kInstant)}); !ok)
        return ok.error();
    auto row = step.next();
    if (!row)
        return row.error();
    return *row ? step.value(0).toLongLong() : 0;
}

Result<ChangeSet> History::changesBackTo(qint64 stepId)
{
    const auto newRevision = nextRevision();
    if (!newRevision)
        return newRevision.error();
    Query later(m_connection,
                QStringLiteral("SELECT id FROM step WHERE seq > coalesce((SELECT seq FROM step WHERE id = "
                               "?), 0) ORDER BY seq DESC"));
    if (auto ok = later.run({stepId}); !ok)
        return ok.error();
    std::vector<qint64> steps;
    auto row = later.next();
    for (; row && *row; row = later.next())
        steps.push_back(later.value(0).toLongLong());
    if (!row)
        return row.error();
    ChangeSet changes;
    for (const qint64 step : steps) {
        const auto source = sourceOf(step);
        if (!source)
            return source.error();
        const auto back = source->made == Direction::Redo ? Direction::Undo : Direction::Redo;
        if (auto ok = takeRows(source->step, back, *newRevision, changes); !ok)
            return ok.error();
    }
    return changes;
}

} // namespace ruam::storage
