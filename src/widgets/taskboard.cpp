#include "taskboard.h"

#include "boardcolumn.h"
#include "label.h"

#include <ruam/core/enums.h>
#include <ruam/format/messages.h>

#include <QGridLayout>

namespace ruam::widgets {

using core::RecordRef;
using core::TaskState;

namespace {
constexpr int kStates = int(core::EnumNames<TaskState>::names.size());
}

TaskBoard::TaskBoard(presentation::TaskBoardModel &model, presentation::FilterModel &shown, QWidget *parent)
    : QWidget(parent), m_model(model), m_shown(shown)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    for (int state = 0; state < kStates; ++state)
        buildColumn(state);
    // After the lists and their selections, which were connected before and forget what was there.
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &TaskBoard::follow);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, &TaskBoard::showHeads);
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, &TaskBoard::showHeads);
    follow();
}

void TaskBoard::buildColumn(int state)
{
    auto *head = new Label(this, Label::Tone::Accent, Label::Weight::Strong);
    auto *cards = new BoardColumn(this);
    head->setBuddy(cards);
    cards->setModel(&m_shown);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(head, 0, state);
    grid->addWidget(cards, 1, state);
    grid->setColumnStretch(state, 1);
    m_columns.push_back({head, cards});
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, state](const QModelIndex &now) {
        if (now.isValid())
            makeCurrent(state);
    });
    connect(cards, &BoardColumn::left, this, [this, state](int by) { goAside(state, by); });
    connect(cards, &BoardColumn::moveRequested, this, [this, state](int by) {
        if (const int to = state + by; to >= 0 && to < kStates)
            moveSelected(state, to);
    });
    connect(cards, &BoardColumn::dropped, this, [this, state](BoardColumn *from) {
        for (int other = 0; other < kStates; ++other)
            if (m_columns[size_t(other)].cards == from)
                moveSelected(other, state);
    });
}

void TaskBoard::follow()
{
    m_changing = true;
    for (int state = 0; state < kStates; ++state)
        m_columns[size_t(state)].cards->setRootIndex(m_shown.index(state, 0));
    m_changing = false;
    if (current().id == 0 && m_wanted.id != 0)
        setCurrent(m_wanted);
    showHeads();
}

QString TaskBoard::headText(TaskState state) const
{
    const QModelIndex lane = m_shown.index(int(state), 0);
    return QStringLiteral("%1 %2").arg(lane.data().toString()).arg(m_shown.rowCount(lane));
}

void TaskBoard::showHeads()
{
    for (int state = 0; state < kStates; ++state) {
        const QString text = headText(TaskState(state));
        m_columns[size_t(state)].head->setElidedText(text);
        m_columns[size_t(state)].cards->setAccessibleName(text);
    }
}

void TaskBoard::retranslate()
{
    showHeads();
}

RecordRef TaskBoard::current() const
{
    return m_shown.recordAt(m_columns[size_t(m_current)].cards->currentIndex());
}

bool TaskBoard::setCurrent(RecordRef record)
{
    const QModelIndex card = m_shown.indexOf(record);
    if (!card.isValid())
        return false;
    BoardColumn *cards = m_columns[size_t(card.parent().row())].cards;
    cards->setCurrentIndex(card);
    cards->scrollTo(card);
    return true;
}

void TaskBoard::selectSomething()
{
    if (current().id != 0)
        return;
    for (const Column &column : m_columns) {
        if (const QModelIndex first = m_shown.index(0, 0, column.cards->rootIndex()); first.isValid()) {
            column.cards->setCurrentIndex(first);
            return;
        }
    }
}

void TaskBoard::makeCurrent(int state)
{
    if (m_changing)
        return;
    m_changing = true;
    m_current = state;
    m_wanted = current();
    for (int other = 0; other < kStates; ++other)
        if (other != state)
            m_columns[size_t(other)].cards->selectionModel()->clear();
    m_changing = false;
    setFocusProxy(m_columns[size_t(state)].cards);
    Q_EMIT currentChanged();
}

void TaskBoard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_columns[size_t(m_current)].cards->setFocus();
}

void TaskBoard::goAside(int from, int by)
{
    const int row = m_columns[size_t(from)].cards->currentIndex().row();
    for (int to = from + by; to >= 0 && to < kStates; to += by) {
        BoardColumn *cards = m_columns[size_t(to)].cards;
        const int rows = m_shown.rowCount(cards->rootIndex());
        if (rows == 0)
            continue;
        cards->setCurrentIndex(m_shown.index(std::clamp(row, 0, rows - 1), 0, cards->rootIndex()));
        cards->setFocus();
        return;
    }
}

QModelIndexList TaskBoard::selectedCards() const
{
    return m_columns[size_t(m_current)].cards->selectionModel()->selectedIndexes();
}

void TaskBoard::selectAll()
{
    m_columns[size_t(m_current)].cards->selectAll();
}

void TaskBoard::moveSelected(int from, int to)
{
    const QModelIndexList cards = m_columns[size_t(from)].cards->selectionModel()->selectedIndexes();
    const RecordRef current = m_shown.recordAt(m_columns[size_t(from)].cards->currentIndex());
    std::vector<core::TaskId> tasks;
    for (const QModelIndex &card : cards)
        tasks.push_back(core::TaskId{m_shown.recordAt(card).id});
    if (tasks.empty() || m_model.session().isReadOnly())
        return;
    if (const auto moved = m_model.moveTo(tasks, TaskState(to)); !moved) {
        Q_EMIT refused(format::errorText(moved.error(), m_model.texts(), &m_model.session().plan()));
        return;
    }
    if (!setCurrent(current))
        return;
    BoardColumn *column = m_columns[size_t(to)].cards;
    for (core::TaskId task : tasks)
        if (const QModelIndex card = m_shown.indexOf(core::refOf(task)); card.parent().row() == to)
            column->selectionModel()->select(card, QItemSelectionModel::Select);
    column->setFocus();
}

} // namespace ruam::widgets
