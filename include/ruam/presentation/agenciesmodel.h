#pragma once

#include <ruam/presentation/recordmodel.h>

#include <memory>

namespace ruam::presentation {

/// An agreement to which an agency's organisation is party, as its card shows it.
struct AgreementLines
{
    core::AgreementId agreement;
    core::EventId event; ///< its signing; none where there is none
    QString title;
    QString parties; ///< in their order
    QString when;    ///< dates and times of the signing; empty without dates
    QString place;   ///< empty where none is set
    friend bool operator==(const AgreementLines &, const AgreementLines &) = default;
};

/// หน่วยงานนำร่อง: the agencies in their order, below each its eight marks. A check mark is Done on the as-of day; a date
/// typed for a step that was not reached makes it Done on that day. What is typed over the name of a step is its note.
class AgenciesModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, StateColumn, DateColumn, ColumnCount };

    AgenciesModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// An agency, or one of its marks.
    QModelIndex indexOf(core::RecordRef record) const override;
    core::PilotAgencyId agencyAt(int row) const { return m_agencies[size_t(row)]->id; }
    QString agencyName(int row) const;
    std::vector<AgreementLines> agreementsOf(int row) const;
    /// A new agreement with the agency's organisation as its first party, and its signing: one step.
    core::Result<core::RecordRef> addAgreement(int row);
    /// The organisations by their names in Thai order, for type-ahead.
    Choices organisations() const;

    /// A new agency at the end; the organisation is made where none is called so. Fails as Required without a name, as
    /// NotFound without a sub-project.
    core::Result<core::RecordRef> addAgency(const QString &organisation);
    core::Result<void> removeAgency(int row);
    /// To the place of another row.
    core::Result<void> moveAgency(int row, int to);

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    /// The agency's where a mark is not yet a record.
    core::RecordRef recordOf(const QModelIndex &index) const override;
    /// Each step of each agency by itself, also where there is no mark yet.
    core::RecordRef errorKey(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    MaybeEdit editForCheck(const QModelIndex &index, bool checked) override;
    void follow(const core::ChangeReport &report) override;

private:
    struct Agency
    {
        core::PilotAgencyId id;
    };
    /// A step of an agency as it stands; NotReached where there is no mark.
    struct Mark
    {
        core::PilotAgencyId agency;
        core::AgencyStep step;
        core::MarkState state = core::MarkState::NotReached;
        QDate date;
        QString note;
        core::RecordRef record;
    };

    std::vector<core::PilotAgencyId> agenciesOfPlan() const;
    int rowOf(const QModelIndex &child) const;
    Mark markAt(const QModelIndex &child) const;
    QString markText(const Mark &mark, int column) const;
    MaybeEdit setMark(const Mark &mark, core::MarkState state, QDate on) const;
    MaybeEdit setNote(const Mark &mark, const QString &typed) const;
    MaybeEdit setMarkState(const Mark &mark, core::MarkState state) const;

    std::vector<std::unique_ptr<Agency>> m_agencies; ///< cells point at their agency
};

} // namespace ruam::presentation
