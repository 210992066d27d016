#include "checkintable.h"

#include "inkheight.h"

#include <ruam/presentation/checkinmodel.h>

#include <QEvent>
#include <QHeaderView>

namespace ruam::widgets {

using presentation::CheckInModel;

namespace {

// At 10 points; in the large type of the desk more. The longest province and an arrival with its time are not cut.
const QList<int> kDeskWidths{34, 188, 84, 114, 126};
constexpr int kRoomForPost = 546;     // all of them
constexpr int kRoomForProvince = 462; // without the post

} // namespace

CheckInTable::CheckInTable(const format::Texts &texts, QWidget *parent) : RecordTable(texts, parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setFocusPolicy(Qt::NoFocus);
    setShowGrid(false);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionsClickable(false);
    setColumnWidths(kDeskWidths, CheckInModel::PostColumn);
}

void CheckInTable::giveWay()
{
    if (!model())
        return;
    const bool hasPost = viewport()->width() >= scaled(kRoomForPost, font());
    setColumnHidden(CheckInModel::PostColumn, !hasPost);
    setColumnHidden(CheckInModel::ProvinceColumn, viewport()->width() < scaled(kRoomForProvince, font()));
    setColumnWidths(kDeskWidths, hasPost ? CheckInModel::PostColumn : CheckInModel::NameColumn);
}

void CheckInTable::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    giveWay();
}

void CheckInTable::changeEvent(QEvent *event)
{
    RecordTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveWay();
}

} // namespace ruam::widgets
