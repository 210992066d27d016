#include "writefailure.h"

#include <ruam/interchange/sheet.h>

#include <QBuffer>
#include <QXmlStreamWriter>
#include <memory>
#include <quazip.h>
#include <quazipfile.h>

namespace ruam::interchange {

using namespace core;

namespace {

const QString kMain = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString kRelations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString kPackage = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString kPartType = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml");

/// The styles of cells, by their place in the part of styles.
enum CellStyle { PlainStyle, HeadingStyle, DateStyle, TimeStyle, StampStyle, MoneyStyle };

/// What Excel allows: 31 characters, none of these.
QString sheetName(const QString &name, int number)
{
    QString text;
    for (const QChar c : name)
        text += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    const QString suffix = number > 1 ? QStringLiteral(" %1").arg(number) : QString();
    text = text.simplified().left(31 - suffix.size());
    while (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return (text.isEmpty() ? QStringLiteral("Ruam") : text) + suffix;
}

QString columnLetters(size_t column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (column - 1) % 26)));
    return letters;
}

/// What XML cannot hold becomes a blank, and what Excel would take for an escape is escaped.
QString cellText(QString text)
{
    for (QChar &c : text)
        if ((c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE)
            c = u' ';
    return text.replace(QStringLiteral("_x"), QStringLiteral("_x005F_x"));
}

double daysOf(QDate date)
{
    return double(QDate(1899, 12, 30).daysTo(date));
}
double daysOf(QTime time)
{
    return double(QTime(0, 0).msecsTo(time)) / (24.0 * 60 * 60 * 1000);
}

/// Writes the parts of a workbook one after another, each as it comes.
class XlsxWriter
{
public:
    XlsxWriter(const Sheet &sheet, format::Language language, QIODevice &to, qint64 maxRows)
        : m_sheet(sheet), m_isThai(language == format::Language::Thai), m_to(to), m_zip(&to), m_maxRows(maxRows)
    {
        m_zip.setAutoClose(false);
        for (size_t i = 0; i < sheet.columns.size(); ++i)
            m_letters.append(columnLetters(i));
    }

    Result<void> write()
    {
        if (!m_zip.open(QuaZip::mdCreate))
            return writeFailure(m_to);
        if (auto ok = beginSheet(); !ok)
            return ok;
        if (auto ok = m_sheet.rows([this](const SheetRow &row) { return add(row); }); !ok)
            return ok;
        if (auto ok = endSheet(); !ok)
            return ok;
        for (auto part : {&XlsxWriter::writeStyles, &XlsxWriter::writeWorkbook, &XlsxWriter::writeWorkbookRelations,
                          &XlsxWriter::writePackageRelations, &XlsxWriter::writeContentTypes})
            if (auto ok = (this->*part)(); !ok)
                return ok;
        m_zip.close();
        return m_zip.getZipError() == ZIP_OK ? Result<void>() : writeFailure(m_to);
    }

private:
    Result<void> beginPart(const QString &name)
    {
        m_xml.reset(); // it writes to the part before
        m_part = std::make_unique<QuaZipFile>(&m_zip);
        QuaZipNewInfo info(name);
        info.dateTime = QDateTime({1980, 1, 1}, {0, 0}); // equal data give equal bytes
        if (!m_part->open(QIODevice::WriteOnly, info))
            return writeFailure(m_to);
        m_waiting.close();
        m_waiting.setData({});
        (void)m_waiting.open(QIODevice::WriteOnly);
        m_xml = std::make_unique<QXmlStreamWriter>(&m_waiting);
        m_xml->writeStartDocument(QStringLiteral("1.0"), true);
        return {};
    }
    Result<void> endPart()
    {
        m_xml->writeEndDocument();
        passOn(0);
        const bool failed = m_xml->hasError();
        m_part->close();
        return failed || m_part->getZipError() != ZIP_OK ? Result<void>(writeFailure(m_to)) : Result<void>();
    }

    /// To the zip in large pieces: it is slow to take many small ones.
    void passOn(qint64 atLeast)
    {
        if (m_waiting.size() <= atLeast)
            return;
        m_part->write(m_waiting.data());
        m_waiting.buffer().resize(0);
        m_waiting.seek(0);
    }

    void element(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes)
    {
        m_xml->writeEmptyElement(QString::fromLatin1(name));
        for (const auto &[attribute, value] : attributes)
            m_xml->writeAttribute(QString::fromLatin1(attribute), value);
    }
    void start(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes = {})
    {
        m_xml->writeStartElement(QString::fromLatin1(name));
        for (const auto &[attribute, value] : attributes)
            m_xml->writeAttribute(QString::fromLatin1(attribute), value);
    }
    void end() { m_xml->writeEndElement(); }

    Result<void> beginSheet()
    {
        m_names.append(sheetName(m_sheet.name, int(m_names.size()) + 1));
        if (auto ok = beginPart(QStringLiteral("xl/worksheets/sheet%1.xml").arg(m_names.size())); !ok)
            return ok;
        start("worksheet", {{"xmlns", kMain}});
        start("sheetViews");
        start("sheetView", {{"workbookViewId", QStringLiteral("0")}});
        element("pane", {{"ySplit", QStringLiteral("1")},
                         {"topLeftCell", QStringLiteral("A2")},
                         {"activePane", QStringLiteral("bottomLeft")},
                         {"state", QStringLiteral("frozen")}});
        end();
        end();
        start("cols");
        for (size_t i = 0; i < m_sheet.columns.size(); ++i)
            element("col", {{"min", QString::number(i + 1)},
                            {"max", QString::number(i + 1)},
                            {"width", QString::number(m_sheet.columns[i].width)},
                            {"customWidth", QStringLiteral("1")}});
        end();
        start("sheetData");
        m_row = 0;
        beginRow();
        for (size_t i = 0; i < m_sheet.columns.size(); ++i)
            putText(i, m_sheet.columns[i].heading, HeadingStyle);
        end();
        return {};
    }
    Result<void> endSheet()
    {
        end();
        end();
        return endPart();
    }

    void beginRow() { start("row", {{"r", QString::number(++m_row)}}); }

    Result<void> add(const SheetRow &row)
    {
        if (m_row >= m_maxRows) {
            if (auto ok = endSheet(); !ok)
                return ok;
            if (auto ok = beginSheet(); !ok)
                return ok;
        }
        beginRow();
        for (size_t i = 0; i < row.size(); ++i)
            if (!isEmpty(row[i]))
                put(i, row[i]);
        end();
        constexpr qint64 kPiece = 65536;
        passOn(kPiece);
        return m_xml->hasError() || m_part->getZipError() != ZIP_OK ? Result<void>(writeFailure(m_to)) : Result<void>();
    }

    void put(size_t column, const Value &value)
    {
        if (const auto *number = std::get_if<qint64>(&value)) {
            const bool isMoney = m_sheet.columns[column].type == FieldType::Money;
            putNumber(column, isMoney ? double(*number) / 100 : double(*number), isMoney ? MoneyStyle : PlainStyle);
        } else if (const auto *date = std::get_if<QDate>(&value)) {
            putNumber(column, daysOf(*date), DateStyle);
        } else if (const auto *time = std::get_if<QTime>(&value)) {
            putNumber(column, daysOf(*time), TimeStyle);
        } else if (const auto *stamp = std::get_if<QDateTime>(&value)) {
            putNumber(column, daysOf(stamp->date()) + daysOf(stamp->time()), StampStyle);
        } else if (const auto *text = std::get_if<QString>(&value)) {
            putText(column, *text, PlainStyle);
        }
    }

    void putNumber(size_t column, double number, CellStyle style)
    {
        start("c", {{"r", m_letters[qsizetype(column)] + QString::number(m_row)}, {"s", QString::number(style)}});
        m_xml->writeTextElement(QStringLiteral("v"), QString::number(number, 'g', 15));
        end();
    }
    void putText(size_t column, const QString &text, CellStyle style)
    {
        start("c", {{"r", m_letters[qsizetype(column)] + QString::number(m_row)},
                    {"s", QString::number(style)},
                    {"t", QStringLiteral("inlineStr")}});
        start("is");
        start("t", {{"xml:space", QStringLiteral("preserve")}});
        m_xml->writeCharacters(cellText(text));
        end();
        end();
        end();
    }

    Result<void> writeStyles();
    Result<void> writeWorkbook();
    Result<void> writeWorkbookRelations();
    Result<void> writePackageRelations();
    Result<void> writeContentTypes();

    const Sheet &m_sheet;
    bool m_isThai;
    QIODevice &m_to;
    QuaZip m_zip;
    qint64 m_maxRows;
    QStringList m_letters; ///< of the columns
    QStringList m_names;   ///< of the sheets so far
    qint64 m_row = 0;
    std::unique_ptr<QuaZipFile> m_part;
    QBuffer m_waiting; ///< of the part that is being written
    std::unique_ptr<QXmlStreamWriter> m_xml;
};

/// 107041E: shown in the era of Thailand, with Arabic digits; the value stays a date that can be reckoned with.
Result<void> XlsxWriter::writeStyles()
{
    if (auto ok = beginPart(QStringLiteral("xl/styles.xml")); !ok)
        return ok;
    const QString zero = QStringLiteral("0"), era = m_isThai ? QStringLiteral("[$-107041E]") : QString();
    start("styleSheet", {{"xmlns", kMain}});
    start("numFmts", {{"count", QStringLiteral("3")}});
    element("numFmt", {{"numFmtId", QStringLiteral("164")}, {"formatCode", era + QStringLiteral("d mmm yyyy")}});
    element("numFmt", {{"numFmtId", QStringLiteral("165")}, {"formatCode", QStringLiteral("hh:mm")}});
    element("numFmt", {{"numFmtId", QStringLiteral("166")}, {"formatCode", era + QStringLiteral("d mmm yyyy hh:mm")}});
    end();
    start("fonts", {{"count", QStringLiteral("2")}});
    for (const bool bold : {false, true}) {
        start("font");
        if (bold)
            element("b", {});
        element("sz", {{"val", QStringLiteral("11")}});
        element("name", {{"val", QStringLiteral("Tahoma")}});
        end();
    }
    end();
    start("fills", {{"count", QStringLiteral("2")}}); // Excel insists on these two
    for (const char *pattern : {"none", "gray125"}) {
        start("fill");
        element("patternFill", {{"patternType", QString::fromLatin1(pattern)}});
        end();
    }
    end();
    start("borders", {{"count", QStringLiteral("1")}});
    element("border", {});
    end();
    start("cellStyleXfs", {{"count", QStringLiteral("1")}});
    element("xf", {{"numFmtId", zero}, {"fontId", zero}, {"fillId", zero}, {"borderId", zero}});
    end();
    start("cellXfs", {{"count", QStringLiteral("6")}});
    constexpr int kFormats[] = {0, 0, 164, 165, 166, 4}; // as CellStyle
    for (const int &format : kFormats) {
        const bool isHeading = &format - kFormats == HeadingStyle;
        start("xf", {{"numFmtId", QString::number(format)},
                     {"fontId", isHeading ? QStringLiteral("1") : zero},
                     {"fillId", zero},
                     {"borderId", zero},
                     {"xfId", zero},
                     {"applyNumberFormat", QStringLiteral("1")}});
        element("alignment", {{"vertical", QStringLiteral("top")},
                              {"horizontal", QString::fromLatin1(format == 164 ? "left" : "general")}});
        end();
    }
    end();
    start("cellStyles", {{"count", QStringLiteral("1")}});
    element("cellStyle", {{"name", QStringLiteral("Normal")}, {"xfId", zero}, {"builtinId", zero}});
    end();
    end();
    return endPart();
}

Result<void> XlsxWriter::writeWorkbook()
{
    if (auto ok = beginPart(QStringLiteral("xl/workbook.xml")); !ok)
        return ok;
    start("workbook", {{"xmlns", kMain}, {"xmlns:r", kRelations}});
    start("sheets");
    for (qsizetype i = 0; i < m_names.size(); ++i)
        element(
            "sheet",
            {{"name", m_names[i]}, {"sheetId", QString::number(i + 1)}, {"r:id", QStringLiteral("rId%1").arg(i + 1)}});
    end();
    // The heading stands on every printed page.
    start("definedNames");
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        start("definedName", {{"name", QStringLiteral("_xlnm.Print_Titles")}, {"localSheetId", QString::number(i)}});
        m_xml->writeCharacters(QStringLiteral("'%1'!$1:$1").arg(m_names[i]));
        end();
    }
    end();
    end();
    return endPart();
}

Result<void> XlsxWriter::writeWorkbookRelations()
{
    if (auto ok = beginPart(QStringLiteral("xl/_rels/workbook.xml.rels")); !ok)
        return ok;
    start("Relationships", {{"xmlns", kPackage + QStringLiteral("relationships")}});
    const auto add = [this](qsizetype id, const char *type, const QString &target) {
        element("Relationship", {{"Id", QStringLiteral("rId%1").arg(id)},
                                 {"Type", kRelations + u'/' + QString::fromLatin1(type)},
                                 {"Target", target}});
    };
    for (qsizetype i = 1; i <= m_names.size(); ++i)
        add(i, "worksheet", QStringLiteral("worksheets/sheet%1.xml").arg(i));
    add(m_names.size() + 1, "styles", QStringLiteral("styles.xml"));
    end();
    return endPart();
}

Result<void> XlsxWriter::writePackageRelations()
{
    if (auto ok = beginPart(QStringLiteral("_rels/.rels")); !ok)
        return ok;
    start("Relationships", {{"xmlns", kPackage + QStringLiteral("relationships")}});
    element("Relationship", {{"Id", QStringLiteral("rId1")},
                             {"Type", kRelations + QStringLiteral("/officeDocument")},
                             {"Target", QStringLiteral("xl/workbook.xml")}});
    end();
    return endPart();
}

Result<void> XlsxWriter::writeContentTypes()
{
    if (auto ok = beginPart(QStringLiteral("[Content_Types].xml")); !ok)
        return ok;
    start("Types", {{"xmlns", kPackage + QStringLiteral("content-types")}});
    element("Default", {{"Extension", QStringLiteral("rels")},
                        {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
    element("Default", {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
    const auto add = [this](const QString &part, const char *type) {
        element("Override", {{"PartName", part}, {"ContentType", kPartType.arg(QString::fromLatin1(type))}});
    };
    add(QStringLiteral("/xl/workbook.xml"), "sheet.main");
    add(QStringLiteral("/xl/styles.xml"), "styles");
    for (qsizetype i = 1; i <= m_names.size(); ++i)
        add(QStringLiteral("/xl/worksheets/sheet%1.xml").arg(i), "worksheet");
    end();
    return endPart();
}

} // namespace

Result<void> writeXlsx(const Sheet &sheet, format::Language language, QIODevice &to, qint64 maxRows)
{
    return XlsxWriter(sheet, language, to, maxRows).write();
}

} // namespace ruam::interchange
