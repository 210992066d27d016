#include <ruam/core/error.h>

#include <iterator>

namespace ruam::core {

const char *codeName(Code code)
{
    static constexpr const char *names[] = {
        "FileNotFound",     "DirectoryMissing",   "NotRuamFile",      "FileDamaged",
        "FileNewer",        "FileReadOnly",       "FileExists",       "FileInUse",
        "DiskFull",         "CannotRead",         "CannotWrite",      "BadSyntax",
        "UnknownMember",    "DuplicateMember",    "MissingMember",    "BadMemberValue",
        "FormatNewer",      "NotFound",           "ChangedElsewhere", "Required",
        "TooLong",          "OutOfRange",         "BadValue",         "Circular",
        "EndBeforeStart",   "EndWithoutStart",    "MissingReference", "StillReferredTo",
        "NumberInUse",      "ProvinceNotInScope", "ProvinceInGroup",  "ProvincesUnassigned",
        "RoundLocked",      "AlreadyRegistered",  "PlaceTaken",       "UnknownPlaceholder",
        "UnpairedBrackets", "PictureTooLarge",    "NoPicture",        "NothingToUndo",
        "NothingToRedo",    "EnglishMissing",     "PaperIncomplete",  "NobodyToWriteTo",
        "NoThaiFont",       "Cancelled",
    };
    static_assert(std::size(names) == kCodeCount);
    return names[int(code)];
}

} // namespace ruam::core
