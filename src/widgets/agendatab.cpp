#include "agendatab.h"

#include "sectiontable.h"

#include <ruam/format/fieldtext.h>

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace ruam::widgets {

using presentation::AgendaModel;

AgendaTab::AgendaTab(session::Session &session, const format::Texts &texts, QWidget *parent)
    : RoundTab(new AgendaModel(session, texts), texts,
               {"agenda",
                {36, 112, 204, 104, 166, 186, 90, 90},
                AgendaModel::TopicColumn,
                {AgendaModel::NumberColumn, AgendaModel::TimeColumn, AgendaModel::TopicColumn}},
               parent),
      m_agenda(static_cast<AgendaModel &>(model())), m_insert(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_blocks(new QMenu(m_insert)), m_copies(new QMenu(m_copy))
{
    bar()->addWidget(m_insert);
    bar()->addWidget(m_copy);
    m_insert->setMenu(m_blocks);
    m_copy->setMenu(m_copies);
    m_insert->setEnabled(!session.isReadOnly());
    m_copy->setEnabled(!session.isReadOnly());
    connect(m_blocks, &QMenu::aboutToShow, this, &AgendaTab::fillBlocks);
    connect(m_copies, &QMenu::aboutToShow, this, &AgendaTab::fillCopies);
    retranslate();
}

QString AgendaTab::titleFor(session::Session &, const format::Texts &, const core::TrainingGroup *)
{
    return tr("Agenda");
}

QString AgendaTab::title() const
{
    return tr("Agenda");
}

QString AgendaTab::emptyText() const
{
    return tr(
        "No agenda yet. Type the first topic in the row of its day, insert one of those offered, or copy the agenda "
        "of another group.");
}

QString AgendaTab::hintText() const
{
    return session().isReadOnly() ? QString() : tr("Drag the number, or Alt+Shift+Up and Down, to reorder");
}

void AgendaTab::retranslate()
{
    m_insert->setText(tr("Insert"));
    m_insert->setToolTip(tr("Puts it behind the selected row; what follows on that day makes room"));
    m_copy->setText(tr("Copy the agenda"));
    RoundTab::retranslate();
}

void AgendaTab::fillBlocks()
{
    m_blocks->clear();
    for (const AgendaModel::Block &block : m_agenda.blocks()) {
        QAction *action =
            m_blocks->addAction(tr("%1 (%n minute(s))", nullptr, int(core::defaultMinutes(block.block.kind)))
                                    .arg(QString(block.words).replace(u'&', QStringLiteral("&&"))));
        connect(action, &QAction::triggered, this, [this, block] { addBlock(block.block); });
    }
}

void AgendaTab::addBlock(const core::AgendaBlock &block)
{
    const auto added = m_agenda.addBlock(block, current());
    if (!added) {
        tellOutcome(added.error());
        return;
    }
    keepSelected(*added, AgendaModel::TopicColumn);
    table()->setFocus();
}

void AgendaTab::fillCopies()
{
    m_copies->clear();
    const auto fill = [this](const QString &words, const presentation::Choices &events, bool toOther) {
        QMenu *menu = m_copies->addMenu(words);
        menu->setEnabled(!events.isEmpty());
        for (const presentation::Choice &event : events) {
            const core::EventId id{std::get<qint64>(event.value)};
            QAction *action = menu->addAction(QString(event.text).replace(u'&', QStringLiteral("&&")));
            connect(action, &QAction::triggered, this, [this, id, toOther] { copyAgenda(id, toOther); });
        }
    };
    fill(tr("From"), m_agenda.eventsToCopyFrom(), false);
    fill(tr("To"), m_agenda.eventsToCopyTo(), true);
    m_copies->addSeparator();
    QAction *speakers = m_copies->addAction(tr("With the speakers"));
    speakers->setCheckable(true);
    speakers->setChecked(m_withSpeakers);
    connect(speakers, &QAction::toggled, this, [this](bool on) { m_withSpeakers = on; });
}

void AgendaTab::copyAgenda(core::EventId other, bool toOther)
{
    const auto speakers = m_withSpeakers ? core::CopySpeakers::Yes : core::CopySpeakers::No;
    const core::EventId target = toOther ? other : event();
    const int replaced = int(core::agendaOf(session().plan(), target).size());
    const auto done = toOther ? m_agenda.copyTo(other, speakers) : m_agenda.copyFrom(other, speakers);
    tellOutcome(done);
    if (!done)
        return;
    const QString name = format::recordTitle(session().plan(), core::refOf(target), texts());
    Q_EMIT told(replaced == 0 ? tr("Copied the agenda to %1").arg(name)
                              : tr("Copied the agenda to %1 in place of %n topic(s); one undo brings them back",
                                   nullptr, replaced)
                                    .arg(name));
    focusWork();
}

} // namespace ruam::widgets
