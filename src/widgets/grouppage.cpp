#include "grouppage.h"

#include "celldelegate.h"
#include "confirmstrip.h"
#include "label.h"
#include "noticebar.h"
#include "readystrip.h"
#include "refusedtext.h"
#include "roundlock.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/format/thaidate.h>
#include <ruam/presentation/recordmodel.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ruam::widgets {

GroupPage::GroupPage(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_texts(texts), m_today(session.clock().today()), m_opensAt(session.asOf()),
      m_back(new QPushButton(this)), m_dates(new Label(this, Label::Tone::Plain, Label::Weight::Strong)),
      m_venue(new Label(this)), m_lock(new RoundLock(session, texts, this)), m_checkIn(new QPushButton(this)),
      m_papers(new QPushButton(this)), m_set(new QPushButton(this)), m_print(new QPushButton(this)),
      m_marks(new ReadyStrip(this)), m_lacks(new Label(this, Label::Tone::Secondary)), m_tabs(new QTabWidget(this))
{
    build();
    connect(m_back, &QPushButton::clicked, this, &GroupPage::listRequested);
    connect(m_checkIn, &QPushButton::clicked, this, &GroupPage::checkInRequested);
    connect(m_lock, &RoundLock::refused, this, &GroupPage::refused);
    connect(m_lock, &RoundLock::settled, this, [this] { current()->focusWork(); });
    connect(m_papers, &QPushButton::clicked, this, [this] { Q_EMIT papersRequested({.scope = {.group = m_group}}); });
    connect(m_set, &QPushButton::clicked, this,
            [this] { Q_EMIT papersRequested({.scope = {.group = m_group}, .set = true}); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(true); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        current();
        Q_EMIT stateChanged();
    });
    // Later, for the tab clicked is not shown yet; keys are meant for it from then on.
    connect(
        m_tabs, &QTabWidget::tabBarClicked, this,
        [this](int clicked) {
            if (clicked >= 0)
                focusWork();
        },
        Qt::QueuedConnection);
    connect(m_marks, &ReadyStrip::markChosen, this, &GroupPage::goToMark);
    connect(&session, &session::Session::changed, this, &GroupPage::follow);
    retranslate();
}

void GroupPage::build()
{
    for (int kind = 0; kind < GroupTabCount; ++kind) {
        auto *place = new QWidget;
        auto *around = new QVBoxLayout(place);
        around->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(place, QString());
    }
    m_tabs->setDocumentMode(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addSpacing(10);
    head->addWidget(m_dates);
    head->addSpacing(16);
    head->addWidget(m_venue, 1);
    head->addWidget(m_checkIn);
    head->addWidget(m_papers);
    head->addWidget(m_set);
    head->addWidget(m_print);
    // The head is full in the smallest window.
    auto *last = new QHBoxLayout;
    last->addWidget(m_lacks, 1);
    last->addWidget(m_lock->button(), 0, Qt::AlignTop | Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_lock->bar());
    layout->addWidget(m_lock->strip());
    layout->addWidget(m_marks);
    layout->addLayout(last);
    layout->addWidget(m_tabs, 1);
}

GroupTabKind GroupPage::currentKind() const
{
    return GroupTabKind(m_tabs->currentIndex());
}

GroupTab *GroupPage::tab(GroupTabKind kind)
{
    GroupTab *&made = m_made[size_t(kind)];
    if (made)
        return made;
    made = groupTabEntry(kind).make(m_session, m_texts);
    m_tabs->widget(kind)->layout()->addWidget(made);
    made->show(); // at once, or it cannot have the focus yet
    made->setGroup(m_group);
    made->setToday(m_today, m_opensAt);
    connect(made, &View::stateChanged, this, [this] {
        showTitles();
        Q_EMIT stateChanged();
    });
    connect(made, &View::openRequested, this, &GroupPage::openRequested);
    connect(made, &View::refused, this, &GroupPage::refused);
    connect(made, &View::told, this, &GroupPage::told);
    connect(made, &View::removeRequested, this, &GroupPage::removeRequested);
    connect(made, &View::paperRequested, this, &GroupPage::paperRequested);
    connect(made, &View::importRequested, this, &GroupPage::importRequested);
    connect(made, &View::papersRequested, this, &GroupPage::papersRequested);
    Q_EMIT tabMade(made);
    return made;
}

void GroupPage::showTab(GroupTabKind kind)
{
    m_tabs->setCurrentIndex(kind);
}

bool GroupPage::goTo(core::RecordRef record)
{
    for (int kind = 0; kind < GroupTabCount; ++kind)
        if (groupTabEntry(kind).mayHold(record.kind) && tab(GroupTabKind(kind))->goTo(record)) {
            showTab(GroupTabKind(kind));
            return true;
        }
    return false;
}

void GroupPage::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    for (GroupTab *made : m_made)
        if (made)
            made->setTexts(texts);
    retranslate();
}

void GroupPage::retranslate()
{
    m_back->setText(tr("‹ All groups"));
    m_back->setToolTip(tr("Back to the table of groups (Alt+Left)"));
    m_marks->setAccessibleName(tr("Readiness"));
    m_lock->setTexts(m_texts);
    m_lock->setWords(tr("Locked: its people, dates and agenda stay as they are."), tr("Leave it unlocked"));
    m_checkIn->setText(tr("Registration"));
    m_checkIn->setToolTip(tr("The desk at which the people of this round are registered (Ctrl+R)"));
    m_papers->setText(tr("Papers of the group…"));
    m_set->setText(tr("Set of papers…"));
    m_print->setText(tr("Print the sign-in sheet…"));
    showHeading();
    showMarks();
}

void GroupPage::setToday(QDate today, QDate opensAt)
{
    m_today = today;
    m_opensAt = opensAt;
    for (GroupTab *made : m_made)
        if (made)
            made->setToday(today, opensAt);
}

void GroupPage::judgeAgain()
{
    for (GroupTab *made : m_made)
        if (made)
            made->judgeAgain();
    showHeading();
    showMarks();
}

void GroupPage::setGroup(core::TrainingGroupId group)
{
    m_group = group;
    for (GroupTab *made : m_made)
        if (made)
            made->setGroup(group);
    current();
    showHeading();
    showMarks();
}

bool GroupPage::mayLeave()
{
    QWidget *held = refusedEditorIn(this);
    for (; held && isRefused(held); held = refusedEditorIn(this))
        Q_EMIT told(tr("“%1” was not taken over and has been given up").arg(giveUpCell(held)));
    if (!held)
        return true;
    for (int kind = 0; kind < GroupTabCount; ++kind)
        if (m_tabs->widget(kind)->isAncestorOf(held))
            showTab(GroupTabKind(kind));
    // Later, for choosing a view clears what was said about the one before.
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT refused(tr("A text on the page of %1 could not be taken over. Put it right or press Esc, then open "
                              "the other group.")
                               .arg(title()));
        },
        Qt::QueuedConnection);
    return false;
}

void GroupPage::focusWork()
{
    if (QWidget *held = refusedEditorIn(current()))
        held->setFocus();
    else
        current()->focusWork();
}

QString GroupPage::title() const
{
    const core::TrainingGroup *group = m_session.plan().find(m_group);
    if (!group)
        return {};
    const QString number = format::groupTitle(m_session.plan(), *group, m_texts);
    return group->name.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, group->name);
}

void GroupPage::showHeading()
{
    const core::Plan &plan = m_session.plan();
    const core::TrainingGroup *group = plan.find(m_group);
    const core::Event *event = group ? plan.find(group->event) : nullptr;
    const bool dated = event && event->start.isValid();
    m_dates->setText(dated ? format::rangeText(event->start, event->end, format::DateStyle::Table,
                                               presentation::screenDates(m_texts))
                           : tr("No dates yet"));
    const QString venue = event && event->venue.isValid() ? format::venueText(plan, event->venue, m_texts) : QString();
    m_venue->setElidedText(venue.isEmpty() ? tr("No venue yet") : venue);
    m_venue->setTone(venue.isEmpty() ? Label::Tone::Secondary : Label::Tone::Plain);
    m_lock->setEvent(group ? group->event : core::EventId());
    showTitles();
}

void GroupPage::showTitles()
{
    const core::TrainingGroup *group = m_session.plan().find(m_group);
    for (int kind = 0; kind < GroupTabCount; ++kind) {
        const GroupTab *made = m_made[size_t(kind)];
        m_tabs->setTabText(kind, made ? made->title() : groupTabEntry(kind).title(m_session, m_texts, group));
    }
}

void GroupPage::showMarks()
{
    const auto lines = presentation::readyLines(m_session, m_group, m_texts);
    m_marks->showLines(lines);
    QStringList lacks;
    for (const presentation::ReadyLine &line : lines)
        if (line.state != core::ReadyState::Ready)
            lacks.append(QStringLiteral("%1: %2").arg(line.name, QString(line.detail).replace(u'\n', u' ')));
    const QString words = lacks.join(QStringLiteral(" · "));
    m_lacks->setWrappedText(words);
    m_lacks->setVisible(!lacks.isEmpty());
}

bool GroupPage::hasNames() const
{
    const core::TrainingGroup *group = m_session.plan().find(m_group);
    const auto count = m_session.people().participantCount(group ? group->event : core::EventId());
    return count && *count > 0;
}

void GroupPage::goToMark(core::ReadyMark mark, core::RecordRef target)
{
    using core::ReadyMark;
    const bool isPaper = mark == ReadyMark::SignInBook || mark == ReadyMark::Badges;
    if (isPaper && hasNames()) {
        // What it lacks is to be printed.
        const auto kind = mark == ReadyMark::Badges ? reports::PaperKind::Badges : reports::PaperKind::SignIn;
        Q_EMIT papersRequested({.scope = {.group = m_group}, .kind = kind});
        return;
    }
    // What is concerned itself, else the tab where it belongs.
    if (target.kind == core::Kind::TrainingGroup || !goTo(target))
        switch (mark) {
        case ReadyMark::Dates:
            showTab(AboutTab);
            break;
        case ReadyMark::Letter:
        case ReadyMark::Replies:
            showTab(RepliesTabKind);
            break;
        case ReadyMark::Venue:
            showTab(VenueMealsTab);
            break;
        case ReadyMark::Agenda:
            showTab(AgendaItemsTab);
            break;
        case ReadyMark::Trainers:
            showTab(TeamMembersTab);
            break;
        case ReadyMark::SignInBook:
        case ReadyMark::Badges:
            showTab(ParticipantsTab);
            break;
        }
    current()->focusWork();
}

void GroupPage::follow(const core::ChangeReport &report)
{
    if (!m_group.isValid())
        return;
    const core::TrainingGroup *group = m_session.plan().find(m_group);
    if (!group) {
        setGroup({});
        Q_EMIT gone();
        return;
    }
    for (GroupTab *made : m_made)
        if (made)
            made->setGroup(m_group); // its event may be another after an undo
    showHeading();
    if (presentation::touchesReadiness(report))
        showMarks();
    Q_EMIT stateChanged();
}

} // namespace ruam::widgets
