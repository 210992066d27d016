#pragma once

#include <ruam/interchange/pastedpeople.h>

#include <QString>

namespace ruam::widgets {

/// Why a pasted row is not simply new, in the reader's words: "ไม่มีนามสกุล · ไม่รู้จักจังหวัด “ชุมพน”". Empty for a row
/// that nothing speaks against.
QString pastedNotesText(const interchange::PastedPerson &person);

} // namespace ruam::widgets
