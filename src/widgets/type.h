#pragma once

#include <QStringList>

class QFont;

namespace ruam::widgets {

/// Sizes a person can choose, in points.
inline constexpr int kTypeSizes[] = {10, 11, 13};
inline constexpr int kDefaultTypeSize = 10;

/// The family for the screen, by name and not the desktop's choice: Loma; on Windows Leelawadee UI, then Tahoma. Never
/// Laksaman (thin, its line shorter than ฏู) nor Noto Looped Thai (prints tone marks on top of vowels): every other Thai
/// family stands in the list before whatever the system would fall back to.
QFont screenFont(int points);
/// The families of the screen, best first, of those that are installed.
QStringList screenFamilies(const QStringList &installed);
/// Gives every widget, also those that stand already, the font.
void applyTypeSize(int points);

} // namespace ruam::widgets
