#include "agenciesview.h"

#include "agencycard.h"
#include "choicebox.h"
#include "columnflow.h"
#include "label.h"
#include "markstable.h"

#include <ruam/format/messages.h>

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::AgenciesModel;

namespace {

constexpr int kLeastCard = 408;
constexpr int kAddBoxWidth = 320;

} // namespace

AgenciesView::AgenciesView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_model(session, texts), m_area(new QScrollArea), m_flow(new ColumnFlow), m_empty(new Card)
{
    m_flow->setLeastWidth(kLeastCard);
    m_area->setWidget(m_flow);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBar());
    layout->addWidget(m_empty);
    layout->addWidget(m_area, 1);
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, changed, this, [this](const QModelIndex &of) {
            if (!of.isValid())
                followCards();
        });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &AgenciesView::followCards);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from) {
        if (from.parent().isValid())
            return;
        for (AgencyCard *each : std::as_const(m_cards))
            each->refresh();
        m_flow->arrange();
    });
    connect(&m_model, &presentation::RecordModel::editRefused, this,
            [this](const QModelIndex &, const QString &text) { Q_EMIT refused(text); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    followCards();
    retranslate();
}

AgenciesView::~AgenciesView()
{
    // The focus wanders while the cards go.
    qApp->disconnect(this);
}

QWidget *AgenciesView::makeBar()
{
    auto *bar = new QWidget(this);
    m_add = new ChoiceBox(
        ChoiceBox::Kind::Reference, [this] { return m_model.organisations(); }, bar);
    m_add->setFixedWidth(kAddBoxWidth);
    m_addButton = new QPushButton(bar);
    const bool writable = !m_model.session().isReadOnly();
    m_add->setEnabled(writable);
    m_addButton->setEnabled(writable);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_addButton);
    row->addStretch(1);
    // Going elsewhere with half a name is no wish to add it.
    connect(m_add, &ChoiceBox::submitted, this, [this] {
        if (m_add->hasFocus())
            add();
    });
    connect(m_addButton, &QPushButton::clicked, this, &AgenciesView::add);
    return bar;
}

AgencyCard *AgenciesView::makeCard(core::PilotAgencyId agency)
{
    auto *made = new AgencyCard(m_model, agency, m_flow);
    made->setToday(m_today, m_opensAt);
    connect(made, &AgencyCard::selectionChanged, this, [this] {
        m_agreement = {};
        Q_EMIT selectedChanged();
        Q_EMIT stateChanged();
    });
    connect(made, &AgencyCard::agreementChosen, this, [this](core::RecordRef record) {
        m_agreement = record;
        Q_EMIT selectedChanged();
    });
    connect(made, &AgencyCard::openRequested, this, &View::openRequested);
    connect(made, &AgencyCard::agreementWanted, this, [this, made] {
        if (const auto added = m_model.addAgreement(rowOf(made)); !added)
            tell(added.error());
        else
            Q_EMIT openRequested(*added);
    });
    connect(made, &AgencyCard::draggedOver, this, [this, made](const QPoint &place) {
        const AgencyCard *target = cardAt(place);
        for (AgencyCard *each : std::as_const(m_cards))
            each->setTarget(each == target && each != made);
    });
    connect(made, &AgencyCard::letGo, this, [this, made](const QPoint &place) {
        for (AgencyCard *each : std::as_const(m_cards))
            each->setTarget(false);
        if (const AgencyCard *target = cardAt(place))
            move(made, rowOf(target));
    });
    return made;
}

void AgenciesView::followCards()
{
    QList<AgencyCard *> old = std::exchange(m_cards, {});
    QList<QWidget *> widgets;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const core::PilotAgencyId agency = m_model.agencyAt(row);
        const auto known =
            std::find_if(old.begin(), old.end(), [&](const AgencyCard *each) { return each->agency() == agency; });
        AgencyCard *kept = known == old.end() ? makeCard(agency) : *known;
        old.removeOne(kept);
        m_cards.append(kept);
        widgets.append(kept);
    }
    for (AgencyCard *gone : std::as_const(old)) {
        gone->disconnect(this);
        gone->silence();
        gone->hide();
        gone->deleteLater();
    }
    m_flow->setColumns(widgets);
    m_empty->setVisible(m_cards.isEmpty());
    if (!card())
        choose(m_cards.isEmpty() ? core::PilotAgencyId() : m_cards.front()->agency());
}

void AgenciesView::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    for (AgencyCard *each : std::as_const(m_cards))
        each->setTexts(texts);
    retranslate();
}

void AgenciesView::retranslate()
{
    m_add->setAccessibleName(tr("Organisation of a new pilot agency"));
    m_add->lineEdit()->setPlaceholderText(tr("Type the name of an organisation"));
    m_add->forgetEntries();
    m_addButton->setText(tr("+ Add a pilot agency"));
    m_empty->clearBody();
    m_empty->setHeading(tr("No pilot agency yet"));
    auto *words = new Label(m_empty);
    words->setWrappedText(tr("Type the name of an organisation above to add one."));
    m_empty->body()->addWidget(words);
    m_flow->arrange();
}

QString AgenciesView::title() const
{
    return tr("Pilot agencies");
}

AgencyCard *AgenciesView::card() const
{
    for (AgencyCard *each : m_cards)
        if (each->agency() == m_chosen)
            return each;
    return nullptr;
}

AgencyCard *AgenciesView::cardAt(const QPoint &place) const
{
    for (AgencyCard *each : m_cards)
        if (each->rect().contains(each->mapFromGlobal(place)))
            return each;
    return nullptr;
}

core::RecordRef AgenciesView::selected() const
{
    if (m_agreement.id != 0)
        return m_agreement;
    const AgencyCard *chosen = card();
    return chosen ? chosen->selected() : core::RecordRef{};
}

void AgenciesView::choose(core::PilotAgencyId agency)
{
    m_chosen = agency;
    m_agreement = {};
    for (AgencyCard *each : std::as_const(m_cards))
        each->setCurrent(each->agency() == agency);
    Q_EMIT selectedChanged();
    Q_EMIT stateChanged();
}

void AgenciesView::followFocus(const QWidget *focus)
{
    for (AgencyCard *each : std::as_const(m_cards))
        if (focus && each->isAncestorOf(focus)) {
            choose(each->agency());
            return;
        }
}

void AgenciesView::focusWork()
{
    AgencyCard *chosen = card();
    if (!chosen) {
        m_add->setFocus();
        return;
    }
    MarksTable *marks = chosen->marks();
    if (!marks->currentIndex().isValid())
        marks->setCurrentIndex(m_model.index(0, AgenciesModel::StepColumn, marks->rootIndex()));
    marks->setFocus();
}

bool AgenciesView::goTo(core::RecordRef record)
{
    core::RecordRef wanted = record;
    if (record.kind == core::Kind::Agreement)
        for (int row = 0; row < m_model.rowCount() && wanted.kind == core::Kind::Agreement; ++row)
            for (const presentation::AgreementLines &lines : m_model.agreementsOf(row))
                if (refOf(lines.agreement) == record)
                    wanted = refOf(m_model.agencyAt(row));
    const QModelIndex found = m_model.indexOf(wanted);
    if (!found.isValid())
        return false;
    const int row = found.parent().isValid() ? found.parent().row() : found.row();
    AgencyCard *shown = m_cards[row];
    choose(shown->agency());
    if (found.parent().isValid())
        shown->marks()->setCurrentIndex(found);
    m_area->ensureWidgetVisible(shown);
    if (record.kind == core::Kind::Agreement)
        m_agreement = record;
    Q_EMIT selectedChanged();
    return true;
}

void AgenciesView::setToday(QDate today, QDate opensAt)
{
    m_today = today;
    m_opensAt = opensAt;
    for (AgencyCard *each : std::as_const(m_cards))
        each->setToday(today, opensAt);
}

bool AgenciesView::canEditCell() const
{
    const AgencyCard *chosen = card();
    return chosen && chosen->marks()->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void AgenciesView::editCell()
{
    MarksTable *marks = card()->marks();
    marks->setFocus();
    marks->edit(marks->currentIndex());
}

QString AgenciesView::addText() const
{
    return m_model.session().isReadOnly() ? QString() : tr("Add a pilot agency");
}

void AgenciesView::addRow()
{
    m_add->setFocus();
    m_add->lineEdit()->selectAll();
}

void AgenciesView::tell(const core::Error &error)
{
    Q_EMIT refused(format::errorText(error, m_model.texts(), &m_model.session().plan()));
}

void AgenciesView::add()
{
    const QString name = m_add->currentText();
    if (name.trimmed().isEmpty()) {
        m_add->setFocus();
        return;
    }
    if (m_model.session().plan().all<core::SubProject>().empty()) {
        Q_EMIT refused(tr("There is no sub-project yet to which an agency could belong."));
        return;
    }
    const auto added = m_model.addAgency(name);
    if (!added) {
        tell(added.error());
        return;
    }
    m_add->setStored(QString());
    m_add->forgetEntries();
    goTo(*added);
    focusWork();
}

QString AgenciesView::removeText() const
{
    const AgencyCard *chosen = card();
    if (!chosen || m_model.session().isReadOnly())
        return {};
    return tr("Remove %1 from the pilot agencies").arg(m_model.agencyName(rowOf(chosen)));
}

void AgenciesView::removeRows()
{
    const AgencyCard *chosen = card();
    if (!chosen)
        return;
    if (const auto removed = m_model.removeAgency(rowOf(chosen)); !removed)
        tell(removed.error());
    else
        focusWork();
}

bool AgenciesView::canMoveRow() const
{
    return card() && !m_model.session().isReadOnly();
}

void AgenciesView::moveRow(int by)
{
    if (AgencyCard *chosen = card())
        move(chosen, rowOf(chosen) + by);
}

void AgenciesView::move(AgencyCard *moved, int to)
{
    if (to < 0 || to >= m_cards.size())
        return;
    if (const auto done = m_model.moveAgency(rowOf(moved), to); !done)
        tell(done.error());
    else
        m_area->ensureWidgetVisible(moved);
}

} // namespace ruam::widgets
