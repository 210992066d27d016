#include "participantstable.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace ruam::widgets {

using presentation::ParticipantsModel;

ParticipantsTable::ParticipantsTable(ParticipantsModel &people, presentation::FilterModel &shown,
                                     const format::Texts &texts, QWidget *parent)
    : RecordTable(texts, parent), m_people(people), m_shown(shown)
{
    setModel(&m_shown);
    setColumnWidths({40, 80, 110, 130, 190, 170, 120, 190, 110, 70}, ParticipantsModel::OrganisationColumn);
    // The blank row takes a name across its three cells.
    auto *columns = new ColumnChooser(
        QStringLiteral("participants"), horizontalHeader(),
        {ParticipantsModel::TitleColumn, ParticipantsModel::GivenColumn, ParticipantsModel::SurnameColumn});
    columns->setHiddenAtFirst({ParticipantsModel::RoleColumn, ParticipantsModel::DiscussionColumn});
    setColumns(columns);
    connect(&m_people, &ParticipantsModel::personAdded, this,
            [this](const QModelIndex &person) { m_added = m_shown.mapFromSource(person); });
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &ParticipantsTable::spanBlankRow);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, &ParticipantsTable::spanBlankRow);
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, &ParticipantsTable::spanBlankRow);
    connect(&m_shown, &QAbstractItemModel::layoutChanged, this, &ParticipantsTable::spanBlankRow);
    spanBlankRow();
}

QModelIndex ParticipantsTable::shownIndex(const QModelIndex &ofModel, int column) const
{
    const QModelIndex shown = m_shown.mapFromSource(ofModel);
    return shown.isValid() ? shown.siblingAtColumn(column) : QModelIndex();
}

void ParticipantsTable::spanBlankRow()
{
    clearSpans();
    const QModelIndex blank = shownIndex(m_people.blankRow(), ParticipantsModel::TitleColumn);
    if (blank.isValid())
        setSpan(blank.row(), ParticipantsModel::TitleColumn, 1,
                ParticipantsModel::SurnameColumn - ParticipantsModel::TitleColumn + 1);
}

void ParticipantsTable::goToBlankRow()
{
    const QModelIndex blank = shownIndex(m_people.blankRow(), ParticipantsModel::TitleColumn);
    if (!blank.isValid())
        return;
    m_tabFrom = -1;
    setCurrentIndex(blank);
    scrollTo(blank);
    setFocus();
}

void ParticipantsTable::goDown()
{
    const QModelIndex blank = shownIndex(m_people.blankRow(), ParticipantsModel::TitleColumn);
    const bool nextIsBlank = blank.isValid() && currentIndex().row() + 1 >= blank.row();
    if (m_added.isValid() || nextIsBlank) {
        m_added = QPersistentModelIndex();
        goToBlankRow();
        return;
    }
    RecordTable::goDown();
}

void ParticipantsTable::goAside(int by)
{
    if (m_added.isValid()) {
        const QModelIndex person = m_added;
        m_added = QPersistentModelIndex();
        m_tabFrom = ParticipantsModel::TitleColumn;
        setCurrentIndex(person.siblingAtColumn(ParticipantsModel::PositionColumn));
        if (m_people.order() == core::ParticipantOrder::AsGiven)
            scrollTo(shownIndex(m_people.blankRow(), ParticipantsModel::TitleColumn));
        return;
    }
    RecordTable::goAside(by);
}

void ParticipantsTable::mousePressEvent(QMouseEvent *event)
{
    RecordTable::mousePressEvent(event);
    const QModelIndex cell = indexAt(event->pos());
    if (cell.isValid() && cell.column() == ParticipantsModel::NumberColumn && event->button() == Qt::LeftButton &&
        !event->modifiers())
        selectRow(cell.row());
}

} // namespace ruam::widgets
