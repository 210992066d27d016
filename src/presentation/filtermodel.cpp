#include <ruam/presentation/filtermodel.h>

#include <ruam/format/collation.h>

namespace ruam::presentation {

FilterModel::FilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void FilterModel::setRecordModel(RecordModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    setSourceModel(model);
    if (model)
        connect(model, &RecordModel::editRefused, this, [this](const QModelIndex &index, const QString &text) {
            Q_EMIT editRefused(mapFromSource(index), text);
        });
}

void FilterModel::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
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
    if (m_text.trimmed().isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(AlwaysShownRole).toBool() || format::containsLoosely(index.data(FilterRole).toString(), m_text);
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
