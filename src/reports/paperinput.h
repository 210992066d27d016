#pragma once

#include <ruam/reports/papers.h>

#include <functional>

namespace ruam::reports {

/// What a paper is made from.
struct PaperInput
{
    const core::Plan &plan;
    core::PeopleStore *people; ///< null: nobody is known
    const PaperScope &scope;
    const PaperOptions &options;
    core::ProgrammeStore *history = nullptr; ///< null: nothing is known
};

/// An event that a paper is made for, with its group where it belongs to one.
struct Round
{
    const core::Event *event = nullptr; ///< null for a group that has none
    const core::TrainingGroup *group = nullptr;
};
/// The group or the event of the scope, else all groups by number. Fails as NotFound, also where there are no groups.
core::Result<std::vector<Round>> roundsOf(const PaperInput &input);

/// Hands out everyone listed of an event whom the scope does not leave out, in the order of the options; reads a page
/// at a time.
core::Result<void> eachParticipant(const PaperInput &input, core::EventId event, core::Listed listed,
                                   const std::function<void(const core::Participant &)> &take);
core::Result<std::vector<core::Participant>> participantsOf(const PaperInput &input, core::EventId event,
                                                            core::Listed listed = core::Listed::Expected);

/// One document with the sections of all, called `title` where there are several.
Document joined(std::vector<Document> documents, const QString &title);

// The papers, each in a file of its own.
core::Result<Document> buildSignIn(const PaperInput &input);
core::Result<Document> buildPeopleList(const PaperInput &input);
core::Result<Document> buildReplyForm(const PaperInput &input);
core::Result<Document> buildAgenda(const PaperInput &input);
core::Result<Document> buildGroups(const PaperInput &input);
core::Result<Document> buildGroupPage(const PaperInput &input);
core::Result<Document> buildProgramme(const PaperInput &input);
core::Result<Document> buildTaskList(const PaperInput &input);
core::Result<Document> buildHistory(const PaperInput &input);
core::Result<Document> buildChanges(const PaperInput &input);
core::Result<Document> buildRooms(const PaperInput &input);
core::Result<Document> buildMeals(const PaperInput &input);
core::Result<Document> buildCoordinators(const PaperInput &input);
core::Result<Document> buildReceipt(const PaperInput &input);
core::Result<Document> buildDiscussionGroups(const PaperInput &input);

} // namespace ruam::reports
