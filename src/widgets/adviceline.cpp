#include "adviceline.h"

#include "datetext.h"
#include "echoline.h"
#include "offerbutton.h"

#include <ruam/format/daynotes.h>
#include <ruam/presentation/recordmodel.h>

#include <QBoxLayout>
#include <QKeyEvent>

namespace ruam::widgets {

AdviceLine::AdviceLine(format::DateEntry entry, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_entry(entry), m_texts(texts), m_echo(new EchoLine(this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_echo);
    layout->addLayout(m_row);
    m_row->setSpacing(4);
    m_row->addStretch(1);
}

void AdviceLine::showTyped(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        clear();
        return;
    }
    const QString meant = withoutToday(typed, m_today, m_texts);
    format::DateAdvice advice = format::dateAdvice(m_entry, meant, m_texts);
    addDayNote(advice, meant);
    m_otherLayout = advice.otherLayout;
    switch (advice.status) {
    case format::DateStatus::Ok:
        m_echo->showUnderstood(advice.line);
        break;
    case format::DateStatus::Warn:
        m_echo->showDoubt(advice.line);
        break;
    case format::DateStatus::Error:
        m_echo->showRefusal(advice.offers.isEmpty() ? stillThere(advice.line) : advice.line);
        break;
    }
    showOffers(advice.offers);
}

void AdviceLine::addDayNote(format::DateAdvice &advice, const QString &typed) const
{
    if (!m_plan || m_entry == format::DateEntry::Times || advice.status == format::DateStatus::Error)
        return;
    const format::DateReading reading = format::readDate(typed);
    const format::DayNote note = format::dayNote(*m_plan, reading.start, reading.end, m_texts);
    if (note.text.isEmpty())
        return;
    advice.line += QStringLiteral(" · ") + note.text;
    if (note.dayOff)
        advice.status = format::DateStatus::Warn;
}

void AdviceLine::showRefusal(const QString &reason)
{
    m_echo->showRefusal(m_offers.isEmpty() ? stillThere(reason) : reason);
}

void AdviceLine::clear()
{
    m_otherLayout = false;
    m_echo->clearEcho();
    showOffers({});
}

QString AdviceLine::stillThere(const QString &reason) const
{
    if (m_entry == format::DateEntry::Times) {
        const format::TimeReading before = format::readTime(m_stored);
        if (before.status == format::DateStatus::Error)
            return reason;
        return m_texts.translate("dates", "%1 (the time before, %2, is still there)")
            .arg(reason, format::timeText(before.start, before.end, presentation::screenDates(m_texts)));
    }
    const format::DateReading before = format::readDate(m_stored);
    if (!before.hasDates())
        return reason;
    return m_texts.translate("dates", "%1 (the date before, %2, is still there)")
        .arg(reason,
             format::rangeText(before.start, before.end, format::DateStyle::Long, presentation::screenDates(m_texts)));
}

void AdviceLine::showOffers(const QList<format::DateOffer> &offers)
{
    if (offers == m_offers)
        return;
    m_offers = offers;
    m_marked = -1;
    for (OfferButton *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const format::DateOffer &offer : offers) {
        auto *button = new OfferButton(offer.words, this);
        connect(button, &OfferButton::clicked, this, [this, text = offer.text] { Q_EMIT offerTaken(text); });
        m_row->insertWidget(int(m_buttons.size()), button, 0, Qt::AlignLeft);
        button->show();
        m_buttons.push_back(button);
    }
    arrange();
}

/// Beside each other where there is room.
void AdviceLine::arrange()
{
    int wide = 0;
    for (const OfferButton *button : m_buttons)
        wide += button->sizeHint().width() + m_row->spacing();
    m_row->setDirection(wide > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

void AdviceLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AdviceLine::mark(int button)
{
    m_marked = button;
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[size_t(i)]->setMarked(i == button);
}

bool AdviceLine::takeKey(const QKeyEvent *key)
{
    if (m_buttons.empty())
        return false;
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (plain && (key->key() == Qt::Key_Tab ? m_otherLayout : enter && m_marked >= 0)) {
        Q_EMIT offerTaken(QString(m_offers[qMax(0, m_marked)].text));
        return true;
    }
    if (plain && key->key() == Qt::Key_Tab) {
        const bool more = m_marked + 1 < int(m_buttons.size());
        mark(more ? m_marked + 1 : -1);
        return more;
    }
    if (key->key() == Qt::Key_Backtab && m_marked >= 0) {
        mark(m_marked - 1);
        return true;
    }
    return false;
}

} // namespace ruam::widgets
