#include "pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace ruam::reports {

namespace {

constexpr double kFinestDotsPerMm = 600 / 25.4;
constexpr size_t kMostKnown = 4;

} // namespace

QImage decodedPicture(const Picture &picture)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    const QSize finest = (picture.rect.size() * kFinestDotsPerMm).toSize().expandedTo({1, 1});
    if (image.width() > finest.width() && image.height() > finest.height())
        image = image.scaled(finest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage opaque(image.size(), QImage::Format_RGB888);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(QRect(QPoint(), opaque.size()), image);
    return opaque;
}

PictureDots dotsOf(const Picture &picture)
{
    PictureDots made;
    QImage image = decodedPicture(picture);
    if (image.isNull())
        return made;
    made.size = image.size();
    made.grey = image.allGray();
    if (made.grey)
        image.convertTo(QImage::Format_Grayscale8);
    const qsizetype row = qsizetype(image.width()) * (made.grey ? 1 : 3);
    made.bytes.reserve(row * image.height());
    for (int y = 0; y < image.height(); ++y)
        made.bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
    return made;
}

QRectF placeOf(const Picture &picture, const QSize &image)
{
    const QSizeF size = QSizeF(image).scaled(picture.rect.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(picture.rect.center());
    return place;
}

QImage Pictures::imageOf(const Picture &picture)
{
    for (const Known &known : m_known)
        if (known.room == picture.rect.size() && known.bytes == picture.bytes)
            return known.image;
    if (m_known.size() >= kMostKnown)
        m_known.erase(m_known.begin());
    m_known.push_back({picture.bytes, picture.rect.size(), decodedPicture(picture)});
    return m_known.back().image;
}

} // namespace ruam::reports
