#pragma once

#include <ruam/presentation/recordmodel.h>

#include <QSortFilterProxyModel>
#include <QTimer>
#include <functional>

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

    /// A further condition on the rows that have no rows below them; those above stay if one of these does. To be set
    /// again when it would answer otherwise.
    using Accept = std::function<bool(core::RecordRef)>;
    void setAccept(Accept accept);

    /// Reads the texts of all rows while nothing else is to be done, and again what changes, so that the first letter
    /// of a filter need not. Not for models that read from the file.
    void keepWarm();

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
    void refilter();
    void forgetKeys(const QModelIndex &parent, int first, int last);
    void startWarmUp();
    void warmUp();
    bool holdsText(const QModelIndex &index) const;
    const QString &keyOf(const QModelIndex &index) const;

    QString m_text;
    QString m_needle; ///< the text as it is searched for
    Accept m_accept;
    mutable QHash<core::RecordRef, QString> m_keys; ///< the rows as they are searched
    bool m_keepsWarm = false;
    QTimer m_warmUp;
};

} // namespace ruam::presentation
