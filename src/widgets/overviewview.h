#pragma once

#include "view.h"

#include <ruam/presentation/overview.h>

class QVBoxLayout;

namespace ruam::widgets {

class Card;
class RowButton;

/// ภาพรวม: what is next and is it ready, what must be done, how far are we, who is part of it.
class OverviewView : public View
{
    Q_OBJECT

public:
    OverviewView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override { return m_selected; }
    bool goTo(core::RecordRef record) override;
    void focusWork() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void fill();
    void fillNext(const presentation::Overview &overview);
    void fillFollowing(const presentation::Overview &overview);
    void fillTasks(const presentation::Overview &overview);
    void fillProgress(const presentation::Overview &overview);
    void fillSubProjects();
    void fillAgencies(const presentation::Overview &overview);
    RowButton *addRowTo(Card *card);
    void addWords(Card *card, const QString &text);
    void select(core::RecordRef record);

    session::Session &m_session;
    format::Texts m_texts;
    core::RecordRef m_selected;
    bool m_stale = true;
    Card *m_next;
    Card *m_following;
    Card *m_tasks;
    Card *m_progress;
    QWidget *m_subProjects;
    Card *m_agencies;
};

} // namespace ruam::widgets
