#include "usersettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::widgets {
namespace {

class UserSettingsTest : public testing::Test
{
protected:
    UserSettingsTest() : ini(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat), settings(ini) {}
    QTemporaryDir folder;
    QSettings ini;
    UserSettings settings;
};

TEST_F(UserSettingsTest, StartsInThaiAtTenPoints)
{
    EXPECT_EQ(settings.language(), format::Language::Thai);
    EXPECT_EQ(settings.typeSize(), 10);
    EXPECT_TRUE(settings.lastFile().isEmpty());
}

TEST_F(UserSettingsTest, ASizeThatIsNoneOfOursIsTheUsualOne)
{
    ini.setValue(QStringLiteral("screen/type_size"), 400);
    EXPECT_EQ(settings.typeSize(), 10);
}

TEST_F(UserSettingsTest, RecentFilesAreNewestFirstOnceAndFew)
{
    for (int n = 0; n < 12; ++n)
        settings.addRecentFile(QStringLiteral("/%1.ruam").arg(n));
    settings.addRecentFile(QStringLiteral("/10.ruam"));
    EXPECT_EQ(settings.lastFile(), u"/10.ruam");
    EXPECT_EQ(settings.recentFiles().size(), 8);
    EXPECT_EQ(settings.recentFiles().count(QStringLiteral("/10.ruam")), 1);
    settings.forgetFile(QStringLiteral("/10.ruam"));
    EXPECT_EQ(settings.lastFile(), u"/11.ruam");
}

} // namespace
} // namespace ruam::widgets
