#pragma once

#include <ruam/core/result.h>

#include <QByteArray>
#include <QString>
#include <vector>

class QIODevice;

namespace ruam::interchange {

/// Reads JSON token by token, with the line of each: QJsonDocument knows neither lines nor members that stand twice.
/// The grammar is checked here, so that brackets, commas and colons never come out of place. Memory is bounded whatever
/// is fed to it: one block, one text, kMaxDepth levels.
class JsonParser
{
public:
    enum class Token {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Name,
        Text,
        Number,
        True,
        False,
        Null,
        End,
        Failed
    };
    static constexpr qsizetype kMaxDepth = 32;
    static constexpr qsizetype kMaxToken = 256 * 1024; ///< bytes of one text or number

    /// Reads from where the open device stands. A byte order mark of UTF-8 is passed over.
    explicit JsonParser(QIODevice &from);

    /// The next token. Failed stays Failed, and End stays End.
    Token next();
    /// Of the last token, from 1.
    qint64 line() const { return m_tokenLine; }
    /// Of a Name or Text.
    const QString &text() const { return m_text; }
    /// Of a Number, as written.
    const QByteArray &number() const { return m_number; }
    bool failed() const { return m_error.has_value(); }
    /// After Failed: BadSyntax (args: line) or CannotRead (args: path).
    const core::Error &error() const { return *m_error; }

private:
    enum class Expect { Value, FirstValueOrEnd, FirstNameOrEnd, Name, CommaOrEnd, End };

    Token token();
    Token value(int c);
    Token open(char end);
    Token close();
    Token afterValue(Token token);
    Token name();
    Token word(QByteArrayView word, Token token);
    Token numberToken();
    bool readText();
    bool readEscape(QByteArray &bytes);
    std::optional<char32_t> readHex4();

    int skipBlanks();
    int peek();
    int take();
    bool fill();
    Token fail(const char *detail);

    QIODevice &m_from;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_tokenLine = 1;
    Expect m_expect = Expect::Value;
    std::vector<char> m_open; ///< the closing bracket of each open level
    QString m_text;
    QByteArray m_number;
    std::optional<core::Error> m_error;
};

} // namespace ruam::interchange
