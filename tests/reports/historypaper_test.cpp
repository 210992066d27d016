#include "fixture.h"
#include "roundfixture.h"

#include <gtest/gtest.h>
#include <support/print.h>

/// What was changed, on paper.
using namespace ruam;
using namespace ruam::reports;

namespace {

class HistoryPapers : public testing::Test
{
protected:
    template <class R, class Change>
    void change(core::Id<R> id, int day, Change &&how)
    {
        const R before = *m_fixture.plan.find(id);
        R after = before;
        how(after);
        core::ChangeSet changes;
        changes.update(before, after);
        write(day, changes);
        m_fixture.plan.apply(changes);
    }
    void write(int day, const core::ChangeSet &changes)
    {
        core::Step step;
        step.id = ++m_steps;
        step.at = QDateTime(QDate(2007, 7, day), QTime(2, 30), Qt::UTC);
        step.who = QStringLiteral("สมศรี รักไทย");
        ASSERT_TRUE(m_fixture.people.write(step, changes));
    }
    void moveTo(int day, QDate date)
    {
        change(core::EventId{603}, day, [date](core::Event &event) { event.start = date; });
    }
    Table table(PaperKind kind)
    {
        m_options.digits = format::Digits::Arabic;
        const core::Result<Document> document =
            buildPaper(kind, m_fixture.plan, &m_fixture.people, {}, m_options, &m_fixture.people);
        EXPECT_TRUE(document) << testing::PrintToString(document.error());
        m_text = test::allText(*document);
        for (const Block &block : document->sections.first().blocks)
            if (const auto *found = std::get_if<Table>(&block))
                return *found;
        return {};
    }

    test::RoundFixture m_fixture;
    PaperOptions m_options;
    QString m_text;
    qint64 m_steps = 0;
};

TEST_F(HistoryPapers, TheHistoryTellsEachChangeNewestFirst)
{
    moveTo(3, QDate(2007, 7, 16));
    moveTo(4, QDate(2007, 7, 15));
    const Table history = table(PaperKind::History);
    ASSERT_EQ(history.rows.size(), 2);
    EXPECT_EQ(history.rows[0].cells[0].text, QStringLiteral("4 ก.ค. 2550 09.30 น."));
    EXPECT_EQ(history.rows[0].cells[1].text, QStringLiteral("สมศรี รักไทย"));
    EXPECT_EQ(history.rows[0].cells[3].text, QStringLiteral("16 กรกฎาคม 2550"));
    EXPECT_EQ(history.rows[0].cells[4].text, QStringLiteral("15 กรกฎาคม 2550"));
}

TEST_F(HistoryPapers, ManyStepsOnOneFieldAreItsFirstValueAndItsLast)
{
    moveTo(3, QDate(2007, 7, 16));
    moveTo(4, QDate(2007, 7, 15));
    const Table changes = table(PaperKind::Changes);
    ASSERT_EQ(changes.rows.size(), 2); // a band and the row
    EXPECT_TRUE(changes.rows[0].isBand());
    EXPECT_EQ(changes.rows[1].cells[2].text, QStringLiteral("17 กรกฎาคม 2550"));
    EXPECT_EQ(changes.rows[1].cells[3].text, QStringLiteral("15 กรกฎาคม 2550"));
    EXPECT_TRUE(m_text.contains(QStringLiteral("มีการเปลี่ยนแปลง 1 รายการ"))) << m_text.toStdString();
}

TEST_F(HistoryPapers, WhatWasUndoneIsNoChange)
{
    moveTo(3, QDate(2007, 7, 16));
    moveTo(4, QDate(2007, 7, 17));
    EXPECT_TRUE(table(PaperKind::Changes).rows.isEmpty());
}

TEST_F(HistoryPapers, BeginWhereAsked)
{
    moveTo(3, QDate(2007, 7, 16));
    moveTo(5, QDate(2007, 7, 15));
    m_options.since = QDateTime(QDate(2007, 7, 4), QTime(), Qt::UTC);
    EXPECT_EQ(table(PaperKind::History).rows.size(), 1);
    EXPECT_EQ(table(PaperKind::Changes).rows.last().cells[2].text, QStringLiteral("16 กรกฎาคม 2550"));
    EXPECT_TRUE(m_text.contains(QStringLiteral("ตั้งแต่วันที่ 4 กรกฎาคม 2550"))) << m_text.toStdString();
}

TEST_F(HistoryPapers, OutsideTheOfficePeopleAreNumbers)
{
    moveTo(3, QDate(2007, 7, 16));
    const core::Person before = **m_fixture.people.person({20'000});
    core::Person after = before;
    after.surname = QStringLiteral("ปกปิด");
    core::ChangeSet changes;
    changes.update(before, after);
    write(4, changes);
    table(PaperKind::History);
    EXPECT_TRUE(m_text.contains(after.surname));
    m_options.profile = Profile::Public;
    table(PaperKind::History);
    EXPECT_FALSE(m_text.contains(after.surname));
    table(PaperKind::Changes);
    EXPECT_FALSE(m_text.contains(after.surname));
    EXPECT_TRUE(m_text.contains(QStringLiteral("รายชื่อที่เปลี่ยน 1 รายการ"))) << m_text.toStdString();
}

TEST_F(HistoryPapers, InEnglishWhatIsThaiIsMissingItsEnglish)
{
    change(core::TaskId{705}, 3, [](core::Task &task) { task.title = QStringLiteral("ชื่อใหม่"); });
    m_options.language = format::Language::English;
    const core::Result<Document> document =
        buildPaper(PaperKind::History, m_fixture.plan, &m_fixture.people, {}, m_options, &m_fixture.people);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, core::Code::EnglishMissing);
    EXPECT_TRUE(document.error().args.contains(core::Arg(core::RecordRef{core::Kind::Task, 705})));
}

} // namespace
