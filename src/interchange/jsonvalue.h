#pragma once

#include <ruam/core/fields.h>

/// Ids, dates and times as they stand in a document. Both ways are exact: a text that would be written otherwise is
/// refused.
namespace ruam::interchange {

/// An id as text: decimal, a province's as its ISO 3166-2 code.
QString idText(core::Kind kind, qint64 id);
std::optional<qint64> idFromText(core::Kind kind, const QString &text);

/// A value that is neither empty nor a flag, a number or a list. Dates and times are ISO 8601; seconds of a time are
/// left out where they are none.
QString scalarText(const core::Field &field, const core::Value &value);
/// Nothing where the text does not fit the field's type. Texts are cleaned.
std::optional<core::Value> scalarFromText(const core::Field &field, const QString &text);

} // namespace ruam::interchange
