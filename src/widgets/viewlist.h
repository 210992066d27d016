#pragma once

#include "view.h"

#include <ruam/session/session.h>

namespace ruam::widgets {

/// The views, in the order of the navigation and of the View menu.
enum ViewKind {
    OverviewKind,
    TasksKind,
    SubProjectsKind,
    AgenciesKind,
    GroupsKind,
    ProvinceBoardKind,
    PapersKind,
    CheckInKind,
    PersonKind,
    HolidaysKind,
    ImportKind,
    HistoryKind,
    ViewCount,
};

/// What the window needs to know of a view before it is made. A new view is a ViewKind and an entry, no more.
struct ViewEntry
{
    View *(*make)(session::Session &session, const format::Texts &texts);
    const char *name;     ///< in the navigation; context "views"
    const char *menuText; ///< in the View menu, with its mnemonic; context "views"
    bool startsBlock;     ///< a line stands before it in the navigation
    bool inNavigation;    ///< else it is reached through the Data menu
    /// Whether a record of this kind may have its place here; goTo() decides for the one record.
    bool (*mayHold)(core::Kind kind);
};

const ViewEntry &viewEntry(int view);
QString viewName(int view);
QString viewMenuText(int view);

} // namespace ruam::widgets
