#include "documents.h"

#include <support/print.h>

#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;

namespace {

Plan bundledPlan()
{
    Plan plan;
    const auto document = interchange::bundledProgramme();
    EXPECT_TRUE(document) << testing::PrintToString(document.error());
    if (document)
        plan.apply(document->changes);
    return plan;
}

TEST(StartData, BundledProgrammeHasTheRecordsOfTheAnnouncement)
{
    const Plan plan = bundledPlan();
    EXPECT_EQ(plan.all<SubProject>().size(), 2u);
    EXPECT_EQ(plan.all<PilotAgency>().size(), 3u);
    EXPECT_EQ(plan.all<TrainingGroup>().size(), 9u);
    EXPECT_EQ(plan.all<Module>().size(), 5u);
    EXPECT_EQ(plan.all<Task>().size(), 10u);
    EXPECT_EQ(plan.all<Deliverable>().size(), 4u);
    EXPECT_EQ(plan.all<AgreementParty>().size(), 4u);
    EXPECT_EQ(plan.all<Province>().size(), 76u);
    EXPECT_EQ(plan.programme().roundWord, QStringLiteral("กลุ่ม"));
}

TEST(StartData, BundledProgrammeHasNobodyInIt)
{
    const auto document = interchange::bundledProgramme();
    ASSERT_TRUE(document);
    EXPECT_EQ(document->changes.size(Kind::Person), 0);
    EXPECT_EQ(document->changes.size(Kind::Registration), 0);
}

/// The order of the steps, modules, agencies, parties and groups is a fact.
TEST(StartData, BundledProgrammeKeepsTheOrderOfTheAnnouncement)
{
    const Plan plan = bundledPlan();
    const auto ids = [](const auto &records) {
        QList<qint64> found;
        for (const auto *record : records)
            found.append(record->id.value);
        return found;
    };
    EXPECT_EQ(ids(plan.ordered<Task>([](const Task &task) { return task.subProject.value == 40; })),
              (QList<qint64>{161, 162, 163, 164, 165, 166}));
    EXPECT_EQ(ids(plan.ordered<Task>([](const Task &task) { return task.subProject.value == 41; })),
              (QList<qint64>{171, 172, 173, 174}));
    EXPECT_EQ(ids(plan.ordered<Module>()), (QList<qint64>{90, 91, 92, 93, 94}));
    EXPECT_EQ(ids(plan.ordered<PilotAgency>()), (QList<qint64>{100, 101, 102}));
    EXPECT_EQ(ids(plan.ordered<AgreementParty>()), (QList<qint64>{113, 114, 115, 116}));
    EXPECT_EQ(ids(plan.groups()), (QList<qint64>{131, 132, 133, 134, 135, 136, 137, 138, 139}));
}

/// What the announcement does not say is not invented.
TEST(StartData, BundledProgrammeLeavesUnsaidThingsEmpty)
{
    const Plan plan = bundledPlan();
    for (const TrainingGroup *group : plan.groups()) {
        const Event &event = *plan.find(group->event);
        EXPECT_FALSE(event.timeStart.isValid()) << *group->number;
        EXPECT_FALSE(event.timeEnd.isValid()) << *group->number;
    }
    for (const auto &[id, venue] : plan.all<Venue>()) {
        EXPECT_TRUE(venue.room.isEmpty()) << id.value;
        EXPECT_FALSE(venue.capacity.has_value()) << id.value;
        EXPECT_EQ(venue.booking, BookingState::NotSet) << id.value;
        EXPECT_TRUE(!venue.name.isEmpty() || venue.street.isEmpty()) << id.value;
    }
    const Venue *signing =
        plan.find(plan.findIf<Event>([](const Event &e) { return e.kind == EventKind::Signing; })->venue);
    ASSERT_NE(signing, nullptr);
    EXPECT_FALSE(signing->province.isValid());
    EXPECT_TRUE(signing->street.isEmpty());
    const Event *trainers = plan.findIf<Event>([](const Event &e) { return e.kind == EventKind::TrainerTraining; });
    EXPECT_FALSE(trainers->venue.isValid());
    for (const auto &[id, task] : plan.all<Task>()) {
        EXPECT_EQ(task.state, TaskState::NotStarted) << id.value;
        EXPECT_FALSE(task.start.isValid() || task.due.isValid() || task.finished.isValid()) << id.value;
        EXPECT_FALSE(task.owner.isValid()) << id.value;
        EXPECT_FALSE(task.predecessor.isValid()) << id.value;
    }
    for (const auto &[id, agency] : plan.all<PilotAgency>())
        EXPECT_TRUE(agency.studyIssue.isEmpty()) << id.value;
    EXPECT_FALSE(plan.programme().asOf.isValid());
}

/// Whatever is printed also has an English name.
TEST(StartData, BundledProgrammeHasEnglishForEveryTitle)
{
    const Plan plan = bundledPlan();
    forEachKind([&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            for (const char16_t *thaiName : {u"title", u"name", u"text"}) {
                const QString name = QString::fromUtf16(thaiName);
                const Field *thai = findField(R::kKind, name);
                const Field *english = findField(R::kKind, QString(name + QStringLiteral("_en")));
                if (!thai || !english)
                    continue;
                for (const auto &[id, record] : plan.template all<R>())
                    EXPECT_EQ(isEmpty(fieldValue(record, *thai)), isEmpty(fieldValue(record, *english)))
                        << kindName(R::kKind) << ' ' << id.value;
            }
        }
    });
}

TEST(StartData, IdsOfTheBundledProgrammeAreUniqueAcrossKinds)
{
    const Plan plan = bundledPlan();
    std::set<qint64> seen;
    forEachKind([&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            for (const auto &[id, record] : plan.template all<R>()) {
                EXPECT_TRUE(seen.insert(id.value).second) << kindName(R::kKind) << ' ' << id.value;
            }
        }
    });
}

TEST(StartData, EmptyProgrammeHasATitleAndTheProvinces)
{
    CountingIds ids;
    const auto document = interchange::emptyProgramme(QStringLiteral(" โครงการใหม่สมมุติ "), ids);
    Plan plan;
    plan.apply(document.changes);
    EXPECT_EQ(plan.programme().title, QStringLiteral("โครงการใหม่สมมุติ"));
    EXPECT_EQ(plan.programme().id, ProgrammeId{1000});
    EXPECT_EQ(document.changes.size(Kind::Province), 76);
    EXPECT_EQ(document.changes.size(Kind::Holiday), qsizetype(interchange::referenceHolidays().size()));
    EXPECT_EQ(document.changes.size(), 77 + document.changes.size(Kind::Holiday)) << "and the programme itself";
    std::map<QString, int> regions;
    int inScope = 0;
    for (const auto &[id, province] : plan.all<Province>()) {
        inScope += province.inScope;
        ++regions[province.region];
        EXPECT_FALSE(province.name.isEmpty());
        EXPECT_FALSE(province.nameEn.isEmpty());
    }
    EXPECT_EQ(inScope, 75);
    EXPECT_EQ(regions, (std::map<QString, int>{{QString(), 1},
                                               {QStringLiteral("ภาคกลาง"), 25},
                                               {QStringLiteral("ภาคใต้"), 14},
                                               {QStringLiteral("ภาคเหนือ"), 17},
                                               {QStringLiteral("ภาคตะวันออกเฉียงเหนือ"), 19}}));
    const auto again = documentFrom(bytesOf(document.changes));
    EXPECT_TRUE(again);
}

TEST(StartData, BundledAndReferenceProvincesAreTheSame)
{
    CountingIds ids;
    Plan empty;
    empty.apply(interchange::emptyProgramme(QStringLiteral("ก"), ids).changes);
    EXPECT_EQ(empty.all<Province>(), bundledPlan().all<Province>());
}

TEST(StartData, ReferenceHolidaysAreDaysOffOnceEachAndSayHowSureTheyAre)
{
    const std::vector<Holiday> holidays = interchange::referenceHolidays();
    std::set<std::pair<QDate, QString>> seen;
    std::set<qint64> ids;
    for (const Holiday &holiday : holidays) {
        EXPECT_TRUE(holiday.date.isValid());
        EXPECT_FALSE(holiday.name.isEmpty() || holiday.nameEn.isEmpty() || holiday.shortName.isEmpty() ||
                     holiday.source.isEmpty())
            << holiday.name.toStdString();
        EXPECT_TRUE(seen.insert({holiday.date, holiday.name}).second) << holiday.name.toStdString();
        EXPECT_TRUE(ids.insert(holiday.id.value).second);
        EXPECT_FALSE(holiday.name.contains(QStringLiteral("วันเด็ก"))) << "no day off";
        const bool mayBeAnnounced = holiday.date.year() <= 2026;
        EXPECT_TRUE(mayBeAnnounced || holiday.status == HolidayStatus::Expected) << holiday.name.toStdString();
    }
    const auto on = [&](QDate day) {
        QStringList names;
        for (const Holiday &holiday : holidays)
            if (holiday.date == day)
                names.append(holiday.status == HolidayStatus::Unconfirmed ? holiday.shortName + u'?'
                                                                          : holiday.shortName);
        return names;
    };
    EXPECT_EQ(on(QDate(2007, 7, 30)), QStringList{QStringLiteral("วันเข้าพรรษา")});
    EXPECT_EQ(on(QDate(2007, 7, 31)), QStringList{QStringLiteral("ชดเชยวันอาสาฬหบูชา?")});
    EXPECT_EQ(on(QDate(2007, 8, 13)), QStringList{QStringLiteral("ชดเชยวันแม่แห่งชาติ")});
    EXPECT_EQ(on(QDate(2007, 9, 15)), QStringList());
}

} // namespace
