#include "stepwords.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/linebreak.h>
#include <ruam/format/messages.h>

#include <QCoreApplication>

namespace ruam::format {

using namespace core;

namespace {

/// A step's sentence stands in menus and in the status bar.
constexpr qsizetype kTitleLength = 60;

/// Cut at the last place where a line may break, so that no word or cluster is torn.
QString cutTitle(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= kTitleLength)
        return line;
    qsizetype end = 0;
    for (const qsizetype at : lineBreaks(line)) {
        if (at > kTitleLength)
            break;
        end = at;
    }
    return line.left(end > 0 ? end : kTitleLength).trimmed() + QChar(0x2026);
}

/// What stands for itself in a sentence and needs no quotation marks.
QString plainTitle(const Plan &plan, RecordRef record, const Texts &texts)
{
    if (record.kind == Kind::TrainingGroup || record.kind == Kind::Province)
        return recordTitle(plan, record, texts);
    if (record.kind == Kind::Event)
        if (const TrainingGroup *group = plan.groupOf(EventId{record.id}))
            return groupTitle(plan, *group, texts);
    return {};
}

class StepWords
{
public:
    StepWords(const Step &step, const Plan &plan, const Texts &texts) : m_step(step), m_plan(plan), m_texts(texts) {}

    QString sentence() const;

private:
    QString say(const char *source, int n = -1) const { return m_texts.translate("steps", source, nullptr, n); }
    template <class T>
    T argument(qsizetype at) const
    {
        const T *found = at < m_step.args.size() ? std::get_if<T>(&m_step.args[at]) : nullptr;
        return found ? *found : T();
    }
    RecordRef record() const { return argument<RecordRef>(0); }
    QString title() const { return quotedTitle(m_plan, record(), m_texts); }
    /// The title kept with the step, for records that may be gone by now.
    QString keptTitle() const;
    QString agendaItem() const;
    QString setField() const;
    QString moveEvent() const;
    QString setTaskState() const;
    QString provinces() const;
    QString setAgencyMark() const;
    QString stepBack() const;
    QString ofRound() const;
    QString ofPeople() const;
    QString ofMany() const;

    const Step &m_step;
    const Plan &m_plan;
    const Texts &m_texts;
};

QString StepWords::keptTitle() const
{
    const QString plain = plainTitle(m_plan, record(), m_texts);
    if (!plain.isEmpty() && m_plan.contains(record()))
        return plain;
    const QString kept = argument<QString>(1);
    return kept.isEmpty() ? kindText(record().kind, m_texts) : kindText(record().kind, m_texts) + u' ' + quoted(kept);
}

/// An item of an agenda, which may be gone by now as well; empty where the step was kept without its title.
QString StepWords::agendaItem() const
{
    const RecordRef item = argument<RecordRef>(1);
    if (m_plan.contains(item))
        return quotedTitle(m_plan, item, m_texts);
    const QString topic = argument<QString>(2), kind = argument<QString>(3);
    if (!topic.isEmpty())
        return quoted(topic);
    return kind.isEmpty() ? QString()
                          : quoted(enumText(Kind::AgendaItem, *findField(Kind::AgendaItem, u"kind"), kind, m_texts));
}

QString StepWords::setField() const
{
    const QString name = argument<QString>(1);
    const Field *field = findField(record().kind, name);
    if (!field)
        return say(QT_TRANSLATE_NOOP("steps", "Change %1")).arg(title());
    // A thing is not called by the name that was changed and its kind both: "เปลี่ยนชื่อกลุ่มที่ 7".
    if (name == QLatin1String("name") || (name == QLatin1String("title") && record().kind != Kind::Person))
        return say(QT_TRANSLATE_NOOP("steps", "Rename %1")).arg(title());
    // There is one programme only, and its title is long.
    if (record().kind == Kind::Programme)
        return name == QLatin1String("as_of")
                   ? say(QT_TRANSLATE_NOOP("steps", "Change the day of viewing"))
                   : say(QT_TRANSLATE_NOOP("steps", "Change %1")).arg(fieldLabel(record().kind, *field, m_texts));
    return say(QT_TRANSLATE_NOOP("steps", "Change %1 of %2")).arg(fieldLabel(record().kind, *field, m_texts), title());
}

QString StepWords::moveEvent() const
{
    const Event *event = m_plan.find(EventId{record().id});
    const bool training = event && (event->kind == EventKind::Training || event->kind == EventKind::TrainerTraining);
    if (!argument<QDate>(1).isValid())
        return (training ? say(QT_TRANSLATE_NOOP("steps", "Clear the training dates of %1"))
                         : say(QT_TRANSLATE_NOOP("steps", "Clear the dates of %1")))
            .arg(title());
    return (training ? say(QT_TRANSLATE_NOOP("steps", "Change the training dates of %1"))
                     : say(QT_TRANSLATE_NOOP("steps", "Change the dates of %1")))
        .arg(title());
}

QString StepWords::setTaskState() const
{
    const QString state = argument<QString>(1);
    if (state == enumName(TaskState::Done))
        return say(QT_TRANSLATE_NOOP("steps", "Mark as done: %1")).arg(title());
    const Field *field = findField(Kind::Task, u"state");
    return say(QT_TRANSLATE_NOOP("steps", "Set to %1: %2")).arg(enumText(Kind::Task, *field, state, m_texts), title());
}

QString StepWords::provinces() const
{
    if (m_step.verb == Verb::AssignProvince) {
        const RecordRef group = argument<RecordRef>(1);
        if (const int several = int(argument<qint64>(0)); several > 0)
            return group.id == 0 ? say(QT_TRANSLATE_N_NOOP("steps", "Take %n province(s) out of their groups"), several)
                                 : say(QT_TRANSLATE_N_NOOP("steps", "Put %n province(s) into %1"), several)
                                       .arg(quotedTitle(m_plan, group, m_texts));
        return group.id == 0 ? say(QT_TRANSLATE_NOOP("steps", "Take %1 out of its group")).arg(title())
                             : say(QT_TRANSLATE_NOOP("steps", "Put %1 into %2"))
                                   .arg(title(), quotedTitle(m_plan, group, m_texts));
    }
    const bool confirms = m_step.verb == Verb::ConfirmProvinces;
    const RecordRef group = argument<RecordRef>(1);
    if (group.id == 0)
        return confirms ? say(QT_TRANSLATE_NOOP("steps", "Confirm the grouping of the provinces"))
                        : say(QT_TRANSLATE_NOOP("steps", "Withdraw the confirmation of the grouping"));
    return (confirms ? say(QT_TRANSLATE_NOOP("steps", "Confirm the provinces of %1"))
                     : say(QT_TRANSLATE_NOOP("steps", "Withdraw the confirmation of %1")))
        .arg(quotedTitle(m_plan, group, m_texts));
}

QString StepWords::setAgencyMark() const
{
    const Field *step = findField(Kind::AgencyMark, u"step");
    const Field *state = findField(Kind::AgencyMark, u"state");
    return say(QT_TRANSLATE_NOOP("steps", "Set %1 of %2 to %3"))
        .arg(enumText(Kind::AgencyMark, *step, argument<QString>(1), m_texts), title(),
             enumText(Kind::AgencyMark, *state, argument<QString>(2), m_texts));
}

QString StepWords::stepBack() const
{
    const QDateTime at = QDateTime::fromString(argument<QString>(0), Qt::ISODate).toOffsetFromUtc(7 * 3600);
    if (!at.isValid())
        return say(QT_TRANSLATE_NOOP("steps", "Step back to the beginning"));
    return say(QT_TRANSLATE_NOOP("steps", "Step back to %1"))
        .arg(dateTimeText(at.date(), at.date(), at.time(), {}, readersDates(m_texts)));
}

/// What is done to a round as a whole.
QString StepWords::ofRound() const
{
    switch (m_step.verb) {
    case Verb::SetInvitation: {
        const Field *field = findField(Kind::Invitation, argument<QString>(1));
        if (!field)
            return say(QT_TRANSLATE_NOOP("steps", "Change the invitation of %1")).arg(title());
        return say(QT_TRANSLATE_NOOP("steps", "Change %1 of %2"))
            .arg(fieldLabel(Kind::Invitation, *field, m_texts), title());
    }
    case Verb::LockRound:
        return say(QT_TRANSLATE_NOOP("steps", "Lock %1")).arg(title());
    case Verb::UnlockRound:
        return say(QT_TRANSLATE_NOOP("steps", "Open %1, which was locked")).arg(title());
    case Verb::SetAgenda: {
        const QString item = agendaItem();
        return item.isEmpty() ? say(QT_TRANSLATE_NOOP("steps", "Change the agenda of %1")).arg(title())
                              : say(QT_TRANSLATE_NOOP("steps", "Change %1 in the agenda of %2")).arg(item, title());
    }
    case Verb::CopyAgenda:
        return say(QT_TRANSLATE_NOOP("steps", "Copy the agenda of %1 to %2"))
            .arg(quotedTitle(m_plan, argument<RecordRef>(1), m_texts), title());
    case Verb::SetMeals:
        return say(QT_TRANSLATE_NOOP("steps", "Change the meals of %1")).arg(title());
    case Verb::SetSpeakers:
        return say(QT_TRANSLATE_NOOP("steps", "Change the speakers of %1")).arg(keptTitle());
    case Verb::DealDiscussionGroups:
        return say(QT_TRANSLATE_N_NOOP("steps", "Deal the participants of %1 into %n discussion group(s)"),
                   int(argument<qint64>(1)))
            .arg(title());
    default:
        return say(QT_TRANSLATE_NOOP("steps", "Issue a paper of %1")).arg(title());
    }
}

/// What is done to persons, who are called by the name that was kept: they are not in the plan.
QString StepWords::ofPeople() const
{
    const QString name = argument<QString>(1), other = argument<QString>(2);
    switch (m_step.verb) {
    case Verb::SetContacts:
        return say(QT_TRANSLATE_NOOP("steps", "Change the contacts of %1")).arg(quoted(name));
    case Verb::Substitute:
        return say(QT_TRANSLATE_NOOP("steps", "%2 stands in for %1")).arg(quoted(name), quoted(other));
    case Verb::MergePersons:
        return say(QT_TRANSLATE_NOOP("steps", "Merge two entries of %1")).arg(quoted(name));
    case Verb::DistinguishPersons:
        return say(QT_TRANSLATE_NOOP("steps", "%1 and %2 are not the same"))
            .arg(quoted(argument<QString>(0)), quoted(name));
    case Verb::MarkAttendance:
        return other.isEmpty()
                   ? say(QT_TRANSLATE_N_NOOP("steps", "Mark %n participant(s) as present"), int(argument<qint64>(1)))
                   : say(QT_TRANSLATE_NOOP("steps", "%1 came")).arg(quoted(other));
    default:
        return other.isEmpty() ? say(QT_TRANSLATE_N_NOOP("steps", "Take back the mark of %n participant(s)"),
                                     int(argument<qint64>(1)))
                               : say(QT_TRANSLATE_NOOP("steps", "Take back that %1 came")).arg(quoted(other));
    }
}

/// What is done to several records at once.
QString StepWords::ofMany() const
{
    const int count = int(argument<qint64>(0));
    switch (m_step.verb) {
    case Verb::AddHolidays:
        return say(QT_TRANSLATE_N_NOOP("steps", "Add %n government holiday(s)"), count);
    case Verb::ReplaceText:
        return say(QT_TRANSLATE_N_NOOP("steps", "Replace “%1” by “%2” in %n record(s)"), count)
            .arg(cutTitle(argument<QString>(1)), cutTitle(argument<QString>(2)));
    case Verb::ShiftDates:
        return say(QT_TRANSLATE_N_NOOP("steps", "Shift the dates of %n record(s)"), count);
    case Verb::EditRows:
        return say(QT_TRANSLATE_N_NOOP("steps", "Change %n record(s)"), count);
    case Verb::RemoveRecords:
        return say(QT_TRANSLATE_N_NOOP("steps", "Delete %n record(s)"), count);
    default:
        return say(QT_TRANSLATE_N_NOOP("steps", "Import %n row(s)"), count);
    }
}

QString StepWords::sentence() const
{
    // Without a default, so that the compiler names a verb that has no words.
    switch (m_step.verb) {
    case Verb::SetField:
        return setField();
    case Verb::MoveEvent:
        return moveEvent();
    case Verb::SetTaskState:
        return setTaskState();
    case Verb::AddRecord:
        return say(QT_TRANSLATE_NOOP("steps", "Add %1")).arg(keptTitle());
    case Verb::RemoveRecord:
        return say(QT_TRANSLATE_NOOP("steps", "Delete %1")).arg(keptTitle());
    case Verb::MoveRecord:
        return say(QT_TRANSLATE_NOOP("steps", "Reorder %1")).arg(title());
    case Verb::RegisterPeople:
        return say(QT_TRANSLATE_N_NOOP("steps", "Add %n participant(s) to %1"), int(argument<qint64>(1))).arg(title());
    case Verb::RemoveRegistrations:
        return say(QT_TRANSLATE_N_NOOP("steps", "Take %n participant(s) out of %1"), int(argument<qint64>(1)))
            .arg(title());
    case Verb::AssignProvince:
    case Verb::ConfirmProvinces:
    case Verb::UnconfirmProvinces:
        return provinces();
    case Verb::SetAgencyMark:
        return setAgencyMark();
    case Verb::SetInvitation:
    case Verb::LockRound:
    case Verb::UnlockRound:
    case Verb::SetAgenda:
    case Verb::CopyAgenda:
    case Verb::SetMeals:
    case Verb::SetSpeakers:
    case Verb::DealDiscussionGroups:
    case Verb::IssuePaper:
        return ofRound();
    case Verb::SetContacts:
    case Verb::Substitute:
    case Verb::MergePersons:
    case Verb::DistinguishPersons:
    case Verb::MarkAttendance:
    case Verb::UnmarkAttendance:
        return ofPeople();
    case Verb::AddHolidays:
    case Verb::ReplaceText:
    case Verb::ShiftDates:
    case Verb::EditRows:
    case Verb::RemoveRecords:
    case Verb::ImportRows:
        return ofMany();
    case Verb::StepBack:
        return stepBack();
    case Verb::Undo:
        return say(QT_TRANSLATE_NOOP("steps", "Undo"));
    case Verb::Redo:
        break;
    }
    return say(QT_TRANSLATE_NOOP("steps", "Redo"));
}

} // namespace

QString quoted(const QString &text)
{
    return QChar(0x201C) + cutTitle(text) + QChar(0x201D);
}

QString spacedSentence(const QString &sentence)
{
    const auto isThai = [](QChar c) { return c >= QChar(0x0E01) && c <= QChar(0x0E4E); };
    QString out;
    out.reserve(sentence.size() + 8);
    bool inQuotes = false;
    QChar before;
    for (const QChar c : sentence) {
        if (!inQuotes && !out.isEmpty()) {
            const bool opens = c == QChar(0x201C) && isThai(before);
            const bool follows = isThai(c) && (before == QChar(0x201D) || before.isDigit());
            if (opens || follows)
                out += u' ';
        }
        inQuotes = c == QChar(0x201C) || (inQuotes && c != QChar(0x201D));
        out += c;
        before = c;
    }
    return out;
}

QString quotedTitle(const Plan &plan, RecordRef record, const Texts &texts)
{
    if (!plan.contains(record))
        return kindText(record.kind, texts);
    const QString plain = plainTitle(plan, record, texts);
    return plain.isEmpty() ? quoted(recordTitle(plan, record, texts)) : plain;
}

QString stepText(const Step &step, const Plan &plan, const Texts &texts)
{
    return spacedSentence(StepWords(step, plan, texts).sentence());
}

} // namespace ruam::format
