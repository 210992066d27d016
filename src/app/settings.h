#pragma once

#include <QSettings>
#include <memory>

namespace ruam::app {

/// What belongs to the person and the machine: Ruam/Ruam.ini among the user's settings.
std::unique_ptr<QSettings> openSettings();

/// Who works here: the name in the settings, else the full name of the account, else the account. Kept with every step
/// and shown to others who find a file in use.
QString personName(const QSettings &settings);

} // namespace ruam::app
