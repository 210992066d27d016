#include <ruam/core/plan.h>

namespace ruam::core {

Plan::Plan() = default;
Plan::Plan(const Plan &other) = default;
Plan::Plan(Plan &&other) noexcept = default;
Plan &Plan::operator=(const Plan &other) = default;
Plan &Plan::operator=(Plan &&other) noexcept = default;
Plan::~Plan() = default;

bool operator==(const Plan &a, const Plan &b)
{
    return a.m_tables == b.m_tables;
}

void Plan::sortByPosition(std::vector<Placed> &placed)
{
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return a.position < b.position; });
}

const Programme &Plan::programme() const
{
    static const Programme none;
    const auto &table = all<Programme>();
    return table.empty() ? none : table.begin()->second;
}

std::vector<const TrainingGroup *> Plan::groups() const
{
    auto groups = ordered<TrainingGroup>();
    std::stable_sort(groups.begin(), groups.end(), [](const TrainingGroup *a, const TrainingGroup *b) {
        if (a->number.has_value() != b->number.has_value())
            return a->number.has_value();
        return a->number < b->number;
    });
    return groups;
}

const TrainingGroup *Plan::groupOf(EventId event) const
{
    return findIf<TrainingGroup>([event](const TrainingGroup &group) { return group.event == event; });
}

const GroupMembership *Plan::membershipOf(ProvinceId province) const
{
    return findIf<GroupMembership>([province](const GroupMembership &member) { return member.province == province; });
}

bool Plan::contains(RecordRef ref) const
{
    return withKind(ref.kind, [&]<class R>() {
        if constexpr (isPeopleKind(R::kKind))
            return false;
        else
            return find(Id<R>{ref.id}) != nullptr;
    });
}

std::vector<RecordRef> Plan::referrers(RecordRef ref) const
{
    std::vector<RecordRef> found;
    const QString about = aboutText(ref);
    forEachKind([&]<class R>() {
        if constexpr (requires(const R &r) { r.about; }) {
            for (const auto &[id, record] : all<R>())
                if (record.about == about)
                    found.push_back(refOf(record));
        } else if constexpr (!isPeopleKind(R::kKind)) {
            std::vector<const Field *> references;
            for (const Field &field : fieldsOf(R::kKind))
                if (field.type == FieldType::Reference && field.target == ref.kind)
                    references.push_back(&field);
            if (references.empty())
                return;
            for (const auto &[id, record] : all<R>()) {
                if (refOf(record) == ref)
                    continue;
                for (const Field *field : references) {
                    if (fieldValue(record, *field) == Value(ref.id)) {
                        found.push_back(refOf(record));
                        break;
                    }
                }
            }
        }
    });
    return found;
}

void Plan::apply(const ChangeSet &changes)
{
    forEachKind([&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            auto &table = std::get<Table<R>>(m_tables);
            for (const RowChange<R> &row : changes.of<R>()) {
                if (row.before) {
                    Q_ASSERT(table.contains(row.before->id) && table.at(row.before->id) == *row.before);
                    if (!row.after)
                        table.erase(row.before->id);
                }
                if (row.after)
                    table.insert_or_assign(row.after->id, *row.after);
            }
        }
    });
}

} // namespace ruam::core
