#include "fixture.h"

#include <algorithm>

namespace ruam::test {

using namespace core;
using namespace reports;

namespace {

QString th(const char *text)
{
    return QString::fromUtf8(text);
}

ProvinceId provinceOf(const char *iso)
{
    return {packedProvinceCode(QString::fromLatin1(iso))};
}

struct NamedProvince
{
    const char *iso;
    const char *name;
};
constexpr NamedProvince kProvinces[] = {
    {"TH-10", "กรุงเทพมหานคร"}, {"TH-12", "นนทบุรี"},  {"TH-13", "ปทุมธานี"},    {"TH-14", "พระนครศรีอยุธยา"},
    {"TH-15", "อ่างทอง"},       {"TH-16", "ลพบุรี"},   {"TH-17", "สิงห์บุรี"},     {"TH-18", "ชัยนาท"},
    {"TH-40", "ขอนแก่น"},       {"TH-65", "พิษณุโลก"}, {"TH-84", "สุราษฎร์ธานี"},
};

Organisation organisation(qint64 id, const char *name, OrganisationKind kind, qint64 parent = 0)
{
    Organisation made;
    made.id = {id};
    made.name = th(name);
    made.kind = kind;
    made.parent = {parent};
    return made;
}

void addOrganisations(ChangeSet &changes)
{
    changes.insert(organisation(100, "กลุ่มงานวิชาการ", OrganisationKind::Unit));
    changes.insert(organisation(101, "กลุ่มพัฒนาระบบสนับสนุนการมีส่วนร่วมในการพัฒนาระบบราชการ", OrganisationKind::Unit, 100));
    changes.insert(organisation(102, "ธนาคารโลก", OrganisationKind::Funder));
    changes.insert(organisation(103, "สถาบันวิจัยและให้คำปรึกษาแห่งมหาวิทยาลัยธรรมศาสตร์", OrganisationKind::Institute));
    changes.insert(organisation(104, "สถาบันพระปกเกล้า", OrganisationKind::Institute));
    changes.insert(organisation(105, "กระทรวงสาธารณสุข", OrganisationKind::Ministry));
    changes.insert(organisation(106, "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์", OrganisationKind::Ministry));
    changes.insert(organisation(107, "กรมประชาสัมพันธ์", OrganisationKind::Department));
    changes.insert(organisation(108, "สำนักงาน ก.พ.ร.", OrganisationKind::Office));
    changes.insert(organisation(109, "มหาวิทยาลัยธรรมศาสตร์", OrganisationKind::University));
    changes.insert(organisation(110, "สำนักงานจังหวัดสมมุติ", OrganisationKind::Office));
    changes.insert(organisation(111, "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดสมมุติ", OrganisationKind::Office));
}

void addPlaces(ChangeSet &changes)
{
    for (const NamedProvince &named : kProvinces) {
        Province province;
        province.id = provinceOf(named.iso);
        province.name = th(named.name);
        province.inScope = true;
        changes.insert(province);
    }
    Venue hotel;
    hotel.id = {200};
    hotel.name = th("โรงแรมเดอะแกรนด์ อยุธยา บางกอก");
    hotel.street = th("ถนนรัชดาภิเษก");
    hotel.streetEn = th("Ratchadaphisek Road");
    hotel.province = provinceOf("TH-10");
    changes.insert(hotel);
    Venue amari;
    amari.id = {201};
    amari.name = th("โรงแรมอมารี วอเตอร์เกท");
    changes.insert(amari);
    for (const auto &[id, iso] : {std::pair<qint64, const char *>{202, "TH-65"}, {203, "TH-84"}, {204, "TH-40"}}) {
        Venue venue;
        venue.id = {id};
        venue.province = provinceOf(iso);
        changes.insert(venue);
    }
}

void addProgramme(ChangeSet &changes)
{
    StrategicPlan plan;
    plan.id = {1};
    plan.title = th("แผนยุทธศาสตร์การพัฒนาระบบราชการไทย");
    plan.startYear = 2003;
    plan.endYear = 2007;
    changes.insert(plan);
    Strategy strategy;
    strategy.id = {2};
    strategy.plan = plan.id;
    strategy.number = 7;
    strategy.title = th("การเปิดระบบราชการให้ประชาชนเข้ามามีส่วนร่วม");
    changes.insert(strategy);
    Programme programme;
    programme.id = {3};
    programme.title = th("โครงการเสริมสร้างการมีส่วนร่วมในการพัฒนาราชการระบบเปิด");
    programme.purpose = th("เพื่อผลักดันการมีส่วนร่วมของประชาชนในการบริหารราชการภาครัฐ");
    programme.owner = {101};
    programme.strategy = strategy.id;
    changes.insert(programme);
    Announcement announcement;
    announcement.id = {4};
    announcement.channel = QStringLiteral("OPDC News");
    announcement.reporter = th("วสุนธรา");
    announcement.reporterUnit = th("สลธ.");
    announcement.source = th("กลุ่มพัฒนาระบบสนับสนุนการมีส่วนร่วมฯ");
    announcement.published = QDateTime(QDate(2009, 7, 16), QTime(15, 13, 50), Qt::UTC);
    announcement.updated = announcement.published;
    changes.insert(announcement);
}

void addSubProjects(ChangeSet &changes)
{
    SubProject ministry;
    ministry.id = {41};
    ministry.position = 1;
    ministry.title = th("โครงการศึกษารูปแบบการพัฒนาระบบการบริหารราชการแบบมีส่วนร่วมระดับกระทรวง");
    ministry.shortName = th("ระดับกระทรวง");
    changes.insert(ministry);
    SubProject province;
    province.id = {42};
    province.position = 2;
    province.title = th("โครงการส่งเสริมการสร้างระบบการบริหารราชการแบบมีส่วนร่วมระดับจังหวัด");
    province.shortName = th("ระดับจังหวัด");
    changes.insert(province);

    qint64 id = 300;
    const auto partner = [&](qint64 sub, qint64 who, PartnerRole role, qint64 position) {
        Partnership made;
        made.id = {++id};
        made.subProject = {sub};
        made.organisation = {who};
        made.role = role;
        made.position = position;
        changes.insert(made);
    };
    partner(0, 102, PartnerRole::Funder, 1);
    partner(41, 103, PartnerRole::Cooperation, 1);
    partner(41, 109, PartnerRole::AcademicAdviser, 2);
    partner(42, 104, PartnerRole::Cooperation, 1);

    const auto statement = [&](qint64 sub, StatementKind kind, qint64 position, const char *text,
                               StatementState state = StatementState::NotSet) {
        Statement made;
        made.id = {++id};
        made.subProject = {sub};
        made.kind = kind;
        made.position = position;
        made.text = th(text);
        made.state = state;
        changes.insert(made);
    };
    using enum StatementKind;
    statement(41, Objective, 1, "ศึกษารูปแบบการบริหารราชการแบบมีส่วนร่วมระดับนโยบาย");
    statement(41, Objective, 2, "เปิดระบบราชการให้ประชาชนเข้ามามีส่วนร่วมในการบริหารราชการอย่างเป็นรูปธรรม");
    statement(41, Objective, 3,
              "สร้างความรู้ความเข้าใจเกี่ยวกับการบริหารราชการแบบมีส่วนร่วม สำหรับข้าราชการระดับกระทรวง/กรม "
              "ซึ่งมีบทบาทสำคัญในการเป็นผู้เปลี่ยนแปลงกลไกในการกำหนดนโยบายและพัฒนาระบบบริหารราชการแบบมีส่วนร่วม");
    statement(41, ExpectedResult, 1, "การปรับปรุงกฎระเบียบ หรือนโยบายของหน่วยงาน ให้สอดคล้องกับหลักการบริหารราชการแบบมีส่วนร่วม");
    statement(41, ExpectedResult, 2, "การปรับปรุงโครงสร้าง การบริหารจัดการ และบุคลากรของหน่วยงานภาครัฐที่เหมาะสม");
    statement(41, StatusNote, 1, "ศึกษาหน่วยงานนำร่อง จำนวน 3 หน่วยงาน", StatementState::Done);
    statement(41, StatusNote, 2, "พิจารณาประเด็นที่เหมาะสมในการศึกษา", StatementState::InProgress);
    statement(42, Objective, 1, "ขยายฐานการสร้างความรู้ความเข้าใจในการบริหารราชการแบบมีส่วนร่วม สำหรับข้าราชการระดับจังหวัด");
    statement(42, Objective, 2, "พัฒนาระบบราชการสู่การบริหารราชการแบบมีส่วนร่วม");
    statement(42, StatusNote, 1, "พัฒนาหลักสูตรการบริหารราชการแบบมีส่วนร่วมระดับจังหวัด", StatementState::Done);
    statement(42, StatusNote, 2, "อบรมวิทยากรที่ปรึกษา เมื่อวันที่ 4 - 5 มิถุนายน 2550", StatementState::Done);

    Curriculum curriculum;
    curriculum.id = {400};
    curriculum.subProject = {42};
    curriculum.title = th("หลักสูตรการบริหารราชการแบบมีส่วนร่วมสำหรับบุคลากรภาครัฐระดับจังหวัด");
    curriculum.state = CurriculumState::Developed;
    changes.insert(curriculum);
    qint64 position = 0;
    for (const char *title : {"การบริหารราชการแบบมีส่วนร่วม", "เทคนิคการมีส่วนร่วมรูปแบบต่าง ๆ",
                              "เทคนิคการจัดทำยุทธศาสตร์แบบมีส่วนร่วมของประชาชนในระดับจังหวัด",
                              "การฝึกปฏิบัติในการจัดทำข้อเสนอโครงการการมีส่วนร่วมของประชาชน", "การประเมินผลแบบมีส่วนร่วม"}) {
        Module module;
        module.id = {401 + position};
        module.curriculum = curriculum.id;
        module.position = ++position;
        module.title = th(title);
        changes.insert(module);
    }
}

void addAgencies(ChangeSet &changes)
{
    Event signing;
    signing.id = {500};
    signing.subProject = {41};
    signing.kind = EventKind::Signing;
    signing.state = EventState::Scheduled;
    signing.start = signing.end = QDate(2007, 7, 20);
    signing.timeStart = QTime(9, 0);
    signing.timeEnd = QTime(12, 0);
    signing.venue = {201};
    changes.insert(signing);
    Agreement agreement;
    agreement.id = {501};
    agreement.event = signing.id;
    agreement.title = th("ข้อตกลงว่าด้วยความร่วมมือทางวิชาการ");
    agreement.subject = th("การเป็นหน่วยงานนำร่อง โครงการศึกษารูปแบบการบริหารราชการแบบมีส่วนร่วมระดับนโยบาย");
    changes.insert(agreement);
    qint64 position = 0;
    for (const qint64 organisation : {108, 105, 106, 107}) {
        AgreementParty party;
        party.id = {502 + position};
        party.agreement = agreement.id;
        party.organisation = {organisation};
        party.position = ++position;
        changes.insert(party);
    }
    for (qint64 i = 0; i < 3; ++i) {
        PilotAgency agency;
        agency.id = {510 + i};
        agency.subProject = {41};
        agency.organisation = {105 + i};
        agency.position = i + 1;
        changes.insert(agency);
    }
}

void addRounds(ChangeSet &changes)
{
    struct Round
    {
        const char *name;
        QDate start;
        qint64 venue;
    };
    const Round rounds[] = {
        {"กลุ่มจังหวัดภาคเหนือตอนบน", QDate(2007, 7, 9), 202},
        {"กลุ่มจังหวัดภาคเหนือตอนล่าง", QDate(2007, 7, 10), 202},
        {"กลุ่มจังหวัดภาคกลาง ส่วนที่ 1", QDate(2007, 7, 17), 200},
        {"กลุ่มจังหวัดภาคกลาง ส่วนที่ 2", QDate(2007, 7, 18), 200},
        {"กลุ่มจังหวัดภาคตะวันออก และภาคกลาง", QDate(2007, 7, 19), 200},
        {"กลุ่มจังหวัดภาคใต้ตอนบน", QDate(2007, 9, 10), 203},
        {"กลุ่มจังหวัดภาคใต้ตอนล่าง", QDate(2007, 9, 11), 203},
        {"กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน", QDate(2007, 9, 24), 204},
        {"กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนล่าง", QDate(2007, 9, 30), 204},
    };
    qint64 number = 0;
    for (const Round &planned : rounds) {
        ++number;
        Event event;
        event.id = {600 + number};
        event.subProject = {42};
        event.kind = EventKind::Training;
        event.state = EventState::Scheduled;
        event.start = planned.start;
        event.end = planned.start.addDays(1);
        event.venue = {planned.venue};
        event.curriculum = {400};
        changes.insert(event);
        TrainingGroup group;
        group.id = roundId(number);
        group.event = event.id;
        group.number = number;
        group.name = th(planned.name);
        changes.insert(group);
    }
}

void addTasks(ChangeSet &changes)
{
    qint64 id = 700;
    const auto task = [&](qint64 sub, qint64 position, const char *title) {
        Task made;
        made.id = {++id};
        made.subProject = {sub};
        made.position = position;
        made.title = th(title);
        return made;
    };
    Task signing = task(41, 1, "การลงนามข้อตกลงว่าด้วยความร่วมมือทางวิชาการ ในการเป็นหน่วยงานนำร่อง");
    signing.event = {500};
    changes.insert(signing);
    changes.insert(task(41, 2, "การอบรมวิทยากรกลาง หลักสูตรการบริหารราชการแบบมีส่วนร่วมสำหรับบุคลากรภาครัฐระดับกระทรวง"));
    changes.insert(task(41, 3, "การอบรมหลักสูตร การบริหารราชการแบบมีส่วนร่วมสำหรับบุคลากรภาครัฐระดับกระทรวง"));
    Task plans = task(41, 4, "การดำเนินการจัดทำแผนงาน/โครงการตามประเด็นที่หน่วยงานนำร่องเลือก");
    plans.adviser = {109};
    plans.adviserNote = th("ตลอดระยะเวลาของการดำเนินโครงการ");
    plans.budgetSupport = true;
    changes.insert(plans);
    Task report = task(41, 5, "การจัดทำรายงานสรุปผลการดำเนินการ");
    report.due = QDate(2007, 6, 15);
    changes.insert(report);
    changes.insert(task(41, 6, "การจัดทำคู่มือการบริหารราชการแบบมีส่วนร่วมของหน่วยงานภาครัฐในระดับนโยบาย"));
    Task workshops = task(42, 1,
                          "การอบรมเชิงปฏิบัติการ หลักสูตรการบริหารราชการแบบมีส่วนร่วมสำหรับบุคลากรภาครัฐระดับจังหวัด "
                          "75 จังหวัด");
    workshops.state = TaskState::InProgress;
    changes.insert(workshops);
    Task support = task(42, 2, "สนับสนุนการจัดทำแผนงาน/โครงการส่งเสริมการสร้างระบบการบริหารราชการแบบมีส่วนร่วมระดับจังหวัด");
    support.adviserNote = th("ที่ปรึกษาวิชาการประจำจังหวัด");
    support.budgetSupport = true;
    changes.insert(support);
    changes.insert(
        task(42, 3, "ติดตามประเมินผล วิเคราะห์แผนงาน/โครงการส่งเสริมการสร้างระบบการบริหารราชการแบบมีส่วนร่วมระดับจังหวัด"));
    changes.insert(task(42, 4, "จัดทำคู่มือการบริหารราชการแบบมีส่วนร่วมของหน่วยงานภาครัฐในระดับจังหวัด"));

    const auto deliverable = [&](qint64 sub, qint64 position, const char *title) {
        Deliverable made;
        made.id = {++id};
        made.subProject = {sub};
        made.position = position;
        made.title = th(title);
        changes.insert(made);
        return made.id;
    };
    const DeliverableId summary = deliverable(41, 1, "รายงานสรุปผลการดำเนินการ");
    deliverable(41, 2, "คู่มือการบริหารราชการแบบมีส่วนร่วมของหน่วยงานภาครัฐในระดับนโยบาย");
    deliverable(42, 1, "กรณีศึกษาของรูปแบบที่ดีในการบริหารราชการแบบมีส่วนร่วม (Best Practice Cases)");
    deliverable(42, 2, "คู่มือการบริหารราชการแบบมีส่วนร่วมของหน่วยงานภาครัฐในระดับจังหวัด");
    qint64 position = 0;
    for (const char *text : {"แนวทาง", "วิธีการ", "รูปแบบการพัฒนา", "ข้อเสนอแนะ",
                             "นวัตกรรมการบริหารราชการแบบมีส่วนร่วมของหน่วยงานภาครัฐในระดับนโยบาย"}) {
        DeliverableContent content;
        content.id = {++id};
        content.deliverable = summary;
        content.position = ++position;
        content.text = th(text);
        changes.insert(content);
    }
}

} // namespace

Plan fullPlan()
{
    ChangeSet changes;
    addOrganisations(changes);
    addPlaces(changes);
    addProgramme(changes);
    addSubProjects(changes);
    addAgencies(changes);
    addRounds(changes);
    addTasks(changes);
    Plan plan;
    plan.apply(changes);
    return plan;
}

TrainingGroupId roundId(qint64 number)
{
    return {650 + number};
}

std::vector<Participant> trainees(qint64 number, int count, int provinces)
{
    constexpr const char *kGiven[] = {"สมมุติ",   "ตัวอย่าง", "ทดลอง", "ปั้นฏู่ญุ์",   "กาญจนาภรณ์",
                                      "ศิริลักษณ์", "บุญชู",    "ณัฐฐ์",   "ประดิษฐ์", "รุ้งเพชร"};
    constexpr const char *kSurname[] = {"ไม่มีจริง",   "แต่งขึ้น",    "สุวรรณประเสริฐกุล", "ชื่อสมมุติ",
                                        "ณ ตัวอย่าง", "ผู้ไม่มีตัวตน", "ที่แต่งขึ้นทั้งสิ้น"};
    constexpr const char *kTitle[] = {"นาย", "นางสาว", "นาง", "ว่าที่ร้อยตรี"};
    constexpr const char *kPost[] = {"หัวหน้าสำนักงานจังหวัด", "นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ", "เจ้าหน้าที่บริหารงานทั่วไป",
                                     "ปลัดจังหวัด"};
    std::vector<Participant> people;
    for (int i = 0; i < count; ++i) {
        Participant made;
        made.person.id = {900'000 + i};
        made.person.title = th(kTitle[i % 4]);
        made.person.given = th(kGiven[i % 10]);
        made.person.surname = th(kSurname[i % 7]);
        made.registration.id = {910'000 + i};
        made.registration.event = {600 + number};
        made.registration.person = made.person.id;
        made.registration.position = i + 1;
        made.registration.positionTitle = th(kPost[i % 4]);
        made.registration.organisation = {i % 3 == 0 ? 111 : 110};
        if (provinces > 0)
            made.registration.province = provinceOf(kProvinces[1 + i % provinces].iso);
        people.push_back(made);
    }
    return people;
}

double FixedMeasurer::size(const Style &style)
{
    constexpr double kSizes[kTokenCount] = {4.8, 4.3, 3.9, 3.35, 2.8};
    return style.points > 0 ? style.points * 0.35 : kSizes[int(style.token)];
}

Extent FixedMeasurer::extent(const QString &text, const Style &style) const
{
    if (text.isEmpty())
        return {};
    return {double(text.size()) * size(style) * 0.4, size(style), size(style) / 4};
}

double FixedMeasurer::pitch(const Style &style) const
{
    return 1.7 * size(style);
}

double FixedMeasurer::bodyHeight(const Style &style) const
{
    return 0.6 * size(style);
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const TextRun &run : page.runs)
        texts.append(run.text);
    return texts;
}

QString allText(const Document &document)
{
    QString all;
    for (const Section &section : document.sections) {
        if (!section.status.isEmpty())
            all += section.status + u'\n';
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                all += paragraph->marker;
                for (const Piece &piece : paragraph->pieces)
                    all += piece.text;
                all += u'\n';
            } else if (const auto *table = std::get_if<Table>(&block)) {
                for (const Row &row : table->header + table->rows) {
                    for (const Cell &cell : row.cells)
                        all += cell.text + u'\t';
                    all += u'\n';
                }
            }
        }
    }
    return all;
}

} // namespace ruam::test
