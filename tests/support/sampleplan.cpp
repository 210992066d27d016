#include <support/sampleplan.h>

namespace ruam::test {

using namespace core;

namespace {

ProvinceId provinceId(const char *iso)
{
    return {packedProvinceCode(QString::fromLatin1(iso))};
}

void addPlaces(ChangeSet &changes)
{
    Province nan;
    nan.id = provinceId("TH-55");
    nan.name = QStringLiteral("น่าน");
    nan.nameEn = QStringLiteral("Nan");
    nan.region = QStringLiteral("ภาคเหนือ");
    nan.inScope = true;
    changes.insert(nan);
    Province trang;
    trang.id = provinceId("TH-92");
    trang.name = QStringLiteral("ตรัง");
    trang.nameEn = QStringLiteral("Trang");
    trang.region = QStringLiteral("ภาคใต้");
    trang.inScope = true;
    changes.insert(trang);
    Venue hall;
    hall.id = {20};
    hall.name = QStringLiteral("หอประชุมสมมุติ");
    hall.room = QStringLiteral("ห้องตัวอย่าง");
    hall.province = nan.id;
    hall.capacity = 120;
    changes.insert(hall);
    Venue somewhere;
    somewhere.id = {21};
    somewhere.province = trang.id;
    changes.insert(somewhere);
}

void addOrganisations(ChangeSet &changes)
{
    Organisation office;
    office.id = {30};
    office.name = QStringLiteral("สำนักงานตัวอย่าง");
    office.kind = OrganisationKind::Office;
    office.aliases = {QStringLiteral("สนต.")};
    changes.insert(office);
    Organisation unit;
    unit.id = {31};
    unit.name = QStringLiteral("กลุ่มงานทดลอง");
    unit.kind = OrganisationKind::Unit;
    unit.parent = office.id;
    changes.insert(unit);
    Organisation school;
    school.id = {32};
    school.name = QStringLiteral("มหาวิทยาลัยสมมุติ");
    school.kind = OrganisationKind::University;
    changes.insert(school);
}

void addProgramme(ChangeSet &changes)
{
    StrategicPlan plan;
    plan.id = {1};
    plan.title = QStringLiteral("แผนตัวอย่าง");
    plan.startYear = 2023;
    plan.endYear = 2027;
    changes.insert(plan);
    Strategy strategy;
    strategy.id = {2};
    strategy.plan = plan.id;
    strategy.number = 4;
    strategy.title = QStringLiteral("ยุทธศาสตร์ตัวอย่าง");
    changes.insert(strategy);
    Programme programme;
    programme.id = {3};
    programme.title = QStringLiteral("โครงการสมมุติ");
    programme.owner = {31};
    programme.strategy = strategy.id;
    changes.insert(programme);
    Announcement announcement;
    announcement.id = {4};
    announcement.channel = QStringLiteral("จดหมายข่าวสมมุติ");
    announcement.published = QDateTime(QDate(2024, 1, 9), QTime(8, 30, 15), Qt::UTC);
    changes.insert(announcement);
}

void addHolidays(ChangeSet &changes)
{
    Holiday holiday;
    holiday.id = {5};
    holiday.date = QDate(2024, 3, 5);
    holiday.name = QStringLiteral("วันหยุดสมมุติ");
    changes.insert(holiday);
}

void addSubProjects(ChangeSet &changes)
{
    for (qint64 n = 1; n <= 2; ++n) {
        SubProject sub;
        sub.id = {40 + n};
        sub.position = n;
        sub.title = QStringLiteral("โครงการย่อยสมมุติ %1").arg(n);
        changes.insert(sub);
        for (qint64 t = 1; t <= 3; ++t) {
            Task task;
            task.id = {50 + 10 * n + t};
            task.subProject = sub.id;
            task.position = t;
            task.title = QStringLiteral("งาน %1.%2").arg(n).arg(t);
            if (t == 3)
                task.predecessor = {50 + 10 * n + 2};
            changes.insert(task);
        }
        Statement statement;
        statement.id = {80 + n};
        statement.subProject = sub.id;
        statement.position = 1;
        statement.text = QStringLiteral("วัตถุประสงค์ %1").arg(n);
        changes.insert(statement);
    }
    Partnership partnership;
    partnership.id = {85};
    partnership.subProject = {41};
    partnership.organisation = {32};
    partnership.position = 1;
    changes.insert(partnership);
    PilotAgency agency;
    agency.id = {86};
    agency.subProject = {41};
    agency.organisation = {30};
    agency.position = 1;
    changes.insert(agency);
    AgencyMark mark;
    mark.id = {89};
    mark.agency = agency.id;
    mark.state = MarkState::Done;
    mark.date = QDate(2024, 2, 1);
    changes.insert(mark);
    BudgetLine money;
    money.id = {130};
    money.subProject = {41};
    money.position = 1;
    money.title = QStringLiteral("ค่าวิทยากร");
    money.asked = Money{12'345'600};
    changes.insert(money);
    Note note;
    note.id = {131};
    note.about = QStringLiteral("task/61");
    note.date = QDate(2024, 2, 2);
    note.text = QStringLiteral("โทรแล้ว");
    changes.insert(note);
    FileLink link;
    link.id = {132};
    link.about = QStringLiteral("task/61");
    link.title = QStringLiteral("บันทึกสมมุติ");
    link.path = QStringLiteral("บันทึก.pdf");
    changes.insert(link);
    Deliverable deliverable;
    deliverable.id = {87};
    deliverable.subProject = {41};
    deliverable.position = 1;
    deliverable.title = QStringLiteral("คู่มือสมมุติ");
    changes.insert(deliverable);
    DeliverableContent content;
    content.id = {88};
    content.deliverable = deliverable.id;
    content.position = 1;
    content.text = QStringLiteral("แนวทาง");
    changes.insert(content);
}

void addRounds(ChangeSet &changes)
{
    Curriculum curriculum;
    curriculum.id = {90};
    curriculum.subProject = {42};
    curriculum.title = QStringLiteral("หลักสูตรสมมุติ");
    changes.insert(curriculum);
    for (qint64 n = 1; n <= 2; ++n) {
        Module module;
        module.id = {90 + n};
        module.curriculum = curriculum.id;
        module.position = n;
        module.title = QStringLiteral("หัวข้อ %1").arg(n);
        changes.insert(module);
    }
    for (qint64 n = 1; n <= 3; ++n) {
        Event event;
        event.id = {100 + n};
        event.subProject = {42};
        event.kind = EventKind::Training;
        event.state = EventState::Scheduled;
        event.start = QDate(2024, 3, int(4 + 7 * (n - 1))); // Mondays
        event.end = event.start.addDays(1);
        event.venue = {n == 3 ? 21 : 20};
        event.curriculum = curriculum.id;
        changes.insert(event);
        TrainingGroup group;
        group.id = {110 + n};
        group.event = event.id;
        group.number = n;
        group.name = QStringLiteral("กลุ่มสมมุติ %1").arg(n);
        changes.insert(group);
    }
    GroupMembership membership;
    membership.id = {114};
    membership.group = {111};
    membership.province = provinceId("TH-55");
    changes.insert(membership);
    Invitation invitation;
    invitation.id = {115};
    invitation.group = {111};
    invitation.province = provinceId("TH-55");
    invitation.quota = 4;
    changes.insert(invitation);
    AgendaItem item;
    item.id = {116};
    item.event = {101};
    item.position = 1;
    item.timeStart = QTime(9, 0);
    item.timeEnd = QTime(10, 30);
    item.module = {91};
    changes.insert(item);
    Meal meal;
    meal.id = {117};
    meal.event = {101};
    meal.general = 20;
    changes.insert(meal);
    IssuedPaper paper;
    paper.id = {118};
    paper.event = {101};
    paper.paper = QStringLiteral("sign-in");
    paper.issued = QDateTime(QDate(2024, 2, 20), QTime(8, 0), Qt::UTC);
    changes.insert(paper);
    Signatory signatory;
    signatory.id = {119};
    signatory.position = 1;
    signatory.name = QStringLiteral("นายสมชาย ใจดี");
    signatory.post = QStringLiteral("รองเลขาธิการ");
    signatory.acting = Acting::InPlace;
    signatory.actingFor = QStringLiteral("เลขาธิการ");
    changes.insert(signatory);
    PaperTemplate wording;
    wording.id = {122};
    wording.paper = QStringLiteral("invitation");
    wording.subject = QStringLiteral("ขอเชิญเข้ารับการอบรม {group}");
    wording.sizeStep = 1;
    changes.insert(wording);
    Event signing;
    signing.id = {104};
    signing.subProject = {41};
    signing.kind = EventKind::Signing;
    signing.state = EventState::Confirmed;
    signing.title = QStringLiteral("การลงนามสมมุติ");
    signing.start = signing.end = QDate(2024, 3, 22);
    signing.timeStart = QTime(9, 0);
    signing.timeEnd = QTime(12, 0);
    changes.insert(signing);
    Agreement agreement;
    agreement.id = {120};
    agreement.event = signing.id;
    agreement.title = QStringLiteral("ข้อตกลงสมมุติ");
    changes.insert(agreement);
    AgreementParty party;
    party.id = {121};
    party.agreement = agreement.id;
    party.organisation = {30};
    party.position = 1;
    changes.insert(party);
}

} // namespace

ChangeSet sampleChanges()
{
    ChangeSet changes;
    addPlaces(changes);
    addOrganisations(changes);
    addProgramme(changes);
    addHolidays(changes);
    addSubProjects(changes);
    addRounds(changes);
    return changes;
}

Plan samplePlan()
{
    Plan plan;
    plan.apply(sampleChanges());
    return plan;
}

} // namespace ruam::test
