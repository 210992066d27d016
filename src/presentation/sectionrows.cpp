#include <ruam/core/planstatus.h>
#include <ruam/presentation/sectionrow.h>

#include <array>
#include <tuple>

namespace ruam::presentation {

using namespace core;

namespace {

constexpr SectionColumn kSubProjectColumns[] = {{"title", nullptr}, {"short_name", nullptr}, {"title_en", nullptr}};
constexpr SectionColumn kStatementColumns[] = {{"text", nullptr}, {"audience", nullptr}, {"state", nullptr}};
constexpr SectionColumn kPartnerColumns[] = {{"organisation", nullptr}, {"role", nullptr}, {"note", nullptr}};
constexpr SectionColumn kCurriculumColumns[] = {
    {"title", "title"}, {"audience", nullptr}, {"short_name", "short_name"}, {"state", nullptr}};
constexpr SectionColumn kDeliverableColumns[] = {{"title", "text"}, {"short_name", nullptr}, {"state", nullptr}};
constexpr SectionColumn kEventColumns[] = {
    {"title", nullptr}, {"start", nullptr}, {"kind", nullptr}, {"venue", nullptr}, {"state", nullptr}};
constexpr SectionColumn kAgreementColumns[] = {
    {"title", "organisation"}, {"event", nullptr}, {"start", nullptr}, {"time_start", nullptr}, {"venue", nullptr}};
constexpr SectionColumn kBudgetColumns[] = {{"title", nullptr},    {kUsedForColumn, nullptr}, {"source", nullptr},
                                            {"asked", nullptr},    {"approved", nullptr},     {"spent", nullptr},
                                            {kLeftColumn, nullptr}};
constexpr SectionColumn kAnnouncementColumns[] = {{"channel", nullptr},
                                                  {"reporter", nullptr},
                                                  {"reporter_unit", nullptr},
                                                  {"published", nullptr},
                                                  {"updated", nullptr}};

using Type = SectionRow::Type;

class Rows
{
public:
    explicit Rows(bool withBlanks) : m_withBlanks(withBlanks) {}

    void heading(RecordRef owner, Kind kind, int part = 0) { m_rows.push_back({Type::Heading, owner, kind, part, 0}); }
    template <class R>
    void record(const R &record, int level = 0)
    {
        m_rows.push_back({Type::Record, refOf(record), R::kKind, partOf(record), level});
    }
    void blank(RecordRef owner, Kind kind, int part = 0, int level = 0)
    {
        if (m_withBlanks)
            m_rows.push_back({Type::Blank, owner, kind, part, level});
    }
    void sum() { m_rows.push_back({Type::Sum, {}, Kind::BudgetLine, 0, 0}); }
    std::vector<SectionRow> take() { return std::move(m_rows); }

private:
    template <class R>
    static int partOf(const R &record)
    {
        if constexpr (std::is_same_v<R, Statement>)
            return int(record.kind);
        else
            return 0;
    }

    bool m_withBlanks;
    std::vector<SectionRow> m_rows;
};

RecordRef refOfOwner(SectionOwner owner)
{
    if (owner.event.isValid())
        return refOf(owner.event);
    return owner.subProject.isValid() ? refOf(owner.subProject) : RecordRef{};
}

template <class R>
std::vector<const R *> ownedBy(const Plan &plan, SubProjectId subProject)
{
    return plan.ordered<R>([subProject](const R &record) { return record.subProject == subProject; });
}

void addStatements(const Plan &plan, SectionOwner owner, Rows &rows)
{
    const auto statements = ownedBy<Statement>(plan, owner.subProject);
    for (const StatementKind kind :
         {StatementKind::Purpose, StatementKind::Objective, StatementKind::ExpectedResult, StatementKind::StatusNote}) {
        const bool any = std::any_of(statements.begin(), statements.end(),
                                     [kind](const Statement *statement) { return statement->kind == kind; });
        // A purpose is that of the whole; a sub-project has objectives.
        if (kind == StatementKind::Purpose && owner.subProject.isValid() && !any)
            continue;
        rows.heading(refOfOwner(owner), Kind::Statement, int(kind));
        for (const Statement *statement : statements)
            if (statement->kind == kind)
                rows.record(*statement);
        rows.blank(refOfOwner(owner), Kind::Statement, int(kind));
    }
}

/// Records and those within them; `parentOf` gives what an inner record lies in.
template <class R, class Inner, class ParentOf>
void addNested(const Plan &plan, SectionOwner owner, Rows &rows, const std::vector<const R *> &records,
               ParentOf parentOf)
{
    std::map<Id<R>, std::vector<const Inner *>> within;
    for (const Inner *inner : plan.ordered<Inner>())
        within[parentOf(*inner)].push_back(inner);
    for (const R *record : records) {
        rows.record(*record);
        for (const Inner *inner : within[record->id])
            rows.record(*inner, 1);
        rows.blank(refOf(*record), Inner::kKind, 0, 1);
    }
    rows.blank(refOfOwner(owner), R::kKind);
}

/// Those that are signed at an event of the sub-project.
std::vector<const Agreement *> agreementsOf(const Plan &plan, SubProjectId subProject)
{
    auto agreements = agreementsBySigning(plan);
    std::erase_if(agreements, [&](const Agreement *agreement) {
        const Event *signing = plan.find(agreement->event);
        return (signing ? signing->subProject : SubProjectId()) != subProject;
    });
    return agreements;
}

std::vector<const Event *> eventsByDate(const Plan &plan, SectionOwner owner)
{
    auto events = plan.ordered<Event>([owner](const Event &event) {
        return owner.event.isValid() ? event.id == owner.event : event.subProject == owner.subProject;
    });
    std::stable_sort(events.begin(), events.end(), isEarlier);
    return events;
}

/// The lines of a sub-project, then those of each of its events that has some.
void addBudgetOf(const Plan &plan, const std::map<qint64, std::vector<const BudgetLine *>> &lines, SectionOwner owner,
                 Rows &rows)
{
    const auto addLines = [&](RecordRef of) {
        if (const auto found = lines.find(of.id); found != lines.end())
            for (const BudgetLine *line : found->second)
                rows.record(*line);
        rows.blank(of, Kind::BudgetLine);
    };
    if (owner.subProject.isValid()) {
        rows.heading(refOf(owner.subProject), Kind::BudgetLine);
        addLines(refOf(owner.subProject));
    }
    for (const Event *event : eventsByDate(plan, owner)) {
        const bool asked = owner.event == event->id;
        if (!asked && !lines.contains(event->id.value))
            continue;
        rows.heading(refOf(*event), Kind::BudgetLine);
        addLines(refOf(*event));
    }
}

void addBudget(const Plan &plan, SectionOwner owner, Rows &rows)
{
    std::map<qint64, std::vector<const BudgetLine *>> lines;
    for (const BudgetLine *line : plan.ordered<BudgetLine>())
        lines[line->event.isValid() ? line->event.value : line->subProject.value].push_back(line);
    if (!owner.event.isValid() && !owner.subProject.isValid())
        for (const SubProject *subProject : plan.ordered<SubProject>())
            addBudgetOf(plan, lines, {subProject->id, {}}, rows);
    addBudgetOf(plan, lines, owner, rows);
    rows.sum();
}

} // namespace

std::span<const SectionColumn> sectionColumns(Section section)
{
    switch (section) {
    case Section::SubProjects:
        return kSubProjectColumns;
    case Section::Statements:
        return kStatementColumns;
    case Section::Partners:
        return kPartnerColumns;
    case Section::Curricula:
        return kCurriculumColumns;
    case Section::Deliverables:
        return kDeliverableColumns;
    case Section::Events:
        return kEventColumns;
    case Section::Agreements:
        return kAgreementColumns;
    case Section::Budget:
        return kBudgetColumns;
    case Section::Announcements:
        break;
    }
    return kAnnouncementColumns;
}

Kind sectionKind(Section section)
{
    constexpr std::array kinds = {Kind::SubProject, Kind::Statement,   Kind::Partnership,
                                  Kind::Curriculum, Kind::Deliverable, Kind::Event,
                                  Kind::Agreement,  Kind::BudgetLine,  Kind::Announcement};
    static_assert(kinds.size() == kSectionCount);
    return kinds[size_t(section)];
}

std::vector<SectionRow> sectionRows(const Plan &plan, Section section, SectionOwner owner, bool withBlanks)
{
    Rows rows(withBlanks);
    switch (section) {
    case Section::SubProjects:
        for (const SubProject *subProject : plan.ordered<SubProject>())
            rows.record(*subProject);
        rows.blank({}, Kind::SubProject);
        break;
    case Section::Statements:
        addStatements(plan, owner, rows);
        break;
    case Section::Partners:
        for (const Partnership *partnership : ownedBy<Partnership>(plan, owner.subProject))
            rows.record(*partnership);
        rows.blank(refOfOwner(owner), Kind::Partnership);
        break;
    case Section::Curricula:
        addNested<Curriculum, Module>(plan, owner, rows, ownedBy<Curriculum>(plan, owner.subProject),
                                      [](const Module &module) { return module.curriculum; });
        break;
    case Section::Deliverables:
        addNested<Deliverable, DeliverableContent>(
            plan, owner, rows, ownedBy<Deliverable>(plan, owner.subProject),
            [](const DeliverableContent &content) { return content.deliverable; });
        break;
    case Section::Events:
        for (const Event *event : eventsByDate(plan, owner))
            rows.record(*event);
        rows.blank(refOfOwner(owner), Kind::Event);
        break;
    case Section::Agreements:
        addNested<Agreement, AgreementParty>(plan, owner, rows, agreementsOf(plan, owner.subProject),
                                             [](const AgreementParty &party) { return party.agreement; });
        break;
    case Section::Budget:
        addBudget(plan, owner, rows);
        break;
    case Section::Announcements:
        for (const Announcement *announcement : plan.ordered<Announcement>())
            rows.record(*announcement);
        rows.blank({}, Kind::Announcement);
        break;
    }
    return rows.take();
}

} // namespace ruam::presentation
