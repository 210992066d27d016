#include <ruam/core/records.h>
#include <support/otherplan.h>

namespace ruam::test {

using namespace core;

namespace {

constexpr int kRounds = 23;
constexpr int kSubProjects = 4;
constexpr qint64 kFirstSub = 5100;
constexpr qint64 kFirstRound = 5200;

void addOffice(ChangeSet &changes)
{
    Organisation owner;
    owner.id = {5001};
    owner.name = QStringLiteral("กรมสมมุติการน้ำ");
    owner.nameEn = QStringLiteral("Department of Imagined Water");
    owner.kind = OrganisationKind::Department;
    changes.insert(owner);
    Organisation partner;
    partner.id = {5002};
    partner.name = QStringLiteral("มูลนิธิลำน้ำตัวอย่าง");
    partner.nameEn = QStringLiteral("Sample Rivers Foundation");
    partner.kind = OrganisationKind::Funder;
    changes.insert(partner);
    Programme programme;
    programme.id = {5003};
    programme.title = QStringLiteral("โครงการลุ่มน้ำสมมุติ");
    programme.titleEn = QStringLiteral("Imagined River Basins");
    programme.owner = owner.id;
    programme.roundWord = QStringLiteral("รุ่น");
    changes.insert(programme);
}

void addBasins(ChangeSet &changes)
{
    for (int n = 1; n <= kSubProjects; ++n) {
        SubProject sub;
        sub.id = {kFirstSub + n};
        sub.position = n;
        sub.title = QStringLiteral("โครงการย่อยลุ่มน้ำที่ %1").arg(n);
        sub.titleEn = QStringLiteral("Basin %1").arg(n);
        changes.insert(sub);
        Statement aim;
        aim.id = {kFirstSub + 10 + n};
        aim.subProject = sub.id;
        aim.position = 1;
        aim.text = QStringLiteral("ให้ชุมชนลุ่มน้ำที่ %1 ร่วมวางแผนการใช้น้ำ").arg(n);
        aim.textEn = QStringLiteral("Communities of basin %1 plan together").arg(n);
        changes.insert(aim);
        Partnership partnership;
        partnership.id = {kFirstSub + 20 + n};
        partnership.subProject = sub.id;
        partnership.organisation = {5002};
        partnership.role = PartnerRole::Funder;
        partnership.position = 1;
        changes.insert(partnership);
        Task task;
        task.id = {kFirstSub + 30 + n};
        task.subProject = sub.id;
        task.position = 1;
        task.title = QStringLiteral("สำรวจลุ่มน้ำที่ %1").arg(n);
        task.titleEn = QStringLiteral("Survey of basin %1").arg(n);
        task.due = QDate(2026, n, 15);
        changes.insert(task);
        BudgetLine money;
        money.id = {kFirstSub + 40 + n};
        money.subProject = sub.id;
        money.position = 1;
        money.title = QStringLiteral("ค่าเดินทาง");
        money.titleEn = QStringLiteral("Travel");
        money.source = {5002};
        money.asked = Money{qint64(n) * 10'000'000};
        changes.insert(money);
    }
}

void addBasinRounds(ChangeSet &changes)
{
    for (int n = 1; n <= kRounds; ++n) {
        Province province;
        province.id = {packedProvinceCode(QStringLiteral("TH-%1").arg(20 + n))};
        province.name = QStringLiteral("จังหวัดสมมุติ%1").arg(n);
        province.nameEn = QStringLiteral("Imagined %1").arg(n);
        province.inScope = true;
        changes.insert(province);
        Venue venue;
        venue.id = {kFirstRound + 400 + n};
        venue.name = QStringLiteral("ศาลาประชาคมที่ %1").arg(n);
        venue.nameEn = QStringLiteral("Community hall %1").arg(n);
        venue.province = province.id;
        changes.insert(venue);
        Event event;
        event.id = {kFirstRound + 100 + n};
        event.subProject = {kFirstSub + 1 + n % kSubProjects};
        event.kind = EventKind::Training;
        event.state = EventState::Scheduled;
        event.start = QDate(2026, 1, 5).addDays(7 * n);
        event.end = event.start.addDays(n % 3);
        event.venue = venue.id;
        changes.insert(event);
        TrainingGroup group;
        group.id = {kFirstRound + n};
        group.event = event.id;
        group.number = n;
        group.name = QStringLiteral("ต้นน้ำ %1").arg(n);
        group.nameEn = QStringLiteral("Headwater %1").arg(n);
        changes.insert(group);
        GroupMembership membership;
        membership.id = {kFirstRound + 200 + n};
        membership.group = group.id;
        membership.province = province.id;
        changes.insert(membership);
    }
}

} // namespace

ChangeSet otherChanges()
{
    ChangeSet changes;
    addOffice(changes);
    addBasins(changes);
    addBasinRounds(changes);
    return changes;
}

} // namespace ruam::test
