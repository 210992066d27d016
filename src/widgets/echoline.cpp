#include "echoline.h"

namespace ruam::widgets {

EchoLine::EchoLine(QWidget *parent) : Label(parent, Tone::Secondary)
{
    setWordWrap(true);
    setVisible(false);
}

void EchoLine::showUnderstood(const QString &text)
{
    m_refusal = false;
    show({}, text, Tone::Secondary);
}

void EchoLine::showDoubt(const QString &text)
{
    m_refusal = false;
    show(QStringLiteral("▲ "), text, Tone::ShouldCheck);
}

void EchoLine::showRefusal(const QString &text)
{
    m_refusal = true;
    show(QStringLiteral("■ "), text, Tone::MustFix);
}

void EchoLine::clearEcho()
{
    m_refusal = false;
    show({}, {}, Tone::Secondary);
}

void EchoLine::show(const QString &mark, const QString &text, Tone tone)
{
    m_message = text;
    setTone(tone);
    setWrappedText(text.isEmpty() ? QString() : mark + text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

} // namespace ruam::widgets
