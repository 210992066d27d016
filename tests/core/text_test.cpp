#include <ruam/core/text.h>
#include <support/print.h>

#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace ruam::core;

TEST(StoredText, TakesOffOuterBlanksAndControlCharacters)
{
    EXPECT_EQ(storedText(u"  ตรัง\t"), u"ตรัง");
    EXPECT_EQ(storedText(QStringLiteral("ก\u0001\u0007ข")), u"กข");
}

TEST(StoredText, KeepsLineBreaksOnlyWhereTheFieldMayHoldThem)
{
    EXPECT_EQ(storedText(u"หนึ่ง\r\nสอง\rสาม", true), u"หนึ่ง\nสอง\nสาม");
    EXPECT_EQ(storedText(u"หนึ่ง\r\nสอง\rสาม"), u"หนึ่ง สอง สาม");
}

TEST(StoredText, KeepsZeroWidthSpacesAsTyped)
{
    EXPECT_EQ(storedText(u"สม\u200Bชาย"), u"สม\u200Bชาย");
}

struct Alike
{
    const char16_t *typed;
    const char16_t *clean;
};

class ComparableText : public testing::TestWithParam<Alike>
{
};

TEST_P(ComparableText, BringsSpellingsThatLookAlikeTogether)
{
    EXPECT_EQ(comparableText(GetParam().typed), comparableText(GetParam().clean));
}

INSTANTIATE_TEST_SUITE_P(Spellings, ComparableText,
                         testing::Values(Alike{u"สม\u200Bชาย", u"สมชาย"}, Alike{u"\uFEFFสมชาย", u"สมชาย"},
                                         Alike{u"เเก้ว", u"แก้ว"}, Alike{u"ก\u0E4Dา", u"กำ"},
                                         Alike{u"น\u0E4D\u0E49า", u"น้ำ"}, Alike{u"น\u0E49\u0E4Dา", u"น้ำ"},
                                         Alike{u"น\u0E49\u0E49ำ", u"น้ำ"}, Alike{u"ท\u0E48\u0E35", u"ที่"},
                                         Alike{u"ก\u0E38\u0E38", u"กุ"}, Alike{u"สมชาย\u00A0ใจดี", u"สมชาย ใจดี"},
                                         Alike{u"  สมชาย   ใจดี ", u"สมชาย ใจดี"}, Alike{u"e\u0301", u"\u00E9"}));

TEST(ComparableText, KeepsDifferentNamesApart)
{
    EXPECT_NE(comparableText(u"เพชร"), comparableText(u"เพ็ชร"));
    EXPECT_NE(comparableText(u"กอง"), comparableText(u"ก้อง"));
    EXPECT_NE(comparableText(u"แก้ว"), comparableText(u"เก้ว"));
    EXPECT_NE(comparableText(u"ณัฎฐา"), comparableText(u"ณัฏฐา"));
}

TEST(ComparableText, IsStable)
{
    for (const char16_t *text : {u"น\u0E4D\u0E49าเเก้ว  ใจดี", u"\u0E49\u0E4Dา", u"\u0E38\u0E49\u0E38", u"",
                                 u"\u0E35\u0E48\u0E35\u05B9", u"e\u200D\u0301"}) {
        const QString once = comparableText(text);
        EXPECT_EQ(comparableText(once), once);
    }
}

// Random texts of what keyboards, pages and broken files hold: Thai letters and marks in any order, blanks of all
// kinds, Latin letters with marks of their own, and halves of pairs.
class RandomText : public testing::TestWithParam<int>
{
protected:
    QString text()
    {
        static constexpr char16_t kOthers[] = {u' ',   u'\t',  0x00A0, 0x200B, 0x200C, 0x200D, 0xFEFF, 0x2060,
                                               0x00AD, u'a',   u'e',   0x0301, 0x0308, 0x05B9, 0x3000, 0xD800,
                                               0xDC00, 0xD83D, 0xDE00, 0x1100, 0x1161, 0x11A8, u'.',   u'1'};
        QString made;
        for (quint32 left = m_random.bounded(12); left > 0; --left) {
            const quint32 kind = m_random.bounded(8);
            if (kind < 3)
                made += QChar(0x0E01 + m_random.bounded(0x2E));
            else if (kind < 6)
                made += QChar(0x0E30 + m_random.bounded(0x1F));
            else
                made += QChar(kOthers[m_random.bounded(quint32(std::size(kOthers)))]);
        }
        return made;
    }
    template <class T>
    const T &any(const QList<T> &list)
    {
        return list[qsizetype(m_random.bounded(quint32(list.size())))];
    }

    QRandomGenerator m_random{quint32(GetParam())};
};

TEST_P(RandomText, ComparesAsTheSameHoweverItWasTyped)
{
    const QList<QChar> unseen{QChar(0x200B), QChar(0x200C), QChar(0x200D), QChar(0xFEFF), QChar(0x2060)};
    for (int round = 0; round < 500; ++round) {
        const QString one = text(), other = text();
        const QString clean = comparableText(one);
        EXPECT_EQ(comparableText(clean), clean) << one.toStdString();
        EXPECT_LE(clean.size(), one.normalized(QString::NormalizationForm_D).size());

        QString hidden = one;
        hidden.insert(qsizetype(m_random.bounded(quint32(one.size() + 1))), any(unseen));
        // Within a letter and its mark of another script, what joins them is looked at first: Thai alone is meant.
        const bool thai = std::none_of(one.cbegin(), one.cend(), [](QChar c) {
            return c.unicode() >= 0x0300 && (c.unicode() < 0x0E00 || c.unicode() > 0x0E7F) && !c.isSpace();
        });
        if (thai) {
            EXPECT_EQ(comparableText(hidden), clean) << hidden.toStdString();
        }
        QString blanks = one;
        blanks.replace(u' ', QChar(0x00A0));
        EXPECT_EQ(comparableText(blanks), clean) << one.toStdString();
        EXPECT_EQ(comparableText(one + QStringLiteral("กเเก") + other),
                  comparableText(one + QStringLiteral("กแก") + other));
        EXPECT_EQ(comparableText(one + QStringLiteral("ก\u0E4Dาก") + other),
                  comparableText(one + QStringLiteral("กำก") + other));
    }
}

TEST_P(RandomText, ComparesMarksInAnyOrderAndNumberAlike)
{
    const QList<QChar> vowels{QChar(0x0E34), QChar(0x0E35), QChar(0x0E37), QChar(0x0E38), QChar(0x0E39)};
    const QList<QChar> tones{QChar(0x0E48), QChar(0x0E49), QChar(0x0E4A), QChar(0x0E4B)};
    for (int round = 0; round < 500; ++round) {
        const QString one = text() + QChar(0x0E01 + int(m_random.bounded(0x2E))), other = u'ก' + text();
        const QChar vowel = any(vowels), tone = any(tones);
        const QString clean = comparableText(one + vowel + tone + other);
        EXPECT_EQ(comparableText(one + tone + vowel + other), clean);
        EXPECT_EQ(comparableText(one + vowel + vowel + tone + tone + other), clean);
        EXPECT_EQ(comparableText(one + tone + vowel + tone + vowel + other), clean);
        EXPECT_NE(comparableText(one + vowel + other), clean) << "a mark is not lost";
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomText, testing::Range(1, 9));

TEST(WithoutMarks, LeavesTheLettersOfAThaiWord)
{
    EXPECT_EQ(withoutMarks(u"สุนีย์ ก้อง"), QStringLiteral("สนย กอง"));
    EXPECT_EQ(withoutMarks(u"น้ำ"), QStringLiteral("นำ"));
    EXPECT_EQ(withoutMarks(u"ab 12"), QStringLiteral("ab 12"));
}

TEST(OneApart, IsOneCharacterMoreLessOrOther)
{
    EXPECT_TRUE(isOneApart(u"ก้อง", u"ก่อง"));
    EXPECT_TRUE(isOneApart(u"กอง", u"ก่อง"));
    EXPECT_TRUE(isOneApart(u"ก่อง", u"กอง"));
    EXPECT_FALSE(isOneApart(u"กอง", u"กอง"));
    EXPECT_FALSE(isOneApart(u"ก่องู", u"กอง"));
    EXPECT_FALSE(isOneApart(u"กขค", u"ขคง"));
    EXPECT_TRUE(isOneApart(u"", u"ก"));
}
