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
    const PictureDots dots = dotsOf(picture);
    if (!dots.size.isEmpty()) {
        made.size = dots.size;
        made.name = "I" + QByteArray::number(m_written.size() + 1);
        made.object = m_objects.reserve();
        m_objects.writeStream(made.object,
                              "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " +
                                  QByteArray::number(made.size.width()) + "/Height " +
                                  QByteArray::number(made.size.height()) +
                                  (dots.grey ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB"),
                              dots.bytes);
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
