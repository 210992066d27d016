#pragma once

#include <ruam/interchange/importpreview.h>

class QStyleOptionViewItem;

namespace ruam::widgets {

/// Shows a cell in the tone of its row's state, with the sign of the state in front where `sign` says so. New rows, and
/// empty cells, stay plain.
void markCell(QStyleOptionViewItem &option, interchange::ImportState state, bool sign);

} // namespace ruam::widgets
