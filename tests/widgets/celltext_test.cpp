#include "celldelegate.h"
#include "inkheight.h"
#include "officestyle.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <gtest/gtest.h>

namespace ruam::widgets {
namespace {

/// The same cells drawn by Qt.
class PlainCells final : public OfficeStyle
{
public:
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
};

QStyleOptionViewItem cellOf(const QString &text, int width)
{
    QStyleOptionViewItem cell;
    cell.rect = QRect(3, 2, width, 30);
    cell.state = QStyle::State_Enabled | QStyle::State_Active;
    cell.text = text;
    cell.textElideMode = Qt::ElideRight;
    cell.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    cell.features = QStyleOptionViewItem::HasDisplay;
    return cell;
}

QImage drawn(const QStyle &style, const QStyleOptionViewItem &cell, int scale)
{
    QImage image(QSize(420, 36) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    style.drawControl(QStyle::CE_ItemViewItem, &cell, &painter, nullptr);
    return image;
}

class TextOfCells : public testing::TestWithParam<const char16_t *>
{
};

TEST_P(TextOfCells, IsDrawnAsQtDrawsIt)
{
    const OfficeStyle style;
    const PlainCells plain;
    const QString text = QString::fromUtf16(GetParam());
    for (const int scale : {1, 2})
        for (const int width : {400, 90, 24})
            for (const Qt::Alignment alignment : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter})
                for (const bool selected : {false, true}) {
                    QStyleOptionViewItem cell = cellOf(text, width);
                    cell.displayAlignment = alignment | Qt::AlignVCenter;
                    cell.state.setFlag(QStyle::State_Selected, selected);
                    cell.showDecorationSelected = alignment != Qt::AlignLeft;
                    const QImage own = drawn(style, cell, scale);
                    EXPECT_EQ(own, drawn(plain, cell, scale)) << width << " " << alignment << " " << selected;
                    EXPECT_EQ(own, drawn(style, cell, scale)) << "drawn again";
                }
}

INSTANTIATE_TEST_SUITE_P(Texts, TextOfCells,
                         testing::Values(u"ที่ปรึกษาน้ำใจ", u"การพัฒนาระบบราชการแบบมีส่วนร่วม ปี พ.ศ. 2550",
                                         u"King Prajadhipok's", u"กลุ่มที่ 7\u2028สองบรรทัด", u"2550"));

TEST(TextOfCells, StandsBesideTheBoxThatIsTicked)
{
    const OfficeStyle style;
    const PlainCells plain;
    for (const int width : {400, 90}) {
        QStyleOptionViewItem cell = cellOf(QStringLiteral("จัดทำหลักสูตรการฝึกอบรม"), width);
        cell.features |= QStyleOptionViewItem::HasCheckIndicator;
        cell.checkState = Qt::Checked;
        EXPECT_EQ(drawn(style, cell, 1), drawn(plain, cell, 1)) << width;
    }
}

TEST(TextOfCells, TakesTheColourAndTheTypeOfTheCellEachTime)
{
    const OfficeStyle style;
    const PlainCells plain;
    QStyleOptionViewItem cell = cellOf(QStringLiteral("ครั้งที่ 1"), 200);
    const QImage first = drawn(style, cell, 1);
    cell.palette.setColor(QPalette::Text, Qt::red);
    EXPECT_NE(drawn(style, cell, 1), first);
    EXPECT_EQ(drawn(style, cell, 1), drawn(plain, cell, 1));
    cell.font.setBold(true);
    EXPECT_EQ(drawn(style, cell, 1), drawn(plain, cell, 1));
    cell.state.setFlag(QStyle::State_Enabled, false);
    EXPECT_EQ(drawn(style, cell, 1), drawn(plain, cell, 1));
}

TEST(WrappedCell, ANameIsCutAtItsEndAndNeverBrokenWithin)
{
    QStandardItemModel names(1, 1);
    names.setData(names.index(0, 0), QStringLiteral("นางสาวสมศรีวิไลลักษณ์ สุขสวัสดิ์วัฒนาพร"));
    const widgets::CellDelegate cells(format::Texts(format::Language::Thai), nullptr);
    QStyleOptionViewItem narrow;
    narrow.font = QApplication::font();
    narrow.fontMetrics = QFontMetrics(narrow.font);
    narrow.features = QStyleOptionViewItem::WrapText;
    narrow.rect = QRect(0, 0, 60, 200);
    const QSize size = cells.sizeHint(narrow, names.index(0, 0));
    EXPECT_GT(size.width(), 60) << "so that the whole is its tool tip";
    EXPECT_LT(size.height(), 2 * widgets::rowHeight(narrow.font));
}

} // namespace
} // namespace ruam::widgets
