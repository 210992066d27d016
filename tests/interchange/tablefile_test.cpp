#include <ruam/interchange/sheet.h>
#include <ruam/interchange/tablefile.h>

#include <QBuffer>
#include <gtest/gtest.h>
#include <quazip.h>
#include <quazipfile.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::interchange;

namespace {

using Entries = std::vector<std::pair<QString, QByteArray>>;

QByteArray zipOf(const Entries &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (const auto &[name, content] : entries) {
        QuaZipFile file(&zip);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        file.write(content);
    }
    zip.close();
    return bytes;
}

TableReading readBytes(const QByteArray &bytes, const TableOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTable(buffer, options);
}

QByteArray xlsx(const QByteArray &sheet, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    const QByteArray types("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
    return zipOf(
        {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
         {QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id='a' Type='" + types +
                                             "officeDocument' Target='xl/workbook.xml'/></Relationships>"},
         {QStringLiteral("xl/workbook.xml"),
          "<workbook xmlns:r='r'><sheets><sheet name='Hidden' state='hidden' r:id='r1'/><sheet name='Names' r:id='r2'/>"
          "</sheets></workbook>"},
         {QStringLiteral("xl/_rels/workbook.xml.rels"), "<Relationships><Relationship Id='r1' Type='" + types +
                                                            "worksheet' Target='worksheets/one.xml'/>"
                                                            "<Relationship Id='r2' Type='" +
                                                            types +
                                                            "worksheet' Target='/xl/worksheets/two.xml'/>"
                                                            "<Relationship Id='r3' Type='" +
                                                            types +
                                                            "sharedStrings' Target='strings.xml'/>"
                                                            "<Relationship Id='r4' Type='" +
                                                            types + "styles' Target='styles.xml'/></Relationships>"},
         {QStringLiteral("xl/strings.xml"), strings.isEmpty() ? "<sst/>" : strings},
         {QStringLiteral("xl/styles.xml"), styles.isEmpty() ? "<styleSheet/>" : styles},
         {QStringLiteral("xl/worksheets/one.xml"),
          "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>secret</v></c></row></sheetData></worksheet>"},
         {QStringLiteral("xl/worksheets/two.xml"), "<worksheet>" + sheet + "</worksheet>"}});
}

QByteArray ods(const QByteArray &tables)
{
    return zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                  {QStringLiteral("content.xml"),
                   "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
                   "<office:spreadsheet>" +
                       tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

/// "row: cell|cell" a row; dates in angle brackets, numbers with #.
QStringList shown(const TableReading &reading)
{
    QStringList lines;
    for (const TableRow &row : reading.table.rows) {
        QStringList cells;
        for (const TableCell &cell : row.cells)
            cells.append(cell.type == TableCell::Type::Date     ? u'<' + cell.text + u'>'
                         : cell.type == TableCell::Type::Number ? u'#' + cell.text
                                                                : cell.text);
        lines.append(QStringLiteral("%1: %2").arg(row.number).arg(cells.join(u'|')));
    }
    return lines;
}

QString faultOf(const TableReading &reading)
{
    EXPECT_TRUE(!reading.fault || reading.table.rows.empty());
    return reading.fault ? QString::number(int(reading.fault->fault)) : QStringLiteral("none");
}
QString named(TableFault fault)
{
    return QString::number(int(fault));
}

TEST(TableFile, ReadsTextOfEveryCharsetAndKeepsTheLines)
{
    const QString text = QStringLiteral("ชื่อ,ที่\n\n\"ก\nข\",'=1\n");
    const QStringList expected{QStringLiteral("1: ชื่อ|ที่"), QStringLiteral("3: ก\nข|=1")};
    EXPECT_EQ(shown(readBytes(text.toUtf8())), expected);
    EXPECT_EQ(shown(readBytes("\xEF\xBB\xBF" + text.toUtf8())), expected);
    const auto *units = reinterpret_cast<const char *>(text.utf16());
    EXPECT_EQ(shown(readBytes(QByteArray("\xFF\xFE") + QByteArray(units, text.size() * 2))), expected);
    const TableReading unmarked = readBytes(QByteArray(units, text.size() * 2));
    EXPECT_EQ(shown(unmarked), expected);
    EXPECT_EQ(unmarked.table.charset, format::Charset::Utf16);
    const TableReading thai = readBytes("\xAA\xD7\xE8\xCD\t\xB7\xD5\xE8\n");
    EXPECT_EQ(shown(thai), QStringList{QStringLiteral("1: ชื่อ|ที่")});
    EXPECT_EQ(thai.table.charset, format::Charset::Windows874);
    TableOptions options;
    options.charset = format::Charset::Windows874;
    EXPECT_EQ(shown(readBytes("\xC3\xA1\n", options)), QStringList{QStringLiteral("1: รก")})
        << "what is valid UTF-8 by chance can be called Thai";
}

TEST(TableFile, MarksTheRowWhoseQuoteIsNeverClosedAndKeepsTheRest)
{
    const TableReading reading = readBytes("a,b\n\"c,d\ne,f\n");
    EXPECT_EQ(shown(reading),
              (QStringList{QStringLiteral("1: a|b"), QStringLiteral("2: \"c|d"), QStringLiteral("3: e|f")}));
    ASSERT_EQ(reading.table.rows.size(), 3u);
    EXPECT_FALSE(reading.table.rows[0].openQuote);
    EXPECT_TRUE(reading.table.rows[1].openQuote);
    EXPECT_FALSE(reading.table.rows[2].openQuote);
}

TEST(TableFile, ReadsEveryKindOfCellOfXlsx)
{
    const QByteArray styles(
        "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='[$-107041E]d mmm yyyy;@'/>"
        "<numFmt numFmtId='171' formatCode='\"d\"0.00'/></numFmts><cellXfs><xf numFmtId='0'/>"
        "<xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='20'/><xf numFmtId='22'/></cellXfs>"
        "</styleSheet>");
    const QByteArray strings(
        "<sst><si><t>one</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></si></sst>");
    const TableReading reading = readBytes(xlsx(
        "<sheetData><row r='2'><c r='A2' t='s'><v>1</v></c><c r='C2' t='inlineStr'><is><t>in_x000A_line</t></is></c>"
        "<c t='str'><f>A1</f><v>formula</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2007-07-09T00:00:00</v></c>"
        "<c t='d'><v>2007-07-09T09:30:00</v></c></row>"
        "<row><c s='1'><v>39272</v></c><c s='2'><v>39272.5</v></c><c s='3'><v>39272</v></c><c s='4'><v>0.375</v></c>"
        "<c><v>66812345678</v></c><c><v>1.5E-1</v></c><c s='5'><v>39272.5</v></c><c s='5'><v>39272</v></c></row><row "
        "r='9'/></sheetData>",
        strings, styles));
    EXPECT_EQ(faultOf(reading), QStringLiteral("none"));
    EXPECT_EQ(reading.table.sheet, QStringLiteral("Names")) << "a hidden sheet is not the first";
    EXPECT_EQ(reading.table.sheets.size(), 2);
    EXPECT_EQ(shown(reading),
              (QStringList{QStringLiteral("2: rich text||in\nline|formula|#N/A|<2007-07-09>|<2007-07-09 09:30>"),
                           QStringLiteral("3: <2007-07-09>|<2007-07-09>|#39272|09:00|#66812345678|#0.15|"
                                          "<2007-07-09 12:00>|<2007-07-09>")}))
        << "a time that is not shown is not meant";
}

TEST(TableFile, LetsACellThatSpansRowsCountForEachOfThem)
{
    const QByteArray rows(
        "<sheetData><row r='1'><c r='A1' t='str'><v>office</v></c><c r='B1' t='str'><v>a</v></c></row>"
        "<row r='2'><c r='B2' t='str'><v>b</v></c></row><row r='3'><c r='B3' t='str'><v>c</v></c></row>"
        "</sheetData><mergeCells><mergeCell ref='A1:A2'/></mergeCells>");
    EXPECT_EQ(shown(readBytes(xlsx(rows))),
              (QStringList{QStringLiteral("1: office|a"), QStringLiteral("2: office|b"), QStringLiteral("3: |c")}));
}

TEST(TableFile, ReadsWhatTheProgramWrites)
{
    using core::FieldType;
    const Sheet sheet{
        QStringLiteral("ชื่อแผ่นที่ยาวกว่าสามสิบเอ็ดตัวอักษร [1]/2"),
        {{QStringLiteral("ชื่อ")}, {QStringLiteral("วันที่"), FieldType::Date}, {QStringLiteral("เงิน"), FieldType::Money}},
        [](const SheetSink &sink) -> core::Result<void> {
            for (int i = 0; i < 5; ++i)
                if (auto ok = sink({QStringLiteral("=1+%1 <&>").arg(i), QDate(2007, 7, 9), qint64(150)}); !ok)
                    return ok;
            return {};
        }};
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const auto written = writeXlsx(sheet, format::Language::Thai, buffer, 4);
    ASSERT_TRUE(written) << written.error().detail.toStdString();
    const TableReading reading = readBytes(buffer.data());
    EXPECT_EQ(
        shown(reading),
        (QStringList{QStringLiteral("1: ชื่อ|วันที่|เงิน"), QStringLiteral("2: =1+0 <&>|<2007-07-09>|#1.5"),
                     QStringLiteral("3: =1+1 <&>|<2007-07-09>|#1.5"), QStringLiteral("4: =1+2 <&>|<2007-07-09>|#1.5")}))
        << "a text is no formula";
    ASSERT_EQ(reading.table.sheets.size(), 2) << "what is more than a sheet holds goes to another";
    TableOptions second;
    second.sheet = reading.table.sheets.last();
    EXPECT_EQ(readBytes(buffer.data(), second).table.rows.size(), 3u);
}

TEST(TableFile, ReadsEveryKindOfCellOfOds)
{
    const TableReading reading = readBytes(ods(
        "<table:table table:name='one'><table:table-header-rows><table:table-row><table:table-cell "
        "office:value-type='string'>"
        "<text:p>two  <text:s text:c='2'/>blanks<text:tab/>tab</text:p><text:p>second<text:line-break/>line</text:p>"
        "<office:annotation><text:p>remark</text:p></office:annotation></table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row table:number-rows-repeated='2'/>"
        "<table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='date' "
        "office:date-value='2007-07-09'><text:p>9/7/50</text:p></table:table-cell><table:covered-table-cell/>"
        "<table:table-cell office:value-type='date' office:date-value='2007-07-09T09:30:00'/>"
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float' "
        "office:value='12'><text:p>12.0</text:p>"
        "</table:table-cell><table:table-cell office:value-type='time' office:time-value='PT09H30M00S'/>"
        "<table:table-cell office:value-type='boolean'><text:p>TRUE</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated='16000'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row></table:table>"
        "<table:table table:name='two'/>"));
    EXPECT_EQ(faultOf(reading), QStringLiteral("none"));
    EXPECT_EQ(shown(reading), (QStringList{QStringLiteral("1: two   blanks\ttab\nsecond\nline"),
                                           QStringLiteral("4: <2007-07-09>||<2007-07-09 09:30>|#12|#12|09:30|TRUE"),
                                           QStringLiteral("5: <2007-07-09>||<2007-07-09 09:30>|#12|#12|09:30|TRUE")}));
    EXPECT_EQ(reading.table.sheets, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
}

TEST(TableFile, RefusesASheetThatIsNotThere)
{
    TableOptions options;
    options.sheet = QStringLiteral("absent");
    EXPECT_EQ(faultOf(readBytes(xlsx("<sheetData/>"), options)), named(TableFault::NoSheet));
    EXPECT_EQ(faultOf(readBytes(ods("<table:table table:name='x'/>"), options)), named(TableFault::NoSheet));
    EXPECT_EQ(faultOf(readBytes("a,b\n", options)), named(TableFault::NoSheet));
    EXPECT_EQ(faultOf(readBytes(ods(""))), named(TableFault::NoSheet));
    EXPECT_EQ(faultOf(readBytes(xlsx("<sheetData/>"))), named(TableFault::NoText)) << "an empty one is no table";
}

TEST(TableFile, RefusesWhatIsNoTableAtAll)
{
    EXPECT_EQ(faultOf(readBytes({})), named(TableFault::NoText));
    EXPECT_EQ(faultOf(readBytes(" \n \n")), named(TableFault::NoText));
    EXPECT_EQ(faultOf(readBytes(QByteArray("a\0b,c\n", 6))), named(TableFault::Damaged));
    for (const char *page : {"<html><table>", "\n <!DOCTYPE html>", "<?xml version='1.0'?>", "<TABLE>"})
        EXPECT_EQ(faultOf(readBytes(page)), named(TableFault::WebPage)) << page;
    for (const char *other : {"BEGIN:VCALENDAR\r\n", "{\n  \"format\": 1", "[{\"a\": 1}]", "%PDF-1.4\n"})
        EXPECT_EQ(faultOf(readBytes(other)), named(TableFault::UnknownKind)) << other;
    EXPECT_EQ(faultOf(readBytes("[name],b\n")), QStringLiteral("none"));
    EXPECT_EQ(shown(readBytes("a|b\n\n\r\n\nc|d\n")),
              (QStringList{QStringLiteral("1: a|b"), QStringLiteral("5: c|d")}));
    EXPECT_EQ(faultOf(readBytes("a\n" + QByteArray(1'000'000, ','))), named(TableFault::TooLarge));
    EXPECT_EQ(faultOf(readBytes("\xD0\xCF\x11\xE0rest")), named(TableFault::UnknownKind));
    EXPECT_EQ(faultOf(readBytes(zipOf({{QStringLiteral("x.txt"), "x"}}))), named(TableFault::UnknownKind));
    QBuffer closed;
    EXPECT_EQ(faultOf(readTable(closed)), named(TableFault::CannotRead));
    const format::Texts english(format::Language::English);
    for (int fault = 0; fault <= int(TableFault::Cancelled); ++fault)
        EXPECT_FALSE(tableFaultText(TableFault(fault), english).isEmpty());
}

TEST(TableFile, RefusesATextWithDamagedLettersAndNamesTheLine)
{
    const format::Texts english(format::Language::English);
    const QByteArray name = QStringLiteral("ชื่อ\n").toUtf8();
    const QByteArray marked("\xEF\xBB\xBF");
    for (const QByteArray &bytes :
         {QByteArray(name + name + "\xE0\xB8x\n" + name), QByteArray(marked + "a\n\n\xA1\xA2\xA3\n")}) {
        const TableReading reading = readBytes(bytes);
        EXPECT_EQ(faultOf(reading), named(TableFault::Unreadable));
        EXPECT_EQ(reading.fault->line, 3);
        EXPECT_TRUE(tableFaultText(*reading.fault, english).startsWith(QStringLiteral("Line 3 ")));
    }
    TableOptions utf8;
    utf8.charset = format::Charset::Utf8;
    EXPECT_EQ(faultOf(readBytes("a\n\xA1\xA2\n", utf8)), named(TableFault::Unreadable)) << "said wrongly";
}

TEST(TableFile, RefusesDamagedWorkbooksWhereverTheyAreCut)
{
    const QByteArray whole = xlsx("<sheetData><row r='1'><c r='A1' t='str'><v>x</v></c></row></sheetData>");
    ASSERT_EQ(faultOf(readBytes(whole)), QStringLiteral("none"));
    for (qsizetype length = 4; length < whole.size() - 22; length += 7)
        EXPECT_NE(faultOf(readBytes(whole.left(length))), QStringLiteral("none")) << length;
    for (const char *sheet : {"<sheetData><row r='1'>", "<sheetData><row r='2'/><row r='1'/></sheetData>",
                              "<sheetData><row r='1'><c r='ZZZZZZZ99999999999'><v>1</v></c></row></sheetData>",
                              "<sheetData><row r='1'><c r='A2'><v>1</v></c></row></sheetData>",
                              "<sheetData><row r='99999999999999999999'/><row r='2000000'/></sheetData>",
                              "<sheetData><row r='1'><c t='s'><v>7</v></c></row></sheetData>",
                              "<sheetData><row r='1'><c t='s'><v>-1</v></c></row></sheetData>"})
        EXPECT_EQ(faultOf(readBytes(xlsx(sheet))), named(TableFault::Damaged)) << sheet;
}

TEST(TableFile, RefusesEntitiesAndEndlessNesting)
{
    const QByteArray entities("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>");
    EXPECT_EQ(faultOf(readBytes(zipOf({{QStringLiteral("content.xml"), entities}}))), named(TableFault::Damaged));
    const QByteArray nested = QByteArray("<a>").repeated(100'000);
    EXPECT_EQ(faultOf(readBytes(zipOf({{QStringLiteral("content.xml"), nested}}))), named(TableFault::Damaged));
}

TEST(TableFile, RefusesWhatIsTooLargeBeforeItTakesRoom)
{
    const QByteArray bomb(64 * 1024 * 1024, ' ');
    EXPECT_EQ(faultOf(readBytes(zipOf({{QStringLiteral("content.xml"), "<a>" + bomb + "</a>"}}))),
              named(TableFault::TooLarge));
    const char *billion =
        "<table:table table:name='x'><table:table-row table:number-rows-repeated='1000000'><table:table-cell "
        "table:number-columns-repeated='%1' office:value-type='float' office:value='1'/></table:table-row>"
        "</table:table>";
    for (const char *columns : {"200", "1000000000"})
        EXPECT_EQ(faultOf(readBytes(ods(QString::fromLatin1(billion).arg(QLatin1String(columns)).toLatin1()))),
                  named(TableFault::TooLarge));
    EXPECT_EQ(faultOf(readBytes(QByteArray("x").repeated(40'000))), named(TableFault::TooLarge)) << "one endless line";
    EXPECT_EQ(faultOf(readBytes(QByteArray("x,").repeated(40'000))), named(TableFault::TooLarge));
    EXPECT_EQ(faultOf(readBytes(QByteArray("x\n").repeated(200'001))), named(TableFault::TooLarge));
    TableOptions small;
    small.limits.bytes = 10;
    EXPECT_EQ(faultOf(readBytes("a,b,c,d,e,f\n", small)), named(TableFault::TooLarge));
    const QByteArray quote = '"' + QByteArray("y\n").repeated(20'000);
    EXPECT_EQ(readBytes(quote).table.rows.size(), 20'000u) << "a quote that is never closed swallows nothing";
}

TEST(TableFile, StopsWhenItIsTold)
{
    TableOptions options;
    int told = 0;
    options.progress = [&told](qint64 done, qint64 of) {
        EXPECT_LE(done, of);
        return ++told < 3;
    };
    EXPECT_EQ(faultOf(readBytes(QByteArray("x\n").repeated(1000), options)), named(TableFault::Cancelled));
    EXPECT_EQ(told, 3);
    told = 0;
    const QByteArray rows = QByteArray("<row><c><v>1</v></c></row>").repeated(20'000);
    EXPECT_EQ(faultOf(readBytes(xlsx("<sheetData>" + rows + "</sheetData>"), options)), named(TableFault::Cancelled));
}

} // namespace
