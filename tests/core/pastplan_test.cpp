#include <ruam/core/pastplan.h>

#include <gtest/gtest.h>
#include <ruam/core/edits.h>
#include <ruam/core/issuedpapers.h>
#include <support/fixedclock.h>
#include <support/memorystore.h>
#include <support/sampleplan.h>

namespace ruam::core {
namespace {

class PastPlans : public testing::Test
{
protected:
    void perform(const Result<Edit> &edit)
    {
        ASSERT_TRUE(edit.ok());
        Step step;
        step.id = m_ids.next();
        step.at = m_clock.nowUtc();
        step.verb = edit->verb;
        ASSERT_TRUE(m_store.write(step, edit->changes).ok());
    }
    Plan plan() { return m_store.load().value(); }
    void rename(const char16_t *title)
    {
        perform(setField(plan(), refOf(plan().programme()), u"title", QString::fromUtf16(title)));
    }
    RecordRef issue()
    {
        const EventId event = plan().groups().front()->event;
        perform(issuePaper(plan(), event, QStringLiteral("agenda"), {}, m_clock.nowUtc(), {}, m_ids));
        return refOf(*issuedOf(plan(), event).back());
    }
    Result<void> goBack(RecordRef record) { return goBackToMakingOf(m_store, record, m_clock, m_ids); }

    test::FixedClock m_clock;
    test::CountingIds m_ids;
    test::MemoryStore m_store{test::sampleChanges()};
};

TEST_F(PastPlans, AreThoseInWhichARecordHadJustBeenMade)
{
    rename(u"ก่อนออก");
    const RecordRef paper = issue();
    rename(u"หลังออก");
    ASSERT_TRUE(goBack(paper).ok());
    EXPECT_EQ(plan().programme().title, QStringLiteral("ก่อนออก"));
    EXPECT_TRUE(plan().contains(paper));
}

TEST_F(PastPlans, OfTheNewestRecordAreTheirOwnPresent)
{
    const RecordRef paper = issue();
    const size_t steps = m_store.recentSteps(100)->size();
    ASSERT_TRUE(goBack(paper).ok());
    EXPECT_EQ(m_store.recentSteps(100)->size(), steps) << "nothing is to be taken back";
}

TEST_F(PastPlans, OfWhatCameWithTheFileAreNotKnown)
{
    const RecordRef event = refOf(plan().groups().front()->event);
    EXPECT_EQ(goBack(event).error().code, Code::NotFound) << "never touched";
    perform(moveEvent(plan(), plan().groups().front()->event, QDate(2024, 5, 6), QDate(2024, 5, 7)));
    EXPECT_EQ(goBack(event).error().code, Code::NotFound) << "changed, but not made";
}

} // namespace
} // namespace ruam::core
