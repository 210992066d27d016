#include "subprojectsview.h"

#include "label.h"
#include "recordform.h"
#include "refusedtext.h"
#include "sectionpane.h"
#include "sectiontable.h"

#include <ruam/format/fieldtext.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::Section;

namespace {

constexpr int kPageFormTab = 0;
constexpr int kPageFormWidth = 760;
constexpr int kChooserLetters = 22;

/// The page of the whole programme has those of its own, and what belongs to no sub-project.
bool isOnPage(Section section, bool wholeProgramme, int count)
{
    switch (section) {
    case Section::SubProjects:
    case Section::Announcements:
        return wholeProgramme;
    case Section::Statements:
    case Section::Partners:
    case Section::Budget:
        return true;
    default:
        return !wholeProgramme || count > 0;
    }
}

/// What a record of a section lies in; nothing for records that no section shows.
struct Place
{
    Section section;
    core::SubProjectId subProject;
};

template <class R>
std::optional<core::SubProjectId> subProjectOf(const core::Plan &plan, core::RecordRef record)
{
    const R *found = plan.find(core::Id<R>{record.id});
    return found ? std::optional(found->subProject) : std::nullopt;
}

template <class R>
std::optional<Place> placeIn(const core::Plan &plan, Section section, core::RecordRef record)
{
    const auto subProject = subProjectOf<R>(plan, record);
    return subProject ? std::optional(Place{section, *subProject}) : std::nullopt;
}

Place placeOfAgreement(const core::Plan &plan, const core::Agreement &agreement)
{
    const auto signedIn = subProjectOf<core::Event>(plan, core::refOf(agreement.event));
    return {Section::Agreements, signedIn.value_or(core::SubProjectId())};
}

std::optional<Place> placeOf(const core::Plan &plan, core::RecordRef record)
{
    using core::Kind;
    switch (record.kind) {
    case Kind::Statement:
        return placeIn<core::Statement>(plan, Section::Statements, record);
    case Kind::Partnership:
        return placeIn<core::Partnership>(plan, Section::Partners, record);
    case Kind::Curriculum:
        return placeIn<core::Curriculum>(plan, Section::Curricula, record);
    case Kind::Deliverable:
        return placeIn<core::Deliverable>(plan, Section::Deliverables, record);
    case Kind::Event:
        if (plan.groupOf(core::EventId{record.id}))
            return std::nullopt; // it has a page among the groups
        return placeIn<core::Event>(plan, Section::Events, record);
    case Kind::Agreement:
        if (const auto *agreement = plan.find(core::AgreementId{record.id}))
            return placeOfAgreement(plan, *agreement);
        return std::nullopt;
    case Kind::AgreementParty:
        if (const auto *party = plan.find(core::AgreementPartyId{record.id}))
            if (const auto *agreement = plan.find(party->agreement))
                return placeOfAgreement(plan, *agreement);
        return std::nullopt;
    case Kind::Announcement:
        return Place{Section::Announcements, {}};
    case Kind::Module:
        if (const auto *module = plan.find(core::ModuleId{record.id}))
            return placeIn<core::Curriculum>(plan, Section::Curricula, core::refOf(module->curriculum));
        return std::nullopt;
    case Kind::DeliverableContent:
        if (const auto *content = plan.find(core::DeliverableContentId{record.id}))
            return placeIn<core::Deliverable>(plan, Section::Deliverables, core::refOf(content->deliverable));
        return std::nullopt;
    case Kind::BudgetLine:
        if (const auto *line = plan.find(core::BudgetLineId{record.id})) {
            const auto ofEvent = subProjectOf<core::Event>(plan, core::refOf(line->event));
            return Place{Section::Budget, ofEvent.value_or(line->subProject)};
        }
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

SubProjectsView::SubProjectsView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_session(session), m_texts(texts), m_details(session, texts), m_chooser(new QComboBox(this)),
      m_heading(new Label(this, Label::Tone::Plain, Label::Weight::Strong)), m_add(new QPushButton(this)),
      m_tabs(new QTabWidget(this)), m_form(new RecordForm(m_details, RecordForm::Labels::Beside, texts))
{
    m_details.setRecord(pageRecord());
    build();
    connect(m_chooser, &QComboBox::activated, this,
            [this](int row) { showPage({m_chooser->itemData(row).toLongLong()}); });
    connect(m_add, &QPushButton::clicked, this, &SubProjectsView::addSubProject);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        Q_EMIT selectedChanged();
        Q_EMIT stateChanged();
    });
    connect(&session, &session::Session::changed, this, &SubProjectsView::follow);
    retranslate();
}

void SubProjectsView::build()
{
    m_form->setReadOnly(m_session.isReadOnly());
    m_form->setMaximumWidth(kPageFormWidth);
    auto *around = new QWidget;
    auto *aroundLayout = new QHBoxLayout(around);
    aroundLayout->setContentsMargins(2, 12, 12, 12);
    aroundLayout->addWidget(m_form, 1);
    aroundLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(around);
    m_tabs->addTab(scroll, QString());
    m_tabs->setDocumentMode(true);
    for (int each = 0; each < presentation::kSectionCount; ++each) {
        auto *made = new SectionPane(m_session, m_texts, Section(each));
        m_panes[size_t(each)] = made;
        m_tabs->addTab(made, QString());
        connect(made, &SectionPane::selectedChanged, this, &View::selectedChanged);
        connect(made, &SectionPane::stateChanged, this, &View::stateChanged);
        connect(made, &SectionPane::countChanged, this, &SubProjectsView::showTabs);
        connect(made, &SectionPane::openRequested, this, &View::openRequested);
        connect(made, &SectionPane::refused, this, &View::refused);
        connect(made, &SectionPane::told, this, &View::told);
        connect(made, &SectionPane::removeRequested, this, &View::removeRequested);
    }
    m_chooser->setMinimumContentsLength(kChooserLetters);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setEnabled(!m_session.isReadOnly());
    auto *head = new QHBoxLayout;
    head->addWidget(m_chooser);
    head->addSpacing(8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
}

void SubProjectsView::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_details.setTexts(texts);
    m_form->setTexts(texts);
    for (SectionPane *each : m_panes)
        each->setTexts(texts);
    retranslate();
}

void SubProjectsView::retranslate()
{
    m_chooser->setAccessibleName(tr("Whole programme or sub-project"));
    m_add->setText(tr("+ Add a sub-project"));
    fillChooser();
    showTabs();
}

QString SubProjectsView::pageName(core::SubProjectId id) const
{
    const core::SubProject *subProject = m_session.plan().find(id);
    if (!subProject)
        return tr("The whole programme");
    const bool inEnglish = m_texts.language() == format::Language::English;
    const QString name = subProject->shortName.isEmpty() || inEnglish
                             ? format::recordTitle(m_session.plan(), core::refOf(id), m_texts)
                             : subProject->shortName;
    return tr("No. %1 %2").arg(subProject->position).arg(name);
}

core::RecordRef SubProjectsView::pageRecord() const
{
    return m_subProject.isValid() ? core::refOf(m_subProject) : core::refOf(m_session.plan().programme());
}

void SubProjectsView::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    m_chooser->addItem(pageName({}), 0);
    for (const core::SubProject *subProject : m_session.plan().ordered<core::SubProject>())
        m_chooser->addItem(pageName(subProject->id), subProject->id.value);
    m_chooser->setCurrentIndex(m_chooser->findData(m_subProject.value));
    const core::SubProject *subProject = m_session.plan().find(m_subProject);
    const bool inThai = m_texts.language() == format::Language::Thai || (subProject && subProject->titleEn.isEmpty());
    m_heading->setElidedText(subProject && inThai ? subProject->title
                                                  : format::recordTitle(m_session.plan(), pageRecord(), m_texts));
}

void SubProjectsView::showTabs()
{
    m_tabs->setTabText(kPageFormTab, m_subProject.isValid() ? tr("About the sub-project") : tr("About the programme"));
    for (int each = 0; each < presentation::kSectionCount; ++each) {
        SectionPane *shown = m_panes[size_t(each)];
        if (!shown)
            continue;
        const int tab = m_tabs->indexOf(shown);
        const int count = shown->count();
        m_tabs->setTabText(tab, count > 0 ? QStringLiteral("%1 %2").arg(shown->title()).arg(count) : shown->title());
        m_tabs->setTabVisible(tab, isOnPage(Section(each), !m_subProject.isValid(), count));
    }
}

void SubProjectsView::showPage(core::SubProjectId subProject)
{
    if (subProject == m_subProject)
        return;
    if (QWidget *refused = refusedEditorIn(m_tabs)) {
        // A text that was refused stays where it is until it is taken or given up.
        fillChooser();
        refused->setFocus();
        return;
    }
    m_subProject = subProject;
    m_details.setRecord(pageRecord());
    for (SectionPane *each : m_panes)
        each->setOwner({subProject, {}});
    fillChooser();
    showTabs();
    Q_EMIT selectedChanged();
    Q_EMIT stateChanged();
}

void SubProjectsView::showSection(Section section)
{
    m_tabs->setCurrentWidget(m_panes[size_t(section)]);
}

void SubProjectsView::follow(const core::ChangeReport &report)
{
    if (m_subProject.isValid() && !m_session.plan().find(m_subProject))
        showPage({});
    if (!report.of<core::SubProject>().isEmpty() || !report.of<core::Programme>().isEmpty()) {
        fillChooser();
        Q_EMIT stateChanged();
    }
}

SectionPane *SubProjectsView::pane() const
{
    return qobject_cast<SectionPane *>(m_tabs->currentWidget());
}

QString SubProjectsView::title() const
{
    return QStringLiteral("%1 › %2").arg(tr("Sub-projects"), pageName(m_subProject));
}

core::RecordRef SubProjectsView::selected() const
{
    const core::RecordRef record = pane() ? pane()->selected() : core::RecordRef{};
    return record.id != 0 ? record : pageRecord();
}

presentation::FilterModel *SubProjectsView::list()
{
    return pane() ? pane()->list() : nullptr;
}

bool SubProjectsView::goTo(core::RecordRef record)
{
    const core::Plan &plan = m_session.plan();
    if (!plan.contains(record))
        return false;
    if (record.kind == core::Kind::SubProject || record.kind == core::Kind::Programme) {
        showPage(record.kind == core::Kind::SubProject ? core::SubProjectId{record.id} : core::SubProjectId{});
        return true;
    }
    const auto place = placeOf(plan, record);
    if (!place)
        return false;
    showPage(place->subProject);
    showSection(place->section);
    return m_panes[size_t(place->section)]->goTo(record);
}

void SubProjectsView::focusWork()
{
    pane() ? pane()->focusWork() : m_form->focusFirst();
}

void SubProjectsView::setToday(QDate today, QDate opensAt)
{
    m_form->setToday(today, opensAt);
    for (SectionPane *each : m_panes)
        each->setToday(today, opensAt);
}

bool SubProjectsView::canEditCell() const
{
    return pane() && pane()->canEditCell();
}

void SubProjectsView::editCell()
{
    pane()->editCell();
}

void SubProjectsView::focusFilter()
{
    pane()->focusFilter();
}

bool SubProjectsView::canCopy() const
{
    return pane() && pane()->canCopy();
}

void SubProjectsView::copy(bool asText)
{
    pane()->copy(asText);
}

bool SubProjectsView::canChangeCells() const
{
    return pane() && pane()->canChangeCells();
}

void SubProjectsView::paste()
{
    pane()->paste();
}

void SubProjectsView::clearCells()
{
    pane()->clearCells();
}

void SubProjectsView::fillDown()
{
    pane()->fillDown();
}

void SubProjectsView::selectAll()
{
    if (pane())
        pane()->selectAll();
}

ColumnChooser *SubProjectsView::columns() const
{
    return pane() ? pane()->columns() : nullptr;
}

QString SubProjectsView::addText() const
{
    return pane() ? pane()->addText() : QString();
}

void SubProjectsView::addRow()
{
    pane()->addRow();
}

void SubProjectsView::addSubProject()
{
    showPage({});
    if (m_subProject.isValid())
        return;
    showSection(Section::SubProjects);
    section(Section::SubProjects)->addRow();
}

QString SubProjectsView::removeText() const
{
    return pane() ? pane()->removeText() : QString();
}

void SubProjectsView::removeRows()
{
    pane()->removeRows();
}

bool SubProjectsView::canMoveRow() const
{
    return pane() && pane()->canMoveRow();
}

void SubProjectsView::moveRow(int by)
{
    pane()->moveRow(by);
}

void SubProjectsView::goBack()
{
    showPage({});
    focusWork();
}

} // namespace ruam::widgets
