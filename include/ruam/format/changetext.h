#pragma once

#include <ruam/core/stores.h>
#include <ruam/format/texts.h>

#include <functional>

/// Changes in the reader's words, for the history and for what differs between two copies.
namespace ruam::format {

/// One line of what was done to one record: a field before and after, or the record as a whole.
struct ChangeLine
{
    core::RecordRef record;
    core::KeptChange::What what = core::KeptChange::What::Changed;
    QString kind;  ///< "งาน"
    QString title; ///< as the record is called now, or was when it was there
    QString field; ///< its label; empty for a record added or removed
    QString before;
    QString after;
};

/// Names a person or a participant who is not among the changes; empty where nobody is found.
using PeopleTitle = std::function<QString(core::RecordRef)>;
/// Those who are in a store, which outlives what is made here.
PeopleTitle peopleIn(core::PeopleStore &people);

/// `before` and `after` give the records their titles and the references their words; they may be the same plan. A
/// record added or removed is one line, with what it holds in `after` or `before`, at most a few fields of it.
std::vector<ChangeLine> changeLines(const std::vector<core::KeptChange> &changes, const core::Plan &before,
                                    const core::Plan &after, const PeopleTitle &people, const Texts &texts);

/// What a change speaks of: "โครงการย่อย ก", "กลุ่มที่ 2". A word that both the kind and the title say is said once.
QString changedRecordText(const ChangeLine &line, bool quotes = false);
/// A line in words: "งาน “…” กำหนดแล้วเสร็จ: 3 กันยายน 2550 → 10 กันยายน 2550".
QString changeText(const ChangeLine &line, const Texts &texts);

} // namespace ruam::format
