#pragma once

#include <ruam/presentation/recordmodel.h>

#include <QSortFilterProxyModel>

namespace ruam::presentation {

/// A filter-as-you-type and Thai order over any of the models. In a tree a row stays if it or one of its children fits.
/// Without a text every row is shown, and without sort(column) the order is the model's.
class FilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FilterModel(QObject *parent = nullptr);

    /// A RecordModel, whose editRefused() is passed on with the index of the proxy.
    void setRecordModel(RecordModel *model);
    RecordModel *recordModel() const { return m_model; }

    QString filterText() const { return m_text; }
    void setFilterText(const QString &text);

    core::RecordRef recordAt(const QModelIndex &index) const;
    /// Invalid if the filter hides it.
    QModelIndex indexOf(core::RecordRef record) const;

Q_SIGNALS:
    void editRefused(const QModelIndex &index, const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RecordModel *m_model = nullptr;
    QString m_text;
};

} // namespace ruam::presentation
