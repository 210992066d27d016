#include "sectiontable.h"

#include "colours.h"

#include <ruam/format/linebreak.h>

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace ruam::widgets {
namespace {

using presentation::ListModel;

constexpr int kIndent = 20;
constexpr int kAirAroundText = 8;
/// Beyond that every row is one line high: measuring them all would take longer than looking at them is worth.
constexpr int kMostFittedRows = 300;

/// Texts in several lines, headings in bold on a ground of their own, records within others one step in.
class SectionDelegate final : public CellDelegate
{
public:
    SectionDelegate(const format::Texts &texts, SectionTable *table) : CellDelegate(texts, table), m_table(table) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem room = option;
        room.rect.setWidth(m_table->columnWidth(index.column()) -
                           index.data(presentation::LevelRole).toInt() * kIndent);
        QSize size = CellDelegate::sizeHint(room, index);
        const int oneLine = m_table->rowPixels();
        size.setHeight(size.height() <= oneLine ? oneLine : size.height() + kAirAroundText);
        return size;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int in = index.data(presentation::LevelRole).toInt() * kIndent;
        if (in == 0) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours(option.palette).shade);
        QStyleOptionViewItem inner = option;
        inner.rect.setLeft(option.rect.left() + in);
        CellDelegate::paint(painter, inner, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        const bool wraps = option->features & QStyleOptionViewItem::WrapText; // and is broken with all that wraps
        CellDelegate::initStyleOption(option, index);
        if (!wraps && m_table->wordWrap() && index.model()->rowCount() <= kMostFittedRows) {
            option->features |= QStyleOptionViewItem::WrapText;
            option->text = format::withBreaksBetweenNames(option->text);
        }
        if (!index.data(presentation::HeadingRole).toBool())
            return;
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
        option->backgroundBrush = option->palette.color(QPalette::AlternateBase);
        option->palette.setColor(QPalette::Text, colours(option->palette).accent);
        option->palette.setColor(QPalette::HighlightedText, colours(option->palette).accent);
    }

private:
    SectionTable *m_table;
};

} // namespace

SectionTable::SectionTable(ListModel &rows, presentation::FilterModel &shown, const format::Texts &texts,
                           QWidget *parent)
    : RecordTable(texts, parent), m_rows(rows), m_shown(shown), m_delegate(new SectionDelegate(texts, this)),
      m_fitting(new QTimer(this))
{
    setItemDelegate(m_delegate);
    setModel(&m_shown);
    setMouseTracking(true);
    m_fitting->setSingleShot(true);
    m_fitting->setInterval(0);
    connect(m_fitting, &QTimer::timeout, this, &SectionTable::fitRows);
    connect(&m_rows, &ListModel::recordAdded, this,
            [this](const QModelIndex &added) { m_added = m_shown.mapFromSource(added); });
    const auto fitSoon = [this] { m_fitting->start(); };
    connect(&m_shown, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(&m_shown, &QAbstractItemModel::rowsMoved, this, fitSoon);
    connect(&m_shown, &QAbstractItemModel::layoutChanged, this, fitSoon);
    connect(&m_shown, &QAbstractItemModel::dataChanged, this, fitSoon);
}

void SectionTable::setTexts(const format::Texts &texts)
{
    RecordTable::setTexts(texts);
    m_delegate->setTexts(texts);
}

void SectionTable::setToday(QDate today, QDate opensAt)
{
    m_delegate->setToday(today, opensAt);
}

void SectionTable::fitRows()
{
    if (!wordWrap() || !isVisible())
        return;
    if (m_shown.rowCount() <= kMostFittedRows)
        resizeRowsToContents();
    else
        for (int row = 0; row < kMostFittedRows; ++row)
            setRowHeight(row, rowPixels());
}

void SectionTable::goToBlankRow()
{
    const QModelIndex blank = m_shown.mapFromSource(m_rows.blankRowFor(sourceOf(currentIndex())));
    if (!blank.isValid())
        return;
    m_tabFrom = -1;
    setCurrentIndex(blank);
    scrollTo(blank);
    setFocus();
}

void SectionTable::goDown()
{
    if (m_added.isValid()) {
        m_added = QPersistentModelIndex();
        goToBlankRow();
        return;
    }
    RecordTable::goDown();
}

void SectionTable::goAside(int by)
{
    if (m_added.isValid()) {
        setCurrentIndex(m_added.sibling(m_added.row(), m_rows.addColumn()));
        m_added = QPersistentModelIndex();
    }
    RecordTable::goAside(by);
}

bool SectionTable::isHandle(const QModelIndex &cell) const
{
    return cell.isValid() && cell.column() == presentation::kHandleColumn && m_rows.canMove(sourceOf(cell));
}

QModelIndex SectionTable::placeUnder(QPoint at) const
{
    const int row = rowAt(qBound(0, at.y(), viewport()->height() - 1));
    const QModelIndex onto = m_shown.index(row < 0 ? m_shown.rowCount() - 1 : row, 0);
    return m_rows.placeOn(sourceOf(m_dragged), sourceOf(onto)) > 0 ? onto : QModelIndex();
}

void SectionTable::mousePressEvent(QMouseEvent *event)
{
    m_added = QPersistentModelIndex();
    RecordTable::mousePressEvent(event);
    const QModelIndex cell = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || event->modifiers() || !isHandle(cell))
        return;
    selectRow(cell.row());
    m_dragged = cell;
    m_pressed = event->pos();
}

void SectionTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged.isValid()) {
        viewport()->setCursor(isHandle(indexAt(event->pos())) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        RecordTable::mouseMoveEvent(event);
        return;
    }
    if (!m_onto.isValid() && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_onto = placeUnder(event->pos());
    viewport()->update();
}

void SectionTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragged.isValid()) {
        RecordTable::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex dragged = m_dragged;
    const QModelIndex onto = m_onto;
    endDrag();
    RecordTable::mouseReleaseEvent(event);
    if (onto.isValid() && onto.row() != dragged.row())
        Q_EMIT moveRequested(dragged, onto);
}

void SectionTable::endDrag()
{
    m_dragged = QPersistentModelIndex();
    m_onto = QPersistentModelIndex();
    viewport()->unsetCursor();
    viewport()->update();
}

void SectionTable::paintEvent(QPaintEvent *event)
{
    RecordTable::paintEvent(event);
    if (!m_onto.isValid() || m_onto.row() == m_dragged.row())
        return;
    // Where the record will stand: above what is under the pointer when it goes up, below when it goes down.
    const QRect row = visualRect(m_onto);
    const int y = m_onto.row() < m_dragged.row() ? row.top() : row.bottom();
    QPainter painter(viewport());
    painter.fillRect(0, y - 1, viewport()->width(), 3, colours(palette()).accent);
}

void SectionTable::showEvent(QShowEvent *event)
{
    RecordTable::showEvent(event);
    m_fitting->start();
}

void SectionTable::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    m_fitting->start();
}

void SectionTable::changeEvent(QEvent *event)
{
    RecordTable::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_fitting)
        m_fitting->start();
}

} // namespace ruam::widgets
