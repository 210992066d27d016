#include "grouptabs.h"

#include "agendatab.h"
#include "groupbudgettab.h"
#include "groupformtab.h"
#include "issuedtab.h"
#include "participantsview.h"
#include "repliestab.h"
#include "teamtab.h"
#include "venuetab.h"

#include <QCoreApplication>
#include <array>

namespace ruam::widgets {
namespace {

template <class T>
GroupTab *makeTab(session::Session &session, const format::Texts &texts)
{
    return new T(session, texts);
}

using core::Kind;

template <Kind... kinds>
bool holds(Kind kind)
{
    return ((kind == kinds) || ...);
}

constexpr std::array<GroupTabEntry, GroupTabCount> kEntriesOfGroup{{
    {makeTab<GroupFormTab>, GroupFormTab::titleFor, holds<Kind::TrainingGroup>},
    {makeTab<RepliesTab>, RepliesTab::titleFor, holds<Kind::Invitation, Kind::Province>},
    {makeTab<ParticipantsView>, ParticipantsView::titleFor, holds<Kind::Registration>},
    {makeTab<AgendaTab>, AgendaTab::titleFor, holds<Kind::AgendaItem>},
    {makeTab<TeamTab>, TeamTab::titleFor, holds<Kind::Registration>},
    {makeTab<VenueTab>, VenueTab::titleFor, holds<Kind::Meal, Kind::Venue>},
    {makeTab<GroupBudgetTab>, GroupBudgetTab::titleFor, holds<Kind::BudgetLine>},
    {makeTab<IssuedTab>, IssuedTab::titleFor, holds<Kind::IssuedPaper>},
}};

} // namespace

const GroupTabEntry &groupTabEntry(int tab)
{
    return kEntriesOfGroup.at(size_t(tab));
}

} // namespace ruam::widgets
