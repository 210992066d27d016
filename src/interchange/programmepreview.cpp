#include "documentpreviews.h"

#include <ruam/core/registrations.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/interchange/programmejson.h>

namespace ruam::interchange {

using namespace core;

namespace {

template <class R>
Result<std::optional<R>> among(const Result<std::vector<R>> &found, Id<R> id)
{
    if (!found)
        return found.error();
    for (const R &one : *found)
        if (one.id == id)
            return std::optional<R>(one);
    return std::optional<R>();
}

/// The record that the file has already; none where it has not.
template <class R>
Result<std::optional<R>> known(const R &record, const Plan &plan, PeopleStore &people)
{
    if constexpr (std::is_same_v<R, Person>) {
        return people.person(record.id);
    } else if constexpr (std::is_same_v<R, Contact>) {
        return among(record.person.isValid() ? people.contactsOf(record.person)
                                             : people.contactsOf(record.organisation),
                     record.id);
    } else if constexpr (std::is_same_v<R, Registration>) {
        const auto found = people.participant(record.id);
        if (!found)
            return found.error();
        return *found ? std::optional<R>((*found)->registration) : std::nullopt;
    } else if constexpr (std::is_same_v<R, Attendance>) {
        return among(people.attendanceOf(record.registration), record.id);
    } else if constexpr (std::is_same_v<R, DistinctPersons>) {
        return among(people.distinctFrom(record.first), record.id);
    } else {
        const R *found = plan.find(record.id);
        return found ? std::optional<R>(*found) : std::nullopt;
    }
}

class ProgrammePreview final : public ImportPreview
{
public:
    ProgrammePreview(const ImportTarget &target, const format::Texts &texts) : m_texts(texts), m_plan(target.plan) {}

    Result<void> judge(const ChangeSet &document, PeopleStore &people)
    {
        if (auto ok = judgeKinds(document, people, static_cast<RecordTypes *>(nullptr)); !ok)
            return ok;
        ChangeSet all;
        for (const Merged &row : m_merged)
            all.append(row.changes);
        if (!checkChanges(m_plan, all))
            refuseAlone();
        Plan merged = m_plan;
        merged.apply(all);
        for (size_t row = 0; row < m_merged.size(); ++row)
            describe(m_merged[row], merged, people);
        m_plan = {};
        return {};
    }

    QString readAs(size_t row, const format::Texts &texts) const override
    {
        const Merged &merged = m_merged[row];
        const QString kind = format::kindText(merged.record.kind, texts);
        return merged.title.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, merged.title);
    }

    QString reason(size_t row, const format::Texts &texts) const override
    {
        const Merged &merged = m_merged[row];
        if (merged.error)
            return format::fieldErrorText(*merged.error, texts);
        if (merged.isOtherProgramme)
            return texts.translate("import", "belongs to another programme");
        return merged.differs.join(QStringLiteral(" · "));
    }

    bool isAbout(size_t, qsizetype) const override { return false; }

    Result<Edit> edit(const std::vector<size_t> &rows, const Plan &plan, PeopleStore &, IdSource &) const override
    {
        ChangeSet changes;
        for (const size_t row : rows)
            changes.append(m_merged[row].changes);
        if (auto ok = checkChanges(plan, changes); !ok)
            return ok.error();
        return Edit{Verb::ImportRows, {qint64(rows.size())}, std::move(changes)};
    }

private:
    struct Merged
    {
        RecordRef record;
        ChangeSet changes; ///< none where the file has the same
        QString title;
        QStringList differs;
        std::optional<Error> error;
        bool isOtherProgramme = false;
    };

    template <class... R>
    Result<void> judgeKinds(const ChangeSet &document, PeopleStore &people, std::tuple<R...> *)
    {
        Result<void> judged;
        ((judged = judged ? judgeKind<R>(document, people) : judged), ...);
        return judged;
    }

    template <class R>
    Result<void> judgeKind(const ChangeSet &document, PeopleStore &people)
    {
        for (const RowChange<R> &row : document.of<R>()) {
            const auto there = known(*row.after, m_plan, people);
            if (!there)
                return there.error();
            Merged merged;
            merged.record = refOf(*row.after);
            ImportRow told{qint64(m_rows.size() + 1), ImportState::New, true};
            R after = *row.after;
            if (*there) {
                after.rev = (*there)->rev;
                merged.changes.update(**there, std::move(after));
                told.state = ImportState::Matches;
                told.sure = !merged.changes.isEmpty();
            } else if (std::is_same_v<R, Programme>) {
                merged.isOtherProgramme = true;
                told = {told.line, ImportState::Refused, false};
            } else {
                merged.changes.insert(std::move(after));
            }
            m_merged.push_back(std::move(merged));
            m_rows.push_back(told);
        }
        return {};
    }

    /// Rows that cannot be, as one of a locked round; the others are kept.
    void refuseAlone()
    {
        for (size_t row = 0; row < m_merged.size(); ++row) {
            if (m_rows[row].state != ImportState::Matches || m_merged[row].changes.isEmpty())
                continue;
            const auto checked = checkChanges(m_plan, m_merged[row].changes);
            if (checked)
                continue;
            m_merged[row].error = checked.error();
            m_rows[row].state = ImportState::Refused;
            m_rows[row].sure = false;
        }
    }

    void describe(Merged &row, const Plan &plan, PeopleStore &people)
    {
        constexpr qsizetype kShown = 80;
        if (row.record.kind == Kind::Person) {
            const auto *made = row.changes.find(PersonId{row.record.id});
            const auto person = made ? Result<std::optional<Person>>(made->after) : people.person({row.record.id});
            if (person && *person)
                row.title = plainName((*person)->given, (*person)->surname);
        } else if (plan.contains(row.record)) {
            row.title = format::recordTitle(plan, row.record, m_texts).left(kShown);
        }
        row.differs = changeWords(row.changes, plan, m_texts);
    }

    std::vector<Merged> m_merged;
    format::Texts m_texts;
    Plan m_plan; ///< while it is judged
};

} // namespace

ImportResult previewProgramme(QIODevice &from, const ImportTarget &target, const format::Texts &texts)
{
    TimeIdSource ids;
    const auto document = readProgramme(from, ids);
    if (!document)
        return ImportRefusal{format::errorText(document.error(), texts, &target.plan)};
    const auto preview = std::make_shared<ProgrammePreview>(target, texts);
    if (const auto judged = preview->judge(document->changes, target.people); !judged)
        return ImportRefusal{format::errorText(judged.error(), texts, &target.plan)};
    return preview;
}

} // namespace ruam::interchange
