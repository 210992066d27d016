#pragma once

#include <QObject>
#include <QString>

namespace ruam::widgets {

/// How a view is arranged, as a word that is kept for the person under a name.
class KeptChoice : public QObject
{
    Q_OBJECT

public:
    KeptChoice(const QString &name, QObject *parent) : QObject(parent), m_name(name) {}

    QString name() const { return m_name; }
    QString value() const { return m_value; }
    /// A person chose.
    void choose(const QString &value)
    {
        m_value = value;
        Q_EMIT chosen();
    }
    /// As it was kept; nothing happens where nothing was.
    void restore(const QString &value)
    {
        if (value.isEmpty() || value == m_value)
            return;
        m_value = value;
        Q_EMIT restored();
    }

Q_SIGNALS:
    void chosen();
    void restored();

private:
    QString m_name;
    QString m_value;
};

} // namespace ruam::widgets
