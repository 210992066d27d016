// What ProvinceBoard does, and how it follows what is done.

#include "reports.h"
#include "rowdiff.h"

#include <ruam/core/edits.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/provinceboard.h>

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace ruam::presentation {

using namespace core;

namespace {

const QString kProvincesType = QStringLiteral("application/x-ruam-provinces");

std::vector<ProvinceId> provincesIn(const QMimeData &data)
{
    std::vector<ProvinceId> provinces;
    QDataStream stream(data.data(kProvincesType));
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        if (stream.status() != QDataStream::Ok)
            return {};
        provinces.push_back(ProvinceId{id});
    }
    return provinces;
}

} // namespace

Result<void> ProvinceBoard::assign(const std::vector<ProvinceId> &provinces, TrainingGroupId group)
{
    const auto edit = assignProvinces(plan(), provinces, group, session().ids());
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? Result<void>() : session().perform(*edit);
}

Result<void> ProvinceBoard::confirm(TrainingGroupId group)
{
    const auto edit = confirmProvinces(plan(), group);
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? Result<void>() : session().perform(*edit);
}

Result<void> ProvinceBoard::unconfirm(TrainingGroupId group)
{
    const auto edit = unconfirmProvinces(plan(), group);
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? Result<void>() : session().perform(*edit);
}

Result<RecordRef> ProvinceBoard::addGroup()
{
    SubProjectId subProject;
    for (const SubProject *each : plan().ordered<SubProject>())
        subProject = each->id;
    for (const TrainingGroup *group : plan().groups())
        if (const Event *event = plan().find(group->event); event && event->subProject.isValid())
            subProject = event->subProject;
    const auto edit = core::addGroup(plan(), subProject, session().ids());
    if (!edit)
        return edit.error();
    const TrainingGroupId id = edit->changes.of<TrainingGroup>().front().id();
    if (const auto done = session().perform(*edit); !done)
        return done.error();
    return refOf(id);
}

QStringList ProvinceBoard::mimeTypes() const
{
    return {kProvincesType};
}

QMimeData *ProvinceBoard::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes)
        if (index.column() == NameColumn && provinceAt(index).isValid())
            stream << provinceAt(index).value;
    if (bytes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(kProvincesType, bytes);
    return data;
}

bool ProvinceBoard::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                    const QModelIndex &parent) const
{
    return action == Qt::MoveAction && parent.isValid() && !session().isReadOnly() && data->hasFormat(kProvincesType);
}

bool ProvinceBoard::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const std::vector<ProvinceId> provinces = provincesIn(*data);
    if (provinces.empty())
        return false;
    const auto done = assign(provinces, groupAt(laneOf(parent)));
    if (!done)
        Q_EMIT editRefused(parent, format::errorText(done.error(), texts(), &plan()));
    return done.ok();
}

/// True if something of the lane is another.
bool ProvinceBoard::followCards(int lane, const Lane &wanted)
{
    std::vector<Card> &cards = m_lanes[size_t(lane)]->cards;
    if (cards == wanted.cards)
        return false;
    const QModelIndex parent = index(lane, 0);
    std::vector<ProvinceId> ids;
    for (const Card &card : wanted.cards)
        ids.push_back(card.province);
    followRows(
        parent, cards, ids, [](const Card &card) { return card.province; },
        [&](size_t at) { return wanted.cards[at]; });
    std::vector<int> others;
    for (size_t row = 0; row < cards.size(); ++row)
        if (cards[row] != wanted.cards[row]) {
            cards[row] = wanted.cards[row];
            others.push_back(int(row));
        }
    eachRun(others, [&](int first, int last) {
        Q_EMIT dataChanged(index(first, 0, parent), index(last, ColumnCount - 1, parent));
    });
    return true;
}

void ProvinceBoard::follow(const ChangeReport &report)
{
    if (report.of<GroupMembership>().isEmpty() && report.of<Province>().isEmpty() &&
        report.of<TrainingGroup>().isEmpty() && report.of<Programme>().isEmpty())
        return;
    Lanes wanted = lanesOfPlan();
    const bool sameLanes = std::equal(m_lanes.begin(), m_lanes.end(), wanted.begin(), wanted.end(),
                                      [](const auto &a, const auto &b) { return a->group == b->group; });
    if (!sameLanes) {
        beginResetModel();
        m_lanes = std::move(wanted);
        endResetModel();
        return;
    }
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        if (followCards(lane, *wanted[size_t(lane)]))
            Q_EMIT dataChanged(index(lane, 0), index(lane, ColumnCount - 1));
    const bool named = !report.of<Province>().isEmpty() || !report.of<TrainingGroup>().isEmpty() ||
                       changesField(report, Kind::Programme, {"round_word"}) || report.of<Programme>().reset;
    if (named)
        touchAll(0, ColumnCount - 1);
}

} // namespace ruam::presentation
