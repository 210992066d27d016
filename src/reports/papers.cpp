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
    PaperInfo{PaperKind::SignIn, "signin", QT_TRANSLATE_NOOP("reports", "Sign-in sheet"), kPeopleOfRounds,
              kNames | OptionPart::Bands | OptionPart::Preset | OptionPart::Numbers, Digits::Arabic, Profile::Door,
              buildSignIn},
    PaperInfo{PaperKind::People, "people", QT_TRANSLATE_NOOP("reports", "List of trainees"), kPeopleOfRounds,
              kNames | OptionPart::Bands | OptionPart::Numbers | OptionPart::Profile, Digits::Arabic, Profile::Door,
              buildPeopleList},
    PaperInfo{PaperKind::ReplyForm,
              "reply",
              QT_TRANSLATE_NOOP("reports", "Reply form"),
              ScopePart::Group | ScopePart::Provinces,
              {},
              Digits::Thai,
              Profile::Door,
              buildReplyForm},
    PaperInfo{PaperKind::Agenda, "agenda", QT_TRANSLATE_NOOP("reports", "Agenda"), ScopePart::Group | ScopePart::Event,
              OptionPart::Doctor | OptionPart::Borders, Digits::Thai, Profile::Door, buildAgenda},
    PaperInfo{PaperKind::Groups,
              "groups",
              QT_TRANSLATE_NOOP("reports", "Summary of all groups"),
              {},
              {},
              Digits::Arabic,
              Profile::Public,
              buildGroups},
    PaperInfo{PaperKind::GroupPage, "group", QT_TRANSLATE_NOOP("reports", "Group summary"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces,
              OptionPart::AsOf | OptionPart::Profile | OptionPart::Doctor, Digits::Arabic, Profile::Public,
              buildGroupPage},
    PaperInfo{PaperKind::Programme,
              "programme",
              QT_TRANSLATE_NOOP("reports", "Programme progress report"),
              {},
              OptionPart::AsOf | OptionPart::Profile | OptionPart::Cover,
              Digits::Thai,
              Profile::Public,
              buildProgramme},
    PaperInfo{PaperKind::Badges, "badges", QT_TRANSLATE_NOOP("reports", "Badges"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces | ScopePart::Registrations,
              OptionPart::Order | OptionPart::Doctor | OptionPart::FirstCard | OptionPart::Cards, Digits::Arabic,
              Profile::Door, buildBadges},
    PaperInfo{PaperKind::Invitation, "invitation", QT_TRANSLATE_NOOP("reports", "Invitation to a province"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces, OptionPart::Letter | OptionPart::BothSides,
              Digits::Thai, Profile::Public, letterBuilder<PaperKind::Invitation>()},
    PaperInfo{PaperKind::LetterTrainer, "letter-trainer", QT_TRANSLATE_NOOP("reports", "Invitation to a trainer"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces, OptionPart::Letter | OptionPart::BothSides,
              Digits::Thai, Profile::Public, letterBuilder<PaperKind::LetterTrainer>()},
    PaperInfo{PaperKind::LetterVenue, "letter-venue", QT_TRANSLATE_NOOP("reports", "Request for a venue"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces, OptionPart::Letter | OptionPart::BothSides,
              Digits::Thai, Profile::Public, letterBuilder<PaperKind::LetterVenue>()},
    PaperInfo{PaperKind::LetterFollowUp, "letter-followup", QT_TRANSLATE_NOOP("reports", "Reminder to answer"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces, OptionPart::Letter | OptionPart::BothSides,
              Digits::Thai, Profile::Public, letterBuilder<PaperKind::LetterFollowUp>()},
    PaperInfo{PaperKind::LetterChange, "letter-change", QT_TRANSLATE_NOOP("reports", "Notice of changed dates"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces, OptionPart::Letter | OptionPart::BothSides,
              Digits::Thai, Profile::Public, letterBuilder<PaperKind::LetterChange>()},
    PaperInfo{PaperKind::LetterThanks, "letter-thanks", QT_TRANSLATE_NOOP("reports", "Letter of thanks"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces, OptionPart::Letter | OptionPart::BothSides,
              Digits::Thai, Profile::Public, letterBuilder<PaperKind::LetterThanks>()},
    PaperInfo{PaperKind::Envelopes, "envelopes", QT_TRANSLATE_NOOP("reports", "Envelopes"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces, OptionPart::Letter, Digits::Thai,
              Profile::Public, buildEnvelopes},
    PaperInfo{PaperKind::Labels, "labels", QT_TRANSLATE_NOOP("reports", "Address labels"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces, OptionPart::FirstCard, Digits::Thai,
              Profile::Public, buildLabels},
    PaperInfo{PaperKind::MemoApproval, "memo-approval",
              QT_TRANSLATE_NOOP("reports", "Memorandum: approval of a training"), ScopePart::Group | ScopePart::Event,
              OptionPart::Letter | OptionPart::BothSides, Digits::Thai, Profile::Office,
              letterBuilder<PaperKind::MemoApproval>()},
    PaperInfo{PaperKind::MemoNames, "memo-names", QT_TRANSLATE_NOOP("reports", "Memorandum: approval of the names"),
              ScopePart::Group | ScopePart::Event, OptionPart::Letter | OptionPart::BothSides, Digits::Thai,
              Profile::Office, letterBuilder<PaperKind::MemoNames>()},
    PaperInfo{PaperKind::MemoResults, "memo-results", QT_TRANSLATE_NOOP("reports", "Memorandum: results of a training"),
              ScopePart::Group | ScopePart::Event, OptionPart::Letter | OptionPart::BothSides, Digits::Thai,
              Profile::Office, letterBuilder<PaperKind::MemoResults>()},
    PaperInfo{PaperKind::MemoChange, "memo-change",
              QT_TRANSLATE_NOOP("reports", "Memorandum: change of dates and venue"),
              ScopePart::Group | ScopePart::Event, OptionPart::Letter | OptionPart::BothSides, Digits::Thai,
              Profile::Office, letterBuilder<PaperKind::MemoChange>()},
    PaperInfo{PaperKind::Coverage,
              "coverage",
              QT_TRANSLATE_NOOP("reports", "Coverage of provinces"),
              {},
              {},
              Digits::Thai,
              Profile::Public,
              buildCoverage},
    PaperInfo{PaperKind::PlanBars, "plan-bars", QT_TRANSLATE_NOOP("reports", "Plan of activities"), ScopePart::Tasks,
              OptionPart::AsOf, Digits::Arabic, Profile::Public, buildPlanBars},
    PaperInfo{PaperKind::AgencyCards,
              "agency-cards",
              QT_TRANSLATE_NOOP("reports", "Pilot agencies, a card each"),
              {},
              OptionPart::Profile,
              Digits::Arabic,
              Profile::Office,
              buildAgencyCards},
    PaperInfo{PaperKind::YearCalendar,
              "year-calendar",
              QT_TRANSLATE_NOOP("reports", "Calendar of the year"),
              {},
              OptionPart::AsOf,
              Digits::Arabic,
              Profile::Public,
              buildYearCalendar},
    PaperInfo{PaperKind::TableNames, "table-names", QT_TRANSLATE_NOOP("reports", "Names for tables"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces | ScopePart::Registrations,
              OptionPart::Order | OptionPart::Doctor, Digits::Arabic, Profile::Door, buildTableNames},
    PaperInfo{PaperKind::Tasks, "tasks", QT_TRANSLATE_NOOP("reports", "Plan and progress of work"), ScopePart::Tasks,
              OptionPart::AsOf, Digits::Arabic, Profile::Public, buildTaskList},
    PaperInfo{PaperKind::History,
              "history",
              QT_TRANSLATE_NOOP("reports", "History of changes"),
              {},
              OptionPart::Profile | OptionPart::Since,
              Digits::Arabic,
              Profile::Office,
              buildHistory},
    PaperInfo{PaperKind::Changes,
              "changes",
              QT_TRANSLATE_NOOP("reports", "Summary of changes"),
              {},
              OptionPart::Profile | OptionPart::Since,
              Digits::Arabic,
              Profile::Office,
              buildChanges},
    PaperInfo{PaperKind::Rooms, "rooms", QT_TRANSLATE_NOOP("reports", "Room list"), kPeopleOfRounds,
              kNames | OptionPart::Bands, Digits::Arabic, Profile::Door, buildRooms},
    PaperInfo{PaperKind::Meals,
              "meals",
              QT_TRANSLATE_NOOP("reports", "Notice of meals"),
              ScopePart::Group | ScopePart::Event,
              {},
              Digits::Arabic,
              Profile::Public,
              buildMeals},
    PaperInfo{PaperKind::Coordinators, "coordinators", QT_TRANSLATE_NOOP("reports", "Coordinators of the provinces"),
              ScopePart::Group | ScopePart::Provinces, OptionPart::Profile | OptionPart::Doctor, Digits::Arabic,
              Profile::Office, buildCoordinators},
    PaperInfo{PaperKind::Receipt, "receipt", QT_TRANSLATE_NOOP("reports", "Receipt of documents and bags"),
              kPeopleOfRounds, kNames | OptionPart::Bands | OptionPart::Numbers, Digits::Arabic, Profile::Door,
              buildReceipt},
    PaperInfo{PaperKind::DiscussionGroups, "discussion", QT_TRANSLATE_NOOP("reports", "Discussion groups"),
              kPeopleOfRounds, kNames, Digits::Arabic, Profile::Door, buildDiscussionGroups},
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
    return texts.translate("reports", paperInfo(kind).title);
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
    return paperInfo(kind).build({plan, people, scope, options, history});
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
