#pragma once

#include "editablefile.h"
#include "flowblocks.h"

#include <QHash>

namespace ruam::reports {

/// The automatic styles of an ODT file: what looks alike shares one.
class OdtStyles
{
public:
    explicit OdtStyles(const PaperType &type) : m_type(type) {}

    QString text(const Style &style);
    struct ParagraphLook
    {
        Align align = Align::Left;
        double left = 0;
        double first = 0; ///< of the first line, from `left`
        double before = 0;
        double after = 0;
        bool keepWithNext = false;
        struct Tab
        {
            double position = 0; ///< from the left edge
            bool right = false;  ///< the text behind it ends there
            bool dots = false;
        };
        QList<Tab> tabs;
        int level = 0;
        Style style;
        QString masterPage; ///< not empty: the page begins anew with it
    };
    QString paragraph(const ParagraphLook &look);
    QString table(const Table &table, double room, const QString &masterPage);
    QString column(double width);
    QString row(double minHeight);
    QString cell(const CellBorders &borders, bool shaded, VAlign valign);
    QString picture();

    QByteArray xml() const { return m_xml; }

private:
    QString named(const QString &family, const QString &attributes, const QString &properties);

    const PaperType &m_type;
    QHash<QString, QString> m_names; ///< by what they say
    QHash<QString, int> m_counts;    ///< by family
    QByteArray m_xml;
};

/// The properties of letters, for Thai and for Latin alike.
QString odtTextProperties(const PaperType &type, const Style &style);
/// "12.5mm"
QString odtLength(double millimetres);

} // namespace ruam::reports
