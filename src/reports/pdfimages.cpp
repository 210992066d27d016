#include "pdfimages.h"

#include "pdfobjects.h"
#include "pdfsyntax.h"
#include "pictures.h"

#include <QCryptographicHash>

namespace ruam::reports {

PdfImages::Image PdfImages::imageOf(const Picture &picture)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(picture.bytes);
    hash.addData(pdfNumber(picture.rect.width()) + ' ' + pdfNumber(picture.rect.height()));
    const QByteArray key = hash.result();
    const auto known = m_images.constFind(key);
    if (known != m_images.constEnd())
        return *known;

    Image made;
    QImage image = decodedPicture(picture);
    if (!image.isNull()) {
        const bool grey = image.allGray();
        if (grey)
            image.convertTo(QImage::Format_Grayscale8);
        const qsizetype row = qsizetype(image.width()) * (grey ? 1 : 3);
        QByteArray dots;
        dots.reserve(row * image.height());
        for (int y = 0; y < image.height(); ++y)
            dots.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
        made.size = image.size();
        made.name = "I" + QByteArray::number(m_written.size() + 1);
        made.object = m_objects.reserve();
        m_objects.writeStream(made.object,
                              "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " +
                                  QByteArray::number(image.width()) + "/Height " + QByteArray::number(image.height()) +
                                  (grey ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB"),
                              dots);
        m_written.append(made);
    }
    m_images.insert(key, made);
    return made;
}

QByteArray PdfImages::resources() const
{
    if (m_written.isEmpty())
        return {};
    QByteArray entries;
    for (const Image &image : m_written)
        entries += '/' + image.name + ' ' + pdfReference(image.object);
    return "/XObject<<" + entries + ">>";
}

} // namespace ruam::reports
