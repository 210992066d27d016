#include "randomchanges.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace ruam::test {

using namespace core;

template <class R>
const std::map<Id<R>, R> &RandomChanges::table() const
{
    if constexpr (isPeopleKind(R::kKind))
        return std::get<std::map<Id<R>, R>>(m_people);
    else
        return m_plan.all<R>();
}

QString RandomChanges::anyText()
{
    static const QString texts[] = {QString(),
                                    QStringLiteral("ผู้ว่าราชการจังหวัดน่าน"),
                                    QStringLiteral("O'Brien; DROP TABLE task; -- \"%_\\"),
                                    QStringLiteral("สองบรรทัด\nและวรรค  คู่"),
                                    QString::fromUtf8("\xF0\x9F\x98\x80 นอกระนาบพื้นฐาน"),
                                    QStringLiteral("null"),
                                    QStringLiteral("2007-07-09"),
                                    QStringLiteral("0012")};
    return texts[below(int(std::size(texts)))];
}

Value RandomChanges::anyReference(Kind target)
{
    return withKind(target, [this]<class R>() -> Value {
        const auto &rows = table<R>();
        if (rows.empty() || below(4) == 0)
            return {};
        return std::next(rows.begin(), below(int(rows.size())))->first.value;
    });
}

Value RandomChanges::anyValue(const Field &field)
{
    const bool none = below(4) == 0;
    switch (field.type) {
    case FieldType::Flag:
        return below(2) == 0;
    case FieldType::Integer:
        return qint64(below(101)); // fits a position as well as a percentage
    case FieldType::Money:
        return none ? Value() : Value(qint64(below(1'000'000)));
    case FieldType::Text:
        return anyText();
    case FieldType::Enum:
        return QString(QLatin1String(field.enumNames[size_t(below(int(field.enumNames.size())))]));
    case FieldType::Date:
        return none ? Value() : Value(QDate(1900, 1, 1).addDays(below(100'000)));
    case FieldType::Time:
        return none ? Value() : Value(QTime(below(24), below(60), below(60)));
    case FieldType::DateTime:
        return none ? Value()
                    : Value(QDateTime(QDate(2007, 2, 28).addDays(below(5)), QTime(below(24), 59, 59), Qt::UTC));
    case FieldType::TextList: {
        QStringList list;
        for (int i = below(4); i > 0; --i)
            list.append(anyText());
        return list;
    }
    case FieldType::Reference:
        return anyReference(field.target);
    }
    return {};
}

namespace {

// What chance made, put right where a record has rules of its own.
template <class R>
void settle(R &)
{
}
void settle(StrategicPlan &plan)
{
    if (plan.startYear && plan.endYear && *plan.endYear < *plan.startYear)
        std::swap(plan.startYear, plan.endYear);
}
void settle(Holiday &holiday)
{
    if (!holiday.date.isValid())
        holiday.date = QDate(2007, 7, 30);
}
void settle(Event &event)
{
    if (!event.start.isValid() || (event.end.isValid() && event.end < event.start))
        event.end = event.start;
    if (!event.timeStart.isValid() || (event.timeEnd.isValid() && event.timeEnd < event.timeStart))
        event.timeEnd = event.timeStart;
}
void settle(IssuedPaper &paper)
{
    paper.paper = QStringLiteral("sign-in");
}
void settle(Programme &programme)
{
    programme.emblem.clear();
}
void settle(PaperTemplate &paper)
{
    // One a paper, and without braces that are none.
    paper.paper = QStringLiteral("paper-%1").arg(paper.id.value);
    paper.sizeStep.reset();
    for (QString *text : {&paper.addressee, &paper.subject, &paper.reference, &paper.enclosures, &paper.body})
        text->remove(QRegularExpression(QStringLiteral("[][{}]")));
}
void settle(Task &task)
{
    if (task.due.isValid() && task.start.isValid() && task.due < task.start)
        std::swap(task.due, task.start);
}

} // namespace

template <class R>
void RandomChanges::fill(R &record)
{
    for (const Field &field : fieldsOf(R::kKind))
        if (below(3) > 0)
            field.set(&record, anyValue(field)); // an optional number stays as it is where it cannot be empty
    settle(record);
}

template <class R>
void RandomChanges::insertOne(ChangeSet &changes)
{
    R record;
    record.id.value = ++m_lastId;
    if constexpr (R::kKind == Kind::Province) {
        record.id.value = packedProvinceCode(QStringLiteral("TH-%1").arg(m_plan.all<Province>().size() + 10));
        if (m_plan.find(record.id))
            return;
    }
    fill(record);
    if constexpr (R::kKind == Kind::Registration) {
        const Value event = anyReference(Kind::Event), person = anyReference(Kind::Person);
        if (isEmpty(event) || isEmpty(person))
            return;
        record.event.value = std::get<qint64>(event);
        record.person.value = std::get<qint64>(person);
    }
    changes.insert(record);
}

template <class R>
void RandomChanges::updateOne(ChangeSet &changes)
{
    const auto &rows = table<R>();
    if (rows.empty())
        return;
    const R before = std::next(rows.begin(), below(int(rows.size())))->second;
    R after = before;
    fill(after);
    if constexpr (R::kKind == Kind::Registration) {
        after.event = before.event;
        after.person = before.person;
    }
    changes.update(before, after);
}

template <class R>
bool RandomChanges::isReferredTo(Id<R> id) const
{
    if (!m_plan.referrers(refOf(id)).empty())
        return true;
    bool found = false;
    const auto look = [&](const auto &record) {
        for (const Field &field : fieldsOf(refOf(record).kind))
            found = found || (field.type == FieldType::Reference && field.target == R::kKind &&
                              fieldValue(record, field) == Value(id.value));
    };
    const auto lookAt = [&look](const auto &rows) {
        for (const auto &[key, row] : rows)
            look(row);
    };
    std::apply([&lookAt](const auto &...rows) { (lookAt(rows), ...); }, m_people);
    return found;
}

template <class R>
void RandomChanges::removeOne(ChangeSet &changes)
{
    const auto &rows = table<R>();
    if (rows.empty())
        return;
    const R before = std::next(rows.begin(), below(int(rows.size())))->second;
    if (!isReferredTo(before.id))
        changes.remove(before);
}

void RandomChanges::apply(const ChangeSet &changes)
{
    m_plan.apply(changes);
    const auto take = [&changes]<class R>(std::map<Id<R>, R> &table) {
        for (const RowChange<R> &row : changes.of<R>()) {
            table.erase(row.id());
            if (row.after)
                table.emplace(row.id(), *row.after);
        }
    };
    std::apply([&take](auto &...table) { (take(table), ...); }, m_people);
}

void RandomChanges::goOnFrom(const Plan &plan, const PeopleRows &people)
{
    m_plan = plan;
    m_people = people;
}

PeopleRows allPeople(PeopleStore &store)
{
    PeopleRows people;
    const auto take = [&people]<class R>(const R &row) {
        std::get<std::map<Id<R>, R>>(people).emplace(row.id, row);
        return true;
    };
    EXPECT_TRUE(store.eachPerson(take).ok() && store.eachContact(take).ok() && store.eachRegistration(take).ok() &&
                store.eachAttendance(take).ok() && store.eachDistinctPersons(take).ok());
    return people;
}

ChangeSet RandomChanges::next()
{
    ChangeSet all;
    for (int i = 1 + below(12); i > 0; --i) {
        ChangeSet one;
        withKind(Kind(below(kKindCount)), [&]<class R>() {
            const int what = below(5);
            if (what < 2)
                insertOne<R>(one);
            else if (what < 4)
                updateOne<R>(one);
            else
                removeOne<R>(one);
        });
        apply(one);
        all.append(one);
    }
    return all;
}

} // namespace ruam::test
