#pragma once

#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

/// The column by which a record of a list is dragged.
inline constexpr int kHandleColumn = 0;

/// A flat table of records under headings, with blank rows in which others are typed, and an order that a person may
/// change.
class ListModel : public RecordModel
{
    Q_OBJECT

public:
    using RecordModel::RecordModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;

    /// The column in which a record is typed.
    virtual int addColumn() const { return kHandleColumn + 1; }
    virtual int recordCount() const = 0;
    virtual bool isBlankRow(const QModelIndex &index) const = 0;
    /// The blank row in which a record beside the one at `index` is typed; the first one where there is none such.
    virtual QModelIndex blankRowFor(const QModelIndex &index) const = 0;
    /// Words of the command that adds a record beside the one at `index`; empty where none can be added.
    virtual QString addWords(const QModelIndex &index) const = 0;

    virtual bool canMove(const QModelIndex &index) const = 0;
    /// One step down (+1) or up (-1); nothing happens at the ends.
    virtual core::Result<void> moveBy(const QModelIndex &index, int by) = 0;
    /// The place that a record would take where another row stands; 0 where it cannot go.
    virtual qint64 placeOn(const QModelIndex &index, const QModelIndex &onto) const = 0;
    virtual core::Result<void> moveOnto(const QModelIndex &index, const QModelIndex &onto) = 0;

Q_SIGNALS:
    /// A blank row was typed into.
    void recordAdded(const QModelIndex &index);
};

} // namespace ruam::presentation
