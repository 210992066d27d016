#include <ruam/core/changeset.h>
#include <ruam/core/stores.h>

namespace ruam::core {

ChangeSet::ChangeSet() = default;
ChangeSet::ChangeSet(const ChangeSet &other) = default;
ChangeSet::ChangeSet(ChangeSet &&other) noexcept = default;
ChangeSet &ChangeSet::operator=(const ChangeSet &other) = default;
ChangeSet &ChangeSet::operator=(ChangeSet &&other) noexcept = default;
ChangeSet::~ChangeSet() = default;

bool operator==(const ChangeSet &a, const ChangeSet &b)
{
    return a.m_rows == b.m_rows;
}

qsizetype ChangeSet::size() const
{
    return std::apply([](const auto &...rows) { return (qsizetype(rows.changes.size()) + ...); }, m_rows);
}

qsizetype ChangeSet::size(Kind kind) const
{
    return withKind(kind, [this]<class R>() { return qsizetype(of<R>().size()); });
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : of<R>()) {
            RowChange<R> back{row.after, row.before};
            if (back.after)
                back.after->rev.number = (back.before ? back.before->rev.number : back.after->rev.number) + 1;
            inverse.add<R>(std::move(back));
        }
    });
    return inverse;
}

void ChangeSet::append(const ChangeSet &later)
{
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : later.of<R>())
            add<R>(row);
    });
}

std::vector<KeptChange> keptChanges(const ChangeSet &changes)
{
    std::vector<KeptChange> kept;
    forEachKind([&]<class R>() {
        for (const RowChange<R> &row : changes.of<R>()) {
            KeptChange change;
            change.record = refOf(row.id());
            change.what = !row.before  ? KeptChange::What::Added
                          : !row.after ? KeptChange::What::Removed
                                       : KeptChange::What::Changed;
            for (const Field &field : fieldsOf(R::kKind)) {
                Value was = row.before ? fieldValue(*row.before, field) : Value();
                Value is = row.after ? fieldValue(*row.after, field) : Value();
                if (was != is && !(isEmpty(was) && isEmpty(is)))
                    change.fields.push_back({&field, std::move(was), std::move(is)});
            }
            kept.push_back(std::move(change));
        }
    });
    return kept;
}

ChangeReport reportOf(const ChangeSet &changes, ChangeReport::Cause cause)
{
    ChangeReport report;
    report.cause = cause;
    forEachKind([&]<class R>() {
        ChangeReport::OfKind &kind = report.kinds[size_t(R::kKind)];
        const auto &rows = changes.of<R>();
        if (qsizetype(rows.size()) > ChangeReport::kReportLimit) {
            kind.reset = true;
            return;
        }
        for (const RowChange<R> &row : rows) {
            if (!row.before) {
                kind.inserted.push_back(row.id().value);
            } else if (!row.after) {
                kind.removed.push_back(row.id().value);
            } else {
                kind.updated.push_back(row.id().value);
                quint64 bit = 1;
                for (const Field &field : fieldsOf(R::kKind)) {
                    if (fieldValue(*row.before, field) != fieldValue(*row.after, field))
                        kind.fields |= bit;
                    bit <<= 1;
                }
            }
        }
    });
    return report;
}

ChangeReport foreignReport()
{
    ChangeReport report;
    report.cause = ChangeReport::Cause::Foreign;
    for (ChangeReport::OfKind &kind : report.kinds)
        kind.reset = true;
    return report;
}

} // namespace ruam::core
