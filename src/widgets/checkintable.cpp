#include "checkintable.h"

#include <ruam/presentation/checkinmodel.h>

#include <QHeaderView>

namespace ruam::widgets {

CheckInTable::CheckInTable(const format::Texts &texts, QWidget *parent) : RecordTable(texts, parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setFocusPolicy(Qt::NoFocus);
    setShowGrid(false);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionsClickable(false);
}

} // namespace ruam::widgets
