#include "newreference.h"

#include "batch.h"

#include <ruam/core/enums.h>
#include <ruam/core/text.h>
#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

/// The field by which a record of this kind is called; null where a name alone makes none.
const char *callingField(Kind kind)
{
    switch (kind) {
    case Kind::Organisation:
    case Kind::Venue:
        return "name";
    case Kind::StrategicPlan:
    case Kind::Strategy:
    case Kind::Curriculum:
    case Kind::Event:
    case Kind::Deliverable:
        return "title";
    default:
        return nullptr;
    }
}

Value planValue(const Plan &plan, RecordRef record, const Field &field)
{
    Value value;
    withKind(record.kind, [&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            if (const R *found = plan.find(Id<R>{record.id}))
                value = fieldValue(*found, field);
        }
    });
    return value;
}

bool isCalledAlready(const Plan &plan, Kind kind, const Field &name, const QString &key, const format::Texts &texts)
{
    return withKind(kind, [&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            for (const auto &[id, record] : plan.all<R>()) {
                const Value own = fieldValue(record, name);
                const auto *words = std::get_if<QString>(&own);
                if ((words && comparableText(*words) == key) ||
                    comparableText(format::recordTitle(plan, refOf(id), texts)) == key)
                    return true;
            }
        }
        return false;
    });
}

} // namespace

QString newRecordOffer(const Plan &plan, const Field &field, const QString &typed, const format::Texts &texts)
{
    const QString title = storedText(typed);
    const char *name = field.type == FieldType::Reference ? callingField(field.target) : nullptr;
    if (!name || title.isEmpty())
        return {};
    const Field *called = findField(field.target, QString(QLatin1String(name)));
    if (isCalledAlready(plan, field.target, *called, comparableText(title), texts))
        return {};
    return texts.translate("presentation", "Add %1 “%2”").arg(format::kindText(field.target, texts), title);
}

Result<Edit> newRecord(const Plan &plan, const Field &field, const QString &typed, std::vector<FieldInput> known,
                       IdSource &ids)
{
    const char *name = field.type == FieldType::Reference ? callingField(field.target) : nullptr;
    if (!name)
        return Error{Code::BadValue, {QString(QLatin1String(field.name))}, {}};
    known.push_back({name, storedText(typed)});
    return addRecord(plan, field.target, known, ids);
}

MaybeEdit newRecordEdit(const Plan &plan, RecordRef record, const Field &field, const QString &typed, QDate asOf,
                        IdSource &ids)
{
    std::vector<FieldInput> values;
    const Field *from = findField(record.kind, u"subproject");
    if (from && findField(field.target, u"subproject"))
        values.push_back({"subproject", planValue(plan, record, *from)});
    auto made = newRecord(plan, field, typed, std::move(values), ids);
    if (!made)
        return made.error();
    const qint64 id = std::get<RecordRef>(made->args.constFirst()).id;
    Batch batch(plan);
    if (auto ok = batch.add(*std::move(made)); !ok)
        return ok.error();
    auto refers = chosenEdit(batch.plan(), record, field, id, asOf);
    if (!refers)
        return refers.error();
    if (*refers)
        if (auto ok = batch.add(**std::move(refers)); !ok)
            return ok.error();
    return batch.take();
}

Result<Edit> newAgreement(const Plan &plan, const Value &title, SubProjectId subProject, const format::Texts &texts,
                          IdSource &ids)
{
    const auto *words = std::get_if<QString>(&title);
    if (!words)
        return Error{Code::Required, {QStringLiteral("title")}, {}};
    auto signing = addRecord(plan, Kind::Event,
                             {{"title", texts.translate("presentation", "Signing of %1").arg(*words)},
                              {"kind", enumName(EventKind::Signing)},
                              {"subproject", subProject.isValid() ? Value(subProject.value) : Value()}},
                             ids);
    if (!signing)
        return signing.error();
    const qint64 event = std::get<RecordRef>(signing->args.constFirst()).id;
    Batch batch(plan);
    if (auto ok = batch.add(*std::move(signing)); !ok)
        return ok.error();
    const auto agreement = addRecord(batch.plan(), Kind::Agreement, {{"title", title}, {"event", event}}, ids);
    if (!agreement)
        return agreement.error();
    const QList<Arg> args = agreement->args;
    if (auto ok = batch.add(agreement); !ok)
        return ok.error();
    auto edit = batch.take();
    edit->args = args;
    return *std::move(edit);
}

} // namespace ruam::presentation
