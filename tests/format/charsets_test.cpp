#include <ruam/format/charsets.h>
#include <support/print.h>

#include <gtest/gtest.h>

namespace ruam::format {
namespace {

const QString kText = QStringLiteral("วันหยุด “ก” 9–10");

TEST(Charsets, Utf8IsReadWithAndWithoutAMark)
{
    EXPECT_EQ(decodeText(kText.toUtf8()).text, kText);
    EXPECT_EQ(decodeText("\xEF\xBB\xBF" + kText.toUtf8()).text, kText);
    EXPECT_EQ(decodeText(kText.toUtf8()).charset, Charset::Utf8);
}

TEST(Charsets, Utf16IsReadByItsMarkInEitherOrder)
{
    QByteArray little("\xFF\xFE"), big("\xFE\xFF");
    for (const QChar letter : kText) {
        little += char(letter.unicode() & 0xFF);
        little += char(letter.unicode() >> 8);
        big += char(letter.unicode() >> 8);
        big += char(letter.unicode() & 0xFF);
    }
    EXPECT_EQ(decodeText(little).text, kText);
    EXPECT_EQ(decodeText(big).text, kText);
    EXPECT_EQ(decodeText(little).charset, Charset::Utf16);
}

TEST(Charsets, WhatIsNoUtf8IsWindows874)
{
    // กขค, a quotation mark of Windows, a letter.
    const DecodedText decoded = decodeText("\xA1\xA2\xA4 \x93x\x94");
    EXPECT_EQ(decoded.text, QStringLiteral("กขค “x”"));
    EXPECT_EQ(decoded.charset, Charset::Windows874);
}

TEST(Charsets, Utf16IsKnownWithoutAMarkAndByWhatSomebodySays)
{
    const QString text = QStringLiteral("ชื่อ,a\n");
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    EXPECT_EQ(decodeText(little).text, text);
    EXPECT_EQ(decodeText(little).charset, Charset::Utf16);
    EXPECT_EQ(decodeText(QByteArray("a\0b,c\n", 6)).charset, Charset::Utf8) << "a NUL alone makes no UTF-16";
    EXPECT_EQ(decodeText("\xC3\xA1", Charset::Windows874).text, QStringLiteral("รก"));
    EXPECT_EQ(decodeText("\xEF\xBB\xBFx", Charset::Utf8).text, QStringLiteral("x"));
    EXPECT_EQ(decodeText(little, Charset::Utf16).text, text);
}

TEST(Charsets, UntilMostOfItIsBrokenUtf8WithADamagedPlaceIsUtf8)
{
    const DecodedText damaged = decodeText(kText.toUtf8() + "\n\xE0\xB8\n");
    EXPECT_EQ(damaged.charset, Charset::Utf8);
    EXPECT_TRUE(damaged.text.startsWith(kText));
    EXPECT_EQ(unreadableLine(damaged.text), 2);
    EXPECT_EQ(unreadableLine(kText), 0);
    EXPECT_EQ(decodeText("\xEF\xBB\xBF\xA1\xA2\xA4").charset, Charset::Utf8) << "the mark decides";
    EXPECT_EQ(decodeText("\xE0\xA1\xC1 \xE0\xAA\xD5\xC2\xA7\xE3\xCB\xC1\xE8").charset, Charset::Windows874);
}

TEST(Charsets, EveryByteGivesSomething)
{
    QByteArray all;
    for (int byte = 255; byte > 0; --byte)
        all += char(byte);
    EXPECT_EQ(decodeText(all.mid(2)).text.size(), all.size() - 2);
    EXPECT_EQ(decodeText({}).text, QString());
}

} // namespace
} // namespace ruam::format
