#include "type.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::test {
namespace {

const QString kLooped = QStringLiteral("Noto Looped Thai");

QStringList familiesDrawing(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun &run : layout.glyphRuns())
        families.append(run.rawFont().familyName());
    return families;
}

TEST(ScreenFontTest, NeverTakesAFontThatPrintsMarksBadly)
{
    const QStringList families = widgets::screenFont(10).families();
    EXPECT_FALSE(families.isEmpty());
    for (const QString &family : families) {
        EXPECT_FALSE(family.contains(QStringLiteral("Laksaman"))) << family.toStdString();
        EXPECT_FALSE(family.contains(QStringLiteral("Looped"))) << family.toStdString();
    }
}

TEST(ScreenFontTest, TakesTheBestThatIsInstalledThenEveryOtherThaiFontButThoseRefused)
{
    const QStringList installed{QStringLiteral("Laksaman"), QStringLiteral("Noto Looped Thai UI"), kLooped,
                                QStringLiteral("Sarabun"), QStringLiteral("Tahoma")};
    EXPECT_EQ(widgets::screenFamilies(installed), (QStringList{QStringLiteral("Tahoma"), QStringLiteral("Sarabun")}));
    EXPECT_EQ(widgets::screenFamilies({kLooped}), QStringList());
}

/// With the fonts of this machine, and as if the first of them were missing.
TEST(ScreenFontTest, WhatTheFontLacksNeverComesFromTheLoopedOne)
{
    // Where it is not installed, another takes its place here, and nothing can go wrong.
    const QRawFont looped = QRawFont::fromFont(QFont(kLooped), QFontDatabase::Thai);
    QStringList installed = QFontDatabase::families(QFontDatabase::Thai);
    for (int removed = 0; removed < 2; ++removed) {
        const QStringList families = widgets::screenFamilies(installed);
        if (removed > 0 && families.isEmpty())
            break; // there is but one
        ASSERT_FALSE(families.isEmpty());
        QFont font = widgets::screenFont(10);
        font.setFamilies(families);
        const QRawFont first = QRawFont::fromFont(font, QFontDatabase::Thai);
        int lacking = 0;
        for (char16_t letter = u' '; letter < u'\uFFFE'; ++letter) {
            if (QChar::category(letter) == QChar::Other_PrivateUse || !looped.supportsCharacter(letter))
                continue;
            lacking += !first.supportsCharacter(letter);
            EXPECT_FALSE(familiesDrawing(QString(QChar(letter)), font).contains(kLooped))
                << std::hex << int(letter) << " beside " << families.join(u',').toStdString();
        }
        EXPECT_TRUE(lacking > 0 || looped.familyName() != kLooped) << "nothing was tried";
        installed.removeAll(families.constFirst());
    }
}

} // namespace
} // namespace ruam::test
