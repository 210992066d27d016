#include "history.h"

#include <algorithm>

/// What is asked of the history besides undo: pages of steps, the rows of one, the way back to any point.
namespace ruam::storage {

using namespace core;
using Direction = ProgrammeStore::Direction;

namespace {

const QString kStepColumns = QStringLiteral("SELECT s.id, s.at_utc, s.who, s.verb, s.args_json, s.undoes FROM step s ");
const QString kInstant = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

/// The steps that touched a row, those that undid one of them, and those that did it again.
QString touchedSteps(size_t records, qsizetype packedSteps)
{
    QStringList rows;
    for (size_t i = 0; i < records; ++i)
        rows += QStringLiteral("(kind = ? AND row_id = ?)");
    return QStringLiteral("WITH touched (id) AS (SELECT id FROM step WHERE seq IN (SELECT step FROM change WHERE %1) "
                          "OR seq IN (%2)), undone (id) AS (SELECT id FROM step WHERE undoes IN touched) ")
        .arg(rows.join(QStringLiteral(" OR ")), QStringList(packedSteps, QStringLiteral("?")).join(u','));
}

/// Sets the fields that an image holds.
template <class R>
void setKept(R &record, const std::optional<QJsonObject> &image)
{
    if (!image)
        return;
    for (const Field &field : fieldsOf(R::kKind)) {
        const auto stored = image->constFind(QLatin1String(field.name));
        if (stored != image->constEnd())
            setFromJson(field, &record, *stored);
    }
}

} // namespace

template <class R>
KeptChange History::keptChange(const KeptRow &row)
{
    KeptChange kept;
    kept.record = {R::kKind, row.id};
    kept.what = !row.before  ? KeptChange::What::Added
                : !row.after ? KeptChange::What::Removed
                             : KeptChange::What::Changed;
    R from, to;
    setKept(from, row.before);
    setKept(to, row.after);
    for (const Field &field : fieldsOf(R::kKind)) {
        Value was = row.before ? fieldValue(from, field) : Value();
        Value is = row.after ? fieldValue(to, field) : Value();
        if (was != is && !(isEmpty(was) && isEmpty(is)))
            kept.fields.push_back({&field, std::move(was), std::move(is)});
    }
    return kept;
}

Result<void> History::addPackedSteps(RecordRef record, QVariantList &steps)
{
    if (record.kind == Kind::Province)
        return {};
    Query packs(m_connection,
                QStringLiteral("SELECT step, rows FROM added_rows WHERE kind = ? AND first <= ? AND last >= ?"));
    if (auto ok = packs.run({QLatin1String(kindName(record.kind)), record.id, record.id}); !ok)
        return ok;
    auto pack = packs.next();
    for (; pack && *pack; pack = packs.next()) {
        const auto rows = unpacked(packs.value(1));
        if (!rows)
            return rows.error();
        if (std::any_of(rows->begin(), rows->end(), [&](const KeptImage &row) { return row.id == record.id; }))
            steps << packs.value(0);
    }
    return pack ? Result<void>() : pack.error();
}

Result<std::vector<Step>> History::steps(const StepQuery &query)
{
    QVariantList values, packedSteps;
    for (const RecordRef &record : query.records) {
        values << QLatin1String(kindName(record.kind)) << idToSql(record.kind, record.id);
        if (auto ok = addPackedSteps(record, packedSteps); !ok)
            return ok.error();
    }
    QString sql = query.records.empty() ? QString() : touchedSteps(query.records.size(), packedSteps.size());
    values += packedSteps;
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

Result<qint64> History::stepCount()
{
    const auto count = m_connection.value(QStringLiteral("SELECT count(*) FROM step"));
    if (!count)
        return count.error();
    return count->toLongLong();
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
    std::vector<KeptChange> kept;
    if (limit <= 0)
        return kept;
    auto read = eachRow(source->step, [&](KeptRow row) -> Result<bool> {
        if (source->made == Direction::Undo)
            std::swap(row.before, row.after);
        if (row.kind) // what is known is told all the same
            kept.push_back(withKind(*row.kind, [&]<class R>() { return keptChange<R>(row); }));
        return int(kept.size()) < limit;
    });
    if (!read)
        return read.error();
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
