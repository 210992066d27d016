#pragma once

#include "fieldedit.h"

/// References that are made on the way: a title that no record bears is offered as a new one.
namespace ruam::presentation {

/// "เพิ่มสถานที่ “…”"; empty where a record is called so already, or where the kind is not made by a name alone.
QString newRecordOffer(const core::Plan &plan, const core::Field &field, const QString &typed,
                       const format::Texts &texts);
/// The new record, in the sub-project of `record` where its kind belongs to one, and the reference to it: one edit.
MaybeEdit newRecordEdit(const core::Plan &plan, core::RecordRef record, const core::Field &field, const QString &typed,
                        QDate asOf, core::IdSource &ids);

} // namespace ruam::presentation
