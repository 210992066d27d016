#pragma once

#include <ruam/reports/pages.h>
#include <ruam/reports/papers.h>

/// Papers that left the house: what is kept of one, so that it can be made again, and what is no longer as it says.
namespace ruam::reports {

/// Where a registration stands in a sign-in book. Every set of a book has its people in the same places.
struct SheetPlace
{
    core::RegistrationId registration;
    qint64 sheet = 1; ///< from 1, within a set
    qint64 row = 1;   ///< from 1, within the sheet; bands do not count
    friend bool operator==(const SheetPlace &, const SheetPlace &) = default;
};

/// What a paper of one round was made for, with which options, and what it said. Its letter number and the time it was
/// issued are fields of the record.
struct Issue
{
    PaperScope scope;
    PaperOptions options;
    std::vector<SheetPlace> places; ///< of a sign-in book alone; readIssue() leaves them out

    // What it said.
    QDate start;
    QDate end;
    QString venue;
    QString title;  ///< of the round
    QString people; ///< a digest of the names on it; empty where it names nobody
};

/// Whether an issue of this paper says what stands on which page.
bool issueNeedsPages(PaperKind kind);
/// The number that the next issue of a paper of an event has; from 1.
qint64 nextIssue(const core::Plan &plan, core::EventId event, PaperKind kind);
/// The issue of a paper of one round as the plan and the people stand; `pages` are those that were printed, of this
/// round, of several or of a set in which the paper begins with a section; null for a paper that issueNeedsPages() does
/// not name. Fails as the store does, and as NotFound.
core::Result<Issue> issueOf(PaperKind kind, const core::Plan &plan, core::PeopleStore *people, const PaperScope &scope,
                            const PaperOptions &options, const Pages *pages, int firstSection = 0);

/// As IssuedPaper::options keeps it, with the places of tens of thousands. Beyond that places are left out: the text
/// would become longer than a field may be.
QString issueText(const Issue &issue);
/// Without the places; nothing where a record holds no issue, as those of older programs do. Takes no longer for a book
/// of ten thousand than for one of ten.
std::optional<Issue> readIssue(const QString &text);
/// The places alone; none where there are none.
std::vector<SheetPlace> readPlaces(const QString &text);

/// The paper of a record again: the same scope and options, the print time included. With the plan and the people of
/// when it was issued it is the same to the letter. Fails as buildPaper, and as BadValue where the record does not say
/// enough.
core::Result<Document> issueAgain(const core::IssuedPaper &issued, const core::Plan &plan, core::PeopleStore *people);

/// What an issued paper says otherwise than the plan does now.
enum class IssueChange { Dates, Venue, Title, People };
struct IssueDifference
{
    IssueChange what = IssueChange::Dates;
    QString before; ///< in the words of the paper; empty for people
    QString after;
    friend bool operator==(const IssueDifference &, const IssueDifference &) = default;
};
/// Nothing for a record without an issue. Without `people` (null) names are not compared: that reads everyone listed,
/// which nothing may do at each change of the plan.
core::Result<std::vector<IssueDifference>> changedSince(const core::IssuedPaper &issued, const core::Plan &plan,
                                                        core::PeopleStore *people);

} // namespace ruam::reports
