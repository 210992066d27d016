#include "viewlist.h"

#include "agenciesview.h"
#include "checkinview.h"
#include "groupsview.h"
#include "historyview.h"
#include "holidaysview.h"
#include "importview.h"
#include "overviewview.h"
#include "papersview.h"
#include "personview.h"
#include "provinceboardview.h"
#include "subprojectsview.h"
#include "tasksview.h"

#include <QCoreApplication>
#include <array>

namespace ruam::widgets {
namespace {

template <class V>
View *makeView(session::Session &session, const format::Texts &texts)
{
    return new V(session, texts);
}

template <core::Kind... kinds>
bool isOneOf(core::Kind kind)
{
    return ((kind == kinds) || ...);
}

using core::Kind;

constexpr std::array<ViewEntry, ViewCount> kEntries{{
    {makeView<OverviewView>, QT_TRANSLATE_NOOP("views", "Overview"), QT_TRANSLATE_NOOP("views", "&Overview"), false,
     true, isOneOf<>},
    {makeView<TasksView>, QT_TRANSLATE_NOOP("views", "Steps"), QT_TRANSLATE_NOOP("views", "&Steps"), false, true,
     isOneOf<Kind::Task>},
    {makeView<SubProjectsView>, QT_TRANSLATE_NOOP("views", "Sub-projects"), QT_TRANSLATE_NOOP("views", "S&ub-projects"),
     true, true,
     isOneOf<Kind::Programme, Kind::SubProject, Kind::Statement, Kind::Partnership, Kind::Curriculum, Kind::Module,
             Kind::Deliverable, Kind::DeliverableContent, Kind::BudgetLine, Kind::Announcement, Kind::Event,
             Kind::Agreement, Kind::AgreementParty>},
    {makeView<AgenciesView>, QT_TRANSLATE_NOOP("views", "Pilot agencies"),
     QT_TRANSLATE_NOOP("views", "Pilot &agencies"), false, true, isOneOf<Kind::PilotAgency, Kind::AgencyMark>},
    {makeView<GroupsView>, QT_TRANSLATE_NOOP("views", "Province groups"),
     QT_TRANSLATE_NOOP("views", "Province &groups"), false, true,
     isOneOf<Kind::TrainingGroup, Kind::Event, Kind::Registration, Kind::AgendaItem, Kind::Meal, Kind::Invitation,
             Kind::IssuedPaper>},
    {makeView<ProvinceBoardView>, QT_TRANSLATE_NOOP("views", "Provinces in groups"),
     QT_TRANSLATE_NOOP("views", "Pro&vinces in groups"), false, true, isOneOf<Kind::Province, Kind::GroupMembership>},
    {makeView<PapersView>, QT_TRANSLATE_NOOP("views", "Papers and reports"),
     QT_TRANSLATE_NOOP("views", "Papers and &reports"), true, true, isOneOf<>},
    {makeView<CheckInView>, QT_TRANSLATE_NOOP("views", "Registration"),
     QT_TRANSLATE_NOOP("views", "Re&gistration at the desk"), false, false, isOneOf<>},
    {makeView<PersonView>, QT_TRANSLATE_NOOP("views", "Person"), QT_TRANSLATE_NOOP("views", "Ca&rd of a person"), false,
     false, isOneOf<Kind::Person>},
    {makeView<HolidaysView>, QT_TRANSLATE_NOOP("views", "Government holidays"),
     QT_TRANSLATE_NOOP("views", "Government &holidays"), false, false, isOneOf<Kind::Holiday>},
    {makeView<ImportView>, QT_TRANSLATE_NOOP("views", "Import"), QT_TRANSLATE_NOOP("views", "Rows being i&mported"),
     false, false, isOneOf<>},
    {makeView<HistoryView>, QT_TRANSLATE_NOOP("views", "History"), QT_TRANSLATE_NOOP("views", "Histor&y"), false, false,
     isOneOf<>},
}};

} // namespace

const ViewEntry &viewEntry(int view)
{
    return kEntries.at(size_t(view));
}

QString viewName(int view)
{
    return QCoreApplication::translate("views", viewEntry(view).name);
}

QString viewMenuText(int view)
{
    return QCoreApplication::translate("views", viewEntry(view).menuText);
}

} // namespace ruam::widgets
