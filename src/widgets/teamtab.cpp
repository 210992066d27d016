#include "teamtab.h"

#include <ruam/core/meals.h>

namespace ruam::widgets {

using presentation::TeamModel;

TeamTab::TeamTab(session::Session &session, const format::Texts &texts, QWidget *parent)
    : RoundTab(new TeamModel(session, texts), texts,
               {"team",
                {36, 200, 100, 150, 160, 190, 110, 110, 90},
                TeamModel::SpeaksColumn,
                {TeamModel::NumberColumn, TeamModel::NameColumn}},
               parent),
      m_team(static_cast<TeamModel &>(model()))
{
    connect(&m_team, &TeamModel::readFailed, this, &View::refused);
    retranslate();
}

QString TeamTab::titleFor(session::Session &session, const format::Texts &, const core::TrainingGroup *group)
{
    const auto counts = session.people().registrationCounts(group ? group->event : core::EventId());
    const qint64 count = counts ? core::teamCount(*counts) : 0;
    return count > 0 ? tr("Trainers and staff %1").arg(count) : tr("Trainers and staff");
}

QString TeamTab::title() const
{
    return titleFor(session(), texts(), session().plan().find(group()));
}

QString TeamTab::emptyText() const
{
    return tr(
        "No trainer or staff in this group yet. Type a name in the row below, or choose one who has taught before.");
}

QString TeamTab::removeText() const
{
    return RoundTab::removeText().isEmpty() ? QString() : tr("Remove the selected from the group");
}

void TeamTab::remove(const std::vector<core::RecordRef> &records)
{
    tellOutcome(m_team.removePeople(records));
}

} // namespace ruam::widgets
