#include "odsreader.h"

#include <QRegularExpression>

namespace ruam::interchange {
namespace {

constexpr qint64 kMaxOdsRow = 1'048'576;

/// "PT09H30M00S" as a clock shows it.
QString clockText(const QString &duration)
{
    static const QRegularExpression kClock(QStringLiteral("^PT(\\d{1,2})H(\\d{1,2})M"));
    const auto match = kClock.match(duration);
    return match.hasMatch() ? QStringLiteral("%1:%2").arg(match.captured(1), 2, u'0').arg(match.captured(2), 2, u'0')
                            : QString();
}

/// Blanks within a paragraph count as one, and those at its start not at all; those that are meant are told apart.
void addCharacters(QString &text, QStringView characters)
{
    for (const QChar c : characters) {
        const bool isBlank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
        if (!isBlank)
            text += c;
        else if (!text.isEmpty() && !text.endsWith(u' ') && !text.endsWith(u'\n'))
            text += u' ';
    }
}

} // namespace

QString OdsReader::textOf(XmlPart &part) const
{
    const int level = part.depth();
    const qint64 limit = m_to.limits().cellLength;
    QString text;
    int paragraphs = 0;
    bool inParagraph = false;
    while (part.next() && part.depth() >= level && text.size() <= limit) {
        if (part.isStart("annotation")) {
            part.skip(); // a remark on the cell
        } else if (part.isStart("p")) {
            inParagraph = true;
            if (++paragraphs > 1)
                text += u'\n';
        } else if (part.isEnd("p")) {
            inParagraph = false;
        } else if (part.isStart("s")) {
            text += QString(std::clamp<qint64>(part.number("c", 1), 1, limit), u' ');
        } else if (part.isStart("tab")) {
            text += u'\t';
        } else if (part.isStart("line-break")) {
            text += u'\n';
        } else if (part.isText() && inParagraph) {
            addCharacters(text, part.text());
        }
    }
    if (text.size() > limit)
        m_to.fail(TableFault::TooLarge);
    return text;
}

TableCell OdsReader::cellOf(const QString &type, const QString &value, const QString &text)
{
    if (type == u"date") {
        const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
        return date.isValid() ? dateCell(date, QTime::fromString(value.mid(11, 5), QStringLiteral("HH:mm")))
                              : textCell(text);
    }
    if (type == u"time") {
        const QString clock = clockText(value);
        return textCell(clock.isEmpty() ? text : clock);
    }
    if (type == u"float" || type == u"currency" || type == u"percentage")
        return numberCell(value);
    return textCell(text);
}

void OdsReader::readCell(XmlPart &part, qint64 &column)
{
    const QString type = part.attribute("value-type");
    const QString value = part.attribute(type == u"date" ? "date-value" : type == u"time" ? "time-value" : "value");
    const qint64 repeated = std::clamp<qint64>(part.number("number-columns-repeated", 1), 1, kMaxOdsRow);
    const qint64 rows = part.number("number-rows-spanned", 1);
    const bool isCovered = part.isStart("covered-table-cell");
    const QString text = textOf(part);
    if (m_to.fault())
        return;
    const TableCell cell = isCovered ? TableCell() : cellOf(type, value, text);
    const bool isEmpty = cell.type == TableCell::Type::Empty;
    if (!isEmpty && rows > 1)
        m_to.span(column, m_row, std::min(m_row + rows - 1, kMaxOdsRow));
    for (qint64 i = 0; i < repeated && !isEmpty; ++i)
        if (!m_to.add(column + i, cell))
            return;
    column += repeated;
}

void OdsReader::readRow(XmlPart &part)
{
    const qint64 repeated = part.number("number-rows-repeated", 1);
    const int level = part.depth();
    if (repeated < 1 || ++m_row > kMaxOdsRow || !m_to.beginRow(m_row)) {
        m_to.fail(TableFault::Damaged);
        return;
    }
    qint64 column = 0;
    while (part.next() && part.depth() >= level)
        if (part.isStart("table-cell") || part.isStart("covered-table-cell"))
            readCell(part, column);
    m_to.endRow();
    if (repeated > 1 && !m_to.fault())
        m_to.repeatRow(std::min(repeated, kMaxOdsRow - m_row + 1));
    m_row += std::min(repeated, kMaxOdsRow) - 1;
}

void OdsReader::readTable(XmlPart &part)
{
    const int level = part.depth();
    while (part.next() && part.depth() >= level)
        if (part.isStart("table-row"))
            readRow(part);
}

void OdsReader::read(const QString &wanted, Table &table)
{
    XmlPart part(m_from, QStringLiteral("content.xml"));
    bool isRead = false;
    while (part.next()) {
        if (!part.isStart("table"))
            continue;
        const QString name = part.attribute("name");
        table.sheets.append(name);
        if (isRead || (!wanted.isEmpty() && name != wanted)) {
            part.skip();
            continue;
        }
        isRead = true;
        table.sheet = name;
        readTable(part);
    }
    if (!isRead)
        m_to.fail(TableFault::NoSheet);
}

} // namespace ruam::interchange
