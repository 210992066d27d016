#include "card.h"

#include "colours.h"
#include "label.h"

#include <QLayoutItem>
#include <QPainter>
#include <QVBoxLayout>

namespace ruam::widgets {

Card::Card(QWidget *parent) : QFrame(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(14, 8, 14, 12);
    outer->setSpacing(4);
    m_heading = new Label(this, Label::Tone::Accent, Label::Weight::Strong);
    m_heading->hide();
    outer->addWidget(m_heading);
    m_body = new QVBoxLayout;
    m_body->setSpacing(2);
    outer->addLayout(m_body);
    outer->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Card::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void Card::clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

void Card::clearBody()
{
    clearLayout(m_body);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours c = colours(palette());
    painter.setPen(c.border);
    painter.setBrush(c.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace ruam::widgets
