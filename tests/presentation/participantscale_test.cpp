#include "modeltest.h"

#include <ruam/presentation/participantsmodel.h>
#include <ruam/presentation/replacement.h>
#include <support/forwardingpeople.h>

#include <QSignalSpy>

using namespace ruam::core;
using namespace ruam::presentation;
using ruam::test::ModelLog;

namespace {

constexpr int kCount = 10'000;
constexpr qint64 kFirstId = 1'000'000;

ChangeSet planWithPeople(int count)
{
    ChangeSet changes = ruam::test::sampleChanges();
    changes.append(ruam::test::manyPeople(EventId{101}, count, kFirstId));
    return changes;
}

RegistrationId registrationAt(int row)
{
    return {kFirstId + 2 * row + 1};
}

/// Counts what is read, and can fail.
class WatchedPeople final : public ruam::test::ForwardingPeople
{
public:
    using ForwardingPeople::ForwardingPeople;
    Result<std::vector<Participant>> participants(EventId event, ParticipantOrder order,
                                                  const std::optional<Participant> &after, int limit, Listed listed,
                                                  Roles roles) override
    {
        if (fails)
            return Error{Code::CannotRead, {u"แฟ้มสมมุติ"_qs}, {}};
        auto page = ForwardingPeople::participants(event, order, after, limit, listed, roles);
        if (page)
            read += int(page->size());
        return page;
    }

    int read = 0;
    bool fails = false;
};

class ManyPeople : public ruam::test::ModelTest
{
protected:
    explicit ManyPeople(int count = kCount) : ModelTest(planWithPeople(count))
    {
        EXPECT_TRUE(large.open().ok());
        model.setEvent(EventId{101});
        log.take();
    }
    QString nameAt(int row) const { return shown(model.index(row, ParticipantsModel::GivenColumn)); }
    bool rename(int row, const QString &name)
    {
        return model.setData(model.index(row, ParticipantsModel::GivenColumn), name);
    }
    /// What is shown is what the store would say from the beginning.
    void expectTrue()
    {
        const auto all = store.participants(EventId{101}, model.order(), std::nullopt, 100'000);
        ASSERT_TRUE(all.ok());
        ASSERT_EQ(size_t(model.participantCount()), all->size());
        EXPECT_EQ(model.everyone(), *all);
    }

    WatchedPeople watched{store};
    ruam::session::Session large{store, watched, clock, ids, QStringLiteral("เจ้าหน้าที่สมมุติ")};
    ParticipantsModel model{large, thai};
    ModelLog log{model};
};

/// Enough for several pages, few enough to be compared whole after every step.
class SeveralPages : public ManyPeople
{
protected:
    SeveralPages() : ManyPeople(700) {}
    ruam::test::WithoutNumbers watchedRows{model};
    QAbstractItemModelTester tester{&watchedRows, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ManyPeople, OnlyWhatIsLookedAtIsRead)
{
    EXPECT_EQ(model.rowCount(), kCount + 1);
    EXPECT_EQ(watched.read, 0);
    EXPECT_FALSE(nameAt(10).isEmpty());
    EXPECT_LE(watched.read, 400);
    EXPECT_EQ(shown(model.index(kCount - 1, ParticipantsModel::NumberColumn)), u"10000"_qs);
    EXPECT_LE(watched.read, 400) << "the number of a row does not need its person";
    EXPECT_FALSE(nameAt(kCount - 1).isEmpty());
    EXPECT_EQ(watched.read, kCount);
}

TEST_F(ManyPeople, AnEditAmongTenThousandTellsOneRowAndReadsNothingAgain)
{
    ASSERT_FALSE(nameAt(kCount - 1).isEmpty());
    watched.read = 0;
    ASSERT_TRUE(rename(7000, u"เปลี่ยนแล้ว"_qs));
    EXPECT_EQ(log.take(), QStringList{u"changed 7000-7000/0-9"_qs});
    EXPECT_EQ(watched.read, 0);
    ASSERT_TRUE(large.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"changed 7000-7000/0-9"_qs});
    EXPECT_EQ(watched.read, 0);
}

TEST_F(ManyPeople, MoreThanAReportNamesIsAReset)
{
    ASSERT_TRUE(model.addPeople(std::vector<ListedNewcomer>(1500, listed(someone(u"สมมุติ"_qs)))).ok());
    EXPECT_EQ(log.take(), QStringList{u"reset"_qs});
    EXPECT_EQ(model.participantCount(), kCount + 1500);
}

TEST_F(ManyPeople, ReadingThatFailsIsSaidOnce)
{
    QSignalSpy failed(&model, &ParticipantsModel::readFailed);
    watched.fails = true;
    EXPECT_EQ(nameAt(3), QString());
    EXPECT_EQ(nameAt(4), QString());
    ASSERT_EQ(failed.count(), 1);
    EXPECT_FALSE(failed[0][0].toString().isEmpty());
    EXPECT_FALSE(rename(3, u"ไม่มีใคร"_qs));
}

TEST_F(SeveralPages, RowsNotYetReadComeAndGoAtTheEnd)
{
    nameAt(5);
    ASSERT_TRUE(model.addPeople({listed(someone(u"ใหม่"_qs))}).ok());
    EXPECT_EQ(log.take(), QStringList{u"inserted 700-700"_qs});
    EXPECT_LT(watched.read, 700);
    ASSERT_TRUE(large.undo().ok());
    EXPECT_EQ(log.take(), QStringList{u"removed 700-700"_qs});
    expectTrue();
}

TEST_F(SeveralPages, TheLastReadRowKeepsItsPlaceWhenItsOrderDoesNotChange)
{
    nameAt(199);
    ASSERT_TRUE(rename(199, u"ชื่อใหม่"_qs));
    EXPECT_EQ(log.take(), QStringList{u"changed 199-199/0-9"_qs});
    expectTrue();
}

TEST_F(SeveralPages, ANameThatLeavesWhatIsReadIsFoundAgainLater)
{
    model.setOrder(ParticipantOrder::ByName);
    nameAt(5);
    log.take();
    ASSERT_TRUE(rename(5, u"ฮ หลังทุกคน"_qs));
    EXPECT_EQ(log.take().first(), u"moved 5>699"_qs);
    EXPECT_EQ(nameAt(699), u"ฮ หลังทุกคน"_qs);
    expectTrue();
}

TEST_F(SeveralPages, AnyChangeLeavesTheRowsAsTheStoreSays)
{
    for (const auto order : {ParticipantOrder::AsGiven, ParticipantOrder::ByName, ParticipantOrder::ByProvince}) {
        model.setOrder(order);
        nameAt(5);
        ASSERT_TRUE(rename(0, u"ฮ ท้ายสุด"_qs));
        ASSERT_TRUE(rename(100, u"ก ต้นสุด"_qs));
        ASSERT_TRUE(model.addPeople({listed(someone(u"ก กลาง"_qs)), listed(someone(u"ฮ ปลาย"_qs))}).ok());
        ASSERT_TRUE(model.removePeople({model.index(3, 0), model.index(4, 0), model.index(90, 0)}).ok());
        ASSERT_TRUE(large.undo().ok());
        const auto unread = watched.participant(registrationAt(650));
        ASSERT_TRUE(unread.ok() && *unread);
        ASSERT_TRUE(
            large.perform(*setParticipantField(large.plan(), **unread, u"province", packedProvinceCode(u"TH-55")))
                .ok());
        ASSERT_TRUE(large
                        .perform(*setParticipantName(large.plan(), **watched.participant(registrationAt(660)), {},
                                                     u"ก ก่อนใคร"_qs, {}))
                        .ok());
        expectTrue();
        for (int step = 0; step < 5; ++step)
            ASSERT_TRUE(large.undo().ok());
        expectTrue();
    }
}

TEST_F(SeveralPages, WhatIsSoughtIsReplacedInNamesAndPositionsOfAllInOneStep)
{
    NewParticipant one = someone(u"นักวิเคราะห์"_qs);
    one.organisation = u"สำนักนักวิเคราะห์"_qs;
    ASSERT_TRUE(model.addPeople({listed(one)}).ok());
    FilterModel filtered;
    filtered.setRecordModel(&model);
    const auto found = replacementsIn(filtered, u"นักวิเคราะห์"_qs, u"นักจัดการ"_qs);
    ASSERT_EQ(found.size(), 701u) << "not in the name of an organisation, nor in the blank row";
    EXPECT_EQ(watched.read, 701);
    EXPECT_EQ(found.back().after, u"นักจัดการ"_qs);
    QList<RecordModel::CellText> cells;
    for (const ReplacedCell &cell : found)
        cells.append({cell.cell, cell.after});
    ASSERT_TRUE(model.replaceTexts(cells, u"นักวิเคราะห์"_qs, u"นักจัดการ"_qs));
    expectTrue();
    EXPECT_EQ(shown(model.index(650, ParticipantsModel::PositionColumn)), u"นักจัดการสมมุติ"_qs);
    EXPECT_EQ(nameAt(700), u"นักจัดการ"_qs);
    EXPECT_EQ(shown(model.index(700, ParticipantsModel::OrganisationColumn)), u"สำนักนักวิเคราะห์"_qs);
    ASSERT_TRUE(large.nextUndo());
    EXPECT_EQ(large.nextUndo()->verb, Verb::ReplaceText);
    ASSERT_TRUE(large.undo().ok());
    expectTrue();
    EXPECT_EQ(shown(model.index(650, ParticipantsModel::PositionColumn)), u"นักวิเคราะห์สมมุติ"_qs);
}
