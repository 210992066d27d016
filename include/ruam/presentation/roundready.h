#pragma once

#include <ruam/core/readiness.h>
#include <ruam/format/texts.h>
#include <ruam/session/session.h>

/// How ready a round is, in the reader's words.
namespace ruam::presentation {

struct ReadyLine
{
    core::ReadyMark mark = core::ReadyMark::Dates;
    core::ReadyState state = core::ReadyState::Missing;
    QString sign;   ///< "◐"
    QString name;   ///< "การตอบรับ"
    QString words;  ///< "การตอบรับ 4/7"
    QString detail; ///< what is missing, a line each; "พร้อม" where nothing is
    core::RecordRef target;
    friend bool operator==(const ReadyLine &, const ReadyLine &) = default;
};
/// All eight; none where there is no such group, or where the people cannot be read.
std::vector<ReadyLine> readyLines(session::Session &session, core::TrainingGroupId group, const format::Texts &texts);
/// Whether a change may turn a mark.
bool touchesReadiness(const core::ChangeReport &report);

} // namespace ruam::presentation
