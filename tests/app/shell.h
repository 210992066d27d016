#pragma once

#include "commandline.h"

#include <QTemporaryDir>
#include <iosfwd>

namespace ruam::app {

/// Ids that a test can foresee.
class CountedIds final : public core::IdSource
{
public:
    using IdSource::next;
    qint64 next() override { return ++m_last; }

private:
    qint64 m_last = 1000;
};

/// 13 July 2007, 16:20 in Thailand.
class StoppedClock final : public core::Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime({2007, 7, 13}, {9, 20}, Qt::UTC); }
};

/// What a command left behind.
struct Outcome
{
    int code = 0;
    QString out;
    QString err;
};
void PrintTo(const Outcome &outcome, std::ostream *out);

/// Runs commands in this process, beside a folder that vanishes afterwards.
class Shell
{
public:
    explicit Shell(format::Language language = format::Language::English) : m_language(language) {}

    Outcome run(const QStringList &arguments, const QByteArray &input = {});
    /// The words of a command line, parted by single blanks; "@name" stands for path(name).
    Outcome run(const char *line, const QByteArray &input = {});

    QString path(const char *name) const;
    bool exists(const char *name) const;
    QByteArray content(const char *name) const;
    void write(const char *name, const QByteArray &content) const;
    /// Names of all files in the folder, sorted.
    QStringList files() const;

private:
    format::Language m_language;
    QTemporaryDir m_folder;
    CountedIds m_ids;
    StoppedClock m_clock;
};

/// Whether a text holds a letter of the Thai script.
bool hasThai(const QString &text);

} // namespace ruam::app
