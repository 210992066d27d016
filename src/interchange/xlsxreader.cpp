#include "xlsxreader.h"

#include <QDir>
#include <cmath>

namespace ruam::interchange {
namespace {

constexpr qint64 kMaxXlsxRow = 1'048'576;
constexpr qint64 kMaxXlsxColumn = 16'384;
constexpr double kMaxDays = 2'958'465; // 31 December 9999

/// "BC12": column from 0 and row from 1; nothing for what is no address of a sheet.
std::optional<std::pair<qint64, qint64>> addressOf(QStringView text)
{
    qsizetype at = 0;
    qint64 column = 0, row = 0;
    for (; at < text.size() && text[at] >= u'A' && text[at] <= u'Z'; ++at)
        if ((column = column * 26 + (text[at].unicode() - u'A' + 1)) > kMaxXlsxColumn)
            return std::nullopt;
    const qsizetype letters = at;
    for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at)
        if ((row = row * 10 + (text[at].unicode() - u'0')) > kMaxXlsxRow)
            return std::nullopt;
    if (at != text.size() || letters == 0 || at == letters || row == 0)
        return std::nullopt;
    return std::pair(column - 1, row);
}

constexpr qint64 kMomentId = 22; // date and time

bool isDateId(qint64 id)
{
    return (id >= 14 && id <= 17) || id == kMomentId || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58) ||
           (id >= 71 && id <= 81);
}

bool isTimeId(qint64 id)
{
    return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
}

/// The letters of a number format that count: neither quoted, nor escaped, nor in brackets.
QString bareFormat(const QString &code)
{
    QString bare;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code[at];
        if (c == u';')
            break; // positive numbers alone
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', at + 1);
            if (end < 0)
                break;
            at = end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

/// Excel keeps what XML cannot hold as _x000D_.
QString unescaped(const QString &text)
{
    if (!text.contains(QStringLiteral("_x")))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isCode = false;
        if (text[at] == u'_' && at + 6 < text.size() && text[at + 1] == u'x' && text[at + 6] == u'_') {
            const uint code = QStringView(text).mid(at + 2, 4).toUInt(&isCode, 16);
            if (isCode) {
                plain += QChar(char16_t(code));
                at += 6;
            }
        }
        if (!isCode)
            plain += text[at];
    }
    return plain;
}

/// All `t` of the element that starts here, less those that tell how to read it aloud.
QString richText(XmlPart &part, qint64 limit)
{
    const int level = part.depth();
    QString text;
    bool inText = false;
    while (part.next() && part.depth() >= level) {
        if (part.isStart("rPh"))
            part.skip();
        else if (part.isStart("t") || part.isEnd("t"))
            inText = part.isStart("t");
        else if (part.isText() && inText && text.size() <= limit)
            text += part.text();
    }
    return unescaped(text);
}

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash + 1);
}

} // namespace

std::map<QString, QString> XlsxReader::targets(const QString &part)
{
    const QString folder = folderOf(part);
    const QString entry = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    std::map<QString, QString> found;
    if (!m_from.has(entry))
        return found;
    XmlPart relations(m_from, entry);
    while (relations.next()) {
        if (!relations.isStart("Relationship"))
            continue;
        QString target = relations.attribute("Target");
        target = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
        found.emplace(relations.attribute("Id"), target);
        // Parts that there is one of are found by what they are.
        const QString type = relations.attribute("Type");
        found.emplace(type.mid(type.lastIndexOf(u'/')), target);
    }
    return found;
}

QString XlsxReader::sheetEntry(const QString &wanted, Table &table)
{
    auto ofPackage = targets(QString());
    QString &workbook = ofPackage[QStringLiteral("/officeDocument")];
    if (workbook.isEmpty())
        workbook = QStringLiteral("xl/workbook.xml");
    auto parts = targets(workbook);
    QString entry, hidden;
    XmlPart part(m_from, workbook);
    while (part.next()) {
        if (part.isStart("workbookPr"))
            m_from1904 = part.attribute("date1904") == u"1" || part.attribute("date1904") == u"true";
        if (!part.isStart("sheet"))
            continue;
        const QString name = part.attribute("name"), target = parts[part.attribute("id")];
        table.sheets.append(name);
        const bool isHidden = !part.attribute("state").isEmpty() && part.attribute("state") != u"visible";
        if (entry.isEmpty() && (wanted.isEmpty() ? !isHidden : name == wanted)) {
            entry = target;
            table.sheet = name;
        }
    }
    if (m_to.fault())
        return {};
    if (entry.isEmpty()) {
        m_to.fail(TableFault::NoSheet);
        return {};
    }
    for (const char *kind : {"/sharedStrings", "/styles"}) {
        const QString found = parts[QString::fromLatin1(kind)];
        if (found.isEmpty() || !m_from.has(found))
            continue;
        if (QLatin1String(kind) == QLatin1String("/styles"))
            readStyles(found);
        else
            readStrings(found);
    }
    return entry;
}

void XlsxReader::readStrings(const QString &entry)
{
    XmlPart part(m_from, entry);
    qint64 length = 0;
    while (part.next()) {
        if (!part.isStart("si"))
            continue;
        m_strings.push_back(richText(part, m_to.limits().cellLength));
        length += m_strings.back().size();
        if (length > m_to.limits().totalLength || qint64(m_strings.size()) > m_to.limits().cells)
            m_to.fail(TableFault::TooLarge);
    }
}

void XlsxReader::readStyles(const QString &entry)
{
    std::map<qint64, QString> codes;
    XmlPart part(m_from, entry);
    bool inCells = false;
    while (part.next()) {
        if (part.isStart("numFmt"))
            codes[part.number("numFmtId", -1)] = part.attribute("formatCode");
        else if (part.isStart("cellXfs") || part.isEnd("cellXfs"))
            inCells = part.isStart("cellXfs");
        if (!inCells || !part.isStart("xf"))
            continue;
        const qint64 id = part.number("numFmtId", 0);
        const auto code = codes.find(id);
        const QString bare = code == codes.end() ? QString() : bareFormat(code->second);
        const bool isGeneral = bare.contains(QStringLiteral("general"));
        if (isDateId(id) || (!isGeneral && (bare.contains(u'd') || bare.contains(u'y') || bare.contains(u'b'))))
            m_styles.push_back(id == kMomentId || bare.contains(u'h') ? Shown::Moment : Shown::Date);
        else if (isTimeId(id) || (!isGeneral && (bare.contains(u'h') || bare.contains(u's'))))
            m_styles.push_back(Shown::Time);
        else
            m_styles.push_back(Shown::Number);
        if (qint64(m_styles.size()) > m_to.limits().cells)
            m_to.fail(TableFault::TooLarge);
    }
}

TableCell XlsxReader::moment(double days, Shown shown) const
{
    const qint64 minutes = qint64(std::llround(days * 24 * 60));
    const QTime time = QTime(0, 0).addSecs(int(minutes % (24 * 60) * 60));
    if (shown == Shown::Time)
        return textCell(time.toString(QStringLiteral("HH:mm")));
    // 1900 counts as a leap year there, so the days before March 1900 are one off.
    const QDate zero = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    // A time that is not shown is not meant.
    return shown == Shown::Moment ? dateCell(zero.addDays(minutes / (24 * 60)), time)
                                  : dateCell(zero.addDays(qint64(std::floor(days))));
}

TableCell XlsxReader::cellOf(const QString &type, qint64 style, const QString &value) const
{
    if (type == u"s") {
        bool isNumber = false;
        const qint64 index = value.toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= qint64(m_strings.size())) {
            m_to.fail(TableFault::Damaged);
            return {};
        }
        return textCell(m_strings[size_t(index)]);
    }
    if (type == u"d") {
        const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
        return date.isValid() ? dateCell(date, QTime::fromString(value.mid(11, 5), QStringLiteral("HH:mm")))
                              : textCell(value);
    }
    if (!type.isEmpty() && type != u"n")
        return textCell(type == u"str" ? unescaped(value) : value); // str, inlineStr, b, e
    const Shown shown = style >= 0 && style < qint64(m_styles.size()) ? m_styles[size_t(style)] : Shown::Number;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (shown != Shown::Number && isNumber && number >= 0 && number <= kMaxDays)
        return moment(number, shown);
    return numberCell(value);
}

void XlsxReader::readCell(XmlPart &part, qint64 &column, qint64 row)
{
    const QString type = part.attribute("t"), address = part.attribute("r");
    const qint64 style = part.number("s", -1);
    if (!address.isEmpty()) {
        const auto at = addressOf(address);
        if (!at || at->second != row) {
            m_to.fail(TableFault::Damaged);
            return;
        }
        column = at->first;
    }
    const int level = part.depth();
    const qint64 limit = m_to.limits().cellLength;
    QString value;
    bool inValue = false;
    while (part.next() && part.depth() >= level) {
        if (part.isStart("is"))
            value = richText(part, limit);
        else if (part.isStart("v") || part.isEnd("v"))
            inValue = part.isStart("v");
        else if (part.isText() && inValue && value.size() <= limit)
            value += part.text();
    }
    if (value.size() > limit)
        m_to.fail(TableFault::TooLarge);
    else if (!m_to.fault())
        m_to.add(column, cellOf(type, style, value));
    ++column;
}

void XlsxReader::readSheet(const QString &entry)
{
    XmlPart part(m_from, entry);
    qint64 row = 0, column = 0;
    while (part.next()) {
        if (part.isStart("row")) {
            row = part.number("r", row + 1);
            column = 0;
            if (row > kMaxXlsxRow)
                m_to.fail(TableFault::Damaged);
            else
                m_to.beginRow(row);
        } else if (part.isEnd("row")) {
            m_to.endRow();
        } else if (part.isStart("c")) {
            readCell(part, column, row);
        } else if (part.isStart("mergeCell")) {
            const QString range = part.attribute("ref");
            const auto first = addressOf(QStringView(range).left(range.indexOf(u':')));
            const auto last = addressOf(QStringView(range).mid(range.indexOf(u':') + 1));
            if (first && last)
                m_to.span(first->first, first->second, last->second);
        }
    }
}

void XlsxReader::read(const QString &wanted, Table &table)
{
    const QString entry = sheetEntry(wanted, table);
    if (!m_to.fault())
        readSheet(entry);
}

} // namespace ruam::interchange
