#include "jsonparser.h"

#include <support/print.h>

#include <QBuffer>
#include <gtest/gtest.h>

using namespace ruam;
using interchange::JsonParser;
using Token = JsonParser::Token;

namespace {

/// The tokens of a text up to its end or failure, with names, texts and numbers.
QString tokensOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonParser parser(buffer);
    QStringList tokens;
    for (;;) {
        switch (parser.next()) {
        case Token::BeginObject:
            tokens << QStringLiteral("{");
            break;
        case Token::EndObject:
            tokens << QStringLiteral("}");
            break;
        case Token::BeginArray:
            tokens << QStringLiteral("[");
            break;
        case Token::EndArray:
            tokens << QStringLiteral("]");
            break;
        case Token::Name:
            tokens << parser.text() + u':';
            break;
        case Token::Text:
            tokens << u'"' + parser.text() + u'"';
            break;
        case Token::Number:
            tokens << QString::fromLatin1(parser.number());
            break;
        case Token::True:
            tokens << QStringLiteral("true");
            break;
        case Token::False:
            tokens << QStringLiteral("false");
            break;
        case Token::Null:
            tokens << QStringLiteral("null");
            break;
        case Token::End:
            return tokens.join(u' ');
        case Token::Failed:
            return tokens.join(u' ') +
                   QStringLiteral(" failed in line %1").arg(std::get<qint64>(parser.error().args.first()));
        }
    }
}

TEST(JsonParser, ReadsEveryKindOfValue)
{
    EXPECT_EQ(tokensOf(R"({"ก": [1, -0.5e+3, "ข", true, false, null, {}, []], "ค": {"ง": 0}})"),
              QStringLiteral("{ ก: [ 1 -0.5e+3 \"ข\" true false null { } [ ] ] ค: { ง: 0 } }"));
}

TEST(JsonParser, ReadsEscapes)
{
    EXPECT_EQ(tokensOf(R"(["\"\\\/\b\f\n\r\t", "\u0e01\uD83D\uDE00"])"),
              QStringLiteral("[ \"\"\\/\b\f\n\r\t\" \"ก😀\" ]"));
}

TEST(JsonParser, ReadsAcrossBlocks)
{
    const QByteArray longText(200'000, 'x');
    EXPECT_EQ(tokensOf("[\n" + QByteArray(100'000, ' ') + "\"" + longText + "\"]"),
              QStringLiteral("[ \"%1\" ]").arg(QString::fromLatin1(longText)));
}

TEST(JsonParser, RefusesWhatIsNotJson)
{
    const std::pair<const char *, const char16_t *> cases[] = {
        {"", u" failed in line 1"},
        {"\n\n ", u" failed in line 3"},
        {"[1,]", u"[ 1 failed in line 1"},
        {"[,1]", u"[ failed in line 1"},
        {"[1 2]", u"[ 1 failed in line 1"},
        {"{\"a\" 1}", u"{ failed in line 1"},
        {"{a: 1}", u"{ failed in line 1"},
        {"{\"a\": 1,\n}", u"{ a: 1 failed in line 2"},
        {"[1}", u"[ 1 failed in line 1"},
        {"[01]", u"[ failed in line 1"},
        {"[1.]", u"[ failed in line 1"},
        {"[-]", u"[ failed in line 1"},
        {"[1e]", u"[ failed in line 1"},
        {"[+1]", u"[ failed in line 1"},
        {"[nul]", u"[ failed in line 1"},
        {"[NaN]", u"[ failed in line 1"},
        {"[\"\\x\"]", u"[ failed in line 1"},
        {"[\"\\u12g4\"]", u"[ failed in line 1"},
        {"[\"\\udc00\"]", u"[ failed in line 1"},
        {"[\"\\ud800\\u0041\"]", u"[ failed in line 1"},
        {"[\n\"a\nb\"]", u"[ failed in line 2"},
        {"[\"\xc3\"]", u"[ failed in line 1"},
        {"[\"\xed\xa0\x80\"]", u"[ failed in line 1"},
        {"[] []", u"[ ] failed in line 1"},
        {"[] // no comments", u"[ ] failed in line 1"},
    };
    for (const auto &[text, expected] : cases)
        EXPECT_EQ(tokensOf(text), QString::fromUtf16(expected)) << text;
}

TEST(JsonParser, StopsAtTheDepthItAllows)
{
    const auto nested = [](qsizetype depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    EXPECT_FALSE(tokensOf(nested(JsonParser::kMaxDepth)).contains(QStringLiteral("failed")));
    EXPECT_TRUE(tokensOf(nested(JsonParser::kMaxDepth + 1)).contains(QStringLiteral("failed")));
}

/// Fails in the middle, as a disk does.
class FailingDevice : public QIODevice
{
public:
    FailingDevice() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 readData(char *data, qint64 size) override
    {
        if (std::exchange(m_failed, true) || size < 2)
            return -1;
        memcpy(data, "[1", 2);
        return 2;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_failed = false;
};

TEST(JsonParser, TellsAFailedReadFromBadSyntax)
{
    FailingDevice device;
    JsonParser parser(device);
    EXPECT_EQ(parser.next(), Token::BeginArray);
    Token token = parser.next();
    while (token == Token::Number)
        token = parser.next();
    EXPECT_EQ(token, Token::Failed);
    EXPECT_EQ(parser.error().code, core::Code::CannotRead);
}

} // namespace
