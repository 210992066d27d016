#include <ruam/format/importstate.h>

namespace ruam::format {

QString importStateText(ImportState state, const Texts &texts)
{
    switch (state) {
    case ImportState::New:
        return texts.translate("import", "new");
    case ImportState::Matches:
        return texts.translate("import", "already there");
    case ImportState::Doubtful:
        return texts.translate("import", "to be checked");
    case ImportState::Refused:
        break;
    }
    return texts.translate("import", "not taken in");
}

} // namespace ruam::format
