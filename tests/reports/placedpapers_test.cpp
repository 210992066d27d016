#include "fixture.h"
#include "pdftools.h"
#include "printing.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <ruam/core/invitations.h>
#include <support/memorystore.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

using namespace core;

/// A store that knows `trainees` of the third round, and a trainer.
test::MemoryStore storeWith(int trainees)
{
    ChangeSet changes;
    std::vector<Participant> people = test::trainees(3, trainees);
    if (!people.empty()) {
        Participant trainer = people.front();
        trainer.person.id = {990'001};
        trainer.person.given = QStringLiteral("วิไล");
        trainer.registration.id = {990'002};
        trainer.registration.person = trainer.person.id;
        trainer.registration.position = 9'000;
        trainer.registration.role = RegistrationRole::Trainer;
        people.push_back(trainer);
    }
    for (const Participant &one : people) {
        changes.insert(one.person);
        changes.insert(one.registration);
    }
    return test::MemoryStore(changes);
}

PaperOptions officeOptions()
{
    PaperOptions made;
    made.asOf = QDate(2007, 7, 1);
    made.owner.letter.office = QStringLiteral("สำนักงานสมมติ");
    made.owner.letter.address = {QStringLiteral("ถนนสมมติ แขวงสมมติ"), QStringLiteral("กรุงเทพมหานคร 10300")};
    made.owner.letter.unit = QStringLiteral("กลุ่มงานสมมติ");
    made.owner.letter.telephone = QStringLiteral("0 2356 9999");
    made.owner.letter.number = QStringLiteral("สม 1201/ว 12");
    made.owner.letter.head = QStringLiteral("เลขาธิการ");
    made.owner.letter.signatory = {QStringLiteral("นายสมชาย ใจดี"), QStringLiteral("เลขาธิการ")};
    return made;
}

/// The plan, with provinces in the third round.
Plan plannedPlan(MembershipState state)
{
    Plan plan = test::fullPlan();
    ChangeSet changes;
    qint64 id = 800'000;
    for (const auto &[province, record] : plan.all<Province>()) {
        if (plan.membershipOf(province) || id >= 800'004)
            continue;
        GroupMembership membership;
        membership.id = {++id};
        membership.group = test::roundId(3);
        membership.province = province;
        membership.state = state;
        changes.insert(membership);
    }
    plan.apply(changes);
    return plan;
}

/// Every invitation of the third round is complete, and its provinces are confirmed.
Plan readyPlan()
{
    Plan plan = plannedPlan(MembershipState::Confirmed);
    ChangeSet changes;
    for (const auto &[id, membership] : plan.all<GroupMembership>()) {
        if (membership.group != test::roundId(3))
            continue;
        Invitation invitation;
        invitation.id = {membership.id.value + 5'000'000};
        invitation.group = membership.group;
        invitation.province = membership.province;
        invitation.quota = 6;
        invitation.replyBy = QDate(2007, 7, 10);
        invitation.sent = QDate(2007, 6, 20);
        invitation.letterNumber = QStringLiteral("สม 1201/ว 7");
        changes.insert(invitation);
    }
    plan.apply(changes);
    return plan;
}

constexpr PaperKind kPlaced[] = {
    PaperKind::Badges,         PaperKind::Invitation,   PaperKind::LetterTrainer, PaperKind::LetterVenue,
    PaperKind::LetterFollowUp, PaperKind::LetterChange, PaperKind::LetterThanks,  PaperKind::Envelopes,
    PaperKind::Labels,         PaperKind::MemoApproval, PaperKind::MemoNames,     PaperKind::MemoResults,
    PaperKind::MemoChange,     PaperKind::Coverage,     PaperKind::PlanBars,      PaperKind::AgencyCards,
    PaperKind::YearCalendar,   PaperKind::TableNames,
};

PaperScope scopeOf(PaperKind kind)
{
    PaperScope scope;
    if (paperInfo(kind).perGroup())
        scope.group = test::roundId(3);
    return scope;
}

/// What each letter of a paper says, in the order of the provinces.
QStringList lettersOf(PaperKind kind, const Plan &plan, PeopleStore *people, const PaperScope &scope)
{
    const Result<Document> document = buildPaper(kind, plan, people, scope, officeOptions());
    EXPECT_TRUE(document) << testing::PrintToString(document.error());
    QStringList letters;
    for (const Section &section : document ? document->sections : QList<Section>()) {
        Document one = *document;
        one.sections = {section};
        letters.append(test::allText(one));
    }
    return letters;
}

/// The invitations of the third round, changed.
Plan withInvitations(const std::function<void(Invitation &)> &change, bool all = true)
{
    Plan plan = readyPlan();
    ChangeSet changes;
    for (const auto &[id, before] : plan.all<Invitation>()) {
        Invitation after = before;
        if (all || changes.isEmpty())
            change(after);
        changes.update(before, after);
    }
    plan.apply(changes);
    return plan;
}

/// That of the first province alone.
Plan withFirstInvitation(const std::function<void(Invitation &)> &change)
{
    return withInvitations(change, false);
}

TEST(Letters, AReminderCitesTheFirstLetterUnderANumberOfItsOwn)
{
    test::MemoryStore nobody = storeWith(0);
    const QStringList letters =
        lettersOf(PaperKind::LetterFollowUp, readyPlan(), &nobody, scopeOf(PaperKind::LetterFollowUp));
    ASSERT_FALSE(letters.isEmpty());
    EXPECT_TRUE(letters.front().contains(QStringLiteral("ที่ สม ๑๒๐๑/ว ๑๒")));
    EXPECT_TRUE(letters.front().contains(QStringLiteral("หนังสือสำนักงานสมมติ ที่ สม ๑๒๐๑/ว ๗ ลงวันที่ ๒๐ มิถุนายน ๒๕๕๐")));

    const Plan without = withFirstInvitation([](Invitation &one) { one.letterNumber.clear(); });
    const Result<Document> refused =
        buildPaper(PaperKind::LetterFollowUp, without, &nobody, scopeOf(PaperKind::LetterFollowUp), officeOptions());
    ASSERT_FALSE(refused);
    const ProvinceId province = without.all<Invitation>().begin()->second.province;
    EXPECT_EQ(refused.error().args, (QList<Arg>{refOf(province), QStringLiteral("invitation.letter_number")}));
}

TEST(Letters, AReminderGoesToThoseWhoHaveNotAnsweredOrWereChosen)
{
    test::MemoryStore nobody = storeWith(0);
    PaperScope scope = scopeOf(PaperKind::LetterFollowUp);
    const auto count = lettersOf(PaperKind::LetterFollowUp, readyPlan(), &nobody, scope).size();
    const auto answered = {
        withFirstInvitation([](Invitation &one) { one.accepted = 6; }),
        withFirstInvitation([](Invitation &one) { one.accepted = 2; }),
        withFirstInvitation([](Invitation &one) { one.declined = true; }),
    };
    for (const Plan &plan : answered)
        EXPECT_EQ(lettersOf(PaperKind::LetterFollowUp, plan, &nobody, scope).size(), count - 1);
    scope.provinces = {answered.begin()->all<Invitation>().begin()->second.province};
    EXPECT_EQ(lettersOf(PaperKind::LetterFollowUp, *answered.begin(), &nobody, scope).size(), 1);
}

TEST(Letters, WhereAllHaveAnsweredNothingIsMissingForAReminder)
{
    test::MemoryStore nobody = storeWith(0);
    const auto made = [&nobody](const Plan &plan) {
        return buildPaper(PaperKind::LetterFollowUp, plan, &nobody, scopeOf(PaperKind::LetterFollowUp),
                          officeOptions());
    };
    EXPECT_EQ(made(withInvitations([](Invitation &one) { one.declined = true; })).error().code, Code::NobodyToWriteTo);
    const auto unsent = made(withInvitations([](Invitation &one) { one.sent = {}; }));
    ASSERT_FALSE(unsent);
    EXPECT_EQ(unsent.error().args.value(1), Arg(QStringLiteral("invitation.sent")));
}

TEST(Letters, OnlyProvincesThatSentSomebodyAreThanked)
{
    const Plan plan = readyPlan();
    const ProvinceId province = plan.all<Invitation>().begin()->second.province;
    ChangeSet changes;
    std::vector<Participant> two = test::trainees(3, 2);
    for (Participant &one : two) {
        one.registration.province = province;
        changes.insert(one.person);
        changes.insert(one.registration);
    }
    test::MemoryStore some(changes);
    const PaperScope scope = scopeOf(PaperKind::LetterThanks);
    EXPECT_EQ(lettersOf(PaperKind::LetterThanks, plan, &some, scope).size(), 1);

    test::MemoryStore nobody = storeWith(0);
    const Result<Document> refused = buildPaper(PaperKind::LetterThanks, plan, &nobody, scope, officeOptions());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().args,
              (QList<Arg>{refOf(*plan.find(test::roundId(3))), QStringLiteral("registration.person")}));
}

TEST(Letters, AnInvitationThatWasSentIsPrintedUnderItsNumberAgain)
{
    test::MemoryStore nobody = storeWith(0);
    PaperOptions options = officeOptions();
    options.owner.letter.number.clear();
    const Result<Document> document =
        buildPaper(PaperKind::Invitation, readyPlan(), &nobody, scopeOf(PaperKind::Invitation), options);
    ASSERT_TRUE(document);
    EXPECT_TRUE(test::allText(*document).contains(QStringLiteral("ที่ สม ๑๒๐๑/ว ๗")));
}

class PlacedPaper : public testing::TestWithParam<PaperKind>
{
};

TEST_P(PlacedPaper, KeepsItsInkInPlaceAndIsReadBack)
{
    const Plan plan = readyPlan();
    test::MemoryStore store = storeWith(12);
    const Result<Document> document = buildPaper(GetParam(), plan, &store, scopeOf(GetParam()), officeOptions());
    ASSERT_TRUE(document.ok()) << codeName(document.error().code);
    const Pages pages = layOut(*document, test::paperFonts());
    ASSERT_GT(pages.count(), 0);
    if (GetParam() != PaperKind::TableNames) // what stands upside down is not measured
        test::expectWellPrinted(pages, 3);

    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("ก.pdf"));
    ASSERT_TRUE(writePdf(pages, test::paperFonts(), path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const SavedPdf pdf(file.readAll());
    const QString read = pdf.mupdfLines().join(u'\n').remove(u' ').remove(QChar(0xA0));
    for (int p = 0; p < pages.count(); ++p)
        for (const TextRun &run : pages.page(p).runs)
            if (!run.turned) {
                EXPECT_TRUE(read.contains(QString(run.text).remove(u' ').remove(QChar(0xA0))))
                    << run.text.toStdString();
            }
    const QByteArray plain = pdf.plain();
    for (const char *unwanted : {"/SMask", "/ca ", "/CA ", "/Group", "/JavaScript"})
        EXPECT_FALSE(plain.contains(unwanted)) << unwanted;
    for (const char *wanted : {"/S /GTS_PDFA1", "/Marked true", "/StructTreeRoot"})
        EXPECT_TRUE(plain.contains(wanted)) << wanted;
    const QString fonts = QString::fromUtf8(output(QStringLiteral("pdffonts"), {pdf.path()}, "poppler-utils"));
    for (const QString &font : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        EXPECT_TRUE(font.contains(QStringLiteral(" yes yes yes "))) << font.toStdString(); // embedded, subset, readable
    const QByteArray said = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.path()}, "qpdf");
    EXPECT_TRUE(said.contains("No syntax or stream encoding errors found")) << said.toStdString();
}

TEST_P(PlacedPaper, AnEmptyPlanIsNoHarm)
{
    test::MemoryStore store;
    PaperScope scope;
    const Result<Document> document = buildPaper(GetParam(), Plan(), &store, scope, {});
    if (document.ok()) {
        EXPECT_GE(layOut(*document, test::paperFonts()).count(), 0);
    } else {
        EXPECT_TRUE(document.error().code == Code::NotFound || document.error().code == Code::PaperIncomplete)
            << codeName(document.error().code);
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, PlacedPaper, testing::ValuesIn(kPlaced),
                         [](const auto &one) { return "k" + std::to_string(int(one.param)); });

Pages badgesOf(int people, PaperOptions options = officeOptions())
{
    const Plan plan = test::fullPlan();
    test::MemoryStore store = storeWith(people);
    PaperScope scope;
    scope.group = test::roundId(3);
    return layOut(*buildPaper(PaperKind::Badges, plan, &store, scope, options), test::paperFonts());
}

TEST(Badges, EightStandOnASheetAndTenOfTheSmallerOnes)
{
    EXPECT_EQ(badgesOf(15).count(), 2); // with the trainer sixteen
    PaperOptions options = officeOptions();
    options.cards.sheet = CardSheet::Ten;
    EXPECT_EQ(badgesOf(19, options).count(), 2);
    EXPECT_NEAR(badgesOf(1, options).page(0).boxes.first().rect.left(), 15, 0.01);
    EXPECT_NEAR(badgesOf(1).page(0).boxes.first().rect.left(), 10, 0.01);
    EXPECT_NEAR(badgesOf(1).page(0).boxes.first().rect.top(), 18.5, 0.01);
}

TEST(Badges, BeginAtACardOfAUsedSheetAndLeaveBlankOnes)
{
    PaperOptions options = officeOptions();
    options.firstCard = 8;
    const Pages pages = badgesOf(1, options);
    ASSERT_EQ(pages.count(), 2);
    EXPECT_NEAR(pages.page(0).boxes.first().rect.left(), 105, 0.01);
    EXPECT_NEAR(pages.page(0).boxes.first().rect.top(), 18.5 + 3 * 65, 0.01);
    options.firstCard = 1;
    options.cards.blanks = 3;
    EXPECT_EQ(badgesOf(1, options).page(0).boxes.size(), 5);
}

TEST(Badges, OfNobodyAreTheRestOfASheetToBeWrittenByHand)
{
    const Plan plan = test::fullPlan();
    test::MemoryStore store;
    PaperScope scope;
    scope.group = test::roundId(3);
    PaperOptions options = officeOptions();
    options.firstCard = 3;
    const Result<Document> badges = buildPaper(PaperKind::Badges, plan, &store, scope, options);
    ASSERT_TRUE(badges.ok());
    const Pages sheets = layOut(*badges, test::paperFonts());
    ASSERT_EQ(sheets.count(), 1);
    EXPECT_EQ(sheets.page(0).boxes.size(), 6); // a band on each
    const Result<Document> tents = buildPaper(PaperKind::TableNames, plan, &store, scope, options);
    ASSERT_TRUE(tents.ok());
    const Pages tent = layOut(*tents, test::paperFonts());
    ASSERT_EQ(tent.count(), 1);
    const QList<Rule> rules = tent.page(0).rules;
    EXPECT_EQ(std::count_if(rules.begin(), rules.end(), [](const Rule &rule) { return rule.dotted; }), 2);
}

TEST(Badges, NamesAreLargeAndATrainerIsTold)
{
    const Page page = badgesOf(3).page(0);
    int large = 0;
    for (const TextRun &run : page.runs)
        large += run.style.bold && run.style.points >= 18;
    EXPECT_EQ(large, 4);
    EXPECT_TRUE(std::any_of(page.runs.begin(), page.runs.end(),
                            [](const TextRun &run) { return run.text.startsWith(QStringLiteral("วิทยากร")); }));
}

TEST(Memos, SayThatANumberIsATelephone)
{
    test::MemoryStore store = storeWith(0);
    PaperScope scope;
    scope.group = test::roundId(3);
    const Result<Document> memo = buildPaper(PaperKind::MemoApproval, readyPlan(), &store, scope, officeOptions());
    ASSERT_TRUE(memo) << testing::PrintToString(memo.error());
    EXPECT_TRUE(test::allText(*memo).contains(QStringLiteral("กลุ่มงานสมมติ  โทร. ๐ ๒๓๕๖ ๙๙๙๙")))
        << test::allText(*memo).toStdString();
}

TEST(Letters, AreRefusedWithTheNamesOfWhatTheyLack)
{
    test::MemoryStore store = storeWith(0);
    PaperScope scope;
    scope.group = test::roundId(3);
    const Result<Document> refused =
        buildPaper(PaperKind::Invitation, plannedPlan(MembershipState::Proposed), &store, scope, officeOptions());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Code::PaperIncomplete);
    EXPECT_TRUE(refused.error().args.contains(Arg(QStringLiteral("group_membership.state"))));
    EXPECT_TRUE(refused.error().args.contains(Arg(QStringLiteral("invitation.reply_by"))));

    // Its venue is a province only.
    Plan plan = readyPlan();
    Event event = *plan.find(plan.find(test::roundId(3))->event);
    Event moved = event;
    moved.venue = {202};
    ChangeSet changes;
    changes.update(event, moved);
    plan.apply(changes);
    const Result<Document> placeless = buildPaper(PaperKind::Invitation, plan, &store, scope, officeOptions());
    ASSERT_FALSE(placeless.ok());
    EXPECT_EQ(placeless.error().args,
              (QList<Arg>{RecordRef{Kind::TrainingGroup, test::roundId(3).value}, QStringLiteral("event.venue")}));
}

TEST(Letters, ToNobodyAreRefused)
{
    test::MemoryStore store;
    PaperScope scope;
    scope.group = test::roundId(3);
    const Result<Document> refused = buildPaper(PaperKind::LetterTrainer, readyPlan(), &store, scope, officeOptions());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Code::PaperIncomplete);
}

TEST(Letters, OfAllGroupsLeaveOutThoseWithNobodyToWriteTo)
{
    // Trainers are known of the third round alone.
    test::MemoryStore store = storeWith(2);
    const Result<Document> letters = buildPaper(PaperKind::LetterTrainer, readyPlan(), &store, {}, officeOptions());
    ASSERT_TRUE(letters) << testing::PrintToString(letters.error());
    EXPECT_EQ(letters->sections.size(), 1);
}

TEST(Letters, SayEverythingInThaiDigitsToEachProvince)
{
    const Plan plan = readyPlan();
    test::MemoryStore store = storeWith(0);
    PaperScope scope;
    scope.group = test::roundId(3);
    const Result<Document> document = buildPaper(PaperKind::Invitation, plan, &store, scope, officeOptions());
    ASSERT_TRUE(document.ok());
    qsizetype provinces = 0;
    for (const auto &[id, membership] : plan.all<GroupMembership>())
        provinces += membership.group == test::roundId(3);
    EXPECT_EQ(document->sections.size(), provinces);
    const QString all = test::allText(*document);
    EXPECT_TRUE(all.contains(QStringLiteral("จำนวน ๖ คน")));
    EXPECT_TRUE(all.contains(QStringLiteral("ภายในวันที่ ๑๐ กรกฎาคม ๒๕๕๐")));
    EXPECT_TRUE(all.contains(QStringLiteral("ที่ สม ๑๒๐๑/ว ๑๒")));
    EXPECT_FALSE(all.contains(QRegularExpression(QStringLiteral("[0-9{}\\[\\]]")))) << all.toStdString();
}

TEST(Coverage, EveryProvinceStandsOnTheMapAndADraftSaysSo)
{
    const Result<Document> document = buildPaper(PaperKind::Coverage, test::fullPlan(), nullptr, {}, {});
    ASSERT_TRUE(document.ok());
    const Page page = layOut(*document, test::paperFonts()).page(0);
    qsizetype dashed = 0;
    qsizetype tiles = 0;
    for (const Box &box : page.boxes) {
        tiles += box.radius > 0;
        dashed += box.radius > 0 && box.dashed;
    }
    EXPECT_EQ(tiles, qsizetype(test::fullPlan().all<Province>().size()));
    EXPECT_EQ(!document->sections.first().status.isEmpty(), dashed > 0);
}

TEST(YearCalendar, HasTwelveMonthsAndEveryDayThatExists)
{
    PaperOptions options;
    options.asOf = QDate(2007, 7, 1);
    const Result<Document> document = buildPaper(PaperKind::YearCalendar, test::fullPlan(), nullptr, {}, options);
    ASSERT_TRUE(document.ok());
    int days = 0;
    int months = 0;
    for (const Block &block : document->sections.first().blocks)
        if (const auto *canvas = std::get_if<Canvas>(&block))
            for (const CanvasText &text : canvas->texts) {
                if (text.place && text.place->row > 0 && text.place->column == 0) {
                    ++months;
                    EXPECT_FALSE(text.text.front().isDigit())
                        << "a month, not its first day: " << qPrintable(text.text);
                }
                static const QStringList kLetters{QStringLiteral("จ"),  QStringLiteral("อ"), QStringLiteral("พ"),
                                                  QStringLiteral("พฤ"), QStringLiteral("ศ"), QStringLiteral("ส"),
                                                  QStringLiteral("อา")};
                days += text.place && text.place->row > 0 && kLetters.contains(text.text);
            }
    EXPECT_EQ(months, 12);
    EXPECT_EQ(days, 365);
}

TEST(YearCalendar, IsOfAYearInWhichTheProgrammeHasDates)
{
    const auto titleOn = [](QDate asOf) {
        PaperOptions options;
        options.asOf = asOf;
        const Result<Document> document = buildPaper(PaperKind::YearCalendar, test::fullPlan(), nullptr, {}, options);
        return document ? document->title : QString();
    };
    EXPECT_TRUE(titleOn(QDate(2007, 7, 1)).contains(QStringLiteral("2550")));
    EXPECT_TRUE(titleOn(QDate(2026, 11, 26)).contains(QStringLiteral("2550"))) << "long after";
}

TEST(Letters, GoOutInTheNameOfTheOfficeAboveTheUnit)
{
    Plan plan = plannedPlan(MembershipState::Confirmed);
    ChangeSet changes;
    Organisation office;
    office.id = {880'001};
    office.name = QStringLiteral("สำนักงานเหนือสมมติ");
    changes.insert(office);
    const Organisation unit = *plan.find(plan.programme().owner);
    Organisation below = unit;
    below.parent = office.id;
    changes.update(unit, below);
    plan.apply(changes);
    PaperOptions options = officeOptions();
    options.owner.letter.office.clear();
    const Result<Document> letters = buildPaper(PaperKind::LetterVenue, plan, nullptr, {test::roundId(3)}, options);
    ASSERT_TRUE(letters.ok());
    EXPECT_TRUE(test::allText(*letters).contains(office.name));
}

} // namespace
} // namespace ruam::reports
