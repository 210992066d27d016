#pragma once

#include <ruam/presentation/filtermodel.h>

#include <QStringList>

class QHeaderView;

namespace ruam::widgets {

/// What Excel does with several cells of a list, each as one step: paste a block, Ctrl+D, Delete.
class CellBlock
{
public:
    CellBlock(presentation::FilterModel &shown, const QHeaderView &columns) : m_shown(shown), m_columns(columns) {}

    /// Pastes a block over cells: downwards from the first of `chosen` through the columns as they stand on screen. One
    /// text goes into every chosen cell. Rows that reach beyond the list are added to it where they can be.
    void paste(const QModelIndexList &chosen, const QList<QStringList> &block);
    void clear(const QModelIndexList &chosen);
    /// The topmost chosen cell of each column goes into those below; a single cell takes what stands above it.
    void fillDown(const QModelIndexList &chosen);

    /// Why nothing was changed, in the reader's words; empty if all is well.
    QString refusal() const { return m_refusal; }
    /// Rows of the pasted block that had no row to go to.
    int beyond() const { return m_beyond; }
    /// Rows that were added to the list.
    int added() const { return m_added; }

private:
    using Cells = QList<presentation::RecordModel::CellText>;

    void set(const Cells &cells, const QModelIndex &above = {},
             const QList<presentation::RecordModel::NewRow> &rows = {});
    void put(Cells &cells, const QModelIndex &cell, const QString &text) const;
    QList<int> columnsFrom(int logical) const;

    presentation::FilterModel &m_shown;
    const QHeaderView &m_columns;
    QString m_refusal;
    int m_beyond = 0;
    int m_added = 0;
};

} // namespace ruam::widgets
