#pragma once

#include "grouptabs.h"

#include <ruam/core/readiness.h>

class QPushButton;
class QTabWidget;

namespace ruam::widgets {

class Label;
class ReadyStrip;
class RoundLock;

/// The page of one group: a line of what matters, and the tabs of grouptabs.h, each made when it is first shown. The
/// commands go to the tab that is shown.
class GroupPage : public QWidget
{
    Q_OBJECT

public:
    GroupPage(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setGroup(core::TrainingGroupId group);
    /// Gives up the refused cells of the group, so that another can be shown. A refused field holds the page back: it
    /// is shown, what is to be done is said, and the answer is false.
    bool mayLeave();
    /// A refused text of the tab that is shown, else what is worked on there.
    void focusWork();
    core::TrainingGroupId group() const { return m_group; }
    void setToday(QDate today, QDate opensAt);
    void judgeAgain();
    QString title() const;
    /// The tab shown; made here if it was not yet.
    GroupTab *current() { return tab(currentKind()); }
    /// Makes a tab where it was not made yet.
    GroupTab *tab(GroupTabKind kind);
    GroupTabKind currentKind() const;
    void showTab(GroupTabKind kind);
    /// Shows the tab where a record of this group has its place. False if it has none.
    bool goTo(core::RecordRef record);
    /// Shows where a mark is put right.
    void goToMark(core::ReadyMark mark, core::RecordRef target);
    ReadyStrip *marks() const { return m_marks; }
    /// What is missing, under the marks.
    Label *lacks() const { return m_lacks; }
    RoundLock *roundLock() const { return m_lock; }
    QPushButton *checkInButton() const { return m_checkIn; }
    QPushButton *papersButton() const { return m_papers; }
    QPushButton *setButton() const { return m_set; }

Q_SIGNALS:
    void stateChanged();
    void listRequested();
    void checkInRequested();
    void paperRequested(bool print);
    void papersRequested(const ruam::widgets::PapersWanted &wanted);
    void tabMade(QWidget *tab);
    void gone();
    void importRequested(ruam::interchange::ImportContent content, ruam::core::EventId event);
    void openRequested(ruam::core::RecordRef record);
    void refused(const QString &text);
    void told(const QString &text);
    void removeRequested(const std::vector<ruam::core::RecordRef> &records);

private:
    void build();
    void retranslate();
    void showHeading();
    void showTitles();
    void showMarks();
    bool hasNames() const;
    void follow(const core::ChangeReport &report);

    session::Session &m_session;
    format::Texts m_texts;
    core::TrainingGroupId m_group;
    QDate m_today;
    QDate m_opensAt;
    QPushButton *m_back;
    Label *m_dates;
    Label *m_venue;
    RoundLock *m_lock;
    QPushButton *m_checkIn;
    QPushButton *m_papers;
    QPushButton *m_set;
    QPushButton *m_print;
    ReadyStrip *m_marks;
    Label *m_lacks;
    QTabWidget *m_tabs;
    std::array<GroupTab *, GroupTabCount> m_made{}; ///< null until first shown
};

} // namespace ruam::widgets
