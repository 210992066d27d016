#pragma once

#include <ruam/format/collation.h>
#include <ruam/presentation/recordmodel.h>

#include <memory>

namespace ruam::presentation {

/// การจัดกลุ่มจังหวัด: first the tray of the provinces that belong to no group, then the groups by number; below each its
/// provinces in Thai order. A province that takes no part stands nowhere. Its first cell is edited by naming another
/// group.
class ProvinceBoard final : public RecordModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, GroupColumn, StateColumn, ColumnCount };
    static constexpr int kTray = 0;

    ProvinceBoard(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(core::RecordRef record) const override;
    /// None for the tray.
    core::TrainingGroupId groupAt(int lane) const { return m_lanes[size_t(lane)]->group; }
    core::ProvinceId provinceAt(const QModelIndex &index) const;
    /// The tray or the group that a cell belongs to.
    int laneOf(const QModelIndex &index) const;
    /// "กลุ่มที่ 6", and its name, which may be empty.
    QString laneTitle(int lane) const;
    QString laneName(int lane) const;
    /// "8 จังหวัด · ยืนยัน 0".
    QString countsText(int lane) const;
    int confirmedIn(int lane) const;
    int proposedIn(int lane) const;
    /// Whether no province takes part.
    bool isEmpty() const;
    bool isProposed(const QModelIndex &index) const;
    /// The provinces that take no part, in Thai order.
    std::vector<core::ProvinceId> outside() const;

    /// The group that is meant by a number in either kind of digits or by a part of its title; none for the tray, and
    /// nothing at all where the words fit no group or more than one.
    std::optional<core::TrainingGroupId> groupNamed(const QString &typed) const;
    /// The province that is meant, whichever layout it was typed in: one whose name begins so, else one that holds it;
    /// from the one after `after` on, as they stand, and last those that take no part. None if there is none.
    core::ProvinceId provinceNamed(const QString &typed, core::ProvinceId after = {}) const;

    /// Moves provinces, into the tray where the group is none: one step or nothing.
    core::Result<void> assign(const std::vector<core::ProvinceId> &provinces, core::TrainingGroupId group);
    /// Confirms the provinces of a group, or of all where it is none.
    core::Result<void> confirm(core::TrainingGroupId group);
    core::Result<void> unconfirm(core::TrainingGroupId group);

    /// A new round after the last, where the rounds are; gives its record.
    core::Result<core::RecordRef> addGroup();

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Onto a group, the tray, or one of the provinces there. A refusal is told by editRefused().
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    void follow(const core::ChangeReport &report) override;

private:
    struct Card
    {
        core::ProvinceId province;
        core::MembershipState state = core::MembershipState::Proposed;
        friend bool operator==(const Card &, const Card &) = default;
    };
    struct Lane
    {
        core::TrainingGroupId group;
        std::vector<Card> cards;
        int at = 0; ///< among the lanes
    };
    using Lanes = std::vector<std::unique_ptr<Lane>>; ///< cells point at their lane

    Lanes lanesOfPlan() const;
    const Card *cardAt(const QModelIndex &index) const;
    bool followCards(int lane, const Lane &wanted);
    QVariant provinceCell(const QModelIndex &index, const Card &card, int role) const;
    QString provinceName(core::ProvinceId province) const;
    Choices groupChoices() const;
    QString fullTitle(int lane) const;

    format::Collation m_collation;
    Lanes m_lanes;
};

} // namespace ruam::presentation
