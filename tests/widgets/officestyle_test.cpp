#include "officestyle.h"

#include <QComboBox>
#include <QStyleOptionComboBox>
#include <gtest/gtest.h>

namespace ruam::widgets {
namespace {

QImage boxOf(OfficeStyle &style, const QString &words, int width)
{
    QComboBox box;
    box.setStyle(&style);
    box.addItem(words);
    box.resize(width, 30);
    return box.grab().toImage();
}

TEST(OfficeStyle, WordsThatDoNotFitABoxEndInDots)
{
    OfficeStyle style;
    const QString words = QStringLiteral("ทุกโครงการย่อยของโครงการนี้");
    const int width = 110;
    const QImage shown = boxOf(style, words, width);
    QImage shortened;
    for (qsizetype kept = words.size() - 1; kept > 0 && shortened != shown; --kept)
        shortened = boxOf(style, words.left(kept) + QChar(0x2026), width);
    EXPECT_EQ(shortened, shown) << "some beginning of the words, and dots";
    EXPECT_NE(boxOf(style, words, 400), boxOf(style, words.chopped(1), 400)) << "with room enough, every letter";
}

} // namespace
} // namespace ruam::widgets
