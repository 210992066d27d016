#include <ruam/presentation/coverage.h>

#include <ruam/format/fieldtext.h>
#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

using namespace core;

namespace {

std::vector<ProvinceId> provincesOf(const Plan &plan)
{
    std::vector<ProvinceId> provinces;
    for (const auto &[id, province] : plan.all<Province>())
        provinces.push_back(id);
    return provinces;
}

struct GroupWords
{
    int index = -1;
    QString title;
    QString dates;
    int provinces = 0;
};

/// The groups that have provinces, by number, with their words.
std::map<TrainingGroupId, GroupWords> groupWords(const Plan &plan, const format::Texts &texts, Coverage &coverage)
{
    std::map<TrainingGroupId, GroupWords> words;
    for (const auto &[id, membership] : plan.all<GroupMembership>())
        ++words[membership.group].provinces;
    for (const TrainingGroup *group : plan.groups()) {
        const auto found = words.find(group->id);
        if (found == words.end())
            continue;
        GroupWords &each = found->second;
        each.index = int(coverage.groups.size());
        if (const Event *event = plan.find(group->event)) {
            each.title = format::eventTitle(plan, *event, texts);
            each.dates = format::rangeText(event->start, event->end, format::DateStyle::Table, screenDates(texts));
        } else {
            each.title = format::groupTitle(plan, *group, texts);
        }
        coverage.groups.push_back({refOf(*group), group->number ? QString::number(*group->number) : QString(),
                                   each.title,
                                   texts.translate("presentation", "%n province(s)", nullptr, each.provinces)});
    }
    return words;
}

QString provinceName(const Province &province, const format::Texts &texts)
{
    const bool english = texts.language() == format::Language::English && !province.nameEn.isEmpty();
    return english ? province.nameEn : province.name;
}

CoverageTile tileOf(const Province &province, const GroupMembership *membership, const GroupWords &group,
                    const Coverage &coverage, const format::Texts &texts)
{
    CoverageTile tile;
    tile.record = refOf(province);
    QStringList words{provinceName(province, texts)};
    if (group.index >= 0) {
        const CoverageGroup &shown = coverage.groups[size_t(group.index)];
        const bool confirmed = membership->state == MembershipState::Confirmed;
        tile.record = shown.record;
        tile.state = confirmed ? CoverageState::Confirmed : CoverageState::Proposed;
        tile.group = group.index;
        tile.number = shown.number;
        words.append(confirmed ? shown.title : texts.translate("presentation", "%1 (proposed)").arg(shown.title));
        words.append(group.dates.isEmpty() ? texts.translate("presentation", "no dates yet") : group.dates);
    } else if (province.inScope) {
        tile.state = CoverageState::Unassigned;
        words.append(texts.translate("presentation", "in no group yet"));
    } else {
        words.append(texts.translate("presentation", "takes no part"));
    }
    tile.words = words.join(QStringLiteral(" · "));
    return tile;
}

} // namespace

Coverage coverageOf(const Plan &plan, const format::Texts &texts)
{
    Coverage coverage{format::TileMap(provincesOf(plan)), {}, {}, 0, 0, {}};
    const auto words = groupWords(plan, texts, coverage);
    std::map<ProvinceId, const GroupMembership *> memberships;
    for (const auto &[id, membership] : plan.all<GroupMembership>())
        memberships[membership.province] = &membership;
    int assigned = 0;
    for (const format::TileMap::Tile &place : coverage.map.tiles()) {
        const auto membership = memberships.find(place.province);
        const bool has = membership != memberships.end();
        const CoverageTile tile = tileOf(*plan.find(place.province), has ? membership->second : nullptr,
                                         has ? words.at(membership->second->group) : GroupWords(), coverage, texts);
        coverage.unassigned += tile.state == CoverageState::Unassigned;
        coverage.proposed += tile.state == CoverageState::Proposed;
        assigned += tile.group >= 0;
        coverage.tiles.push_back(tile);
    }
    QStringList summary{texts.translate("presentation", "%1 of %2 provinces have a group")
                            .arg(assigned)
                            .arg(assigned + coverage.unassigned)};
    if (coverage.proposed > 0)
        summary.append(texts.translate("presentation", "%1 proposed, to be confirmed").arg(coverage.proposed));
    if (coverage.unassigned > 0)
        summary.append(texts.translate("presentation", "%1 in no group yet").arg(coverage.unassigned));
    coverage.summary = summary.join(QStringLiteral(" · "));
    return coverage;
}

} // namespace ruam::presentation
