#pragma once

#include <ruam/core/edits.h>
#include <ruam/format/texts.h>
#include <ruam/session/session.h>

#include <optional>

namespace ruam::presentation {

/// What deleting records comes to: an edit, or what stands in the way and what may be done about it.
struct Removal
{
    std::vector<core::RecordRef> records;   ///< what is to be deleted
    std::optional<core::Edit> edit;         ///< nothing stands in the way
    QString message;                        ///< why it is not done, in the reader's words; empty beside an edit
    std::vector<core::RecordRef> referrers; ///< those that refer to the records, each once
    std::optional<core::Edit> detaching;    ///< empties the references and deletes; none where one must not be empty

    QString showAll; ///< words of the button that lists the referrers
    QString detach;  ///< words of the button that makes `detaching`
    QString doNotRemove;
};

/// Several records are deleted in one step or not at all; what is part of another of them goes with it.
Removal removalOf(session::Session &session, const std::vector<core::RecordRef> &records, const format::Texts &texts);

/// One record that refers to others, as a list shows it.
struct Referrer
{
    core::RecordRef record;
    QString title;
    QString kind;
};
/// Those that refer to any of the records, the records themselves and what belongs to them excepted.
std::vector<Referrer> referrersOf(const core::Plan &plan, const std::vector<core::RecordRef> &records,
                                  const format::Texts &texts);

} // namespace ruam::presentation
