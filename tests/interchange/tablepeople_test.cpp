#include <ruam/interchange/pastedpeople.h>

#include "documents.h"

#include <gtest/gtest.h>
#include <ruam/format/collation.h>
#include <support/forwardingpeople.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::interchange;

namespace {

const EventId kFirst{101}, kSecond{102};

class TablePeopleTest : public testing::Test
{
protected:
    PastedPeople read(const QStringList &lines, const std::vector<ColumnChoice> &choices = {})
    {
        const TablePeople found = readTablePeople(tableFrom(lines), choices, plan, {});
        EXPECT_EQ(found.unknownColumn, QString());
        return found.people;
    }
    static QStringList organisationsOf(const PastedPeople &people)
    {
        QStringList names;
        for (const PastedPerson &row : people.people)
            names.append(row.participant.organisation);
        return names;
    }

    Plan plan = samplePlan();
    format::Texts english{format::Language::English};
};

TEST_F(TablePeopleTest, ReadsMergedHeadingsNumbersAndContacts)
{
    const PastedPeople people =
        read({QStringLiteral("รายชื่อผู้เข้าอบรม"), QStringLiteral("ลำดับ|ชื่อ - นามสกุล||ตำแหน่ง|โทรศัพท์|อีเมล|หมายเหตุ"),
              QStringLiteral("1|นายสมชาย|ใจดี|นักวิชาการ|08 1234 5678|a@example.org|x"),
              QStringLiteral("2|นางสมหญิง|ใจงาม|นักวิชาการ|||")});
    ASSERT_EQ(people.people.size(), 2u);
    const PastedPerson &first = people.people[0];
    EXPECT_EQ(first.line, 3);
    EXPECT_EQ(first.participant.title, QStringLiteral("นาย"));
    EXPECT_EQ(first.participant.given, QStringLiteral("สมชาย"));
    EXPECT_EQ(first.participant.surname, QStringLiteral("ใจดี"));
    EXPECT_EQ(first.telephone, QStringLiteral("08 1234 5678"));
    EXPECT_EQ(first.email, QStringLiteral("a@example.org"));
    EXPECT_EQ(first.state, ImportState::New);
    EXPECT_EQ(people.heading.size(), 7);
}

TEST_F(TablePeopleTest, ATelephoneNumberThatLostItsFirstZeroIsToldAndReadWithIt)
{
    const PastedPeople people = read({QStringLiteral("ชื่อ|นามสกุล|โทรศัพท์"), QStringLiteral("สมชาย|ใจดี|815550100"),
                                      QStringLiteral("สมหญิง|ใจงาม|25550100"), QStringLiteral("สมศรี|ใจเย็น|0815550100"),
                                      QStringLiteral("สมปอง|ใจสู้|1234")});
    ASSERT_EQ(people.people.size(), 4u);
    const QString numbers[] = {QStringLiteral("0815550100"), QStringLiteral("025550100"), QStringLiteral("0815550100"),
                               QStringLiteral("1234")};
    for (size_t i = 0; i < people.people.size(); ++i) {
        EXPECT_EQ(people.people[i].telephone, numbers[i]) << i;
        EXPECT_EQ(people.people[i].state, i < 2 ? ImportState::Doubtful : ImportState::New) << i;
    }
    const QString why = pastedNotesText(people.people[0], english);
    EXPECT_FALSE(why.isEmpty());
    EXPECT_FALSE(why.contains(QStringLiteral("5550100"))) << "how to reach people is told nobody";
}

TEST_F(TablePeopleTest, ReadsTheRoleInWhichSomebodyComes)
{
    const PastedPeople people = read({QStringLiteral("ชื่อ|นามสกุล|บทบาท"), QStringLiteral("สมชาย|ใจดี|ผู้เข้าอบรม"),
                                      QStringLiteral("สมหญิง|ใจงาม|วิทยากร"), QStringLiteral("สมศรี|ใจเย็น|observer"),
                                      QStringLiteral("สมศักดิ์|ใจกว้าง|แม่ครัว"), QStringLiteral("สมปอง|ใจสู้|")});
    ASSERT_EQ(people.people.size(), 5u);
    const RegistrationRole roles[] = {RegistrationRole::Trainee, RegistrationRole::Trainer, RegistrationRole::Observer,
                                      RegistrationRole::Trainee, RegistrationRole::Trainee};
    for (size_t i = 0; i < people.people.size(); ++i) {
        EXPECT_EQ(people.people[i].participant.role, roles[i]) << i;
        EXPECT_EQ(people.people[i].state, i == 3 ? ImportState::Doubtful : ImportState::New) << i;
    }
    EXPECT_NE(pastedNotesText(people.people[3], english).indexOf(QStringLiteral("แม่ครัว")), -1);
}

TEST_F(TablePeopleTest, AnOfficeAboveItsPeopleCountsForAllOfThem)
{
    const PastedPeople bands = read({QStringLiteral("ชื่อ|นามสกุล|หน่วยงาน"), QStringLiteral("สำนักงานสมมุติหนึ่ง"),
                                     QStringLiteral("สมชาย|ใจดี|"), QStringLiteral("สมหญิง|ใจงาม|สำนักงานของตน"),
                                     QStringLiteral("สำนักงานสมมุติสอง"), QStringLiteral("สมศรี|ใจเย็น|")});
    EXPECT_EQ(organisationsOf(bands), (QStringList{QStringLiteral("สำนักงานสมมุติหนึ่ง"), QStringLiteral("สำนักงานของตน"),
                                                   QStringLiteral("สำนักงานสมมุติสอง")}));
    EXPECT_EQ(bands.people[0].state, ImportState::New);
    EXPECT_TRUE(pastedNotesText(bands.people[0], english).contains(QStringLiteral("สำนักงานสมมุติหนึ่ง"))) << "it is told";

    const PastedPeople blocks = read({QStringLiteral("ชื่อ|นามสกุล|หน่วยงาน"), QStringLiteral("สมชาย|ใจดี|สำนักงานสมมุติหนึ่ง"),
                                      QStringLiteral("สมหญิง|ใจงาม|"), QString(),
                                      QStringLiteral("สมศรี|ใจเย็น|สำนักงานสมมุติสอง"), QStringLiteral("สมปอง|ใจกว้าง|")});
    EXPECT_EQ(organisationsOf(blocks),
              (QStringList{QStringLiteral("สำนักงานสมมุติหนึ่ง"), QStringLiteral("สำนักงานสมมุติหนึ่ง"),
                           QStringLiteral("สำนักงานสมมุติสอง"), QStringLiteral("สำนักงานสมมุติสอง")}));
}

TEST_F(TablePeopleTest, ACellOfTwoLinesLeavesNoGapBetweenTheRowsOfAnOffice)
{
    Table table =
        tableFrom({QStringLiteral("ชื่อ|นามสกุล|หน่วยงาน|ตำแหน่ง"), QStringLiteral("สมชาย|ใจดี|สำนักงานสมมุติหนึ่ง|นัก\nวิชาการ"),
                   QStringLiteral("สมหญิง|ใจงาม||นิติกร"), QStringLiteral("สมศรี|ใจเย็น||นิติกร")});
    table.rows[2].number = 4; // the cell before takes two lines of the file
    table.rows[3].number = 6;
    EXPECT_EQ(organisationsOf(readTablePeople(table, {}, plan, {}).people),
              (QStringList{QStringLiteral("สำนักงานสมมุติหนึ่ง"), QStringLiteral("สำนักงานสมมุติหนึ่ง"), QString()}));
}

TEST_F(TablePeopleTest, DoesNotGuessAnOfficeThatIsMissingAmongOthers)
{
    const PastedPeople people = read({QStringLiteral("ชื่อ|นามสกุล|หน่วยงาน"), QStringLiteral("สมชาย|ใจดี|สำนักงานสมมุติหนึ่ง"),
                                      QStringLiteral("สมหญิง|ใจงาม|"), QStringLiteral("สมศรี|ใจเย็น|สำนักงานสมมุติสอง")});
    EXPECT_EQ(organisationsOf(people),
              (QStringList{QStringLiteral("สำนักงานสมมุติหนึ่ง"), QString(), QStringLiteral("สำนักงานสมมุติสอง")}));
}

TEST_F(TablePeopleTest, ColumnsCanBeChosenByHeadingAndByLetter)
{
    const QStringList lines{QStringLiteral("x|y|z"), QStringLiteral("ใจดี|สมชาย|นักวิชาการ")};
    const PastedPeople people = read(lines, {{QStringLiteral("y"), PastedColumn::Given},
                                             {QStringLiteral("X"), PastedColumn::Surname},
                                             {QStringLiteral("c"), PastedColumn::Position}});
    ASSERT_EQ(people.people.size(), 1u);
    EXPECT_EQ(people.people[0].participant.given, QStringLiteral("สมชาย"));
    EXPECT_EQ(people.people[0].participant.surname, QStringLiteral("ใจดี"));
    EXPECT_EQ(people.people[0].participant.positionTitle, QStringLiteral("นักวิชาการ"));
    EXPECT_EQ(
        readTablePeople(tableFrom(lines), {{QStringLiteral("AAAA"), PastedColumn::Given}}, plan, {}).unknownColumn,
        QStringLiteral("AAAA"));
    for (const QString &name : pastedColumnNames())
        EXPECT_TRUE(pastedColumnFromName(name)) << name.toStdString();
}

TEST_F(TablePeopleTest, RefusesARowWhoseQuoteIsOpenAndOneWithoutAName)
{
    Table table =
        tableFrom({QStringLiteral("ชื่อ|นามสกุล|ตำแหน่ง"), QStringLiteral("สมชาย|ใจดี|x"), QStringLiteral("||นักวิชาการ")});
    table.rows[1].openQuote = true;
    const PastedPeople people = readTablePeople(table, {}, plan, {}).people;
    ASSERT_EQ(people.people.size(), 2u);
    for (const PastedPerson &row : people.people) {
        EXPECT_EQ(row.state, ImportState::Refused);
        EXPECT_FALSE(pastedNotesText(row, english).isEmpty());
        EXPECT_FALSE(isSure(row));
    }
}

/// One person in the first round, another of a like name nowhere.
class MatchedPeople : public TablePeopleTest
{
protected:
    MatchedPeople()
    {
        ChangeSet changes = sampleChanges();
        Person known;
        known.id = {501};
        known.title = QStringLiteral("นาย");
        known.given = QStringLiteral("สมชาย");
        known.surname = QStringLiteral("ใจดี");
        known.province = {packedProvinceCode(u"TH-55")};
        changes.insert(known);
        Registration registration;
        registration.id = {601};
        registration.event = kFirst;
        registration.person = known.id;
        registration.position = 1;
        changes.insert(registration);
        Contact telephone;
        telephone.id = {701};
        telephone.person = known.id;
        telephone.value = QStringLiteral("0 2000 0000");
        changes.insert(telephone);
        store = std::make_unique<MemoryStore>(changes, &keys);
    }
    PastedPeople matched(EventId event, const QString &province, const QString &given = QStringLiteral("สมชาย"))
    {
        PastedPeople people = read({QStringLiteral("คำนำหน้า|ชื่อ|นามสกุล|จังหวัด|โทรศัพท์"),
                                    QStringLiteral("นาย|%1|ใจดี|%2|0 2000 0000").arg(given, province)});
        EXPECT_TRUE(matchPeople(people, event, plan, *store));
        EXPECT_EQ(people.people.size(), 1u);
        return people;
    }

    format::Collation keys;
    std::unique_ptr<MemoryStore> store;
};

TEST_F(MatchedPeople, AgainstAGroupingThatIsOnlyProposedAProvinceIsToldAndNotDoubted)
{
    PastedPeople people = matched(kFirst, QStringLiteral("ตรัง"), QStringLiteral("สมปอง"));
    doubtProvinces(people, kFirst, plan);
    EXPECT_EQ(people.people[0].state, ImportState::New);
    EXPECT_TRUE(isSure(people.people[0]));
    EXPECT_EQ(pastedNotesText(people.people[0], english),
              QStringLiteral("This province is not in Group 1, and in no other yet"));
}

TEST_F(MatchedPeople, DoubtsAProvinceThatIsNoneOfTheConfirmedGroups)
{
    // In the sample น่าน is of the first group alone, ตรัง of none.
    ChangeSet confirming;
    for (const auto &[id, membership] : plan.all<GroupMembership>()) {
        GroupMembership after = membership;
        after.state = MembershipState::Confirmed;
        confirming.update(membership, after);
    }
    plan.apply(confirming);
    const auto judged = [this](EventId event, const QString &province, const QString &given) {
        PastedPeople people = matched(event, province, given);
        doubtProvinces(people, event, plan);
        return people.people[0];
    };
    const PastedPerson away = judged(kFirst, QStringLiteral("ตรัง"), QStringLiteral("สมปอง"));
    EXPECT_EQ(away.state, ImportState::Doubtful);
    EXPECT_EQ(away.participant.province, (ProvinceId{packedProvinceCode(u"TH-92")})) << "it may be right";
    EXPECT_EQ(pastedNotesText(away, english), QStringLiteral("This province is not in Group 1, and in no other yet"));
    EXPECT_EQ(judged(kFirst, QStringLiteral("น่าน"), QStringLiteral("สมปอง")).state, ImportState::New);
    EXPECT_EQ(judged(kFirst, QString(), QStringLiteral("สมปอง")).state, ImportState::New);
    EXPECT_EQ(judged(kSecond, QStringLiteral("ตรัง"), QStringLiteral("สมปอง")).state, ImportState::New)
        << "a group without provinces can miss none";

    ChangeSet changes;
    GroupMembership membership;
    membership.id = {9001};
    membership.group = plan.groupOf(kSecond)->id;
    membership.province = {packedProvinceCode(u"TH-92")};
    changes.insert(membership);
    plan.apply(changes);
    const PastedPerson known = judged(kSecond, QStringLiteral("น่าน"), QStringLiteral("สมชาย"));
    EXPECT_EQ(known.state, ImportState::Doubtful) << "also of one who is known";
    EXPECT_FALSE(isSure(known));
    EXPECT_TRUE(
        pastedNotesText(known, english).contains(QStringLiteral("This province is not in Group 2 but in Group 1")));
    const std::vector<const PastedPerson *> chosen{&known};
    EXPECT_TRUE(newcomersOf(chosen, *store)->front().newcomer.known) << "and taken in it is that person";
}

TEST_F(MatchedPeople, IsThePersonWhereNameAndPlaceAreTheSame)
{
    const PastedPeople people = matched(kSecond, QStringLiteral("น่าน"));
    EXPECT_EQ(people.people[0].state, ImportState::Matches);
    EXPECT_TRUE(isSure(people.people[0]));
    const auto newcomers = newcomersOf({&people.people[0]}, *store);
    ASSERT_TRUE(newcomers);
    ASSERT_TRUE(newcomers->front().newcomer.known);
    EXPECT_EQ(newcomers->front().newcomer.known->id.value, 501);
    EXPECT_TRUE(newcomers->front().contacts.empty()) << "the number is known";
}

TEST_F(MatchedPeople, IsInTheGroupAlreadyWhereThePersonIs)
{
    const PastedPeople people = matched(kFirst, QStringLiteral("น่าน"));
    EXPECT_EQ(people.people[0].state, ImportState::Matches);
    EXPECT_FALSE(isSure(people.people[0]));
}

TEST_F(MatchedPeople, IsInTheGroupAlsoWhereThePersonHasSaidNotToCome)
{
    auto there = store->participants(kFirst, ParticipantOrder::AsGiven, {}, 1).value().front().registration;
    Registration absent = there;
    absent.state = RegistrationState::Absent;
    ChangeSet changes;
    changes.update(there, absent);
    Step step;
    step.id = 1;
    ASSERT_TRUE(store->write(step, changes));
    EXPECT_FALSE(isSure(matched(kFirst, QStringLiteral("น่าน")).people[0])) << "one registration for an event is enough";
}

TEST_F(MatchedPeople, DoubtsTheSameNameElsewhereAndNamesOneMarkApart)
{
    for (const PastedPeople &people : {matched(kSecond, QStringLiteral("ตรัง")), matched(kSecond, QString()),
                                       matched(kSecond, QStringLiteral("น่าน"), QStringLiteral("ส้มชาย"))}) {
        EXPECT_EQ(people.people[0].state, ImportState::Doubtful);
        EXPECT_FALSE(isSure(people.people[0]));
    }
}

/// Rows about those of the first round: somebody with the telephone number 0 2000 0000, and more where a test adds
/// them.
class PresentPeople : public MatchedPeople
{
protected:
    PastedPeople listed(const QStringList &rows)
    {
        QStringList lines{QStringLiteral("คำนำหน้า|ชื่อ|นามสกุล|จังหวัด|โทรศัพท์|อีเมล")};
        lines.append(rows);
        auto found = readListedPeople(tableFrom(lines), {}, kFirst, plan, *store);
        EXPECT_TRUE(found);
        return found ? found->people : PastedPeople();
    }
    PastedPerson listed(const QString &row) { return listed(QStringList{row}).people.at(0); }
    void add(ChangeSet changes)
    {
        Step step;
        step.id = ++m_step;
        ASSERT_TRUE(store->write(step, changes));
    }
    void addPresent(qint64 number, const QString &given)
    {
        ChangeSet changes;
        Person person;
        person.id = {50'000 + number};
        person.given = given;
        person.surname = QStringLiteral("ใจดี");
        changes.insert(person);
        Registration registration;
        registration.id = {60'000 + number};
        registration.event = kFirst;
        registration.person = person.id;
        registration.position = number;
        changes.insert(registration);
        add(std::move(changes));
    }
    Result<Edit> editOf(const std::vector<const PastedPerson *> &rows)
    {
        const auto people = newcomersOf(rows, *store);
        return people ? registerNewcomers(plan, kFirst, *people, 1, ids) : people.error();
    }

    CountingIds ids;

private:
    qint64 m_step = 0;
};

TEST_F(PresentPeople, GainAContactThatTheFileDoesNotKnow)
{
    const PastedPerson row = listed(QStringLiteral("นาย|สมชาย|ใจดี|น่าน|08 1111 2222|a@example.org"));
    EXPECT_EQ(row.state, ImportState::Matches);
    EXPECT_TRUE(isSure(row));
    EXPECT_EQ(pastedNotesText(row, english),
              QStringLiteral("This name is in the group already · The telephone number is not in the file yet; it is "
                             "added · The e-mail address is not in the file yet; it is added"));
    const auto edit = editOf({&row});
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->changes.size(), 2u) << "nothing but the contacts";
    ASSERT_EQ(edit->changes.of<Contact>().size(), 2u);
    EXPECT_EQ(edit->changes.of<Contact>()[0].after->person, PersonId{501});
    EXPECT_EQ(edit->changes.of<Contact>()[0].after->kind, ContactKind::Mobile);
    EXPECT_EQ(edit->changes.of<Contact>()[1].after->value, QStringLiteral("a@example.org"));
    add(edit->changes);
    EXPECT_EQ(store->contactsOf(PersonId{501})->size(), 3u) << "the number of before stays";
    EXPECT_FALSE(isSure(listed(QStringLiteral("นาย|สมชาย|ใจดี|น่าน|08 1111 2222|A@Example.org"))))
        << "the second time nothing is new";
}

TEST_F(PresentPeople, OfTwoNumbersInOneCellTheKnownOneIsNotAddedAgain)
{
    const PastedPerson row = listed(QStringLiteral("นาย|สมชาย|ใจดี|น่าน|02-000-0000, 08 1111 2222|"));
    ASSERT_EQ(row.contacts.size(), 1u);
    EXPECT_EQ(row.contacts[0].value, QStringLiteral("08 1111 2222"));
    EXPECT_EQ(row.contacts[0].kind, ContactKind::Mobile);
    EXPECT_FALSE(isSure(listed(QStringLiteral("นาย|สมชาย|ใจดี|น่าน|0 2000 0000 / 020000000|"))));
}

TEST_F(PresentPeople, GainNoContactThatIsKnownHoweverItIsWritten)
{
    for (const char *number :
         {"0 2000 0000", "02-000-0000", "(02) 000 0000", "๐ ๒๐๐๐ ๐๐๐๐", "+66 2000 0000", "-", ""}) {
        const PastedPerson row = listed(QStringLiteral("นาย|สมชาย|ใจดี|น่าน|%1|").arg(QString::fromUtf8(number)));
        EXPECT_EQ(row.state, ImportState::Matches) << number;
        EXPECT_FALSE(isSure(row)) << number;
    }
}

TEST_F(PresentPeople, GainNothingFromARowThatMayBeAboutAnother)
{
    EXPECT_TRUE(isSure(listed(QStringLiteral("|สมชาย|ใจดี||08 1111 2222|")))) << "the name alone says who it is";
    EXPECT_FALSE(isSure(listed(QStringLiteral("นาย|สมชาย|ใจดี|ตรัง|08 1111 2222|"))));
    EXPECT_FALSE(isSure(listed(QStringLiteral("นาง|สมชาย|ใจดี|น่าน|08 1111 2222|"))));
    const PastedPeople twice =
        listed({QStringLiteral("นาย|สมชาย|ใจดี|น่าน|08 1111 2222|"), QStringLiteral("นาย|สมชาย|ใจดี|น่าน|08 3333 4444|")});
    EXPECT_TRUE(isSure(twice.people[0]));
    EXPECT_FALSE(isSure(twice.people[1])) << "the second row of one person is left to a person";
    addPresent(2, QStringLiteral("สมชาย"));
    EXPECT_FALSE(isSure(listed(QStringLiteral("นาย|สมชาย|ใจดี|น่าน|08 1111 2222|")))) << "two have this name";
}

TEST_F(PresentPeople, AreLookedAtWhereTheNumberLostItsZero)
{
    const PastedPerson row = listed(QStringLiteral("นาย|สมชาย|ใจดี|น่าน|811112222|"));
    EXPECT_EQ(row.state, ImportState::Doubtful);
    const auto edit = editOf({&row});
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->changes.of<Contact>().size(), 1u);
    EXPECT_EQ(edit->changes.of<Contact>()[0].after->value, QStringLiteral("08 1111 2222"));
    EXPECT_TRUE(edit->changes.of<Registration>().empty());
}

TEST_F(PresentPeople, EnterInOneStepWithThoseWhoAreNew)
{
    const PastedPeople rows =
        listed({QStringLiteral("นาย|สมชาย|ใจดี|น่าน|08 1111 2222|"), QStringLiteral("นาย|มาใหม่|ใจดี|น่าน|08 3333 4444|")});
    const auto edit = editOf({&rows.people[0], &rows.people[1]});
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->changes.of<Registration>().size(), 1u);
    EXPECT_EQ(edit->changes.of<Contact>().size(), 2u);
}

/// Counts the questions about one person.
class CountedPeople final : public ForwardingPeople
{
public:
    using ForwardingPeople::contactsOf;
    using ForwardingPeople::ForwardingPeople;

    Result<std::vector<Contact>> contactsOf(PersonId person) override
    {
        ++asked;
        return ForwardingPeople::contactsOf(person);
    }
    Result<std::vector<Registration>> registrationsOf(PersonId person) override
    {
        ++asked;
        return ForwardingPeople::registrationsOf(person);
    }

    int asked = 0;
};

TEST_F(PresentPeople, AreManyAndNobodyIsAskedAboutOneByOne)
{
    constexpr int kMany = 4000;
    ChangeSet changes;
    QStringList lines{QStringLiteral("ชื่อ|นามสกุล|โทรศัพท์")};
    for (qint64 i = 1; i <= kMany; ++i) {
        Person person;
        person.id = {50'000 + i};
        person.given = QStringLiteral("สมมุติ") + QString(QChar(char16_t(u'ก' + i % 40)));
        person.surname = QStringLiteral("ไม่จริง") + QString(QChar(char16_t(u'ก' + i / 40 % 40))) +
                         QString(QChar(char16_t(u'ก' + i / 1600)));
        changes.insert(person);
        Registration registration;
        registration.id = {60'000 + i};
        registration.event = kFirst;
        registration.person = person.id;
        registration.position = i;
        changes.insert(registration);
        Contact known;
        known.id = {70'000 + i};
        known.person = person.id;
        known.value = QStringLiteral("08 0000 %1").arg(i, 4, 10, QLatin1Char('0'));
        if (i % 2)
            changes.insert(known);
        lines.append(QStringLiteral("%1|%2|%3").arg(person.given, person.surname, known.value));
    }
    add(std::move(changes));
    CountedPeople counted(*store);
    const auto found = readListedPeople(tableFrom(lines), {}, kFirst, plan, counted);
    ASSERT_TRUE(found);
    std::vector<const PastedPerson *> rows;
    for (const PastedPerson &row : found->people.people)
        if (isSure(row))
            rows.push_back(&row);
    EXPECT_EQ(rows.size(), size_t(kMany / 2));
    EXPECT_EQ(newcomersOf(rows, counted)->size(), rows.size());
    EXPECT_EQ(counted.asked, 0);
}

} // namespace
