#pragma once

class QCoreApplication;

namespace ruam::app {

/// From now on, when the system or a terminal asks the program to end (SIGTERM, SIGINT, SIGHUP), it closes its window
/// as a person would: what was typed is taken, and the file is left as one file without companions. The same signal a
/// second time ends it at once. Where there are no such signals Qt hears of the end of a session by itself, and this
/// does nothing. Once a program.
void closeOnEndSignals(QCoreApplication &application);

} // namespace ruam::app
