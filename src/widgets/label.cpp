#include "label.h"

#include "colours.h"
#include "inkheight.h"

#include <ruam/format/linebreak.h>

#include <QApplication>
#include <QEvent>

namespace ruam::widgets {

Label::Label(QWidget *parent, Tone tone, Weight weight) : QLabel(parent), m_tone(tone), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    // Also on grounds that would make the text another role, as in a table.
    setForegroundRole(QPalette::WindowText);
    applyWeight();
    applyTone();
}

Label::Label(const QString &text, QWidget *parent, Tone tone, Weight weight) : Label(parent, tone, weight)
{
    setText(text);
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void Label::setWrappedText(const QString &text)
{
    setWordWrap(true);
    setText(format::withBreaksBetweenNames(text));
    setAccessibleName(text); // what is read aloud has no marks between its letters
}

void Label::setElidedText(const QString &text)
{
    m_elided = true;
    m_whole = text;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    setSizePolicy(policy);
    setAccessibleName(text);
    elide();
}

void Label::elide()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

int Label::missingHeight() const
{
    return qMax(0, rowHeight(font()) - fontMetrics().height());
}

QSize Label::sizeHint() const
{
    QSize size = QLabel::sizeHint();
    size.setHeight(size.height() + missingHeight());
    return size;
}

QSize Label::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    size.setHeight(size.height() + missingHeight());
    if (m_elided)
        size.setWidth(0);
    return size;
}

int Label::heightForWidth(int width) const
{
    // Layouts ask for the same widths again and again, and each answer shapes the whole text.
    if (m_measured.text != text() || m_measured.font != font() || m_measured.margins != contentsMargins() ||
        m_measured.wraps != wordWrap())
        m_measured = {text(), font(), contentsMargins(), wordWrap(), {}};
    const auto known = m_measured.heights.constFind(width);
    if (known != m_measured.heights.constEnd())
        return *known;
    int height = QLabel::heightForWidth(width);
    if (height >= 0)
        height += missingHeight();
    m_measured.heights.insert(width, height);
    return height;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTone();
}

/// To the field that it names: whoever clicks a label means to type there.
void Label::mousePressEvent(QMouseEvent *event)
{
    QLabel::mousePressEvent(event);
    if (buddy() && buddy()->isEnabled())
        buddy()->setFocus(Qt::MouseFocusReason);
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        elide();
}

void Label::followTypeSize()
{
    for (QWidget *widget : QApplication::allWidgets())
        if (auto *label = qobject_cast<Label *>(widget))
            label->applyWeight();
}

void Label::applyTone()
{
    m_applying = true;
    const Colours c = colours(QApplication::palette());
    QPalette own;
    switch (m_tone) {
    case Tone::Plain:
        break;
    case Tone::Secondary:
        own.setColor(QPalette::WindowText, c.secondary);
        break;
    case Tone::Accent:
        own.setColor(QPalette::WindowText, c.accent);
        break;
    case Tone::MustFix:
        own.setColor(QPalette::WindowText, c.mustFix);
        break;
    case Tone::ShouldCheck:
        own.setColor(QPalette::WindowText, c.shouldCheck);
        break;
    case Tone::ToKnow:
        own.setColor(QPalette::WindowText, c.toKnow);
        break;
    case Tone::Ready:
        own.setColor(QPalette::WindowText, c.ready);
        break;
    }
    setPalette(own);
    m_applying = false;
}

void Label::applyWeight()
{
    if (m_weight == Weight::Text)
        return;
    m_applying = true;
    QFont own = QApplication::font();
    own.setBold(true);
    if (m_weight == Weight::Heading)
        own.setPointSizeF(own.pointSizeF() * 1.15);
    if (m_weight == Weight::Title)
        own.setPointSizeF(own.pointSizeF() * 1.4);
    setFont(own);
    m_applying = false;
}

} // namespace ruam::widgets
