#include <support/print.h>
#include <support/sampleplan.h>

#include <ruam/format/fieldtext.h>
#include <ruam/format/papersentence.h>

#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::format;
using core::Kind;
using core::Value;

namespace {

class FieldTextTest : public testing::Test
{
protected:
    const core::Field &field(Kind kind, const char *name) const
    {
        const core::Field *found = core::findField(kind, QString::fromLatin1(name));
        EXPECT_NE(found, nullptr);
        return *found;
    }
    core::Result<Value> read(Kind kind, const char *name, const char16_t *typed) const
    {
        return readField(m_plan, field(kind, name), QString::fromUtf16(typed), m_thai);
    }
    void expectRead(Kind kind, const char *name, const char16_t *typed, const Value &value) const
    {
        const auto result = read(kind, name, typed);
        ASSERT_TRUE(result.ok()) << QString::fromUtf16(typed).toStdString();
        EXPECT_EQ(result.value(), value) << QString::fromUtf16(typed).toStdString();
    }
    void expectRefused(Kind kind, const char *name, const char16_t *typed) const
    {
        const auto result = read(kind, name, typed);
        ASSERT_FALSE(result.ok()) << QString::fromUtf16(typed).toStdString();
        EXPECT_EQ(result.error().code, core::Code::BadValue);
        EXPECT_EQ(result.error().args, QList<core::Arg>{QString::fromLatin1(name)});
    }

    core::Plan m_plan = test::samplePlan();
    Texts m_thai{Language::Thai};
    Texts m_english{Language::English};
};

bool hasLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

TEST_F(FieldTextTest, ASentenceOfAPaperIsShownInTheReadersWords)
{
    const Value stored = QStringLiteral("ด้วย{office} ขอเชิญ {quota} คน");
    for (const char *name : {"addressee", "subject", "reference", "enclosures", "body"})
        EXPECT_EQ(valueText(m_plan, field(Kind::PaperTemplate, name), stored, m_thai),
                  QStringLiteral("ด้วย%1 ขอเชิญ %2 คน")
                      .arg(shownSentence(QStringLiteral("{office}"), m_thai),
                           shownSentence(QStringLiteral("{quota}"), m_thai)));
    EXPECT_EQ(valueText(m_plan, field(Kind::Task, "title"), stored, m_thai), std::get<QString>(stored));
}

TEST_F(FieldTextTest, EveryFieldOfEveryKindHasALabelInBothLanguages)
{
    for (int kind = 0; kind < core::kKindCount; ++kind) {
        EXPECT_FALSE(hasLatin(kindText(Kind(kind), m_thai))) << kind;
        EXPECT_FALSE(kindText(Kind(kind), m_english).isEmpty());
        for (const core::Field &field : core::fieldsOf(Kind(kind))) {
            const QString thai = fieldLabel(Kind(kind), field, m_thai);
            const QString english = fieldLabel(Kind(kind), field, m_english);
            EXPECT_FALSE(thai.isEmpty() || hasLatin(thai)) << core::kindName(Kind(kind)) << "." << field.name;
            EXPECT_FALSE(english.isEmpty() || english == QLatin1String(field.name))
                << core::kindName(Kind(kind)) << "." << field.name;
        }
    }
}

TEST_F(FieldTextTest, EveryEnumeratorHasWordsInBothLanguages)
{
    for (int kind = 0; kind < core::kKindCount; ++kind) {
        for (const core::Field &field : core::fieldsOf(Kind(kind))) {
            QStringList seen;
            for (const char *name : field.enumNames) {
                const QString stored = QString::fromLatin1(name);
                const QString thai = enumText(Kind(kind), field, stored, m_thai);
                EXPECT_FALSE(thai.isEmpty() || hasLatin(thai)) << field.name << " " << name;
                EXPECT_FALSE(seen.contains(thai)) << field.name << " " << name;
                EXPECT_NE(enumText(Kind(kind), field, stored, m_english), stored);
                seen.append(thai);
            }
        }
    }
}

TEST_F(FieldTextTest, EveryTextOfThePlanReadsBackAsItsValue)
{
    core::forEachKind([&]<class R>() {
        if constexpr (!core::isPeopleKind(R::kKind)) {
            for (const auto &[id, record] : m_plan.all<R>()) {
                for (const core::Field &field : core::fieldsOf(R::kKind)) {
                    const Value value = core::fieldValue(record, field);
                    const QString text = valueText(m_plan, field, value, m_thai);
                    EXPECT_EQ(text, fieldText(m_plan, core::refOf(record), QString::fromLatin1(field.name), m_thai));
                    // The venue of the sample that has no name is called by its province alone.
                    const auto read = readField(m_plan, field, text, m_thai);
                    ASSERT_TRUE(read.ok())
                        << core::kindName(R::kKind) << "." << field.name << " " << text.toStdString();
                    EXPECT_EQ(read.value(), value) << core::kindName(R::kKind) << "." << field.name;
                }
            }
        }
    });
}

TEST_F(FieldTextTest, DatesAreReadInAnyOfficeStyle)
{
    expectRead(Kind::Task, "due", u"9 ก.ค. 2550", QDate(2007, 7, 9));
    expectRead(Kind::Task, "due", u"๙/๗/๒๕๕๐", QDate(2007, 7, 9));
    expectRead(Kind::Task, "due", u" ", Value());
    expectRefused(Kind::Task, "due", u"9 - 10 ก.ค. 2550");
    expectRefused(Kind::Task, "due", u"9 ก.ค. 2550 เป็นต้นไป");
    expectRefused(Kind::Task, "due", u"9 ก.ค. 2550 เวลา 09.00 น.");
    expectRefused(Kind::Task, "due", u"9/7/07");
    expectRefused(Kind::Task, "due", u"เร็ว ๆ นี้");
    expectRead(Kind::Event, "time_start", u"0900", QTime(9, 0));
    expectRefused(Kind::Event, "time_start", u"09.00-12.00 น.");
    expectRefused(Kind::Event, "time_start", u"24.00 น.");
    expectRead(Kind::Event, "time_end", u"24.00 น.", QTime(0, 0));
    expectRead(Kind::Event, "time_end", u"2400", QTime(0, 0));
    expectRead(Kind::Event, "time_end", u"12.00 น.", QTime(12, 0));
    expectRefused(Kind::Event, "time_end", u"09.00-24.00 น.");
    expectRead(Kind::Announcement, "published", u"16 กรกฎาคม 2552 15:13:50",
               QDateTime(QDate(2009, 7, 16), QTime(15, 13, 50), Qt::UTC));
    expectRefused(Kind::Announcement, "published", u"16 กรกฎาคม 2552");
}

TEST_F(FieldTextTest, NumbersAreReadInEitherDigits)
{
    expectRead(Kind::Task, "percent", u"๗๕", qint64(75));
    expectRead(Kind::Task, "percent", u"75%", qint64(75));
    expectRead(Kind::Venue, "capacity", u"1,200", qint64(1200));
    expectRefused(Kind::Venue, "capacity", u"มาก");
    expectRefused(Kind::Venue, "capacity", u"1.5");
}

TEST_F(FieldTextTest, AmountsAreInBahtWithSatangOnlyWhereThereAreSome)
{
    const Field &asked = *findField(Kind::BudgetLine, u"asked");
    EXPECT_EQ(valueText(m_plan, asked, qint64(125'000'050), m_thai), QStringLiteral("1,250,000.50"));
    EXPECT_EQ(valueText(m_plan, asked, qint64(5), m_thai), QStringLiteral("0.05"));
    EXPECT_EQ(valueText(m_plan, asked, qint64(123'400), m_thai, {.digits = Digits::Thai}), QStringLiteral("๑,๒๓๔"));
    const std::pair<const char16_t *, qint64> read[] = {
        {u"1,250,000.50", 125'000'050}, {u"1250000.5", 125'000'050}, {u"๕๐๐", 50'000}, {u"120 บาท", 12'000}, {u"0", 0}};
    for (const auto &[typed, satang] : read) {
        const auto value = readField(m_plan, asked, QString::fromUtf16(typed), m_thai);
        ASSERT_TRUE(value) << QString::fromUtf16(typed).toStdString();
        EXPECT_EQ(*value, Value(satang)) << QString::fromUtf16(typed).toStdString();
    }
    for (const char16_t *typed : {u"-5", u"1,25", u"1.234", u"ห้าร้อย", u"12 34", u"99999999999999", u"1e5", u"."})
        EXPECT_FALSE(readField(m_plan, asked, QString::fromUtf16(typed), m_thai))
            << QString::fromUtf16(typed).toStdString();
}

TEST_F(FieldTextTest, NumbersTypedWhileTheThaiLayoutIsOnAreRead)
{
    expectRead(Kind::Venue, "capacity", u"ๅ/-ภถุึคตจ", qint64(1234567890));
    expectRead(Kind::Venue, "capacity", u"ภถ", qint64(45));
    expectRead(Kind::Venue, "capacity", u"ุุ", qint64(66));
    expectRead(Kind::Venue, "capacity", u"/", qint64(2));
    expectRead(Kind::StrategicPlan, "start_year", u"/ถถจ", qint64(2007));
    expectRefused(Kind::Venue, "capacity", u"-");
    expectRefused(Kind::Venue, "capacity", u"1/2");
    expectRefused(Kind::Venue, "capacity", u"ภถ คน");
}

TEST_F(FieldTextTest, YearsAreBuddhistOnScreenAndCommonInside)
{
    const core::Field &year = field(Kind::StrategicPlan, "start_year");
    EXPECT_EQ(valueText(m_plan, year, qint64(2003), m_thai), QStringLiteral("2546"));
    EXPECT_EQ(valueText(m_plan, year, qint64(2003), m_thai, {.era = Era::Common}), QStringLiteral("2003"));
    expectRead(Kind::StrategicPlan, "start_year", u"2546", qint64(2003));
    expectRead(Kind::StrategicPlan, "start_year", u"พ.ศ. ๒๕๔๖", qint64(2003));
    expectRead(Kind::StrategicPlan, "start_year", u"2003", qint64(2003));
    expectRefused(Kind::StrategicPlan, "start_year", u"46");
    expectRefused(Kind::StrategicPlan, "start_year", u"12");
}

TEST_F(FieldTextTest, EnumerationsAreReadByTheirWordsInEitherLanguage)
{
    expectRead(Kind::Task, "state", u"แล้วเสร็จ", QStringLiteral("done"));
    expectRead(Kind::Task, "state", u"อยู่ระหว่าง\u200Bดำเนินการ", QStringLiteral("in_progress"));
    expectRead(Kind::Task, "state", u"DONE", QStringLiteral("done"));
    expectRead(Kind::Event, "state", u"เลื่อน (รอวันใหม่)", QStringLiteral("postponed"));
    expectRefused(Kind::Task, "state", u"เสร็จมั้ง");
    expectRefused(Kind::Task, "state", u"");
    expectRead(Kind::Task, "budget_support", u"มี", true);
    expectRead(Kind::Task, "budget_support", u"ไม่มี", false);
    expectRefused(Kind::Task, "budget_support", u"อาจจะ");
}

TEST_F(FieldTextTest, ReferencesAreReadByTheNameOfTheirRecord)
{
    const qint64 nan = core::packedProvinceCode(u"TH-55");
    expectRead(Kind::Venue, "province", u"จังหวัดน่าน", nan);
    expectRead(Kind::Venue, "province", u"น่าน", nan);
    expectRead(Kind::Venue, "province", u"จ.น่าน", nan);
    expectRead(Kind::Venue, "province", u"Nan", nan);
    expectRead(Kind::Event, "venue", u"หอประชุมสมมุติ ห้องตัวอย่าง จังหวัดน่าน", qint64(20));
    expectRead(Kind::Event, "venue", u"หอประชุมสมมุติ", qint64(20));
    expectRead(Kind::Task, "owner", u"สนต.", qint64(30));
    expectRead(Kind::Task, "owner", u"", Value());
    expectRefused(Kind::Venue, "province", u"เมืองสมมุติ");
}

TEST_F(FieldTextTest, ANameThatTwoRecordsHaveIsNoAnswer)
{
    core::ChangeSet changes;
    core::Organisation twin;
    twin.id = {999};
    twin.name = QStringLiteral("สำนักงาน ตัวอย่าง");
    changes.insert(twin);
    twin.id = {998};
    changes.insert(twin);
    m_plan.apply(changes);
    expectRefused(Kind::Task, "owner", u"สำนักงาน  ตัวอย่าง");
    expectRead(Kind::Task, "owner", u"สำนักงานตัวอย่าง", qint64(30));
}

TEST_F(FieldTextTest, RecordsAreCalledAsPeopleCallThem)
{
    EXPECT_EQ(recordTitle(m_plan, {Kind::TrainingGroup, 112}, m_thai), QStringLiteral("กลุ่มที่ 2"));
    EXPECT_EQ(recordTitle(m_plan, {Kind::TrainingGroup, 112}, m_english), QStringLiteral("Group 2"));
    EXPECT_EQ(recordTitle(m_plan, {Kind::Event, 102}, m_thai), QStringLiteral("กลุ่มที่ 2 กลุ่มสมมุติ 2"));
    EXPECT_EQ(recordTitle(m_plan, {Kind::Strategy, 2}, m_thai), QStringLiteral("ยุทธศาสตร์ที่ 4 ยุทธศาสตร์ตัวอย่าง"));
    EXPECT_EQ(venueText(m_plan, {20}, m_thai), QStringLiteral("หอประชุมสมมุติ ห้องตัวอย่าง จังหวัดน่าน"));
    EXPECT_EQ(venueText(m_plan, {21}, m_thai), QStringLiteral("จังหวัดตรัง"));
    EXPECT_EQ(venueText(m_plan, {21}, m_english), QStringLiteral("Trang"));
    EXPECT_EQ(recordTitle(m_plan, {Kind::Person, 1}, m_thai), QStringLiteral("บุคคล"));
    EXPECT_EQ(recordTitle(m_plan, {Kind::Venue, 12345}, m_thai), QStringLiteral("สถานที่"));
    EXPECT_EQ(venueText(m_plan, {}, m_thai), QString());
}

TEST_F(FieldTextTest, AVenueIsInOneLanguageWhereBothAreKnown)
{
    Plan plan = m_plan;
    Venue hall = *plan.find(VenueId{20});
    hall.nameEn = QStringLiteral("Sample Hall");
    hall.roomEn = QStringLiteral("Room A");
    hall.street = QStringLiteral("ถนนสมมุติ");
    hall.streetEn = QStringLiteral("Sample Road");
    ChangeSet changes;
    changes.update(*plan.find(hall.id), hall);
    plan.apply(changes);
    EXPECT_TRUE(venueText(plan, hall.id, m_english).startsWith(QStringLiteral("Sample Hall, Room A, Sample Road")));
    EXPECT_TRUE(venueText(plan, hall.id, m_thai).contains(QStringLiteral("ถนนสมมุติ")));
}

TEST_F(FieldTextTest, TheRoundIsCalledByTheWordOfTheProgramme)
{
    core::ChangeSet changes;
    core::Programme programme = m_plan.programme();
    programme.roundWord = QStringLiteral("รุ่น");
    changes.update(m_plan.programme(), programme);
    m_plan.apply(changes);
    const core::TrainingGroup &group = *m_plan.find(core::TrainingGroupId{113});
    EXPECT_EQ(groupTitle(m_plan, group, m_thai), QStringLiteral("รุ่นที่ 3"));
    EXPECT_EQ(groupTitle(m_plan, group, m_thai, Digits::Thai), QStringLiteral("รุ่นที่ ๓"));
    EXPECT_EQ(groupTitle(m_plan, group, m_english), QStringLiteral("Batch 3"));
}

TEST_F(FieldTextTest, TheCapitalIsNoProvince)
{
    core::ChangeSet changes;
    core::Province capital;
    capital.id = {core::packedProvinceCode(u"TH-10")};
    capital.name = QStringLiteral("กรุงเทพมหานคร");
    changes.insert(capital);
    m_plan.apply(changes);
    EXPECT_EQ(provinceText(m_plan, capital.id, m_thai), QStringLiteral("กรุงเทพมหานคร"));
}

} // namespace
