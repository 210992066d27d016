#pragma once

#include <ruam/reports/render.h>

namespace ruam::reports {

class ZipArchive;

/// What the writers of editable copies need to know of a type: its family, and sizes in points.
struct PaperType
{
    const Fonts &fonts;
    QString family() const { return fonts.family(); }
    double points(const Style &style) const { return fonts.points(style); }
};

void writeOdt(const Document &document, const PaperType &type, ZipArchive &archive);
void writeDocx(const Document &document, const PaperType &type, ZipArchive &archive);
void writeXlsxPaper(const Document &document, const PaperType &type, ZipArchive &archive);

/// "png" or "jpeg"; empty: neither.
QString pictureKind(const QByteArray &bytes);
/// As XML may hold it: escaped, without controls and noncharacters.
QString xmlText(QStringView text);
/// "#rrggbb" without the #.
QString colourName(Colour colour);

} // namespace ruam::reports
