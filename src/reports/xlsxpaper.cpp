#include "editablefile.h"
#include "flowblocks.h"
#include "openxml.h"
#include "pageplan.h"
#include "ziparchive.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <numeric>

// A paper as a workbook (ECMA-376, part 1, SpreadsheetML): a sheet for each section, its tables as cells.

namespace ruam::reports {

namespace {

constexpr char kSheetNamespace[] = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
constexpr char kSheetType[] = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
constexpr double kMillimetresOfLetter = 1.9; // Excel counts the width of a column in digits of its usual type
constexpr double kMillimetresOfInch = 25.4;
constexpr double kPointsOfInch = 72;
constexpr qsizetype kLongestName = 31;

/// How a cell looks; each look is written once.
struct Look
{
    Style style;
    Align align = Align::Left;
    bool shaded = false;
    bool ruled = false;
    friend bool operator==(const Look &, const Look &) = default;
};

class Looks
{
public:
    explicit Looks(const PaperType &type) : m_type(type) { (void)indexOf({}); }

    QByteArray indexOf(const Look &look)
    {
        qsizetype at = m_looks.indexOf(look);
        if (at < 0) {
            at = m_looks.size();
            m_looks.append(look);
        }
        return QByteArray::number(at);
    }

    QByteArray part() const
    {
        QByteArray fonts, formats;
        for (qsizetype i = 0; i < m_looks.size(); ++i) {
            const Look &look = m_looks[i];
            const Colour colour = look.style.grey ? kHintGrey : look.style.colour;
            fonts += QByteArray("<font>") + (look.style.bold ? "<b/>" : "") + "<sz val=\"" +
                     QByteArray::number(m_type.points(look.style)) + "\"/><color rgb=\"FF" +
                     colourName(colour).toUpper().toLatin1() + "\"/><name val=\"" + xmlText(m_type.family()).toUtf8() +
                     "\"/></font>";
            formats += "<xf numFmtId=\"0\" fontId=\"" + QByteArray::number(i) + "\" fillId=\"" +
                       (look.shaded ? "2" : "0") + "\" borderId=\"" + (look.ruled ? "1" : "0") +
                       "\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                       "<alignment horizontal=\"" +
                       alignment(look.align) + "\" vertical=\"" + (look.ruled ? "center" : "top") +
                       "\" wrapText=\"1\"/></xf>";
        }
        const QByteArray count = QByteArray::number(m_looks.size());
        const QByteArray line = " style=\"thin\"><color rgb=\"FF000000\"/></";
        return QByteArray(kOpenXmlHead) + "<styleSheet" + kSheetNamespace + "><fonts count=\"" + count + "\">" + fonts +
               "</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
               "patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" +
               colourName(kHeadingGrey).toUpper().toLatin1() +
               "\"/></patternFill></fill></fills><borders count=\"2\"><border/><border><left" + line + "left><right" +
               line + "right><top" + line + "top><bottom" + line +
               "bottom></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"" + count +
               "\">" + formats + "</cellXfs></styleSheet>";
    }

private:
    static QByteArray alignment(Align align)
    {
        return align == Align::Centre ? "center" : align == Align::Right ? "right" : "left";
    }

    const PaperType &m_type;
    QList<Look> m_looks;
};

QByteArray lettersOfColumn(int column)
{
    QByteArray letters;
    do {
        letters.prepend(char('A' + column % 26));
        column = column / 26 - 1;
    } while (column >= 0);
    return letters;
}

/// Numbers that Excel shows as they stand on the paper: a sum can be made of them.
bool isPlainNumber(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^(0|[1-9][0-9]{0,14})$"));
    return plain.match(text).hasMatch();
}

class SheetBody
{
public:
    SheetBody(const Document &document, const PaperType &type, Looks &looks)
        : m_document(document), m_type(type), m_looks(looks)
    {
    }

    QByteArray content(const Section &section)
    {
        const QList<FlowBlock> blocks = flowBlocks(section, m_document.digits, m_type.fonts);
        takeColumns(blocks, section.page.textWidth());
        for (const FlowBlock &block : blocks)
            std::visit([this](const auto &value) { add(value); }, block);
        QByteArray columns;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            columns += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
                       QByteArray::number(m_widths[i] / kMillimetresOfLetter, 'f', 1) + "\" customWidth=\"1\"/>";
        }
        const PageSetup &page = section.page;
        const auto inches = [](double millimetres) {
            return QByteArray::number(millimetres / kMillimetresOfInch, 'f', 2);
        };
        return QByteArray(kOpenXmlHead) + "<worksheet" + kSheetNamespace +
               "><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols>" + columns + "</cols><sheetData>" + m_rows +
               "</sheetData>" +
               (m_merges.isEmpty()
                    ? QByteArray()
                    : "<mergeCells count=\"" + QByteArray::number(m_mergeCount) + "\">" + m_merges + "</mergeCells>") +
               "<pageMargins left=\"" + inches(page.left) + "\" right=\"" + inches(page.right) + "\" top=\"" +
               inches(page.top) + "\" bottom=\"" + inches(page.bottom) +
               "\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"" +
               (page.width > page.height ? "landscape" : "portrait") + "\"/></worksheet>";
    }

private:
    /// The columns are those of the table that has most, and where another ruled one has an edge far from theirs they
    /// are divided; tables reach over as many as they need.
    void takeColumns(const QList<FlowBlock> &blocks, double width)
    {
        constexpr double kNear = 8; // millimetres
        for (const FlowBlock &block : blocks)
            if (const auto *table = std::get_if<Table>(&block); table && table->columns.size() > m_widths.size())
                m_widths = table->columns;
        if (m_widths.isEmpty())
            m_widths.append(width);
        QList<double> edges{0};
        for (const double column : m_widths)
            edges.append(edges.last() + column);
        for (const FlowBlock &block : blocks) {
            const auto *table = std::get_if<Table>(&block);
            double edge = 0;
            for (const double column : table && table->rules != Rules::None ? table->columns : QList<double>()) {
                edge += column;
                const bool isThere = std::any_of(edges.begin(), edges.end(),
                                                 [edge](double other) { return std::abs(other - edge) < kNear; });
                if (!isThere)
                    edges.insert(std::lower_bound(edges.begin(), edges.end(), edge), edge);
            }
        }
        m_widths.clear();
        for (qsizetype i = 1; i < edges.size(); ++i)
            m_widths.append(edges[i] - edges[i - 1]);
    }

    /// In which column of the sheet each column of a table begins, and where the last one ends: near where it stands on
    /// the paper, at least one for each.
    QList<int> columnsOf(const Table &table) const
    {
        QList<int> starts{0};
        const int all = int(m_widths.size());
        double edge = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            edge += table.columns[i];
            const int least = starts.last() + 1;
            const int most = all - int(table.columns.size() - i - 1);
            int best = least;
            for (int at = least; at <= most; ++at)
                if (std::abs(edgeOf(at) - edge) < std::abs(edgeOf(best) - edge))
                    best = at;
            starts.append(best);
        }
        return starts;
    }

    double edgeOf(int column) const { return std::accumulate(m_widths.begin(), m_widths.begin() + column, 0.0); }

    QByteArray place(int column, int row) const { return lettersOfColumn(column) + QByteArray::number(row); }

    void merge(int column, int row, int columns, int rows)
    {
        if (columns == 1 && rows == 1)
            return;
        ++m_mergeCount;
        m_merges +=
            "<mergeCell ref=\"" + place(column, row) + ':' + place(column + columns - 1, row + rows - 1) + "\"/>";
    }

    QByteArray cell(int column, const QString &text, const Look &look)
    {
        const QByteArray head = "<c r=\"" + place(column, m_row) + "\" s=\"" + m_looks.indexOf(look) + '"';
        if (text.isEmpty())
            return head + "/>";
        if (isPlainNumber(text))
            return head + "><v>" + text.toLatin1() + "</v></c>";
        QStringList lines;
        for (const QString &line : text.split(u'\n'))
            lines.append(xmlText(line));
        return head + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + lines.join(u'\n').toUtf8() + "</t></is></c>";
    }

    /// The height is said: not every program finds that of a text in several lines.
    void addRow(const QByteArray &cells, double height)
    {
        m_rows += "<row r=\"" + QByteArray::number(m_row) + "\" ht=\"" +
                  QByteArray::number(height * kPointsOfInch / kMillimetresOfInch, 'f', 1) + "\" customHeight=\"1\">" +
                  cells + "</row>\n";
    }

    void add(const Paragraph &paragraph)
    {
        ++m_row;
        QString text = paragraph.marker.isEmpty() ? QString() : paragraph.marker + u' ';
        for (const Piece &piece : paragraph.pieces)
            text += flowText(piece, m_type.fonts).replace(u'\t', u' ');
        const Look look{styleOf(paragraph), paragraph.align};
        const auto lines = laidOutParagraph(paragraph, edgeOf(int(m_widths.size())), m_type.fonts).lines.size();
        addRow(cell(0, text.trimmed(), look),
               paragraph.before + double(std::max<qsizetype>(1, lines)) * m_type.fonts.pitch(look.style));
        merge(0, m_row, int(m_widths.size()), 1);
    }

    void add(const Table &table)
    {
        const HeaderLayout header = laidOutHeader(table, m_type.fonts);
        addRows(table, table.header, true, [&](qsizetype row) { return header.rows[row].height; });
        addRows(table, table.rows, false, [&](qsizetype row) {
            // Here no text is made smaller to keep its row low.
            Row open = table.rows[row];
            for (Cell &cell : open.cells)
                cell.joint.clear();
            return laidOutRow(open, table.columns, m_type.fonts).height;
        });
    }

    template <class Height>
    void addRows(const Table &table, const QList<Row> &rows, bool header, Height &&height)
    {
        const QList<int> starts = columnsOf(table);
        const QList<QList<GridPlace>> grid = gridOf(rows, int(table.columns.size()));
        for (qsizetype r = 0; r < rows.size(); ++r) {
            ++m_row;
            QByteArray cells;
            for (const GridPlace &place : grid[r]) {
                const Cell empty;
                const Cell &shown = place.cell ? *place.cell : empty;
                Look look{shown.style, shown.align, header || rows[r].shaded, table.rules != Rules::None};
                if (!place.cell && place.above)
                    look = {place.above->style, place.above->align, true, look.ruled};
                const int first = starts[place.column];
                const int columns = starts[place.column + place.columns] - first;
                cells += cell(first, paragraphsOf(shown, m_type.fonts).join(u'\n'), look);
                for (int more = 1; more < columns; ++more)
                    cells += cell(first + more, {}, look);
                if (place.cell)
                    merge(first, m_row, columns, shown.rows);
            }
            addRow(cells, std::max(height(r), rows[r].minHeight));
        }
    }

    /// Pictures have no place among cells.
    void add(const Picture &) {}

    const Document &m_document;
    const PaperType &m_type;
    Looks &m_looks;
    QList<double> m_widths;
    QByteArray m_rows;
    QByteArray m_merges;
    int m_mergeCount = 0;
    int m_row = 0;
};

/// What Excel allows, each once, whatever the case of its letters.
QString nameOfSheet(const QString &title, QSet<QString> &taken)
{
    QString kept = title;
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\']"));
    kept = kept.replace(refused, QStringLiteral(" ")).simplified();
    for (int number = 1;; ++number) {
        const QString suffix = number > 1 ? QStringLiteral(" (%1)").arg(number) : QString();
        QString name = kept.left(kLongestName - suffix.size()).trimmed();
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
        name = (name.isEmpty() ? QStringLiteral("Ruam") : name) + suffix;
        if (taken.contains(name.toCaseFolded()))
            continue;
        taken.insert(name.toCaseFolded());
        return name;
    }
}

} // namespace

void writeXlsxPaper(const Document &document, const PaperType &type, ZipArchive &archive)
{
    Looks looks(type);
    QSet<QString> taken;
    QByteArray sheets, relations, types;
    // A workbook has at least one sheet.
    const QList<Section> sections = document.sections.isEmpty() ? QList<Section>{Section()} : document.sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const Section &section = sections[i];
        archive.add(QString::fromLatin1("xl/worksheets/sheet" + number + ".xml"),
                    SheetBody(document, type, looks).content(section));
        sheets += "<sheet name=\"" +
                  xmlText(nameOfSheet(section.title.isEmpty() ? document.title : section.title, taken)).toUtf8() +
                  "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + kOpenXmlRelations +
                     "worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        types += "<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + kSheetType +
                 "worksheet+xml\"/>";
    }
    relations +=
        QByteArray("<Relationship Id=\"styles\" Type=\"") + kOpenXmlRelations + "styles\" Target=\"styles.xml\"/>";
    archive.add(QStringLiteral("xl/styles.xml"), looks.part());
    archive.add(QStringLiteral("xl/workbook.xml"),
                QByteArray(kOpenXmlHead) + "<workbook" + kSheetNamespace +
                    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" +
                    sheets + "</sheets></workbook>");
    archive.add(QStringLiteral("xl/_rels/workbook.xml.rels"), relationships(relations));
    archive.add(QStringLiteral("docProps/core.xml"), openXmlFacts(document));
    archive.add(QStringLiteral("_rels/.rels"), openXmlStart("xl/workbook.xml"));
    archive.add(QStringLiteral("[Content_Types].xml"),
                openXmlTypes(QByteArray("<Override PartName=\"/xl/workbook.xml\" ContentType=\"") + kSheetType +
                             "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + kSheetType +
                             "styles+xml\"/>" + types));
}

} // namespace ruam::reports
