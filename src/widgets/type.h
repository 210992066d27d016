#pragma once

class QFont;
class QString;

namespace ruam::widgets {

/// Sizes a person can choose, in points.
inline constexpr int kTypeSizes[] = {10, 11, 13};
inline constexpr int kDefaultTypeSize = 10;

/// The family for the screen, by name and not the desktop's choice: Loma; on Windows Leelawadee UI, then Tahoma. Never
/// Laksaman (thin, its line shorter than ฏู) nor Noto Looped Thai (prints tone marks on top of vowels).
QFont screenFont(int points);
/// Gives every widget, also those that stand already, the font.
void applyTypeSize(int points);

} // namespace ruam::widgets
