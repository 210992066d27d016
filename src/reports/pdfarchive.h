#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// What an archive asks of a PDF beside its pages (ISO 19005-2, level U).
namespace ruam::reports {

struct PdfMetadata
{
    QString title;
    QString author;
    QString language = QStringLiteral("th-TH");
    QDateTime created; ///< civil time in Thailand; invalid: the file says none, and equal pages give equal bytes
};

/// The metadata packet, and the same facts as the older dictionary. They must agree.
QByteArray pdfMetadataPacket(const PdfMetadata &metadata);
QByteArray pdfInfo(const PdfMetadata &metadata);

/// A display profile of the sRGB primaries and tone curve, ICC version 2 (ICC.1:2001-04).
QByteArray srgbProfile();

} // namespace ruam::reports
