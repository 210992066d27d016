#include <ruam/reports/editable.h>

#include "editablefile.h"
#include "flowblocks.h"

#include <cmath>

namespace ruam::reports {

namespace {

QString millimetres(double value)
{
    return QString::number(std::round(value * 10) / 10) + QStringLiteral("mm");
}

QString htmlText(const QString &text)
{
    // Several blanks would become one.
    return text.toHtmlEscaped().replace(QLatin1String("  "), QLatin1String("&nbsp; ")).replace(u'\t', u' ');
}

class HtmlBody
{
public:
    explicit HtmlBody(const PaperType &type) : m_type(type) {}

    QString html(const Document &document)
    {
        for (const Section &section : document.sections)
            for (const FlowBlock &block : flowBlocks(section, document.digits, m_type.fonts))
                std::visit([this](const auto &value) { add(value); }, block);
        return m_body;
    }

private:
    /// Word takes font, size and weight of Thai from the mso-bidi ones.
    QString letters(const Style &style) const
    {
        const QString size = QString::number(std::round(m_type.points(style) * 10) / 10) + QStringLiteral("pt");
        const QString weight = style.bold ? QStringLiteral("bold") : QStringLiteral("normal");
        return QStringLiteral("font-family:'%1';mso-bidi-font-family:'%1';font-size:%2;mso-bidi-font-size:%2;"
                              "font-weight:%3;mso-bidi-font-weight:%3;color:#%4")
            .arg(m_type.family(), size, weight, colourName(style.grey ? kHintGrey : style.colour));
    }

    static QString alignment(Align align)
    {
        switch (align) {
        case Align::Left:
            break;
        case Align::Centre:
            return QStringLiteral("center");
        case Align::Right:
            return QStringLiteral("right");
        }
        return QStringLiteral("left");
    }

    void add(const Paragraph &paragraph)
    {
        const QString element = paragraph.level > 0 ? QStringLiteral("h%1").arg(paragraph.level) : QStringLiteral("p");
        m_body += QStringLiteral("<%1 style=\"text-align:%2;margin:%3 0 %4 %5;text-indent:%6;%7\">")
                      .arg(element, alignment(paragraph.align), millimetres(paragraph.before),
                           millimetres(paragraph.after), millimetres(paragraph.indent + paragraph.hang),
                           millimetres(paragraph.firstIndent - paragraph.hang), letters(styleOf(paragraph)));
        if (!paragraph.marker.isEmpty())
            m_body += htmlText(paragraph.marker) + QStringLiteral("&nbsp;&nbsp;");
        for (const Piece &piece : paragraph.pieces) {
            QString text = htmlText(piece.text);
            if (isTab(piece))
                text = QStringLiteral("&nbsp;&nbsp;");
            else if (piece.leader > 0)
                text = htmlText(leaderText(piece, m_type.fonts));
            if (piece.style == styleOf(paragraph))
                m_body += text;
            else
                m_body += QStringLiteral("<span style=\"%1\">%2</span>").arg(letters(piece.style), text);
        }
        m_body += QStringLiteral("</%1>\n").arg(element);
    }

    void add(const Table &table)
    {
        m_body += QStringLiteral("<table style=\"border-collapse:collapse\">\n");
        for (const double column : table.columns)
            m_body += QStringLiteral("<col style=\"width:%1\">").arg(millimetres(column));
        if (!table.header.isEmpty()) {
            m_body += QStringLiteral("<thead>");
            addRows(table, table.header, true);
            m_body += QStringLiteral("</thead>\n");
        }
        m_body += QStringLiteral("<tbody>");
        addRows(table, table.rows, false);
        m_body += QStringLiteral("</tbody></table>\n");
    }

    void addRows(const Table &table, const QList<Row> &rows, bool header)
    {
        const QList<QList<GridPlace>> grid = gridOf(rows, int(table.columns.size()));
        for (qsizetype r = 0; r < rows.size(); ++r) {
            m_body += QStringLiteral("<tr>");
            for (const GridPlace &place : grid[r])
                if (place.cell || !place.above)
                    addCell(table, place, int(r), header, rows[r].shaded || header);
            m_body += QStringLiteral("</tr>\n");
        }
    }

    void addCell(const Table &table, const GridPlace &place, int row, bool header, bool shaded)
    {
        static const Cell kBlankCell;
        const Cell &cell = place.cell ? *place.cell : kBlankCell;
        const QString element = header ? QStringLiteral("th") : QStringLiteral("td");
        const CellBorders borders = bordersOf(table, row, header, place);
        const auto border = [](const char *side, double points) {
            return points > 0
                       ? QStringLiteral("border-%1:%2pt solid black;").arg(QLatin1String(side)).arg(qMax(0.5, points))
                       : QString();
        };
        m_body += QStringLiteral("<%1 colspan=\"%2\" rowspan=\"%3\" style=\"%4%5%6%7%8vertical-align:%9;"
                                 "padding:0.5mm 1.5mm;text-align:")
                      .arg(element)
                      .arg(place.columns)
                      .arg(cell.rows)
                      .arg(border("top", borders.top), border("bottom", borders.bottom), border("left", borders.left),
                           border("right", borders.right),
                           shaded ? QStringLiteral("background:#%1;").arg(colourName(kHeadingGrey)) : QString(),
                           cell.valign == VAlign::Middle ? QStringLiteral("middle") : QStringLiteral("top"));
        QStringList lines;
        for (const QString &text : paragraphsOf(cell, m_type.fonts))
            lines.append(htmlText(text));
        m_body += QStringLiteral("%1;%2\">%3</%4>")
                      .arg(alignment(cell.align), letters(cell.style), lines.join(QLatin1String("<br>")), element);
    }

    /// Pictures do not come along: the clipboard's HTML holds text alone.
    void add(const Picture &) {}

    const PaperType &m_type;
    QString m_body;
};

} // namespace

QString clipboardHtml(const Document &document, const Fonts &fonts)
{
    const PaperType type{fonts};
    const QString language = document.language == format::Language::Thai ? QStringLiteral("th") : QStringLiteral("en");
    return QStringLiteral("<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title></head><body>\n%3</body>"
                          "</html>\n")
        .arg(language, document.title.toHtmlEscaped(), HtmlBody(type).html(document));
}

} // namespace ruam::reports
