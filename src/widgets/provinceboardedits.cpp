// What the commands of the menus do on the province board.

#include "filterline.h"
#include "provinceboardview.h"
#include "provincelist.h"

#include <ruam/format/messages.h>
#include <ruam/presentation/tabletext.h>

#include <QApplication>
#include <QClipboard>

namespace ruam::widgets {

using presentation::ProvinceBoard;

bool ProvinceBoardView::canEditCell() const
{
    return laneList()->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void ProvinceBoardView::editCell()
{
    laneList()->setFocus();
    laneList()->chooseGroup();
}

void ProvinceBoardView::focusFilter()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool ProvinceBoardView::canCopy() const
{
    return !laneList()->selectedProvinces().empty();
}

void ProvinceBoardView::copy(bool asText)
{
    QModelIndexList cells;
    for (const core::ProvinceId province : laneList()->selectedProvinces())
        for (int column = 0; column < ProvinceBoard::ColumnCount; ++column)
            cells.append(m_board.indexOf(refOf(province)).siblingAtColumn(column));
    if (cells.isEmpty())
        return;
    if (asText)
        QApplication::clipboard()->setText(presentation::messageText(cells));
    else
        QApplication::clipboard()->setMimeData(presentation::tableMime(cells).release());
}

bool ProvinceBoardView::canClear() const
{
    return !m_board.session().isReadOnly() && m_lane != ProvinceBoard::kTray && canCopy();
}

void ProvinceBoardView::clearCells()
{
    if (m_lane == ProvinceBoard::kTray)
        return;
    // Where one was taken away the next is at hand.
    const int lane = m_lane;
    const int row = laneList()->currentIndex().row();
    const auto provinces = laneList()->selectedProvinces();
    if (const auto done = m_board.assign(provinces, {}); !done)
        Q_EMIT refused(format::errorText(done.error(), m_board.texts(), &m_board.session().plan()));
    else
        focusLane(lane, row);
}

void ProvinceBoardView::selectAll()
{
    laneList()->selectAll();
}

QString ProvinceBoardView::addText() const
{
    return m_board.session().isReadOnly() ? QString() : tr("Add a group");
}

void ProvinceBoardView::addRow()
{
    const auto added = m_board.addGroup();
    if (!added) {
        Q_EMIT refused(format::errorText(added.error(), m_board.texts(), &m_board.session().plan()));
        return;
    }
    focusLane(m_board.indexOf(*added).row(), 0);
}

QString ProvinceBoardView::removeText() const
{
    return canClear() ? tr("Take the selected provinces out of their group") : QString();
}

} // namespace ruam::widgets
