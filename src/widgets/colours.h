#pragma once

#include <QColor>

class QPalette;

namespace ruam::widgets {

/// The colours that carry a meaning, never alone: a mark or a word stands beside each. All are at least AA on the
/// ground of their palette.
struct Colours
{
    QColor mustFix;
    QColor shouldCheck;
    QColor toKnow;
    QColor ready;
    QColor accent;    ///< what is selected and where the focus is
    QColor secondary; ///< text of lesser weight
    QColor mustFixGround;
    QColor shouldCheckGround;
    QColor toKnowGround;
    QColor readyGround;
    QColor card;    ///< ground of cards and panes that stand on the window
    QColor border;  ///< hairlines
    QColor outline; ///< frame of a field or a list: at least 3 to 1 on the ground
    QColor shade;   ///< a selected row, a hovered entry
};

bool isDark(const QPalette &palette);
Colours colours(const QPalette &palette);

/// A pale ground for a group by its place among the groups; text stays legible on it. Neighbours differ much.
QColor groupGround(int group, const QPalette &palette);

/// The system's palette with our accent, and our dark ground where the system is dark.
QPalette officePalette(QPalette palette);

} // namespace ruam::widgets
