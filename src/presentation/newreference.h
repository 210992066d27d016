#pragma once

#include "fieldedit.h"

/// References that are made on the way: a title that no record bears is offered as a new one.
namespace ruam::presentation {

/// "เพิ่มสถานที่ “…”"; empty where a record is called so already, or where the kind is not made by a name alone.
QString newRecordOffer(const core::Plan &plan, const core::Field &field, const QString &typed,
                       const format::Texts &texts);
/// The new record alone, with what else is known of it.
core::Result<core::Edit> newRecord(const core::Plan &plan, const core::Field &field, const QString &typed,
                                   std::vector<core::FieldInput> known, core::IdSource &ids);
/// The new record, in the sub-project of `record` where its kind belongs to one, and the reference to it: one edit.
MaybeEdit newRecordEdit(const core::Plan &plan, core::RecordRef record, const core::Field &field, const QString &typed,
                        QDate asOf, core::IdSource &ids);

/// A new agreement with the event at which it is signed, which is called after it: one edit, named by the agreement.
core::Result<core::Edit> newAgreement(const core::Plan &plan, const core::Value &title, core::SubProjectId subProject,
                                      const format::Texts &texts, core::IdSource &ids);

} // namespace ruam::presentation
