#pragma once

#include <ruam/format/texts.h>
#include <ruam/session/session.h>

#include <QObject>

class QPushButton;
class QWidget;

namespace ruam::widgets {

class ConfirmStrip;
class NoticeBar;

/// The lock after a round, wherever the round is shown: a button that asks first, telling who is not marked yet, the
/// strip in which it asks, and a bar that says that the round is locked and opens it with one click. Whoever shows the
/// round puts the three into the layout.
class RoundLock : public QObject
{
    Q_OBJECT

public:
    RoundLock(session::Session &session, const format::Texts &texts, QWidget *parent);

    QPushButton *button() const { return m_button; }
    ConfirmStrip *strip() const { return m_strip; }
    NoticeBar *bar() const { return m_bar; }
    void setTexts(const format::Texts &texts);
    /// What the bar says, and the button that leaves the round as it is.
    void setWords(const QString &locked, const QString &stay);
    /// Shows what of a round there is to lock or to open. A question that was asked about another goes.
    void setEvent(core::EventId event);

Q_SIGNALS:
    /// The question takes the place of others.
    void asked();
    /// Locked, opened, or left as it was.
    void settled();
    void refused(const QString &text);

private:
    void show();
    void ask();
    QString stillOpen() const;
    void setLocked(bool locked);

    session::Session &m_session;
    format::Texts m_texts;
    core::EventId m_event;
    QString m_lockedWords;
    QString m_stayWords;
    QPushButton *m_button;
    ConfirmStrip *m_strip;
    NoticeBar *m_bar;
};

} // namespace ruam::widgets
