#include <ruam/presentation/historymodel.h>

#include <ruam/format/messages.h>
#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

using namespace core;

namespace {

constexpr int kPage = 100;
constexpr int kMostRows = 200; // of one step; an import may have a hundred thousand

/// An instant by the clock of Thailand, which keeps +07:00 all year: "13 ก.ค. 2550 16.20 น.".
QString instantText(const QDateTime &instant, const format::Texts &texts)
{
    const QDateTime local = instant.toUTC().toOffsetFromUtc(7 * 3600);
    return format::dateText(local.date(), format::DateStyle::Short, screenDates(texts)) + u' ' +
           format::timeText(local.time(), {}, screenDates(texts));
}

} // namespace

HistoryModel::HistoryModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_texts(texts)
{
    connect(&session, &session::Session::changed, this, &HistoryModel::follow);
    reload();
}

StepQuery HistoryModel::query(qint64 olderThan, int limit) const
{
    StepQuery query;
    query.olderThan = olderThan;
    query.limit = limit;
    if (m_record.id != 0) {
        query.records.push_back(m_record);
        const TrainingGroup *group =
            m_record.kind == Kind::TrainingGroup ? m_session.plan().find(TrainingGroupId{m_record.id}) : nullptr;
        if (group)
            query.records.push_back(refOf(group->event));
    }
    return query;
}

void HistoryModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_rows = nextPage();
    endResetModel();
}

std::vector<HistoryModel::Row> HistoryModel::nextPage()
{
    const auto steps = m_session.steps(query(m_rows.empty() ? 0 : m_rows.back().step.id, kPage));
    m_atEnd = !steps || int(steps->size()) < kPage;
    std::vector<Row> rows;
    if (steps)
        for (const Step &step : *steps)
            rows.push_back({step, std::nullopt, false});
    if (m_atEnd && m_record.id == 0)
        rows.push_back({}); // the beginning
    return rows;
}

/// New steps come above those that stand here already.
void HistoryModel::follow()
{
    const qint64 newest = m_rows.empty() ? 0 : m_rows.front().step.id;
    const auto steps = m_session.steps(query(0, kPage));
    const auto known =
        steps ? std::find_if(steps->begin(), steps->end(), [newest](const Step &step) { return step.id == newest; })
              : std::vector<Step>::const_iterator();
    if (!steps || newest == 0 || known == steps->end()) {
        reload();
        return;
    }
    if (known != steps->begin()) {
        beginInsertRows({}, 0, int(known - steps->begin()) - 1);
        std::vector<Row> rows;
        for (auto step = steps->begin(); step != known; ++step)
            rows.push_back({*step, std::nullopt, false});
        m_topKey += rows.size();
        m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    // What a step is called follows the names of the records.
    Q_EMIT dataChanged(index(0, WhatColumn), index(int(m_rows.size()) - 1, WhatColumn));
}

void HistoryModel::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    reload();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void HistoryModel::showRecord(RecordRef record)
{
    if (record == m_record)
        return;
    m_record = record;
    reload();
}

const HistoryModel::Row *HistoryModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_rows[index.internalId() == 0 ? size_t(index.row()) : size_t(m_topKey - index.internalId())];
}

/// Read when somebody looks: most steps are never opened.
const std::vector<format::ChangeLine> &HistoryModel::linesOf(const Row &row) const
{
    if (!row.lines) {
        auto kept = m_session.rowsOf(row.step.id, kMostRows + 1);
        row.hasMore = kept && int(kept->size()) > kMostRows;
        if (row.hasMore)
            kept->resize(kMostRows);
        const Plan &plan = m_session.plan();
        row.lines = kept ? format::changeLines(*kept, plan, plan, format::peopleIn(m_session.people()), m_texts)
                         : std::vector<format::ChangeLine>();
    }
    return *row.lines;
}

std::optional<Step> HistoryModel::stepAt(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return row ? std::optional(row->step) : std::nullopt;
}

bool HistoryModel::canStepBackTo(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    if (!row || m_session.isReadOnly())
        return false;
    const auto newest = m_session.steps({.records = {}, .limit = 1});
    return newest && !newest->empty() && newest->front().id != row->step.id;
}

RecordRef HistoryModel::recordAt(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    if (!row || index.internalId() == 0 || index.row() >= int(linesOf(*row).size()))
        return {};
    return linesOf(*row)[size_t(index.row())].record;
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_topKey - quintptr(parent.row()) : quintptr(0));
}

QModelIndex HistoryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(m_topKey - child.internalId()), 0, quintptr(0));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const Row &row = m_rows[size_t(parent.row())];
    return int(linesOf(row).size()) + (row.hasMore ? 1 : 0);
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool HistoryModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_rows.empty();
    if (parent.internalId() != 0 || parent.column() != 0)
        return false;
    return m_rows[size_t(parent.row())].step.id != 0;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> rows = nextPage();
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

QString HistoryModel::stepWords(const Step &step) const
{
    if (step.id == 0)
        return m_texts.translate("presentation", "The beginning: the file was made");
    if (step.undoes == 0)
        return format::stepText(step, m_session.plan(), m_texts);
    // What was undone stands further down, where it has been read.
    const auto find = [this](qint64 id) -> const Step * {
        for (const Row &row : m_rows)
            if (row.step.id == id)
                return &row.step;
        return nullptr;
    };
    const Step *undone = find(step.undoes);
    if (undone && undone->undoes != 0)
        undone = find(undone->undoes);
    const QString verb = format::stepText(step, m_session.plan(), m_texts);
    return undone ? QStringLiteral("%1: %2").arg(verb, format::stepText(*undone, m_session.plan(), m_texts)) : verb;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowOf(index);
    if (!row || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RecordRole))
        return {};
    if (role == RecordRole)
        return QVariant::fromValue(recordAt(index));
    if (index.internalId() != 0) {
        if (index.column() != WhatColumn)
            return {};
        const auto &lines = linesOf(*row);
        if (index.row() >= int(lines.size()))
            return m_texts.translate("presentation", "and more");
        return format::changeText(lines[size_t(index.row())], m_texts).simplified();
    }
    switch (index.column()) {
    case WhenColumn:
        return row->step.at.isValid() ? instantText(row->step.at, m_texts) : QString();
    case WhoColumn:
        return row->step.who;
    default:
        return stepWords(row->step);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return m_texts.translate("presentation", "When");
    case WhoColumn:
        return m_texts.translate("presentation", "Changed by");
    default:
        return m_texts.translate("presentation", "Change");
    }
}

ChangesModel::ChangesModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_texts(texts)
{
}

void ChangesModel::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    setChanges(m_changes);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ChangesModel::setChanges(const ChangeSet &changes)
{
    beginResetModel();
    m_changes = changes;
    const Plan &now = m_session.plan();
    Plan before = now;
    before.apply(changes.inverted());
    m_lines = format::changeLines(keptChanges(changes), before, now, format::peopleIn(m_session.people()), m_texts);
    endResetModel();
}

RecordRef ChangesModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? m_lines[size_t(index.row())].record : RecordRef();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RecordRole))
        return {};
    if (role == RecordRole)
        return QVariant::fromValue(recordAt(index));
    const format::ChangeLine &line = m_lines[size_t(index.row())];
    const bool isWhole = line.what != KeptChange::What::Changed;
    switch (index.column()) {
    case RecordColumn:
        return isWhole ? format::changeText(line, m_texts) : format::changedRecordText(line);
    case FieldColumn:
        return line.field;
    case BeforeColumn:
        return line.before;
    default:
        return line.after;
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return m_texts.translate("presentation", "Record");
    case FieldColumn:
        return m_texts.translate("presentation", "What changed");
    case BeforeColumn:
        return m_texts.translate("presentation", "Before");
    default:
        return m_texts.translate("presentation", "Now");
    }
}

} // namespace ruam::presentation
