#include "arguments.h"

#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::app {
namespace {

constexpr Option kSome[] = {{"-o", "OUT", ""}, {"--from", "FILE", ""}, {"--all", nullptr, ""}};

Arguments parsed(const char *line)
{
    return parseArguments(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts), kSome);
}

TEST(ParseArguments, OptionsMayStandAnywhere)
{
    const Arguments a = parsed("one -o out --all two --from=x=y");
    EXPECT_EQ(a.mistake, Arguments::Mistake::None);
    EXPECT_EQ(a.operands, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_EQ(a.value("-o"), QStringLiteral("out"));
    EXPECT_EQ(a.value("--from"), QStringLiteral("x=y"));
    EXPECT_TRUE(a.has("--all"));
    EXPECT_FALSE(a.has("--none"));
}

TEST(ParseArguments, AfterTwoDashesEverythingIsAnOperand)
{
    EXPECT_EQ(parsed("-- -o --all").operands, (QStringList{QStringLiteral("-o"), QStringLiteral("--all")}));
    EXPECT_EQ(parsed("-").operands, QStringList{QStringLiteral("-")});
}

TEST(ParseArguments, AValueMayLookLikeAnOption)
{
    EXPECT_EQ(parsed("-o --all").value("-o"), QStringLiteral("--all"));
}

TEST(ParseArguments, MistakesNameTheOption)
{
    const auto mistake = [](const char *line, Arguments::Mistake expected, const char *option) {
        const Arguments a = parsed(line);
        EXPECT_EQ(a.mistake, expected) << line;
        EXPECT_EQ(a.mistaken, QLatin1String(option)) << line;
    };
    mistake("x --what", Arguments::Mistake::UnknownOption, "--what");
    mistake("-z", Arguments::Mistake::UnknownOption, "-z");
    mistake("-o", Arguments::Mistake::MissingValue, "-o");
    mistake("--all=1", Arguments::Mistake::NeedlessValue, "--all");
    mistake("-o a -o b", Arguments::Mistake::Repeated, "-o");
}

} // namespace
} // namespace ruam::app
