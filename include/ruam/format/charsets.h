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

/// Reads the bytes of a text file as offices save them: a byte order mark decides; without one it is UTF-8 if it is
/// valid as such, and Windows-874 (TIS-620 with the signs of Windows) if it is not. Never fails; what a character set
/// does not have becomes U+FFFD.
DecodedText decodeText(const QByteArray &bytes);

} // namespace ruam::format
