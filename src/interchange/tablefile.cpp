#include <ruam/interchange/tablefile.h>

#include "csvtable.h"
#include "odsreader.h"
#include "xlsxreader.h"

#include <QIODevice>
#include <QRegularExpression>

namespace ruam::interchange {
namespace {

constexpr char kZipMagic[] = "PK";
constexpr char kOldOffice[] = "\xD0\xCF\x11\xE0"; // .xls, .doc, and what Office encrypts

/// The apostrophe with which formulas are defused, ours and that of others, is none of the text.
QString withoutGuard(const QString &cell)
{
    static const QString kGuarded = QStringLiteral("=+-@\t\r");
    return cell.size() > 1 && cell.front() == u'\'' && kGuarded.contains(cell[1]) ? cell.mid(1) : cell;
}

/// What begins so is a text, but no list. A text of people does not.
std::optional<TableFault> otherKind(const QString &text)
{
    static const QRegularExpression kPage(QStringLiteral(R"(^\s*<(?:html|!DOCTYPE|\?xml|table|head|body|meta)\b)"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kDocument(
        QStringLiteral(R"(^\s*(?:BEGIN:VCALENDAR\b|\{\s*["}]|\[\s*[\[{"]|%PDF-))"));
    const QString start = text.left(1000);
    if (kPage.match(start).hasMatch())
        return TableFault::WebPage;
    return kDocument.match(start).hasMatch() ? std::optional(TableFault::UnknownKind) : std::nullopt;
}

/// Returns the line with which it is wrong, where one is.
qint64 readText(const QByteArray &bytes, const TableOptions &options, TableBuilder &to, Table &table)
{
    const format::DecodedText decoded =
        options.charset ? format::decodeText(bytes, *options.charset) : format::decodeText(bytes);
    table.charset = decoded.charset;
    const auto other = otherKind(decoded.text);
    if (other || decoded.text.trimmed().isEmpty() || decoded.text.contains(QChar(0))) {
        to.fail(other ? *other : decoded.text.contains(QChar(0)) ? TableFault::Damaged : TableFault::NoText);
        return 0;
    }
    if (const qint64 line = format::unreadableLine(decoded.text)) {
        to.fail(TableFault::Unreadable);
        return line;
    }
    CsvRows rows(decoded.text, to.limits().cellLength, to.limits().columns);
    for (rows.skipBlank(); !rows.atEnd() && !to.fault(); rows.skipBlank()) {
        const CsvRow row = rows.next();
        to.tell(rows.position(), decoded.text.size());
        if (!to.beginRow(row.line, row.openQuote))
            break;
        qint64 column = 0;
        if (row.cells.size() > to.limits().columns)
            to.fail(TableFault::TooLarge);
        for (const QString &cell : row.cells)
            to.add(column++, textCell(withoutGuard(cell)));
        to.endRow();
    }
    return 0;
}

void readPacked(QIODevice &from, const QString &sheet, TableBuilder &to, Table &table)
{
    PackedXml zip(from, to);
    if (!zip.open())
        return;
    if (zip.has(QStringLiteral("[Content_Types].xml")))
        XlsxReader(zip, to).read(sheet, table);
    else if (zip.has(QStringLiteral("content.xml")))
        OdsReader(zip, to).read(sheet, table);
    else
        to.fail(TableFault::UnknownKind);
}

} // namespace

TableReading readTable(QIODevice &from, const TableOptions &options)
{
    TableReading reading;
    qint64 line = 0;
    TableBuilder to(options);
    const qint64 limit = options.limits.bytes;
    const QByteArray magic = from.peek(4);
    if (!from.isReadable() || (magic.isEmpty() && !from.atEnd()))
        to.fail(TableFault::CannotRead);
    else if (!from.isSequential() && from.size() > limit)
        to.fail(TableFault::TooLarge);
    else if (magic.startsWith(kOldOffice))
        to.fail(TableFault::UnknownKind);
    else if (magic.startsWith(kZipMagic) && !from.isSequential())
        readPacked(from, options.sheet, to, reading.table);
    else if (const QByteArray bytes = from.read(limit + 1); bytes.size() > limit)
        to.fail(TableFault::TooLarge);
    else if (!options.sheet.isEmpty())
        to.fail(TableFault::NoSheet);
    else
        line = readText(bytes, options, to, reading.table);
    if (!to.fault())
        reading.table.rows = to.take();
    if (!to.fault() && reading.table.rows.empty())
        to.fail(TableFault::NoText);
    if (to.fault()) {
        reading.fault = TableTrouble(*to.fault(), line);
        reading.table = {};
    }
    return reading;
}

QString tableFaultText(const TableTrouble &trouble, const format::Texts &texts)
{
    switch (trouble.fault) {
    case TableFault::CannotRead:
        return texts.translate("import", "The file cannot be read. Nothing was changed.");
    case TableFault::UnknownKind:
        return texts.translate("import", "The file is no table that can be read. Nothing was changed. Save it as "
                                         "Excel (.xlsx), OpenDocument (.ods) or CSV, without a password, then import "
                                         "again.");
    case TableFault::NoText:
        return texts.translate("import", "The file holds no table. Nothing was changed.");
    case TableFault::Damaged:
        return texts.translate("import", "The file is damaged or was cut short. Nothing was changed. Save it again "
                                         "where it was made, then import again.");
    case TableFault::TooLarge:
        return texts.translate("import", "The table is larger than can be taken in at once. Nothing was changed. "
                                         "Delete what is not needed, or part it, then import again.");
    case TableFault::NoSheet:
        return texts.translate("import", "The file has no sheet of that name. Nothing was changed.");
    case TableFault::WebPage:
        return texts.translate("import", "The file is a web page, whatever its name ends in. Nothing was changed. Open "
                                         "it in Excel and save it as .xlsx, then import again.");
    case TableFault::Unreadable:
        return texts
            .translate("import", "Line %1 has damaged letters that cannot be read. Nothing was changed. Mend them in "
                                 "the file, or choose another character set, then import again.")
            .arg(trouble.line);
    case TableFault::Cancelled:
        break;
    }
    return texts.translate("import", "Stopped. Nothing was changed.");
}

} // namespace ruam::interchange
