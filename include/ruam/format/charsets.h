#pragma once

#include <QByteArray>
#include <QString>

namespace ruam::format {

/// How the bytes of a text file were read.
enum class Charset { Utf8, Utf16, Windows874 };

struct DecodedText
{
    QString text; ///< without a byte order mark
    Charset charset = Charset::Utf8;
};

/// Reads the bytes of a text file as offices save them: a byte order mark decides. Without one it is UTF-16 if every
/// other byte is one of those with which Latin and Thai characters begin there, UTF-8 if it is valid as such or has but
/// damaged places, and else Windows-874 (TIS-620 with the signs of Windows). Never fails; what a character set does not
/// have becomes U+FFFD.
DecodedText decodeText(const QByteArray &bytes);
/// The same where somebody has said what it is.
DecodedText decodeText(const QByteArray &bytes, Charset charset);
/// The first line, from 1, that holds a U+FFFD; 0 where none does.
qint64 unreadableLine(QStringView text);

} // namespace ruam::format
