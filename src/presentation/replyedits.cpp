// How what is typed into RepliesModel becomes an edit, and what was said with a province.

#include "batch.h"
#include "fieldedit.h"

#include <ruam/core/text.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>
#include <ruam/format/replytext.h>
#include <ruam/presentation/newcomers.h>
#include <ruam/presentation/repliesmodel.h>

namespace ruam::presentation {

using namespace core;

namespace {

MaybeEdit maybeOf(Result<Edit> edit)
{
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? std::optional<Edit>() : std::optional<Edit>(*std::move(edit));
}

Error nobody()
{
    return Error{Code::BadValue, {QStringLiteral("coordinator")}, {}};
}

Person personOf(const format::NameParts &parts)
{
    Person person;
    person.title = parts.title();
    person.given = parts.given;
    person.surname = parts.surname;
    return person;
}

} // namespace

MaybeEdit RepliesModel::setIn(const Row &row, const Field &field, const Value &value)
{
    return maybeOf(setInvitationField(plan(), m_group, row.province, QString(QLatin1String(field.name)), value,
                                      session().asOf(), session().ids()));
}

MaybeEdit RepliesModel::newCoordinator(const Row &row, const QString &typed)
{
    const format::NameParts parts = format::splitName(typed);
    auto edit = setNewCoordinator(plan(), m_group, row.province, personOf(parts), session().asOf(), session().ids());
    if (edit && m_made)
        m_made->insert(comparableText(typed), edit->changes.of<Person>().front().id());
    return maybeOf(std::move(edit));
}

/// The one who is called so, or who is new and named in full. Two of one name are for a person to tell apart.
MaybeEdit RepliesModel::coordinatorEdit(const Row &row, const QString &typed)
{
    const Field &field = *fieldAt(CoordinatorColumn);
    if (typed.trimmed().isEmpty())
        return setIn(row, field, Value());
    if (const PersonId made = m_made ? m_made->value(comparableText(typed)) : PersonId(); made.isValid())
        return setIn(row, field, made.value);
    const format::NameParts parts = format::splitName(typed);
    const auto called = personsCalled(session(), parts);
    if (!called)
        return called.error();
    if (called->size() == 1)
        return setIn(row, field, called->front().value);
    if (!called->empty() || parts.given.isEmpty() || parts.surname.isEmpty())
        return nobody();
    return newCoordinator(row, typed);
}

MaybeEdit RepliesModel::editFor(const QModelIndex &index, const QString &typed)
{
    const Row &row = m_rows[size_t(index.row())];
    const Field *field = fieldAt(index.column());
    if (!field)
        return Error{Code::BadValue, {}, QStringLiteral("not an editable column")};
    if (index.column() == CoordinatorColumn)
        return coordinatorEdit(row, typed);
    if (index.column() == StateColumn) {
        for (const Choice &choice : stateChoices(row))
            if (comparableText(choice.text) == comparableText(typed))
                return setIn(row, *field, choice.value);
        return Error{Code::BadValue, {QString(QLatin1String(field->name))}, {}};
    }
    const auto value = typedValue(plan(), *field, typed, texts());
    return value ? setIn(row, *field, *value) : MaybeEdit(value.error());
}

MaybeEdit RepliesModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const Field *field = fieldAt(index.column());
    if (!field)
        return Error{Code::BadValue, {}, QStringLiteral("not an editable column")};
    return setIn(m_rows[size_t(index.row())], *field, chosen);
}

const Field *RepliesModel::referenceAt(const QModelIndex &index) const
{
    return index.column() == CoordinatorColumn ? fieldAt(CoordinatorColumn) : nullptr;
}

MaybeEdit RepliesModel::editForNew(const QModelIndex &index, const QString &typed)
{
    return newCoordinator(m_rows[size_t(index.row())], typed);
}

bool RepliesModel::setCells(const QList<CellText> &cells)
{
    m_made.emplace();
    const bool done = RecordModel::setCells(cells);
    m_made.reset();
    return done;
}

QString RepliesModel::newRecordOffer(const QModelIndex &index, const QString &typed) const
{
    const QString name = storedText(typed);
    if (index.column() != CoordinatorColumn || name.isEmpty() || format::splitName(name).given.isEmpty())
        return {};
    return texts().translate("presentation", "Add %1 “%2”").arg(format::kindText(Kind::Person, texts()), name);
}

Choices RepliesModel::choicesFor(const QModelIndex &index, const QString &typed) const
{
    return index.column() == CoordinatorColumn ? personChoices(session(), typed, texts()) : Choices();
}

Result<void> RepliesModel::markSent(const QModelIndexList &indexes, const QString &number, const QString &typedDay)
{
    std::vector<ProvinceId> provinces;
    for (const QModelIndex &index : indexes)
        if (const ProvinceId province = provinceAt(index);
            province.isValid() && std::find(provinces.begin(), provinces.end(), province) == provinces.end())
            provinces.push_back(province);
    if (provinces.empty())
        return {};
    const auto sent = typedValue(plan(), *fieldAt(SentColumn), typedDay, texts());
    if (!sent)
        return sent.error();
    const QDate day = std::holds_alternative<QDate>(*sent) ? std::get<QDate>(*sent) : session().asOf();
    Batch batch(plan());
    const auto set = [&](QStringView field, const Value &value) {
        return batch.add(setInvitationFields(batch.plan(), m_group, provinces, field, value, day, session().ids()));
    };
    if (auto ok = set(u"letter_state", enumName(LetterState::Sent)); !ok)
        return ok;
    if (auto ok = set(u"sent", day); !ok)
        return ok;
    if (!number.trimmed().isEmpty())
        if (auto ok = set(u"letter_number", number); !ok)
            return ok;
    const std::optional<Edit> edit = batch.take();
    return edit ? session().perform(*edit) : Result<void>();
}

std::vector<RepliesModel::ContactNote> RepliesModel::notesOf(const QModelIndex &index) const
{
    std::vector<ContactNote> lines;
    const Invitation *invitation = invitationAt(index);
    if (!invitation)
        return lines;
    auto notes =
        plan().ordered<Note>([about = aboutText(refOf(*invitation))](const Note &note) { return note.about == about; });
    std::sort(notes.begin(), notes.end(),
              [](const Note *a, const Note *b) { return std::tie(b->date, b->id) < std::tie(a->date, a->id); });
    for (const Note *note : notes)
        lines.push_back({note->id, noteDay(note->date), note->text});
    return lines;
}

Result<void> RepliesModel::addNote(const QModelIndex &index, const QString &text)
{
    const ProvinceId province = provinceAt(index);
    if (!province.isValid())
        return {};
    const auto edit = noteReply(plan(), m_group, province, text, session().asOf(), session().ids());
    return edit ? session().perform(*edit) : Result<void>(edit.error());
}

} // namespace ruam::presentation
