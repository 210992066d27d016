#include "stepwords.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/roundtext.h>

namespace ruam::format {

using namespace core;

namespace {

using Lack = ReadyLack::What;

QString counted(const Texts &texts, const char *source, qint64 count)
{
    return texts.translate("round", source, nullptr, int(count));
}

QString lackOfProvinces(const ReadyLack &lack, const Texts &texts)
{
    switch (lack.what) {
    case Lack::NoProvinces:
        return texts.translate("round", "No province is in the group yet");
    case Lack::LettersNotSent:
        return counted(texts, QT_TRANSLATE_N_NOOP("round", "No letter sent to %n province(s)"), lack.count);
    case Lack::NotAnswered:
        return counted(texts, QT_TRANSLATE_N_NOOP("round", "No answer from %n province(s)"), lack.count);
    default:
        return counted(texts, QT_TRANSLATE_N_NOOP("round", "%n province(s) send fewer than asked"), lack.count);
    }
}

QString lackOfVenue(const ReadyLack &lack, const Texts &texts)
{
    switch (lack.what) {
    case Lack::NoVenue:
        return texts.translate("round", "No venue is set yet");
    case Lack::NoVenueName:
        return texts.translate("round", "Only the province of the venue is known");
    case Lack::NoRoom:
        return texts.translate("round", "No room is set yet");
    case Lack::NotBooked:
        return texts.translate("round", "The venue is not booked yet");
    default:
        return texts.translate("round", "%1 come, the room holds %2").arg(lack.count).arg(lack.of);
    }
}

QString lackOfAgenda(const ReadyLack &lack, const Texts &texts)
{
    switch (lack.what) {
    case Lack::NoAgenda:
        return texts.translate("round", "There is no agenda yet");
    case Lack::DaysWithoutAgenda:
        return counted(texts, QT_TRANSLATE_N_NOOP("round", "%n day(s) without an agenda"), lack.count);
    case Lack::AgendaToCheck:
        return counted(texts, QT_TRANSLATE_N_NOOP("round", "%n thing(s) to check in the agenda"), lack.count);
    case Lack::NoTrainers:
        return texts.translate("round", "There is no trainer yet");
    default:
        return counted(texts, QT_TRANSLATE_N_NOOP("round", "%n topic(s) without a speaker"), lack.count);
    }
}

} // namespace

QString readyMarkText(ReadyMark mark, const Texts &texts)
{
    switch (mark) {
    case ReadyMark::Dates:
        return texts.translate("round", "Training dates");
    case ReadyMark::Letter:
        return texts.translate("round", "Invitation letter");
    case ReadyMark::Replies:
        return texts.translate("round", "Replies");
    case ReadyMark::Venue:
        return texts.translate("round", "Venue and room");
    case ReadyMark::Agenda:
        return texts.translate("round", "Agenda");
    case ReadyMark::Trainers:
        return texts.translate("round", "Trainers");
    case ReadyMark::SignInBook:
        return texts.translate("round", "Sign-in sheet");
    case ReadyMark::Badges:
        break;
    }
    return texts.translate("round", "Name badges");
}

QString readySign(ReadyState state)
{
    switch (state) {
    case ReadyState::Ready:
        return QStringLiteral("✔");
    case ReadyState::Partly:
        return QStringLiteral("◐");
    case ReadyState::Missing:
        break;
    }
    return QStringLiteral("✘");
}

QString readyStateText(ReadyState state, const Texts &texts)
{
    switch (state) {
    case ReadyState::Ready:
        return texts.translate("round", "ready");
    case ReadyState::Partly:
        return texts.translate("round", "partly ready");
    case ReadyState::Missing:
        break;
    }
    return texts.translate("round", "not ready");
}

QString readyLackText(const ReadyLack &lack, const Texts &texts)
{
    switch (lack.what) {
    case Lack::NoDates:
        return texts.translate("round", "No dates are set yet");
    case Lack::Postponed:
        return texts.translate("round", "Postponed, the new dates are awaited");
    case Lack::NotScheduled:
        return texts.translate("round", "The dates are a draft");
    case Lack::NoProvinces:
    case Lack::LettersNotSent:
    case Lack::NotAnswered:
    case Lack::FewerThanAsked:
        return lackOfProvinces(lack, texts);
    case Lack::NoVenue:
    case Lack::NoVenueName:
    case Lack::NoRoom:
    case Lack::NotBooked:
    case Lack::TooSmall:
        return lackOfVenue(lack, texts);
    case Lack::NoAgenda:
    case Lack::DaysWithoutAgenda:
    case Lack::AgendaToCheck:
    case Lack::NoTrainers:
    case Lack::SessionsWithoutSpeaker:
        return lackOfAgenda(lack, texts);
    case Lack::NoNames:
        return texts.translate("round", "Nobody is registered yet");
    case Lack::NotPrinted:
        return texts.translate("round", "Not printed yet");
    case Lack::NamesChanged:
        break;
    }
    return texts.translate("round", "Printed with %1 names, now there are %2").arg(lack.count).arg(lack.of);
}

std::optional<OtherRoundNames> otherRoundNames(const Plan &plan, const std::optional<OtherRound> &other)
{
    const TrainingGroup *here = other ? plan.find(other->here) : nullptr;
    if (!here)
        return std::nullopt;
    OtherRoundNames names{roundName(plan, *here), std::nullopt};
    if (const TrainingGroup *there = plan.find(other->there))
        names.there = roundName(plan, *there);
    return names;
}

QString otherRoundText(const OtherRoundNames &names, const Texts &texts)
{
    const QString here = groupTitle(names.here, texts);
    return names.there ? texts.translate("round", "This province is not in %1 but in %2")
                             .arg(here, groupTitle(*names.there, texts))
                       : texts.translate("round", "This province is not in %1, and in no other yet").arg(here);
}

QString otherRoundText(const Plan &plan, EventId event, ProvinceId province, RegistrationRole role, const Texts &texts)
{
    const auto names = otherRoundNames(plan, otherRound(plan, event, province, role));
    return names ? otherRoundText(*names, texts) : QString();
}

QString headsText(const Heads &heads, const Texts &texts)
{
    QStringList parts{texts.translate("round", "Participants %1").arg(heads.attending())};
    if (heads.team > 0)
        parts.append(texts.translate("round", "trainers and staff %1").arg(heads.team));
    if (heads.reserves > 0)
        parts.append(texts.translate("round", "reserves %1").arg(heads.reserves));
    if (heads.promised > 0)
        parts.append(texts.translate("round", "promised without names %1").arg(heads.promised));
    return parts.join(QStringLiteral(" · "));
}

QString headsMadeUpText(const Heads &heads, const Texts &texts)
{
    QStringList lines{texts.translate("round", "Participants: %1 trainees and %2 observers, named or confirmed")
                          .arg(heads.trainees)
                          .arg(heads.observers)};
    if (heads.team > 0)
        lines.append(texts.translate("round", "Trainers and staff are counted apart from the participants"));
    if (heads.reserves > 0)
        lines.append(texts.translate("round", "Reserves are no participants until they are confirmed or come"));
    if (heads.promised > 0)
        lines.append(
            texts.translate("round", "Promised without names: as many as provinces have accepted that named nobody"));
    lines.append(texts.translate("round", "Who was replaced, does not come or has cancelled is not counted"));
    return lines.join(u'\n');
}

QString durationText(qint64 minutes, const Texts &texts)
{
    QStringList parts;
    if (minutes >= 60)
        parts.append(counted(texts, QT_TRANSLATE_N_NOOP("round", "%n hour(s)"), minutes / 60));
    if (minutes % 60 != 0)
        parts.append(counted(texts, QT_TRANSLATE_N_NOOP("round", "%n minute(s)"), minutes % 60));
    return parts.join(u' ');
}

QString agendaFindingText(const Plan &plan, const AgendaFinding &finding, const QString &speaker, const Texts &texts)
{
    const AgendaItem *item = plan.find(finding.item);
    const AgendaItem *other = plan.find(finding.other);
    const QString title = other ? quoted(recordTitle(plan, refOf(*other), texts)) : QString();
    switch (finding.type) {
    case AgendaFinding::Type::Hole:
        return texts.translate("round", "Nothing is planned for %1 before this")
            .arg(durationText(finding.minutes, texts));
    case AgendaFinding::Type::Overlap:
        return spacedSentence(
            texts.translate("round", "Begins %1 before %2 ends").arg(durationText(finding.minutes, texts), title));
    case AgendaFinding::Type::OutOfOrder:
        return spacedSentence(texts.translate("round", "Stands after %1, which is later").arg(title));
    case AgendaFinding::Type::OutsideDays:
        return texts.translate("round", "The event does not have this day");
    case AgendaFinding::Type::SpeakerElsewhere:
        break;
    }
    const Event *event = other ? plan.find(other->event) : nullptr;
    const bool isElsewhere = event && item && item->event != other->event;
    const QString where = isElsewhere ? quotedTitle(plan, refOf(*event), texts) : QString();
    return spacedSentence(
        isElsewhere ? texts.translate("round", "%1 speaks on %2 of %3 at the same time").arg(speaker, title, where)
                    : texts.translate("round", "%1 speaks on %2 at the same time").arg(speaker, title));
}

} // namespace ruam::format
