#include <ruam/interchange/calendarfile.h>

#include "documents.h"

#include <QBuffer>
#include <gtest/gtest.h>
#include <libical/ical.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;

namespace {

QByteArray calendarOf(MemoryStore &store)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = interchange::writeCalendar(store.load().value(), store, QStringLiteral("f00d"),
                                                    format::Texts(format::Language::Thai), buffer);
    return written ? buffer.data() : QByteArray("not written");
}

/// Three days without times, a day until midnight, and one without a date.
ChangeSet calendarChanges()
{
    ChangeSet changes;
    Event days;
    days.id = {11};
    days.title = QStringLiteral("อบรม, รุ่นแรก; ") + QStringLiteral("ยาวมาก").repeated(30);
    days.start = {2007, 7, 30};
    days.end = {2007, 8, 1};
    changes.insert(days);
    Event evening;
    evening.id = {12};
    evening.title = QStringLiteral("พิธีเปิด");
    evening.start = evening.end = QDate(2007, 12, 31);
    evening.timeStart = {18, 30};
    evening.timeEnd = {0, 0};
    evening.state = EventState::Cancelled;
    changes.insert(evening);
    Event undated;
    undated.id = {13};
    undated.title = QStringLiteral("ยังไม่กำหนด");
    changes.insert(undated);
    Task task;
    task.id = {21};
    task.title = QStringLiteral("ส่งรายงาน");
    task.due = {2007, 9, 15};
    task.state = TaskState::InProgress;
    changes.insert(task);
    return changes;
}

TEST(CalendarFile, IsReadBackWithExclusiveEndsAndTheWholeTitle)
{
    MemoryStore store(calendarChanges());
    const QByteArray bytes = calendarOf(store);
    icalcomponent *calendar = icalparser_parse_string(bytes.constData());
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(icalcomponent_count_errors(calendar), 0);
    EXPECT_EQ(icalcomponent_count_components(calendar, ICAL_VTIMEZONE_COMPONENT), 1);
    EXPECT_EQ(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT), 2);
    EXPECT_EQ(icalcomponent_count_components(calendar, ICAL_VTODO_COMPONENT), 1);

    icalcomponent *days = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    EXPECT_STREQ(icalcomponent_get_uid(days), "11@f00d.ruam");
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(days)),
              QStringLiteral("อบรม, รุ่นแรก; ") + QStringLiteral("ยาวมาก").repeated(30));
    EXPECT_TRUE(bytes.contains("DTSTART;VALUE=DATE:20070730\r\nDTEND;VALUE=DATE:20070802\r\n")) << bytes.constData();
    EXPECT_TRUE(bytes.contains("DTSTART;TZID=Asia/Bangkok:20071231T183000\r\n"
                               "DTEND;TZID=Asia/Bangkok:20080101T000000\r\n"));
    EXPECT_TRUE(bytes.contains("STATUS:CANCELLED\r\n"));
    EXPECT_TRUE(bytes.contains("DUE;VALUE=DATE:20070915\r\n"));
    icalcomponent_free(calendar);
}

TEST(CalendarFile, FoldsLinesAndSplitsNoCharacter)
{
    MemoryStore store(calendarChanges());
    for (const QByteArray &line : calendarOf(store).split('\n')) {
        EXPECT_LE(line.size(), 76) << line.constData(); // 75 octets and the CR
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
    }
}

TEST(CalendarFile, EqualDataGiveEqualBytesAndAStepMovesTheStamp)
{
    MemoryStore store(calendarChanges());
    const QByteArray before = calendarOf(store);
    EXPECT_EQ(calendarOf(store), before);

    Plan plan = store.load().value();
    Event moved = *plan.find(EventId{11});
    ChangeSet changes;
    const Event old = moved;
    moved.end = {2007, 8, 2};
    changes.update(old, moved);
    Step step;
    step.id = 1;
    step.at = QDateTime({2007, 7, 13}, {9, 20}, Qt::UTC);
    ASSERT_TRUE(store.write(step, changes));
    const QByteArray after = calendarOf(store);
    EXPECT_EQ(before.count("DTSTAMP:20070713T092000Z"), 0);
    EXPECT_EQ(after.count("DTSTAMP:20070713T092000Z"), 1);
    EXPECT_TRUE(after.contains("UID:11@f00d.ruam"));
}

} // namespace
