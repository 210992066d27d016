#pragma once

#include "celldelegate.h"
#include "choicebox.h"
#include "columnchooser.h"
#include "inkheight.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/roles.h>
#include <ruam/presentation/tabletext.h>

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTimer>
#include <functional>

namespace ruam::widgets {

/// What tables and trees have in common: a refused cell stays open, Tab goes right, Enter goes down (or opens the
/// record where the view has pages), Alt+Down opens the list of a cell.
template <class Base>
class EditableView : public Base
{
public:
    explicit EditableView(QWidget *parent = nullptr) : Base(parent)
    {
        // A click selects and no more, as in Excel: what is typed after it must not land in an open cell unseen.
        this->setEditTriggers(kKeys);
        this->setSelectionMode(QAbstractItemView::ExtendedSelection);
        this->setSelectionBehavior(QAbstractItemView::SelectItems);
        this->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        this->setFrameShape(QFrame::StyledPanel);
    }

    using Base::edit;

    /// The column that holds the check mark, which Space sets from every cell of the row.
    void setCheckColumn(int column) { m_checkColumn = column; }
    /// Opens the record of a row. Without it Enter goes down.
    void setOpen(std::function<void(const QModelIndex &)> open) { m_open = std::move(open); }

    void setColumns(ColumnChooser *columns)
    {
        m_columns = columns;
        QObject::connect(columns, &ColumnChooser::shownChanged, this, [this] { fitColumns(); });
    }
    ColumnChooser *columns() const { return m_columns; }

    void copySelection() const
    {
        const QModelIndexList cells = selectedCells();
        if (!cells.isEmpty())
            QGuiApplication::clipboard()->setMimeData(presentation::tableMime(cells).release());
    }
    void copyAsText() const
    {
        const QModelIndexList cells = selectedCells();
        if (!cells.isEmpty())
            QGuiApplication::clipboard()->setText(presentation::messageText(cells));
    }
    /// Of the columns that are shown.
    QModelIndexList selectedCells() const
    {
        QModelIndexList cells = this->selectionModel() ? this->selectionModel()->selectedIndexes() : QModelIndexList();
        cells.removeIf([this](const QModelIndex &cell) { return this->isIndexHidden(cell); });
        return cells;
    }
    /// One index, in the first column, of each row that has a selected cell.
    QModelIndexList selectedRows() const
    {
        QModelIndexList rows;
        for (const QModelIndex &cell : selectedCells())
            if (const QModelIndex first = cell.siblingAtColumn(0); !rows.contains(first))
                rows.append(first);
        return rows;
    }
    void openList()
    {
        const QModelIndex cell = this->currentIndex();
        QWidget *editor = this->indexWidget(cell);
        if (!editor) {
            this->edit(cell);
            editor = this->indexWidget(cell);
        }
        auto *delegate = qobject_cast<CellDelegate *>(this->itemDelegate());
        if (editor && delegate)
            delegate->openList(editor);
    }

    /// Widths at 10 points, which grow with the type; the column `stretched` takes what room is left beyond its own.
    void setColumnWidths(const QList<int> &widths, int stretched)
    {
        m_widths = widths;
        m_stretched = stretched;
        fitColumns();
    }

    /// 28 pixels at 10 points, and never lower than the ink.
    virtual int rowPixels() const
    {
        const int points = this->font().pointSize();
        return qMax(widgets::rowHeight(this->font()), 8 + 2 * points);
    }

protected:
    /// Where Enter and Tab lead from the current cell after an edit.
    virtual void goDown()
    {
        const QModelIndex cell = this->currentIndex();
        const int column = m_tabFrom >= 0 ? m_tabFrom : cell.column();
        const QModelIndex below = this->model()->index(cell.row() + 1, column, cell.parent());
        m_tabFrom = -1;
        if (below.isValid())
            this->setCurrentIndex(below);
    }
    virtual void goAside(int by)
    {
        const QModelIndex cell = this->currentIndex();
        if (m_tabFrom < 0)
            m_tabFrom = cell.column();
        for (int column = cell.column() + by; column >= 0 && column < this->model()->columnCount(cell.parent());
             column += by) {
            if (!this->isIndexHidden(cell.siblingAtColumn(column))) {
                this->setCurrentIndex(cell.siblingAtColumn(column));
                return;
            }
        }
    }
    bool edit(const QModelIndex &index, QAbstractItemView::EditTrigger trigger, QEvent *event) override
    {
        // It is the one editor there can be: keys meant for another cell would be lost.
        if (QWidget *refused = refusedEditor();
            refused && (trigger == QAbstractItemView::AllEditTriggers || kKeys & trigger)) {
            this->setCurrentIndex(m_edited);
            this->scrollTo(m_edited);
            refused->setFocus();
            if (trigger == QAbstractItemView::AnyKeyPressed && event && event->type() == QEvent::KeyPress)
                QCoreApplication::sendEvent(refused, event);
            return true;
        }
        const bool editing = Base::edit(index, trigger, event);
        if (editing && this->indexWidget(index))
            m_edited = index;
        auto *box = editing ? qobject_cast<ChoiceBox *>(this->indexWidget(index)) : nullptr;
        if (box && !box->isEditable())
            QTimer::singleShot(0, box, [box] { box->showPopup(); });
        return editing;
    }
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        if (isRefused(editor) && hint != QAbstractItemDelegate::RevertModelCache) {
            if (hint != QAbstractItemDelegate::NoHint && !m_changingCurrent)
                editor->setFocus();
            return;
        }
        if (hint == QAbstractItemDelegate::RevertModelCache)
            forgetRefusal();
        Base::closeEditor(editor, QAbstractItemDelegate::NoHint);
        if (m_changingCurrent)
            return;
        if (hint == QAbstractItemDelegate::SubmitModelCache)
            goDown();
        else if (hint == QAbstractItemDelegate::EditNextItem)
            goAside(1);
        else if (hint == QAbstractItemDelegate::EditPreviousItem)
            goAside(-1);
    }

    /// Rows that are shown anew, as by a filter, keep the current record where it is still among them.
    void reset() override
    {
        Base::reset();
        QMetaObject::invokeMethod(
            this, [this] { restoreCurrent(); }, Qt::QueuedConnection);
    }

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (current.isValid()) {
            m_current = current.data(presentation::RecordRole).template value<core::RecordRef>();
            m_currentColumn = current.column();
        }
        m_changingCurrent = true;
        Base::currentChanged(current, previous);
        m_changingCurrent = false;
    }

    void inputMethodEvent(QInputMethodEvent *event) override
    {
        const QModelIndex cell = this->currentIndex();
        // Qt opens the cell for a text that comes whole, and loses it.
        if (!event->commitString().isEmpty() && event->preeditString().isEmpty() && !this->indexWidget(cell) &&
            this->edit(cell, QAbstractItemView::AnyKeyPressed, nullptr)) {
            if (QWidget *editor = this->indexWidget(this->currentIndex()))
                QCoreApplication::sendEvent(editor, event);
            return;
        }
        Base::inputMethodEvent(event);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_tabFrom = -1;
        Base::mousePressEvent(event);
    }

    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        const QModelIndex cell = this->indexAt(event->pos());
        if (m_open && cell.isValid()) {
            m_open(cell);
            return;
        }
        Base::mouseDoubleClickEvent(event);
        if (cell.isValid() && this->state() != QAbstractItemView::EditingState)
            this->edit(cell);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && plain && this->currentIndex().isValid()) {
            if (m_open)
                m_open(this->currentIndex());
            else
                goDown();
            return;
        }
        if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
            goAside(event->key() == Qt::Key_Tab ? 1 : -1);
            return;
        }
        if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
            openList();
            return;
        }
        if (event->key() == Qt::Key_Space && plain && m_checkColumn >= 0) {
            toggleCheck();
            return;
        }
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Left ||
            event->key() == Qt::Key_Right)
            m_tabFrom = -1;
        Base::keyPressEvent(event);
    }

    bool focusNextPrevChild(bool next) override
    {
        // Tab belongs to the cells; F6 leaves the table.
        Q_UNUSED(next);
        return false;
    }

    void resizeEvent(QResizeEvent *event) override
    {
        Base::resizeEvent(event);
        fitColumns();
    }
    void fitColumns()
    {
        if (!this->model())
            return;
        const double scale = this->font().pointSizeF() / 10;
        int room = this->viewport()->width();
        for (int column = 0; column < m_widths.size(); ++column) {
            if (this->isColumnHidden(column))
                continue;
            room -= int(m_widths[column] * scale);
            if (column != m_stretched)
                this->setColumnWidth(column, int(m_widths[column] * scale));
        }
        if (m_stretched >= 0 && !this->isColumnHidden(m_stretched))
            this->setColumnWidth(m_stretched, int(m_widths[m_stretched] * scale) + qMax(0, room));
    }

    int m_tabFrom = -1; ///< where a run of Tab began: Enter returns to that column

private:
    static constexpr QAbstractItemView::EditTriggers kKeys =
        QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed;

    /// The open editor whose text was refused, wherever the cursor went since.
    QWidget *refusedEditor() const
    {
        QWidget *editor = m_edited.isValid() ? this->indexWidget(m_edited) : nullptr;
        return isRefused(editor) ? editor : nullptr;
    }
    void restoreCurrent()
    {
        const auto *rows = qobject_cast<presentation::FilterModel *>(this->model());
        if (!rows || this->currentIndex().isValid() || m_current.id == 0)
            return;
        if (const QModelIndex found = rows->indexOf(m_current); found.isValid())
            this->setCurrentIndex(found.siblingAtColumn(m_currentColumn));
    }
    /// Escape takes back what was typed, and with it the reason why it was refused.
    void forgetRefusal()
    {
        const QModelIndex cell = m_edited;
        if (!cell.data(presentation::ErrorRole).toString().isEmpty())
            this->model()->setData(cell, cell.data(Qt::EditRole), Qt::EditRole);
    }
    void toggleCheck()
    {
        const QModelIndex check = this->currentIndex().siblingAtColumn(m_checkColumn);
        if (!check.flags().testFlag(Qt::ItemIsUserCheckable))
            return;
        const bool on = check.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        this->model()->setData(check, int(on ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }

    ColumnChooser *m_columns = nullptr;
    QList<int> m_widths;
    int m_stretched = -1;
    int m_checkColumn = -1;
    std::function<void(const QModelIndex &)> m_open;
    bool m_changingCurrent = false;
    QPersistentModelIndex m_edited; ///< the last that was opened
    core::RecordRef m_current;      ///< the last that was
    int m_currentColumn = 0;
};

} // namespace ruam::widgets
