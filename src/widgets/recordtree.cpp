#include "recordtree.h"

#include "colours.h"

#include <QEvent>
#include <QHeaderView>

namespace ruam::widgets {
namespace {

/// Rows of one height, the bands in bold across the whole width.
class BandDelegate final : public CellDelegate
{
public:
    BandDelegate(const format::Texts &texts, RecordTree *tree) : CellDelegate(texts, tree), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = CellDelegate::sizeHint(option, index);
        size.setHeight(m_tree->rowPixels());
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.parent().isValid())
            return;
        option->text = index.siblingAtColumn(m_tree->bandColumn()).data().toString();
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
        option->backgroundBrush = option->palette.color(QPalette::AlternateBase);
        option->palette.setColor(QPalette::Text, colours(option->palette).accent);
        option->palette.setColor(QPalette::HighlightedText, colours(option->palette).accent);
    }

private:
    RecordTree *m_tree;
};

} // namespace

RecordTree::RecordTree(const format::Texts &texts, QWidget *parent)
    : EditableView<QTreeView>(parent), m_cells(new BandDelegate(texts, this))
{
    setItemDelegate(m_cells);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    fit();
}

void RecordTree::setTexts(const format::Texts &texts)
{
    m_cells->setTexts(texts);
}

void RecordTree::setModel(QAbstractItemModel *model)
{
    EditableView<QTreeView>::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTree::openBands);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTree::openBands);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RecordTree::openBands);
    openBands();
    fit();
}

void RecordTree::openBands()
{
    if (!model())
        return;
    expandAll();
    for (int row = 0; row < model()->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
}

void RecordTree::fit()
{
    header()->setFixedHeight(rowPixels());
    fitColumns();
}

void RecordTree::changeEvent(QEvent *event)
{
    EditableView<QTreeView>::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void RecordTree::goDown()
{
    QModelIndex below = QTreeView::indexBelow(currentIndex());
    // Enter goes from row to row; a band holds nothing to type into.
    while (below.isValid() && !below.parent().isValid())
        below = QTreeView::indexBelow(below);
    const int column = m_tabFrom >= 0 ? m_tabFrom : currentIndex().column();
    m_tabFrom = -1;
    if (below.isValid())
        setCurrentIndex(below.siblingAtColumn(column));
}

} // namespace ruam::widgets
