#include "fixture.h"
#include "printed.h"
#include "printing.h"

#include <ruam/core/papertemplates.h>
#include <ruam/reports/issues.h>
#include <ruam/reports/paperset.h>
#include <support/memorystore.h>
#include <support/print.h>
#include <support/sampleplan.h>

#include <QBuffer>
#include <QImage>
#include <gtest/gtest.h>

/// What belongs to the office is kept with the programme, and stands on its papers.
namespace ruam::reports {
namespace {

using namespace core;

class OfficeTextsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ChangeSet changes;
        Programme now = m_plan.programme();
        now.office = QStringLiteral("สำนักงานสมมติ");
        now.officeAddress = QStringLiteral("ถนนสมมติ แขวงสมมติ\nกรุงเทพมหานคร 10300");
        now.officeUnit = QStringLiteral("กลุ่มงานสมมติ");
        now.officeTelephone = QStringLiteral("0 2356 9999");
        now.officeEmail = QStringLiteral("office@example.org");
        now.letterPrefix = QStringLiteral("สม 1201/");
        now.memoTo = QStringLiteral("ผู้อำนวยการสมมติ");
        changes.update(m_plan.programme(), now);
        m_plan.apply(changes);
    }
    void sign(SigningRole role, const QString &name, Acting acting = Acting::Own)
    {
        const auto edit = addRecord(m_plan, Kind::Signatory,
                                    {{"role", enumName(role)},
                                     {"name", name},
                                     {"post", QStringLiteral("รองเลขาธิการ")},
                                     {"acting", enumName(acting)},
                                     {"acting_for", QStringLiteral("เลขาธิการ")}},
                                    m_ids);
        ASSERT_TRUE(edit) << testing::PrintToString(edit.error());
        m_plan.apply(edit->changes);
    }
    void word(const char *paper, const char *field, const Value &value)
    {
        const auto edit = setPaperText(m_plan, QString::fromLatin1(paper), QString::fromLatin1(field), value, m_ids);
        ASSERT_TRUE(edit) << testing::PrintToString(edit.error());
        m_plan.apply(edit->changes);
    }
    Document made(PaperKind kind, PaperOptions options = {})
    {
        PaperScope scope;
        if (paperInfo(kind).perGroup())
            scope.group = test::roundId(3);
        const Result<Document> document = buildPaper(kind, m_plan, nullptr, scope, options);
        EXPECT_TRUE(document.ok()) << testing::PrintToString(document.error());
        return document ? *document : Document();
    }
    /// All words of a paper, those of its signatures too.
    QString text(PaperKind kind, PaperOptions options = {})
    {
        const Document document = made(kind, options);
        QString all = test::allText(document);
        for (const Section &section : document.sections)
            for (const Block &block : section.blocks)
                if (const auto *signatures = std::get_if<Signatures>(&block))
                    for (const Signature &one : signatures->items)
                        all += one.name + u'\n' + one.post + u'\n';
        return all;
    }
    /// Every record has an English text, so that English papers can be made.
    void nameInEnglish()
    {
        ChangeSet changes;
        forEachKind([&]<class R>() {
            if constexpr (!isPeopleKind(R::kKind) && !std::is_same_v<R, core::Signatory>)
                for (const auto &[id, record] : m_plan.all<R>()) {
                    R named = record;
                    for (const Field &field : fieldsOf(R::kKind))
                        if (QLatin1String(field.name).endsWith(QLatin1String("_en")))
                            field.set(&named, QStringLiteral("Imagined"));
                    changes.update(record, named);
                }
        });
        m_plan.apply(changes);
    }

    Plan m_plan = test::fullPlan();
    test::CountingIds m_ids;
};

QByteArray pictureOf(int side, const char *format)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

TEST_F(OfficeTextsTest, StandOnALetter)
{
    sign(SigningRole::Letter, QStringLiteral("นายสมชาย ใจดี"), Acting::InPlace);
    const QString letter = text(PaperKind::LetterVenue);
    for (const char16_t *words :
         {u"สำนักงานสมมติ", u"ถนนสมมติ แขวงสมมติ", u"กรุงเทพมหานคร ๑๐๓๐๐", u"กลุ่มงานสมมติ", u"๐ ๒๓๕๖ ๙๙๙๙",
          u"office@example.org", u"ที่ สม ๑๒๐๑/", u"(นายสมชาย ใจดี)", u"รองเลขาธิการ", u"รักษาราชการแทนเลขาธิการ"})
        EXPECT_TRUE(letter.contains(QString::fromUtf16(words))) << QString::fromUtf16(words).toStdString() << '\n'
                                                                << letter.toStdString();
}

TEST_F(OfficeTextsTest, TheFirstOfARoleSignsAndEachRoleItsOwnPapers)
{
    sign(SigningRole::Letter, QStringLiteral("นายสมชาย ใจดี"));
    sign(SigningRole::Letter, QStringLiteral("นายสมมติ จริงใจ"));
    sign(SigningRole::Memo, QStringLiteral("นางสมศรี รักไทย"), Acting::OnBehalf);
    sign(SigningRole::Certifier, QStringLiteral("นายสมบูรณ์ พร้อมรบ"));
    sign(SigningRole::Preparer, QStringLiteral("นางสาวสมใจ นึกคิด"));
    EXPECT_TRUE(text(PaperKind::LetterVenue).contains(QStringLiteral("นายสมชาย ใจดี")));
    EXPECT_FALSE(text(PaperKind::LetterVenue).contains(QStringLiteral("นายสมมติ")));
    const QString memo = text(PaperKind::MemoApproval);
    EXPECT_TRUE(memo.contains(QStringLiteral("นางสมศรี รักไทย")));
    EXPECT_TRUE(memo.contains(QStringLiteral("ปฏิบัติราชการแทนเลขาธิการ")));
    EXPECT_TRUE(memo.contains(QStringLiteral("ผู้อำนวยการสมมติ")));
    EXPECT_TRUE(text(PaperKind::SignIn).contains(QStringLiteral("นายสมบูรณ์ พร้อมรบ")));
    EXPECT_TRUE(text(PaperKind::Programme).contains(QStringLiteral("นางสาวสมใจ นึกคิด")));
}

TEST_F(OfficeTextsTest, WhatIsChosenForOnePaperStandsBeforeThem)
{
    sign(SigningRole::Letter, QStringLiteral("นายสมชาย ใจดี"));
    PaperOptions options;
    options.owner.letter.signatory = {QStringLiteral("นางสมศรี รักไทย"), QStringLiteral("เลขาธิการ")};
    options.owner.letter.number = QStringLiteral("สม 1201/ว 12");
    const QString letter = text(PaperKind::LetterVenue, options);
    EXPECT_TRUE(letter.contains(QStringLiteral("นางสมศรี รักไทย")));
    EXPECT_FALSE(letter.contains(QStringLiteral("นายสมชาย")));
    EXPECT_TRUE(letter.contains(QStringLiteral("สม ๑๒๐๑/ว ๑๒")));
}

TEST_F(OfficeTextsTest, OwnSentencesAreFilledInAsTheUsualOnes)
{
    word("letter-venue", "subject", QStringLiteral("ขอใช้ห้องประชุม {group}"));
    word("letter-venue", "enclosures", QStringLiteral("กำหนดการ | 2 ชุด\nแผนที่ | 1 แผ่น"));
    word("letter-venue", "body", QStringLiteral("ขอใช้สถานที่[ {letter_number}] ระหว่างวันที่ {dates}\nขอบคุณ"));
    const QString letter = text(PaperKind::LetterVenue);
    EXPECT_TRUE(letter.contains(QStringLiteral("ขอใช้ห้องประชุม กลุ่มที่ ๓")));
    EXPECT_TRUE(letter.contains(QStringLiteral("แผนที่")) && letter.contains(QStringLiteral("๑ แผ่น")));
    EXPECT_TRUE(letter.contains(QStringLiteral("ขอใช้สถานที่ ระหว่างวันที่ ๑๗")));
    EXPECT_FALSE(letter.contains(u'{') || letter.contains(u'['));
    word("letter-venue", "body", QString());
    EXPECT_TRUE(text(PaperKind::LetterVenue).contains(QStringLiteral("โสตทัศนูปกรณ์"))) << "as the program brings it";
}

TEST_F(OfficeTextsTest, TheSentencesOfListsAreTheirOwnTooButNotInEnglish)
{
    word("signin", "body", QStringLiteral("ขอรับรองว่าได้เข้าอบรมครบถ้วน"));
    word("reply", "body", QStringLiteral("ข้อมูลนี้ใช้เพื่อการอบรมเท่านั้น"));
    EXPECT_TRUE(text(PaperKind::SignIn).contains(QStringLiteral("ขอรับรองว่าได้เข้าอบรมครบถ้วน")));
    EXPECT_TRUE(text(PaperKind::ReplyForm).contains(QStringLiteral("ข้อมูลนี้ใช้เพื่อการอบรมเท่านั้น")));
    const QString usual = builtInWording(PaperKind::Receipt, format::Texts(format::Language::Thai)).body;
    EXPECT_TRUE(text(PaperKind::Receipt).contains(usual) && !usual.isEmpty());
    word("receipt", "body", QStringLiteral("ได้รับเอกสารครบแล้ว"));
    EXPECT_TRUE(text(PaperKind::Receipt).contains(QStringLiteral("ได้รับเอกสารครบแล้ว")));
    EXPECT_FALSE(text(PaperKind::Receipt).contains(usual));
    nameInEnglish();
    PaperOptions english;
    english.language = format::Language::English;
    english.era = format::Era::Common;
    EXPECT_FALSE(text(PaperKind::SignIn, english).contains(QStringLiteral("ขอรับรอง")));
}

TEST_F(OfficeTextsTest, SignatoriesOfAnEnglishPaperAreNamedInEnglishOrLeftOpen)
{
    sign(SigningRole::Preparer, QStringLiteral("นายสมชาย ใจดี"));
    nameInEnglish();
    PaperOptions english;
    english.language = format::Language::English;
    english.era = format::Era::Common;
    EXPECT_FALSE(text(PaperKind::Programme, english).contains(QStringLiteral("สมชาย")));
    const auto named = setField(m_plan, refOf(*signatoriesOf(m_plan, SigningRole::Preparer).front()), u"name_en",
                                QStringLiteral("Somchai Jaidee"));
    ASSERT_TRUE(named);
    m_plan.apply(named->changes);
    EXPECT_TRUE(text(PaperKind::Programme, english).contains(QStringLiteral("Somchai Jaidee")));
}

TEST_F(OfficeTextsTest, EnglishTitlesAreWorkingTranslationsUntilAPersonConfirmsThem)
{
    nameInEnglish();
    PaperOptions english;
    english.language = format::Language::English;
    english.era = format::Era::Common;
    const QString note = QStringLiteral("† working translation");
    const QString title = QStringLiteral("Imagined Programme");
    const auto named = setField(m_plan, refOf(m_plan.programme()), u"title_en", title);
    ASSERT_TRUE(named);
    m_plan.apply(named->changes);
    const TrainingGroup &group = *m_plan.groups().front();
    EXPECT_TRUE(text(PaperKind::Programme, english).contains(note));
    EXPECT_TRUE(text(PaperKind::Programme, english).contains(title + u'†'));
    const auto confirmed = setField(m_plan, refOf(m_plan.programme()), u"english_confirmed", true);
    ASSERT_TRUE(confirmed);
    m_plan.apply(confirmed->changes);
    QString now = text(PaperKind::Programme, english);
    EXPECT_FALSE(now.contains(title + u'†'));
    EXPECT_TRUE(now.contains(group.nameEn + u'†')) << "each title is confirmed by itself";
    EXPECT_TRUE(now.contains(note));
    EXPECT_FALSE(text(PaperKind::Programme, PaperOptions()).contains(u'†')) << "a Thai paper has no translations";

    const int open = unconfirmedEnglish(m_plan);
    EXPECT_GT(open, 1);
    const auto all = confirmEnglish(m_plan);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->args, QList<Arg>{qint64(open)});
    m_plan.apply(all->changes);
    EXPECT_EQ(unconfirmedEnglish(m_plan), 0);
    now = text(PaperKind::Programme, english);
    EXPECT_FALSE(now.contains(u'†'));
    EXPECT_TRUE(now.contains(group.nameEn));
}

TEST_F(OfficeTextsTest, FontAndSizeGoWithThePaper)
{
    word("agenda", "size_step", qint64(2));
    const Document agenda = made(PaperKind::Agenda);
    EXPECT_EQ(agenda.typeface.sizeStep, 2);
    const auto usual = Fonts::find();
    const auto larger = Fonts::findFor(agenda);
    ASSERT_TRUE(usual && larger);
    EXPECT_NEAR((*larger)->points(Token::B), (*usual)->points(Token::B) * 18 / 16, 0.001);
    EXPECT_TRUE((*larger)->serve(agenda));
    EXPECT_FALSE((*usual)->serve(agenda));
    // A font that is not installed does not keep the paper from being made.
    Document elsewhere = agenda;
    elsewhere.typeface.font = QStringLiteral("อักษรที่ไม่มี");
    const auto replaced = Fonts::findFor(elsewhere);
    ASSERT_TRUE(replaced);
    EXPECT_EQ((*replaced)->family(), (*usual)->family());
}

TEST_F(OfficeTextsTest, SaysWhatALetterOrMemoLacksBeforeItLeaves)
{
    using Cautions = QList<Caution>;
    EXPECT_EQ(made(PaperKind::LetterVenue).cautions, Cautions{Caution::NoEmblem});
    EXPECT_EQ(made(PaperKind::MemoApproval).cautions, Cautions{Caution::NoEmblem});
    EXPECT_EQ(made(PaperKind::Agenda).cautions, Cautions());
    const auto inOffice = [this](const char *field, const Value &value) {
        const auto edit = setField(m_plan, refOf(m_plan.programme()), QString::fromLatin1(field), value);
        ASSERT_TRUE(edit);
        m_plan.apply(edit->changes);
    };
    inOffice("printed_letterhead", true);
    EXPECT_EQ(made(PaperKind::LetterVenue).cautions, Cautions()) << "the sheets bear it";
    EXPECT_EQ(made(PaperKind::MemoResults).cautions, Cautions{Caution::NobodyCame});
    inOffice("memo_to", QString());
    EXPECT_EQ(made(PaperKind::MemoApproval).cautions, Cautions{Caution::NoAddressee});
    word("memo-approval", "addressee", QStringLiteral("เลขาธิการ"));
    EXPECT_EQ(made(PaperKind::MemoApproval).cautions, Cautions());
    const PaperSet set = buildSet(m_plan, nullptr, {test::roundId(3)},
                                  {{PaperKind::Agenda, {}}, {PaperKind::MemoResults, {}}, {PaperKind::MemoChange, {}}});
    EXPECT_EQ(set.document.cautions, (Cautions{Caution::NobodyCame, Caution::NoAddressee}));
}

TEST_F(OfficeTextsTest, EachPaperOfASetKeepsItsFontAndSize)
{
    word("agenda", "font", QStringLiteral("Loma"));
    word("agenda", "size_step", qint64(2));
    word("envelopes", "size_step", qint64(4));
    const PaperSet set = buildSet(m_plan, nullptr, {test::roundId(3)},
                                  {{PaperKind::GroupPage, {}}, {PaperKind::Agenda, {}}, {PaperKind::Envelopes, {}}});
    ASSERT_EQ(set.parts.size(), 3u);
    const auto fonts = Fonts::findFor(set.document);
    ASSERT_TRUE(fonts);
    EXPECT_TRUE((*fonts)->serve(set.document));
    const Pages pages = layOut(set.document, **fonts);
    for (const SetPart &part : set.parts) {
        const Document alone = made(part.paper.kind);
        const auto own = Fonts::findFor(alone);
        ASSERT_TRUE(own);
        const Page there = pages.page(pages.firstPageOf(part.firstSection));
        const Page here = layOut(alone, **own).page(0);
        ASSERT_EQ(there.runs.size(), here.runs.size());
        for (qsizetype i = 0; i < here.runs.size(); ++i) {
            EXPECT_EQ(there.runs[i].text, here.runs[i].text);
            EXPECT_EQ(there.runs[i].x, here.runs[i].x) << here.runs[i].text.toStdString();
            EXPECT_EQ(there.runs[i].baseline, here.runs[i].baseline) << here.runs[i].text.toStdString();
        }
    }
    test::expectReadBack(pages, **fonts);
    const QString printed = QString::fromUtf8(
        output(QStringLiteral("pdffonts"), {test::writtenPdf(pages, **fonts).path()}, "poppler-utils"));
    EXPECT_EQ(printed.count(QStringLiteral("+Loma")), 2) << printed.toStdString();
    EXPECT_EQ(printed.count(QStringLiteral("+Laksaman")), 2) << "two sizes of a font are one font";
}

TEST_F(OfficeTextsTest, APaperIsIssuedAgainAsItWasThen)
{
    sign(SigningRole::Letter, QStringLiteral("นายสมชาย ใจดี"));
    const PaperScope scope{test::roundId(3)};
    const Document then = made(PaperKind::LetterVenue);
    const auto issue = issueOf(PaperKind::LetterVenue, m_plan, nullptr, scope, {}, nullptr);
    ASSERT_TRUE(issue) << testing::PrintToString(issue.error());
    IssuedPaper kept;
    kept.paper = QStringLiteral("letter-venue");
    kept.options = issueText(*issue);
    const auto gone = removeRecord(m_plan, refOf(*signatoriesOf(m_plan, SigningRole::Letter).front()));
    ASSERT_TRUE(gone);
    m_plan.apply(gone->changes);
    word("letter-venue", "subject", QStringLiteral("เรื่องใหม่"));
    const auto again = issueAgain(kept, m_plan, nullptr);
    ASSERT_TRUE(again) << testing::PrintToString(again.error());
    EXPECT_EQ(test::allText(*again), test::allText(then));
    EXPECT_NE(text(PaperKind::LetterVenue), test::allText(then));
}

TEST_F(OfficeTextsTest, TheMemoOfTheNamesHasThemAsItsAnnex)
{
    ChangeSet changes;
    for (const Participant &one : test::trainees(3, 12)) {
        changes.insert(one.person);
        changes.insert(one.registration);
    }
    test::MemoryStore store(changes);
    const auto memo = buildPaper(PaperKind::MemoNames, m_plan, &store, {test::roundId(3)}, {});
    ASSERT_TRUE(memo) << testing::PrintToString(memo.error());
    ASSERT_EQ(memo->sections.size(), 2);
    EXPECT_TRUE(memo->sections[0].status.isEmpty());
    EXPECT_EQ(memo->sections[1].status, QStringLiteral("เอกสารแนบ"));
    EXPECT_TRUE(test::allText(*memo).contains(QStringLiteral("๑๒")));
}

TEST(Emblems, AreKeptAsTheyAreUnlessTheyAreFinerThanPaperShows)
{
    for (const char *format : {"PNG", "JPG"}) {
        const QByteArray small = pictureOf(200, format);
        const auto kept = emblemFrom(small);
        ASSERT_TRUE(kept) << format;
        EXPECT_EQ(*kept, small);
        const auto reduced = emblemFrom(pictureOf(4000, format));
        ASSERT_TRUE(reduced) << format;
        EXPECT_EQ(QImage::fromData(*reduced).width(), 720);
    }
}

TEST(Emblems, RubbishIsRefused)
{
    const QByteArray png = pictureOf(50, "PNG");
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7"), QByteArray("<svg/>"), png.left(40),
                                    QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(500, 'x')}) {
        const auto refused = emblemFrom(bytes);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Code::NoPicture);
    }
}

} // namespace
} // namespace ruam::reports
