#include <ruam/presentation/removal.h>

#include "batch.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <algorithm>

namespace ruam::presentation {

using namespace core;

namespace {

using Records = std::vector<RecordRef>;

/// Everything deleted, or what stands in the way.
struct Attempt
{
    std::optional<Edit> edit;
    std::vector<Error> refused;
};

Result<qint64> peopleIn(session::Session &session, RecordRef record)
{
    EventId event{record.kind == Kind::Event ? record.id : 0};
    if (record.kind == Kind::TrainingGroup)
        if (const TrainingGroup *group = session.plan().find(TrainingGroupId{record.id}))
            event = group->event;
    return event.isValid() ? session.people().participantCount(event) : Result<qint64>(0);
}

/// A record that another of them refers to goes after that one.
Attempt attempted(session::Session &session, const Records &records, Referrers referrers)
{
    Batch batch(session.plan());
    Records left = records;
    std::vector<Error> refused;
    for (bool goesOn = true; goesOn && !left.empty();) {
        goesOn = false;
        refused.clear();
        Records later;
        for (const RecordRef &record : left) {
            if (!batch.plan().contains(record))
                continue; // a part of one that is gone
            const auto people = peopleIn(session, record);
            auto edit = people ? removeRecord(batch.plan(), record, *people, referrers) : Result<Edit>(people.error());
            if (auto ok = batch.add(std::move(edit)); ok) {
                goesOn = true;
                continue;
            } else {
                refused.push_back(ok.error());
            }
            later.push_back(record);
        }
        left = std::move(later);
    }
    if (!refused.empty())
        return {std::nullopt, std::move(refused)};
    std::optional<Edit> edit = batch.take();
    if (edit && records.size() > 1) {
        edit->verb = Verb::RemoveRecords;
        edit->args = {qint64(records.size())};
    }
    return {std::move(edit), {}};
}

QString kindWord(Kind kind, const format::Texts &texts)
{
    const QString word = format::kindText(kind, texts);
    return texts.language() == format::Language::English ? word.toLower() : word;
}

/// Those that are named by the errors, each once.
Records namedIn(const std::vector<Error> &errors, const Records &records)
{
    Records found;
    const auto isIn = [](const Records &all, RecordRef one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    for (const Error &error : errors) {
        if (error.code != Code::StillReferredTo)
            continue;
        for (qsizetype at = 1; at < error.args.size(); ++at)
            if (const auto *ref = std::get_if<RecordRef>(&error.args[at]); ref && !isIn(found, *ref))
                if (!isIn(records, *ref))
                    found.push_back(*ref);
    }
    return found;
}

/// The provinces of groups that are to be deleted, as they belong to them.
Records membershipsIn(const Plan &plan, const Records &records)
{
    Records found;
    for (const auto &[id, membership] : plan.all<GroupMembership>())
        if (std::find(records.begin(), records.end(), refOf(membership.group)) != records.end())
            found.push_back(refOf(membership));
    return found;
}

/// Groups go with their provinces' places in them, which took long to agree on: not without a word.
void askForProvinces(Removal &removal, const Plan &plan, const format::Texts &texts)
{
    removal.referrers = membershipsIn(plan, removal.records);
    if (removal.referrers.empty())
        return;
    removal.detaching = std::exchange(removal.edit, std::nullopt);
    const int count = int(removal.referrers.size());
    const int records = int(removal.records.size());
    const QString title = format::recordTitle(plan, removal.records.front(), texts);
    removal.message =
        records == 1
            ? texts.translate("presentation", "%1 has %n province(s), which will be in no group.", nullptr, count)
                  .arg(title)
            : texts.translate("presentation", "What is to be deleted has %n province(s), which will be in no group.",
                              nullptr, count);
    removal.showAll = texts.translate("presentation", "Show the %n province(s)", nullptr, count);
    removal.detach = records == 1 ? texts.translate("presentation", "Delete %1").arg(title)
                                  : texts.translate("presentation", "Delete %n record(s)", nullptr, records);
    removal.doNotRemove = texts.translate("presentation", "Do not delete");
}

} // namespace

Removal removalOf(session::Session &session, const Records &records, const format::Texts &texts)
{
    Removal removal;
    removal.records = records;
    Attempt plain = attempted(session, records, Referrers::Stop);
    if (plain.refused.empty()) {
        removal.edit = std::move(plain.edit);
        askForProvinces(removal, session.plan(), texts);
        return removal;
    }
    const Plan &plan = session.plan();
    const Error &first = plain.refused.front();
    removal.message = format::errorText(first, texts, &plan);
    removal.referrers = namedIn(plain.refused, records);
    if (removal.referrers.empty())
        return removal;
    Attempt detached = attempted(session, records, Referrers::Detach);
    removal.detaching = std::move(detached.edit);
    if (!removal.detaching)
        if (const Records fast = namedIn(detached.refused, records); !fast.empty())
            removal.message = format::fieldErrorText(first, texts, &plan) + u' ' +
                              texts.translate("presentation", "%1 cannot be without it: change or delete that first.")
                                  .arg(format::recordTitle(plan, fast.front(), texts));
    const int count = int(removal.referrers.size());
    removal.showAll = texts.translate("presentation", "Show all %n record(s)", nullptr, count);
    removal.detach = texts.translate("presentation", "Take the %1 out of %n record(s) and delete it", nullptr, count)
                         .arg(kindWord(records.front().kind, texts));
    removal.doNotRemove = texts.translate("presentation", "Do not delete");
    return removal;
}

std::vector<Referrer> referrersOf(const Plan &plan, const Records &records, const format::Texts &texts)
{
    std::vector<Referrer> found;
    for (const RecordRef &record : records) {
        for (const RecordRef &from : plan.referrers(record)) {
            const bool known =
                std::any_of(found.begin(), found.end(), [&](const Referrer &other) { return other.record == from; });
            const bool attached = from.kind == Kind::Note || from.kind == Kind::FileLink;
            if (!known && !attached && std::find(records.begin(), records.end(), from) == records.end())
                found.push_back({from, format::recordTitle(plan, from, texts), format::kindText(from.kind, texts)});
        }
    }
    return found;
}

} // namespace ruam::presentation
