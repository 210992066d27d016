#include "htmltable.h"

#include <QHash>
#include <algorithm>
#include <utility>
#include <vector>

namespace ruam::presentation {

namespace {

/// More than any office table has; what a broken attribute asks for is not followed.
constexpr int kMostColumns = 64;
constexpr int kMostSpannedRows = 1000;

struct Tag
{
    QString name; ///< lower case; with a slash before it where it closes
    QStringView attributes;
};

/// Tags and the text between them, one after another. What is no tag is text; what never ends goes to the end.
class Tokens
{
public:
    explicit Tokens(const QString &html)
        : m_html(html), m_lastQuote(html.lastIndexOf(u'"')), m_lastApostrophe(html.lastIndexOf(u'\''))
    {
    }

    bool atEnd() const { return m_at >= m_html.size(); }
    bool isTag() const
    {
        if (m_html[m_at] != u'<' || m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html[m_at + 1];
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }
    QStringView text()
    {
        const qsizetype from = m_at;
        const qsizetype next = m_html.indexOf(u'<', m_at + 1);
        m_at = next < 0 ? m_html.size() : next;
        return QStringView(m_html).mid(from, m_at - from);
    }
    Tag tag()
    {
        const QStringView all(m_html);
        if (all.mid(m_at).startsWith(u"<!--")) {
            skipPast(QStringLiteral("-->"));
            return {};
        }
        const qsizetype from = m_at + 1;
        qsizetype at = from;
        while (at < all.size() && (all[at].isLetterOrNumber() || all[at] == u'/' || all[at] == u':'))
            ++at;
        Tag tag{all.mid(from, at - from).toString().toLower(), {}};
        const qsizetype end = endOfTag(at);
        tag.attributes = all.mid(at, end - at);
        m_at = std::min(end + 1, m_html.size());
        return tag;
    }
    /// After what closes; to the end where nothing does.
    void skipPast(const QString &closing)
    {
        const qsizetype found = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + closing.size();
    }

private:
    /// The bracket that ends a tag; those within quotes do not, unless the quote itself never ends.
    qsizetype endOfTag(qsizetype at) const
    {
        for (; at < m_html.size() && m_html[at] != u'>'; ++at) {
            const QChar c = m_html[at];
            if ((c == u'"' && at < m_lastQuote) || (c == u'\'' && at < m_lastApostrophe))
                at = m_html.indexOf(c, at + 1);
        }
        return at;
    }

    const QString &m_html;
    qsizetype m_lastQuote;
    qsizetype m_lastApostrophe;
    qsizetype m_at = 0;
};

int numberIn(QStringView attributes, QLatin1String name, int most)
{
    const qsizetype at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int number = 0;
    for (qsizetype each = at + name.size(); each < attributes.size() && number <= most; ++each) {
        const QChar c = attributes[each];
        if (c >= u'0' && c <= u'9')
            number = number * 10 + (c.unicode() - u'0');
        else if (number > 0 || !(c.isSpace() || c == u'=' || c == u'"' || c == u'\''))
            break;
    }
    return std::clamp(number, 1, most);
}

/// The character that a name or a number between & and ; stands for; nothing for one that is not known.
QString characterOf(QStringView name)
{
    static const QHash<QString, QString> kNamed{
        {QStringLiteral("amp"), QStringLiteral("&")},   {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},    {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},  {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("ndash"), QStringLiteral("–")}, {QStringLiteral("mdash"), QStringLiteral("—")},
        {QStringLiteral("ldquo"), QStringLiteral("“")}, {QStringLiteral("rdquo"), QStringLiteral("”")},
        {QStringLiteral("lsquo"), QStringLiteral("‘")}, {QStringLiteral("rsquo"), QStringLiteral("’")},
        {QStringLiteral("bull"), QStringLiteral("•")},  {QStringLiteral("hellip"), QStringLiteral("…")}};
    if (!name.startsWith(u'#'))
        return kNamed.value(name.toString());
    const bool hexadecimal = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const uint code = name.mid(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    const bool isCharacter = ok && code >= 0x20 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

QString unescaped(QStringView text)
{
    constexpr qsizetype kLongestName = 10;
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&') {
            const QStringView ahead = text.mid(at + 1, kLongestName);
            const qsizetype end = ahead.indexOf(u';');
            if (const QString found = end > 0 ? characterOf(ahead.first(end)) : QString(); !found.isEmpty()) {
                result += found;
                at += end + 1;
                continue;
            }
        }
        result += text[at].isSpace() ? QChar(u' ') : text[at];
    }
    return result;
}

/// Takes the cells of the outermost tables.
class TableReader
{
public:
    QList<QStringList> read(const QString &html)
    {
        Tokens tokens(html);
        while (!tokens.atEnd()) {
            if (!tokens.isTag()) {
                const QStringView text = tokens.text();
                if (m_inCell)
                    m_cell += unescaped(text);
                continue;
            }
            const Tag tag = tokens.tag();
            if (tag.name == u"style" || tag.name == u"script" || tag.name == u"title")
                tokens.skipPast(QStringLiteral("</") + tag.name);
            else
                take(tag);
        }
        endTable();
        return std::move(m_rows);
    }

private:
    void take(const Tag &tag)
    {
        if (tag.name == u"table" && ++m_depth == 1)
            m_spans.clear();
        else if (tag.name == u"/table" && m_depth > 0 && --m_depth == 0)
            endTable();
        else if (m_depth > 1 && (tag.name == u"td" || tag.name == u"th"))
            m_cell += u' ';
        else if (tag.name == u"br" || tag.name == u"/p" || tag.name == u"/div" || tag.name == u"/li" ||
                 (m_depth > 1 && tag.name == u"tr"))
            m_cell += u'\n';
        else if (m_depth == 1)
            takeOutermost(tag);
    }
    void takeOutermost(const Tag &tag)
    {
        if (tag.name == u"tr") {
            endRow();
            m_inRow = true;
        } else if (tag.name == u"/tr") {
            endRow();
        } else if (tag.name == u"td" || tag.name == u"th") {
            endCell();
            m_inRow = true;
            m_inCell = true;
            m_cell.clear();
            m_columns = numberIn(tag.attributes, QLatin1String("colspan"), kMostColumns);
            m_below = numberIn(tag.attributes, QLatin1String("rowspan"), kMostSpannedRows) - 1;
        } else if (tag.name == u"/td" || tag.name == u"/th") {
            endCell();
        }
    }
    /// The cells that reach down into this row before the next of its own.
    void passSpanned()
    {
        while (size_t(m_row.size()) < m_spans.size() && m_spans[size_t(m_row.size())] > 0) {
            --m_spans[size_t(m_row.size())];
            m_row.append(QString());
        }
    }
    void endCell()
    {
        if (!std::exchange(m_inCell, false))
            return;
        passSpanned();
        QStringList lines;
        for (const QString &line : m_cell.split(u'\n'))
            lines.append(line.simplified());
        while (!lines.isEmpty() && lines.constLast().isEmpty())
            lines.removeLast();
        while (!lines.isEmpty() && lines.constFirst().isEmpty())
            lines.removeFirst();
        m_cell.clear();
        for (int column = 0; column < m_columns && m_row.size() < kMostColumns; ++column) {
            if (m_spans.size() <= size_t(m_row.size()))
                m_spans.resize(size_t(m_row.size()) + 1);
            m_spans[size_t(m_row.size())] = m_below;
            m_row.append(column == 0 ? lines.join(u'\n') : QString());
        }
    }
    void endRow()
    {
        endCell();
        if (!std::exchange(m_inRow, false))
            return;
        for (size_t column = size_t(m_row.size()); column < m_spans.size(); ++column)
            m_spans[column] = std::max(0, m_spans[column] - 1);
        if (!m_row.isEmpty())
            m_rows.append(m_row);
        m_row.clear();
    }
    void endTable()
    {
        endRow();
        m_depth = 0;
        m_cell.clear();
    }

    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    std::vector<int> m_spans; ///< by column, into how many more rows a cell reaches down
    int m_depth = 0;
    int m_columns = 1;
    int m_below = 0;
    bool m_inRow = false;
    bool m_inCell = false;
};

} // namespace

QList<QStringList> rowsOfHtml(const QString &html)
{
    return TableReader().read(html);
}

} // namespace ruam::presentation
