#pragma once

#include <QString>
#include <QStringList>

namespace ruam::layout {

/// What is wrong with a catalogue (the text of a .ts file): entries that are unfinished, obsolete or empty, whose
/// placeholders differ from the source's, that shout, whose blanks, “…” or mnemonic differ from the source's, or that
/// use a word or sign which the program's Thai does not.
QStringList badTranslations(const QString &catalogue);

} // namespace ruam::layout
