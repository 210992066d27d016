#include "colours.h"

#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPalette>
#include <QPushButton>
#include <cmath>
#include <gtest/gtest.h>

namespace ruam::widgets {
namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double kContrastAA = 4.5;

QPalette system(bool dark)
{
    return dark ? QPalette(QColor(60, 60, 60), QColor(40, 40, 40)) : QPalette(QColor(230, 230, 230), Qt::white);
}

class ColoursTest : public testing::TestWithParam<bool>
{
protected:
    ColoursTest()
    {
        QPalette raw = system(GetParam());
        raw.setColor(QPalette::WindowText, GetParam() ? Qt::white : Qt::black);
        palette = officePalette(raw);
    }
    QPalette palette;
};

TEST_P(ColoursTest, FollowsTheLightOrDarkOfTheSystem)
{
    EXPECT_EQ(isDark(palette), GetParam());
}

TEST_P(ColoursTest, NumbersAreLegibleOnTheGroundOfEveryGroupAndNeighboursDiffer)
{
    for (int group = 0; group < 76; ++group) {
        const QColor ground = groupGround(group, palette);
        EXPECT_GE(contrast(palette.color(QPalette::WindowText), ground), kContrastAA) << group;
        EXPECT_NE(ground, groupGround(group + 1, palette)) << group;
    }
}

TEST_P(ColoursTest, EveryTextIsLegibleOnEveryGround)
{
    const Colours c = colours(palette);
    for (const QColor &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base), c.card, c.shade}) {
        EXPECT_GE(contrast(palette.color(QPalette::Text), ground), kContrastAA);
        EXPECT_GE(contrast(c.secondary, ground), kContrastAA) << ground.name().toStdString();
        EXPECT_GE(contrast(c.accent, ground), kContrastAA) << ground.name().toStdString();
        for (const QColor &meaning : {c.mustFix, c.shouldCheck, c.toKnow, c.ready})
            EXPECT_GE(contrast(meaning, ground), kContrastAA) << meaning.name().toStdString();
    }
    EXPECT_GE(contrast(c.mustFix, c.mustFixGround), kContrastAA);
    EXPECT_GE(contrast(c.shouldCheck, c.shouldCheckGround), kContrastAA);
    EXPECT_GE(contrast(c.toKnow, c.toKnowGround), kContrastAA);
    EXPECT_GE(contrast(c.ready, c.readyGround), kContrastAA);
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), kContrastAA);
}

TEST_P(ColoursTest, TheFrameOfAFieldAndOfAListIsSeen)
{
    constexpr double kContrastOfFrames = 3;
    QLineEdit line;
    QListWidget list;
    for (QWidget *framed : std::initializer_list<QWidget *>{&line, &list}) {
        framed->setPalette(palette);
        framed->resize(200, 60);
        QImage picture(framed->size(), QImage::Format_RGB32);
        framed->render(&picture);
        for (const QPoint &place : {QPoint(0, 30), QPoint(100, 0), QPoint(199, 30), QPoint(100, 59)})
            for (const auto ground : {QPalette::Window, QPalette::Base})
                EXPECT_GE(contrast(picture.pixelColor(place), palette.color(ground)), kContrastOfFrames)
                    << place.x() << "," << place.y();
    }
}

TEST_P(ColoursTest, TheBoxOfACheckMarkIsSeen)
{
    QCheckBox box;
    box.setPalette(palette);
    box.resize(60, 30);
    QImage picture(box.size(), QImage::Format_RGB32);
    box.render(&picture);
    double most = 1;
    for (int x = 0; x < picture.width(); ++x)
        most = std::max(most, contrast(picture.pixelColor(x, picture.height() / 2), palette.color(QPalette::Window)));
    EXPECT_GE(most, 3);
}

TEST_P(ColoursTest, TheButtonThatIsDownIsToldFromTheOthers)
{
    const auto pictured = [&](bool down) {
        QPushButton button(QStringLiteral("ก"));
        button.setCheckable(true);
        button.setChecked(down);
        button.setPalette(palette);
        button.resize(80, 30);
        QImage picture(button.size(), QImage::Format_RGB32);
        button.render(&picture);
        return picture;
    };
    // Its frame, beside the letter.
    EXPECT_GE(contrast(pictured(true).pixelColor(0, 15), palette.color(QPalette::Window)), 3);
    EXPECT_NE(pictured(false).pixelColor(10, 15), pictured(true).pixelColor(10, 15));
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ColoursTest, testing::Bool());

} // namespace
} // namespace ruam::widgets
