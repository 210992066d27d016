// What is done with the people of a round beyond typing: substitutes, walk-ins, reserves, discussion groups, like
// names.

#include "alikepane.h"
#include "askstrip.h"
#include "columnchooser.h"
#include "noticebar.h"
#include "participantstable.h"
#include "participantsview.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/newcomers.h>

#include <QCheckBox>
#include <QTimer>

namespace ruam::widgets {

using presentation::ParticipantsModel;

void ParticipantsView::makeActions()
{
    const std::function<void()> acts[] = {
        [this] { askSubstitute(); }, [this] { askWalkIn(); }, [this] { setStates(core::RegistrationState::Confirmed); },
        [this] { setStates(core::RegistrationState::Reserve); }, [this] { askGroups(); }};
    for (const auto &act : acts) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        m_table->addAction(action);
    }
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &cell) {
        if (cell.column() == ParticipantsModel::NumberColumn)
            openCard();
    });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    showActions();
}

void ParticipantsView::setListCommands(const QList<QAction *> &commands)
{
    m_table->insertActions(m_actions.constFirst(), commands);
}

void ParticipantsView::connectStrips()
{
    m_ask->setSearch([this](const QString &typed) {
        return m_asked == Asked::Groups ? presentation::Choices()
                                        : presentation::personChoices(m_model.session(), typed, m_model.texts());
    });
    connect(m_ask, &AskStrip::answered, this, &ParticipantsView::takeAnswer);
    connect(m_ask, &AskStrip::closed, this, &ParticipantsView::focusWork);
    connect(m_alike, &AlikePane::refused, this, &ParticipantsView::refused);
    connect(m_alike, &AlikePane::closed, this, [this] {
        lookForAlike();
        focusWork();
    });
    connect(m_alikeNotice, &NoticeBar::actionPressed, this, [this] {
        m_alikeNotice->hide();
        m_alike->showPairs(m_model.event());
    });
    connect(m_alikeWait, &QTimer::timeout, this, &ParticipantsView::lookForAlike);
    connect(&m_model.session(), &session::Session::changed, this, [this](const core::ChangeReport &report) {
        if (!report.of<core::Person>().isEmpty() || !report.of<core::Registration>().isEmpty() ||
            !report.of<core::DistinctPersons>().isEmpty())
            m_alikeWait->start();
        // Who is confirmed or set as reserve changes the count, but no row.
        if (!report.of<core::Registration>().isEmpty() || !report.of<core::Invitation>().isEmpty()) {
            showHeads();
            Q_EMIT stateChanged();
        }
    });
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_model.setListed(all ? core::Listed::Everyone : core::Listed::Current);
        showEmptyState();
        Q_EMIT stateChanged();
    });
}

QModelIndexList ParticipantsView::selectedPeople() const
{
    QModelIndexList people;
    for (const QModelIndex &row : m_table->selectedRows())
        if (const QModelIndex person = m_filtered.mapToSource(row); !m_model.isBlankRow(person))
            people.append(person);
    return people;
}

reports::PaperScope ParticipantsView::paperSelection() const
{
    reports::PaperScope scope;
    for (const QModelIndex &person : selectedPeople())
        if (const core::RecordRef record = m_model.recordAt(person); record.kind == core::Kind::Registration)
            scope.registrations.push_back({record.id});
    if (!scope.registrations.empty())
        scope.group = m_group;
    return scope;
}

void ParticipantsView::showActions()
{
    const bool writable = canPaste() && m_model.event().isValid();
    const auto selected = selectedPeople().size();
    m_actions[Substitute]->setEnabled(writable && selected == 1);
    m_actions[WalkIn]->setEnabled(writable);
    m_actions[Confirm]->setEnabled(writable && selected > 0);
    m_actions[Reserve]->setEnabled(writable && selected > 0);
    m_actions[DealGroups]->setEnabled(writable && m_model.participantCount() > 0);
}

core::RecordRef ParticipantsView::person() const
{
    const QModelIndexList people = selectedPeople();
    if (people.size() != 1)
        return {};
    return m_model.cellField(people.front().siblingAtColumn(ParticipantsModel::GivenColumn)).record;
}

void ParticipantsView::openCard()
{
    if (const core::RecordRef who = person(); who.id != 0)
        Q_EMIT openRequested(who);
}

void ParticipantsView::askSubstitute()
{
    const QModelIndexList people = selectedPeople();
    if (people.size() != 1)
        return;
    m_asked = Asked::Substitute;
    m_askedFor = people.front();
    const auto cell = [&](int column) { return people.front().siblingAtColumn(column).data().toString(); };
    const QString name = core::plainName(cell(ParticipantsModel::GivenColumn), cell(ParticipantsModel::SurnameColumn));
    m_ask->ask(tr("Who comes for %1?").arg(name), tr("Name with title"), tr("Comes instead"));
}

void ParticipantsView::askWalkIn()
{
    m_asked = Asked::WalkIn;
    m_ask->ask(tr("Who has come?"), tr("Name with title"), tr("Register"));
}

void ParticipantsView::askGroups()
{
    m_asked = Asked::Groups;
    m_ask->ask(tr("Into how many discussion groups?"), tr("A number; 0 clears them"), tr("Deal"));
}

void ParticipantsView::takeAnswer(const QString &text)
{
    core::Result<void> done;
    core::RecordRef newcomer;
    if (m_asked == Asked::Groups) {
        const core::Field *field = core::findField(core::Kind::Registration, u"discussion_group");
        const auto number = format::readField(m_model.session().plan(), *field, text, m_model.texts());
        if (!number)
            done = number.error();
        else
            done = m_model.dealGroups(core::isEmpty(*number) ? 0 : int(std::get<qint64>(*number)));
    } else if (m_asked == Asked::Substitute) {
        const auto stands = m_model.substitute(m_askedFor, text, {m_ask->chosen()});
        stands.ok() ? void(newcomer = *stands) : void(done = stands.error());
    } else {
        const auto added = m_model.addWalkIn(text, {m_ask->chosen()});
        added.ok() ? void(newcomer = *added) : void(done = added.error());
    }
    if (!done) {
        m_ask->refuse(format::errorText(done.error(), m_model.texts(), &m_model.session().plan()));
        return;
    }
    m_ask->closeStrip();
    if (m_asked == Asked::Groups)
        m_table->columns()->show(ParticipantsModel::DiscussionColumn);
    else
        goTo(newcomer); // whose position and office are filled in next
}

void ParticipantsView::setStates(core::RegistrationState state)
{
    if (const auto done = m_model.setStates(selectedPeople(), state); !done)
        Q_EMIT refused(format::errorText(done.error(), m_model.texts(), &m_model.session().plan()));
}

void ParticipantsView::lookForAlike()
{
    if (m_alike->isVisible())
        return;
    const int pairs = int(presentation::AlikePeople(m_model.session()).pairsOf(m_model.event()).size());
    if (pairs == 0)
        m_alikeNotice->hide();
    else
        m_alikeNotice->showNotice(tr("%n pair(s) of names are alike", nullptr, pairs), tr("Look"));
}

} // namespace ruam::widgets
