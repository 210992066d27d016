#include "placedpapers.h"
#include "words.h"

#include <QCoreApplication>
#include <array>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

/// The builder of a letter; its sentences go by its name.
template <PaperKind kind>
constexpr PaperBuilder letterBuilder()
{
    return [](const PaperInput &input) { return buildLetter(input, kind); };
}
constexpr ScopeParts kPeopleOfRounds =
    ScopePart::Group | ScopePart::Event | ScopePart::Provinces | ScopePart::Registrations;

constexpr OptionParts kNames = OptionPart::Order | OptionPart::Doctor;

constexpr std::array kPapers = {
    PaperInfo{PaperKind::SignIn, "signin", kPeopleOfRounds,
              kNames | OptionPart::Bands | OptionPart::Preset | OptionPart::Numbers, Digits::Arabic, Profile::Door,
              buildSignIn},
    PaperInfo{PaperKind::People, "people", kPeopleOfRounds,
              kNames | OptionPart::Bands | OptionPart::Numbers | OptionPart::Profile, Digits::Arabic, Profile::Door,
              buildPeopleList},
    PaperInfo{PaperKind::ReplyForm,
              "reply",
              ScopePart::Group | ScopePart::Provinces,
              {},
              Digits::Thai,
              Profile::Door,
              buildReplyForm},
    PaperInfo{PaperKind::Agenda, "agenda", ScopePart::Group | ScopePart::Event,
              OptionPart::Doctor | OptionPart::Borders, Digits::Thai, Profile::Door, buildAgenda},
    PaperInfo{PaperKind::Groups, "groups", {}, {}, Digits::Arabic, Profile::Public, buildGroups},
    PaperInfo{PaperKind::GroupPage, "group", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::AsOf | OptionPart::Profile | OptionPart::Doctor, Digits::Arabic, Profile::Office,
              buildGroupPage},
    PaperInfo{PaperKind::Programme,
              "programme",
              {},
              OptionPart::AsOf | OptionPart::Profile | OptionPart::Cover,
              Digits::Thai,
              Profile::Public,
              buildProgramme},
    PaperInfo{PaperKind::Badges, "badges",
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces | ScopePart::Registrations,
              OptionPart::Order | OptionPart::Doctor | OptionPart::FirstCard | OptionPart::Cards, Digits::Arabic,
              Profile::Door, buildBadges},
    PaperInfo{PaperKind::Invitation, "invitation", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Public,
              letterBuilder<PaperKind::Invitation>()},
    PaperInfo{PaperKind::LetterTrainer, "letter-trainer", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Public,
              letterBuilder<PaperKind::LetterTrainer>()},
    PaperInfo{PaperKind::LetterVenue, "letter-venue", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Public,
              letterBuilder<PaperKind::LetterVenue>()},
    PaperInfo{PaperKind::LetterFollowUp, "letter-followup", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Public,
              letterBuilder<PaperKind::LetterFollowUp>()},
    PaperInfo{PaperKind::LetterChange, "letter-change", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Public,
              letterBuilder<PaperKind::LetterChange>()},
    PaperInfo{PaperKind::LetterThanks, "letter-thanks", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Public,
              letterBuilder<PaperKind::LetterThanks>()},
    PaperInfo{PaperKind::Envelopes, "envelopes", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::Letter, Digits::Thai, Profile::Public, buildEnvelopes},
    PaperInfo{PaperKind::Labels, "labels", ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::FirstCard, Digits::Thai, Profile::Public, buildLabels},
    PaperInfo{PaperKind::MemoApproval, "memo-approval", ScopePart::Group | ScopePart::Event,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Office,
              letterBuilder<PaperKind::MemoApproval>()},
    PaperInfo{PaperKind::MemoNames, "memo-names", ScopePart::Group | ScopePart::Event,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Office,
              letterBuilder<PaperKind::MemoNames>()},
    PaperInfo{PaperKind::MemoResults, "memo-results", ScopePart::Group | ScopePart::Event,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Office,
              letterBuilder<PaperKind::MemoResults>()},
    PaperInfo{PaperKind::MemoChange, "memo-change", ScopePart::Group | ScopePart::Event,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Office,
              letterBuilder<PaperKind::MemoChange>()},
    PaperInfo{PaperKind::Coverage, "coverage", {}, {}, Digits::Thai, Profile::Public, buildCoverage},
    PaperInfo{PaperKind::PlanBars, "plan-bars", ScopePart::Tasks, OptionPart::AsOf, Digits::Arabic, Profile::Public,
              buildPlanBars},
    PaperInfo{PaperKind::AgencyCards,
              "agency-cards",
              {},
              OptionPart::Profile,
              Digits::Arabic,
              Profile::Office,
              buildAgencyCards},
    PaperInfo{PaperKind::YearCalendar,
              "year-calendar",
              {},
              OptionPart::AsOf,
              Digits::Arabic,
              Profile::Public,
              buildYearCalendar},
    PaperInfo{PaperKind::TableNames, "table-names",
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces | ScopePart::Registrations,
              OptionPart::Order | OptionPart::Doctor, Digits::Arabic, Profile::Door, buildTableNames},
    PaperInfo{PaperKind::Tasks, "tasks", ScopePart::Tasks, OptionPart::AsOf, Digits::Arabic, Profile::Public,
              buildTaskList},
    PaperInfo{PaperKind::History,
              "history",
              {},
              OptionPart::Profile | OptionPart::Since,
              Digits::Arabic,
              Profile::Office,
              buildHistory},
    PaperInfo{PaperKind::Changes,
              "changes",
              {},
              OptionPart::Profile | OptionPart::Since,
              Digits::Arabic,
              Profile::Office,
              buildChanges},
    PaperInfo{PaperKind::Rooms, "rooms", kPeopleOfRounds, kNames | OptionPart::Bands, Digits::Arabic, Profile::Door,
              buildRooms},
    PaperInfo{PaperKind::Meals,
              "meals",
              ScopePart::Group | ScopePart::Event,
              {},
              Digits::Arabic,
              Profile::Public,
              buildMeals},
    PaperInfo{PaperKind::Coordinators, "coordinators", ScopePart::Group | ScopePart::Provinces,
              OptionPart::Profile | OptionPart::Doctor, Digits::Arabic, Profile::Office, buildCoordinators},
    PaperInfo{PaperKind::Receipt, "receipt", kPeopleOfRounds, kNames | OptionPart::Bands | OptionPart::Numbers,
              Digits::Arabic, Profile::Door, buildReceipt},
    PaperInfo{PaperKind::DiscussionGroups, "discussion", kPeopleOfRounds, kNames, Digits::Arabic, Profile::Door,
              buildDiscussionGroups},
};

constexpr bool standInTheirOrder()
{
    for (size_t i = 0; i < kPapers.size(); ++i)
        if (size_t(kPapers[i].kind) != i)
            return false;
    return true;
}
static_assert(standInTheirOrder(), "paperInfo() looks a paper up by its kind");

} // namespace

std::span<const PaperInfo> papers()
{
    return kPapers;
}

const PaperInfo &paperInfo(PaperKind kind)
{
    return kPapers[size_t(kind)];
}

const PaperInfo *findPaper(QStringView name)
{
    for (const PaperInfo &info : kPapers)
        if (name == QLatin1String(info.name))
            return &info;
    return nullptr;
}

QString paperTitle(PaperKind kind, const Texts &texts)
{
    return format::paperTitle(QString::fromLatin1(paperInfo(kind).name), texts);
}

QString cautionText(Caution caution, const Texts &texts)
{
    switch (caution) {
    case Caution::NoEmblem:
        break;
    case Caution::NoAddressee:
        return texts.translate("reports", "Nobody is named to whom the memorandum goes.");
    case Caution::NobodyCame:
        return texts.translate("reports", "Nobody is on record as having attended.");
    }
    return texts.translate("reports", "There is no emblem on it.");
}

std::optional<Profile> profileFromName(QStringView name)
{
    if (name == u"office")
        return Profile::Office;
    if (name == u"door")
        return Profile::Door;
    if (name == u"public")
        return Profile::Public;
    return std::nullopt;
}

Result<Document> buildPaper(PaperKind kind, const Plan &plan, PeopleStore *people, const PaperScope &scope,
                            const PaperOptions &options, ProgrammeStore *history)
{
    const PaperOptions settled = withOfficeTexts(kind, plan, options);
    Result<Document> made = paperInfo(kind).build({plan, people, scope, settled, history});
    if (made)
        made->typeface = {settled.owner.wording.font, settled.owner.wording.sizeStep};
    return made;
}

QString suggestedFileName(PaperKind kind, const Plan &plan, const PaperScope &scope, const PaperOptions &options,
                          const QString &suffix)
{
    const Words words(plan, options, Digits::Arabic);
    QStringList parts{paperTitle(kind, words.texts())};
    QDate date = options.asOf.isValid() ? options.asOf : plan.programme().asOf;
    if (paperInfo(kind).perGroup()) {
        const TrainingGroup *group = plan.find(scope.group);
        const Event *event = plan.find(group ? group->event : scope.event);
        if (event && !group)
            group = plan.groupOf(event->id);
        parts.append(event || group ? words.round({event, group}) : words.translate("reports", "all groups"));
        date = event ? event->start : QDate();
    }
    if (date.isValid())
        parts.append(QStringLiteral("%1-%2").arg(words.year(date.year()), date.toString(u"MM-dd")));
    QString name = parts.join(u' ');
    for (QChar &c : name)
        if (c < u' ' || QStringView(u"<>:\"/\\|?*").contains(c))
            c = u'-';
    return name + u'.' + suffix;
}

} // namespace ruam::reports
