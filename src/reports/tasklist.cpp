#include "paperparts.h"

#include <ruam/core/planstatus.h>

#include <algorithm>
#include <utility>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr double kTaskRow = 8;

/// แผนและผลการดำเนินงาน: the tasks of each sub-project.
class TaskListBuilder
{
public:
    explicit TaskListBuilder(const PaperInput &input)
        : m_input(input), m_words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic)),
          m_asOf(input.options.asOf.isValid() ? input.options.asOf : input.plan.programme().asOf),
          m_next(nextTasks(input.plan))
    {
    }

    Result<Document> build()
    {
        const QString title = m_words.translate("reports", "Plan and progress of work");
        Section section = startSection(m_words, m_input.options, title, listSheet(Sheet::Landscape));
        QStringList lines{m_words.title(m_input.plan.programme())};
        if (m_asOf.isValid())
            lines << m_words.translate("reports", "Data as of %1").arg(m_words.date(m_asOf, DateStyle::Long));
        section.blocks += centredHeading(title, lines);
        Table table = listTable({12, 95, 38, 34, 24, 24, 14, 26},
                                {m_words.translate("reports", "Step"), m_words.translate("reports", "Step / activity"),
                                 m_words.translate("reports", "Responsible"), m_words.translate("reports", "Adviser"),
                                 m_words.translate("reports", "Start"), m_words.translate("reports", "To be done by"),
                                 m_words.translate("reports", "Per cent"), m_words.translate("reports", "Status")});
        qint64 number = 0;
        for (const SubProject *subProject : m_input.plan.ordered<SubProject>())
            addTasks(table, subProject->id, bandTitle(*subProject, ++number));
        addTasks(table, {}, m_words.translate("reports", "Work of the whole programme"));
        if (table.rows.isEmpty())
            section.blocks.append(
                paragraph(m_words.translate("reports", "There are no tasks yet"), plain(Token::B), Align::Centre));
        else
            section.blocks.append(table);
        Document document = startDocument(m_words, m_input.options, title);
        document.sections.append(section);
        return finished(m_words, std::move(document));
    }

private:
    QString bandTitle(const SubProject &subProject, qint64 number) const
    {
        return m_words.translate("reports", "Sub-project %1").arg(m_words.number(number)) + u' ' +
               m_words.title(subProject);
    }

    bool isSelected(TaskId id) const
    {
        const std::vector<TaskId> &chosen = m_input.scope.tasks;
        return chosen.empty() || std::find(chosen.begin(), chosen.end(), id) != chosen.end();
    }

    void addTasks(Table &table, SubProjectId subProject, const QString &title) const
    {
        bool banded = false;
        for (const Task *task : m_input.plan.ordered<Task>([&](const Task &t) { return t.subProject == subProject; })) {
            if (!isSelected(task->id))
                continue;
            if (!std::exchange(banded, true))
                table.rows.append(bandRow(m_words, title, int(table.columns.size())));
            table.rows.append(taskRow(*task));
        }
    }

    Row taskRow(const Task &task) const
    {
        QString what = m_words.title(task);
        if (task.budgetSupport)
            what += u'\n' + m_words.translate("reports", "(budget support)");
        const QDate start = startOf(m_input.plan, task);
        const QDate due = dueOf(m_input.plan, task);
        QStringList advisers{m_words.organisation(task.adviser),
                             m_words.isThai() ? m_words.thaiOnly(task.adviserNote) : task.adviserNoteEn};
        advisers.removeAll(QString());
        return row({centredCell(m_words.number(task.position)), textCell(what),
                    textCell(m_words.organisation(task.owner)), textCell(advisers.join(u'\n')),
                    centredCell(m_words.date(start, DateStyle::Short)),
                    centredCell(m_words.date(due, DateStyle::Short)),
                    centredCell(task.percent ? m_words.number(*task.percent) : QString()), centredCell(state(task))},
                   kTaskRow);
    }

    QString state(const Task &task) const
    {
        const QString words = m_words.enumWord(Kind::Task, u"state", task.state);
        if (!m_asOf.isValid())
            return words;
        const auto next = m_next.find(task.subProject);
        switch (taskUrgency(m_input.plan, task, m_asOf, next != m_next.end() && next->second == task.id)) {
        case TaskUrgency::None:
            break;
        case TaskUrgency::Next:
            return words + u'\n' + m_words.translate("reports", "(next)");
        case TaskUrgency::Near:
            return words + u'\n' + m_words.translate("reports", "(due soon)");
        case TaskUrgency::Overdue: {
            const qint64 days = dueOf(m_input.plan, task).daysTo(m_asOf);
            return words + QStringLiteral("\n▲ ") +
                   m_words.translate("reports", "%1 day(s) overdue", nullptr, int(days)).arg(m_words.number(days));
        }
        }
        return words;
    }

    const PaperInput &m_input;
    Words m_words;
    const QDate m_asOf;
    const std::map<SubProjectId, TaskId> m_next;
};

} // namespace

Result<Document> buildTaskList(const PaperInput &input)
{
    return TaskListBuilder(input).build();
}

} // namespace ruam::reports
