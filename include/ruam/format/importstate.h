#pragma once

#include <ruam/format/texts.h>

namespace ruam::format {

/// How a row from outside stands to what is in the file, whatever it holds and wherever it comes from.
enum class ImportState {
    New,      ///< nothing against it
    Matches,  ///< what it says is there already
    Doubtful, ///< can be taken in, but a person should look
    Refused,  ///< cannot be taken in
};
inline constexpr ImportState kImportStates[] = {ImportState::New, ImportState::Matches, ImportState::Doubtful,
                                                ImportState::Refused};
QString importStateText(ImportState state, const Texts &texts);

} // namespace ruam::format
