#include <ruam/presentation/listmodel.h>

namespace ruam::presentation {

QModelIndex ListModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ListModel::parent(const QModelIndex &) const
{
    return {};
}

} // namespace ruam::presentation
