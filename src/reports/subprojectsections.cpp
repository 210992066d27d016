#include "programmebuilder.h"

#include <ruam/core/planstatus.h>

#include <algorithm>

namespace ruam::reports {

using namespace core;
using namespace format;

void ProgrammeBuilder::addSummary()
{
    const std::vector<const SubProject *> subProjects = m_plan.ordered<SubProject>();
    Progress all;
    QList<Row> rows;
    const std::map<SubProjectId, TaskId> nextTask = nextTasks(m_plan);
    const std::vector<const Event *> upcoming =
        m_asOf.isValid() ? upcomingEvents(m_plan, m_asOf) : std::vector<const Event *>();
    int number = 0;
    for (const SubProject *subProject : subProjects) {
        const Progress progress = progressOf(m_plan, subProject->id, m_asOf);
        all.tasks += progress.tasks;
        all.tasksDone += progress.tasksDone;
        all.tasksInProgress += progress.tasksInProgress;
        all.rounds += progress.rounds;
        all.roundsHeld += progress.roundsHeld;
        QString next;
        for (const Event *event : upcoming) {
            if (event->subProject != subProject->id)
                continue;
            const TrainingGroup *group = m_plan.groupOf(event->id);
            next = (group ? m_words.group(*group) : m_words.enumWord(Kind::Event, u"kind", event->kind)) + u'\n' +
                   m_words.range(event->start, event->end, DateStyle::Short);
            break;
        }
        if (const auto task = nextTask.find(subProject->id); next.isEmpty() && task != nextTask.end())
            next = m_words.translate("reports", "step %1").arg(m_words.number(m_plan.find(task->second)->position));
        Row row;
        row.cells = {textCell(subProjectName(*subProject, ++number)),
                     centredCell(m_words.translate("reports", "%1 of %2")
                                     .arg(m_words.number(progress.tasksDone), m_words.number(progress.tasks))),
                     centredCell(m_words.number(progress.tasksInProgress)), centredCell(next)};
        for (Cell &cell : row.cells)
            cell.valign = VAlign::Middle;
        rows.append(row);
    }
    if (all.tasks == 0 && upcoming.empty())
        return;
    heading(m_words.translate("reports", "Summary"));
    if (all.tasks > 0)
        text(m_words.translate("reports", "%1 of %2 steps are done, %3 in progress")
                 .arg(m_words.number(all.tasksDone), m_words.number(all.tasks), m_words.number(all.tasksInProgress)));
    if (all.rounds > 0)
        text(roundsLine(all));
    if (!upcoming.empty())
        text(nextEventLine(*upcoming.front()));
    if (rows.isEmpty())
        return;
    Table table;
    table.columns = {70, 30, 30, 30};
    table.header = {headingRow({m_words.translate("reports", "Sub-project"), m_words.translate("reports", "Steps done"),
                                m_words.translate("reports", "In progress"), m_words.translate("reports", "Next")})};
    table.rows = rows;
    captioned(m_words.translate("reports", "Progress of the sub-projects"), table);
}

/// A round whose day is over counts as held only where somebody has said so.
QString ProgrammeBuilder::roundsLine(const Progress &all) const
{
    const std::vector<const TrainingGroup *> groups = m_plan.groups();
    const qint64 onRecord = std::count_if(groups.begin(), groups.end(), [&](const TrainingGroup *group) {
        const Event *event = m_plan.find(group->event);
        return event && event->state == EventState::Held;
    });
    const QString rounds = m_words.number(all.rounds);
    if (onRecord >= all.roundsHeld)
        return m_words.translate("reports", "%1 of %2 rounds of training were held")
            .arg(m_words.number(all.roundsHeld), rounds);
    return m_words.translate("reports", "By their dates %1 of %2 rounds of training are over; %3 are on record as held")
        .arg(m_words.number(all.roundsHeld), rounds, m_words.number(onRecord));
}

QString ProgrammeBuilder::nextEventLine(const Event &event)
{
    QStringList parts;
    if (const TrainingGroup *group = m_plan.groupOf(event.id)) {
        parts.append(m_words.enumWord(Kind::Event, u"kind", event.kind));
        parts.append(m_words.group(*group));
        parts.append(m_words.title(*group));
    } else if (!event.title.isEmpty()) {
        parts.append(m_words.title(event));
    } else {
        parts.append(m_words.enumWord(Kind::Event, u"kind", event.kind));
    }
    parts.append(m_words.translate("reports", "on %1").arg(m_words.range(event.start, event.end, DateStyle::Long)));
    if (const QString venue = m_words.place(event.venue); !venue.isEmpty())
        parts.append(m_words.translate("reports", "at %1").arg(venue));
    parts.removeAll(QString());
    return m_words.translate("reports", "Next: %1").arg(parts.join(u' '));
}

void ProgrammeBuilder::addSubProject(const SubProject &subProject, int number)
{
    heading(subProjectName(subProject, number));
    if (const QString title = m_words.title(subProject); !title.isEmpty()) {
        Paragraph full = paragraph(title, bold(Token::B));
        full.keepWithNext = true;
        blocks().append(full);
    }
    addPartners(subProject);
    addStatements(subProject, StatementKind::Purpose, m_words.translate("reports", "Purpose"));
    addStatements(subProject, StatementKind::Objective, m_words.translate("reports", "Objectives"));
    addStatements(subProject, StatementKind::ExpectedResult, m_words.translate("reports", "Expected results"));
    addCurricula(subProject);
    addStatements(subProject, StatementKind::StatusNote, m_words.translate("reports", "Progress to date"));
    std::get<Paragraph>(blocks().last()).keepWithNext = false;
}

void ProgrammeBuilder::addPartners(const SubProject &subProject)
{
    QStringList lines;
    for (const Partnership *partner :
         m_plan.ordered<Partnership>([&](const Partnership &p) { return p.subProject == subProject.id; })) {
        const QString name = m_words.organisation(partner->organisation);
        const QString note = m_words.isThai() ? m_words.thaiOnly(partner->note) : partner->noteEn;
        const QString who = name.isEmpty() ? note : name;
        if (who.isEmpty())
            continue;
        QString line = QStringLiteral("%1 (%2)").arg(who, m_words.enumWord(Kind::Partnership, u"role", partner->role));
        if (!name.isEmpty() && !note.isEmpty())
            line += u' ' + note;
        lines.append(line);
    }
    if (lines.isEmpty())
        return;
    subHeading(m_words.translate("reports", "Partner organisations"));
    list(lines);
}

void ProgrammeBuilder::addStatements(const SubProject &subProject, StatementKind kind, const QString &title)
{
    QStringList lines;
    for (const Statement *statement : m_plan.ordered<Statement>(
             [&](const Statement &s) { return s.subProject == subProject.id && s.kind == kind; })) {
        QString line = m_words.text(statement->text, statement->textEn, refOf(*statement));
        if (kind == StatementKind::StatusNote && statement->state != StatementState::NotSet)
            line += QStringLiteral(" (%1)").arg(m_words.enumWord(Kind::Statement, u"state", statement->state));
        lines.append(line);
    }
    if (lines.isEmpty())
        return;
    subHeading(title);
    list(lines);
}

void ProgrammeBuilder::addCurricula(const SubProject &subProject)
{
    for (const auto &[id, curriculum] : m_plan.all<Curriculum>()) {
        if (curriculum.subProject != subProject.id)
            continue;
        subHeading(m_words.translate("reports", "Curriculum and contents"));
        const QString state = m_words.enumWord(Kind::Curriculum, u"state", curriculum.state);
        text(QStringLiteral("%1 (%2)").arg(m_words.title(curriculum), state));
        QStringList modules;
        for (const Module *module :
             m_plan.ordered<Module>([&, wanted = curriculum.id](const Module &m) { return m.curriculum == wanted; }))
            modules.append(m_words.title(*module));
        list(modules);
    }
}

} // namespace ruam::reports
