#pragma once

#include <ruam/core/meals.h>
#include <ruam/presentation/roundlistmodel.h>

namespace ruam::presentation {

/// อาหาร of one event: a band a day, a row a meal, and how many eat what; below, the sums.
class MealsModel final : public RoundListModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn = kHandleColumn,
        MealColumn,
        GeneralColumn,
        MuslimColumn,
        VegetarianColumn,
        SumColumn,
        NoteColumn,
        ColumnCount,
    };

    MealsModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// Lunch and refreshments for each day, with the numbers expected.
    core::Result<void> propose();

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    void follow(const core::ChangeReport &report) override;
    QString heading(int column) const override;
    bool isEditable(const RoundRow &row, int column) const override;
    bool isNumber(int column) const override;
    QString displayText(const RoundRow &row, int column) const override;
    QString placeholder() const override;
    std::vector<RoundRow> read() override;

private:
    const core::Meal *mealOf(const RoundRow &row) const;
    std::optional<qint64> numberIn(const core::Meal &meal, int column) const;
};

} // namespace ruam::presentation
