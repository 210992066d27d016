#include <support/largeplan.h>

#include <iterator>

namespace ruam::test {

using namespace core;

ChangeSet largeChanges(int rows)
{
    ChangeSet changes;
    qint64 id = 0;
    Programme programme;
    programme.id = {++id};
    programme.title = QStringLiteral("โครงการสมมุติขนาดใหญ่");
    changes.insert(programme);
    QList<OrganisationId> organisations;
    QList<VenueId> venues;
    for (int i = 0; i < rows / 20; ++i) {
        Organisation organisation;
        organisation.id = {++id};
        organisation.name = QStringLiteral("หน่วยงานสมมุติที่ %1").arg(i + 1);
        organisations.append(organisation.id);
        changes.insert(organisation);
        Venue venue;
        venue.id = {++id};
        venue.name = QStringLiteral("โรงแรมสมมุติที่ %1").arg(i + 1);
        venues.append(venue.id);
        changes.insert(venue);
    }
    QList<SubProjectId> subProjects;
    for (int i = 0; i < 4; ++i) {
        SubProject sub;
        sub.id = {++id};
        sub.position = i + 1;
        sub.title = QStringLiteral("โครงการย่อยสมมุติ %1").arg(i + 1);
        subProjects.append(sub.id);
        changes.insert(sub);
    }
    for (int i = 0; i < rows / 10; ++i) {
        Event event;
        event.id = {++id};
        event.subProject = subProjects[i % 4];
        event.kind = EventKind::Training;
        event.state = EventState::Scheduled;
        event.start = QDate(2024, 1, 1).addDays(i % 700);
        event.end = event.start.addDays(1);
        event.venue = venues[i % venues.size()];
        changes.insert(event);
        TrainingGroup group;
        group.id = {++id};
        group.event = event.id;
        group.number = i + 1;
        group.name = QStringLiteral("กลุ่มสมมุติภาคตัวอย่าง %1").arg(i + 1);
        changes.insert(group);
    }
    QList<qint64> positions(4, 0);
    while (id < rows) {
        Task task;
        task.id = {++id};
        const int sub = int(id % 4);
        task.subProject = subProjects[sub];
        task.position = ++positions[sub];
        task.title = QStringLiteral("จัดทำเอกสารประกอบการอบรมเชิงปฏิบัติการ ครั้งที่ %1").arg(id);
        task.due = QDate(2024, 1, 1).addDays(int(id % 700));
        task.owner = organisations[int(id % organisations.size())];
        changes.insert(task);
    }
    return changes;
}

ChangeSet manyPeople(EventId event, int count, qint64 firstId)
{
    static const char16_t *const titles[] = {u"นาย", u"นาง", u"นางสาว"};
    static const char16_t *const given[] = {u"สมมุติ", u"ตัวอย่าง", u"ทดลอง", u"จำลอง", u"ปั้นแต่ง", u"สร้างสรรค์", u"เสมือน"};
    static const char16_t *const surnames[] = {u"ไม่มีจริง", u"แต่งขึ้น", u"ใช้ทดสอบ", u"จินตนา", u"สมมุติวงศ์"};
    ChangeSet changes;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.id = {firstId + 2 * i};
        person.title = QString::fromUtf16(titles[i % std::size(titles)]);
        person.given = QString::fromUtf16(given[i % std::size(given)]) + QString::number(i / 35);
        person.surname = QString::fromUtf16(surnames[i % std::size(surnames)]);
        person.positionTitle = QStringLiteral("นักวิเคราะห์สมมุติ");
        Registration registration;
        registration.id = {firstId + 2 * i + 1};
        registration.event = event;
        registration.person = person.id;
        registration.position = i + 1;
        registration.positionTitle = person.positionTitle;
        changes.insert(std::move(person));
        changes.insert(std::move(registration));
    }
    return changes;
}

} // namespace ruam::test
