#pragma once

#include <ruam/core/fields.h>

/// What the tables of fields are written with.
namespace ruam::core::tables {

using detail::field;

inline constexpr FieldFlags kRequired{.required = true};
inline constexpr FieldFlags kMultiline{.multiline = true};
inline constexpr FieldFlags kSentence{.sentence = true};
inline constexpr FieldFlags kSentences{.multiline = true, .sentence = true};
inline constexpr FieldFlags kReadOnly{.readOnly = true};
inline constexpr FieldFlags kMade{.multiline = true, .readOnly = true, .made = true};
inline constexpr FieldFlags kStructural{.structural = true};
inline constexpr FieldFlags kNamed{.required = true, .structural = true};

template <class R>
struct Fields;

} // namespace ruam::core::tables
