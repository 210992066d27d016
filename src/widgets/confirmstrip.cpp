#include "confirmstrip.h"

#include "label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ruam::widgets {

ConfirmStrip::ConfirmStrip(QWidget *parent)
    : Strip(parent), m_words(new Label(this)), m_act(new QPushButton(this)), m_stay(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_act, 0, Qt::AlignTop);
    row->addWidget(m_stay, 0, Qt::AlignTop);
    connect(m_act, &QPushButton::clicked, this, [this] {
        closeStrip();
        Q_EMIT confirmed();
    });
    connect(m_stay, &QPushButton::clicked, this, &ConfirmStrip::closeStrip);
    hide();
}

void ConfirmStrip::ask(const QString &words, const QString &act, const QString &stay)
{
    m_text = words;
    m_words->setWrappedText(words);
    m_act->setText(act);
    m_stay->setText(stay);
    setAccessibleName(words);
    m_act->setAccessibleDescription(words);
    show();
    m_stay->setFocus(); // a key that was meant for the list ends nothing
}

void ConfirmStrip::closeStrip()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void ConfirmStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeStrip();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return m_act->hasFocus() ? m_act->click() : m_stay->click();
    Strip::keyPressEvent(event);
}

} // namespace ruam::widgets
