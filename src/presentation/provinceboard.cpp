#include <ruam/presentation/provinceboard.h>

#include <ruam/core/edits.h>
#include <ruam/core/enums.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/searchtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

/// A number in either kind of digits.
std::optional<qint64> numberIn(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar each : text) {
        if (each.digitValue() < 0)
            return std::nullopt;
        number = 10 * number + each.digitValue();
    }
    return number;
}

/// As a province is called when one looks for it: without the word before it.
QString bareProvince(const QString &typed)
{
    QString text = typed.trimmed();
    for (const QString &word : {QStringLiteral("จังหวัด"), QStringLiteral("จ.")})
        if (text.startsWith(word))
            return text.mid(word.size()).trimmed();
    return text;
}

} // namespace

ProvinceBoard::ProvinceBoard(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent), m_lanes(lanesOfPlan())
{
}

ProvinceBoard::Lanes ProvinceBoard::lanesOfPlan() const
{
    Lanes lanes;
    std::map<TrainingGroupId, Lane *> laneOfGroup;
    const auto addLane = [&](TrainingGroupId group) {
        lanes.push_back(std::make_unique<Lane>(Lane{group, {}, int(lanes.size())}));
        laneOfGroup[group] = lanes.back().get();
    };
    addLane({});
    for (const TrainingGroup *group : plan().groups())
        addLane(group->id);
    std::map<ProvinceId, const GroupMembership *> memberships;
    for (const auto &[id, membership] : plan().all<GroupMembership>())
        memberships[membership.province] = &membership;
    std::vector<std::pair<QByteArray, ProvinceId>> provinces;
    for (const auto &[id, province] : plan().all<Province>())
        if (province.inScope)
            provinces.emplace_back(m_collation.sortKey(provinceName(id)), id);
    std::sort(provinces.begin(), provinces.end());
    for (const auto &[key, id] : provinces) {
        const auto membership = memberships.find(id);
        if (membership == memberships.end())
            lanes.front()->cards.push_back({id, MembershipState::Proposed});
        else
            laneOfGroup.at(membership->second->group)->cards.push_back({id, membership->second->state});
    }
    return lanes;
}

QModelIndex ProvinceBoard::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_lanes[size_t(parent.row())].get() : nullptr);
}

QModelIndex ProvinceBoard::parent(const QModelIndex &child) const
{
    if (!child.internalPointer())
        return {};
    return index(laneOf(child), 0);
}

int ProvinceBoard::laneOf(const QModelIndex &index) const
{
    const auto *lane = static_cast<const Lane *>(index.internalPointer());
    return lane ? lane->at : index.row();
}

int ProvinceBoard::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_lanes.size());
    return parent.internalPointer() || parent.column() > 0 ? 0 : int(m_lanes[size_t(parent.row())]->cards.size());
}

int ProvinceBoard::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && (parent.internalPointer() || parent.column() > 0) ? 0 : ColumnCount;
}

Qt::ItemFlags ProvinceBoard::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool writable = !session().isReadOnly();
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (writable)
        flags |= Qt::ItemIsDropEnabled;
    if (!cardAt(index))
        return flags;
    flags |= Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (writable)
        flags |= Qt::ItemIsDragEnabled;
    if (writable && index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ProvinceBoard::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return texts().translate("presentation", "Province");
    case GroupColumn:
        return texts().translate("presentation", "Province group");
    case StateColumn:
        return texts().translate("presentation", "State");
    }
    return {};
}

const ProvinceBoard::Card *ProvinceBoard::cardAt(const QModelIndex &index) const
{
    const auto *lane = static_cast<const Lane *>(index.internalPointer());
    return lane ? &lane->cards[size_t(index.row())] : nullptr;
}

ProvinceId ProvinceBoard::provinceAt(const QModelIndex &index) const
{
    const Card *card = cardAt(index);
    return card ? card->province : ProvinceId();
}

QModelIndex ProvinceBoard::indexOf(RecordRef record) const
{
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (lane != kTray && refOf(m_lanes[lane]->group) == record)
            return index(int(lane), 0);
        const auto &cards = m_lanes[lane]->cards;
        for (size_t row = 0; row < cards.size(); ++row)
            if (refOf(cards[row].province) == record)
                return index(int(row), 0, index(int(lane), 0));
    }
    return {};
}

RecordRef ProvinceBoard::recordOf(const QModelIndex &index) const
{
    if (const Card *card = cardAt(index))
        return refOf(card->province);
    return refOf(groupAt(index.row()));
}

QString ProvinceBoard::laneTitle(int lane) const
{
    if (lane == kTray)
        return texts().translate("presentation", "In no group yet");
    const TrainingGroup *group = plan().find(groupAt(lane));
    return group ? format::groupTitle(plan(), *group, texts()) : QString();
}

QString ProvinceBoard::laneName(int lane) const
{
    const TrainingGroup *group = plan().find(groupAt(lane));
    if (!group)
        return {};
    return texts().language() == format::Language::English && !group->nameEn.isEmpty() ? group->nameEn : group->name;
}

QString ProvinceBoard::fullTitle(int lane) const
{
    const QString name = laneName(lane);
    return name.isEmpty() ? laneTitle(lane) : QStringLiteral("%1 %2").arg(laneTitle(lane), name);
}

int ProvinceBoard::confirmedIn(int lane) const
{
    const auto &cards = m_lanes[size_t(lane)]->cards;
    return lane == kTray ? 0 : int(std::count_if(cards.begin(), cards.end(), [](const Card &card) {
        return card.state == MembershipState::Confirmed;
    }));
}

int ProvinceBoard::proposedIn(int lane) const
{
    return lane == kTray ? 0 : int(m_lanes[size_t(lane)]->cards.size()) - confirmedIn(lane);
}

QString ProvinceBoard::countsText(int lane) const
{
    const int all = int(m_lanes[size_t(lane)]->cards.size());
    if (lane == kTray)
        return texts().translate("presentation", "%n province(s)", nullptr, all);
    return texts().translate("presentation", "%n province(s) · %1 confirmed", nullptr, all).arg(confirmedIn(lane));
}

bool ProvinceBoard::isEmpty() const
{
    return std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane->cards.empty(); });
}

bool ProvinceBoard::isProposed(const QModelIndex &index) const
{
    const Card *card = cardAt(index);
    return card && laneOf(index) != kTray && card->state == MembershipState::Proposed;
}

std::vector<ProvinceId> ProvinceBoard::outside() const
{
    std::vector<std::pair<QByteArray, ProvinceId>> found;
    for (const auto &[id, province] : plan().all<Province>())
        if (!province.inScope)
            found.emplace_back(m_collation.sortKey(provinceName(id)), id);
    std::sort(found.begin(), found.end());
    std::vector<ProvinceId> provinces;
    for (const auto &[key, id] : found)
        provinces.push_back(id);
    return provinces;
}

QString ProvinceBoard::provinceName(ProvinceId id) const
{
    const Province *province = plan().find(id);
    if (!province)
        return {};
    return texts().language() == format::Language::English && !province->nameEn.isEmpty() ? province->nameEn
                                                                                          : province->name;
}

Choices ProvinceBoard::groupChoices() const
{
    Choices choices;
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        choices.append({groupAt(lane).value, fullTitle(lane)});
    return choices;
}

std::optional<TrainingGroupId> ProvinceBoard::groupNamed(const QString &typed) const
{
    const auto number = numberIn(typed);
    std::optional<TrainingGroupId> found;
    int fits = 0;
    for (int lane = 0; lane < int(m_lanes.size()); ++lane) {
        const TrainingGroup *group = plan().find(groupAt(lane));
        if (number && group && group->number == number)
            return groupAt(lane);
        if (fullTitle(lane) == typed.trimmed())
            return groupAt(lane);
        if (number || typed.trimmed().isEmpty() || !format::containsLoosely(fullTitle(lane), typed))
            continue;
        found = groupAt(lane);
        ++fits;
    }
    return fits == 1 ? found : std::nullopt;
}

ProvinceId ProvinceBoard::provinceNamed(const QString &typed, ProvinceId after) const
{
    std::vector<ProvinceId> all;
    for (const auto &lane : m_lanes)
        for (const Card &card : lane->cards)
            all.push_back(card.province);
    if (const auto at = std::find(all.begin(), all.end(), after); at != all.end())
        std::rotate(all.begin(), at + 1, all.end());
    for (const ProvinceId id : outside())
        all.push_back(id);
    for (const QString &text : {bareProvince(typed), format::otherLayout(typed)}) {
        const QString wanted = format::searchKey(text);
        if (wanted.isEmpty())
            continue;
        ProvinceId holds;
        for (const ProvinceId id : all) {
            const Province *province = plan().find(id);
            for (const QString &name : {province->name, province->nameEn}) {
                const QString key = format::searchKey(name);
                if (key.startsWith(wanted))
                    return id;
                if (!holds.isValid() && key.contains(wanted))
                    holds = id;
            }
        }
        if (holds.isValid())
            return holds;
    }
    return {};
}

QVariant ProvinceBoard::cell(const QModelIndex &index, int role) const
{
    if (const Card *card = cardAt(index))
        return provinceCell(index, *card, role);
    if (role == Qt::DisplayRole && index.column() == NameColumn)
        return fullTitle(index.row());
    return {};
}

QVariant ProvinceBoard::provinceCell(const QModelIndex &index, const Card &card, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return provinceName(card.province);
        if (column == GroupColumn)
            return fullTitle(laneOf(index));
        if (laneOf(index) == kTray)
            return {};
        return format::enumText(Kind::GroupMembership, *findField(Kind::GroupMembership, u"state"),
                                enumName(card.state), texts());
    case Qt::AccessibleTextRole:
        return isProposed(index) ? texts().translate("presentation", "%1 (proposed)").arg(provinceName(card.province))
                                 : provinceName(card.province);
    case Qt::EditRole:
        return column == NameColumn ? fullTitle(laneOf(index)) : QString();
    case EditorRole:
        return int(flags(index).testFlag(Qt::ItemIsEditable) ? Editor::Reference : Editor::ReadOnly);
    case ChoicesRole:
        return column == NameColumn ? QVariant::fromValue(groupChoices()) : QVariant();
    default:
        return {};
    }
}

MaybeEdit ProvinceBoard::editFor(const QModelIndex &index, const QString &typed)
{
    const auto group = groupNamed(typed);
    if (!group || index.column() != NameColumn)
        return Error{Code::BadValue, {}, QStringLiteral("no such group")};
    auto edit = assignProvince(plan(), provinceAt(index), *group, session().ids());
    return edit ? MaybeEdit(std::optional(*std::move(edit))) : MaybeEdit(edit.error());
}

MaybeEdit ProvinceBoard::editFor(const QModelIndex &index, const Value &chosen)
{
    const auto *id = std::get_if<qint64>(&chosen);
    if (!id || index.column() != NameColumn)
        return Error{Code::BadValue, {}, QStringLiteral("no such group")};
    auto edit = assignProvince(plan(), provinceAt(index), TrainingGroupId{*id}, session().ids());
    return edit ? MaybeEdit(std::optional(*std::move(edit))) : MaybeEdit(edit.error());
}

} // namespace ruam::presentation
