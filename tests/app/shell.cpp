#include "shell.h"

#include <QBuffer>
#include <QDir>
#include <algorithm>
#include <ostream>

namespace ruam::app {

void PrintTo(const Outcome &outcome, std::ostream *out)
{
    *out << "exit " << outcome.code << "\nstandard output: " << outcome.out.toStdString()
         << "\nstandard error: " << outcome.err.toStdString();
}

Outcome Shell::run(const QStringList &arguments, const QByteArray &input)
{
    QBuffer in, out, err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Surroundings world{in, out, err, m_clock, m_ids, m_language, QStringLiteral("Officer")};
    const int code = runCommandLine(arguments, world);
    return {code, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

Outcome Shell::run(const char *line, const QByteArray &input)
{
    QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        if (word.startsWith(u'@'))
            word = m_folder.filePath(word.mid(1));
    return run(words, input);
}

QString Shell::path(const char *name) const
{
    return m_folder.filePath(QString::fromUtf8(name));
}

bool Shell::exists(const char *name) const
{
    return QFile::exists(path(name));
}

QByteArray Shell::content(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Shell::write(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    file.open(QIODevice::WriteOnly);
    file.write(content);
}

QStringList Shell::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

bool hasThai(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Thai; });
}

} // namespace ruam::app
