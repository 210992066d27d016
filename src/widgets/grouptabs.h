#pragma once

#include "grouptab.h"

#include <ruam/session/session.h>

namespace ruam::widgets {

/// The tabs of a group's page, in their order.
enum GroupTabKind {
    AboutTab,
    RepliesTabKind,
    ParticipantsTab,
    AgendaItemsTab,
    TeamMembersTab,
    VenueMealsTab,
    BudgetTab,
    IssuedPapersTab,
    GroupTabCount,
};

/// What the page needs to know of a tab before it is made. A new tab is a GroupTabKind and an entry, no more.
struct GroupTabEntry
{
    GroupTab *(*make)(session::Session &session, const format::Texts &texts);
    /// The tab's words for a group, counts included: said also while the tab is not made yet. `group` may be null.
    QString (*title)(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);
    /// Whether a record of this kind may have its place here; goTo() decides for the one record.
    bool (*mayHold)(core::Kind kind);
};

const GroupTabEntry &groupTabEntry(int tab);

} // namespace ruam::widgets
