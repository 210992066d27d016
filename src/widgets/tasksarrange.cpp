// The two arrangements of the steps: a list and a board.

#include "filterline.h"
#include "keptchoice.h"
#include "recordtree.h"
#include "taskboard.h"
#include "tasksview.h"

#include <QPushButton>
#include <QStackedWidget>

namespace ruam::widgets {
namespace {

const QString kList = QStringLiteral("list");
const QString kBoard = QStringLiteral("board");

} // namespace

void TasksView::makeBoard()
{
    m_cards = std::make_unique<presentation::TaskBoardModel>(m_model.session(), m_model.texts());
    m_shownCards.setRecordModel(m_cards.get());
    m_shownCards.keepWarm();
    m_board = new TaskBoard(*m_cards, m_shownCards, this);
    m_board->setAccessibleName(title());
    m_stack->addWidget(m_board);
    connect(m_board, &TaskBoard::currentChanged, this, &TasksView::tellSelected);
    connect(m_board, &TaskBoard::refused, this, &View::refused);
    filterRows();
}

bool TasksView::showsBoard() const
{
    return m_arrangement->value() == kBoard;
}

void TasksView::showBoard(bool on)
{
    if (on == showsBoard())
        return;
    m_arrangement->choose(on ? kBoard : kList);
    arrange();
    focusWork();
}

void TasksView::arrange()
{
    const bool toBoard = showsBoard();
    if (toBoard && !m_board)
        makeBoard();
    const core::RecordRef record = toBoard   ? m_filtered.recordAt(m_tree->currentIndex())
                                   : m_board ? m_board->current()
                                             : core::RecordRef{};
    (toBoard ? m_shownCards : m_filtered).setFilterText(m_filter->text());
    (toBoard ? m_asBoard : m_asList)->setChecked(true);
    m_stack->setCurrentWidget(toBoard ? static_cast<QWidget *>(m_board) : m_tree);
    if (record.id != 0)
        select(record);
    tellSelected();
}

} // namespace ruam::widgets
