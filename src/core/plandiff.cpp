#include <ruam/core/plandiff.h>

#include <QCryptographicHash>

namespace ruam::core {

namespace {

/// Stands for a record's content; two that differ have different ones but for one chance in 2^64.
template <class R>
quint64 fingerprint(const R &record)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Field &field : fieldsOf(R::kKind)) {
        const Value value = fieldValue(record, field);
        hash.addData(QByteArrayView("\x1f"));
        if (const auto *text = std::get_if<QString>(&value))
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(text->utf16()), text->size() * 2));
        else if (const auto *number = std::get_if<qint64>(&value))
            hash.addData(QByteArrayView(reinterpret_cast<const char *>(number), sizeof *number));
    }
    quint64 first = 0;
    memcpy(&first, hash.result().constData(), sizeof first);
    return first;
}

template <class R, class Each>
Result<void> addDiff(ChangeSet &changes, Each eachBefore, Each eachAfter)
{
    std::unordered_map<qint64, quint64> known;
    auto ok = eachBefore([&](const R &record) {
        known.emplace(record.id.value, fingerprint(record));
        return true;
    });
    if (!ok)
        return ok;
    std::unordered_map<qint64, R> other;
    ok = eachAfter([&](const R &record) {
        const auto before = known.find(record.id.value);
        if (before == known.end()) {
            changes.insert(record);
            return true;
        }
        if (before->second != fingerprint(record))
            other.emplace(record.id.value, record);
        else
            known.erase(before);
        return true;
    });
    if (!ok)
        return ok;
    // What is left differs or is gone.
    return eachBefore([&](const R &record) {
        if (!known.contains(record.id.value))
            return true;
        const auto after = other.find(record.id.value);
        if (after == other.end())
            changes.remove(record);
        else
            changes.update(record, after->second);
        return true;
    });
}

} // namespace

ChangeSet planDiff(const Plan &before, const Plan &after)
{
    ChangeSet changes;
    forEachKind([&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            for (const auto &[id, record] : before.all<R>()) {
                if (const R *now = after.find(id))
                    changes.update(record, *now);
                else
                    changes.remove(record);
            }
            for (const auto &[id, record] : after.all<R>())
                if (!before.find(id))
                    changes.insert(record);
        }
    });
    return changes;
}

Result<ChangeSet> peopleDiff(PeopleStore &before, PeopleStore &after)
{
    ChangeSet changes;
    Result<void> ok;
    const auto add = [&]<class R>(auto each) {
        using Each = std::function<Result<void>(const std::function<bool(const R &)> &)>;
        if (ok)
            ok = addDiff<R, Each>(
                changes, [&](const auto &take) { return (before.*each)(take); },
                [&](const auto &take) { return (after.*each)(take); });
    };
    add.operator()<Person>(&PeopleStore::eachPerson);
    add.operator()<Contact>(&PeopleStore::eachContact);
    add.operator()<Registration>(&PeopleStore::eachRegistration);
    add.operator()<Attendance>(&PeopleStore::eachAttendance);
    add.operator()<DistinctPersons>(&PeopleStore::eachDistinctPersons);
    if (!ok)
        return ok.error();
    return changes;
}

} // namespace ruam::core
