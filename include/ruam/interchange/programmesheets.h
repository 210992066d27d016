#pragma once

#include <ruam/core/stores.h>
#include <ruam/interchange/sheet.h>

#include <array>

/// The records of a programme as tables for people.
namespace ruam::interchange {

enum class SheetKind { Groups, Events, Tasks, Agencies, Provinces, People, History };
inline constexpr std::array kSheetKindNames = {"groups",    "events", "tasks",  "agencies",
                                               "provinces", "people", "history"};
std::optional<SheetKind> sheetKindFromName(QStringView name);

/// What a sheet is made of; all of it outlives the sheet.
struct SheetSource
{
    const core::Plan &plan;
    core::ProgrammeStore &store;
    core::PeopleStore &people;
    const format::Texts &texts;
};

/// Headings are the labels of the fields, in the language of the texts. How to reach people is in no sheet.
Sheet programmeSheet(SheetKind kind, const SheetSource &source);
/// Those on the list of one event, in the order given, with number, role and state.
Sheet participantsSheet(core::EventId event, const SheetSource &source);

} // namespace ruam::interchange
