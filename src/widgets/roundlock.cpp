#include "roundlock.h"

#include "confirmstrip.h"
#include "noticebar.h"

#include <ruam/core/attendance.h>
#include <ruam/core/invitations.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/checkinmodel.h>

#include <QPushButton>

namespace ruam::widgets {

RoundLock::RoundLock(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QObject(parent), m_session(session), m_texts(texts), m_button(new QPushButton(parent)),
      m_strip(new ConfirmStrip(parent)), m_bar(new NoticeBar(NoticeBar::Kind::ToKnow, parent))
{
    m_bar->setClosable(false);
    m_bar->hide();
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &RoundLock::ask);
    connect(m_strip, &ConfirmStrip::confirmed, this, [this] { setLocked(true); });
    connect(m_strip, &ConfirmStrip::closed, this, &RoundLock::settled);
    connect(m_bar, &NoticeBar::actionPressed, this, [this] { setLocked(false); });
}

void RoundLock::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    show();
}

void RoundLock::setWords(const QString &locked, const QString &stay)
{
    m_lockedWords = locked;
    m_stayWords = stay;
    m_button->setToolTip(tr("The round is over: its people, dates and papers stay as they are until it is unlocked"));
    show();
}

void RoundLock::setEvent(core::EventId event)
{
    if (event != m_event)
        m_strip->closeStrip();
    m_event = event;
    show();
}

void RoundLock::show()
{
    const core::Plan &plan = m_session.plan();
    const core::Event *event = plan.find(m_event);
    const core::TrainingGroup *group = plan.groupOf(m_event);
    const bool locked = event && event->locked;
    // This is shown anew after every mark: hence counts that are kept, and the plan is asked first.
    const auto counts = m_session.people().registrationCounts(m_event);
    const bool anybody = counts && !counts->empty();
    const bool dated =
        !core::halvesOf(plan, m_event).empty() || !presentation::halvesToMark(m_session, m_event).empty();
    m_button->setVisible(group && anybody && !locked && dated);
    m_button->setEnabled(!m_session.isReadOnly());
    if (group)
        m_button->setText(tr("Lock %1").arg(format::groupTitle(plan, *group, m_texts)));
    if (!locked) {
        m_bar->hide();
        return;
    }
    m_strip->closeStrip();
    m_bar->showNotice(m_lockedWords, m_session.isReadOnly() ? QString() : tr("Unlock"));
}

/// Who of those expected has no mark, half-day by half-day.
QString RoundLock::stillOpen() const
{
    QStringList open;
    for (const presentation::HalfMissing &half : presentation::missingByHalf(m_session, m_event, m_texts))
        open.append(tr("%1: %n person(s)", nullptr, int(half.missing)).arg(half.name));
    return open.isEmpty() ? tr("Everybody is marked.")
                          : tr("Not marked yet: %1.").arg(open.join(QStringLiteral(" · ")));
}

void RoundLock::ask()
{
    Q_EMIT asked();
    m_strip->ask(stillOpen() + u' ' +
                     tr("Once it is locked, people, dates and agenda stay as they are until it is unlocked."),
                 m_button->text(), m_stayWords);
}

void RoundLock::setLocked(bool locked)
{
    const auto edit = core::lockRound(m_session.plan(), m_event, locked);
    const auto done = edit ? m_session.perform(*edit) : core::Result<void>(edit.error());
    if (!done)
        Q_EMIT refused(format::errorText(done.error(), m_texts, &m_session.plan()));
    Q_EMIT settled();
}

} // namespace ruam::widgets
