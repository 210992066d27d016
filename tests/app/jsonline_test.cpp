#include "jsonline.h"

#include <gtest/gtest.h>

namespace ruam::app {
namespace {

TEST(JsonLine, KeepsTheOrderOfItsMembers)
{
    EXPECT_EQ(JsonLine().add("z", 1).add("a", QJsonValue()).add("m", true).line(),
              "{\"z\": 1, \"a\": null, \"m\": true}\n");
}

TEST(JsonLine, EscapesTexts)
{
    EXPECT_EQ(jsonText(QStringLiteral("a\"b\\c\nd")), "\"a\\\"b\\\\c\\nd\"");
    EXPECT_EQ(jsonText(QStringLiteral("กลุ่ม")), "\"กลุ่ม\"");
}

TEST(JsonLine, NestsJson)
{
    const QByteArray inner = JsonLine().add("a", 1).object();
    EXPECT_EQ(JsonLine().addJson("list", jsonArray({inner, inner})).object(), "{\"list\": [{\"a\": 1}, {\"a\": 1}]}");
    EXPECT_EQ(jsonArray({}), "[]");
}

} // namespace
} // namespace ruam::app
