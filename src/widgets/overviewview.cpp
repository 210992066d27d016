#include "overviewview.h"

#include "card.h"
#include "coveragecard.h"
#include "issuedlines.h"
#include "label.h"
#include "provincemap.h"
#include "readystrip.h"
#include "rowbutton.h"

#include <ruam/core/edits.h>
#include <ruam/format/messages.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

constexpr int kGap = 12;
constexpr size_t kMostOutdated = 8;

struct UrgencyLook
{
    QString mark;
    Label::Tone tone;
};

UrgencyLook lookOf(core::TaskUrgency urgency)
{
    switch (urgency) {
    case core::TaskUrgency::Overdue:
        return {QStringLiteral("■"), Label::Tone::MustFix};
    case core::TaskUrgency::Near:
        return {QStringLiteral("▲"), Label::Tone::ShouldCheck};
    case core::TaskUrgency::Next:
        return {QStringLiteral("●"), Label::Tone::ToKnow};
    case core::TaskUrgency::None:
        break;
    }
    return {QStringLiteral("○"), Label::Tone::Plain};
}

} // namespace

OverviewView::OverviewView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_session(session), m_texts(texts), m_scroll(new QScrollArea), m_next(new Card),
      m_following(new Card), m_tasks(new Card), m_unanswered(new Card), m_outdated(new Card), m_progress(new Card),
      m_coverage(new CoverageCard)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 8, 8);
    grid->setSpacing(kGap);
    grid->addWidget(m_next, 0, 0);
    grid->addWidget(m_tasks, 0, 1, 2, 1);
    grid->addWidget(m_following, 1, 0);
    grid->addWidget(m_unanswered, 2, 0, 1, 2);
    grid->addWidget(m_outdated, 3, 0, 1, 2);
    grid->addWidget(m_progress, 4, 0, 1, 2);
    grid->addWidget(m_coverage, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_coverage, &CoverageCard::openRequested, this, &View::openRequested);
    connect(m_coverage->map(), &ProvinceMap::reached, this,
            [this](QWidget *tile) { m_scroll->ensureWidgetVisible(tile, 0, 2 * tile->height()); });
    connect(&m_session, &session::Session::changed, this, &OverviewView::follow);
    // Before it is shown: cards filled on screen would be laid out twice.
    fill();
}

void OverviewView::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    follow();
}

QString OverviewView::title() const
{
    return tr("Overview");
}

bool OverviewView::goTo(core::RecordRef record)
{
    Q_UNUSED(record);
    return false;
}

void OverviewView::focusWork()
{
    const auto rows = m_next->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : rows) {
        if (button->isVisibleTo(this)) {
            button->setFocus();
            return;
        }
    }
    setFocus();
}

void OverviewView::follow()
{
    m_stale = true;
    if (isVisible())
        fill();
}

void OverviewView::showEvent(QShowEvent *event)
{
    if (m_stale || !std::exchange(m_kept, {}).empty())
        fill();
    View::showEvent(event);
}

void OverviewView::fill()
{
    m_stale = false;
    const presentation::Overview overview =
        presentation::overviewOf(m_session.plan(), m_session.asOf(), m_texts, m_kept);
    fillNext(overview);
    fillFollowing(overview);
    fillTasks(overview);
    fillUnanswered();
    fillOutdated();
    fillProgress(overview);
    const presentation::Coverage coverage = presentation::coverageOf(m_session.plan(), m_texts);
    m_coverage->setVisible(!coverage.tiles.empty());
    m_coverage->showCoverage(coverage);
}

RowButton *OverviewView::addRowTo(Card *card)
{
    auto *row = new RowButton(card);
    card->body()->addWidget(row);
    return row;
}

void OverviewView::addWords(Card *card, const QString &text)
{
    auto *words = new Label(card, Label::Tone::Secondary);
    words->setWrappedText(text);
    card->body()->addWidget(words);
}

void OverviewView::fillNext(const presentation::Overview &overview)
{
    m_next->clearBody();
    m_marks = nullptr;
    if (!overview.next) {
        m_next->setHeading(tr("Next"));
        addWords(m_next, overview.nothingNext);
        if (overview.offeredDay.isValid() && !m_session.isReadOnly()) {
            auto *offer = new QPushButton(overview.offer, m_next);
            m_next->body()->addSpacing(4);
            m_next->body()->addWidget(offer, 0, Qt::AlignLeft);
            connect(offer, &QPushButton::clicked, this, [this, day = overview.offeredDay] {
                // Later: the card, and with it this button, is made anew.
                QMetaObject::invokeMethod(
                    this,
                    [this, day] {
                        if (const auto set = presentation::setAsOf(m_session, day); !set)
                            Q_EMIT refused(format::errorText(set.error(), m_texts, &m_session.plan()));
                        else
                            focusWork(); // the button that had the focus is gone
                    },
                    Qt::QueuedConnection);
            });
        }
        addFirstStep();
        return;
    }
    const presentation::EventLine &next = *overview.next;
    QString when = next.when;
    if (!when.isEmpty())
        when[0] = when[0].toUpper();
    m_next->setHeading(when);
    auto *title = new Label(m_next, Label::Tone::Plain, Label::Weight::Heading);
    title->setWrappedText(next.title);
    auto *dates = new Label(next.dates, m_next);
    auto *venue = new Label(m_next, next.venue.isEmpty() ? Label::Tone::Secondary : Label::Tone::Plain);
    venue->setWrappedText(next.venue.isEmpty() ? tr("No venue yet") : next.venue);
    auto *open = new QPushButton(tr("Open"), m_next);
    open->setAccessibleName(tr("Open %1").arg(next.title));
    auto *foot = new QHBoxLayout;
    foot->addWidget(new Label(next.state, m_next, Label::Tone::Secondary), 1);
    foot->addWidget(open);
    m_next->body()->addWidget(title);
    m_next->body()->addWidget(dates);
    m_next->body()->addWidget(venue);
    if (next.record.kind == core::Kind::TrainingGroup) {
        const core::TrainingGroupId group{next.record.id};
        m_marks = new ReadyStrip(m_next);
        m_marks->setAccessibleName(tr("Readiness of %1").arg(next.title));
        m_marks->showLines(presentation::readyLines(m_session, group, m_texts));
        m_next->body()->addWidget(m_marks);
        connect(m_marks, &ReadyStrip::markChosen, this, [this, group](core::ReadyMark mark, core::RecordRef target) {
            Q_EMIT markRequested(group, mark, target);
        });
    }
    m_next->body()->addSpacing(4);
    m_next->body()->addLayout(foot);
    connect(open, &QPushButton::clicked, this, [this, record = next.record] { Q_EMIT openRequested(record); });
}

void OverviewView::addFirstStep()
{
    const core::Plan &plan = m_session.plan();
    if (m_session.isReadOnly() || !plan.all<core::SubProject>().empty() || !plan.all<core::Event>().empty())
        return;
    auto *first = new QPushButton(tr("Begin with the sub-projects"), m_next);
    m_next->body()->addSpacing(4);
    m_next->body()->addWidget(first, 0, Qt::AlignLeft);
    connect(first, &QPushButton::clicked, this, &View::subProjectsRequested);
}

void OverviewView::fillFollowing(const presentation::Overview &overview)
{
    m_following->clearBody();
    m_following->setHeading(tr("After that"));
    m_following->setVisible(!overview.following.empty());
    for (const presentation::EventLine &event : overview.following) {
        RowButton *row = addRowTo(m_following);
        row->setWords(event.title, event.dates);
        connect(row, &RowButton::clicked, this, [this, record = event.record] { Q_EMIT openRequested(record); });
    }
    if (overview.moreFollowing > 0)
        addWords(m_following, tr("and %n more", nullptr, overview.moreFollowing));
}

void OverviewView::fillTasks(const presentation::Overview &overview)
{
    m_tasks->clearBody();
    m_checks.clear();
    m_tasks->setHeading(tr("Steps to do"));
    if (overview.tasks.empty())
        addWords(m_tasks, tr("No step is open."));
    for (const presentation::TaskLine &task : overview.tasks)
        addTask(task);
    if (overview.moreTasks == 0)
        return;
    RowButton *more = addRowTo(m_tasks);
    more->setWords(tr("and %n more", nullptr, overview.moreTasks));
    connect(more, &RowButton::clicked, this,
            [this, record = core::refOf(overview.firstMore)] { Q_EMIT openRequested(record); });
}

void OverviewView::addTask(const presentation::TaskLine &task)
{
    auto *check = new QCheckBox(m_tasks);
    check->setChecked(task.done);
    check->setEnabled(!m_session.isReadOnly());
    check->setAccessibleName(tr("Done: %1").arg(task.title));
    check->setToolTip(task.done ? tr("Not done after all") : tr("Mark as done"));
    auto *row = new RowButton(m_tasks);
    const UrgencyLook look = task.done ? UrgencyLook{QStringLiteral("✔"), Label::Tone::Ready} : lookOf(task.urgency);
    row->setWords(task.title, task.due.isEmpty() ? task.words : QStringLiteral("%1 %2").arg(task.words, task.due),
                  look.mark, look.tone);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(check);
    line->addWidget(row, 1);
    m_tasks->body()->addLayout(line);
    m_checks.insert(task.task, check);
    connect(row, &RowButton::clicked, this, [this, record = core::refOf(task.task)] { Q_EMIT openRequested(record); });
    // Later: the card, and with it this mark, is made anew.
    connect(
        check, &QCheckBox::clicked, this, [this, id = task.task](bool on) { checkTask(id, on); }, Qt::QueuedConnection);
}

void OverviewView::checkTask(core::TaskId task, bool done)
{
    m_kept.insert(task);
    const auto state = done ? core::TaskState::Done : core::TaskState::NotStarted;
    const auto edit = core::setTaskState(m_session.plan(), task, state, m_session.asOf());
    if (const auto ok = edit ? m_session.perform(*edit) : core::Result<void>(edit.error()); !ok) {
        fill();
        Q_EMIT refused(format::errorText(ok.error(), m_texts, &m_session.plan()));
    }
    if (QCheckBox *check = checkOf(task)) {
        check->show(); // only what is shown takes the focus
        check->setFocus();
    }
}

void OverviewView::fillUnanswered()
{
    m_unanswered->clearBody();
    m_unanswered->setHeading(tr("Who has not answered"));
    const presentation::Unanswered unanswered = presentation::unansweredOf(m_session, m_session.asOf(), m_texts);
    m_unanswered->setVisible(unanswered.asked > 0);
    if (unanswered.lines.empty() && unanswered.asked > 0)
        addWords(m_unanswered, tr("All provinces that were asked have answered."));
    for (const presentation::UnansweredLine &line : unanswered.lines) {
        QStringList words{line.province, line.round};
        if (!line.coordinator.isEmpty())
            words.append(line.coordinator);
        if (!line.telephone.isEmpty())
            words.append(tr("tel. %1").arg(line.telephone));
        RowButton *row = addRowTo(m_unanswered);
        row->setWords(words.join(QStringLiteral(" · ")), line.state,
                      line.overdue ? QStringLiteral("■") : QStringLiteral("●"),
                      line.overdue ? Label::Tone::MustFix : Label::Tone::ToKnow);
        connect(row, &RowButton::clicked, this,
                [this, record = core::refOf(line.invitation)] { Q_EMIT openRequested(record); });
    }
    if (unanswered.more == 0)
        return;
    RowButton *more = addRowTo(m_unanswered);
    more->setWords(tr("and %n more province(s)", nullptr, unanswered.more));
    connect(more, &RowButton::clicked, this,
            [this, record = core::refOf(unanswered.firstMore)] { Q_EMIT openRequested(record); });
}

void OverviewView::fillOutdated()
{
    m_outdated->clearBody();
    m_outdated->setHeading(tr("Papers that are out, and what they say has changed"));
    const std::vector<OutdatedLine> lines = outdatedPapers(m_session, m_texts);
    m_outdated->setVisible(!lines.empty());
    const size_t shown = std::min(lines.size(), kMostOutdated);
    for (size_t at = 0; at < shown; ++at) {
        RowButton *row = addRowTo(m_outdated);
        row->setWords(QStringLiteral("%1 · %2").arg(lines[at].round, lines[at].title), lines[at].changes,
                      QStringLiteral("▲"), Label::Tone::ShouldCheck);
        connect(row, &RowButton::clicked, this,
                [this, record = core::refOf(lines[at].paper)] { Q_EMIT openRequested(record); });
    }
    if (shown == lines.size())
        return;
    RowButton *more = addRowTo(m_outdated);
    more->setWords(tr("and %n more", nullptr, int(lines.size() - shown)));
    connect(more, &RowButton::clicked, this,
            [this, record = core::refOf(lines[shown].paper)] { Q_EMIT openRequested(record); });
}

void OverviewView::fillProgress(const presentation::Overview &overview)
{
    m_progress->clearBody();
    m_progress->setHeading(tr("How far"));
    m_progress->setVisible(!overview.progress.empty());
    for (const presentation::ProgressLine &line : overview.progress) {
        const int all = line.progress.tasks + line.progress.rounds;
        const int done = line.progress.tasksDone + line.progress.roundsHeld;
        QStringList words;
        for (const QString &part : {line.steps, line.rounds})
            if (!part.isEmpty())
                words.append(part);
        RowButton *row = addRowTo(m_progress);
        row->setWords(line.title, words.join(QStringLiteral(" · ")));
        row->setFraction(all > 0 ? double(done) / all : 0);
        connect(row, &RowButton::clicked, this,
                [this, record = core::refOf(line.subProject)] { Q_EMIT openRequested(record); });
    }
}

} // namespace ruam::widgets
