#include "editablefile.h"
#include "flowblocks.h"
#include "openxml.h"
#include "rowlayout.h"
#include "ziparchive.h"

#include <algorithm>
#include <cmath>

namespace ruam::reports {

namespace {

constexpr char kWordNamespaces[] =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
constexpr char kWordType[] = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// Twentieths of a point.
QByteArray twips(double millimetres)
{
    return QByteArray::number(qint64(std::llround(millimetres * 72 * 20 / 25.4)));
}
/// English metric units.
QByteArray emu(double millimetres)
{
    return QByteArray::number(qint64(std::llround(millimetres * 36'000)));
}

QByteArray escaped(const QString &text)
{
    return xmlText(text).toUtf8();
}

QByteArray alignWord(Align align)
{
    switch (align) {
    case Align::Left:
        break;
    case Align::Centre:
        return "center";
    case Align::Right:
        return "right";
    }
    return "left";
}

QByteArray runProperties(const PaperType &type, const Style &style)
{
    const QByteArray family = escaped(type.family());
    const QByteArray size = QByteArray::number(qint64(std::llround(type.points(style) * 2)));
    QByteArray out = "<w:rPr><w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\" w:eastAsia=\"" + family +
                     "\" w:cs=\"" + family + "\"/>";
    if (style.bold)
        out += "<w:b/><w:bCs/>";
    const Colour colour = style.grey ? kHintGrey : style.colour;
    if (colour != kBlack)
        out += "<w:color w:val=\"" + colourName(colour).toLatin1() + "\"/>";
    return out + "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size +
           "\"/><w:lang w:val=\"en-US\" w:bidi=\"th-TH\"/></w:rPr>";
}

QByteArray run(const QString &text, const QByteArray &properties)
{
    QByteArray out;
    const QStringList parts = text.split(u'\t');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += "<w:r>" + properties + "<w:tab/></w:r>";
        if (!parts[i].isEmpty())
            out += "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escaped(parts[i]) + "</w:t></w:r>";
    }
    return out;
}

/// A text in which fields stand for the marks of layout.
QByteArray fieldRuns(const QString &text, const QByteArray &properties, format::Digits digits)
{
    QByteArray out;
    for (const FieldPart &part : fieldParts(text)) {
        out += run(part.text, properties);
        if (part.mark.isNull())
            continue;
        QByteArray code = part.mark == kPagesMark ? "SECTIONPAGES" : "PAGE";
        if (part.mark == kSheetMark)
            code += " \\# \"00\"";
        else if (digits == format::Digits::Thai)
            code += " \\* THAIARABIC";
        out += "<w:fldSimple w:instr=\" " + code.replace('"', "&quot;") + " \"><w:r>" + properties +
               "<w:t>1</w:t></w:r></w:fldSimple>";
    }
    return out;
}

/// The parts of the package beside the text, and how they are called.
struct DocxParts
{
    QByteArray relations;
    QByteArray types;
    int count = 0;

    QByteArray add(const QByteArray &kind, const QByteArray &target)
    {
        const QByteArray id = "rId" + QByteArray::number(++count);
        relations +=
            "<Relationship Id=\"" + id + "\" Type=\"" + kOpenXmlRelations + kind + "\" Target=\"" + target + "\"/>";
        return id;
    }
};

class DocxBody
{
public:
    DocxBody(const Document &document, const PaperType &type, ZipArchive &archive, DocxParts &parts)
        : m_document(document), m_type(type), m_archive(archive), m_parts(parts)
    {
    }

    QByteArray content()
    {
        for (qsizetype i = 0; i < m_document.sections.size(); ++i) {
            const Section &section = m_document.sections[i];
            m_room = section.page.textWidth();
            const QList<FlowBlock> blocks = flowBlocks(section, m_document.digits, m_type.fonts);
            for (const FlowBlock &block : blocks)
                std::visit([this](const auto &value) { add(value); }, block);
            const QByteArray properties = sectionProperties(section);
            if (i + 1 < m_document.sections.size())
                m_body += smallParagraph(properties);
            else
                m_body += (endsInTable(blocks) ? smallParagraph({}) : QByteArray()) + properties;
        }
        return QByteArray(kOpenXmlHead) + "<w:document" + kWordNamespaces + "><w:body>" + m_body +
               "</w:body></w:document>";
    }

private:
    static bool endsInTable(const QList<FlowBlock> &blocks)
    {
        return blocks.isEmpty() || std::holds_alternative<Table>(blocks.last());
    }

    /// Takes next to no room; a table must not be the last, and a section ends in a paragraph.
    static QByteArray smallParagraph(const QByteArray &sectionProperties)
    {
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>" +
               sectionProperties + "</w:pPr></w:p>";
    }

    void add(const Paragraph &paragraph)
    {
        QByteArray properties;
        if (paragraph.level > 0)
            properties += "<w:pStyle w:val=\"Heading" + QByteArray::number(paragraph.level) + "\"/>";
        if (paragraph.keepWithNext)
            properties += "<w:keepNext/>";
        properties += tabs(paragraph);
        properties +=
            "<w:spacing w:before=\"" + twips(paragraph.before) + "\" w:after=\"" + twips(paragraph.after) + "\"/>";
        const double first = paragraph.firstIndent - paragraph.hang;
        properties += "<w:ind w:left=\"" + twips(paragraph.indent + paragraph.hang) +
                      (first < 0 ? "\" w:hanging=\"" + twips(-first) : "\" w:firstLine=\"" + twips(first)) + "\"/>";
        properties += "<w:jc w:val=\"" + alignWord(paragraph.align) + "\"/>";
        m_body += "<w:p><w:pPr>" + properties + runProperties(m_type, styleOf(paragraph)) + "</w:pPr>";
        if (!paragraph.marker.isEmpty())
            m_body += run(paragraph.marker + u'\t', runProperties(m_type, styleOf(paragraph)));
        for (const Piece &piece : paragraph.pieces) {
            m_body += run(flowText(piece, m_type.fonts), runProperties(m_type, piece.style));
        }
        m_body += "</w:p>\n";
    }

    QByteArray tabs(const Paragraph &paragraph) const
    {
        QByteArray out;
        if (!paragraph.marker.isEmpty())
            out += "<w:tab w:val=\"left\" w:pos=\"" + twips(paragraph.indent + paragraph.hang) + "\"/>";
        for (const Piece &piece : paragraph.pieces)
            if (isTab(piece))
                out += QByteArray("<w:tab w:val=\"") + (piece.tab > 0 ? "left" : "right") + '"' +
                       (piece.blank ? "" : " w:leader=\"dot\"") + " w:pos=\"" +
                       twips(piece.tab > 0 ? paragraph.indent + paragraph.hang + piece.tab : m_room) + "\"/>";
        return out.isEmpty() ? out : "<w:tabs>" + out + "</w:tabs>";
    }

    void add(const Table &table)
    {
        if (table.before > 0)
            m_body += "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" +
                      twips(table.before) + "\" w:lineRule=\"exact\"/></w:pPr></w:p>";
        double width = 0;
        QByteArray columns;
        for (const double column : table.columns) {
            width += column;
            columns += "<w:gridCol w:w=\"" + twips(column) + "\"/>";
        }
        m_body += "<w:tbl><w:tblPr><w:tblW w:w=\"" + twips(width) +
                  "\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                  "<w:tblCellMar><w:top w:w=\"" +
                  twips(kCellAir) + "\" w:type=\"dxa\"/><w:left w:w=\"" + twips(kPadX) +
                  "\" w:type=\"dxa\"/><w:bottom w:w=\"" + twips(kCellAir) + "\" w:type=\"dxa\"/><w:right w:w=\"" +
                  twips(kPadX) + "\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>" + columns + "</w:tblGrid>";
        addRows(table, table.header, true);
        addRows(table, table.rows, false);
        m_body += "</w:tbl>\n";
        if (table.rows.isEmpty() && table.header.isEmpty())
            m_body += smallParagraph({});
    }

    void addRows(const Table &table, const QList<Row> &rows, bool header)
    {
        const QList<QList<GridPlace>> grid = gridOf(rows, int(table.columns.size()));
        for (qsizetype r = 0; r < rows.size(); ++r) {
            m_body += "<w:tr><w:trPr><w:cantSplit/>";
            if (rows[r].minHeight > 0)
                m_body += "<w:trHeight w:val=\"" + twips(rows[r].minHeight) + "\" w:hRule=\"atLeast\"/>";
            if (header)
                m_body += "<w:tblHeader/>";
            m_body += "</w:trPr>";
            for (const GridPlace &place : grid[r])
                addCell(table, place, int(r), header, rows[r]);
            m_body += "</w:tr>\n";
        }
    }

    void addCell(const Table &table, const GridPlace &place, int row, bool header, const Row &whole)
    {
        static const Cell kEmptyCell;
        const Cell &cell = place.cell ? *place.cell : kEmptyCell;
        double width = 0;
        for (int i = 0; i < place.columns; ++i)
            width += table.columns[place.column + i];
        m_body += "<w:tc><w:tcPr><w:tcW w:w=\"" + twips(width) + "\" w:type=\"dxa\"/>";
        if (place.columns > 1)
            m_body += "<w:gridSpan w:val=\"" + QByteArray::number(place.columns) + "\"/>";
        if (cell.rows > 1)
            m_body += "<w:vMerge w:val=\"restart\"/>";
        else if (!place.cell && place.above)
            m_body += "<w:vMerge/>";
        addBorders(bordersOf(table, row, header, place));
        if (whole.shaded || header)
            m_body +=
                "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + colourName(kHeadingGrey).toLatin1() + "\"/>";
        if (cell.valign == VAlign::Middle)
            m_body += "<w:vAlign w:val=\"center\"/>";
        m_body += "</w:tcPr>";
        const QByteArray properties = runProperties(m_type, cell.style);
        for (const QString &text : paragraphsOf(cell, m_type.fonts))
            m_body += QByteArray("<w:p><w:pPr>") + (whole.isBand() ? "<w:keepNext/>" : "") +
                      "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"" + alignWord(cell.align) + "\"/>" +
                      properties + "</w:pPr>" + run(text, properties) + "</w:p>";
        m_body += "</w:tc>";
    }

    void addBorders(const CellBorders &borders)
    {
        m_body += "<w:tcBorders>";
        const auto add = [this](const char *side, double points) {
            if (points <= 0)
                return;
            // In eighths of a point.
            m_body += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"" +
                      QByteArray::number(std::max<qint64>(2, std::llround(points * 8))) +
                      "\" w:space=\"0\" w:color=\"000000\"/>";
        };
        add("top", borders.top);
        add("left", borders.left);
        add("bottom", borders.bottom);
        add("right", borders.right);
        m_body += "</w:tcBorders>";
    }

    void add(const Picture &picture)
    {
        const QString kind = pictureKind(picture.bytes);
        if (kind.isEmpty())
            return;
        const QByteArray number = QByteArray::number(++m_pictures);
        const QByteArray name = "media/image" + number + '.' + kind.toLatin1();
        m_archive.add(QString::fromLatin1("word/" + name), picture.bytes, false);
        const QByteArray id = m_parts.add("image", name);
        const double centre = picture.rect.center().x();
        const Align align = centre < m_room / 3 ? Align::Left : centre > m_room * 2 / 3 ? Align::Right : Align::Centre;
        const QByteArray size = "cx=\"" + emu(picture.rect.width()) + "\" cy=\"" + emu(picture.rect.height()) + '"';
        m_body += "<w:p><w:pPr><w:jc w:val=\"" + alignWord(align) +
                  "\"/></w:pPr><w:r><w:drawing><wp:inline><wp:extent " + size + "/><wp:docPr id=\"" + number +
                  "\" name=\"Picture " + number + "\" descr=\"" + escaped(picture.alternative) +
                  "\"/><a:graphic><a:graphicData "
                  "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr "
                  "id=\"" +
                  number + "\" name=\"Picture " + number +
                  "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + id +
                  "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                  "<a:ext " +
                  size +
                  "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
                  "</a:graphic></wp:inline></w:drawing></w:r></w:p>\n";
    }

    /// A part of its own; returns its id.
    QByteArray addFrame(const char *element, const char *kind, const QByteArray &body)
    {
        const QByteArray name = kind + QByteArray::number(++m_frames) + ".xml";
        m_archive.add(QString::fromLatin1("word/" + name), QByteArray(kOpenXmlHead) + "<w:" + element +
                                                               kWordNamespaces + '>' + body + "</w:" + element + '>');
        m_parts.types += "<Override PartName=\"/word/" + name + "\" ContentType=\"" + kWordType + kind + "+xml\"/>";
        return m_parts.add(kind, name);
    }

    QByteArray sectionProperties(const Section &section)
    {
        const PageSetup &page = section.page;
        QByteArray out = "<w:sectPr>";
        if (section.continuation) {
            const QByteArray properties = runProperties(m_type, styleOf(*section.continuation));
            QByteArray line = "<w:p><w:pPr><w:jc w:val=\"" + alignWord(section.continuation->align) + "\"/></w:pPr>";
            for (const Piece &piece : section.continuation->pieces)
                line += fieldRuns(piece.text, properties, m_document.digits);
            out +=
                "<w:headerReference w:type=\"default\" r:id=\"" + addFrame("hdr", "header", line + "</w:p>") + "\"/>";
            out += "<w:headerReference w:type=\"first\" r:id=\"" + addFrame("hdr", "header", "<w:p/>") + "\"/>";
        }
        const QByteArray footer = addFrame("ftr", "footer", footerLine(section));
        out += "<w:footerReference w:type=\"default\" r:id=\"" + footer + "\"/>";
        if (section.continuation)
            out += "<w:footerReference w:type=\"first\" r:id=\"" + footer + "\"/>";
        out += section.startsOnOdd ? "<w:type w:val=\"oddPage\"/>" : "<w:type w:val=\"nextPage\"/>";
        out += "<w:pgSz w:w=\"" + twips(page.width) + "\" w:h=\"" + twips(page.height) + '"' +
               (page.width > page.height ? " w:orient=\"landscape\"" : "") + "/>";
        out += "<w:pgMar w:top=\"" + twips(page.top) + "\" w:right=\"" + twips(page.right) + "\" w:bottom=\"" +
               twips(page.bottom + page.footer) + "\" w:left=\"" + twips(page.left) + "\" w:header=\"" +
               twips(page.top) + "\" w:footer=\"" + twips(page.bottom) + "\" w:gutter=\"0\"/>";
        out += "<w:pgNumType w:start=\"1\"/>";
        if (section.continuation)
            out += "<w:titlePg/>";
        return out + "</w:sectPr>";
    }

    QByteArray footerLine(const Section &section) const
    {
        const double width = section.page.textWidth();
        const QByteArray properties = runProperties(m_type, {Token::N});
        const QByteArray tab = "<w:r>" + properties + "<w:tab/></w:r>";
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"" + twips(width / 2) +
               "\"/><w:tab w:val=\"right\" w:pos=\"" + twips(width) + "\"/></w:tabs></w:pPr>" +
               fieldRuns(section.footerLeft, properties, m_document.digits) + tab +
               fieldRuns(section.footerCentre, properties, m_document.digits) + tab +
               fieldRuns(section.footerRight, properties, m_document.digits) + "</w:p>";
    }

    static constexpr double kCellAir = 0.5;

    const Document &m_document;
    const PaperType &m_type;
    ZipArchive &m_archive;
    DocxParts &m_parts;
    QByteArray m_body;
    double m_room = 0;
    int m_pictures = 0;
    int m_frames = 0;
};

QByteArray docxStyles(const PaperType &type)
{
    QByteArray out =
        QByteArray(kOpenXmlHead) + "<w:styles" + kWordNamespaces + "><w:docDefaults><w:rPrDefault>" +
        runProperties(type, {Token::B}) +
        "</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr>"
        "</w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
        "<w:name w:val=\"Normal\"/></w:style>";
    for (int level = 1; level <= 3; ++level) {
        const QByteArray number = QByteArray::number(level);
        out += "<w:style w:type=\"paragraph\" w:styleId=\"Heading" + number + "\"><w:name w:val=\"heading " + number +
               "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"" +
               QByteArray::number(level - 1) + "\"/></w:pPr>" +
               runProperties(type, {level == 1 ? Token::T1 : Token::T2, true}) + "</w:style>";
    }
    return out + "</w:styles>";
}

} // namespace

void writeDocx(const Document &document, const PaperType &type, ZipArchive &archive)
{
    DocxParts parts;
    parts.add("styles", "styles.xml");
    parts.add("settings", "settings.xml");
    const QByteArray body = DocxBody(document, type, archive, parts).content();
    archive.add(QStringLiteral("word/document.xml"), body);
    archive.add(QStringLiteral("word/styles.xml"), docxStyles(type));
    archive.add(QStringLiteral("word/settings.xml"),
                QByteArray(kOpenXmlHead) + "<w:settings" + kWordNamespaces +
                    "><w:themeFontLang w:val=\"en-US\" w:bidi=\"th-TH\"/></w:settings>");
    archive.add(QStringLiteral("word/_rels/document.xml.rels"), relationships(parts.relations));
    archive.add(QStringLiteral("docProps/core.xml"), openXmlFacts(document));
    archive.add(QStringLiteral("_rels/.rels"), openXmlStart("word/document.xml"));
    archive.add(QStringLiteral("[Content_Types].xml"),
                openXmlTypes(QByteArray("<Default Extension=\"png\" ContentType=\"image/png\"/><Default "
                                        "Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Override "
                                        "PartName=\"/word/document.xml\" ContentType=\"") +
                             kWordType + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"" +
                             kWordType + "styles+xml\"/><Override PartName=\"/word/settings.xml\" ContentType=\"" +
                             kWordType + "settings+xml\"/>" + parts.types));
}

} // namespace ruam::reports
