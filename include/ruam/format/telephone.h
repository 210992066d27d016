#pragma once

#include <QString>

namespace ruam::format {

/// Telephone numbers as an office writes them: nine digits 1-4-4 ("0 2356 9999"), the ten of a mobile 2-4-4 ("08 1234
/// 5678"). What stands beside a number, and what is no such number, stays as typed.
QString telephoneText(const QString &typed);

} // namespace ruam::format
