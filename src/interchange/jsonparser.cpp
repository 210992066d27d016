#include "jsonparser.h"

#include <QFileDevice>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace ruam::interchange {
namespace {

constexpr qsizetype kReadBlock = 64 * 1024;
constexpr int kNothing = -1;

bool isNumberByte(int c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// RFC 8259: -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
bool isJsonNumber(const QByteArray &text)
{
    qsizetype at = 0;
    const auto isAt = [&](char c) { return at < text.size() && text[at] == c; };
    const auto digits = [&] {
        const qsizetype begin = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - begin;
    };
    if (isAt('-'))
        ++at;
    const bool zero = isAt('0');
    const qsizetype whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (isAt('.') && (++at, digits() == 0))
        return false;
    if (isAt('e') || isAt('E')) {
        ++at;
        if (isAt('+') || isAt('-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace

JsonParser::JsonParser(QIODevice &from) : m_from(from)
{
    if (fill() && m_block.startsWith("\xef\xbb\xbf"))
        m_at = 3;
}

JsonParser::Token JsonParser::next()
{
    if (m_error)
        return Token::Failed;
    return token();
}

JsonParser::Token JsonParser::token()
{
    int c = skipBlanks();
    m_tokenLine = m_line;
    if (m_expect == Expect::End)
        return c == kNothing && !m_error ? Token::End : fail("something follows the document");
    if (c == kNothing)
        return fail("the document ends too early");
    if (m_expect == Expect::CommaOrEnd) {
        if (c == m_open.back())
            return close();
        if (c != ',')
            return fail("expected a comma or the end of the object or list");
        take();
        m_expect = m_open.back() == '}' ? Expect::Name : Expect::Value;
        c = skipBlanks();
        m_tokenLine = m_line;
    }
    switch (m_expect) {
    case Expect::FirstNameOrEnd:
        if (c == '}')
            return close();
        return name();
    case Expect::Name:
        return name();
    case Expect::FirstValueOrEnd:
        if (c == ']')
            return close();
        return value(c);
    case Expect::Value:
    case Expect::CommaOrEnd:
    case Expect::End:
        break;
    }
    return value(c);
}

JsonParser::Token JsonParser::value(int c)
{
    switch (c) {
    case '{':
        return open('}');
    case '[':
        return open(']');
    case '"':
        return readText() ? afterValue(Token::Text) : Token::Failed;
    case 't':
        return word("true", Token::True);
    case 'f':
        return word("false", Token::False);
    case 'n':
        return word("null", Token::Null);
    default:
        break;
    }
    return isNumberByte(c) ? numberToken() : fail("expected a value");
}

JsonParser::Token JsonParser::open(char end)
{
    if (qsizetype(m_open.size()) >= kMaxDepth)
        return fail("nested too deeply");
    take();
    m_open.push_back(end);
    m_expect = end == '}' ? Expect::FirstNameOrEnd : Expect::FirstValueOrEnd;
    return end == '}' ? Token::BeginObject : Token::BeginArray;
}

JsonParser::Token JsonParser::close()
{
    const char end = m_open.back();
    take();
    m_open.pop_back();
    return afterValue(end == '}' ? Token::EndObject : Token::EndArray);
}

JsonParser::Token JsonParser::afterValue(Token token)
{
    m_expect = m_open.empty() ? Expect::End : Expect::CommaOrEnd;
    return token;
}

JsonParser::Token JsonParser::name()
{
    if (peek() != '"')
        return fail("expected the name of a member");
    if (!readText())
        return Token::Failed;
    if (skipBlanks() != ':')
        return fail("expected a colon after the name of a member");
    take();
    m_expect = Expect::Value;
    return Token::Name;
}

JsonParser::Token JsonParser::word(QByteArrayView word, Token token)
{
    for (const char c : word)
        if (take() != c)
            return fail("expected true, false or null");
    return afterValue(token);
}

JsonParser::Token JsonParser::numberToken()
{
    m_number.clear();
    while (isNumberByte(peek())) {
        if (m_number.size() >= kMaxToken)
            return fail("a number is too long");
        m_number += char(take());
    }
    return isJsonNumber(m_number) ? afterValue(Token::Number) : fail("not a number");
}

bool JsonParser::readText()
{
    take(); // the opening quote
    QByteArray bytes;
    for (;;) {
        const int c = take();
        if (c == '"')
            break;
        if (c == kNothing)
            return fail("a text has no end"), false;
        if (c < 0x20)
            return fail("a control character within a text"), false;
        if (bytes.size() >= kMaxToken)
            return fail("a text is too long"), false;
        if (c != '\\')
            bytes += char(c);
        else if (!readEscape(bytes))
            return false;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_text = decoder(bytes);
    if (decoder.hasError())
        return fail("not UTF-8"), false;
    return true;
}

bool JsonParser::readEscape(QByteArray &bytes)
{
    static constexpr char kEscapes[] = "\"\\/bfnrt";
    static constexpr char kMeanings[] = "\"\\/\b\f\n\r\t";
    const int c = take();
    if (const char *found = c > 0 ? std::strchr(kEscapes, c) : nullptr) {
        bytes += kMeanings[found - kEscapes];
        return true;
    }
    std::optional<char32_t> code = c == 'u' ? readHex4() : std::nullopt;
    if (!code)
        return fail("no such escape"), false;
    if (QChar::isLowSurrogate(*code))
        return fail("half a character"), false;
    if (QChar::isHighSurrogate(*code)) {
        const bool more = take() == '\\' && take() == 'u';
        const std::optional<char32_t> low = more ? readHex4() : std::nullopt;
        if (!low || !QChar::isLowSurrogate(*low))
            return fail("half a character"), false;
        code = QChar::surrogateToUcs4(char16_t(*code), char16_t(*low));
    }
    bytes += QString::fromUcs4(&*code, 1).toUtf8();
    return true;
}

std::optional<char32_t> JsonParser::readHex4()
{
    char32_t code = 0;
    for (int i = 0; i < 4; ++i) {
        const int c = take();
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        code = code << 4 | char32_t(digit);
    }
    return code;
}

/// The first byte that is no blank, not yet taken.
int JsonParser::skipBlanks()
{
    int c = peek();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        take();
        c = peek();
    }
    return c;
}

int JsonParser::peek()
{
    return m_at < m_block.size() || fill() ? uchar(m_block[m_at]) : kNothing;
}

int JsonParser::take()
{
    const int c = peek();
    if (c == kNothing)
        return c;
    ++m_at;
    if (c == '\n')
        ++m_line;
    return c;
}

bool JsonParser::fill()
{
    m_block.resize(kReadBlock);
    m_at = 0;
    const qint64 got = m_from.read(m_block.data(), kReadBlock);
    m_block.resize(std::max<qint64>(got, 0));
    const auto *file = qobject_cast<QFileDevice *>(&m_from);
    if (got < 0 && !m_error && (!file || file->error() != QFileDevice::NoError))
        m_error = core::Error{core::Code::CannotRead, {file ? file->fileName() : QString()}, m_from.errorString()};
    return got > 0;
}

/// A failed read is the cause of whatever the grammar then misses.
JsonParser::Token JsonParser::fail(const char *detail)
{
    if (!m_error)
        m_error = core::Error{core::Code::BadSyntax, {m_tokenLine}, QString::fromLatin1(detail)};
    return Token::Failed;
}

} // namespace ruam::interchange
