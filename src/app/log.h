#pragma once

#include <QString>

namespace ruam::app {

/// Sends what Qt and the program tell developers to a file instead of standard error, which carries words for people
/// alone. Only a message after which the program must end is printed as well. To be called before the application
/// object is made; the application's name must be set.
void installLog();
/// <local data of the application>/ruam.log; begins anew at one megabyte, keeping the one before.
QString logPath();

} // namespace ruam::app
