#pragma once

#include "command.h"

namespace ruam::app {

/// What an argument list (without the program's name) asks for.
enum class Surface {
    None,  ///< a command without pages: no fonts, no display
    Pages, ///< a command that makes pages: fonts, no display
    Window,
};
Surface surfaceFor(const QStringList &arguments);

/// Runs one command. Returns an ExitCode.
int runCommandLine(const QStringList &arguments, Surroundings &world);

/// Says that there is no display for a window. Returns an ExitCode.
int refuseWindow(Surroundings &world);

/// The language of the words by the machine's settings: Thai where it is Thai, else English.
format::Language systemLanguage();

} // namespace ruam::app
