#pragma once

#include "view.h"

#include <ruam/presentation/checkinmodel.h>
#include <ruam/presentation/filtermodel.h>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace ruam::widgets {

class AskStrip;
class CheckInCountsPane;
class CheckInTable;
class Label;
class RoundLock;

/// ลงทะเบียน: the desk on the morning of a round, in large type. The cursor stays in the search field: arrows choose in
/// the list, Space marks who has come and clears the field for the next one.
///
/// A Space is a blank while a name is typed. It marks where somebody is chosen by arrow or mouse, or, as the second of
/// two, where what is typed leaves one person.
class CheckInView : public View
{
    Q_OBJECT

public:
    CheckInView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override;
    bool wantsDetails() const override { return false; }
    bool goTo(core::RecordRef) override { return false; }
    void openFor(core::TrainingGroupId group) override;
    void focusWork() override;
    void judgeAgain() override;
    bool canEditCell() const override { return canAct(); }
    void editCell() override { correct(); }
    bool canFilter() const override { return true; }
    void focusFilter() override { focusWork(); }
    QString addText() const override;
    void addRow() override { askWalkIn(); }
    QString removeText() const override;
    void removeRows() override { unmark(); }
    QList<QAction *> moreCommands() const override;
    bool canGoBack() const override { return m_group.isValid(); }
    void goBack() override;
    core::TrainingGroupId paperGroup() const override { return m_group; }

    core::TrainingGroupId group() const { return m_group; }
    presentation::CheckInModel &model() { return m_model; }
    QLineEdit *search() const { return m_search; }
    CheckInTable *table() const { return m_table; }
    CheckInCountsPane *counts() const { return m_counts; }
    QComboBox *halves() const { return m_halves; }
    /// Looks for what the same keys give in the other layout.
    QPushButton *otherLayoutButton() const { return m_other; }
    AskStrip *strip() const { return m_ask; }
    RoundLock *roundLock() const { return m_lock; }
    /// What stands under the search field.
    QString hint() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Asked { Substitute, WalkIn };
    enum ActionKind { MarkAction, UnmarkAction, CorrectAction, SubstituteAction, WalkInAction, ActionCount };

    void build();
    QWidget *makeDesk();
    QWidget *makeEmpty();
    void connectParts();
    void makeActions();
    void retranslate();
    void fitType();
    void setGroup(core::TrainingGroupId group);

    bool isChosen() const;
    void choose(const QModelIndex &index);
    QModelIndex target() const;
    bool canAct() const;
    bool takeKey(QKeyEvent *event);
    bool takeSpace();
    void move(int by);
    void typed(const QString &text);
    void forgetChoice();
    void mark();
    void unmark();
    void correct();
    void askSubstitute();
    void askWalkIn();
    void takeAnswer(const QString &text);
    void clearSearch();
    void tellDone(const QString &words);
    void refuse(const core::Error &error);

    void showState();
    void showHint();
    void showHalves();
    void takeBook();
    void followClock();

    session::Session &m_session;
    presentation::CheckInModel m_model;
    core::TrainingGroupId m_group;
    core::RecordRef m_chosen; ///< by arrow or mouse, since the last letter was typed
    bool m_halfChosen = false;
    Asked m_asked = Asked::WalkIn;
    QPersistentModelIndex m_askedFor;
    QString m_done;                 ///< what was done last
    core::IssuedPaperId m_bookRead; ///< the book whose places the model has
    QStackedWidget *m_stack;
    QPushButton *m_back;
    Label *m_halfLabel;
    QComboBox *m_halves;
    QPushButton *m_byClock;
    QComboBox *m_came;
    RoundLock *m_lock;
    QLineEdit *m_search;
    Label *m_hint;
    QPushButton *m_other;
    AskStrip *m_ask;
    CheckInTable *m_table;
    CheckInCountsPane *m_counts;
    Label *m_emptyWords;
    QPushButton *m_emptyStep;
    QPushButton *m_emptyWalkIn;
    QList<QAction *> m_actions;
    QList<QPushButton *> m_buttons; ///< of the actions
    QTimer *m_clock;
};

} // namespace ruam::widgets
