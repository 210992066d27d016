#include "officestyle.h"

#include "colours.h"
#include "inkheight.h"
#include "label.h"

#include <QApplication>
#include <QMenuBar>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>
#include <QWidget>

namespace ruam::widgets {
namespace {

constexpr int kTextAir = 5;
constexpr int kButtonAir = 12;
constexpr int kButtonCorner = 2;
constexpr int kChosenTab = 2;

void drawFrame(const QStyleOption &option, QPainter *painter, const QColor &pen, const QBrush &ground, int corner)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->restore();
}

} // namespace

OfficeStyle::OfficeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OfficeStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    palette = officePalette(palette);
}

void OfficeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Tool tips have their own margin.
    const bool plainLabel = qobject_cast<QLabel *>(widget) && !qobject_cast<Label *>(widget) &&
                            !widget->windowFlags().testFlag(Qt::ToolTip);
    if (!plainLabel || !widget->contentsMargins().isNull())
        return;
    const int missing = qMax(0, rowHeight(widget->font()) - widget->fontMetrics().height());
    widget->setContentsMargins(0, missing / 2, 0, missing - missing / 2);
}

void OfficeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    // The button that is down among several must be told from the others, on a dark ground too.
    if (element == PE_PanelButtonCommand && option->state.testFlag(State_On)) {
        const Colours all = colours(option->palette);
        drawFrame(*option, painter, all.accent, all.shade, kButtonCorner);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Fusion's frame is a darker tone of the ground, which on a dark one is not seen.
    const bool field = element == PE_FrameLineEdit;
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool framed = element == PE_Frame || element == PE_FrameMenu || box;
    if (framed || (field && !option->state.testFlag(State_HasFocus)))
        drawFrame(*option, painter, colours(option->palette).outline, Qt::NoBrush, field ? kButtonCorner : 0);
}

void OfficeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    // The air of a heading is beside its words; above and below them it would cut marks off.
    const auto drawTaller = [&](auto label) {
        label.rect.adjust(0, -kTextAir, 0, kTextAir);
        QProxyStyle::drawControl(element, &label, painter, widget);
    };
    const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && cell && CellText::takes(*cell))
        return drawCell(*cell, painter, widget);
    if (element == CE_TabBarTabShape) {
        QProxyStyle::drawControl(element, option, painter, widget);
        // On a dark ground Fusion's chosen tab is hardly lighter than the others.
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect.left() + 1, option->rect.top(), option->rect.width() - 2, kChosenTab,
                              colours(option->palette).accent);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *eliding = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
            return drawTaller(*eliding);
        if (const auto *plain = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawTaller(*plain);
    }
    if (element == CE_ComboBoxLabel) {
        // Qt cuts what is too long off wherever it meets the arrow.
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox label = *box;
            const QRect room = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            label.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width() - 2);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OfficeStyle::drawCell(const QStyleOptionViewItem &cell, QPainter *painter, const QWidget *widget) const
{
    const int air = proxy()->pixelMetric(PM_FocusFrameHMargin, &cell, widget) + 1;
    const QRect room = proxy()->subElementRect(SE_ItemViewItemText, &cell, widget).adjusted(air, 0, -air, 0);
    QStyleOptionViewItem ground = cell;
    ground.text.clear();
    QProxyStyle::drawControl(CE_ItemViewItem, &ground, painter, widget);
    painter->save();
    painter->setClipRect(cell.rect);
    m_cellText.draw(painter, cell, room);
    painter->restore();
}

QSize OfficeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int row = rowHeight(widget ? widget->font() : QApplication::font());
    switch (type) {
    case CT_PushButton:
        result.rwidth() += kButtonAir;
        result.setHeight(qMax(result.height(), row + 2));
        break;
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_TabBarTab:
        result.setHeight(qMax(result.height(), row + 2));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ItemViewItem:
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), row));
        break;
    case CT_MenuBarItem: {
        // As high as the bar, as the line under it is drawn item by item.
        const auto *bar = qobject_cast<const QMenuBar *>(widget);
        const QWidget *corner = bar ? bar->cornerWidget(Qt::TopRightCorner) : nullptr;
        result.setHeight(qMax(result.height(), corner ? corner->sizeHint().height() : row));
        break;
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item || item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), row));
        break;
    }
    default:
        break;
    }
    return result;
}

int OfficeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin: // the air beside the text of a cell
    case PM_HeaderMargin:
        return kTextAir;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OfficeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_Table_GridLineColor:
        return int(colours(option ? option->palette : QApplication::palette()).border.rgb());
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect OfficeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // A cell that holds words alone is theirs. Qt finds that by shaping them once more, half of what painting a list
    // takes.
    const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (cell && !(cell->features & (QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration))) {
        if (element == SE_ItemViewItemText)
            return cell->rect;
        if (element == SE_ItemViewItemCheckIndicator || element == SE_ItemViewItemDecoration)
            return {};
    }
    if (cell && element == SE_ItemViewItemText && CellText::takes(*cell)) {
        QStyleOptionViewItem beside = *cell; // the box or picture alone is measured
        beside.text.clear();
        beside.showDecorationSelected = true;
        return QProxyStyle::subElementRect(element, &beside, widget);
    }
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // A cell being edited keeps its text where it stood.
    if (element == SE_LineEditContents)
        rect.adjust(kTextAir - 2, 0, 0, 0);
    return rect;
}

} // namespace ruam::widgets
