#include <ruam/presentation/mealsmodel.h>

#include "fieldedit.h"

#include <ruam/core/agenda.h>
#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

using MealRow = RoundRow::Type;

const Field *mealField(int column)
{
    switch (column) {
    case MealsModel::MealColumn:
        return findField(Kind::Meal, u"kind");
    case MealsModel::GeneralColumn:
        return findField(Kind::Meal, u"general");
    case MealsModel::MuslimColumn:
        return findField(Kind::Meal, u"muslim");
    case MealsModel::VegetarianColumn:
        return findField(Kind::Meal, u"vegetarian");
    case MealsModel::NoteColumn:
        return findField(Kind::Meal, u"note");
    default:
        return nullptr;
    }
}

} // namespace

MealsModel::MealsModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RoundListModel(session, texts, Kind::Meal, parent)
{
}

int MealsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Meal *MealsModel::mealOf(const RoundRow &row) const
{
    return row.type == MealRow::Record ? plan().find(MealId{row.id}) : nullptr;
}

std::vector<RoundRow> MealsModel::read()
{
    std::vector<RoundRow> rows;
    const Event *event = plan().find(RoundListModel::event());
    if (!event)
        return rows;
    const auto meals = mealsOf(plan(), event->id);
    const qint64 days = meals.empty() ? dayCount(*event) : std::max(dayCount(*event), meals.back()->day);
    for (qint64 day = 1; day <= days; ++day) {
        const bool any = std::any_of(meals.begin(), meals.end(), [day](const Meal *meal) { return meal->day == day; });
        if (day > dayCount(*event) && !any)
            continue;
        rows.push_back({MealRow::Heading, 0, day});
        for (const Meal *meal : meals)
            if (meal->day == day)
                rows.push_back({MealRow::Record, meal->id.value, day});
        if (!session().isReadOnly())
            rows.push_back({MealRow::Blank, 0, day});
    }
    if (!meals.empty())
        rows.push_back({MealRow::Sum, 0, 0});
    return rows;
}

QString MealsModel::heading(int column) const
{
    if (column == NumberColumn)
        return texts().translate("presentation", "No.");
    if (column == SumColumn)
        return texts().translate("presentation", "Total");
    return format::fieldLabel(Kind::Meal, *mealField(column), texts());
}

bool MealsModel::isEditable(const RoundRow &row, int column) const
{
    if (row.type == MealRow::Blank)
        return column == MealColumn;
    return row.type == MealRow::Record && column >= GeneralColumn && column != SumColumn;
}

bool MealsModel::isNumber(int column) const
{
    return column == NumberColumn || (column >= GeneralColumn && column <= SumColumn);
}

std::optional<qint64> MealsModel::numberIn(const Meal &meal, int column) const
{
    switch (column) {
    case GeneralColumn:
        return meal.general;
    case MuslimColumn:
        return meal.muslim;
    case VegetarianColumn:
        return meal.vegetarian;
    default:
        break;
    }
    if (!meal.general && !meal.muslim && !meal.vegetarian)
        return std::nullopt;
    return meal.general.value_or(0) + meal.muslim.value_or(0) + meal.vegetarian.value_or(0);
}

QString MealsModel::displayText(const RoundRow &row, int column) const
{
    if (row.type == MealRow::Heading)
        return column == MealColumn ? dayText(row.day) : QString();
    if (row.type == MealRow::Sum) {
        if (column == MealColumn)
            return texts().translate("presentation", "Total of all meals");
        if (!isNumber(column) || column == NumberColumn)
            return {};
        qint64 sum = 0;
        for (const RoundRow &other : rows())
            if (const Meal *meal = mealOf(other))
                sum += numberIn(*meal, column).value_or(0);
        return QString::number(sum);
    }
    const Meal *meal = mealOf(row);
    if (!meal)
        return {};
    if (column == NumberColumn)
        return QString::number(numberOf(row));
    if (column == MealColumn)
        return format::recordTitle(plan(), refOf(*meal), texts());
    if (column == NoteColumn)
        return meal->note;
    const auto number = numberIn(*meal, column);
    return number ? QString::number(*number) : QString();
}

QString MealsModel::placeholder() const
{
    return texts().translate("presentation", "Choose a meal to add it");
}

QVariant MealsModel::cell(const QModelIndex &index, int role) const
{
    const RoundRow &row = rowAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::EditRole:
        return displayText(row, column);
    case EditorRole:
        if (session().isReadOnly() || !isEditable(row, column))
            return int(Editor::ReadOnly);
        return int(column == MealColumn ? Editor::Choice : column == NoteColumn ? Editor::Line : Editor::Number);
    case ChoicesRole:
        return column == MealColumn ? QVariant::fromValue(choicesOf(plan(), Kind::Meal, *mealField(column), texts()))
                                    : QVariant();
    default:
        return commonCell(index, role);
    }
}

MaybeEdit MealsModel::editFor(const QModelIndex &index, const QString &typed)
{
    const RoundRow row = rowAt(index);
    if (session().isReadOnly() || !isEditable(row, index.column()))
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    const Field &field = *mealField(index.column());
    if (row.type == MealRow::Record)
        return typedEdit(plan(), {Kind::Meal, row.id}, field, typed, texts(), session().asOf());
    if (typed.trimmed().isEmpty())
        return std::optional<Edit>();
    const auto kind = format::readField(plan(), field, typed, texts());
    if (!kind)
        return kind.error();
    return editFor(index, *kind);
}

MaybeEdit MealsModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const RoundRow row = rowAt(index);
    if (session().isReadOnly() || row.type != MealRow::Blank || index.column() != MealColumn)
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    auto edit =
        addRecord(plan(), Kind::Meal, {{"event", event().value}, {"day", row.day}, {"kind", chosen}}, session().ids());
    if (!edit)
        return edit.error();
    adding(std::get<RecordRef>(edit->args.constFirst()));
    return std::optional<Edit>(*std::move(edit));
}

Result<void> MealsModel::propose()
{
    const auto counts = session().people().registrationCounts(event());
    if (!counts)
        return counts.error();
    const auto edit = proposeMeals(plan(), event(), expectedEaters(plan(), event(), *counts), session().ids());
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? Result<void>() : session().perform(*edit);
}

void MealsModel::follow(const ChangeReport &report)
{
    if (!report.of(Kind::Meal).isEmpty() || !report.of(Kind::Event).isEmpty())
        followRead(report.of(Kind::Meal).reset);
}

} // namespace ruam::presentation
