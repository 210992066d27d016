#pragma once

#include <ruam/reports/document.h>

#include <QImage>
#include <vector>

namespace ruam::reports {

/// A picture as it is drawn: opaque, on white, no finer than paper shows. Null if the bytes are none.
QImage decodedPicture(const Picture &picture);
/// Where it stands: as large as fits, centred.
QRectF placeOf(const Picture &picture, const QSize &image);

/// Keeps what it decoded lately: a letterhead stands on every page.
class Pictures
{
public:
    QImage imageOf(const Picture &picture);

private:
    struct Known
    {
        QByteArray bytes;
        QSizeF room;
        QImage image;
    };
    std::vector<Known> m_known;
};

} // namespace ruam::reports
