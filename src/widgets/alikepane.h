#pragma once

#include "strip.h"

#include <ruam/format/texts.h>
#include <ruam/presentation/alikepeople.h>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace ruam::widgets {

class Label;
class NoticeBar;

/// Two persons with like names side by side: for each field that differs the better one is chosen; then they are made
/// one, or remembered as two.
class AlikePane : public Strip
{
    Q_OBJECT

public:
    AlikePane(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Shows the first pair of an event; closes where there is none.
    void showPairs(core::EventId event);
    Label *heading() const { return m_heading; }
    QWidget *fields() const { return m_fields; }
    QPushButton *mergeButton() const { return m_merge; }
    QPushButton *distinctButton() const { return m_distinct; }
    /// That a round of theirs is locked, with a button that opens it.
    NoticeBar *lockedBar() const { return m_locked; }
    /// Chooses the second person's value of a field.
    void chooseSecond(const QString &field);

public Q_SLOTS:
    void closePane();

Q_SIGNALS:
    void refused(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPair();
    void follow(const core::ChangeReport &report);
    void addRow(const core::Field &field);
    void addRegistrations();
    QString valueText(const core::Person &person, const core::Field &field) const;
    core::Person chosen() const;
    void done(const core::Result<void> &result);

    presentation::AlikePeople m_people;
    session::Session &m_session;
    format::Texts m_texts;
    core::EventId m_event;
    core::AlikePersons m_pair;
    core::EventId m_lockedEvent;
    NoticeBar *m_locked;
    std::vector<std::pair<const core::Field *, QButtonGroup *>> m_choices;
    Label *m_heading;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_merge;
    QPushButton *m_distinct;
    QPushButton *m_close;
};

} // namespace ruam::widgets
