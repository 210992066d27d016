#include "programmebuilder.h"

#include <ruam/core/planstatus.h>

#include <tuple>

namespace ruam::reports {

using namespace core;
using namespace format;

/// How far an agency came last: by the day, and of steps without one the one further on. The steps are no chain.
QString ProgrammeBuilder::latestStep(PilotAgencyId agency) const
{
    const AgencyMark *latest = nullptr;
    for (const auto &[id, mark] : m_plan.all<AgencyMark>())
        if (mark.agency == agency && mark.state != MarkState::NotReached &&
            (!latest || std::tie(latest->date, latest->step) < std::tie(mark.date, mark.step)))
            latest = &mark;
    if (!latest)
        return QStringLiteral("-");
    QString state = m_words.enumWord(Kind::AgencyMark, u"state", latest->state);
    if (latest->date.isValid())
        state += u' ' + m_words.date(latest->date, DateStyle::Short);
    return m_words.enumWord(Kind::AgencyMark, u"step", latest->step) + u'\n' + state;
}

void ProgrammeBuilder::addPilotAgencies()
{
    Table table;
    // "Department" is wider than any Thai kind.
    table.columns = m_words.isThai() ? QList<double>{10, 62, 20, 34, 34} : QList<double>{10, 58, 24, 34, 34};
    table.header = {headingRow({m_words.translate("reports", "No."), m_words.translate("reports", "Agency"),
                                m_words.translate("reports", "Kind"), m_words.translate("reports", "Study issue"),
                                m_words.translate("reports", "Latest step")})};
    for (const PilotAgency *agency : m_plan.ordered<PilotAgency>()) {
        const Organisation *organisation = m_plan.find(agency->organisation);
        const QString issue = m_words.thaiOnly(agency->studyIssue);
        Row row;
        row.cells = {
            centredCell(m_words.number(table.rows.size() + 1)), textCell(m_words.organisation(agency->organisation)),
            centredCell(organisation ? m_words.enumWord(Kind::Organisation, u"kind", organisation->kind) : QString()),
            textCell(issue.isEmpty() ? m_words.enumWord(Kind::PilotAgency, u"issue_state", agency->issueState) : issue),
            textCell(latestStep(agency->id))};
        table.rows.append(row);
    }
    if (table.rows.isEmpty() && m_plan.all<Agreement>().empty())
        return;
    heading(m_words.translate("reports", "Pilot agencies"));
    if (!table.rows.isEmpty())
        captioned(m_words.translate("reports", "Pilot agencies and their study issues"), table);
    for (const Agreement *agreement : agreementsBySigning(m_plan))
        addAgreement(*agreement);
}

void ProgrammeBuilder::addAgreement(const Agreement &agreement)
{
    Table table = factTable();
    addFact(table, m_words.translate("reports", "Agreement"), m_words.title(agreement));
    addFact(table, m_words.translate("reports", "Subject"), m_words.thaiOnly(agreement.subject));
    const Event *event = m_plan.find(agreement.event);
    QString when;
    if (event && event->start.isValid()) {
        const bool oneDay = !event->end.isValid() || event->end == event->start;
        when = oneDay ? m_words.date(event->start, DateStyle::Weekday)
                      : m_words.range(event->start, event->end, DateStyle::Long);
        if (const QString time = m_words.time(event->timeStart, event->timeEnd); !time.isEmpty())
            when = m_words.translate("reports", "%1, %2", "a day and its times").arg(when, time);
    }
    addFact(table, m_words.translate("reports", "Date and time"), when);
    addFact(table, m_words.translate("reports", "Place"), event ? m_words.place(event->venue) : QString());
    QStringList parties;
    for (const AgreementParty *party :
         m_plan.ordered<AgreementParty>([&](const AgreementParty &p) { return p.agreement == agreement.id; }))
        parties.append(m_words.organisation(party->organisation));
    addFact(table, m_words.translate("reports", "Parties"), parties.join(u'\n'));
    if (table.rows.isEmpty())
        return;
    subHeading(m_words.translate("reports", "Signing of the agreement"));
    blocks().append(table);
}

void ProgrammeBuilder::addGroups()
{
    const std::vector<const TrainingGroup *> groups = m_plan.groups();
    if (groups.empty())
        return;
    qint64 people = 0;
    for (const auto &[event, count] : m_people)
        people += count.people;
    const bool withPeople = people > 0;
    QStringList titles{m_words.translate("reports", "%1 no.").arg(m_words.roundWord()),
                       m_words.translate("reports", "Group of provinces"), m_words.translate("reports", "Dates"),
                       m_words.translate("reports", "Venue")};
    Table table;
    table.columns = m_words.isThai() ? QList<double>{12, 50, 40, 58} : QList<double>{17, 50, 40, 53};
    if (withPeople) {
        // English words are longer than the numbers below them.
        table.columns =
            m_words.isThai() ? QList<double>{12, 44, 40, 39, 13, 12} : QList<double>{17, 42, 35, 36, 14, 16};
        titles << (m_words.isThai() ? m_words.translate("reports", "Provinces") : m_words.translate("reports", "Prov."))
               << m_words.translate("reports", "People");
    }
    table.header = {headingRow(titles)};
    for (const TrainingGroup *group : groups) {
        const Event *event = m_plan.find(group->event);
        QString dates = event ? m_words.range(event->start, event->end, DateStyle::Long) : QString();
        if (event && (event->state == EventState::Postponed || event->state == EventState::Cancelled))
            dates += u'\n' + m_words.enumWord(Kind::Event, u"state", event->state);
        Row row;
        row.cells = {centredCell(group->number ? m_words.number(*group->number) : QString()),
                     textCell(m_words.title(*group)), textCell(dates.trimmed()),
                     textCell(event ? m_words.place(event->venue) : QString())};
        // Names and dates are read as words, not as lines.
        for (Cell &cell : row.cells)
            cell.breakAtBlanks = true;
        if (withPeople) {
            const auto count = m_people.find(group->event);
            const PeopleCount known = count == m_people.end() ? PeopleCount() : count->second;
            for (const qint64 value : {known.provinces, known.people})
                row.cells << centredCell(value > 0 ? m_words.number(value) : QStringLiteral("-"));
        }
        table.rows.append(row);
    }
    heading(m_words.translate("reports", "Training by group of provinces"));
    captioned(m_words.translate("reports", "Dates and venues of the training"), table);
}

QString ProgrammeBuilder::taskDue(const Task &task) const
{
    if (task.due.isValid())
        return m_words.date(task.due, DateStyle::Short);
    if (const Event *event = m_plan.find(task.event); event && event->start.isValid())
        return m_words.range(event->start, event->end, DateStyle::Short);
    return QStringLiteral("-");
}

QString ProgrammeBuilder::taskState(const Task &task, bool isNext) const
{
    QString state = m_words.enumWord(Kind::Task, u"state", task.state);
    if (task.state == TaskState::Waiting)
        if (const QString what = m_words.thaiOnly(task.waitingFor); !what.isEmpty())
            state += u' ' + what;
    if (!m_asOf.isValid())
        return state;
    switch (taskUrgency(m_plan, task, m_asOf, isNext)) {
    case TaskUrgency::None:
        break;
    case TaskUrgency::Next:
        return state + u'\n' + m_words.translate("reports", "(next)");
    case TaskUrgency::Near:
        return state + u'\n' + m_words.translate("reports", "(due soon)");
    case TaskUrgency::Overdue:
        return state + u'\n' + m_words.translate("reports", "(overdue)");
    }
    return state;
}

QString ProgrammeBuilder::taskHelpers(const Task &task) const
{
    QStringList lines;
    for (const QString &line :
         {m_words.organisation(task.adviser),
          m_words.isThai() ? m_words.thaiOnly(task.adviserNote) : task.adviserNoteEn, m_words.organisation(task.owner)})
        if (!line.isEmpty())
            lines.append(line);
    return lines.isEmpty() ? QStringLiteral("-") : lines.join(u'\n');
}

void ProgrammeBuilder::addTasks()
{
    if (m_plan.all<Task>().empty())
        return;
    heading(m_words.translate("reports", "Next steps"));
    int number = 0;
    for (const SubProject *subProject : m_plan.ordered<SubProject>())
        addTaskTable(*subProject, ++number);
}

void ProgrammeBuilder::addTaskTable(const SubProject &subProject, int number)
{
    const std::map<SubProjectId, TaskId> next = nextTasks(m_plan);
    const auto nextHere = next.find(subProject.id);
    Table table;
    table.columns = {12, 69, 34, 25, 20};
    table.header = {headingRow({m_words.translate("reports", "Step"), m_words.translate("reports", "Item"),
                                m_words.translate("reports", "Adviser / responsible"),
                                m_words.translate("reports", "Due"), m_words.translate("reports", "Status")})};
    for (const Task *task : m_plan.ordered<Task>([&](const Task &t) { return t.subProject == subProject.id; })) {
        QString item = m_words.title(*task);
        if (task->budgetSupport)
            item += u'\n' + m_words.translate("reports", "(budget support)");
        const bool isNext = nextHere != next.end() && nextHere->second == task->id;
        const QString helpers = taskHelpers(*task);
        const QString due = taskDue(*task);
        Row row;
        row.cells = {centredCell(m_words.number(task->position)), textCell(item),
                     helpers == u"-" ? centredCell(helpers) : textCell(helpers), centredCell(due),
                     centredCell(taskState(*task, isNext))};
        table.rows.append(row);
    }
    if (!table.rows.isEmpty())
        captioned(m_words.translate("reports", "Next steps of %1").arg(subProjectName(subProject, number)), table);
}

void ProgrammeBuilder::addDeliverables()
{
    Table table;
    table.columns = {10, 80, 46, 24};
    table.header = {headingRow({m_words.translate("reports", "No."), m_words.translate("reports", "Output"),
                                m_words.translate("reports", "Contents"), m_words.translate("reports", "Status")})};
    for (const SubProject *subProject : m_plan.ordered<SubProject>()) {
        for (const Deliverable *deliverable :
             m_plan.ordered<Deliverable>([&](const Deliverable &d) { return d.subProject == subProject->id; })) {
            QStringList contents;
            for (const DeliverableContent *content : m_plan.ordered<DeliverableContent>(
                     [&](const DeliverableContent &c) { return c.deliverable == deliverable->id; }))
                contents.append(m_words.text(content->text, content->textEn, refOf(*content)));
            Row row;
            row.cells = {centredCell(m_words.number(table.rows.size() + 1)), textCell(m_words.title(*deliverable)),
                         textCell(contents.join(u'\n')),
                         centredCell(m_words.enumWord(Kind::Deliverable, u"state", deliverable->state))};
            table.rows.append(row);
        }
    }
    if (table.rows.isEmpty())
        return;
    heading(m_words.translate("reports", "Outputs"));
    captioned(m_words.translate("reports", "Outputs and their contents"), table);
}

} // namespace ruam::reports
