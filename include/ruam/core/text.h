#pragma once

#include <QString>
#include <QStringView>

namespace ruam::core {

/// Greatest length of a stored text, in UTF-16 units.
inline constexpr qsizetype kMaxTextLength = 10'000;
/// The same of a text that the program alone makes, which nobody reads or types.
inline constexpr qsizetype kMaxMadeTextLength = 1'000'000;

/// The same of a picture in base64.
inline constexpr qsizetype kMaxPictureLength = 400'000; // 300 000 bytes;

/// A text as it is stored: as typed, less outer blanks and control characters. Line breaks stay where `multiline`, and
/// become spaces elsewhere; CR LF becomes LF.
QString storedText(QStringView typed, bool multiline = false);
QString storedText(const QString &typed, bool multiline = false); ///< itself where nothing is to be taken away

/// A text as it is compared (never stored or shown): NFC; zero-width characters removed; NBSP and runs of blanks one
/// space; เ+เ to แ; ํ+า (with or without a tone mark between) to ำ; marks over one consonant in the order vowel, tone;
/// doubled marks once. Two texts that look alike in print compare equal. domain.md 6.3.
QString comparableText(QStringView text);
QString comparableText(const QString &text); ///< itself where it is comparable as it is

/// A comparable text without the marks above and below Thai letters: what two spellings share that differ in them
/// alone.
QString withoutMarks(QStringView text);

/// Whether one added, missing or other character makes one text of the other. Equal texts are not.
bool isOneApart(QStringView a, QStringView b);

} // namespace ruam::core
