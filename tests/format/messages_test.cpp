#include <support/print.h>
#include <support/sampleplan.h>

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::format;
using core::Arg;
using core::Code;
using core::Error;
using core::Kind;
using core::RecordRef;
using core::Step;
using core::Verb;

namespace {

/// A place for an argument that none filled.
bool hasPlaceholder(const QString &text)
{
    const qsizetype at = text.indexOf(u'%');
    return at >= 0 && at + 1 < text.size() && (text[at + 1].isDigit() || text[at + 1] == u'n');
}

/// Arguments as core/error.h lists them for each code.
QList<Arg> argumentsOf(Code code)
{
    const QString path = QStringLiteral("/tmp/๑.ruam");
    switch (code) {
    case Code::FileNotFound:
    case Code::DirectoryMissing:
    case Code::NotRuamFile:
    case Code::FileDamaged:
    case Code::FileReadOnly:
    case Code::FileExists:
    case Code::DiskFull:
    case Code::CannotRead:
    case Code::CannotWrite:
        return {path};
    case Code::FileNewer:
        return {path, qint64(7)};
    case Code::FileInUse:
        return {path, QStringLiteral("สมศรี รักไทย"), QStringLiteral("๗"), QStringLiteral("2007-07-13T02:12:00Z")};
    case Code::BadSyntax:
    case Code::FormatNewer:
        return {qint64(12)};
    case Code::UnknownMember:
    case Code::DuplicateMember:
    case Code::MissingMember:
    case Code::BadMemberValue:
        return {QStringLiteral("๑"), qint64(12)};
    case Code::NotFound:
    case Code::ChangedElsewhere:
    case Code::EnglishMissing:
        return {RecordRef{Kind::TrainingGroup, 112}};
    case Code::PaperIncomplete:
        return {RecordRef{Kind::TrainingGroup, 112}, QStringLiteral("event.venue")};
    case Code::RoundLocked:
        return {RecordRef{Kind::Event, 101}};
    case Code::AlreadyRegistered:
    case Code::PlaceTaken:
        return {QStringLiteral("สมชาย ใจดี")};
    case Code::Required:
    case Code::BadValue:
        return {QStringLiteral("due")};
    case Code::Circular:
        return {QStringLiteral("predecessor"), RecordRef{Kind::Task, 63}};
    case Code::TooLong:
        return {QStringLiteral("purpose"), qint64(10'000)};
    case Code::OutOfRange:
        return {QStringLiteral("percent"), qint64(0), qint64(100)};
    case Code::EndBeforeStart:
        return {QDate(2007, 9, 11), QDate(2007, 9, 10)};
    case Code::MissingReference:
        return {QStringLiteral("venue"), RecordRef{Kind::Venue, 4}};
    case Code::StillReferredTo:
        return {RecordRef{Kind::Venue, 20}, RecordRef{Kind::Event, 101}, RecordRef{Kind::Event, 102}};
    case Code::NumberInUse:
        return {qint64(2), RecordRef{Kind::TrainingGroup, 112}};
    case Code::ProvinceNotInScope:
        return {RecordRef{Kind::Province, packedProvinceCode(u"TH-55")}};
    case Code::ProvinceInGroup:
        return {RecordRef{Kind::Province, packedProvinceCode(u"TH-55")}, RecordRef{Kind::TrainingGroup, 112}};
    case Code::ProvincesUnassigned:
        return {RecordRef{Kind::Province, packedProvinceCode(u"TH-55")}};
    case Code::UnknownPlaceholder:
        return {QStringLiteral("กลุ่ม")};
    case Code::PictureTooLarge:
        return {qint64(900), qint64(300)};
    case Code::UnpairedBrackets:
    case Code::NoPicture:
    case Code::EndWithoutStart:
    case Code::NothingToUndo:
    case Code::NothingToRedo:
    case Code::Cancelled:
    case Code::NobodyToWriteTo:
    case Code::NoThaiFont:
        return {};
    }
    return {};
}

/// Latin letters beside those of file names and kinds, and typefaces, which are names as printed.
bool hasForeignWord(QString text)
{
    for (const char16_t *name : {u".ruam", u"/tmp/", u"TH Sarabun New", u"Laksaman", u"PNG", u"JPEG"})
        text.remove(QString::fromUtf16(name));
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

Step stepOf(Verb verb, const QList<Arg> &args)
{
    Step step;
    step.verb = verb;
    step.args = args;
    return step;
}

class MessagesTest : public testing::Test
{
protected:
    QString thai(Code code, const QList<Arg> &args) const { return errorText(Error{code, args, {}}, m_thai, &m_plan); }
    QString step(Verb verb, const QList<Arg> &args) const { return stepText(stepOf(verb, args), m_plan, m_thai); }

    core::Plan m_plan = test::samplePlan();
    Texts m_thai{Language::Thai};
    Texts m_english{Language::English};
};

TEST_F(MessagesTest, AnEnglishReaderReadsDatesOfTheCommonEra)
{
    const Error order{Code::EndBeforeStart, {QDate(2007, 9, 11), QDate(2007, 9, 10)}, {}};
    EXPECT_TRUE(errorText(order, m_english).contains(QStringLiteral("10 September 2007")));
    EXPECT_TRUE(errorText(order, m_thai).contains(QStringLiteral("10 กันยายน 2550")));
    const Step back = stepOf(Verb::StepBack, {QStringLiteral("2007-07-13T02:12:00Z")});
    EXPECT_EQ(stepText(back, m_plan, m_english), QStringLiteral("Step back to Friday 13 July 2007, 09:12"));
    EXPECT_EQ(stepText(back, m_plan, m_thai), QStringLiteral("ย้อนข้อมูลไปถึงวันศุกร์ที่ 13 กรกฎาคม 2550 เวลา 09.12 น."));
}

TEST_F(MessagesTest, ACircleSaysWhyAndWithWhat)
{
    const QString text = fieldErrorText(
        Error{Code::Circular, {QStringLiteral("predecessor"), RecordRef{Kind::Task, 63}}, {}}, m_thai, &m_plan);
    EXPECT_TRUE(text.contains(QStringLiteral("“งาน 1.3”"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("เพราะงานนั้นรองานนี้อยู่แล้ว"))) << text.toStdString();
    const QString parent = fieldErrorText(
        Error{Code::Circular, {QStringLiteral("parent"), RecordRef{Kind::Organisation, 31}}, {}}, m_thai, &m_plan);
    EXPECT_FALSE(parent.contains(QStringLiteral("งานนี้อยู่แล้ว"))) << parent.toStdString();
}

TEST_F(MessagesTest, EveryCodeHasWordsOfItsOwnInBothLanguages)
{
    QStringList seen;
    for (int code = 0; code < core::kCodeCount; ++code) {
        const Error error{Code(code), argumentsOf(Code(code)), {}};
        for (const Texts *texts : {&m_thai, &m_english}) {
            for (const core::Plan *plan : {static_cast<const core::Plan *>(nullptr), &std::as_const(m_plan)}) {
                const QString text = errorText(error, *texts, plan);
                EXPECT_FALSE(text.isEmpty() || fieldErrorText(error, *texts, plan).isEmpty()) << codeName(error.code);
                EXPECT_FALSE(hasPlaceholder(text) || text.contains(u'!')) << text.toStdString();
                EXPECT_FALSE(text.contains(QStringLiteral("“”"))) << text.toStdString();
                if (texts == &m_thai) {
                    EXPECT_FALSE(hasForeignWord(text)) << text.toStdString();
                }
                if (plan) {
                    EXPECT_FALSE(seen.contains(text)) << text.toStdString();
                    seen.append(text);
                }
            }
        }
    }
}

TEST_F(MessagesTest, AnErrorWithoutItsArgumentsIsSaidAllTheSame)
{
    for (int code = 0; code < core::kCodeCount; ++code)
        EXPECT_FALSE(errorText(Error{Code(code), {}, {}}, m_thai, &m_plan).isEmpty());
}

TEST_F(MessagesTest, SaysWhatHappenedWhatIsSafeAndWhatToDo)
{
    EXPECT_EQ(thai(Code::NotRuamFile, {QStringLiteral("/home/a/รายชื่อกลุ่ม 3.xlsx")}),
              QStringLiteral("“รายชื่อกลุ่ม 3.xlsx” ไม่ใช่ไฟล์ของโปรแกรมร่วม จึงเปิดไม่ได้ ไฟล์ไม่ถูกเปลี่ยนแปลง "
                             "หากต้องการนำรายชื่อเข้ากลุ่ม ให้ใช้คำสั่งนำเข้า"));
    EXPECT_EQ(fieldErrorText(Error{Code::OutOfRange, {QStringLiteral("percent"), qint64(0), qint64(100)}, {}}, m_thai),
              QStringLiteral("“ความคืบหน้า (%)” ต้องอยู่ระหว่าง 0 ถึง 100 พิมพ์ตัวเลขในช่วงนี้"));
}

TEST_F(MessagesTest, SaysAsMuchOfTheHolderOfAFileAsIsKnown)
{
    const QString path = QStringLiteral("/home/a/x.ruam");
    const QString person = QStringLiteral("สมศรี รักไทย");
    const QString computer = QStringLiteral("๗");
    EXPECT_EQ(thai(Code::FileInUse, {path, person, computer, QStringLiteral("2007-07-13T02:12:00Z")}),
              QStringLiteral("สมศรี รักไทย เปิดไฟล์ “x.ruam” อยู่ที่เครื่อง ๗ ตั้งแต่วันศุกร์ที่ 13 กรกฎาคม 2550 เวลา 09.12 น. "
                             "ดูและพิมพ์ได้ แต่แก้ไขไม่ได้ ลองอีกครั้งภายหลัง หรือบันทึกสำเนา"));
    EXPECT_FALSE(thai(Code::FileInUse, {path, person, computer, QString()}).contains(QStringLiteral("ตั้งแต่")));
    EXPECT_TRUE(thai(Code::FileInUse, {path, QString(), computer}).startsWith(QStringLiteral("ไฟล์ “x.ruam”")));
    // Nobody is known: it was busy, and nothing could be done with it.
    const QString busy = thai(Code::FileInUse, {path});
    EXPECT_TRUE(busy.contains(QStringLiteral("โปรแกรมอื่น")));
    EXPECT_FALSE(busy.contains(QStringLiteral("ดูและพิมพ์ได้")));
}

TEST_F(MessagesTest, NamesWhoStillUsesARecord)
{
    const QString two = thai(Code::StillReferredTo,
                             {RecordRef{Kind::Venue, 20}, RecordRef{Kind::Event, 101}, RecordRef{Kind::Event, 102}});
    EXPECT_EQ(two, QStringLiteral("ลบ “หอประชุมสมมุติ ห้องตัวอย่าง จังหวัดน่าน” ไม่ได้ เพราะกลุ่มที่ 1 และกลุ่มที่ 2 ใช้รายการนี้ "
                                  "ข้อมูลไม่ถูกเปลี่ยนแปลง นำรายการนี้ออกจากที่ใช้ก่อนแล้วลบ"));
    QList<Arg> many{RecordRef{Kind::Venue, 20}};
    for (int i = 0; i < 6; ++i)
        many.append(RecordRef{Kind::Event, 101});
    EXPECT_TRUE(thai(Code::StillReferredTo, many).contains(QStringLiteral("และอีก 3 รายการ")));
}

TEST_F(MessagesTest, EveryVerbHasWordsInBothLanguages)
{
    for (int verb = 0; verb < core::kVerbCount; ++verb) {
        for (const QList<Arg> &args : {QList<Arg>{}, QList<Arg>{RecordRef{Kind::Event, 101}, qint64(3)},
                                       QList<Arg>{RecordRef{Kind::Venue, 5}, QStringLiteral("ห้องเล็ก")},
                                       QList<Arg>{RecordRef{Kind::Task, 61}, QStringLiteral("๑")}}) {
            const QString text = step(Verb(verb), args);
            EXPECT_FALSE(text.isEmpty());
            EXPECT_FALSE(hasForeignWord(text) || hasPlaceholder(text)) << text.toStdString();
            EXPECT_FALSE(stepText(stepOf(Verb(verb), args), m_plan, m_english).isEmpty());
        }
    }
}

TEST_F(MessagesTest, StepsAreNamedAsInTheMenu)
{
    EXPECT_EQ(step(Verb::MoveEvent, {RecordRef{Kind::Event, 103}, QDate(2024, 4, 1), QDate(2024, 4, 2)}),
              QStringLiteral("เปลี่ยนวันอบรมกลุ่มที่ 3"));
    EXPECT_EQ(step(Verb::MoveEvent, {RecordRef{Kind::Event, 103}}), QStringLiteral("ลบวันอบรมกลุ่มที่ 3"));
    EXPECT_EQ(step(Verb::MoveEvent, {RecordRef{Kind::Event, 104}, QDate(2024, 4, 1)}),
              QStringLiteral("เปลี่ยนวันที่ของ “การลงนามสมมุติ”"));
    EXPECT_EQ(step(Verb::SetField, {RecordRef{Kind::TrainingGroup, 112}, QStringLiteral("name")}),
              QStringLiteral("เปลี่ยนชื่อกลุ่มที่ 2"));
    EXPECT_EQ(step(Verb::SetField, {RecordRef{Kind::Event, 102}, QStringLiteral("venue")}),
              QStringLiteral("เปลี่ยนสถานที่ของกลุ่มที่ 2"));
    EXPECT_EQ(step(Verb::SetField, {RecordRef{Kind::Programme, 3}, QStringLiteral("as_of")}),
              QStringLiteral("เปลี่ยนวันที่ดูข้อมูล"));
    EXPECT_EQ(step(Verb::SetTaskState, {RecordRef{Kind::Task, 61}, QStringLiteral("done")}),
              QStringLiteral("ทำเครื่องหมายแล้วเสร็จ: “งาน 1.1”"));
    EXPECT_EQ(step(Verb::RegisterPeople, {RecordRef{Kind::Event, 103}, qint64(40)}),
              QStringLiteral("เพิ่มผู้เข้าอบรม 40 คนในกลุ่มที่ 3"));
    EXPECT_EQ(step(Verb::RemoveRecord, {RecordRef{Kind::Venue, 5}, QStringLiteral("ห้องเล็ก")}),
              QStringLiteral("ลบสถานที่ “ห้องเล็ก”"));
    EXPECT_EQ(step(Verb::Undo, {}), QStringLiteral("เลิกทำ"));
}

TEST_F(MessagesTest, ALongTitleIsCutBetweenWords)
{
    const QString title = QStringLiteral("จัดทำคู่มือการบริหารราชการแบบมีส่วนร่วมของหน่วยงานภาครัฐในระดับจังหวัดทั่วประเทศไทย");
    const QString text = step(Verb::RemoveRecord, {RecordRef{Kind::Task, 999}, title});
    EXPECT_LT(text.size(), title.size());
    EXPECT_TRUE(text.endsWith(QStringLiteral("…”")));
    const QString kept = text.mid(text.indexOf(u'“') + 1).chopped(2);
    EXPECT_TRUE(title.startsWith(kept));
    EXPECT_EQ(title.at(kept.size()).category(), QChar::Letter_Other) << "cut before a mark";
}

} // namespace

TEST(ErrorText, TellsThatThereIsNoneYetFromOneThatIsGone)
{
    const Error none{Code::NotFound, {RecordRef{Kind::TrainingGroup, 0}}, {}};
    EXPECT_TRUE(errorText(none, Texts(Language::Thai)).startsWith(QStringLiteral("ยังไม่มีกลุ่มในโครงการ")))
        << errorText(none, Texts(Language::Thai)).toStdString();
    const Error gone{Code::NotFound, {RecordRef{Kind::TrainingGroup, 1}}, {}};
    EXPECT_TRUE(errorText(gone, Texts(Language::Thai)).startsWith(QStringLiteral("ไม่มีกลุ่มแล้ว")));
}

TEST(PaperLacks, NameEachThingOnceWithTheRecordsThatLackIt)
{
    const Texts thai(Language::Thai);
    const RecordRef first{Kind::TrainingGroup, 1}, second{Kind::TrainingGroup, 2};
    const Error incomplete{Code::PaperIncomplete,
                           {first, QStringLiteral("event.venue"), first, QStringLiteral("event.start"), second,
                            QStringLiteral("event.venue")},
                           {}};
    const std::vector<PaperLack> lacks = paperLacks(incomplete, thai);
    ASSERT_EQ(lacks.size(), 2u);
    EXPECT_EQ(lacks[0].what, fieldLabel(Kind::Event, *core::findField(Kind::Event, u"venue"), thai));
    EXPECT_EQ(lacks[0].records, (std::vector{first, second}));
    EXPECT_EQ(lacks[0].kind, Kind::Event);
    EXPECT_EQ(lacks[1].records, std::vector{first});
    const std::vector<PaperLack> english = paperLacks({Code::EnglishMissing, {first, second}, {}}, thai);
    ASSERT_EQ(english.size(), 1u);
    EXPECT_EQ(english[0].what, kindText(Kind::TrainingGroup, thai));
    EXPECT_EQ(english[0].records, (std::vector{first, second}));
    EXPECT_TRUE(paperLacks({Code::DiskFull, {first}, {}}, thai).empty());
    EXPECT_TRUE(paperLacks({Code::PaperIncomplete, {first}, {}}, thai).empty()) << "half a pair says nothing";
}
