#include <support/longtitles.h>
#include <support/source.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace ruam::test {
namespace {

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString() && value.toString().size() > 24)
        texts += value.toString().split(u'\n');
    for (const QJsonValue &item : value.toArray())
        collectTexts(item, texts);
    for (const QJsonValue &item : value.toObject())
        collectTexts(item, texts);
}

} // namespace

QStringList longTitles()
{
    QFile file(sourcePath(QStringLiteral("data/programmes/opdc-2550.json")));
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

const std::vector<ForbiddenBreak> &forbiddenBreaks()
{
    const auto any = QRegularExpression(QStringLiteral("."));
    const auto re = [](const char16_t *pattern) { return QRegularExpression(QString::fromUtf16(pattern)); };
    static const QString kMonth = QStringLiteral("(มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา|[มก]"
                                                 "\\.[คพย]\\.|มี\\.ค|เม\\.ย|พ\\.[คย]\\.|ส\\.ค|ต\\.ค|ธ\\.ค)");
    static const std::vector<ForbiddenBreak> rules{
        {"a closing mark, ฯ or ๆ starts a line", any, re(u"^[)\\]}”’»,.;:!?%…ฯๆ]"), true},
        {"a cluster is cut", any, re(u"^[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]"), true},
        {"a leading vowel ends a line", re(u"[เ-ไ]$"), any, true},
        {"an opening mark ends a line", re(u"[(\\[{“‘«]$"), any, true},
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

QString wordsAround(const QString &upper, const QString &lower)
{
    static const QRegularExpression kLastWords(QStringLiteral("(\\S+\\s+)?\\S+$")),
        kFirstWords(QStringLiteral("^\\S+(\\s+[\\p{Nd}ฯๆ]\\S*)*"));
    return kLastWords.match(upper).captured() + u' ' + kFirstWords.match(lower).captured();
}

} // namespace ruam::test
