#include "provincelist.h"

#include "celldelegate.h"
#include "choicebox.h"
#include "colours.h"
#include "inkheight.h"

#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

namespace ruam::widgets {

using presentation::ProvinceBoard;

QWidget *ProvinceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QPersistentModelIndex cell(index);
    auto *box = new ChoiceBox(
        ChoiceBox::Kind::Reference,
        [cell] { return cell.data(presentation::ChoicesRole).value<presentation::Choices>(); }, parent);
    box->setFrame(false);
    box->setAccessibleName(tr("Group of %1").arg(index.data().toString()));
    auto *self = const_cast<ProvinceDelegate *>(this);
    connect(box, &ChoiceBox::submitted, this, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box, NoHint);
    });
    // Every group stands under the field from the start; typing narrows them down.
    QTimer::singleShot(0, box, [box] {
        box->lineEdit()->selectAll();
        box->completer()->setCompletionPrefix(QString());
        box->completer()->complete();
    });
    return box;
}

void ProvinceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<ChoiceBox *>(editor);
    if (!box || box->isTyping() || isRefused(box))
        return;
    box->setStored(index.data(Qt::EditRole).toString());
}

void ProvinceDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    auto *box = qobject_cast<ChoiceBox *>(editor);
    if (!box)
        return;
    bool taken = true;
    const QString text = box->currentText();
    box->setStored(text); // it is submitted once
    if (text != index.data(Qt::EditRole).toString())
        Q_EMIT groupTyped(text, &taken);
    if (!taken)
        box->refuse();
    setRefused(box, !taken);
}

void ProvinceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    option->text = index.data(Qt::AccessibleTextRole).toString();
    const Colours c = colours(option->palette);
    const auto *board = qobject_cast<const ProvinceBoard *>(index.model());
    const QColor ink = board && board->isProposed(index) ? c.secondary : option->palette.color(QPalette::Text);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::Highlight, c.shade);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

void ProvinceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Colours c = colours(option.palette);
    painter->save();
    painter->setPen(QPen(c.border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        QPen pen(c.accent, 2);
        pen.setJoinStyle(Qt::MiterJoin);
        painter->setPen(pen);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ProvinceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {40, rowHeight(option.font)};
}

bool ProvinceDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *box = qobject_cast<ChoiceBox *>(object);
        if (box && key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            box->showPopup();
            return true;
        }
        if (box && key->key() == Qt::Key_Escape) {
            setRefused(box, false);
            box->setStored(box->currentText()); // nothing is typed any more
        }
        // At once, so that the key does not reach the list as well.
        if (box && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT commitData(box);
            Q_EMIT closeEditor(box, SubmitModelCache);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

ProvinceList::ProvinceList(ProvinceBoard &board, int lane, QWidget *parent) : QListView(parent), m_board(board)
{
    auto *cards = new ProvinceDelegate(this);
    setModel(&board);
    setLane(lane);
    setItemDelegate(cards);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDefaultDropAction(Qt::MoveAction);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(cards, &ProvinceDelegate::groupTyped, this, &ProvinceList::groupTyped);
}

void ProvinceList::setLane(int lane)
{
    setRootIndex(m_board.index(lane, 0));
}

std::vector<core::ProvinceId> ProvinceList::selectedProvinces() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<core::ProvinceId> provinces;
    // Everything selected is every column of the board, of which the list shows the first.
    for (const QModelIndex &row : rows)
        if (row.column() == modelColumn())
            provinces.push_back(m_board.provinceAt(row));
    return provinces;
}

void ProvinceList::selectProvinces(const std::vector<core::ProvinceId> &provinces)
{
    QItemSelection rows;
    QModelIndex first;
    for (const core::ProvinceId province : provinces) {
        const QModelIndex row = m_board.indexOf(refOf(province));
        if (row.parent() != rootIndex())
            continue;
        rows.select(row, row);
        if (!first.isValid())
            first = row;
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void ProvinceList::selectOne(const QModelIndex &card)
{
    selectionModel()->setCurrentIndex(card, QItemSelectionModel::ClearAndSelect);
}

void ProvinceList::forgetSelection()
{
    selectionModel()->clear();
}

void ProvinceList::chooseGroup()
{
    if (currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
}

int ProvinceList::wholeHeight(int lane) const
{
    return qMax(1, m_board.rowCount(m_board.index(lane, 0))) * rowHeight(font());
}

void ProvinceList::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    viewport()->update();
}

void ProvinceList::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by != 0 && (!modifiers || modifiers == Qt::ControlModifier)) {
        modifiers ? Q_EMIT moveAside(by) : Q_EMIT focusAside(by);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !modifiers) {
        chooseGroup();
        return;
    }
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isSpace() && !(modifiers & ~Qt::ShiftModifier)) {
        Q_EMIT typed(text, event->timestamp());
        return;
    }
    QListView::keyPressEvent(event);
}

void ProvinceList::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() && state() != EditingState)
        Q_EMIT typed(event->commitString(), 0);
    event->accept();
}

void ProvinceList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_board.rowCount(rootIndex()) > 0)
        return;
    QPainter painter(viewport());
    const Colours c = colours(palette());
    const QRect line(0, 0, viewport()->width(), rowHeight(font()));
    painter.setPen(c.secondary);
    painter.drawText(line, Qt::AlignCenter, m_emptyWords);
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(line.adjusted(1, 1, -1, -1));
    }
}

void ProvinceList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // With the keys one province is always meant; a click tells by itself which.
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
        selectionModel()->selectedIndexes().isEmpty() && m_board.rowCount(rootIndex()) > 0)
        selectOne(currentIndex().isValid() ? currentIndex() : m_board.index(0, 0, rootIndex()));
    Q_EMIT focused();
}

void ProvinceList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT this->selected();
}

void ProvinceList::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (isRefused(editor) && hint != QAbstractItemDelegate::RevertModelCache) {
        if (hint != QAbstractItemDelegate::NoHint)
            editor->setFocus();
        return;
    }
    QListView::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void ProvinceList::wheelEvent(QWheelEvent *event)
{
    // A list that shows all of its provinces leaves the wheel to the board around it.
    if (verticalScrollBar()->maximum() > verticalScrollBar()->minimum())
        QListView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ruam::widgets
