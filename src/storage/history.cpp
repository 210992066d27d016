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

/// Whether a record still is as an image of it. Of a row that was added or removed, the image is whole: what it does
/// not name, of the fields there were then, is as in a new record.
template <class R>
bool matches(const R &record, const QJsonObject &image, bool isWhole, int schemaVersion)
{
    static const R kNew;
    for (const Field &field : fieldsOf(R::kKind)) {
        const auto stored = image.constFind(QLatin1String(field.name));
        if (stored != image.constEnd()) {
            if (*stored != toJson(field, fieldValue(record, field)))
                return false;
        } else if (isWhole && field.since <= schemaVersion && fieldValue(record, field) != fieldValue(kNew, field)) {
            return false;
        }
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

std::optional<QJsonObject> imageFromSql(const QVariant &stored)
{
    if (stored.isNull())
        return std::nullopt;
    return QJsonDocument::fromJson(stored.toString().toUtf8()).object();
}

} // namespace

History::History(Connection &connection, Tables &tables, int schemaVersion)
    : m_connection(connection), m_tables(tables), m_schemaVersion(schemaVersion),
      m_insertStep(connection, QStringLiteral("INSERT INTO step (id, at_utc, who, verb, args_json, undoes, "
                                              "schema_version) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq")),
      m_insertChange(connection, QStringLiteral("INSERT INTO change (step, kind, row_id, \"before\", \"after\") "
                                                "VALUES (?, ?, ?, ?, ?)")),
      m_insertPack(connection,
                   QStringLiteral("INSERT INTO added_rows (step, kind, first, last, rows) VALUES (?, ?, ?, ?, ?)")),
      m_recent(connection, QStringLiteral("SELECT id, at_utc, who, verb, args_json, undoes FROM step "
                                          "ORDER BY seq DESC LIMIT ?")),
      m_rows(connection,
             QStringLiteral("SELECT c.kind, c.row_id, c.\"before\", c.\"after\", s.schema_version FROM change c "
                            "JOIN step s ON s.seq = c.step WHERE s.id = ?")),
      m_packs(connection, QStringLiteral("SELECT a.kind, a.rows, s.schema_version FROM added_rows a "
                                         "JOIN step s ON s.seq = a.step WHERE s.id = ?"))
{
}

/// A row that is added or removed is kept by what tells it from a new record: most fields of most people are empty.
template <class R>
QVariantList changeValues(qint64 step, const RowChange<R> &row)
{
    static const R kNew;
    const R *before = row.before ? &*row.before : nullptr;
    const R *after = row.after ? &*row.after : nullptr;
    const auto image = [](const R *of, const R *beside) {
        return of ? imageToSql(changedFieldsToJson(R::kKind, of, beside ? beside : &kNew)) : QVariant();
    };
    return {step, QString::fromLatin1(kindName(R::kKind)), idToSql(R::kKind, row.id().value), image(before, after),
            image(after, before)};
}

namespace {

/// Whether the rows that a step adds are packed. Ids of provinces are no numbers in the file, and there are few.
template <class R>
bool isPacked(const std::vector<RowChange<R>> &rows)
{
    return R::kKind != Kind::Province && qint64(rows.size()) >= kManyRows;
}

template <class R>
void pack(const std::vector<RowChange<R>> &rows, History::Packs &packs)
{
    constexpr int kTogether = 500; // more are hardly smaller, and one of them is read by reading all
    static const R kNew;
    RowPacker packer;
    const auto close = [&] {
        if (packer.count() > 0)
            packs.emplace_back(R::kKind, packer.take());
    };
    for (const RowChange<R> &row : rows) {
        if (row.before || !row.after)
            continue;
        packer.add(R::kKind, row.id().value, &*row.after, &kNew);
        if (packer.count() == kTogether)
            close();
    }
    close();
}

bool keepsRows(const Step &step)
{
    return step.verb != Verb::Undo && step.verb != Verb::Redo;
}

} // namespace

std::future<History::Packs> History::packAhead(const Step &step, const ChangeSet &changes)
{
    bool isAny = false;
    forEachKind([&]<class R>() { isAny = isAny || isPacked(changes.of<R>()); });
    if (!isAny || !keepsRows(step))
        return std::async(std::launch::deferred, [] { return Packs(); });
    return std::async(std::launch::async, [&changes] {
        Packs packs;
        forEachKind([&]<class R>() {
            if (isPacked(changes.of<R>()))
                pack(changes.of<R>(), packs);
        });
        return packs;
    });
}

template <class R>
Result<void> History::appendRows(qint64 step, const std::vector<RowChange<R>> &rows, WriteWatch &watch)
{
    const bool addedElsewhere = isPacked(rows);
    for (const RowChange<R> &row : rows) {
        if (addedElsewhere && !row.before && row.after)
            continue;
        if (auto ok = m_insertChange.run(changeValues(step, row)); !ok)
            return ok;
        if (auto ok = watch.tell(1); !ok)
            return ok;
    }
    return {};
}

Result<void> History::append(const Step &step, const ChangeSet &changes, const Packs &packs, WriteWatch &watch)
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
    if (!keepsRows(step))
        return {};
    for (const auto &[kind, rows] : packs) {
        if (auto ok = m_insertPack.run({seq, QLatin1String(kindName(kind)), rows.first, rows.last, rows.bytes}); !ok)
            return ok;
        if (auto ok = watch.tell(rows.count); !ok)
            return ok;
    }
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

template <class R>
Result<void> History::takeRow(const KeptRow &kept, qint64 newRevision, ChangeSet &changes)
{
    const Id<R> id{kept.id};
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
    if (now.has_value() != kept.before.has_value() ||
        (now && !matches(*now, *kept.before, !kept.after, kept.schemaVersion)))
        return Error{Code::ChangedElsewhere, {RecordRef{R::kKind, id.value}}, {}};
    if (!kept.after) {
        changes.remove(*now);
        return {};
    }
    R record = now.value_or(R());
    if (!setFields(R::kKind, &record, *kept.after))
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

Result<std::vector<KeptImage>> History::unpacked(const QVariant &bytes) const
{
    auto rows = unpackRows(bytes.toByteArray());
    if (!rows)
        return Error{Code::FileDamaged, {m_connection.shownPath()}, QStringLiteral("history of a list")};
    return std::move(*rows);
}

Result<void> History::eachRow(qint64 stepId, const std::function<Result<bool>(KeptRow)> &take)
{
    if (auto ok = m_rows.run({stepId}); !ok)
        return ok;
    auto row = m_rows.next();
    for (; row && *row; row = m_rows.next()) {
        const auto kind = kindFromName(m_rows.value(0).toString());
        const auto goOn = take({kind, kind ? idFromSql(*kind, m_rows.value(1)) : 0, imageFromSql(m_rows.value(2)),
                                imageFromSql(m_rows.value(3)), m_rows.value(4).toInt()});
        if (!goOn || !*goOn) {
            m_rows.finish();
            return goOn ? Result<void>() : goOn.error();
        }
    }
    return row ? eachPackedRow(stepId, take) : row.error();
}

/// The rows of the long lists of a step.
Result<void> History::eachPackedRow(qint64 stepId, const std::function<Result<bool>(KeptRow)> &take)
{
    if (auto ok = m_packs.run({stepId}); !ok)
        return ok;
    auto pack = m_packs.next();
    for (; pack && *pack; pack = m_packs.next()) {
        const auto kind = kindFromName(m_packs.value(0).toString());
        auto rows = unpacked(m_packs.value(1));
        Result<bool> goOn = true;
        if (!rows)
            goOn = rows.error();
        for (size_t i = 0; goOn && *goOn && i < rows->size(); ++i)
            goOn = take({kind, (*rows)[i].id, std::nullopt, std::move((*rows)[i].fields), m_packs.value(2).toInt()});
        if (!goOn || !*goOn) {
            m_packs.finish();
            return goOn ? Result<void>() : goOn.error();
        }
    }
    return pack ? Result<void>() : pack.error();
}

Result<void> History::takeRows(qint64 stepId, ProgrammeStore::Direction direction, qint64 newRevision,
                               ChangeSet &changes)
{
    return eachRow(stepId, [&](KeptRow row) -> Result<bool> {
        if (direction == ProgrammeStore::Direction::Undo)
            std::swap(row.before, row.after);
        if (!row.kind)
            return Error{Code::FileDamaged, {m_connection.shownPath()}, QStringLiteral("history of an unknown kind")};
        auto taken = withKind(*row.kind, [&]<class R>() { return takeRow<R>(row, newRevision, changes); });
        if (!taken)
            return taken.error();
        return true;
    });
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
