#pragma once

#include <ruam/format/texts.h>

#include <QByteArray>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace ruam::widgets {

/// What belongs to the person and the machine. What belongs to the programme is in its file.
class UserSettings
{
public:
    explicit UserSettings(QSettings &settings) : m_settings(settings) {}

    format::Language language() const;
    void setLanguage(format::Language language);
    int typeSize() const;
    void setTypeSize(int points);
    /// Whether ดร. stands before names, on papers too.
    bool doctorShown() const;
    void setDoctorShown(bool shown);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    bool detailsShown() const;
    void setDetailsShown(bool shown);
    /// Whether the part of the details with English and short names is open.
    bool englishShown() const;
    void setEnglishShown(bool shown);
    /// Of the list of that name (see ColumnChooser).
    QList<int> hiddenColumns(const QString &list, const QList<int> &atFirst = {}) const;
    void setHiddenColumns(const QString &list, const QList<int> &columns);
    /// Of the choice of that name (see KeptChoice); empty for none.
    QString choice(const QString &name) const;
    void setChoice(const QString &name, const QString &value);
    /// The file that was open last; empty for none.
    QString lastFile() const;
    /// Newest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetFile(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace ruam::widgets
