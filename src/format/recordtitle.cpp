#include <ruam/format/fieldtext.h>

namespace ruam::format {
namespace {

using namespace core;

/// The English name on an English page where there is one, otherwise the Thai.
QString named(const QString &thai, const QString &english, const Texts &texts)
{
    return texts.language() == Language::English && !english.isEmpty() ? english : thai;
}

void appendPart(QString &line, const QString &part)
{
    if (part.isEmpty())
        return;
    if (!line.isEmpty())
        line += u' ';
    line += part;
}

QString numbered(const QString &word, std::optional<qint64> number, const QString &name)
{
    QString line = number ? QStringLiteral("%1 %2").arg(word).arg(*number) : QString();
    appendPart(line, name);
    return line;
}

QString titleOf(const Plan &, const StrategicPlan &plan, const Texts &texts)
{
    return named(plan.title, plan.titleEn, texts);
}
QString titleOf(const Plan &, const Strategy &strategy, const Texts &texts)
{
    return numbered(texts.translate("titles", "Strategy"), strategy.number,
                    named(strategy.title, strategy.titleEn, texts));
}
QString titleOf(const Plan &plan, const Organisation &organisation, const Texts &texts)
{
    return organisationText(plan, organisation.id, texts);
}
QString titleOf(const Plan &, const Programme &programme, const Texts &texts)
{
    return named(programme.title, programme.titleEn, texts);
}
QString titleOf(const Plan &, const Announcement &announcement, const Texts &)
{
    return announcement.channel;
}
QString titleOf(const Plan &plan, const Province &province, const Texts &texts)
{
    return provinceText(plan, province.id, texts);
}
QString titleOf(const Plan &, const Holiday &holiday, const Texts &texts)
{
    return named(holiday.shortName.isEmpty() ? holiday.name : holiday.shortName, holiday.nameEn, texts);
}
QString titleOf(const Plan &plan, const Venue &venue, const Texts &texts)
{
    return venueText(plan, venue.id, texts);
}
QString titleOf(const Plan &, const SubProject &subProject, const Texts &texts)
{
    if (texts.language() == Language::Thai && !subProject.shortName.isEmpty())
        return subProject.shortName;
    return named(subProject.title, subProject.titleEn, texts);
}
QString titleOf(const Plan &, const Statement &statement, const Texts &texts)
{
    return named(statement.text, statement.textEn, texts);
}
QString titleOf(const Plan &plan, const Partnership &partnership, const Texts &texts)
{
    const QString name = organisationText(plan, partnership.organisation, texts);
    return name.isEmpty() ? partnership.note : name;
}
QString titleOf(const Plan &, const Curriculum &curriculum, const Texts &texts)
{
    return named(curriculum.title, curriculum.titleEn, texts);
}
QString titleOf(const Plan &, const Module &module, const Texts &texts)
{
    return named(module.title, module.titleEn, texts);
}
QString titleOf(const Plan &plan, const PilotAgency &agency, const Texts &texts)
{
    return organisationText(plan, agency.organisation, texts);
}
QString titleOf(const Plan &plan, const AgencyMark &mark, const Texts &texts)
{
    const Field *step = findField(Kind::AgencyMark, u"step");
    QString line = enumText(Kind::AgencyMark, *step, enumName(mark.step), texts);
    if (const PilotAgency *agency = plan.find(mark.agency))
        appendPart(line, organisationText(plan, agency->organisation, texts));
    return line;
}
QString titleOf(const Plan &plan, const Event &event, const Texts &texts)
{
    return eventTitle(plan, event, texts);
}
QString titleOf(const Plan &, const Agreement &agreement, const Texts &texts)
{
    return named(agreement.title, agreement.titleEn, texts);
}
QString titleOf(const Plan &plan, const AgreementParty &party, const Texts &texts)
{
    return organisationText(plan, party.organisation, texts);
}
QString titleOf(const Plan &plan, const TrainingGroup &group, const Texts &texts)
{
    return groupTitle(plan, group, texts);
}
QString titleOf(const Plan &plan, const GroupMembership &membership, const Texts &texts)
{
    return provinceText(plan, membership.province, texts);
}
QString titleOf(const Plan &, const Deliverable &deliverable, const Texts &texts)
{
    return named(deliverable.title, deliverable.titleEn, texts);
}
QString titleOf(const Plan &, const DeliverableContent &content, const Texts &texts)
{
    return named(content.text, content.textEn, texts);
}
QString titleOf(const Plan &, const Task &task, const Texts &texts)
{
    return named(task.title, task.titleEn, texts);
}

QString titleOf(const Plan &, const BudgetLine &line, const Texts &texts)
{
    return named(line.title, line.titleEn, texts);
}
QString titleOf(const Plan &, const Note &note, const Texts &)
{
    return note.text;
}
QString titleOf(const Plan &, const FileLink &link, const Texts &)
{
    return link.title.isEmpty() ? link.path : link.title;
}
QString titleOf(const Plan &plan, const Invitation &invitation, const Texts &texts)
{
    return provinceText(plan, invitation.province, texts);
}
QString titleOf(const Plan &plan, const AgendaItem &item, const Texts &texts)
{
    if (!item.title.isEmpty())
        return named(item.title, item.titleEn, texts);
    if (const Module *module = plan.find(item.module))
        return named(module->title, module->titleEn, texts);
    const Field *kind = findField(Kind::AgendaItem, u"kind");
    return enumText(Kind::AgendaItem, *kind, enumName(item.kind), texts);
}
QString titleOf(const Plan &plan, const AgendaSpeaker &speaker, const Texts &texts)
{
    const AgendaItem *item = plan.find(speaker.item);
    return item ? titleOf(plan, *item, texts) : QString();
}
QString titleOf(const Plan &, const Meal &meal, const Texts &texts)
{
    const Field *kind = findField(Kind::Meal, u"kind");
    return enumText(Kind::Meal, *kind, enumName(meal.kind), texts);
}
QString titleOf(const Plan &, const IssuedPaper &paper, const Texts &texts)
{
    return paperTitle(paper.paper, texts);
}
QString titleOf(const Plan &, const Signatory &signatory, const Texts &texts)
{
    return named(signatory.name, signatory.nameEn, texts);
}
QString titleOf(const Plan &, const PaperTemplate &paper, const Texts &texts)
{
    return paperTitle(paper.paper, texts);
}

} // namespace

QString recordTitle(const Plan &plan, RecordRef record, const Texts &texts)
{
    const QString title = withKind(record.kind, [&]<class R>() -> QString {
        if constexpr (!isPeopleKind(R::kKind)) {
            if (const R *found = plan.find(Id<R>{record.id}))
                return titleOf(plan, *found, texts);
        }
        return {};
    });
    // People are not in the plan; there and for what has no name yet, the kind's word has to do.
    return title.isEmpty() ? kindText(record.kind, texts) : title;
}

static QString roundWord(const QString &word, const Texts &texts)
{
    if (texts.language() == Language::Thai && !word.isEmpty())
        return word;
    return word == QStringLiteral("รุ่น")    ? texts.translate("titles", "Batch")
           : word == QStringLiteral("รอบ") ? texts.translate("titles", "Round")
                                           : texts.translate("titles", "Group");
}

QString roundWord(const Plan &plan, const Texts &texts)
{
    return roundWord(plan.programme().roundWord, texts);
}

RoundName roundName(const Plan &plan, const TrainingGroup &group)
{
    return {plan.programme().roundWord, group.number};
}

QString groupTitle(const Plan &plan, const TrainingGroup &group, const Texts &texts, Digits digits)
{
    return groupTitle(roundName(plan, group), texts, digits);
}

QString groupTitle(const RoundName &name, const Texts &texts, Digits digits)
{
    const QString round = roundWord(name.word, texts);
    if (!name.number)
        return round;
    const QString pattern = texts.language() == Language::English ? QStringLiteral("%1 %2") : QStringLiteral("%1ที่ %2");
    return pattern.arg(round, inDigits(QString::number(*name.number), digits));
}

QString venueText(const Plan &plan, VenueId id, const Texts &texts)
{
    const Venue *venue = plan.find(id);
    if (!venue)
        return {};
    QStringList parts{named(venue->name, venue->nameEn, texts), named(venue->room, venue->roomEn, texts),
                      named(venue->street, venue->streetEn, texts), provinceText(plan, venue->province, texts)};
    parts.removeAll(QString());
    // English sets the parts of an address off with commas, Thai with blanks.
    return parts.join(texts.language() == Language::English ? QStringLiteral(", ") : QStringLiteral(" "));
}

QString provinceText(const Plan &plan, ProvinceId id, const Texts &texts)
{
    const Province *province = plan.find(id);
    if (!province)
        return {};
    if (texts.language() == Language::English && !province->nameEn.isEmpty())
        return province->nameEn;
    return isBangkok(id) ? province->name : QStringLiteral("จังหวัด") + province->name;
}

QString organisationText(const Plan &plan, OrganisationId id, const Texts &texts)
{
    const Organisation *organisation = plan.find(id);
    return organisation ? named(organisation->name, organisation->nameEn, texts) : QString();
}

QString eventTitle(const Plan &plan, const Event &event, const Texts &texts)
{
    if (!event.title.isEmpty())
        return named(event.title, event.titleEn, texts);
    if (const TrainingGroup *group = plan.groupOf(event.id)) {
        QString title = groupTitle(plan, *group, texts);
        appendPart(title, named(group->name, group->nameEn, texts));
        return title;
    }
    const Field *kind = findField(Kind::Event, u"kind");
    return enumText(Kind::Event, *kind, enumName(event.kind), texts);
}

} // namespace ruam::format
