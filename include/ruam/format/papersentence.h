#pragma once

#include <ruam/format/texts.h>

#include <QString>

/// The sentences of a paper as a person reads and types them. Stored, a sentence holds the names of
/// core::placeholdersOf() in braces: "{office}". On screen the same is "{ชื่อสำนักงาน}".
namespace ruam::format {

/// What a placeholder stands for; the name itself where it is not known.
QString placeholderText(const QString &name, const Texts &texts);
QString shownSentence(const QString &stored, const Texts &texts);
/// Takes the reader's words and the names alike; what is neither stays as typed, to be refused by its verb.
QString storedSentence(const QString &typed, const Texts &texts);

} // namespace ruam::format
