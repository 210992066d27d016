#include "linebreaker.h"

#include <ruam/reports/render.h>

#include <QTextBoundaryFinder>
#include <gtest/gtest.h>
#include <support/longtitles.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::reports;
using namespace ruam::test;

// The long titles of the programme of B.E. 2550 in narrow columns, in the font of the papers.

namespace {

const Fonts &laksaman()
{
    static const auto found = Fonts::find();
    EXPECT_TRUE(found.ok()) << "a Thai font has to be installed";
    return **found;
}

QString textOf(const Line &line)
{
    QString text;
    for (const LinePart &part : line.parts)
        text += part.text;
    return text;
}

/// Whether a line could have held the words around the place where the two lines meet.
bool fitsTogether(const QString &upper, const QString &lower, double width, const Style &style)
{
    return laksaman().extent(wordsAround(upper, lower), style).width <= width;
}

class LongTitles : public testing::TestWithParam<int>
{
};

TEST_P(LongTitles, BreakNowhereThatIsForbidden)
{
    const double width = GetParam() * 10;
    const Style style{Token::B};
    const QStringList titles = longTitles();
    ASSERT_GT(titles.size(), 50);
    for (const QString &title : titles) {
        const QList<Line> lines = brokenLines({{title, style, 0}}, {width, false, false}, laksaman());
        QString all;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString lower = textOf(lines[i]);
            all += lower;
            EXPECT_FALSE(lower.trimmed().isEmpty()) << title.toStdString();
            EXPECT_LE(lines[i].width, width + 0.05) << lower.toStdString();
            if (i == 0)
                continue;
            const QString upper = textOf(lines[i - 1]).trimmed();
            for (const ForbiddenBreak &rule : forbiddenBreaks()) {
                const bool broken =
                    rule.lineEnd.match(upper).hasMatch() && rule.lineStart.match(lower.trimmed()).hasMatch();
                // What no column holds has to break, but never at a mark.
                EXPECT_FALSE(broken && (rule.always || fitsTogether(upper, lower, width, style)))
                    << rule.what << ": " << upper.toStdString() << " | " << lower.toStdString();
            }
        }
        EXPECT_EQ(all.remove(u' '), QString(title).remove(u' '));
    }
}

INSTANTIATE_TEST_SUITE_P(Centimetres, LongTitles, testing::Values(2, 4, 8));

TEST(LongTitles, AreBrokenBetweenClustersInAColumnThatHoldsNoWord)
{
    for (const double width : {1.0, 4.0, 7.0}) {
        for (const QString &title : longTitles()) {
            const QList<Line> lines = brokenLines({{title, {Token::B}, 0}}, {width, true, false}, laksaman());
            QString all;
            for (const Line &line : lines)
                all += textOf(line);
            EXPECT_EQ(all.remove(u' '), QString(title).remove(u' '));
            for (const Line &line : lines) {
                const QString text = textOf(line);
                ASSERT_FALSE(text.isEmpty()) << width << " " << title.toStdString();
                EXPECT_NE(text.front().category(), QChar::Mark_NonSpacing) << text.toStdString();
            }
        }
    }
}

TEST(LongTitles, NamesBreakBetweenWordsBeforeTheyBreakWithin)
{
    // A column too narrow for the range, wide enough for each of its ends.
    const QList<Line> lines =
        brokenLines({{QStringLiteral("เวลา 09.00 - 12.00 น."), {Token::B}, 0}}, {22, false, false}, laksaman());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(textOf(lines[0]).trimmed(), QStringLiteral("เวลา 09.00 -"));
    EXPECT_EQ(textOf(lines[1]).trimmed(), QStringLiteral("12.00 น."));
}

} // namespace
