#pragma once

#include "batch.h"

#include <ruam/core/edits.h>
#include <ruam/format/texts.h>
#include <ruam/presentation/recordmodel.h>
#include <ruam/presentation/roles.h>

#include <functional>

/// What table cells and the lines of the details pane have in common: how a field is edited, chosen, read and refused.
namespace ruam::presentation {

Editor editorOf(const core::Field &field);

/// The entries of an enumeration or a reference of `kind`, by the Thai order of their titles; the empty one first where
/// the field may be empty. `self` is left out.
Choices choicesOf(const core::Plan &plan, core::Kind kind, const core::Field &field, const format::Texts &texts,
                  core::RecordRef self = {});

/// A field's value in a form that can be typed back: dates short, lists a line each.
QString editText(const core::Plan &plan, core::RecordRef record, const core::Field &field, const format::Texts &texts);
/// What a cell of `field` shows and edits: in English the English text of the same record, where it has one.
const core::Field &readersField(const core::Plan &plan, core::RecordRef record, const core::Field &field,
                                const format::Texts &texts);
/// The same of two texts at hand, for long lists.
inline const QString &readersText(const QString &own, const QString &english, const format::Texts &texts)
{
    return texts.language() == format::Language::English && !english.isEmpty() ? english : own;
}
/// First and last day as one text; an empty one without dates.
QString editDates(const core::Event &event, const format::Texts &texts);
QString editTimes(const core::Event &event, const format::Texts &texts);

/// Reads a text as a value of the field; a date that contradicts its own weekday is none.
core::Result<core::Value> typedValue(const core::Plan &plan, const core::Field &field, const QString &typed,
                                     const format::Texts &texts);
/// Reads a text and sets the field through the verb that belongs to it. `asOf` is the day on which a task is done.
MaybeEdit typedEdit(const core::Plan &plan, core::RecordRef record, const core::Field &field, const QString &typed,
                    const format::Texts &texts, QDate asOf);
MaybeEdit chosenEdit(const core::Plan &plan, core::RecordRef record, const core::Field &field, const core::Value &value,
                     QDate asOf);

/// Sets the days of an event, and its times if they were typed along. Nothing typed clears the days.
MaybeEdit typedDates(const core::Plan &plan, core::EventId event, const QString &typed);
/// Sets the times of an event, and its days if they were typed along. Nothing typed clears the times.
MaybeEdit typedTimes(const core::Plan &plan, core::EventId event, const QString &typed);

/// Adds what the filled cells of a new row make of it, each against the plan with those before it.
core::Result<void> addCells(Batch &batch, const RecordModel::NewRow &row,
                            const std::function<MaybeEdit(int column, const QString &typed)> &edit);
/// What a new row holds in a column; nothing where it does not reach there.
QString textIn(const RecordModel::NewRow &row, int column);

/// The words for a refused edit: what was wrong with what was typed, and what to do.
QString refusalText(const core::Error &error, Editor editor, const QString &typed, const core::Plan &plan,
                    const format::Texts &texts);

/// What a participant's columns are called, in every table of people.
QString participantHeading(QLatin1String field, const format::Texts &texts);
/// The names of the provinces in Thai order, the empty one first.
Choices provinceChoices(const core::Plan &plan);
/// The titles that people bear, for type-ahead.
Choices titleChoices();

} // namespace ruam::presentation
