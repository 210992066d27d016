#pragma once

#include <ruam/reports/document.h>

#include <QImage>
#include <vector>

namespace ruam::reports {

/// A picture as it is drawn: opaque, on white, no finer than paper shows. Null if the bytes are none.
QImage decodedPicture(const Picture &picture);
/// The same as a file wants it: rows of dots, one byte each if it is grey, else red, green and blue.
struct PictureDots
{
    QSize size; ///< empty if the bytes are no picture
    bool grey = false;
    QByteArray bytes;
};
PictureDots dotsOf(const Picture &picture);
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
