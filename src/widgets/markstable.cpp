#include "markstable.h"

namespace ruam::widgets {

int MarksTable::wholeHeight() const
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    return rows * rowPixels() + 2 * frameWidth();
}

} // namespace ruam::widgets
