#pragma once

#include "grouptab.h"
#include "issuedlines.h"

class QPushButton;
class QTableWidget;

namespace ruam::widgets {

class Label;

/// The tab เอกสาร of a group's page: the papers that were issued, newest first, and what has changed since.
class IssuedTab : public GroupTab
{
    Q_OBJECT

public:
    IssuedTab(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);
    static QString titleFor(session::Session &session, const format::Texts &texts, const core::TrainingGroup *group);

    void setGroup(core::TrainingGroupId group) override;
    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    bool goTo(core::RecordRef record) override;
    void focusWork() override;

    QTableWidget *table() const { return m_table; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *compareButton() const { return m_compare; }
    QWidget *empty() const { return m_empty; }
    QPushButton *firstButton() const { return m_first; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fill();
    void addLine(const IssuedLine &line);
    void openSelected();
    void showState();
    const IssuedLine *current() const;

    session::Session &m_session;
    format::Texts m_texts;
    core::TrainingGroupId m_group;
    std::vector<IssuedLine> m_lines;
    bool m_everyName = false; ///< asked for, until another group is shown
    bool m_stale = true;
    QPushButton *m_open;
    QPushButton *m_compare;
    QTableWidget *m_table;
    QWidget *m_empty;
    Label *m_emptyWords;
    QPushButton *m_first;
};

} // namespace ruam::widgets
