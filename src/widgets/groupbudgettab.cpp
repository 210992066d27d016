#include "groupbudgettab.h"

#include "sectionpane.h"

#include <QVBoxLayout>

namespace ruam::widgets {

GroupBudgetTab::GroupBudgetTab(session::Session &session, const format::Texts &texts, QWidget *parent)
    : GroupTab(parent), m_session(session), m_pane(new SectionPane(session, texts, presentation::Section::Budget))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &SectionPane::stateChanged, this, &View::stateChanged);
    connect(m_pane, &SectionPane::countChanged, this, &View::stateChanged);
    connect(m_pane, &SectionPane::selectedChanged, this, &View::selectedChanged);
    connect(m_pane, &SectionPane::openRequested, this, &View::openRequested);
    connect(m_pane, &SectionPane::refused, this, &View::refused);
    connect(m_pane, &SectionPane::told, this, &View::told);
    connect(m_pane, &SectionPane::removeRequested, this, &View::removeRequested);
}

QString GroupBudgetTab::titleFor(session::Session &, const format::Texts &, const core::TrainingGroup *)
{
    return SectionPane::titleOf(presentation::Section::Budget);
}

QString GroupBudgetTab::title() const
{
    return m_pane->title();
}

void GroupBudgetTab::setGroup(core::TrainingGroupId group)
{
    const core::TrainingGroup *found = m_session.plan().find(group);
    m_pane->setOwner({{}, found ? found->event : core::EventId{}});
}

void GroupBudgetTab::setTexts(const format::Texts &texts)
{
    m_pane->setTexts(texts);
}

core::RecordRef GroupBudgetTab::selected() const
{
    return m_pane->selected();
}

bool GroupBudgetTab::goTo(core::RecordRef record)
{
    return m_pane->goTo(record);
}

void GroupBudgetTab::focusWork()
{
    m_pane->focusWork();
}

void GroupBudgetTab::setToday(QDate today, QDate opensAt)
{
    m_pane->setToday(today, opensAt);
}

bool GroupBudgetTab::canEditCell() const
{
    return m_pane->canEditCell();
}

void GroupBudgetTab::editCell()
{
    m_pane->editCell();
}

void GroupBudgetTab::focusFilter()
{
    m_pane->focusFilter();
}

bool GroupBudgetTab::canCopy() const
{
    return m_pane->canCopy();
}

void GroupBudgetTab::copy(bool asText)
{
    m_pane->copy(asText);
}

bool GroupBudgetTab::canPaste() const
{
    return m_pane->canChangeCells();
}

void GroupBudgetTab::paste()
{
    m_pane->paste();
}

bool GroupBudgetTab::canClear() const
{
    return canPaste() && canCopy();
}

void GroupBudgetTab::clearCells()
{
    m_pane->clearCells();
}

void GroupBudgetTab::selectAll()
{
    m_pane->selectAll();
}

presentation::FilterModel *GroupBudgetTab::list()
{
    return m_pane->list();
}

void GroupBudgetTab::fillDown()
{
    m_pane->fillDown();
}

QString GroupBudgetTab::addText() const
{
    return m_pane->addText();
}

void GroupBudgetTab::addRow()
{
    m_pane->addRow();
}

QString GroupBudgetTab::removeText() const
{
    return m_pane->removeText();
}

void GroupBudgetTab::removeRows()
{
    m_pane->removeRows();
}

bool GroupBudgetTab::canMoveRow() const
{
    return m_pane->canMoveRow();
}

void GroupBudgetTab::moveRow(int by)
{
    m_pane->moveRow(by);
}

ColumnChooser *GroupBudgetTab::columns() const
{
    return m_pane->columns();
}

} // namespace ruam::widgets
