#pragma once

#include "view.h"

#include <ruam/presentation/overview.h>
#include <ruam/presentation/unanswered.h>

#include <QHash>

class QCheckBox;
class QScrollArea;

namespace ruam::widgets {

class Card;
class CoverageCard;
class ReadyStrip;
class RowButton;

/// ภาพรวม: what is next and is it ready, what must be done, who has not answered, how far are we.
class OverviewView : public View
{
    Q_OBJECT

public:
    OverviewView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override { return {}; }
    bool wantsDetails() const override { return false; }
    bool goTo(core::RecordRef record) override;
    void focusWork() override;

    CoverageCard *coverage() const { return m_coverage; }
    /// The marks of the next round; null where none is next.
    ReadyStrip *marks() const { return m_marks; }
    Card *unanswered() const { return m_unanswered; }
    /// Papers that are out and say what is no longer so.
    Card *outdated() const { return m_outdated; }
    /// The check mark of a task that is shown; null if it is not.
    QCheckBox *checkOf(core::TaskId task) const { return m_checks.value(task); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void fill();
    void fillNext(const presentation::Overview &overview);
    /// The way to the first step, where nothing is planned yet.
    void addFirstStep();
    void fillFollowing(const presentation::Overview &overview);
    void fillTasks(const presentation::Overview &overview);
    void addTask(const presentation::TaskLine &task);
    void fillUnanswered();
    void fillOutdated();
    void checkTask(core::TaskId task, bool done);
    void fillProgress(const presentation::Overview &overview);
    RowButton *addRowTo(Card *card);
    void addWords(Card *card, const QString &text);

    session::Session &m_session;
    format::Texts m_texts;
    bool m_stale = true;
    QScrollArea *m_scroll;
    Card *m_next;
    ReadyStrip *m_marks = nullptr;
    Card *m_following;
    Card *m_tasks;
    QHash<core::TaskId, QCheckBox *> m_checks;
    std::set<core::TaskId> m_kept; ///< checked since the view was shown
    Card *m_unanswered;
    Card *m_outdated;
    Card *m_progress;
    CoverageCard *m_coverage;
};

} // namespace ruam::widgets
