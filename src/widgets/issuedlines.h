#pragma once

#include <ruam/format/texts.h>
#include <ruam/session/session.h>

#include <QStringList>
#include <vector>

/// Papers that left the house, in words, and what is no longer as they say.
namespace ruam::widgets {

struct IssuedLine
{
    core::IssuedPaperId paper;
    QString title; ///< of the paper
    QString number;
    QString signatory;
    QString issued; ///< when
    QString who;
    qint64 time = 1;       ///< how often it was issued, this time included
    bool replaced = false; ///< issued again since; what it says does not count any more
    bool canOpen = false;
    QStringList changes; ///< "สถานที่: … เป็น …"
    bool unread = false; ///< its names were not compared
};

/// Those of an event, newest first. Names are compared where few people are listed, or where it is asked for all of
/// them: comparing reads everyone on the paper, and nothing that follows each change may be linear in the people.
std::vector<IssuedLine> issuedLines(session::Session &session, core::EventId event, const format::Texts &texts,
                                    bool everyName);

/// A round with papers that say what is no longer so.
struct OutdatedLine
{
    core::TrainingGroupId group;
    core::IssuedPaperId paper;
    QString round;
    QString title;
    QString changes;
};
/// The last issue of each paper of the rounds that are not over, in the order of their numbers. Names are compared as
/// long as few people are read in all; the rest is said on the page of the round.
std::vector<OutdatedLine> outdatedPapers(session::Session &session, const format::Texts &texts);

} // namespace ruam::widgets
