// How an AgendaModel is typed into, put together, reordered and copied.

#include "batch.h"
#include "fieldedit.h"

#include <ruam/core/team.h>
#include <ruam/core/text.h>
#include <ruam/format/collation.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>
#include <ruam/format/roundtext.h>
#include <ruam/presentation/agendamodel.h>
#include <ruam/presentation/newcomers.h>

#include <QRegularExpression>

namespace ruam::presentation {

using namespace core;

namespace {

using RowKind = RoundRow::Type;
constexpr int kMostAlike = 20;
constexpr int kMostKnownTrainers = 500;

AgendaItemId insertedBy(const Edit &edit)
{
    for (const RowChange<AgendaItem> &row : edit.changes.of<AgendaItem>())
        if (!row.before)
            return row.id();
    return {};
}

/// How many of a day's items moved with one of them, and by how many minutes.
std::pair<int, qint64> movedAlong(const Edit &edit, AgendaItemId self)
{
    int moved = 0;
    qint64 minutes = 0;
    for (const RowChange<AgendaItem> &row : edit.changes.of<AgendaItem>()) {
        if (row.id() == self || !row.before || !row.after || row.before->timeStart == row.after->timeStart)
            continue;
        ++moved;
        minutes = row.before->timeStart.secsTo(row.after->timeStart) / 60;
    }
    return {moved, minutes};
}

QString movedText(const Edit &edit, AgendaItemId self, const format::Texts &texts)
{
    const auto [moved, minutes] = movedAlong(edit, self);
    if (moved == 0)
        return {};
    return (minutes > 0 ? texts.translate("presentation", "%n item(s) after it moved %1 later", nullptr, moved)
                        : texts.translate("presentation", "%n item(s) after it moved %1 earlier", nullptr, moved))
        .arg(format::durationText(qAbs(minutes), texts));
}

MaybeEdit someEdit(Result<Edit> edit)
{
    if (!edit)
        return edit.error();
    if (edit->changes.isEmpty())
        return std::optional<Edit>();
    return std::optional<Edit>(*std::move(edit));
}

/// A choice of speakers: their ids with commas between.
QString idsText(const std::vector<PersonId> &persons)
{
    QStringList ids;
    for (const PersonId person : persons)
        ids.append(QString::number(person.value));
    return ids.join(u',');
}

QString keyOfName(const QString &name)
{
    return comparableText(name).remove(u' ');
}

} // namespace

QString AgendaModel::blockWords(const AgendaBlock &block) const
{
    if (!block.title.isEmpty())
        return block.title;
    if (block.module.isValid())
        return format::recordTitle(plan(), refOf(block.module), texts());
    return format::enumText(Kind::AgendaItem, *findField(Kind::AgendaItem, u"kind"), enumName(block.kind), texts());
}

std::vector<AgendaModel::Block> AgendaModel::blocks() const
{
    std::vector<Block> blocks;
    for (const AgendaBlock &block : agendaBlocks(plan(), event()))
        blocks.push_back({block, blockWords(block)});
    return blocks;
}

Choices AgendaModel::topicChoices() const
{
    Choices choices;
    for (const Block &block : blocks())
        choices.append({qint64(choices.size() + 1), block.words});
    return choices;
}

AgendaBlock AgendaModel::blockFor(const QString &typed, const AgendaItem *item) const
{
    const QString key = comparableText(typed);
    for (const Block &block : blocks())
        if (comparableText(block.words) == key)
            return block.block;
    return {item ? item->kind : AgendaKind::Session, {}, storedText(typed)};
}

MaybeEdit AgendaModel::insertEdit(const RoundRow &row, const AgendaBlock &block)
{
    auto edit = insertAgendaItem(plan(), event(), block, row.day, 0, session().ids());
    if (edit)
        adding(refOf(insertedBy(*edit)));
    return someEdit(std::move(edit));
}

MaybeEdit AgendaModel::timesEdit(const RoundRow &row, const QString &typed)
{
    const format::TimeReading reading = format::readTime(typed);
    const bool isEmpty = typed.trimmed().isEmpty();
    if (!isEmpty && reading.status == format::DateStatus::Error)
        return Error{Code::BadValue, {QStringLiteral("time_start")}, {}};
    const QTime start = isEmpty ? QTime() : reading.start;
    const QTime end = isEmpty ? QTime() : reading.endsAtMidnight ? QTime(0, 0) : reading.end;
    if (row.type == RowKind::Record) {
        auto edit = setAgendaTimes(plan(), {row.id}, start, end);
        if (edit)
            telling(movedText(*edit, {row.id}, texts()));
        return someEdit(std::move(edit));
    }
    if (isEmpty)
        return std::optional<Edit>();
    Batch batch(plan());
    auto inserted = insertAgendaItem(plan(), event(), {}, row.day, 0, session().ids());
    if (!inserted)
        return inserted.error();
    const AgendaItemId id = insertedBy(*inserted);
    if (auto ok = batch.add(std::move(inserted)); !ok)
        return ok.error();
    if (auto ok = batch.add(setAgendaTimes(batch.plan(), id, start, end)); !ok)
        return ok.error();
    adding(refOf(id));
    return batch.take();
}

MaybeEdit AgendaModel::topicEdit(const RoundRow &row, const AgendaBlock &block)
{
    if (row.type == RowKind::Blank)
        return insertEdit(row, block);
    return someEdit(setAgendaTopic(plan(), {row.id}, block));
}

std::vector<Participant> AgendaModel::knownTrainers() const
{
    std::vector<Participant> known;
    const auto team = session().people().team({}, kMostKnownTrainers);
    if (!team)
        return known;
    QSet<qint64> persons;
    for (const Participant &one : *team) {
        if (!isTrainer(one.registration.role) || persons.contains(one.person.id.value))
            continue;
        persons.insert(one.person.id.value);
        known.push_back(one);
    }
    const format::Collation collation;
    std::stable_sort(known.begin(), known.end(), [&](const Participant &a, const Participant &b) {
        return std::pair(collation.sortKey(a.person.given), collation.sortKey(a.person.surname)) <
               std::pair(collation.sortKey(b.person.given), collation.sortKey(b.person.surname));
    });
    return known;
}

Choices AgendaModel::speakerChoices(const AgendaItem &item) const
{
    Choices choices;
    std::vector<PersonId> present;
    for (const AgendaSpeaker *speaker : speakersOf(plan(), item.id))
        present.push_back(speaker->person);
    const auto known = knownTrainers();
    // Beside those who speak already, then each alone.
    for (const Participant &one : known) {
        if (present.empty() || std::find(present.begin(), present.end(), one.person.id) != present.end())
            continue;
        std::vector<PersonId> both = present;
        both.push_back(one.person.id);
        QString names = speakersText(item.id);
        choices.append({idsText(both), names.replace(u'\n', QStringLiteral(", ")) + QStringLiteral(", ") +
                                           format::nameText(one.person)});
    }
    for (const Participant &one : known)
        choices.append({idsText({one.person.id}), format::nameText(one.person)});
    return choices;
}

/// Those who are not in an event yet.
Result<std::vector<Newcomer>> AgendaModel::joining(EventId event, const std::vector<PersonId> &persons)
{
    std::vector<Newcomer> newcomers;
    for (const PersonId id : persons) {
        const auto registrations = session().people().registrationsOf(id);
        if (!registrations)
            return registrations.error();
        if (std::any_of(registrations->begin(), registrations->end(),
                        [event](const Registration &one) { return holdsPlaceIn(one, event); }))
            continue;
        const auto person = session().people().person(id);
        if (!person)
            return person.error();
        if (*person)
            newcomers.push_back({**person, *registrations, {}});
    }
    return newcomers;
}

MaybeEdit AgendaModel::speakersEdit(const AgendaItem &item, Speakers speakers)
{
    const auto last = session().people().lastPosition(event());
    if (!last)
        return last.error();
    auto newcomers = joining(event(), speakers.persons);
    if (!newcomers)
        return newcomers.error();
    speakers.joining = *std::move(newcomers);
    auto edit = setSpeakers(plan(), item.id, speakers, *last, session().ids());
    if (!edit)
        return edit.error();
    const int joined = int(edit->changes.of<Registration>().size());
    if (joined > 0)
        telling(texts()
                    .translate("presentation", "%n person(s) registered as trainer of %1", nullptr, joined)
                    .arg(format::recordTitle(plan(), refOf(event()), texts())));
    return someEdit(std::move(edit));
}

/// Who takes part in this event under a whole name, in whatever role: nobody stands twice in one list.
std::vector<PersonId> AgendaModel::registeredAs(const format::NameParts &name) const
{
    std::vector<PersonId> same;
    if (name.given.isEmpty() || name.surname.isEmpty())
        return same;
    Person named;
    named.given = name.given;
    named.surname = name.surname;
    const QString key = keyOfName(name.given + name.surname);
    const auto alike = session().people().alike(named, kMostAlike);
    for (const Person &one : alike ? *alike : std::vector<Person>()) {
        const auto all = session().people().registrationsOf(one.id);
        if (all && keyOfName(one.given + one.surname) == key &&
            std::any_of(all->begin(), all->end(), [this](const Registration &r) { return r.event == event(); }))
            same.push_back(one.id);
    }
    return same;
}

MaybeEdit AgendaModel::speakersEdit(const AgendaItem &item, const QString &typed)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;\n]"));
    Speakers speakers;
    const auto known = knownTrainers();
    for (const QString &each : typed.split(kBetween, Qt::SkipEmptyParts)) {
        const QString key = keyOfName(each);
        if (key.isEmpty())
            continue;
        // Those who speak already first: they may be no trainers.
        std::vector<PersonId> same;
        for (const AgendaSpeaker *speaker : speakersOf(plan(), item.id))
            if (keyOfName(personName(speaker->person)) == key)
                same.push_back(speaker->person);
        for (const Participant &one : known)
            if (same.empty() && (keyOfName(format::nameText(one.person)) == key ||
                                 keyOfName(format::nameText(one.person, format::NameStyle::Plain)) == key))
                same.push_back(one.person.id);
        const format::NameParts parts = format::splitName(each);
        if (same.empty())
            same = registeredAs(parts);
        if (same.empty()) {
            auto called = personsCalled(session(), parts);
            if (!called)
                return called.error();
            same = *std::move(called);
        }
        if (same.size() > 1)
            return Error{Code::BadValue, {QStringLiteral("person")}, QStringLiteral("two of this name")};
        if (!same.empty()) {
            speakers.persons.push_back(same.front());
            continue;
        }
        if (parts.given.isEmpty())
            return Error{Code::Required, {QStringLiteral("given")}, {}};
        NewParticipant made;
        made.title = parts.title();
        made.given = parts.given;
        made.surname = parts.surname;
        made.role = RegistrationRole::Trainer;
        speakers.made.push_back(made);
    }
    return speakersEdit(item, std::move(speakers));
}

MaybeEdit AgendaModel::editFor(const QModelIndex &index, const QString &typed)
{
    const RoundRow row = rowAt(index);
    if (session().isReadOnly() || !isEditable(row, index.column()))
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    if (index.column() == TimeColumn)
        return timesEdit(row, typed);
    const AgendaItem *item = itemOf(row);
    if (index.column() == TopicColumn) {
        if (!item && typed.trimmed().isEmpty())
            return std::optional<Edit>();
        const AgendaBlock block = blockFor(typed, item);
        const Field &title = *findField(Kind::AgendaItem, u"title");
        // What is typed over English words that are shown puts those right, unless it is the name of another topic.
        if (item && !item->title.isEmpty() && block.title == storedText(typed))
            if (const Field &shown = readersField(plan(), refOf(*item), title, texts()); &shown != &title)
                return typedEdit(plan(), refOf(*item), shown, typed, texts(), session().asOf());
        return topicEdit(row, block);
    }
    if (!item)
        return Error{Code::NotFound, {RecordRef{Kind::AgendaItem, row.id}}, {}};
    if (index.column() == SpeakersColumn)
        return speakersEdit(*item, typed);
    const char *name = index.column() == KindColumn ? "kind" : index.column() == RoomColumn ? "room" : "note";
    return typedEdit(plan(), refOf(*item), *findField(Kind::AgendaItem, QString(QLatin1String(name))), typed, texts(),
                     session().asOf());
}

MaybeEdit AgendaModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const RoundRow row = rowAt(index);
    if (session().isReadOnly() || !isEditable(row, index.column()))
        return Error{Code::BadValue, {}, QStringLiteral("not an editable cell")};
    const AgendaItem *item = itemOf(row);
    if (index.column() == TopicColumn) {
        const auto blocks = this->blocks();
        const auto *at = std::get_if<qint64>(&chosen);
        if (!at || *at < 1 || *at > qint64(blocks.size()))
            return Error{Code::BadValue, {QStringLiteral("title")}, {}};
        return topicEdit(row, blocks[size_t(*at) - 1].block);
    }
    const auto *text = std::get_if<QString>(&chosen);
    if (index.column() == SpeakersColumn && item && text) {
        Speakers speakers;
        for (const QString &id : text->split(u',', Qt::SkipEmptyParts))
            speakers.persons.push_back({id.toLongLong()});
        return speakersEdit(*item, std::move(speakers));
    }
    if (index.column() != KindColumn || !item)
        return Error{Code::BadValue, {}, QStringLiteral("nothing to choose here")};
    return chosenEdit(plan(), refOf(*item), *findField(Kind::AgendaItem, u"kind"), chosen, session().asOf());
}

Result<RecordRef> AgendaModel::addBlock(const AgendaBlock &block, const QModelIndex &behind)
{
    qint64 day = 1, position = 0;
    if (behind.isValid()) {
        const RoundRow &row = rowAt(behind);
        day = row.day;
        if (row.type == RowKind::Record)
            position = numberOf(row) + 1;
        else if (row.type == RowKind::Heading)
            position = 1;
    }
    auto edit = insertAgendaItem(plan(), event(), block, day, position, session().ids());
    if (!edit)
        return edit.error();
    const AgendaItemId id = insertedBy(*edit);
    const QString words = movedText(*edit, id, texts());
    if (auto done = session().perform(*edit); !done)
        return done.error();
    if (!words.isEmpty())
        Q_EMIT told(words);
    return refOf(id);
}

bool AgendaModel::canMove(const QModelIndex &index) const
{
    return index.isValid() && !session().isReadOnly() && rowAt(index).type == RowKind::Record;
}

Result<void> AgendaModel::moveBy(const QModelIndex &index, int by)
{
    if (!canMove(index))
        return {};
    // Over the end of its day the item goes on to the next.
    const RoundRow &row = rowAt(index);
    int to = index.row() + by;
    if (to >= 0 && to < rowCount() && rows()[size_t(to)].type == RowKind::Record)
        return moveOnto(index, this->index(to, 0));
    for (to = index.row() + by; to >= 0 && to < rowCount(); to += by)
        if (rows()[size_t(to)].type == RowKind::Heading && rows()[size_t(to)].day != row.day)
            break;
    if (to < 0 || to >= rowCount())
        return {};
    const qint64 day = rows()[size_t(to)].day;
    auto edit = moveAgendaItem(plan(), {row.id}, day, by > 0 ? 1 : 0);
    return edit ? session().perform(*edit) : Result<void>(edit.error());
}

qint64 AgendaModel::placeOn(const QModelIndex &index, const QModelIndex &onto) const
{
    if (!canMove(index) || !onto.isValid())
        return 0;
    const RoundRow &row = rowAt(onto);
    if (row.type == RowKind::Heading)
        return 1;
    // Behind the last of the day.
    return numberOf(row) + (row.type == RowKind::Blank && row.day != rowAt(index).day ? 1 : 0);
}

Result<void> AgendaModel::moveOnto(const QModelIndex &index, const QModelIndex &onto)
{
    const qint64 place = placeOn(index, onto);
    if (place == 0)
        return {};
    auto edit = moveAgendaItem(plan(), {rowAt(index).id}, rowAt(onto).day, place);
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? Result<void>() : session().perform(*edit);
}

Choices AgendaModel::copyChoices(bool withAgenda) const
{
    QSet<qint64> planned;
    for (const auto &[id, item] : plan().all<AgendaItem>())
        planned.insert(item.event.value);
    Choices choices;
    const auto take = [&](EventId id) {
        if (id != event() && id.isValid() && (!withAgenda || planned.contains(id.value)))
            choices.append({id.value, format::recordTitle(plan(), refOf(id), texts())});
    };
    for (const TrainingGroup *group : plan().groups())
        take(group->event);
    return choices;
}

Choices AgendaModel::eventsToCopyFrom() const
{
    return copyChoices(true);
}

Choices AgendaModel::eventsToCopyTo() const
{
    return recordCount() > 0 ? copyChoices(false) : Choices();
}

Result<void> AgendaModel::copyFrom(EventId from, CopySpeakers speakers)
{
    return copyBetween(from, event(), speakers);
}

Result<void> AgendaModel::copyTo(EventId to, CopySpeakers speakers)
{
    return copyBetween(event(), to, speakers);
}

Result<void> AgendaModel::copyBetween(EventId from, EventId to, CopySpeakers speakers)
{
    std::vector<PersonId> persons;
    if (speakers == CopySpeakers::Yes)
        for (const AgendaItem *item : agendaOf(plan(), from))
            for (const AgendaSpeaker *speaker : speakersOf(plan(), item->id))
                if (std::find(persons.begin(), persons.end(), speaker->person) == persons.end())
                    persons.push_back(speaker->person);
    const auto newcomers = joining(to, persons);
    if (!newcomers)
        return newcomers.error();
    const auto last = session().people().lastPosition(to);
    if (!last)
        return last.error();
    const auto edit = copyAgenda(plan(), from, to, speakers, session().ids(), *newcomers, *last);
    return edit ? session().perform(*edit) : Result<void>(edit.error());
}

} // namespace ruam::presentation
