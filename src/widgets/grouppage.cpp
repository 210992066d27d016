#include "grouppage.h"

#include "label.h"
#include "participantstable.h"
#include "participantsview.h"
#include "recordform.h"
#include "sectionpane.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/thaidate.h>
#include <ruam/presentation/recordmodel.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

constexpr int kFormTab = 0;
constexpr int kPeopleTab = 1;
constexpr int kBudgetTab = 2;
constexpr int kFormWidth = 760;

} // namespace

GroupPage::GroupPage(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_texts(texts), m_details(session, texts), m_back(new QPushButton(this)),
      m_dates(new Label(this, Label::Tone::Plain, Label::Weight::Strong)), m_venue(new Label(this)),
      m_pdf(new QPushButton(this)), m_print(new QPushButton(this)), m_tabs(new QTabWidget(this)),
      m_form(new RecordForm(m_details, RecordForm::Labels::Beside, texts)),
      m_people(new ParticipantsView(session, texts)),
      m_budget(new SectionPane(session, texts, presentation::Section::Budget))
{
    build();
    connect(m_back, &QPushButton::clicked, this, &GroupPage::listRequested);
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(false); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(true); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &GroupPage::stateChanged);
    connect(m_people, &ParticipantsView::countChanged, this, &GroupPage::showHeading);
    connect(m_people, &ParticipantsView::stateChanged, this, &GroupPage::stateChanged);
    connect(m_people, &ParticipantsView::refused, this, &GroupPage::refused);
    connect(m_people, &ParticipantsView::told, this, &GroupPage::told);
    connect(m_budget, &SectionPane::stateChanged, this, &GroupPage::stateChanged);
    connect(m_budget, &SectionPane::countChanged, this, &GroupPage::showHeading);
    connect(m_budget, &SectionPane::refused, this, &GroupPage::refused);
    connect(m_budget, &SectionPane::told, this, &GroupPage::told);
    connect(m_budget, &SectionPane::removeRequested, this, &GroupPage::removeRequested);
    connect(&session, &session::Session::changed, this, &GroupPage::follow);
    retranslate();
}

void GroupPage::build()
{
    m_form->setReadOnly(m_session.isReadOnly());
    m_form->setMaximumWidth(kFormWidth);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *around = new QWidget;
    auto *aroundLayout = new QHBoxLayout(around);
    aroundLayout->setContentsMargins(2, 12, 12, 12);
    aroundLayout->addWidget(m_form, 1);
    aroundLayout->addStretch();
    scroll->setWidget(around);
    m_tabs->addTab(scroll, QString());
    m_tabs->addTab(m_people, QString());
    m_tabs->addTab(m_budget, QString());
    m_tabs->setDocumentMode(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addSpacing(10);
    head->addWidget(m_dates);
    head->addSpacing(16);
    head->addWidget(m_venue, 1);
    head->addWidget(m_pdf);
    head->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
}

void GroupPage::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_details.setTexts(texts);
    m_form->setTexts(texts);
    m_people->setTexts(texts);
    m_budget->setTexts(texts);
    retranslate();
}

void GroupPage::retranslate()
{
    m_back->setText(tr("‹ All groups"));
    m_back->setToolTip(tr("Back to the table of groups (Alt+Left)"));
    m_pdf->setText(tr("Sign-in sheet to PDF…"));
    m_print->setText(tr("Print the sign-in sheet…"));
    showHeading();
}

void GroupPage::setGroup(core::TrainingGroupId group)
{
    m_group = group;
    m_details.setRecord(core::refOf(group));
    const core::TrainingGroup *found = m_session.plan().find(group);
    m_people->setEvent(found ? found->event : core::EventId{});
    m_budget->setOwner({{}, found ? found->event : core::EventId{}});
    m_budget->setToday(m_session.clock().today(), m_session.asOf());
    m_form->setToday(m_session.clock().today(), m_session.asOf());
    showHeading();
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
    m_tabs->setTabText(kFormTab, tr("About the group"));
    m_tabs->setTabText(kPeopleTab, tr("Participants %1").arg(m_people->count()));
    m_tabs->setTabText(kBudgetTab, m_budget->title());
}

void GroupPage::follow(const core::ChangeReport &)
{
    if (!m_group.isValid())
        return;
    const core::TrainingGroup *group = m_session.plan().find(m_group);
    if (!group) {
        m_group = {};
        m_people->setEvent({});
        Q_EMIT gone();
        return;
    }
    m_people->setEvent(group->event);
    showHeading();
    Q_EMIT stateChanged();
}

bool GroupPage::isPeopleTab() const
{
    return m_tabs->currentIndex() == kPeopleTab;
}

bool GroupPage::isBudgetTab() const
{
    return m_tabs->currentIndex() == kBudgetTab;
}

void GroupPage::goToPerson(core::RegistrationId id)
{
    m_tabs->setCurrentIndex(kPeopleTab);
    m_people->goTo(id);
}

void GroupPage::focusWork()
{
    if (isBudgetTab())
        m_budget->focusWork();
    else
        isPeopleTab() ? m_people->focusWork() : m_form->focusFirst();
}

bool GroupPage::canEditCell() const
{
    if (isBudgetTab())
        return m_budget->canEditCell();
    return isPeopleTab() && m_people->table()->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void GroupPage::editCell()
{
    if (isBudgetTab()) {
        m_budget->editCell();
        return;
    }
    m_people->table()->setFocus();
    m_people->table()->edit(m_people->table()->currentIndex());
}

void GroupPage::focusFilter()
{
    isBudgetTab() ? m_budget->focusFilter() : m_people->focusFilter();
}

bool GroupPage::canCopy() const
{
    return isBudgetTab() ? m_budget->canCopy() : isPeopleTab() && m_people->canCopy();
}

void GroupPage::copy(bool asText)
{
    isBudgetTab() ? m_budget->copy(asText) : m_people->copy(asText);
}

bool GroupPage::canPaste() const
{
    return isBudgetTab() ? m_budget->canChangeCells() : isPeopleTab() && !m_session.isReadOnly();
}

void GroupPage::paste()
{
    isBudgetTab() ? m_budget->paste() : m_people->paste();
}

bool GroupPage::canClear() const
{
    return canPaste() && canCopy();
}

void GroupPage::clearCells()
{
    isBudgetTab() ? m_budget->clearCells() : m_people->clearCells();
}

void GroupPage::selectAll()
{
    if (isBudgetTab())
        m_budget->selectAll();
    else if (isPeopleTab())
        m_people->selectAll();
}

void GroupPage::fillDown()
{
    isBudgetTab() ? m_budget->fillDown() : m_people->fillDown();
}

ColumnChooser *GroupPage::columns() const
{
    if (isBudgetTab())
        return m_budget->columns();
    return isPeopleTab() ? m_people->table()->columns() : nullptr;
}

QString GroupPage::addText() const
{
    if (isBudgetTab())
        return m_budget->addText();
    return canPaste() ? tr("Add a person") : QString();
}

void GroupPage::addRow()
{
    isBudgetTab() ? m_budget->addRow() : m_people->addRow();
}

QString GroupPage::removeText() const
{
    if (isBudgetTab())
        return m_budget->removeText();
    return canClear() ? tr("Remove the selected from the group") : QString();
}

void GroupPage::removeRows()
{
    isBudgetTab() ? m_budget->removeRows() : m_people->removeRows();
}

bool GroupPage::canMoveRow() const
{
    return isBudgetTab() && m_budget->canMoveRow();
}

void GroupPage::moveRow(int by)
{
    m_budget->moveRow(by);
}

} // namespace ruam::widgets
