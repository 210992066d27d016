#include "pictures.h"

#include <ruam/core/papertemplates.h>
#include <ruam/reports/papers.h>

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace ruam::reports {

namespace {

constexpr double kFinestDotsPerMm = 600 / 25.4;
constexpr size_t kMostKnown = 4;
constexpr int kFinestEmblem = 720;    // dots across: 600 an inch at 30 mm
constexpr int kLargestPicture = 8000; // dots; what is larger is no emblem

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

core::Result<QByteArray> emblemFrom(const QByteArray &file)
{
    const core::Error none{core::Code::NoPicture, {}, {}};
    if (!core::isPicture(file))
        return none;
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    // The size is told by the head of the file: what would not fit into memory is not unpacked.
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kLargestPicture || size.height() > kLargestPicture)
        return none;
    const QImage image = reader.read();
    if (image.isNull())
        return none;
    if (file.size() <= core::kMaxPictureBytes && std::max(size.width(), size.height()) <= 2 * kFinestEmblem)
        return file;
    QByteArray made;
    QBuffer to(&made);
    to.open(QIODevice::WriteOnly);
    image.scaled(kFinestEmblem, kFinestEmblem, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&to, "PNG");
    if (made.size() > core::kMaxPictureBytes)
        return core::Error{
            core::Code::PictureTooLarge, {qint64(made.size() / 1000), qint64(core::kMaxPictureBytes / 1000)}, {}};
    return made;
}

} // namespace ruam::reports
