#include "checkintable.h"

#include "colours.h"
#include "inkheight.h"

#include <ruam/presentation/checkinmodel.h>

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace ruam::widgets {

using presentation::CheckInModel;

namespace {

// At 10 points; in the large type of the desk more. The longest province and an arrival with its time are not cut. The
// post has no column of its own.
const QList<int> kDeskWidths{34, 174, 0, 114, 126};
constexpr int kRoomForProvince = 448; // all of them
constexpr double kPostSize = 0.7;     // of the type of the name
constexpr int kCloser = 5;            // pixels that the lines of one row stand closer than two rows do

QFont postFont(const QFont &nameFont)
{
    QFont font = nameFont;
    font.setPointSizeF(nameFont.pointSizeF() * kPostSize);
    return font;
}

/// A name over the whole width, and what tells two of the same name apart beneath it: in a column beside it both would
/// be cut.
class DeskNameDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        QStyleOptionViewItem cell(option);
        CellDelegate::initStyleOption(&cell, index);
        const int margin = marginOf(cell);
        const QRect inside = cell.rect.adjusted(margin, 0, -margin, 0);
        const QFont small = postFont(cell.font);
        const QString post = beneathOf(cell, index);
        const int beneath = post.isEmpty() ? 0 : rowHeight(small) - kCloser;
        QRect nameLine = inside, postLine = inside;
        nameLine.setHeight(rowHeight(cell.font));
        nameLine.moveTop(inside.top() + (inside.height() - nameLine.height() - beneath) / 2);
        postLine.setHeight(rowHeight(small));
        postLine.moveTop(nameLine.bottom() + 1 - kCloser);
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(QPalette::Text));
        drawLine(painter, nameLine, cell.text);
        painter->setFont(small);
        painter->setPen(colours(option.palette).secondary);
        drawLine(painter, postLine, post);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        CellDelegate::initStyleOption(&cell, index);
        const QFont small = postFont(cell.font);
        const int width = qMax(QFontMetrics(cell.font).horizontalAdvance(cell.text),
                               QFontMetrics(small).horizontalAdvance(beneathOf(cell, index)));
        return {width + 2 * marginOf(cell), rowHeight(cell.font) + rowHeight(small) - kCloser};
    }

protected:
    /// The text is painted here, not by the style.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        option->text.clear();
    }

private:
    /// The province too, where it has no room of its own.
    static QString beneathOf(const QStyleOptionViewItem &cell, const QModelIndex &index)
    {
        QStringList words{index.siblingAtColumn(CheckInModel::PostColumn).data().toString()};
        const auto *table = qobject_cast<const QTableView *>(cell.widget);
        if (table && table->isColumnHidden(CheckInModel::ProvinceColumn))
            words += index.siblingAtColumn(CheckInModel::ProvinceColumn).data().toString();
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    static int marginOf(const QStyleOptionViewItem &cell)
    {
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        return style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    }
    static void drawLine(QPainter *painter, const QRect &line, const QString &text)
    {
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    }
};

} // namespace

CheckInTable::CheckInTable(const format::Texts &texts, QWidget *parent)
    : RecordTable(texts, parent), m_names(new DeskNameDelegate(texts, this))
{
    setItemDelegateForColumn(CheckInModel::NameColumn, m_names);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setFocusPolicy(Qt::NoFocus);
    setShowGrid(false);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionsClickable(false);
    setColumnWidths(kDeskWidths, CheckInModel::NameColumn);
    fit();
}

void CheckInTable::setTexts(const format::Texts &texts)
{
    RecordTable::setTexts(texts);
    m_names->setTexts(texts);
}

int CheckInTable::rowPixels() const
{
    return RecordTable::rowPixels() + widgets::rowHeight(postFont(font())) - kCloser;
}

void CheckInTable::giveWay()
{
    if (!model())
        return;
    setColumnHidden(CheckInModel::PostColumn, true);
    setColumnHidden(CheckInModel::ProvinceColumn, viewport()->width() < scaled(kRoomForProvince, font()));
    setColumnWidths(kDeskWidths, CheckInModel::NameColumn);
}

void CheckInTable::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    giveWay();
}

void CheckInTable::changeEvent(QEvent *event)
{
    RecordTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveWay();
}

} // namespace ruam::widgets
