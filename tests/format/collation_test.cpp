#include <support/print.h>

#include <ruam/format/collation.h>

#include <gtest/gtest.h>

using namespace ruam::format;

namespace {

struct Pair
{
    const char16_t *first;
    const char16_t *second;
};

class NameOrderTest : public testing::TestWithParam<Pair>
{
};

TEST_P(NameOrderTest, FollowsTheThaiDictionary)
{
    const Collation collation;
    const QString first = QString::fromUtf16(GetParam().first), second = QString::fromUtf16(GetParam().second);
    EXPECT_LT(collation.sortKey(first), collation.sortKey(second))
        << first.toStdString() << " " << second.toStdString();
    EXPECT_LT(collation.compare(first, second), 0);
    EXPECT_GT(collation.compare(second, first), 0);
}

INSTANTIATE_TEST_SUITE_P(Rules, NameOrderTest,
                         testing::ValuesIn(std::vector<Pair>{
                             {u"กมล", u"กรณ์"},
                             // A leading vowel counts after its consonant.
                             {u"เกษม", u"ขจร"},
                             {u"ไกร", u"ขจร"},
                             {u"หม่อม", u"เหมือน"},
                             {u"สมชาย", u"เสมอ"},
                             // Leading vowels in their order.
                             {u"เกา", u"แกา"},
                             {u"แกม", u"โกม"},
                             {u"โกมล", u"ใกล้รุ่ง"},
                             {u"ใก", u"ไก"},
                             // Vowels in their order.
                             {u"กะ", u"กัน"},
                             {u"อัมพร", u"อาทิตย์"},
                             {u"อาทิตย์", u"อำนวย"},
                             {u"กำ", u"กิ"},
                             {u"กิ", u"กี"},
                             {u"กี", u"กึ"},
                             {u"กึ", u"กื"},
                             {u"กื", u"กุ"},
                             {u"กุ", u"กู"},
                             // Marks only break ties: plain, maitaikhu or thanthakhat, tones in order.
                             {u"กอง", u"ก้อง"},
                             {u"ก่อ", u"กอง"},
                             {u"ก่า", u"ก้า"},
                             {u"ก้า", u"ก๊า"},
                             {u"ก๊า", u"ก๋า"},
                             {u"เพชร", u"เพ็ชร"},
                             {u"สิทธิ", u"สิทธิ์"},
                             {u"เสนห์", u"เสน่ห์"},
                             // Letters that look or sound alike are different letters.
                             {u"ณัฎฐา", u"ณัฏฐ์"},
                             {u"พร", u"พฤกษ์"},
                             {u"เรณู", u"ฤดี"},
                             {u"ฤดี", u"ฤๅษี"},
                             {u"ฦๅชา", u"วรรณา"},
                             {u"ลัดดา", u"ฦๅชา"},
                             {u"ณัฐ", u"ณัฐวุฒิ"},
                             // A blank comes before any letter, and counts.
                             {u"สม ชาย", u"สมชาย"},
                             {u"ณ อยุธยา", u"ณรงค์"},
                             // Thai before Latin.
                             {u"ฮัสซัน", u"Ahmad"},
                         }));

TEST(CollationTest, TextsThatLookAlikeHaveOneKey)
{
    const Collation collation;
    EXPECT_EQ(collation.sortKey(QStringLiteral("สม\u200Bชาย")), collation.sortKey(QStringLiteral("สมชาย")));
    EXPECT_EQ(collation.sortKey(QStringLiteral("เเก้ว")), collation.sortKey(QStringLiteral("แก้ว")));
    EXPECT_EQ(collation.sortKey(QStringLiteral("ใจ\u00A0ดี")), collation.sortKey(QStringLiteral("ใจ ดี")));
    EXPECT_EQ(collation.compare(QStringLiteral("เเก้ว"), QStringLiteral("แก้ว")), 0);
}

TEST(CollationTest, AnEmptyTextHasAnEmptyKeyAndComesFirst)
{
    const Collation collation;
    EXPECT_EQ(collation.sortKey(QString()), QByteArray());
    EXPECT_EQ(collation.sortKey(QStringLiteral(" ")), QByteArray());
    EXPECT_LT(collation.sortKey(QString()), collation.sortKey(QStringLiteral("ก")));
}

TEST(CollationTest, KeysHoldNoZeroAndAreOfOneVersion)
{
    EXPECT_FALSE(Collation().sortKey(QStringLiteral("นางสาวสมศรี รักไทย")).contains('\0'));
    EXPECT_EQ(Collation().version(), Collation().version());
    EXPECT_GT(Collation().version(), 0);
}

TEST(CollationTest, LongTextsAreOrderedToo)
{
    const Collation collation;
    const QString base = QStringLiteral("เก้าอี้").repeated(2000);
    EXPECT_LT(collation.sortKey(base), collation.sortKey(base + u'ก'));
}

TEST(FilterTest, PassesOverTonesBlanksCaseAndKindOfDigits)
{
    EXPECT_TRUE(containsLoosely(QStringLiteral("โรงแรมเดอะแกรนด์ อยุธยา"), QStringLiteral("แกรนด์อยุธยา")));
    EXPECT_TRUE(containsLoosely(QStringLiteral("ก้องเกียรติ"), QStringLiteral("กองเก")));
    EXPECT_TRUE(containsLoosely(QStringLiteral("กองเกียรติ"), QStringLiteral("ก้อง")));
    EXPECT_TRUE(containsLoosely(QStringLiteral("กลุ่มที่ 7"), QStringLiteral("กลุ่มที่ ๗")));
    EXPECT_TRUE(containsLoosely(QStringLiteral("กลุ่มที่ ๗"), QStringLiteral("ที่7")));
    EXPECT_TRUE(containsLoosely(QStringLiteral("World Bank"), QStringLiteral("world b")));
    EXPECT_TRUE(containsLoosely(QStringLiteral("แก้ว"), QStringLiteral("เเกว")));
    EXPECT_TRUE(containsLoosely(QStringLiteral("ใดก็ได้"), QString()));
    EXPECT_FALSE(containsLoosely(QStringLiteral("สมชาย"), QStringLiteral("สมศรี")));
    EXPECT_FALSE(containsLoosely(QString(), QStringLiteral("ก")));
}

} // namespace
