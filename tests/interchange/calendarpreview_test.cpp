#include <ruam/interchange/calendarfile.h>
#include <ruam/interchange/importpreview.h>
#include <ruam/interchange/programmejson.h>

#include "documents.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;
using interchange::ImportState;

namespace {

const format::Texts kThai(format::Language::Thai);

/// The sample plan, its calendar, and what comes back of it.
class CalendarPreviewTest : public testing::Test
{
protected:
    CalendarPreviewTest() : store(sampleChanges()), plan(store.load().value()) {}

    QByteArray written()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(
            interchange::writeCalendar(store.load().value(), store, QStringLiteral("f00d"), kThai, buffer).ok());
        return buffer.data();
    }
    std::shared_ptr<const interchange::ImportPreview> preview(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
        const auto result = interchange::previewDocument(interchange::ImportContent::Calendar, buffer,
                                                         {plan, store, QStringLiteral("f00d"), {}}, kThai);
        refusal.clear();
        if (const auto *refused = std::get_if<interchange::ImportRefusal>(&result)) {
            refusal = refused->words;
            return nullptr;
        }
        return std::get<0>(result);
    }
    /// A calendar of one entry.
    static QByteArray calendar(const QByteArray &lines)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }
    void take(const interchange::ImportPreview &read, const std::vector<size_t> &rows)
    {
        CountingIds ids;
        const auto edit = read.edit(rows, plan, store, ids);
        ASSERT_TRUE(edit.ok());
        plan.apply(edit->changes);
    }

    MemoryStore store;
    Plan plan;
    QString refusal;
};

TEST_F(CalendarPreviewTest, ItsOwnCalendarChangesNothing)
{
    const auto read = preview(written());
    ASSERT_TRUE(read);
    EXPECT_GT(read->rows().size(), 5u);
    for (size_t row = 0; row < read->rows().size(); ++row) {
        EXPECT_EQ(read->rows()[row].state, ImportState::Matches) << read->readAs(row, kThai).toStdString();
        EXPECT_FALSE(read->rows()[row].sure) << read->reason(row, kThai).toStdString();
    }
}

TEST_F(CalendarPreviewTest, AChangedDateMovesTheEventOnceAndTheSecondTimeNothing)
{
    const Event event = *plan.find(EventId{101});
    QByteArray bytes = written();
    const QByteArray from = "DTSTART;VALUE=DATE:" + event.start.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    const QByteArray to =
        "DTSTART;VALUE=DATE:" + event.start.addDays(-1).toString(QStringLiteral("yyyyMMdd")).toLatin1();
    const bool wholeDays = bytes.contains(from);
    if (!wholeDays)
        bytes.replace(":" + event.start.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "T",
                      ":" + event.start.addDays(-1).toString(QStringLiteral("yyyyMMdd")).toLatin1() + "T");
    else
        bytes.replace(from, to);
    const auto read = preview(bytes);
    ASSERT_TRUE(read);
    std::vector<size_t> sure;
    for (size_t row = 0; row < read->rows().size(); ++row)
        if (read->rows()[row].sure)
            sure.push_back(row);
    ASSERT_FALSE(sure.empty());
    EXPECT_TRUE(read->reason(sure.front(), kThai).contains(QStringLiteral("→")));
    take(*read, sure);
    EXPECT_EQ(plan.find(EventId{101})->start, event.start.addDays(-1));
    const auto again = preview(bytes);
    for (const auto &row : again->rows())
        EXPECT_FALSE(row.sure);
}

TEST_F(CalendarPreviewTest, AnOlderCalendarDoesNotTakeBackWhatWasChangedSince)
{
    QByteArray bytes = calendar("UID:101@f00d.ruam\r\nSEQUENCE:0\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20240301\r\n");
    Event changed = *plan.find(EventId{101});
    changed.note = QStringLiteral("ใหม่กว่า");
    ChangeSet changes;
    changes.update(*plan.find(EventId{101}), changed);
    plan.apply(changes);
    const auto read = preview(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows().front().state, ImportState::Doubtful);
}

TEST_F(CalendarPreviewTest, AnAppointmentOfAnotherCalendarIsNewOnlyWhereSomebodySaysSo)
{
    const QByteArray bytes = calendar("UID:dentist@example.org\r\nSUMMARY:ประชุมเตรียมการ\r\n"
                                      "DTSTART:20240610T020000Z\r\nDTEND:20240610T050000Z\r\n");
    const auto read = preview(bytes);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->rows().size(), 1u);
    EXPECT_EQ(read->rows()[0].state, ImportState::Doubtful);
    take(*read, {0});
    const auto *made =
        plan.findIf<Event>([](const Event &one) { return one.title == QStringLiteral("ประชุมเตรียมการ"); });
    ASSERT_TRUE(made);
    EXPECT_EQ(made->start, QDate(2024, 6, 10));
    EXPECT_EQ(made->timeStart, QTime(9, 0)) << "the time of Thailand";
    EXPECT_EQ(made->timeEnd, QTime(12, 0));
    EXPECT_EQ(preview(bytes)->rows()[0].state, ImportState::Matches) << "a second time it is there";
}

TEST_F(CalendarPreviewTest, WhatCannotBeToldIsRefusedWithItsReasonAndTheRestKept)
{
    const QByteArray bad[] = {
        "UID:a\r\nSUMMARY:x\r\nDTSTART:20240610T020000Z\r\nRRULE:FREQ=SECONDLY\r\n",
        "UID:a\r\nSUMMARY:x\r\nDTSTART;TZID=America/New_York:20240610T090000\r\n",
        "UID:a\r\nSUMMARY:x\r\nDTSTART:nonsense\r\n",
        "UID:a\r\nSUMMARY:x\r\n",
        "UID:a\r\nDTSTART;VALUE=DATE:20240610\r\n",
        "SUMMARY:x\r\nDTSTART;VALUE=DATE:20240610\r\n",
        "UID:a\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20240610\r\nDTEND;VALUE=DATE:20240601\r\n",
        "UID:999999@f00d.ruam\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20240610\r\n",
        "UID:a\r\nSUMMARY:" + QByteArray(300'000, 'x') + "\r\nDTSTART;VALUE=DATE:20240610\r\n",
    };
    for (const QByteArray &one : bad) {
        const auto read = preview(calendar(one + "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:good\r\nSUMMARY:ดี\r\n"
                                                 "DTSTART;VALUE=DATE:20240610\r\n"));
        ASSERT_TRUE(read) << one.left(100).constData();
        ASSERT_EQ(read->rows().size(), 2u);
        EXPECT_EQ(read->rows()[0].state, ImportState::Refused) << one.left(100).constData();
        EXPECT_FALSE(read->reason(0, kThai).isEmpty());
        EXPECT_EQ(read->rows()[1].state, ImportState::Doubtful);
    }
}

TEST_F(CalendarPreviewTest, ACalendarThatIsNotUtf8IsReadAsWhatItIsAndDamagedLettersAreRefused)
{
    const QByteArray event = "UID:a@x\r\nDTSTART;VALUE=DATE:20240610\r\nSUMMARY:";
    auto read = preview(calendar(event + "\xA1\xD2\xC3\xBB\xC3\xD0\xAA\xD8\xC1\r\n"));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->readAs(0, kThai).startsWith(QStringLiteral("การประชุม"))) << read->readAs(0, kThai).toStdString();
    // Folded amid a character, as other programs do.
    read = preview(calendar(event + "\xE0\xB8\r\n \x81\xE0\xB8\x82\r\n"));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->readAs(0, kThai).startsWith(QStringLiteral("กข")));
    EXPECT_EQ(read->rows()[0].state, ImportState::Doubtful);
    read = preview(calendar(event + QStringLiteral("การประชุม").toUtf8() + "\xE0\xB8\r\n"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows()[0].state, ImportState::Refused);
    EXPECT_EQ(read->reason(0, kThai), QStringLiteral("มีตัวอักษรเสีย อ่านไม่ออก"));
}

TEST_F(CalendarPreviewTest, ACancelledAppointmentComesCancelledAndAnEndBeforeItsStartIsToldAsSuch)
{
    auto read = preview(calendar("UID:a@x\r\nSUMMARY:x\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20240610\r\n"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows()[0].state, ImportState::Doubtful);
    EXPECT_TRUE(read->reason(0, kThai).contains(QStringLiteral("ยกเลิก"))) << read->reason(0, kThai).toStdString();
    CountingIds ids;
    const auto edit = read->edit({0}, plan, store, ids);
    ASSERT_TRUE(edit.ok());
    plan.apply(edit->changes);
    EXPECT_TRUE(plan.findIf<Event>(
        [](const Event &event) { return event.title == QStringLiteral("x") && event.state == EventState::Cancelled; }));
    read = preview(calendar("UID:b@x\r\nSUMMARY:y\r\nDTSTART;VALUE=DATE:20240610\r\nDTEND;VALUE=DATE:20240601\r\n"));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->reason(0, kThai).contains(QStringLiteral("ก่อน"))) << read->reason(0, kThai).toStdString();
}

TEST_F(CalendarPreviewTest, FloodsAndRubbishAreRefusedWhole)
{
    EXPECT_FALSE(preview({}));
    EXPECT_FALSE(preview("hello\n"));
    EXPECT_FALSE(preview(QByteArray("BEGIN:VCALENDAR\0\n", 17)));
    EXPECT_FALSE(preview("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")) << "cut short";
    EXPECT_FALSE(preview(QByteArray("BEGIN:VCALENDAR\r\n") + QByteArray("BEGIN:VEVENT\r\n").repeated(100'000)));
    EXPECT_FALSE(preview("BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n").repeated(20'001) +
                         "END:VCALENDAR\r\n"));
    EXPECT_FALSE(preview("BEGIN:VCALENDAR\r\n" + QByteArray(17 * 1024 * 1024, 'x')));
    EXPECT_FALSE(refusal.isEmpty());
}

TEST_F(CalendarPreviewTest, ATaskIsDoneOnTheDayTheCalendarSays)
{
    QByteArray bytes = calendar("");
    bytes.replace("VEVENT", "VTODO");
    bytes.replace("BEGIN:VTODO\r\n", "BEGIN:VTODO\r\nUID:61@f00d.ruam\r\nSEQUENCE:5\r\nSUMMARY:งาน 1.1\r\n"
                                     "STATUS:COMPLETED\r\nCOMPLETED:20240305T050000Z\r\n");
    const auto read = preview(bytes);
    ASSERT_TRUE(read);
    ASSERT_TRUE(read->rows()[0].sure) << read->reason(0, kThai).toStdString();
    take(*read, {0});
    EXPECT_EQ(plan.find(TaskId{61})->state, TaskState::Done);
    EXPECT_EQ(plan.find(TaskId{61})->finished, QDate(2024, 3, 5));
}

/// A programme merged into one that has most of it.
TEST(ProgrammePreview, UpdatesWhatDiffersAddsWhatIsNewAndDeletesNothing)
{
    MemoryStore store(sampleChanges());
    Plan plan = store.load().value();
    Plan other = plan;
    ChangeSet changes;
    Event moved = *other.find(EventId{101});
    moved.note = QStringLiteral("แก้ไว้ที่เครื่องอื่น");
    changes.update(*other.find(EventId{101}), moved);
    Holiday holiday;
    holiday.id = {7777};
    holiday.date = {2024, 12, 5};
    holiday.name = QStringLiteral("วันใหม่");
    changes.insert(holiday);
    other.apply(changes);
    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::ReadWrite));
    ASSERT_TRUE(interchange::writeProgramme(other, store, buffer).ok());
    const HolidayId mine = plan.all<Holiday>().begin()->first;
    buffer.seek(0);
    const auto result =
        interchange::previewDocument(interchange::ImportContent::Programme, buffer, {plan, store, {}, {}}, kThai);
    const auto *read = std::get_if<0>(&result);
    ASSERT_TRUE(read) << std::get<1>(result).words.toStdString();
    std::vector<size_t> sure;
    for (size_t row = 0; row < (*read)->rows().size(); ++row)
        if ((*read)->rows()[row].sure)
            sure.push_back(row);
    ASSERT_EQ(sure.size(), 2u);
    EXPECT_EQ((*read)->count(ImportState::New), 1);
    EXPECT_EQ((*read)->count(ImportState::Refused), 0);
    CountingIds ids;
    const auto edit = (*read)->edit(sure, plan, store, ids);
    ASSERT_TRUE(edit.ok());
    plan.apply(edit->changes);
    EXPECT_EQ(plan.find(EventId{101})->note, moved.note);
    EXPECT_TRUE(plan.find(HolidayId{7777}));
    EXPECT_TRUE(plan.find(mine));
}

TEST(ProgrammePreview, WhatIsNoProgrammeIsRefused)
{
    MemoryStore store(sampleChanges());
    QByteArray bytes("{\"format\": 1");
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    const auto result = interchange::previewDocument(interchange::ImportContent::Programme, buffer,
                                                     {store.load().value(), store, {}, {}}, kThai);
    ASSERT_TRUE(std::holds_alternative<interchange::ImportRefusal>(result));
    EXPECT_FALSE(std::get<1>(result).words.isEmpty());
}

} // namespace
