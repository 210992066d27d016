#include "roundfields.h"

#include <ruam/core/fields.h>

namespace ruam::core {
namespace tables {

template <>
struct Fields<StrategicPlan>
{
    static constexpr Field table[] = {
        field<&StrategicPlan::title>("title", kRequired),
        field<&StrategicPlan::titleEn>("title_en"),
        field<&StrategicPlan::englishConfirmed>("english_confirmed", {}, 8),
        field<&StrategicPlan::shortName>("short_name", {}, 4),
        field<&StrategicPlan::startYear>("start_year"),
        field<&StrategicPlan::endYear>("end_year"),
        field<&StrategicPlan::asPrinted>("as_printed", kReadOnly),
    };
};

template <>
struct Fields<Strategy>
{
    static constexpr Field table[] = {
        field<&Strategy::plan>("plan"),
        field<&Strategy::number>("number"),
        field<&Strategy::title>("title", kRequired),
        field<&Strategy::titleEn>("title_en"),
        field<&Strategy::englishConfirmed>("english_confirmed", {}, 8),
        field<&Strategy::shortName>("short_name", {}, 4),
    };
};

template <>
struct Fields<Organisation>
{
    static constexpr Field table[] = {
        field<&Organisation::name>("name", kRequired),
        field<&Organisation::nameEn>("name_en"),
        field<&Organisation::englishConfirmed>("english_confirmed", {}, 8),
        field<&Organisation::shortName>("short_name"),
        field<&Organisation::kind>("kind"),
        field<&Organisation::parent>("parent"),
        field<&Organisation::aliases>("aliases"),
    };
};

template <>
struct Fields<Programme>
{
    static constexpr Field table[] = {
        field<&Programme::title>("title", kRequired),
        field<&Programme::titleEn>("title_en"),
        field<&Programme::shortName>("short_name"),
        field<&Programme::purpose>("purpose", kMultiline),
        field<&Programme::purposeEn>("purpose_en", kMultiline, 4),
        field<&Programme::owner>("owner"),
        field<&Programme::strategy>("strategy"),
        field<&Programme::roundWord>("round_word"),
        field<&Programme::asOf>("as_of"),
        field<&Programme::note>("note", kMultiline),
        field<&Programme::office>("office", {}, 7),
        field<&Programme::officeEn>("office_en", {}, 7),
        field<&Programme::officeAddress>("office_address", kMultiline, 7),
        field<&Programme::officeAddressEn>("office_address_en", kMultiline, 7),
        field<&Programme::officeUnit>("office_unit", {}, 7),
        field<&Programme::officeTelephone>("office_telephone", {}, 7),
        field<&Programme::officeFax>("office_fax", {}, 7),
        field<&Programme::officeEmail>("office_email", {}, 7),
        field<&Programme::letterPrefix>("letter_prefix", {}, 7),
        field<&Programme::memoTo>("memo_to", {}, 7),
        field<&Programme::emblem>("emblem", {.picture = true}, 7),
        field<&Programme::printedLetterhead>("printed_letterhead", {}, 7),
        field<&Programme::englishConfirmed>("english_confirmed", {}, 7),
    };
};

template <>
struct Fields<Announcement>
{
    static constexpr Field table[] = {
        field<&Announcement::channel>("channel"),
        field<&Announcement::reporter>("reporter"),
        field<&Announcement::reporterUnit>("reporter_unit"),
        field<&Announcement::source>("source"),
        field<&Announcement::published>("published"),
        field<&Announcement::updated>("updated"),
    };
};

template <>
struct Fields<Province>
{
    static constexpr Field table[] = {
        field<&Province::name>("name", kRequired),
        field<&Province::nameEn>("name_en"),
        field<&Province::shortName>("short_name", {}, 4),
        field<&Province::region>("region"),
        field<&Province::inScope>("in_scope"),
    };
};

template <>
struct Fields<Holiday>
{
    static constexpr Field table[] = {
        field<&Holiday::date>("date", kRequired, 3),  field<&Holiday::name>("name", kRequired, 3),
        field<&Holiday::nameEn>("name_en", {}, 3),    field<&Holiday::shortName>("short_name", {}, 3),
        field<&Holiday::kind>("kind", {}, 3),         field<&Holiday::status>("status", {}, 3),
        field<&Holiday::province>("province", {}, 3), field<&Holiday::source>("source", {}, 3),
    };
};

template <>
struct Fields<Venue>
{
    static constexpr Field table[] = {
        field<&Venue::name>("name"),
        field<&Venue::nameEn>("name_en"),
        field<&Venue::englishConfirmed>("english_confirmed", {}, 8),
        field<&Venue::shortName>("short_name", {}, 4),
        field<&Venue::room>("room"),
        field<&Venue::roomEn>("room_en", {}, 4),
        field<&Venue::street>("street"),
        field<&Venue::streetEn>("street_en", {}, 4),
        field<&Venue::province>("province"),
        field<&Venue::capacity>("capacity"),
        field<&Venue::booking>("booking"),
    };
};

template <>
struct Fields<SubProject>
{
    static constexpr Field table[] = {
        field<&SubProject::position>("position", kStructural),
        field<&SubProject::title>("title", kRequired),
        field<&SubProject::titleEn>("title_en"),
        field<&SubProject::englishConfirmed>("english_confirmed", {}, 8),
        field<&SubProject::shortName>("short_name"),
        field<&SubProject::aliases>("aliases"),
    };
};

template <>
struct Fields<Statement>
{
    static constexpr Field table[] = {
        field<&Statement::subProject>("subproject", kStructural),
        field<&Statement::kind>("kind"),
        field<&Statement::position>("position", kStructural),
        field<&Statement::text>("text", {.required = true, .multiline = true}),
        field<&Statement::textEn>("text_en", kMultiline),
        field<&Statement::audience>("audience", kMultiline),
        field<&Statement::audienceEn>("audience_en", kMultiline, 4),
        field<&Statement::state>("state"),
    };
};

template <>
struct Fields<Partnership>
{
    static constexpr Field table[] = {
        field<&Partnership::subProject>("subproject", kStructural),
        field<&Partnership::organisation>("organisation"),
        field<&Partnership::role>("role"),
        field<&Partnership::position>("position", kStructural),
        field<&Partnership::note>("note", kMultiline),
        field<&Partnership::noteEn>("note_en", kMultiline, 4),
    };
};

template <>
struct Fields<Curriculum>
{
    static constexpr Field table[] = {
        field<&Curriculum::subProject>("subproject", kStructural),
        field<&Curriculum::title>("title", kRequired),
        field<&Curriculum::titleEn>("title_en"),
        field<&Curriculum::englishConfirmed>("english_confirmed", {}, 8),
        field<&Curriculum::shortName>("short_name", {}, 4),
        field<&Curriculum::aliases>("aliases"),
        field<&Curriculum::state>("state"),
        field<&Curriculum::aim>("aim", kMultiline),
        field<&Curriculum::aimEn>("aim_en", kMultiline, 4),
        field<&Curriculum::audience>("audience", kMultiline),
        field<&Curriculum::audienceEn>("audience_en", kMultiline, 4),
    };
};

template <>
struct Fields<Module>
{
    static constexpr Field table[] = {
        field<&Module::curriculum>("curriculum", kStructural),
        field<&Module::position>("position", kStructural),
        field<&Module::title>("title", kRequired),
        field<&Module::titleEn>("title_en"),
        field<&Module::englishConfirmed>("english_confirmed", {}, 8),
        field<&Module::shortName>("short_name", {}, 4),
    };
};

template <>
struct Fields<PilotAgency>
{
    static constexpr Field table[] = {
        field<&PilotAgency::subProject>("subproject", kStructural),
        field<&PilotAgency::organisation>("organisation", kRequired),
        field<&PilotAgency::position>("position", kStructural),
        field<&PilotAgency::studyIssue>("study_issue", kMultiline),
        field<&PilotAgency::studyIssueEn>("study_issue_en", kMultiline, 4),
        field<&PilotAgency::issueState>("issue_state"),
    };
};

template <>
struct Fields<AgencyMark>
{
    static constexpr Field table[] = {
        field<&AgencyMark::agency>("agency", kNamed, 4), field<&AgencyMark::step>("step", kStructural, 4),
        field<&AgencyMark::state>("state", {}, 4),       field<&AgencyMark::date>("date", {}, 4),
        field<&AgencyMark::note>("note", kMultiline, 4),
    };
};

template <>
struct Fields<Event>
{
    static constexpr Field table[] = {
        field<&Event::subProject>("subproject"),
        field<&Event::kind>("kind"),
        field<&Event::state>("state"),
        field<&Event::title>("title"),
        field<&Event::titleEn>("title_en"),
        field<&Event::englishConfirmed>("english_confirmed", {}, 8),
        field<&Event::shortName>("short_name", {}, 4),
        field<&Event::start>("start"),
        field<&Event::end>("end"),
        field<&Event::timeStart>("time_start"),
        field<&Event::timeEnd>("time_end"),
        field<&Event::venue>("venue"),
        field<&Event::room>("room", {}, 5),
        field<&Event::headCountDue>("head_count_due", {}, 5),
        field<&Event::curriculum>("curriculum"),
        field<&Event::note>("note", kMultiline),
        field<&Event::asPrinted>("as_printed", kReadOnly),
        field<&Event::locked>("locked", kStructural, 5),
    };
};

template <>
struct Fields<Agreement>
{
    static constexpr Field table[] = {
        field<&Agreement::event>("event", kStructural),
        field<&Agreement::title>("title", kRequired),
        field<&Agreement::titleEn>("title_en"),
        field<&Agreement::englishConfirmed>("english_confirmed", {}, 8),
        field<&Agreement::shortName>("short_name", {}, 4),
        field<&Agreement::subject>("subject", kMultiline),
        field<&Agreement::subjectEn>("subject_en", kMultiline, 4),
        field<&Agreement::aliases>("aliases"),
    };
};

template <>
struct Fields<AgreementParty>
{
    static constexpr Field table[] = {
        field<&AgreementParty::agreement>("agreement", kStructural),
        field<&AgreementParty::organisation>("organisation", kRequired),
        field<&AgreementParty::position>("position", kStructural),
    };
};

template <>
struct Fields<TrainingGroup>
{
    static constexpr Field table[] = {
        field<&TrainingGroup::event>("event", kStructural),
        field<&TrainingGroup::number>("number", kRequired),
        field<&TrainingGroup::name>("name"),
        field<&TrainingGroup::nameEn>("name_en"),
        field<&TrainingGroup::englishConfirmed>("english_confirmed", {}, 8),
        field<&TrainingGroup::shortName>("short_name", {}, 4),
        field<&TrainingGroup::asPrinted>("as_printed", kReadOnly),
    };
};

template <>
struct Fields<GroupMembership>
{
    static constexpr Field table[] = {
        field<&GroupMembership::group>("group", kNamed, 4),
        field<&GroupMembership::province>("province", kNamed, 4),
        field<&GroupMembership::state>("state", {}, 4),
    };
};

template <>
struct Fields<Deliverable>
{
    static constexpr Field table[] = {
        field<&Deliverable::subProject>("subproject", kStructural),
        field<&Deliverable::position>("position", kStructural),
        field<&Deliverable::title>("title", kRequired),
        field<&Deliverable::titleEn>("title_en"),
        field<&Deliverable::englishConfirmed>("english_confirmed", {}, 8),
        field<&Deliverable::shortName>("short_name", {}, 4),
        field<&Deliverable::state>("state"),
    };
};

template <>
struct Fields<DeliverableContent>
{
    static constexpr Field table[] = {
        field<&DeliverableContent::deliverable>("deliverable", kStructural),
        field<&DeliverableContent::position>("position", kStructural),
        field<&DeliverableContent::text>("text", {.required = true, .multiline = true}),
        field<&DeliverableContent::textEn>("text_en", kMultiline),
    };
};

template <>
struct Fields<Task>
{
    static constexpr Field table[] = {
        field<&Task::subProject>("subproject", kStructural),
        field<&Task::position>("position", kStructural),
        field<&Task::title>("title", kRequired),
        field<&Task::titleEn>("title_en"),
        field<&Task::englishConfirmed>("english_confirmed", {}, 8),
        field<&Task::shortName>("short_name", {}, 4),
        field<&Task::state>("state"),
        field<&Task::waitingFor>("waiting_for"),
        field<&Task::start>("start"),
        field<&Task::due>("due"),
        field<&Task::finished>("finished"),
        field<&Task::percent>("percent"),
        field<&Task::owner>("owner"),
        field<&Task::adviser>("adviser"),
        field<&Task::adviserNote>("adviser_note", kMultiline),
        field<&Task::adviserNoteEn>("adviser_note_en", kMultiline, 4),
        field<&Task::budgetSupport>("budget_support"),
        field<&Task::purpose>("purpose", kMultiline),
        field<&Task::purposeEn>("purpose_en", kMultiline, 4),
        field<&Task::audience>("audience", kMultiline),
        field<&Task::audienceEn>("audience_en", kMultiline, 4),
        field<&Task::condition>("condition", kMultiline),
        field<&Task::conditionEn>("condition_en", kMultiline, 4),
        field<&Task::predecessor>("predecessor"),
        field<&Task::event>("event"),
        field<&Task::deliverable>("deliverable"),
        field<&Task::evidence>("evidence", kMultiline),
    };
};

template <>
struct Fields<BudgetLine>
{
    static constexpr Field table[] = {
        field<&BudgetLine::subProject>("subproject", kStructural, 4),
        field<&BudgetLine::event>("event", kStructural, 4),
        field<&BudgetLine::position>("position", kStructural, 4),
        field<&BudgetLine::title>("title", kRequired, 4),
        field<&BudgetLine::titleEn>("title_en", {}, 4),
        field<&BudgetLine::englishConfirmed>("english_confirmed", {}, 8),
        field<&BudgetLine::source>("source", {}, 4),
        field<&BudgetLine::asked>("asked", {}, 4),
        field<&BudgetLine::approved>("approved", {}, 4),
        field<&BudgetLine::spent>("spent", {}, 4),
        field<&BudgetLine::note>("note", kMultiline, 4),
    };
};

template <>
struct Fields<Note>
{
    static constexpr Field table[] = {
        field<&Note::about>("about", kNamed, 4),
        field<&Note::date>("date", {}, 4),
        field<&Note::text>("text", {.required = true, .multiline = true}, 4),
    };
};

template <>
struct Fields<FileLink>
{
    static constexpr Field table[] = {
        field<&FileLink::about>("about", kNamed, 4),
        field<&FileLink::title>("title", {}, 4),
        field<&FileLink::path>("path", kRequired, 4),
    };
};

} // namespace tables

namespace {

constexpr const char *kKindNames[] = {
    "strategic_plan",
    "strategy",
    "organisation",
    "programme",
    "announcement",
    "province",
    "holiday",
    "venue",
    "subproject",
    "statement",
    "partnership",
    "curriculum",
    "module",
    "pilot_agency",
    "agency_mark",
    "event",
    "agreement",
    "agreement_party",
    "training_group",
    "group_membership",
    "deliverable",
    "deliverable_content",
    "task",
    "budget_line",
    "note",
    "file_link",
    "person",
    "contact",
    "registration",
    "attendance",
    "distinct_persons",
    "invitation",
    "agenda_item",
    "agenda_speaker",
    "meal",
    "issued_paper",
    "signatory",
    "paper_template",
};
static_assert(std::size(kKindNames) == kKindCount);

} // namespace

std::span<const Field> fieldsOf(Kind kind)
{
    return withKind(kind, []<class R>() { return std::span<const Field>(tables::Fields<R>::table); });
}

const Field *findField(Kind kind, QStringView name)
{
    for (const Field &field : fieldsOf(kind))
        if (name == QLatin1String(field.name))
            return &field;
    return nullptr;
}

const char *kindName(Kind kind)
{
    return kKindNames[int(kind)];
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (int kind = 0; kind < kKindCount; ++kind)
        if (name == QLatin1String(kKindNames[kind]))
            return Kind(kind);
    return std::nullopt;
}

QString aboutText(RecordRef record)
{
    if (record.id == 0 || isPeopleKind(record.kind))
        return {};
    const QString id = record.kind == Kind::Province ? provinceCode(record.id) : QString::number(record.id);
    return QLatin1String(kindName(record.kind)) + u'/' + id;
}

std::optional<RecordRef> aboutRecord(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto kind = slash > 0 ? kindFromName(text.left(slash)) : std::nullopt;
    if (!kind)
        return std::nullopt;
    const QStringView id = text.mid(slash + 1);
    const RecordRef record{*kind, *kind == Kind::Province ? packedProvinceCode(id) : id.toLongLong()};
    if (record.id <= 0 || aboutText(record) != text)
        return std::nullopt;
    return record;
}

} // namespace ruam::core
