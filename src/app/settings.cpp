#include "settings.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace ruam::app {
namespace {

QString accountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(getuid())) {
        const QString full = QString::fromUtf8(account->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromUtf8(account->pw_name) : full;
    }
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

} // namespace

std::unique_ptr<QSettings> openSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Ruam"),
                                       QStringLiteral("Ruam"));
}

QString personName(const QSettings &settings)
{
    const QString chosen = settings.value(QLatin1String("person/name")).toString().trimmed();
    return chosen.isEmpty() ? accountName() : chosen;
}

} // namespace ruam::app
