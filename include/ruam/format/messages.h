#pragma once

#include <ruam/core/error.h>
#include <ruam/core/plan.h>
#include <ruam/core/step.h>
#include <ruam/format/texts.h>

/// The user's words for errors and steps: what happened, what is still safe, what to do. docs: words.md, Messages.
namespace ruam::format {

/// `plan` names the records an error speaks of; without it they go unnamed.
QString errorText(const core::Error &error, const Texts &texts, const core::Plan *plan = nullptr);
/// Parts one and three only, for a field: what is wrong and what to do.
QString fieldErrorText(const core::Error &error, const Texts &texts, const core::Plan *plan = nullptr);

/// One thing that a paper lacks, and of which records: "สถานที่" of some rounds, the English of some tasks.
struct PaperLack
{
    QString what;
    core::Kind kind = core::Kind::Programme; ///< of which it is a field: the answer of a province is of its invitation
    std::vector<core::RecordRef> records;
    friend bool operator==(const PaperLack &, const PaperLack &) = default;
};
/// What errors of PaperIncomplete and EnglishMissing name, each thing once in the order in which they name it; nothing
/// for other errors.
std::vector<PaperLack> paperLacks(const core::Error &error, const Texts &texts);

/// The name of a step, as in "เลิกทำได้: เปลี่ยนวันอบรมกลุ่มที่ 9".
QString stepText(const core::Step &step, const core::Plan &plan, const Texts &texts);

} // namespace ruam::format
