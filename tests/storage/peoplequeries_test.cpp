#include "storecontract.h"

using namespace ruam::core;
using namespace ruam::test;

namespace {

const ProvinceId kNan{packedProvinceCode(u"TH-55")}, kSatun{packedProvinceCode(u"TH-92")};

Registration of(Registration one, ProvinceId province, RegistrationRole role = RegistrationRole::Trainee)
{
    one.province = province;
    one.role = role;
    return one;
}

Attendance came(qint64 id, qint64 registrationId, HalfDay half)
{
    Attendance one;
    one.id = {id};
    one.event = {101};
    one.registration = {registrationId};
    one.date = QDate(2024, 3, 4);
    one.half = half;
    return one;
}

/// Three trainees of event 101, a trainer of it, and one of event 102 whose name is like one of them.
ChangeSet aRound()
{
    ChangeSet changes;
    changes.insert(person(500, QStringLiteral("สุนีย์"), QStringLiteral("สมมุติ")));
    changes.insert(person(501, QStringLiteral("ก้อง"), QStringLiteral("ใจดี")));
    changes.insert(person(502, QStringLiteral("ก่อง"), QStringLiteral("ใจดี")));
    changes.insert(person(503, QStringLiteral("สุนีย"), QStringLiteral("สมมุติ")));
    changes.insert(person(504, QStringLiteral("สุนีย์ส"), QStringLiteral("มมุติ")));
    changes.insert(person(505, QStringLiteral("ก๊อง"), QStringLiteral("ใจดี")));
    changes.insert(of(registration(600, 500, 1), kSatun));
    changes.insert(of(registration(601, 501, 2), kNan));
    changes.insert(of(registration(602, 502, 3), kNan));
    changes.insert(of(registration(603, 504, 4), {}, RegistrationRole::Trainer));
    changes.insert(of(registration(604, 503, 1, 102), kNan));
    changes.insert(came(700, 602, HalfDay::Afternoon));
    changes.insert(came(701, 602, HalfDay::Morning));
    changes.insert(came(702, 600, HalfDay::Morning));
    changes.insert(came(703, 601, HalfDay::Morning));
    return changes;
}

template <class R>
QList<qint64> idsOf(const Result<std::vector<R>> &rows)
{
    QList<qint64> ids;
    EXPECT_TRUE(rows.ok());
    for (const R &row : *rows)
        ids += row.id.value;
    return ids;
}

class PeopleQueries : public StoreContract
{
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        write(1, aRound());
    }
    /// Pairs as "first-second".
    QStringList pairs(qint64 event, int limit = 50)
    {
        const auto found = people().alikePairs({event}, limit);
        EXPECT_TRUE(found.ok());
        QStringList texts;
        for (const AlikePersons &pair : *found)
            texts += QStringLiteral("%1-%2").arg(pair.first.id.value).arg(pair.second.id.value);
        return texts;
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Both, PeopleQueries, testing::Values(Where::Memory, Where::Disk),
                         [](const auto &where) { return where.param == Where::Memory ? "Memory" : "Disk"; });

TEST_P(PeopleQueries, GiveWhatBelongsToAPersonAndNothingElse)
{
    Contact phone;
    phone.id = {800};
    phone.person = {500};
    phone.kind = ContactKind::Mobile;
    phone.value = QStringLiteral("000 000 0000");
    Contact fax;
    fax.id = {801};
    fax.organisation = {30};
    fax.kind = ContactKind::Fax;
    fax.value = QStringLiteral("000 000 0001");
    ChangeSet changes;
    changes.insert(phone);
    changes.insert(fax);
    changes.insert(of(registration(610, 500, 2, 102), kSatun));
    write(2, changes);
    EXPECT_EQ(*people().contactsOf(PersonId{500}), std::vector{phone});
    EXPECT_EQ(*people().contactsOf(OrganisationId{30}), std::vector{fax});
    EXPECT_TRUE(people().contactsOf(PersonId{501})->empty());
    EXPECT_EQ(idsOf(people().registrationsOf({500})), (QList<qint64>{600, 610}));
    EXPECT_EQ(idsOf(people().attendanceOf({602})), (QList<qint64>{701, 700})) << "morning first";
}

TEST_P(PeopleQueries, CountAnEventByProvinceRoleAndState)
{
    const auto counts = people().registrationCounts({101});
    ASSERT_TRUE(counts.ok());
    const std::vector<RegistrationCount> expected{
        {{}, RegistrationRole::Trainer, RegistrationState::Named, 1},
        {kNan, RegistrationRole::Trainee, RegistrationState::Named, 2},
        {kSatun, RegistrationRole::Trainee, RegistrationState::Named, 1},
    };
    EXPECT_EQ(*counts, expected);
    EXPECT_TRUE(people().registrationCounts({103})->empty());
}

TEST_P(PeopleQueries, CountWhoCameByProvinceAndHalfDay)
{
    const auto counts = people().attendanceCounts({101});
    ASSERT_TRUE(counts.ok());
    const QDate day(2024, 3, 4);
    constexpr auto trainee = RegistrationRole::Trainee;
    const std::vector<AttendanceCount> expected{{kNan, trainee, day, HalfDay::Morning, 2},
                                                {kNan, trainee, day, HalfDay::Afternoon, 1},
                                                {kSatun, trainee, day, HalfDay::Morning, 1}};
    EXPECT_EQ(*counts, expected);
}

TEST_P(PeopleQueries, CountsFollowWhatIsWrittenAfterTheyWereAskedFor)
{
    qint64 step = 1;
    const auto expectCounted = [&](const char *what, const ChangeSet &changes) {
        SCOPED_TRACE(what);
        (void)people().registrationCounts({101});
        (void)people().attendanceCounts({101});
        write(++step, changes);
        const auto registered = people().registrationCounts({101});
        const auto cameNow = people().attendanceCounts({101});
        ASSERT_TRUE(registered.ok() && cameNow.ok());
        reopen(); // what is counted anew
        EXPECT_EQ(*registered, *people().registrationCounts({101}));
        EXPECT_EQ(*cameNow, *people().attendanceCounts({101}));
    };
    ChangeSet marked, again, unmarked, walkIn, moved, other, gone;
    marked.insert(came(710, 601, HalfDay::Afternoon));
    expectCounted("a mark", marked);
    again.insert(came(711, 601, HalfDay::Afternoon));
    expectCounted("the same, of another computer", again);
    unmarked.remove(came(710, 601, HalfDay::Afternoon));
    expectCounted("one of two marks taken back", unmarked);
    walkIn.insert(person(506, QStringLiteral("มาเอง")));
    walkIn.insert(of(registration(606, 506, 9), kSatun));
    walkIn.insert(came(712, 606, HalfDay::Morning));
    expectCounted("one who was not named", walkIn);
    moved.update(of(registration(602, 502, 3), kNan), of(registration(602, 502, 3), kSatun));
    expectCounted("one who is of another province", moved);
    Registration given = of(registration(600, 500, 1), kSatun);
    given.state = RegistrationState::Substituted;
    other.update(of(registration(600, 500, 1), kSatun), given);
    expectCounted("one who gave up the place", other);
    gone.remove(came(712, 606, HalfDay::Morning));
    gone.remove(of(registration(606, 506, 9), kSatun));
    expectCounted("one who is taken out, marks and all", gone);
    EXPECT_EQ(people().attendanceCounts({101})->size(), 4u);
}

TEST_P(PeopleQueries, WhoIsNoTraineeIsFoundInOneEventOrInAll)
{
    ChangeSet changes;
    changes.insert(of(registration(605, 501, 2, 102), {}, RegistrationRole::Staff));
    write(2, changes);
    const auto found = [this](EventId event, int limit = 50) {
        QList<qint64> ids;
        const auto team = people().team(event, limit);
        EXPECT_TRUE(team.ok());
        for (const Participant &one : *team)
            ids += one.registration.id.value;
        return ids;
    };
    EXPECT_EQ(found({101}), (QList<qint64>{603}));
    EXPECT_EQ(found({102}), (QList<qint64>{605}));
    EXPECT_EQ(found({}), (QList<qint64>{605, 603})) << "the newest first";
    EXPECT_EQ(found({}, 1), (QList<qint64>{605}));
    EXPECT_EQ(people().team({101}, 1)->front().person.id, PersonId{504});
}

TEST_P(PeopleQueries, NamesAreAlikeAcrossBlanksAndOneMark)
{
    EXPECT_EQ(idsOf(people().alike(person(500, QStringLiteral("สุนีย์"), QStringLiteral("สมมุติ")), 9)),
              (QList<qint64>{504, 503}))
        << "the same name first";
    EXPECT_EQ(idsOf(people().alike(person(999, QStringLiteral("กอง"), QStringLiteral("ใจดี")), 9)),
              (QList<qint64>{501, 502, 505}));
    EXPECT_EQ(idsOf(people().alike(person(999, QStringLiteral("กอง"), QStringLiteral("ใจดี")), 2)),
              (QList<qint64>{501, 502}));
    EXPECT_TRUE(people().alike(person(999, QString(), QString()), 9)->empty());
    // Two marks apart.
    EXPECT_TRUE(people().alike(person(999, QStringLiteral("กองู์"), QStringLiteral("ใจดี")), 9)->empty());
}

TEST_P(PeopleQueries, PairsOfAnEventAreEachToldOnce)
{
    EXPECT_EQ(pairs(101), (QStringList{QStringLiteral("500-503"), QStringLiteral("500-504"), QStringLiteral("501-502"),
                                       QStringLiteral("501-505"), QStringLiteral("502-505")}) +
                              QStringList{QStringLiteral("504-503")});
    EXPECT_EQ(pairs(101, 1).size(), 1);
    EXPECT_TRUE(pairs(103).isEmpty());
}

TEST_P(PeopleQueries, WhoIsCalledDistinctIsNotToldAgain)
{
    DistinctPersons distinct;
    distinct.id = {900};
    distinct.first = {500};
    distinct.second = {503};
    ChangeSet changes;
    changes.insert(distinct);
    write(2, changes);
    EXPECT_FALSE(pairs(101).contains(QStringLiteral("500-503")));
    EXPECT_TRUE(pairs(101).contains(QStringLiteral("500-504")));
    EXPECT_EQ(idsOf(people().alike(person(503, QStringLiteral("สุนีย"), QStringLiteral("สมมุติ")), 9)),
              (QList<qint64>{504}));
    EXPECT_EQ(idsOf(people().distinctFrom({503})), (QList<qint64>{900}));
    EXPECT_TRUE(people().distinctFrom({501})->empty());
}

TEST_P(PeopleQueries, FollowANameThatChanges)
{
    const Person before = *people().person({503}).value();
    Person after = before;
    after.given = QStringLiteral("ก้อง");
    after.surname = QStringLiteral("ใจดี");
    ChangeSet changes;
    changes.update(before, after);
    write(2, changes);
    EXPECT_FALSE(pairs(101).contains(QStringLiteral("500-503")));
    EXPECT_TRUE(pairs(101).contains(QStringLiteral("501-503")));
}

TEST_P(PeopleQueries, WhoStandsInTheirPlaceIsFound)
{
    Registration substitute = of(registration(611, 505, 1), kSatun);
    substitute.replaces = {600};
    ChangeSet changes;
    changes.insert(substitute);
    write(2, changes);
    EXPECT_EQ(idsOf(people().replacing({600})), (QList<qint64>{611}));
    EXPECT_TRUE(people().replacing({601})->empty());
}

TEST_P(PeopleQueries, PagesAndCountsAreOfTheRolesAskedFor)
{
    const auto found = [this](Roles roles) {
        QList<qint64> ids;
        const auto page = people().participants({101}, ParticipantOrder::AsGiven, {}, 9, Listed::Everyone, roles);
        EXPECT_TRUE(page.ok());
        for (const Participant &one : *page)
            ids += one.registration.id.value;
        EXPECT_EQ(qint64(ids.size()), *people().participantCount({101}, Listed::Everyone, roles));
        return ids;
    };
    EXPECT_EQ(found(Roles::All), (QList<qint64>{600, 601, 602, 603}));
    EXPECT_EQ(found(Roles::Attending), (QList<qint64>{600, 601, 602}));
    EXPECT_EQ(found(Roles::Team), (QList<qint64>{603}));
}
