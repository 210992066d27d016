#include "odtstyles.h"

#include "rowlayout.h"

#include <cmath>

namespace ruam::reports {

namespace {

QString decimal(double value)
{
    return QString::number(std::round(value * 100) / 100);
}

QString borderText(double points)
{
    return points > 0 ? decimal(points) + QStringLiteral("pt solid #000000") : QStringLiteral("none");
}

QString alignText(Align align)
{
    switch (align) {
    case Align::Left:
        break;
    case Align::Centre:
        return QStringLiteral("center");
    case Align::Right:
        return QStringLiteral("end");
    }
    return QStringLiteral("start");
}

} // namespace

QString odtLength(double millimetres)
{
    return decimal(millimetres) + QStringLiteral("mm");
}

QString odtTextProperties(const PaperType &type, const Style &style)
{
    const QString size = decimal(type.points(style)) + QStringLiteral("pt");
    const QString weight = style.bold ? QStringLiteral("bold") : QStringLiteral("normal");
    const Colour colour = style.grey ? kHintGrey : style.colour;
    return QStringLiteral("<style:text-properties style:font-name=\"%1\" style:font-name-asian=\"%1\" "
                          "style:font-name-complex=\"%1\" fo:font-size=\"%2\" style:font-size-asian=\"%2\" "
                          "style:font-size-complex=\"%2\" fo:font-weight=\"%3\" style:font-weight-asian=\"%3\" "
                          "style:font-weight-complex=\"%3\" fo:color=\"#%4\"/>")
        .arg(xmlText(type.family()), size, weight, colourName(colour));
}

QString OdtStyles::named(const QString &family, const QString &attributes, const QString &properties)
{
    QString &name = m_names[family + u' ' + attributes + properties];
    if (!name.isEmpty())
        return name;
    // Tables' parts: "ta1", "co2", "ro3", "ce4", as LibreOffice has them.
    name = family.section(u'-', -1).left(2) + QString::number(++m_counts[family]);
    m_xml += QStringLiteral("<style:style style:name=\"%1\" style:family=\"%2\"%3>%4</style:style>")
                 .arg(name, family, attributes, properties)
                 .toUtf8();
    return name;
}

QString OdtStyles::text(const Style &style)
{
    return named(QStringLiteral("text"), {}, odtTextProperties(m_type, style));
}

QString OdtStyles::paragraph(const ParagraphLook &look)
{
    QString attributes =
        QStringLiteral(" style:parent-style-name=\"%1\"")
            .arg(look.level > 0 ? QStringLiteral("Heading_20_%1").arg(look.level) : QStringLiteral("Standard"));
    if (!look.masterPage.isEmpty())
        attributes += QStringLiteral(" style:master-page-name=\"%1\"").arg(look.masterPage);
    QString properties =
        QStringLiteral("<style:paragraph-properties fo:text-align=\"%1\" fo:margin-left=\"%2\" fo:text-indent=\"%3\" "
                       "fo:margin-top=\"%4\" fo:margin-bottom=\"%5\" fo:keep-with-next=\"%6\">")
            .arg(alignText(look.align), odtLength(look.left), odtLength(look.first), odtLength(look.before),
                 odtLength(look.after), look.keepWithNext ? QStringLiteral("always") : QStringLiteral("auto"));
    if (!look.tabs.isEmpty())
        properties += QLatin1String("<style:tab-stops>");
    for (const ParagraphLook::Tab &tab : look.tabs)
        properties +=
            QStringLiteral("<style:tab-stop style:position=\"%1\" style:type=\"%2\"%3/>")
                .arg(odtLength(tab.position), tab.right ? QStringLiteral("right") : QStringLiteral("left"),
                     tab.dots ? QStringLiteral(" style:leader-style=\"dotted\" style:leader-text=\".\"") : QString());
    if (!look.tabs.isEmpty())
        properties += QLatin1String("</style:tab-stops>");
    properties += QLatin1String("</style:paragraph-properties>") + odtTextProperties(m_type, look.style);
    return named(QStringLiteral("paragraph"), attributes, properties);
}

QString OdtStyles::table(const Table &table, double room, const QString &masterPage)
{
    double width = 0;
    for (const double column : table.columns)
        width += column;
    const QString attributes =
        masterPage.isEmpty() ? QString() : QStringLiteral(" style:master-page-name=\"%1\"").arg(masterPage);
    return named(
        QStringLiteral("table"), attributes,
        QStringLiteral("<style:table-properties style:width=\"%1\" table:align=\"left\" fo:margin-left=\"0mm\" "
                       "fo:margin-right=\"%2\" fo:margin-top=\"%3\" fo:margin-bottom=\"%4\" "
                       "table:border-model=\"collapsing\"/>")
            .arg(odtLength(width), odtLength(qMax(0.0, room - width)), odtLength(table.before),
                 odtLength(table.after)));
}

QString OdtStyles::column(double width)
{
    return named(QStringLiteral("table-column"), {},
                 QStringLiteral("<style:table-column-properties style:column-width=\"%1\"/>").arg(odtLength(width)));
}

QString OdtStyles::row(double minHeight)
{
    return named(QStringLiteral("table-row"), {},
                 QStringLiteral("<style:table-row-properties style:min-row-height=\"%1\" fo:keep-together=\"always\"/>")
                     .arg(odtLength(minHeight)));
}

QString OdtStyles::cell(const CellBorders &borders, bool shaded, VAlign valign)
{
    const QString ground = shaded ? u'#' + colourName(kHeadingGrey) : QStringLiteral("transparent");
    return named(
        QStringLiteral("table-cell"), {},
        QStringLiteral("<style:table-cell-properties style:vertical-align=\"%1\" fo:background-color=\"%2\" "
                       "fo:padding-left=\"%3\" fo:padding-right=\"%3\" fo:padding-top=\"0.5mm\" "
                       "fo:padding-bottom=\"0.5mm\" fo:border-top=\"%4\" fo:border-bottom=\"%5\" fo:border-left=\"%6\" "
                       "fo:border-right=\"%7\"/>")
            .arg(valign == VAlign::Middle ? QStringLiteral("middle") : QStringLiteral("top"), ground, odtLength(kPadX),
                 borderText(borders.top), borderText(borders.bottom), borderText(borders.left),
                 borderText(borders.right)));
}

QString OdtStyles::picture()
{
    return named(
        QStringLiteral("graphic"), {},
        QStringLiteral("<style:graphic-properties style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/>"));
}

} // namespace ruam::reports
