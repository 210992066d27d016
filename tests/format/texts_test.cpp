#include <support/print.h>

#include <ruam/format/texts.h>

#include <gtest/gtest.h>

using namespace ruam::format;

namespace {

TEST(TextsTest, SpeaksThaiAndEnglishSideBySide)
{
    const Texts thai(Language::Thai), english(Language::English);
    EXPECT_EQ(thai.translate("kinds", "Task"), QStringLiteral("งาน"));
    EXPECT_EQ(english.translate("kinds", "Task"), QStringLiteral("Task"));
    EXPECT_EQ(thai.language(), Language::Thai);
}

TEST(TextsTest, KeepsTheSourceOfAnUnknownText)
{
    EXPECT_EQ(Texts(Language::Thai).translate("nowhere", "plain words"), QStringLiteral("plain words"));
}

TEST(TextsTest, CountsInBothLanguages)
{
    const Texts thai(Language::Thai), english(Language::English);
    const char *source = "Add %n participant(s) to %1";
    EXPECT_EQ(thai.translate("steps", source, nullptr, 1), QStringLiteral("เพิ่มผู้เข้าอบรม 1 คนใน%1"));
    EXPECT_EQ(english.translate("steps", source, nullptr, 1), QStringLiteral("Add 1 participant to %1"));
    EXPECT_EQ(english.translate("steps", source, nullptr, 40), QStringLiteral("Add 40 participants to %1"));
}

TEST(TextsTest, CopiesShareTheCatalogue)
{
    const Texts copy = [] { return Texts(Language::Thai); }();
    EXPECT_EQ(copy.translate("kinds", "Programme"), QStringLiteral("โครงการ"));
}

} // namespace
