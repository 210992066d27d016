#include "noticebar.h"

#include "colours.h"
#include "label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ruam::widgets {
namespace {

Label::Tone toneOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::MustFix:
        return Label::Tone::MustFix;
    case NoticeBar::Kind::ShouldCheck:
        return Label::Tone::ShouldCheck;
    case NoticeBar::Kind::ToKnow:
        break;
    }
    return Label::Tone::ToKnow;
}

QString markOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::MustFix:
        return QStringLiteral("■");
    case NoticeBar::Kind::ShouldCheck:
        return QStringLiteral("▲");
    case NoticeBar::Kind::ToKnow:
        break;
    }
    return QStringLiteral("●");
}

} // namespace

NoticeBar::NoticeBar(Kind kind, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_mark(new Label(markOf(kind), this, toneOf(kind))),
      m_words(new Label(this, toneOf(kind))), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 2, 10, 2);
    layout->addWidget(m_mark, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionPressed);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString NoticeBar::text() const
{
    return m_text;
}

void NoticeBar::showNotice(const QString &text, const QString &action)
{
    m_text = text;
    m_words->setWrappedText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setToolTip(tr("Hide this line"));
    m_close->setAccessibleName(tr("Hide this line"));
    setVisible(!text.isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = colours(palette());
    painter.fillRect(rect(), m_kind == Kind::MustFix       ? c.mustFixGround
                             : m_kind == Kind::ShouldCheck ? c.shouldCheckGround
                                                           : c.toKnowGround);
    painter.setPen(c.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ruam::widgets
