#include "odtstyles.h"
#include "ziparchive.h"

namespace ruam::reports {

namespace {

constexpr char kNamespaces[] = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                               " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                               " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                               " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                               " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                               " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                               " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                               " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                               " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                               " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                               " office:version=\"1.3\"";
constexpr char kXmlHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Master page and page layout of a section; a continuation asks for another first page.
QString pageName(qsizetype section)
{
    return QStringLiteral("Section%1").arg(section + 1);
}
QString firstPageName(const Section &section, qsizetype number)
{
    return section.continuation ? pageName(number) + QLatin1String("First") : pageName(number);
}

QByteArray fontFaces(const PaperType &type)
{
    return QStringLiteral(
               "<office:font-face-decls><style:font-face style:name=\"%1\" svg:font-family=\"&apos;%1&apos;\" "
               "style:font-pitch=\"variable\"/></office:font-face-decls>")
        .arg(xmlText(type.family()))
        .toUtf8();
}

/// Text with its blanks and tabs as ODF wants them.
QByteArray odtText(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        bool plain = false;
        if (c == u' ' && (i == 0 || text[i - 1] == u' ' || i + 1 == text.size()))
            out += QLatin1String("<text:s/>");
        else if (c == u'\t')
            out += QLatin1String("<text:tab/>");
        else if (c == u'\n')
            out += QLatin1String("<text:line-break/>");
        else
            plain = true;
        if (plain) {
            qsizetype end = i + 1;
            while (end < text.size() && text[end] > u' ')
                ++end;
            out += xmlText(QStringView(text).mid(i, end - i));
            i = end - 1;
        }
    }
    return out.toUtf8();
}

class OdtBody
{
public:
    OdtBody(const Document &document, const PaperType &type) : m_document(document), m_type(type), m_styles(type) {}

    QByteArray content(ZipArchive &archive, QStringList &pictures)
    {
        m_archive = &archive;
        m_pictures = &pictures;
        for (qsizetype i = 0; i < m_document.sections.size(); ++i) {
            const Section &section = m_document.sections[i];
            m_room = section.page.textWidth();
            m_master = firstPageName(section, i);
            const QList<FlowBlock> blocks = flowBlocks(section, m_document.digits, m_type.fonts);
            for (const FlowBlock &block : blocks)
                std::visit([this](const auto &value) { add(value); }, block);
            if (blocks.isEmpty())
                add(Paragraph());
        }
        return QByteArray(kXmlHead) + "<office:document-content" + kNamespaces + '>' + fontFaces(m_type) +
               "<office:automatic-styles>" + m_styles.xml() + "</office:automatic-styles><office:body><office:text>" +
               m_body + "</office:text></office:body></office:document-content>";
    }

private:
    QString takeMaster() { return std::exchange(m_master, {}); }

    OdtStyles::ParagraphLook lookOf(const Paragraph &paragraph)
    {
        OdtStyles::ParagraphLook look;
        look.align = paragraph.align;
        look.left = paragraph.indent + paragraph.hang;
        look.first = paragraph.firstIndent - paragraph.hang;
        look.before = paragraph.before;
        look.after = paragraph.after;
        look.keepWithNext = paragraph.keepWithNext;
        look.level = paragraph.level;
        look.style = styleOf(paragraph);
        look.masterPage = takeMaster();
        for (const Piece &piece : paragraph.pieces) {
            if (!isTab(piece))
                continue;
            // Counted from the paragraph's own left edge.
            look.tabs.append({piece.tab > 0 ? piece.tab : m_room - look.left, piece.tab <= 0, !piece.blank});
        }
        return look;
    }

    void add(const Paragraph &paragraph)
    {
        const QString name = m_styles.paragraph(lookOf(paragraph));
        const bool heading = paragraph.level > 0;
        if (heading)
            m_body += "<text:h text:style-name=\"" + name.toLatin1() + "\" text:outline-level=\"" +
                      QByteArray::number(paragraph.level) + "\">";
        else
            m_body += "<text:p text:style-name=\"" + name.toLatin1() + "\">";
        if (!paragraph.marker.isEmpty())
            m_body += odtText(paragraph.marker) + "<text:tab/>";
        for (const Piece &piece : paragraph.pieces) {
            addSpan(flowText(piece, m_type.fonts), piece.style, styleOf(paragraph));
        }
        m_body += heading ? "</text:h>\n" : "</text:p>\n";
    }

    void addSpan(const QString &text, const Style &style, const Style &around)
    {
        if (text.isEmpty())
            return;
        if (style == around) {
            m_body += odtText(text);
            return;
        }
        m_body +=
            "<text:span text:style-name=\"" + m_styles.text(style).toLatin1() + "\">" + odtText(text) + "</text:span>";
    }

    void add(const Table &table)
    {
        m_body += "<table:table table:name=\"Table" + QByteArray::number(++m_tables) + "\" table:style-name=\"" +
                  m_styles.table(table, m_room, takeMaster()).toLatin1() + "\">";
        for (const double width : table.columns)
            m_body += "<table:table-column table:style-name=\"" + m_styles.column(width).toLatin1() + "\"/>";
        if (!table.header.isEmpty()) {
            m_body += "<table:table-header-rows>";
            addRows(table, table.header, true);
            m_body += "</table:table-header-rows>";
        }
        addRows(table, table.rows, false);
        m_body += "</table:table>\n";
    }

    void addRows(const Table &table, const QList<Row> &rows, bool header)
    {
        const QList<QList<GridPlace>> grid = gridOf(rows, int(table.columns.size()));
        for (qsizetype r = 0; r < rows.size(); ++r) {
            m_body += "<table:table-row table:style-name=\"" + m_styles.row(rows[r].minHeight).toLatin1() + "\">";
            for (const GridPlace &place : grid[r])
                addCell(table, place, int(r), header, rows[r].shaded || header);
            m_body += "</table:table-row>\n";
        }
    }

    void addCell(const Table &table, const GridPlace &place, int row, bool header, bool shaded)
    {
        if (!place.cell && place.above) {
            for (int i = 0; i < place.columns; ++i)
                m_body += "<table:covered-table-cell/>";
            return;
        }
        static const Cell kNoCell;
        const Cell &cell = place.cell ? *place.cell : kNoCell;
        m_body += "<table:table-cell table:style-name=\"" +
                  m_styles.cell(bordersOf(table, row, header, place), shaded, cell.valign).toLatin1() + '"';
        if (place.columns > 1)
            m_body += " table:number-columns-spanned=\"" + QByteArray::number(place.columns) + '"';
        if (cell.rows > 1)
            m_body += " table:number-rows-spanned=\"" + QByteArray::number(cell.rows) + '"';
        m_body += " office:value-type=\"string\">";
        OdtStyles::ParagraphLook look;
        look.align = cell.align;
        look.style = cell.style;
        const QByteArray name = m_styles.paragraph(look).toLatin1();
        for (const QString &text : paragraphsOf(cell, m_type.fonts))
            m_body += "<text:p text:style-name=\"" + name + "\">" + odtText(text) + "</text:p>";
        m_body += "</table:table-cell>";
        for (int i = 1; i < place.columns; ++i)
            m_body += "<table:covered-table-cell/>";
    }

    void add(const Picture &picture)
    {
        const QString kind = pictureKind(picture.bytes);
        if (kind.isEmpty())
            return;
        const QString name = QStringLiteral("Pictures/%1.%2").arg(m_pictures->size() + 1).arg(kind);
        m_archive->add(name, picture.bytes, false);
        m_pictures->append(name);
        OdtStyles::ParagraphLook look;
        const double centre = picture.rect.center().x();
        look.align = centre < m_room / 3 ? Align::Left : centre > m_room * 2 / 3 ? Align::Right : Align::Centre;
        look.masterPage = takeMaster();
        m_body += "<text:p text:style-name=\"" + m_styles.paragraph(look).toLatin1() +
                  "\"><draw:frame draw:style-name=\"" + m_styles.picture().toLatin1() +
                  "\" text:anchor-type=\"as-char\" svg:width=\"" + odtLength(picture.rect.width()).toLatin1() +
                  "\" svg:height=\"" + odtLength(picture.rect.height()).toLatin1() + "\"><draw:image xlink:href=\"" +
                  name.toLatin1() +
                  "\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>" +
                  xmlText(picture.alternative).toUtf8() + "</svg:title></draw:frame></text:p>\n";
    }

    const Document &m_document;
    const PaperType &m_type;
    OdtStyles m_styles;
    QByteArray m_body;
    QString m_master; ///< of the next block
    double m_room = 0;
    int m_tables = 0;
    ZipArchive *m_archive = nullptr;
    QStringList *m_pictures = nullptr;
};

/// Styles, page frames and what repeats on every page.
class OdtFrames
{
public:
    OdtFrames(const Document &document, const PaperType &type) : m_document(document), m_type(type) {}

    QByteArray styles()
    {
        for (qsizetype i = 0; i < m_document.sections.size(); ++i)
            addSection(m_document.sections[i], i);
        return QByteArray(kXmlHead) + "<office:document-styles" + kNamespaces + '>' + fontFaces(m_type) +
               "<office:styles>" + commonStyles() + "</office:styles><office:automatic-styles>" + m_automatic +
               "</office:automatic-styles><office:master-styles>" + m_masters +
               "</office:master-styles></office:document-styles>";
    }

private:
    QByteArray commonStyles() const
    {
        QString body = odtTextProperties(m_type, {Token::B});
        body.chop(2);
        body += QLatin1String(" fo:language=\"en\" fo:country=\"US\" style:language-complex=\"th\" "
                              "style:country-complex=\"TH\"/>");
        QString styles = QStringLiteral("<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
                                        "fo:orphans=\"2\" fo:widows=\"2\"/>%1</style:default-style>"
                                        "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>")
                             .arg(body);
        for (int level = 1; level <= 3; ++level)
            styles += QStringLiteral("<style:style style:name=\"Heading_20_%1\" style:display-name=\"Heading %1\" "
                                     "style:family=\"paragraph\" style:parent-style-name=\"Standard\" "
                                     "style:default-outline-level=\"%1\">%2</style:style>")
                          .arg(level)
                          .arg(odtTextProperties(m_type, {level == 1 ? Token::T1 : Token::T2, true}));
        return styles.toUtf8();
    }

    void addSection(const Section &section, qsizetype number)
    {
        const PageSetup &page = section.page;
        const bool footer = !(section.footerLeft + section.footerCentre + section.footerRight).isEmpty();
        const QString name = pageName(number);
        m_automatic += QStringLiteral("<style:page-layout style:name=\"%1Layout\"><style:page-layout-properties "
                                      "fo:page-width=\"%2\" fo:page-height=\"%3\" style:print-orientation=\"%4\" "
                                      "fo:margin-left=\"%5\" fo:margin-right=\"%6\" fo:margin-top=\"%7\" "
                                      "fo:margin-bottom=\"%8\" style:num-format=\"%9\"/>")
                           .arg(name, odtLength(page.width), odtLength(page.height),
                                page.width > page.height ? QStringLiteral("landscape") : QStringLiteral("portrait"),
                                odtLength(page.left), odtLength(page.right), odtLength(page.top),
                                odtLength(page.bottom), numberFormat())
                           .toUtf8();
        if (section.continuation)
            m_automatic += "<style:header-style><style:header-footer-properties fo:min-height=\"5mm\" "
                           "fo:margin-bottom=\"2mm\"/></style:header-style>";
        if (footer)
            m_automatic += "<style:footer-style><style:header-footer-properties fo:min-height=\"" +
                           odtLength(qMax(6.0, page.footer)).toLatin1() +
                           "\" fo:margin-top=\"2mm\" style:dynamic-spacing=\"false\"/></style:footer-style>";
        m_automatic += "</style:page-layout>";
        if (footer)
            addFooterStyle(section, number);
        if (section.continuation)
            addMaster(section, firstPageName(section, number), number, footer, false, name);
        addMaster(section, name, number, footer, section.continuation.has_value(), {});
    }

    QString numberFormat() const
    {
        return m_document.digits == format::Digits::Thai ? QStringLiteral("๑, ๒, ๓, ...") : QStringLiteral("1");
    }

    void addFooterStyle(const Section &section, qsizetype number)
    {
        const double width = section.page.textWidth();
        m_automatic +=
            QStringLiteral("<style:style style:name=\"Footer%1\" style:family=\"paragraph\" "
                           "style:parent-style-name=\"Standard\"><style:paragraph-properties><style:tab-stops>"
                           "<style:tab-stop style:position=\"%2\" style:type=\"center\"/>"
                           "<style:tab-stop style:position=\"%3\" style:type=\"right\"/></style:tab-stops>"
                           "</style:paragraph-properties>%4</style:style>")
                .arg(number + 1)
                .arg(odtLength(width / 2), odtLength(width), odtTextProperties(m_type, {Token::N}))
                .toUtf8();
    }

    void addMaster(const Section &section, const QString &name, qsizetype number, bool footer, bool header,
                   const QString &next)
    {
        m_masters += QStringLiteral("<style:master-page style:name=\"%1\" style:page-layout-name=\"%2Layout\"")
                         .arg(name, pageName(number))
                         .toUtf8();
        if (!next.isEmpty())
            m_masters += " style:next-style-name=\"" + next.toLatin1() + '"';
        m_masters += '>';
        if (section.continuation)
            addHeader(*section.continuation, header);
        if (footer)
            m_masters += "<style:footer><text:p text:style-name=\"Footer" + QByteArray::number(number + 1) + "\">" +
                         fields(section.footerLeft) + "<text:tab/>" + fields(section.footerCentre) + "<text:tab/>" +
                         fields(section.footerRight) + "</text:p></style:footer>";
        m_masters += "</style:master-page>";
    }

    /// An empty one on the first page, whose layout is the same.
    void addHeader(const Paragraph &paragraph, bool shown)
    {
        const QByteArray name = "Header" + QByteArray::number(++m_headers);
        m_automatic += QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" "
                                      "style:parent-style-name=\"Standard\"><style:paragraph-properties "
                                      "fo:text-align=\"%2\"/>%3</style:style>")
                           .arg(QString::fromLatin1(name),
                                paragraph.align == Align::Centre ? QStringLiteral("center") : QStringLiteral("start"),
                                odtTextProperties(m_type, styleOf(paragraph)))
                           .toUtf8();
        m_masters += "<style:header><text:p text:style-name=\"" + name + "\">";
        if (shown)
            for (const Piece &piece : paragraph.pieces)
                m_masters += fields(piece.text);
        m_masters += "</text:p></style:header>";
    }

    static QByteArray fields(const QString &text)
    {
        QByteArray out;
        for (const FieldPart &part : fieldParts(text)) {
            out += odtText(part.text);
            if (part.mark == kPagesMark)
                out += "<text:page-count>1</text:page-count>";
            else if (!part.mark.isNull())
                out += "<text:page-number text:select-page=\"current\">1</text:page-number>";
        }
        return out;
    }

    const Document &m_document;
    const PaperType &m_type;
    QByteArray m_automatic;
    QByteArray m_masters;
    int m_headers = 0;
};

QByteArray odtMeta(const Document &document)
{
    QString facts = QStringLiteral("<dc:title>%1</dc:title>").arg(xmlText(document.title));
    if (!document.author.isEmpty())
        facts += QStringLiteral("<meta:initial-creator>%1</meta:initial-creator>").arg(xmlText(document.author));
    if (document.printedAt.isValid())
        facts += QStringLiteral("<meta:creation-date>%1</meta:creation-date>")
                     .arg(document.printedAt.toString(u"yyyy-MM-dd'T'HH:mm:ss"));
    facts += QStringLiteral("<dc:language>%1</dc:language>")
                 .arg(document.language == format::Language::Thai ? QStringLiteral("th-TH") : QStringLiteral("en"));
    return QByteArray(kXmlHead) + "<office:document-meta" + kNamespaces + "><office:meta>" + facts.toUtf8() +
           "</office:meta></office:document-meta>";
}

QByteArray odtManifest(const QStringList &pictures)
{
    QByteArray entries;
    const auto add = [&](const QByteArray &path, const QByteArray &type) {
        entries += "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    };
    add("/", "application/vnd.oasis.opendocument.text");
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        add(part, "text/xml");
    for (const QString &picture : pictures)
        add(picture.toLatin1(), "image/" + picture.section(u'.', -1).toLatin1());
    return QByteArray(kXmlHead) +
           "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
           "manifest:version=\"1.3\">" +
           entries + "</manifest:manifest>";
}

} // namespace

void writeOdt(const Document &document, const PaperType &type, ZipArchive &archive)
{
    // First and as it is: by it programs know the kind of file.
    archive.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", false);
    QStringList pictures;
    archive.add(QStringLiteral("content.xml"), OdtBody(document, type).content(archive, pictures));
    archive.add(QStringLiteral("styles.xml"), OdtFrames(document, type).styles());
    archive.add(QStringLiteral("meta.xml"), odtMeta(document));
    archive.add(QStringLiteral("META-INF/manifest.xml"), odtManifest(pictures));
}

} // namespace ruam::reports
