#include "desk.h"

#include "datefield.h"
#include "detailspane.h"
#include "grouppage.h"
#include "groupsview.h"
#include "importview.h"
#include "inkheight.h"
#include "label.h"
#include "navigation.h"
#include "noticebar.h"
#include "overviewview.h"
#include "recordform.h"
#include "referrerspanel.h"
#include "refusedtext.h"
#include "replacebar.h"
#include "tasksview.h"

#include <ruam/format/messages.h>
#include <ruam/presentation/recordmodel.h>

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>

namespace ruam::widgets {
namespace {

constexpr int kAsOfWidth = 190;

} // namespace

Desk::Desk(OpenProgramme &programme, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_programme(programme), m_session(programme.session()), m_texts(texts),
      m_navigation(new Navigation(this)), m_centre(new QWidget(this)), m_sample(new NoticeBar(NoticeBar::Kind::ToKnow)),
      m_readOnly(new NoticeBar(NoticeBar::Kind::ShouldCheck)), m_refusal(new NoticeBar(NoticeBar::Kind::MustFix)),
      m_referrers(new ReferrersPanel(m_session, texts)), m_replace(new ReplaceBar(m_session, texts)),
      m_title(new Label(nullptr, Label::Tone::Plain, Label::Weight::Title)), m_asOfLabel(new Label),
      m_asOf(new DateField(format::DateEntry::Day, texts)), m_stack(new QStackedWidget),
      m_details(new DetailsPane(m_session, texts, this))
{
    build();
    connect(m_navigation, &Navigation::viewChosen, this, &Desk::showView);
    connect(m_asOf, &DateField::submitted, this, &Desk::takeAsOf);
    connect(m_details, &DetailsPane::closeRequested, this, [this] {
        showDetails(false);
        view()->focusWork();
    });
    connect(m_details, &DetailsPane::leaveRequested, this, [this] {
        if (isNarrow())
            showDetails(false);
        view()->focusWork();
    });
    connect(m_details, &DetailsPane::removeRequested, this, &Desk::remove);
    connect(m_referrers, &ReferrersPanel::openRequested, this, &Desk::open);
    connect(m_referrers, &ReferrersPanel::removeRequested, this, &Desk::remove);
    connect(m_details, &DetailsPane::refused, this, &Desk::showRefusal);
    connect(m_details, &DetailsPane::fileWanted, this, &Desk::fileWanted);
    connect(m_replace, &ReplaceBar::told, this, &Desk::told);
    connect(m_replace, &ReplaceBar::refused, this, &Desk::showRefusal);
    connect(m_replace, &ReplaceBar::left, this, [this] {
        m_replace->openFor(nullptr);
        view()->focusWork();
    });
    connect(m_details->form(), &RecordForm::foldToggled, this, &Desk::englishShownChanged);
    connect(m_details->form(), &RecordForm::settled, this, &Desk::followSelection);
    // Later, for the desk goes when the file is opened again.
    connect(m_readOnly, &NoticeBar::actionPressed, this, &Desk::openAgainRequested, Qt::QueuedConnection);
    connect(m_sample, &NoticeBar::actionPressed, this, &Desk::newProgrammeRequested);
    connect(&m_session, &session::Session::changed, this, &Desk::follow);
    viewOf(m_chosen);
    retranslate();
    m_navigation->choose(OverviewKind);
}

Desk::~Desk()
{
    // The focus wanders while the views go; that is nothing to follow.
    for (View *view : m_views)
        if (view)
            view->disconnect(this);
}

void Desk::build()
{
    for (int view = 0; view < ViewCount; ++view) {
        if (viewEntry(view).startsBlock)
            m_navigation->addSeparator();
        if (viewEntry(view).inNavigation)
            m_navigation->addView(view);
    }
    m_asOf->setQuiet(true);
    m_asOf->setPlan(&m_session.plan());
    m_asOf->setFixedWidth(scaled(kAsOfWidth, font()));
    m_asOf->setReadOnly(m_session.isReadOnly());
    m_asOfLabel->setBuddy(m_asOf->edit());
    m_asOfLabel->setMinimumHeight(m_asOf->edit()->sizeHint().height());
    m_sample->setClosable(false);
    m_readOnly->setClosable(false);
    m_details->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 10, 6);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_asOfLabel, 0, Qt::AlignTop);
    head->addSpacing(8);
    head->addWidget(m_asOf, 0, Qt::AlignTop);
    auto *work = new QHBoxLayout;
    work->setContentsMargins(14, 0, 10, 8);
    work->addWidget(m_stack);
    auto *layout = new QVBoxLayout(m_centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sample);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_refusal);
    layout->addWidget(m_referrers);
    layout->addLayout(head);
    layout->addWidget(m_replace);
    layout->addLayout(work, 1);
    // As the eye goes: navigation, work, the day, details.
    setTabOrder(m_navigation, m_stack);
    setTabOrder(m_stack, m_asOf);
    setTabOrder(m_asOf, m_details);
}

void Desk::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    for (View *view : m_views)
        if (view)
            view->setTexts(texts);
    m_details->setTexts(texts);
    m_asOf->setTexts(texts);
    m_referrers->setTexts(texts);
    m_replace->setTexts(texts);
    m_refusal->hide();
    retranslate();
}

View *Desk::viewOf(int view)
{
    View *&made = m_views[size_t(view)];
    if (made)
        return made;
    made = viewEntry(view).make(m_session, m_texts);
    made->setProgramme(m_programme);
    made->setToday(m_session.clock().today(), m_session.asOf());
    m_stack->addWidget(made);
    const auto ifChosen = [this, made](auto act) {
        return [this, made, act] {
            if (this->view() == made)
                act();
        };
    };
    connect(made, &View::selectedChanged, this, ifChosen([this] { followSelection(); }));
    connect(made, &View::stateChanged, this, ifChosen([this] {
                showTitle();
                place();
                if (m_replace->list() != this->view()->list())
                    m_replace->openFor(nullptr); // what it listed is not what is seen
                Q_EMIT stateChanged();
            }));
    connect(made, &View::openRequested, this, &Desk::open);
    connect(made, &View::markRequested, this, &Desk::openMark);
    connect(made, &View::removeRequested, this, &Desk::remove);
    connect(made, &View::refused, this, &Desk::showRefusal);
    connect(made, &View::told, this, &Desk::told);
    connect(made, &View::paperRequested, this, &Desk::paperRequested);
    connect(made, &View::papersRequested, this, &Desk::openPapers);
    connect(made, &View::importRequested, this, &Desk::importRequested);
    connect(made, &View::compareRequested, this, &Desk::compareRequested);
    connect(made, &View::fileWanted, this, &Desk::fileWanted);
    connect(made, &View::checkInRequested, this, [this] {
        chooseView(CheckInKind);
        this->view()->focusWork();
    });
    connect(made, &View::groupsRequested, this, [this](core::RecordRef selected) {
        if (selected.kind == core::Kind::TrainingGroup && selected.id != 0)
            groups()->showInList({selected.id});
        chooseView(GroupsKind);
        this->view()->focusWork();
    });
    connect(made, &View::subProjectsRequested, this, [this] {
        chooseView(SubProjectsKind);
        this->view()->focusWork();
    });
    connect(made, &View::backRequested, this, &Desk::comeBack);
    connect(made, &View::partMade, this, &Desk::viewMade);
    Q_EMIT viewMade(made);
    return made;
}

OverviewView *Desk::overview()
{
    return qobject_cast<OverviewView *>(viewOf(OverviewKind));
}

TasksView *Desk::tasks()
{
    return qobject_cast<TasksView *>(viewOf(TasksKind));
}

GroupsView *Desk::groups()
{
    return qobject_cast<GroupsView *>(viewOf(GroupsKind));
}

ImportView *Desk::import()
{
    return qobject_cast<ImportView *>(viewOf(ImportKind));
}

void Desk::retranslate()
{
    m_navigation->setAccessibleName(tr("Views"));
    for (int view = 0; view < ViewCount; ++view)
        m_navigation->setWords(view, viewName(view));
    m_asOfLabel->setText(tr("Data as of"));
    m_asOf->setPlaceholder(tr("Today"));
    m_asOf->edit()->setAccessibleName(tr("Data as of"));
    showSampleBar(m_sampleWanted);
    showTitle();
    showCounters();
    showAsOf();
}

void Desk::chooseView(int view)
{
    if (viewEntry(view).inNavigation) {
        m_navigation->choose(view);
        return;
    }
    m_navigation->setCurrentItem(nullptr);
    showView(view);
}

void Desk::showView(int view)
{
    const core::TrainingGroupId seen = this->view()->paperGroup();
    m_stack->setCurrentWidget(viewOf(view));
    m_chosen = view;
    m_refusal->hide(); // it was about what is no longer seen
    this->view()->openFor(seen);
    m_replace->openFor(nullptr);
    showTitle();
    followSelection();
    place();
    Q_EMIT viewChanged();
}

int Desk::chosenView() const
{
    return m_chosen;
}

int Desk::viewBeside(int by) const
{
    return m_navigation->beside(by);
}

void Desk::open(core::RecordRef record)
{
    const bool fromCheckIn = m_chosen == CheckInKind;
    for (int kind = 0; kind < ViewCount; ++kind) {
        if (viewEntry(kind).mayHold(record.kind) && viewOf(kind)->goTo(record)) {
            chooseView(kind);
            // Whoever leaves the registration by an Esc too many types on: on the button that leads back it does no
            // harm.
            if (fromCheckIn && kind == GroupsKind)
                groups()->page()->checkInButton()->setFocus();
            else
                view()->focusWork();
            return;
        }
    }
    m_placeless = true;
    showInDetails(record);
    showDetails(true);
}

void Desk::showHistoryOf(core::RecordRef record)
{
    m_cameFrom = m_chosen;
    chooseView(HistoryKind);
    view()->showHistoryOf(record);
    view()->focusWork();
}

void Desk::comeBack(core::RecordRef record)
{
    if (m_cameFrom == HistoryKind)
        return;
    chooseView(m_cameFrom);
    if (view()->selected() != record)
        view()->goTo(record);
    view()->focusWork();
}

void Desk::showTitle()
{
    m_title->setElidedText(view()->title());
}

void Desk::showCounters()
{
    const presentation::Counters counters = presentation::countersOf(m_session.plan(), m_session.asOf());
    m_navigation->setCounter(TasksKind, counters.openTasks, tr("%n open step(s)", nullptr, counters.openTasks));
}

void Desk::showAsOf()
{
    const QDate day = m_session.plan().programme().asOf;
    const QDate today = m_session.clock().today();
    m_asOf->setToday(today, today);
    m_asOf->setStored(format::dateText(day, format::DateStyle::Long, presentation::screenDates(m_texts)));
    m_details->setToday(today, m_session.asOf());
    for (View *view : m_views)
        if (view)
            view->setToday(today, m_session.asOf());
}

void Desk::takeAsOf(const QString &typed)
{
    QDate day;
    if (!typed.trimmed().isEmpty() && !format::meansToday(typed)) {
        const format::DateReading reading = format::readDate(typed);
        const format::DateAdvice advice = format::dateAdvice(format::DateEntry::Day, typed, m_texts);
        const bool contradictsItself = reading.has(format::DateCode::WWeekdayMismatch);
        if (advice.status == format::DateStatus::Error || !reading.hasDates() || contradictsItself) {
            m_asOf->refuse(advice.line);
            return;
        }
        day = reading.start;
    }
    if (const auto set = presentation::setAsOf(m_session, day); !set)
        m_asOf->refuse(format::fieldErrorText(set.error(), m_texts, &m_session.plan()));
    else
        showAsOf();
}

void Desk::follow()
{
    m_refusal->hide();
    showTitle();
    showCounters();
    if (!m_asOf->edit()->isModified())
        showAsOf();
}

void Desk::followSelection()
{
    const bool alone = std::exchange(m_placeless, false);
    const bool shown = m_details->isVisible();
    showInDetails(view()->selected());
    if (alone || shown != detailsShown())
        place();
}

void Desk::showInDetails(core::RecordRef record)
{
    // A text that was refused stays where it is until it is taken or given up.
    if (record == m_details->record() || !refusedEditorIn(m_details))
        m_details->setRecord(record);
}

void Desk::showSampleBar(bool on)
{
    m_sampleWanted = on;
    m_sample->showNotice(on ? tr("Sample programme of B.E. 2550. You may change it; the original stays as it is.")
                            : QString(),
                         tr("New programme"));
}

QWidget *Desk::sampleBar() const
{
    return m_sample;
}

void Desk::showReadOnly(const QString &reason, bool mayPass)
{
    m_readOnly->showNotice(reason, mayPass ? tr("Try again") : QString());
}

void Desk::showRefusal(const QString &text)
{
    m_refusal->setClosable(true);
    m_refusal->showNotice(text);
}

QString Desk::refusal() const
{
    return m_refusal->isVisibleTo(this) ? m_refusal->text() : QString();
}

void Desk::judgeAgain()
{
    for (View *view : m_views)
        if (view)
            view->judgeAgain();
    showCounters();
    showAsOf();
    m_details->lookForFiles();
}

QWidget *Desk::refusedEditor() const
{
    return refusedEditorIn(this);
}

void Desk::showEditor(QWidget *editor)
{
    if (m_details->isAncestorOf(editor)) {
        if (!view()->wantsDetails())
            view()->goBack();
        showDetails(true);
    }
    for (int kind = 0; kind < ViewCount; ++kind)
        if (m_views[size_t(kind)] && m_views[size_t(kind)]->isAncestorOf(editor))
            chooseView(kind);
    // The pages and tabs in which it lies.
    QWidget *inner = editor;
    for (QWidget *outer = editor->parentWidget(); outer && outer != this;
         inner = outer, outer = outer->parentWidget()) {
        auto *stack = qobject_cast<QStackedWidget *>(outer);
        if (auto *tabs = stack ? qobject_cast<QTabWidget *>(stack->parentWidget()) : nullptr)
            tabs->setCurrentWidget(inner);
        else if (stack)
            stack->setCurrentWidget(inner);
    }
    editor->setFocus();
    showTitle();
    place();
    Q_EMIT stateChanged();
}

void Desk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_asOf->setFixedWidth(scaled(kAsOfWidth, font()));
        m_asOfLabel->setMinimumHeight(m_asOf->edit()->sizeHint().height());
        place();
    }
}

} // namespace ruam::widgets
