#include "checkinview.h"

#include "askstrip.h"
#include "checkincounts.h"
#include "checkintable.h"
#include "confirmstrip.h"
#include "inkheight.h"
#include "label.h"
#include "noticebar.h"
#include "roundlock.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/replytext.h>
#include <ruam/format/searchtext.h>
#include <ruam/presentation/newcomers.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace ruam::widgets {

using presentation::CheckInModel;

namespace {

constexpr int kLarger = 6;          // points above the text of the window
constexpr int kSearchLarger = 8;    // the same, of the search field
constexpr int kClockCheck = 20'000; // ms

/// The round that is now, the next one, else the last.
core::TrainingGroupId roundAt(const core::Plan &plan, QDate day)
{
    core::TrainingGroupId found;
    QDate best;
    for (const core::TrainingGroup *group : plan.groups()) {
        const core::Event *event = plan.find(group->event);
        if (!event || !event->start.isValid())
            continue;
        const QDate last = event->end.isValid() ? event->end : event->start;
        const bool isAhead = last >= day, bestIsAhead = best.isValid() && best >= day;
        const bool better =
            !best.isValid() || (isAhead && (!bestIsAhead || last < best)) || (!isAhead && !bestIsAhead && last > best);
        if (!better)
            continue;
        best = last;
        found = group->id;
    }
    return found;
}

} // namespace

CheckInView::CheckInView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_session(session), m_model(session, texts), m_stack(new QStackedWidget(this)),
      m_back(new QPushButton(this)), m_halfLabel(new Label(this)), m_halves(new QComboBox(this)),
      m_byClock(new QPushButton(this)), m_came(new QComboBox(this)), m_lock(new RoundLock(session, texts, this)),
      m_search(new QLineEdit(this)), m_hint(new Label(this)), m_other(new QPushButton(this)), m_ask(new AskStrip(this)),
      m_table(new CheckInTable(texts, this)), m_counts(new CheckInCountsPane(m_model, this)),
      m_emptyWords(new Label(this, Label::Tone::Secondary)), m_emptyStep(new QPushButton(this)),
      m_emptyWalkIn(new QPushButton(this)), m_clock(new QTimer(this))
{
    makeActions();
    build();
    connectParts();
    retranslate();
    fitType();
    showState();
}

void CheckInView::build()
{
    m_stack->addWidget(makeDesk());
    m_stack->addWidget(makeEmpty());
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addSpacing(10);
    head->addWidget(m_halfLabel);
    head->addWidget(m_halves);
    head->addWidget(m_byClock);
    head->addStretch(1);
    head->addWidget(m_lock->button());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_lock->bar());
    layout->addWidget(m_lock->strip());
    layout->addWidget(m_ask);
    layout->addWidget(m_stack, 1);
    m_halfLabel->setBuddy(m_halves);
    m_halves->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its entries come and go with the round
    m_came->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_clock->start(kClockCheck);
}

QWidget *CheckInView::makeDesk()
{
    auto *desk = new QWidget;
    m_table->setModel(&m_model);
    m_table->setFocusProxy(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);

    auto *buttons = new QHBoxLayout;
    for (QAction *action : m_actions) {
        auto *button = new QPushButton(desk);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons.append(button);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *hint = new QHBoxLayout;
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_other);
    hint->addWidget(m_came);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_search);
    list->addLayout(hint);
    list->addWidget(m_table, 1);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(14);
    beside->addLayout(list, 1);
    beside->addWidget(m_counts);
    // Beneath both: in the smallest window the buttons need the whole width.
    auto *layout = new QVBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(beside, 1);
    layout->addLayout(buttons);
    return desk;
}

QWidget *CheckInView::makeEmpty()
{
    auto *empty = new QWidget;
    m_emptyWords->setAlignment(Qt::AlignHCenter);
    auto *steps = new QHBoxLayout;
    steps->addStretch(1);
    steps->addWidget(m_emptyStep);
    steps->addWidget(m_emptyWalkIn);
    steps->addStretch(1);
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch(1);
    layout->addWidget(m_emptyWords);
    layout->addLayout(steps);
    layout->addStretch(3);
    return empty;
}

void CheckInView::makeActions()
{
    const std::pair<std::function<void()>, QKeySequence> acts[] = {{[this] { mark(); }, {}},
                                                                   {[this] { unmark(); }, {}},
                                                                   {[this] { correct(); }, {}},
                                                                   {[this] { askSubstitute(); }, Qt::Key_F8},
                                                                   {[this] { askWalkIn(); }, Qt::Key_F9}};
    for (const auto &[act, key] : acts) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions.append(action);
    }
}

void CheckInView::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &CheckInView::goBack);
    connect(m_lock, &RoundLock::asked, m_ask, &AskStrip::closeStrip);
    connect(m_lock, &RoundLock::settled, this, &CheckInView::focusWork);
    connect(m_lock, &RoundLock::refused, this, &View::refused);
    connect(m_search, &QLineEdit::textChanged, this, &CheckInView::typed);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_search->setText(format::otherLayout(m_search->text()));
        focusWork();
    });
    connect(m_halves, &QComboBox::activated, this, [this](int at) {
        m_halfChosen = true;
        m_model.setHalf(m_halves->itemData(at).value<core::HalfOfDay>());
        showHalves();
        focusWork();
    });
    connect(m_byClock, &QPushButton::clicked, this, [this] {
        m_halfChosen = false;
        followClock();
        focusWork();
    });
    connect(m_came, &QComboBox::activated, this, [this](int at) {
        forgetChoice();
        m_model.setCame(CheckInModel::Came(at));
        focusWork();
    });
    connect(m_table, &QAbstractItemView::clicked, this, &CheckInView::choose);
    connect(m_table->names(), &QAbstractItemDelegate::closeEditor, this, [this](QWidget *editor) {
        if (!isRefused(editor))
            m_search->setFocus();
    });
    connect(&m_model, &CheckInModel::counted, this, &CheckInView::showState);
    connect(&m_model, &CheckInModel::readFailed, this, &View::refused);
    connect(&m_model, &CheckInModel::modelReset, this, &CheckInView::forgetChoice);
    connect(&m_model, &CheckInModel::editRefused, this,
            [this](const QModelIndex &, const QString &text) { Q_EMIT refused(text); });
    connect(m_ask, &AskStrip::answered, this, &CheckInView::takeAnswer);
    connect(m_ask, &AskStrip::closed, this, &CheckInView::focusWork);
    m_ask->setSearch(
        [this](const QString &typed) { return presentation::personChoices(m_session, typed, m_model.texts()); });
    connect(m_emptyStep, &QPushButton::clicked, this, [this] {
        const core::Event *event = m_session.plan().find(m_model.event());
        const core::ReadyMark mark =
            event && event->start.isValid() ? core::ReadyMark::SignInBook : core::ReadyMark::Dates;
        if (m_group.isValid())
            Q_EMIT markRequested(m_group, mark, core::refOf(m_group));
        else
            Q_EMIT groupsRequested();
    });
    connect(m_emptyWalkIn, &QPushButton::clicked, this, &CheckInView::askWalkIn);
    connect(m_clock, &QTimer::timeout, this, &CheckInView::followClock);
    connect(&m_session, &session::Session::changed, this, [this](const core::ChangeReport &report) {
        using Cause = core::ChangeReport::Cause;
        if (report.cause == Cause::Undo || report.cause == Cause::Redo)
            m_done.clear(); // it may be what was taken back
        if (m_group.isValid())
            setGroup(m_group);
        takeBook();
        showState();
        Q_EMIT stateChanged();
    });
}

void CheckInView::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_table->setTexts(texts);
    m_lock->setTexts(texts);
    retranslate();
    showState();
}

void CheckInView::retranslate()
{
    m_halfLabel->setText(tr("Half-day"));
    m_halves->setAccessibleName(tr("Half-day that is marked"));
    m_byClock->setText(tr("By the clock"));
    m_byClock->setToolTip(tr("The half-day follows the clock and the agenda again"));
    const int came = qMax(0, m_came->currentIndex());
    m_came->clear();
    m_came->addItems({tr("Everybody"), tr("Who has come"), tr("Who has not come")});
    m_came->setCurrentIndex(came);
    m_came->setAccessibleName(tr("Who is listed"));
    m_lock->setWords(tr("Locked: its people can be looked up, not changed."), tr("Go on registering"));
    m_search->setAccessibleName(tr("Name or reply code of who has come"));
    m_table->setAccessibleName(tr("Participants at the desk"));
    m_ask->setCancelText(tr("Cancel"));
    const QString words[] = {tr("Has come"), tr("Take the mark back"), tr("Correct the name"),
                             tr("Somebody comes instead…"), tr("Register a walk-in…")};
    const QString keys[] = {tr("Space"), QStringLiteral("Ctrl+Delete"), QStringLiteral("F2"), QStringLiteral("F8"),
                            QStringLiteral("F9")};
    for (int at = 0; at < ActionCount; ++at) {
        m_actions[at]->setText(words[at]);
        m_buttons[at]->setText(words[at]);
        m_buttons[at]->setToolTip(QStringLiteral("%1 (%2)").arg(words[at], keys[at]));
    }
    m_emptyWalkIn->setText(words[WalkInAction]);
    m_counts->retranslate();
}

void CheckInView::fitType()
{
    QFont large = font();
    large.setPointSize(font().pointSize() + kLarger);
    if (m_table->font() != large)
        m_table->setFont(large);
    large.setPointSize(font().pointSize() + kSearchLarger);
    if (m_search->font() != large) {
        m_search->setFont(large);
        m_search->setMinimumHeight(rowHeight(large) + 6);
    }
}

void CheckInView::changeEvent(QEvent *event)
{
    View::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        fitType();
}

QString CheckInView::title() const
{
    const core::Plan &plan = m_session.plan();
    const core::TrainingGroup *group = plan.find(m_group);
    const QString name = tr("Registration");
    if (!group)
        return name;
    const QString number = format::groupTitle(plan, *group, m_model.texts());
    return QStringLiteral("%1 › %2").arg(name, group->name.isEmpty() ? number : number + u' ' + group->name);
}

core::RecordRef CheckInView::selected() const
{
    return m_model.recordAt(m_table->currentIndex());
}

void CheckInView::openFor(core::TrainingGroupId group)
{
    if (!group.isValid() && !m_group.isValid())
        group = roundAt(m_session.plan(), m_session.asOf());
    if (group.isValid())
        setGroup(group);
}

void CheckInView::setGroup(core::TrainingGroupId wanted)
{
    const core::TrainingGroup *group = m_session.plan().find(wanted);
    const core::EventId event = group ? group->event : core::EventId();
    const bool isOther = m_model.event() != event;
    m_group = group ? group->id : core::TrainingGroupId();
    if (!isOther)
        return;
    m_ask->closeStrip();
    m_lock->strip()->closeStrip();
    m_done.clear();
    m_halfChosen = false;
    m_model.setEvent(event);
    takeBook();
    m_search->setText({});
    m_came->setCurrentIndex(0);
    showState();
}

void CheckInView::focusWork()
{
    if (m_ask->isVisible())
        m_ask->line()->setFocus();
    else if (m_stack->currentIndex() == 0)
        m_search->setFocus();
    else
        m_emptyStep->setFocus();
}

void CheckInView::judgeAgain()
{
    followClock();
}

void CheckInView::goBack()
{
    if (m_group.isValid())
        Q_EMIT openRequested(core::refOf(m_group));
}

void CheckInView::keyPressEvent(QKeyEvent *event)
{
    // From the search field it comes through the filter; where nobody is on the list, from a button.
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        View::keyPressEvent(event);
}

/// The half-day that is now, unless a person chose one.
void CheckInView::followClock()
{
    if (const auto now = m_model.halfNow(); now && !m_halfChosen)
        m_model.setHalf(*now);
    showHalves();
}

void CheckInView::showHalves()
{
    m_halves->clear();
    for (const core::HalfOfDay half : m_model.halves()) {
        m_halves->addItem(presentation::halfText(half, m_model.texts()), QVariant::fromValue(half));
        if (m_model.half() == half)
            m_halves->setCurrentIndex(m_halves->count() - 1);
    }
    m_byClock->setVisible(m_halfChosen && m_model.half() != m_model.halfNow());
}

/// Whether there is anything to do here, and what.
void CheckInView::showState()
{
    const core::Plan &plan = m_session.plan();
    const core::TrainingGroup *group = plan.find(m_group);
    const bool dated = group && !m_model.halves().empty();
    const auto counts = m_session.people().registrationCounts(m_model.event()); // kept: this follows each letter
    const bool anybody = counts && !counts->empty();
    const bool locked = m_model.isLocked();
    m_stack->setCurrentIndex(dated && anybody ? 0 : 1);
    m_back->setVisible(group);
    if (group)
        m_back->setText(QStringLiteral("‹ %1").arg(format::groupTitle(plan, *group, m_model.texts())));
    for (QWidget *part : {static_cast<QWidget *>(m_halfLabel), static_cast<QWidget *>(m_halves)})
        part->setVisible(dated);
    m_lock->setEvent(m_model.event());
    m_emptyWords->setWrappedText(
        !group  ? tr("The people of a round are registered here on its days. No round has been made yet.")
        : dated ? tr("The people of this round are registered here. Nobody is on its list yet.")
                : tr("The people of this round are registered here on its days. It has no dates yet."));
    m_emptyStep->setText(!group  ? tr("To the province groups")
                         : dated ? tr("To the list of participants")
                                 : tr("Set its dates"));
    m_emptyWalkIn->setVisible(dated && !locked && !m_session.isReadOnly());
    showHalves();
    showHint();
}

} // namespace ruam::widgets
