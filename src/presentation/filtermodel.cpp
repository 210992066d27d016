#include <ruam/presentation/filtermodel.h>

#include <ruam/format/searchtext.h>

#include <QElapsedTimer>
#include <QSignalBlocker>

namespace ruam::presentation {
namespace {

/// From this many rows on, taking rows out one run after the other costs more than showing all anew.
constexpr int kManyRows = 400;
constexpr qint64 kWarmUpMilliseconds = 4; // within a frame

int rowsOf(const QAbstractItemModel &model)
{
    int rows = model.rowCount();
    for (int row = 0; row < model.rowCount(); ++row)
        rows += model.rowCount(model.index(row, 0));
    return rows;
}

} // namespace

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    m_warmUp.setSingleShot(true);
    m_warmUp.setInterval(0);
    connect(&m_warmUp, &QTimer::timeout, this, &FilterModel::warmUp);
}

void FilterModel::setRecordModel(RecordModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_keys.clear();
    if (model) {
        // Before the base connects: what it asks about changed rows must not be answered from what they were.
        connect(model, &RecordModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            forgetKeys(from.parent(), from.row(), to.row());
        });
        connect(model, &RecordModel::rowsInserted, this, &FilterModel::forgetKeys);
        connect(model, &RecordModel::modelReset, this, [this] {
            m_keys.clear();
            startWarmUp();
        });
        connect(model, &RecordModel::editRefused, this, [this](const QModelIndex &index, const QString &text) {
            Q_EMIT editRefused(mapFromSource(index), text);
        });
        startWarmUp();
    }
    setSourceModel(model);
}

void FilterModel::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    QString needle = format::searchKey(text);
    if (std::exchange(m_needle, needle) != needle)
        refilter();
}

void FilterModel::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    refilter();
}

void FilterModel::refilter()
{
    if (!m_model || rowsOf(*m_model) < kManyRows) {
        invalidateFilter();
        return;
    }
    {
        const QSignalBlocker quiet(this);
        setSourceModel(nullptr);
    }
    setSourceModel(m_model);
}

void FilterModel::forgetKeys(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_keys.remove(m_model->recordAt(m_model->index(row, 0, parent)));
    startWarmUp();
}

void FilterModel::keepWarm()
{
    m_keepsWarm = true;
    startWarmUp();
}

void FilterModel::startWarmUp()
{
    if (m_keepsWarm)
        m_warmUp.start();
}

void FilterModel::warmUp()
{
    QElapsedTimer elapsed;
    elapsed.start();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex top = m_model->index(row, 0);
        const int below = m_model->rowCount(top);
        keyOf(top);
        for (int child = 0; child < below; ++child) {
            keyOf(m_model->index(child, 0, top));
            if (elapsed.elapsed() >= kWarmUpMilliseconds) {
                m_warmUp.start();
                return;
            }
        }
    }
}

const QString &FilterModel::keyOf(const QModelIndex &index) const
{
    const core::RecordRef record = m_model->recordAt(index);
    auto found = m_keys.find(record);
    if (found == m_keys.end() || record.id == 0)
        found = m_keys.insert(record, format::searchKey(index.data(FilterRole).toString()));
    return *found;
}

bool FilterModel::holdsText(const QModelIndex &index) const
{
    return keyOf(index).contains(m_needle);
}

core::RecordRef FilterModel::recordAt(const QModelIndex &index) const
{
    return m_model ? m_model->recordAt(mapToSource(index)) : core::RecordRef{};
}

QModelIndex FilterModel::indexOf(core::RecordRef record) const
{
    return m_model ? mapFromSource(m_model->indexOf(record)) : QModelIndex();
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_needle.isEmpty() && !m_accept)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid() && index.data(AlwaysShownRole).toBool())
        return true;
    if (m_accept && !m_accept(m_model->recordAt(index)))
        return false;
    return m_needle.isEmpty() || holdsText(index) || (parent.isValid() && holdsText(parent));
}

bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // What is empty, and the blank row after it, stands last in either direction.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const auto rank = [](const QModelIndex &index, const QVariant &value) {
        return index.data(AlwaysShownRole).toBool() ? 2 : value.isValid() ? 0 : 1;
    };
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    const int rankA = rank(left, a);
    const int rankB = rank(right, b);
    if (rankA != rankB)
        return ascending ? rankA < rankB : rankA > rankB;
    if (a.typeId() == QMetaType::QByteArray && b.typeId() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();
    if (a.typeId() == QMetaType::QDate && b.typeId() == QMetaType::QDate)
        return a.toDate() < b.toDate();
    return a.toLongLong() < b.toLongLong();
}

} // namespace ruam::presentation
