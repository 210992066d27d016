#include "linebreaker.h"

#include <ruam/reports/render.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <gtest/gtest.h>
#include <support/print.h>
#include <support/source.h>

using namespace ruam;
using namespace ruam::reports;

// The long titles of the programme of B.E. 2550 in narrow columns, in the font of the papers. The forbidden breaks are
// written here from the rules anew, as what a reader sees at the ends of two lines, and not by asking the line breaker.

namespace {

const Fonts &laksaman()
{
    static const auto found = Fonts::find();
    EXPECT_TRUE(found.ok()) << "a Thai font has to be installed";
    return **found;
}

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString() && value.toString().size() > 24)
        texts += value.toString().split(u'\n');
    for (const QJsonValue &item : value.toArray())
        collectTexts(item, texts);
    for (const QJsonValue &item : value.toObject())
        collectTexts(item, texts);
}

QStringList longTitles()
{
    QFile file(test::sourcePath(QStringLiteral("data/programmes/opdc-2550.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList texts;
    collectTexts(QJsonValue(QJsonDocument::fromJson(file.readAll()).object()), texts);
    // As a letter and a heading put them together.
    texts += {
        QStringLiteral("การลงนามข้อตกลงว่าด้วยความร่วมมือทางวิชาการ ในวันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น. ณ "
                       "โรงแรมอมารี วอเตอร์เกท"),
        QStringLiteral("การอบรมกลุ่มที่ 3 กลุ่มจังหวัดภาคกลาง ระหว่างวันที่ ๑๗ - ๑๘ กรกฎาคม พ.ศ. ๒๕๕๐ เวลา ๐๘.๓๐ - ๑๖.๓๐ น. "
                       "จังหวัดพระนครศรีอยุธยา"),
        QStringLiteral("แผนยุทธศาสตร์การพัฒนาระบบราชการไทย (พ.ศ. 2546 - พ.ศ. 2550) ฯลฯ และเรื่องต่าง ๆ “การมีส่วนร่วมฯ” ร้อยละ "
                       "80 จาก 75 จังหวัด"),
        QStringLiteral("ติดต่อนางสาวกาญจนาภรณ์ สุวรรณประเสริฐกุล และ น.ส.สมมุติ ใจดี โทร. 0 2356 9999 ต่อ 8801"),
    };
    return texts;
}

struct Forbidden
{
    const char *what;
    QRegularExpression lineEnd;   ///< of the upper line, without blanks
    QRegularExpression lineStart; ///< of the lower one
};

const std::vector<Forbidden> &forbiddenBreaks()
{
    const auto any = QRegularExpression(QStringLiteral("."));
    const auto re = [](const char16_t *pattern) { return QRegularExpression(QString::fromUtf16(pattern)); };
    static const QString kMonth = QStringLiteral("(มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|[มก]"
                                                 "\\.[คพย]\\.|มี\\.ค|เม\\.ย|พ\\.[คย]\\.|ส\\.ค|ต\\.ค|ธ\\.ค)");
    static const std::vector<Forbidden> rules{
        {"a closing mark, ฯ or ๆ starts a line", any, re(u"^[)\\]}”’»,.;:!?%…ฯๆ]")},
        {"a cluster is cut", any, re(u"^[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]")},
        {"a leading vowel ends a line", re(u"[เ-ไ]$"), any},
        {"an opening mark ends a line", re(u"[(\\[{“‘«]$"), any},
        {"น. starts a line", re(u"\\p{Nd}$"), re(u"^น\\.")},
        {"พ.ศ. starts a line", re(u"[^-–—]$"), re(u"^[พค]\\.ศ\\.")},
        {"พ.ศ. leaves its year", re(u"[พค]\\.ศ\\.$"), re(u"^\\p{Nd}")},
        {"ที่ leaves its number", re(u"ที่$"), re(u"^\\p{Nd}")},
        {"a noun leaves ที่ and its number", re(u"[ก-๎]$"), re(u"^ที่ *\\p{Nd}")},
        {"a day leaves its month", re(u"\\p{Nd}$"), QRegularExpression(u'^' + kMonth)},
        {"เวลา leaves its time", re(u"เวลา$"), re(u"^\\p{Nd}")},
        {"a number is cut", re(u"\\p{Nd}[.,]?$"), re(u"^[.,]?\\p{Nd}{2,3}\\b *(น\\.|%)?$")},
        {"a unit leaves its number", re(u"[^ี่]\\b\\p{Nd}{1,3}$"), re(u"^(จังหวัด|คน|บาท|วัน(?!ที่))")},
        {"a dash of a range starts a line", any, re(u"^[-–—]( |\\p{Nd})")},
        {"an abbreviation is cut", re(u"[ก-ฮ]\\.$"), re(u"^[ก-ฮ]\\.")},
        {"a title leaves its name", re(u"(^|\\s)(นาย|นาง|นางสาว|น\\.ส\\.|ดร\\.)$"), any},
        {"จังหวัด leaves its name", re(u"จังหวัด$"), re(u"^(พระนครศรี|นคร|กรุงเทพ|เชียง|สุราษฎร์|อุบล)")},
        {"ณ ends a line", re(u"(^|\\s)ณ$"), any},
    };
    return rules;
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
    static const QRegularExpression kLastWords(QStringLiteral("(\\S+\\s+)?\\S+$")),
        kFirstWords(QStringLiteral("^\\S+(\\s+[\\p{Nd}ฯๆ]\\S*)*"));
    const QString joined = kLastWords.match(upper).captured() + u' ' + kFirstWords.match(lower).captured();
    return laksaman().extent(joined, style).width <= width;
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
            for (const Forbidden &rule : forbiddenBreaks()) {
                const bool broken =
                    rule.lineEnd.match(upper).hasMatch() && rule.lineStart.match(lower.trimmed()).hasMatch();
                // What no column holds has to break, but never at a mark.
                const bool isMark = &rule < &forbiddenBreaks()[4];
                EXPECT_FALSE(broken && (isMark || fitsTogether(upper, lower, width, style)))
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
