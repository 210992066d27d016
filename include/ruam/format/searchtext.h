#pragma once

#include <QString>

/// Texts as they are searched: what a person leaves out or types either way makes no difference.
namespace ruam::format {

/// A text folded for searching: cleaned (core::comparableText), without regard to case, less blanks, tone marks, ็ and
/// ์; digits of either kind alike. What is stored and what is typed are folded alike.
QString searchKey(const QString &text);

/// What the same keys give under the other keyboard layout: "l,=kp" is "สมชาย" in Kedmanee, "นยกแ" is "opdc" in QWERTY.
/// Empty where the text has letters of both kinds, none at all, or what no key of the layout types.
QString otherLayout(const QString &typed);

} // namespace ruam::format
