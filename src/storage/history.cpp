#include "history.h"

#include <QJsonDocument>

namespace ruam::storage {

using namespace core;

namespace {

const QString kInstantFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

QVariant imageToSql(const QJsonObject &image)
{
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

/// Whether a record still has the fields of an image of it.
bool matches(Kind kind, const void *record, const QJsonObject &image)
{
    for (const Field &field : fieldsOf(kind)) {
        const auto stored = image.constFind(QLatin1String(field.name));
        if (stored != image.constEnd() && *stored != toJson(field, field.get(record)))
            return false;
    }
    return true;
}

/// False if a field cannot take what the image holds.
bool setFields(Kind kind, void *record, const QJsonObject &image)
{
    for (const Field &field : fieldsOf(kind)) {
        const auto stored = image.constFind(QLatin1String(field.name));
        if (stored != image.constEnd() && !setFromJson(field, record, *stored))
            return false;
    }
    return true;
}

QJsonObject imageFromSql(const QString &stored)
{
    return QJsonDocument::fromJson(stored.toUtf8()).object();
}

} // namespace

History::History(Connection &connection, Tables &tables, int schemaVersion)
    : m_connection(connection), m_tables(tables), m_schemaVersion(schemaVersion),
      m_insertStep(connection, QStringLiteral("INSERT INTO step (id, at_utc, who, verb, args_json, undoes, "
                                              "schema_version) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq")),
      m_insertChange(connection, QStringLiteral("INSERT INTO change (step, kind, row_id, \"before\", \"after\") "
                                                "VALUES (?, ?, ?, ?, ?)")),
      m_recent(connection, QStringLiteral("SELECT id, at_utc, who, verb, args_json, undoes FROM step "
                                          "ORDER BY seq DESC LIMIT ?")),
      m_rows(connection, QStringLiteral("SELECT c.kind, c.row_id, c.\"before\", c.\"after\" FROM change c "
                                        "JOIN step s ON s.seq = c.step WHERE s.id = ?"))
{
}

template <class R>
Result<void> History::appendRows(qint64 step, const std::vector<RowChange<R>> &rows, WriteWatch &watch)
{
    const QString kind = QLatin1String(kindName(R::kKind));
    for (const RowChange<R> &row : rows) {
        QVariant before, after;
        if (row.before && row.after) {
            before = imageToSql(changedFieldsToJson(R::kKind, &*row.before, &*row.after));
            after = imageToSql(changedFieldsToJson(R::kKind, &*row.after, &*row.before));
        } else if (row.before) {
            before = imageToSql(fieldsToJson(R::kKind, &*row.before));
        } else {
            after = imageToSql(fieldsToJson(R::kKind, &*row.after));
        }
        if (auto ok = m_insertChange.run({step, kind, idToSql(R::kKind, row.id().value), before, after}); !ok)
            return ok;
        if (auto ok = watch.tellOne(); !ok)
            return ok;
    }
    return {};
}

Result<void> History::append(const Step &step, const ChangeSet &changes, WriteWatch &watch)
{
    const QVariant undoes = step.undoes != 0 ? QVariant(step.undoes) : QVariant();
    const QString who = step.who.isNull() ? QStringLiteral("") : step.who;
    if (auto ok = m_insertStep.run({step.id, step.at.toUTC().toString(kInstantFormat), who, verbName(step.verb),
                                    argsToJson(step.args), undoes, m_schemaVersion});
        !ok)
        return ok;
    auto inserted = m_insertStep.next();
    if (!inserted)
        return inserted.error();
    const qint64 seq = m_insertStep.value(0).toLongLong();
    m_insertStep.finish();
    if (step.verb == Verb::Undo || step.verb == Verb::Redo)
        return {};
    Result<void> result;
    forEachKind([&]<class R>() {
        if (result)
            result = appendRows<R>(seq, changes.of<R>(), watch);
    });
    return result;
}

Result<std::vector<Step>> History::readSteps(Query &rows)
{
    std::vector<Step> steps;
    auto row = rows.next();
    for (; row && *row; row = rows.next()) {
        const auto verb = verbFromName(rows.value(3).toString());
        if (!verb) {
            rows.finish();
            return Error{Code::FileDamaged, {m_connection.shownPath()}, QStringLiteral("a step of an unknown verb")};
        }
        Step step;
        step.id = rows.value(0).toLongLong();
        step.at = QDateTime::fromString(rows.value(1).toString(), Qt::ISODateWithMs);
        step.who = rows.value(2).toString();
        step.verb = *verb;
        step.args = argsFromJson(rows.value(4).toString());
        step.undoes = rows.value(5).toLongLong();
        steps.push_back(std::move(step));
    }
    if (!row)
        return row.error();
    return steps;
}

Result<std::vector<Step>> History::recentSteps(int limit)
{
    if (auto ok = m_recent.run({limit}); !ok)
        return ok.error();
    auto steps = readSteps(m_recent);
    if (steps)
        std::reverse(steps->begin(), steps->end());
    return steps;
}

/// The change of one row from the image `from` to the image `to`; a null image stands for no row.
template <class R>
Result<void> History::takeRow(const QString &from, const QString &to, const QVariant &rowId, qint64 newRevision,
                              ChangeSet &changes)
{
    const Id<R> id{idFromSql(R::kKind, rowId)};
    // Of several steps taken back at once, the later ones have left their rows in the change.
    std::optional<R> now;
    if (const RowChange<R> *row = changes.find(id)) {
        now = row->after;
    } else {
        auto found = m_tables.of(R::kKind).template find<R>(id);
        if (!found)
            return found.error();
        now = std::move(*found);
    }
    if (now.has_value() == from.isNull() || (now && !matches(R::kKind, &*now, imageFromSql(from))))
        return Error{Code::ChangedElsewhere, {RecordRef{R::kKind, id.value}}, {}};
    if (to.isNull()) {
        changes.remove(*now);
        return {};
    }
    R record = now.value_or(R());
    if (!setFields(R::kKind, &record, imageFromSql(to)))
        return Error{Code::FileDamaged,
                     {m_connection.shownPath()},
                     QStringLiteral("history of %1 %2").arg(QLatin1String(kindName(R::kKind))).arg(id.value)};
    if (now) {
        changes.update(*now, std::move(record));
    } else {
        record.id = id;
        record.rev.number = newRevision;
        changes.insert(std::move(record));
    }
    return {};
}

/// No row has a greater revision than there are steps: a row that comes back is told from every older state of it.
Result<qint64> History::nextRevision()
{
    auto lastSeq = m_connection.value(QStringLiteral("SELECT max(seq) FROM step"));
    if (!lastSeq)
        return lastSeq.error();
    return lastSeq->toLongLong() + 1;
}

Result<void> History::takeRows(qint64 stepId, ProgrammeStore::Direction direction, qint64 newRevision,
                               ChangeSet &changes)
{
    const bool undo = direction == ProgrammeStore::Direction::Undo;
    if (auto ok = m_rows.run({stepId}); !ok)
        return ok;
    auto row = m_rows.next();
    for (; row && *row; row = m_rows.next()) {
        const auto kind = kindFromName(m_rows.value(0).toString());
        const QVariant rowId = m_rows.value(1);
        const QString from = m_rows.value(undo ? 3 : 2).toString();
        const QString to = m_rows.value(undo ? 2 : 3).toString();
        auto taken =
            kind ? withKind(*kind, [&]<class R>() { return takeRow<R>(from, to, rowId, newRevision, changes); })
                 : Result<void>(Error{
                       Code::FileDamaged, {m_connection.shownPath()}, QStringLiteral("history of an unknown kind")});
        if (!taken) {
            m_rows.finish();
            return taken;
        }
    }
    return row ? Result<void>() : row.error();
}

Result<ChangeSet> History::changesOf(qint64 stepId, ProgrammeStore::Direction direction)
{
    const auto newRevision = nextRevision();
    if (!newRevision)
        return newRevision.error();
    ChangeSet changes;
    if (auto ok = takeRows(stepId, direction, *newRevision, changes); !ok)
        return ok.error();
    return changes;
}

} // namespace ruam::storage
