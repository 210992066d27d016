#include "previewmarks.h"

#include "colours.h"

#include <QStyleOptionViewItem>

namespace ruam::widgets {

using interchange::ImportState;

void markCell(QStyleOptionViewItem &option, ImportState state, bool sign)
{
    if (state == ImportState::New || option.text.isEmpty())
        return;
    const Colours c = colours(option.palette);
    const QColor ink = state == ImportState::Matches    ? c.toKnow
                       : state == ImportState::Doubtful ? c.shouldCheck
                                                        : c.mustFix;
    const QString mark = state == ImportState::Matches    ? QStringLiteral("● ")
                         : state == ImportState::Doubtful ? QStringLiteral("▲ ")
                                                          : QStringLiteral("■ ");
    if (sign)
        option.text.prepend(mark);
    option.palette.setColor(QPalette::Text, ink);
    option.palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace ruam::widgets
