#pragma once

#include <ruam/core/edits.h>

/// What was printed of a round, and when.
namespace ruam::core {

/// Keeps that a paper of an event was issued, with how many names it lists (none where it lists nobody). `at` is UTC.
/// A locked round may still be printed.
Result<Edit> issuePaper(const Plan &plan, EventId event, const QString &paper, std::optional<qint64> names,
                        const QDateTime &at, const QString &options, IdSource &ids, const QString &letterNumber = {});
/// Those of an event, oldest first.
std::vector<const IssuedPaper *> issuedOf(const Plan &plan, EventId event);
/// How often a paper of that name was issued for an event.
qint64 issueCount(const Plan &plan, EventId event, QStringView paper);
/// The last of that name, or null.
const IssuedPaper *lastIssued(const Plan &plan, EventId event, QStringView paper);

} // namespace ruam::core
