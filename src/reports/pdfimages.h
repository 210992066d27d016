#pragma once

#include <ruam/reports/document.h>

#include <QHash>
#include <QSize>

namespace ruam::reports {

class PdfObjects;

/// The pictures of a PDF file; each is written once, however often it is drawn.
class PdfImages
{
public:
    explicit PdfImages(PdfObjects &objects) : m_objects(objects) {}

    struct Image
    {
        QByteArray name; ///< in page resources
        QSize size;      ///< empty if the bytes are no picture
        int object = 0;
    };
    Image imageOf(const Picture &picture);
    /// The entry of the page resources; empty without pictures.
    QByteArray resources() const;

private:
    PdfObjects &m_objects;
    QHash<QByteArray, Image> m_images; ///< by what their bytes and size add up to
    QList<Image> m_written;
};

} // namespace ruam::reports
