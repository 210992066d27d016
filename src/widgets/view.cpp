#include "view.h"

#include "cellblock.h"

namespace ruam::widgets {

void View::answer(const CellBlock &block)
{
    if (!block.refusal().isEmpty())
        Q_EMIT refused(block.refusal());
    else if (block.beyond() > 0)
        Q_EMIT told(tr("%n row(s) reached beyond the list and were left out", nullptr, block.beyond()));
    else if (block.added() > 0)
        Q_EMIT told(tr("%n row(s) were added at the end of the list", nullptr, block.added()));
}

} // namespace ruam::widgets
