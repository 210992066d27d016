#include "usersettings.h"

#include "type.h"

#include <QSettings>
#include <algorithm>
#include <iterator>

namespace ruam::widgets {
namespace {

constexpr int kMostRecentFiles = 8;
const QString kLanguageKey = QStringLiteral("screen/language");
const QString kTypeKey = QStringLiteral("screen/type_size");
const QString kDoctorKey = QStringLiteral("names/doctor");
const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kDetailsKey = QStringLiteral("window/details");
const QString kEnglishKey = QStringLiteral("window/details_english");
const QString kColumnsKey = QStringLiteral("hidden_columns/");
const QString kChoicesKey = QStringLiteral("choices/");
const QString kRecentKey = QStringLiteral("files/recent");

} // namespace

format::Language UserSettings::language() const
{
    return m_settings.value(kLanguageKey).toString() == QLatin1String("en") ? format::Language::English
                                                                            : format::Language::Thai;
}

void UserSettings::setLanguage(format::Language language)
{
    m_settings.setValue(kLanguageKey,
                        language == format::Language::English ? QStringLiteral("en") : QStringLiteral("th"));
}

int UserSettings::typeSize() const
{
    const int points = m_settings.value(kTypeKey, kDefaultTypeSize).toInt();
    const bool known = std::find(std::begin(kTypeSizes), std::end(kTypeSizes), points) != std::end(kTypeSizes);
    return known ? points : kDefaultTypeSize;
}

void UserSettings::setTypeSize(int points)
{
    m_settings.setValue(kTypeKey, points);
}

bool UserSettings::doctorShown() const
{
    return m_settings.value(kDoctorKey, true).toBool();
}

void UserSettings::setDoctorShown(bool shown)
{
    m_settings.setValue(kDoctorKey, shown);
}

QByteArray UserSettings::geometry() const
{
    return m_settings.value(kGeometryKey).toByteArray();
}

void UserSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometryKey, geometry);
}

bool UserSettings::detailsShown() const
{
    return m_settings.value(kDetailsKey, true).toBool();
}

void UserSettings::setDetailsShown(bool shown)
{
    m_settings.setValue(kDetailsKey, shown);
}

bool UserSettings::englishShown() const
{
    return m_settings.value(kEnglishKey, false).toBool();
}

void UserSettings::setEnglishShown(bool shown)
{
    m_settings.setValue(kEnglishKey, shown);
}

QList<int> UserSettings::hiddenColumns(const QString &list, const QList<int> &atFirst) const
{
    if (!m_settings.contains(kColumnsKey + list))
        return atFirst;
    QList<int> columns;
    for (const QString &column : m_settings.value(kColumnsKey + list).toStringList()) {
        bool ok = false;
        if (const int number = column.toInt(&ok); ok && number >= 0)
            columns.append(number);
    }
    return columns;
}

void UserSettings::setHiddenColumns(const QString &list, const QList<int> &columns)
{
    QStringList numbers;
    for (int column : columns)
        numbers.append(QString::number(column));
    m_settings.setValue(kColumnsKey + list, numbers);
}

QString UserSettings::choice(const QString &name) const
{
    return m_settings.value(kChoicesKey + name).toString();
}

void UserSettings::setChoice(const QString &name, const QString &value)
{
    m_settings.setValue(kChoicesKey + name, value);
}

QString UserSettings::lastFile() const
{
    return recentFiles().value(0);
}

QStringList UserSettings::recentFiles() const
{
    return m_settings.value(kRecentKey).toStringList();
}

void UserSettings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(kRecentKey, QStringList(files.mid(0, kMostRecentFiles)));
}

void UserSettings::forgetFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(kRecentKey, files);
}

} // namespace ruam::widgets
