#pragma once

#include "label.h"

namespace ruam::widgets {

/// The line under a field: what was understood, or what is wrong and what to do. Takes no room while it is empty.
class EchoLine : public Label
{
    Q_OBJECT

public:
    explicit EchoLine(QWidget *parent = nullptr);

    void showUnderstood(const QString &text);
    void showDoubt(const QString &text);
    void showRefusal(const QString &text);
    void clearEcho();
    /// Without the mark before it.
    QString message() const { return m_message; }
    bool isRefusal() const { return m_refusal; }

private:
    void show(const QString &mark, const QString &text, Tone tone);
    using Label::setText;

    QString m_message;
    bool m_refusal = false;
};

} // namespace ruam::widgets
