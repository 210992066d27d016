#include "documents.h"

#include <ruam/core/text.h>

#include <support/print.h>

#include <gtest/gtest.h>
#include <set>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;

namespace {

/// A small document by hand, a line a record.
const QByteArray kSmall = R"({
  "format": 1,
  "programme": {"id": "1", "title": "โครงการสมมุติ"},
  "provinces": [
    {"id": "TH-55", "name": "น่าน", "in_scope": true}
  ],
  "venues": [
    {"id": "2", "name": "หอประชุมสมมุติ", "province": "TH-55", "capacity": 100}
  ],
  "events": [
    {"id": "3", "title": "การประชุมสมมุติ", "kind": "meeting", "start": "2024-03-04", "end": "2024-03-05", "venue": "2"}
  ],
  "groups": [
    {"id": "4", "number": 1, "event": "5"}
  ]
}
)";

QByteArray replaced(const QByteArray &from, const QByteArray &to)
{
    QByteArray bytes = kSmall;
    EXPECT_EQ(bytes.count(from), 1) << from.constData();
    return bytes.replace(from, to);
}

struct Refusal
{
    const char *what;
    const char *from;
    const char *to;
    Code code;
    QList<Arg> args;
};

QString name(const char *text)
{
    return QString::fromUtf8(text);
}

TEST(ProgrammeReader, ReadsADocumentWrittenByHand)
{
    const auto document = documentFrom(kSmall);
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    Plan plan;
    plan.apply(document->changes);
    EXPECT_EQ(plan.programme().title, QStringLiteral("โครงการสมมุติ"));
    EXPECT_EQ(plan.find(EventId{3})->end, QDate(2024, 3, 5));
    EXPECT_EQ(plan.find(TrainingGroupId{4})->event, EventId{5});
    ASSERT_NE(plan.find(EventId{5}), nullptr);
    EXPECT_FALSE(plan.find(EventId{5})->start.isValid());
}

TEST(ProgrammeReader, AllotsWhatAHandWrittenDocumentLeavesOut)
{
    const auto document = documentFrom(R"({"format": 1, "programme": {"title": "ก"},
        "curricula": [{"title": "ข", "modules": [{"title": "หนึ่ง"}, {"title": "สอง"}]}],
        "groups": [{"number": 1, "start": "2024-03-04", "end": "2024-03-04"}, {"number": 2}],
        "tasks": [{"title": "ค"}, {"title": "ง"}]})");
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    Plan plan;
    plan.apply(document->changes);
    const auto modules = plan.ordered<Module>();
    ASSERT_EQ(modules.size(), 2u);
    EXPECT_EQ(modules[0]->title, QStringLiteral("หนึ่ง"));
    EXPECT_EQ(modules[1]->position, 2);
    EXPECT_EQ(plan.ordered<Task>()[1]->position, 2);
    EXPECT_EQ(plan.find(plan.groups()[0]->event)->start, QDate(2024, 3, 4));
    EXPECT_NE(plan.groups()[0]->event, plan.groups()[1]->event);
}

TEST(ProgrammeReader, RefusesEachFaultWithItsLine)
{
    const QString title = name("title");
    const Refusal refusals[] = {
        {"missing comma", "\"format\": 1,", "\"format\": 1", Code::BadSyntax, {qint64(3)}},
        {"comma before the end", "\"number\": 1, \"event\": \"5\"", "\"number\": 1,", Code::BadSyntax, {qint64(14)}},
        {"text without end", "\"การประชุมสมมุติ\"", "\"การประชุมสมมุติ", Code::BadSyntax, {qint64(11)}},
        {"no value", "\"capacity\": 100", "\"capacity\": ", Code::BadSyntax, {qint64(8)}},
        {"literal misspelt", "true", "True", Code::BadSyntax, {qint64(5)}},
        {"single quotes", "\"TH-55\", \"name\"", "'TH-55', \"name\"", Code::BadSyntax, {qint64(5)}},
        {"number with a leading zero", "100", "0100", Code::BadSyntax, {qint64(8)}},
        {"record that is no object",
         "{\"id\": \"4\", \"number\": 1, \"event\": \"5\"}",
         "4",
         Code::BadSyntax,
         {qint64(14)}},
        {"invalid UTF-8", "\"meeting\"", "\"me\xff\"", Code::BadSyntax, {qint64(11)}},
        {"half a surrogate", "\"meeting\"", "\"\\ud800\"", Code::BadSyntax, {qint64(11)}},
        {"more than one document", "  ]\n}\n", "  ]\n}\n{}", Code::BadSyntax, {qint64(17)}},
        {"unknown member of a record", "\"capacity\"", "\"seats\"", Code::UnknownMember, {name("seats"), qint64(8)}},
        {"unknown list", "\"venues\"", "\"places\"", Code::UnknownMember, {name("places"), qint64(7)}},
        {"member twice", "\"kind\": \"meeting\"", "\"title\": \"ข\"", Code::DuplicateMember, {title, qint64(11)}},
        {"list twice", "\"venues\"", "\"provinces\"", Code::DuplicateMember, {name("provinces"), qint64(7)}},
        {"no title", ", \"title\": \"โครงการสมมุติ\"", "", Code::MissingMember, {title, qint64(3)}},
        {"empty title", "\"โครงการสมมุติ\"", "\"  \"", Code::MissingMember, {title, qint64(3)}},
        {"null title", "\"โครงการสมมุติ\"", "null", Code::MissingMember, {title, qint64(3)}},
        {"no format", "\"format\": 1,", "", Code::MissingMember, {name("format"), qint64(1)}},
        {"province without a code", "\"id\": \"TH-55\", ", "", Code::MissingMember, {name("id"), qint64(5)}},
        {"text for a number", "100", "\"100\"", Code::BadMemberValue, {name("capacity"), qint64(8)}},
        {"fraction", "100", "100.5", Code::BadMemberValue, {name("capacity"), qint64(8)}},
        {"huge number", "100", "1e400", Code::BadMemberValue, {name("capacity"), qint64(8)}},
        {"number beyond 64 bits", "100", "99999999999999999999", Code::BadMemberValue, {name("capacity"), qint64(8)}},
        {"number for a text", "\"การประชุมสมมุติ\"", "7", Code::BadMemberValue, {title, qint64(11)}},
        {"object for a text", "\"การประชุมสมมุติ\"", "{}", Code::BadMemberValue, {title, qint64(11)}},
        {"no such day", "2024-03-04", "2024-02-30", Code::BadMemberValue, {name("start"), qint64(11)}},
        {"date not in ISO", "2024-03-04", "4/3/2567", Code::BadMemberValue, {name("start"), qint64(11)}},
        {"unknown name of an enumeration",
         "\"meeting\"",
         "\"party\"",
         Code::BadMemberValue,
         {name("kind"), qint64(11)}},
        {"id as a number", "\"id\": \"3\"", "\"id\": 3", Code::BadMemberValue, {name("id"), qint64(11)}},
        {"id with leading zeros", "\"id\": \"3\"", "\"id\": \"03\"", Code::BadMemberValue, {name("id"), qint64(11)}},
        {"two events with one id",
         "\"event\": \"5\"",
         "\"event\": \"3\"",
         Code::BadMemberValue,
         {name("event"), qint64(14)}},
        {"format is a text", "\"format\": 1,", "\"format\": \"1\",", Code::BadMemberValue, {name("format"), qint64(2)}},
        {"newer format", "\"format\": 1,", "\"format\": 2,", Code::FormatNewer, {qint64(2)}},
        {"reference to nothing",
         "\"venue\": \"2\"",
         "\"venue\": \"9\"",
         Code::MissingReference,
         {name("venue"), RecordRef{Kind::Venue, 9}, qint64(11)}},
        {"end before start",
         "2024-03-05",
         "2024-03-01",
         Code::EndBeforeStart,
         {QDate(2024, 3, 4), QDate(2024, 3, 1), qint64(11)}},
        {"out of range",
         "\"capacity\": 100",
         "\"capacity\": -1",
         Code::OutOfRange,
         {name("capacity"), qint64(0), qint64(1'000'000), qint64(8)}},
    };
    for (const Refusal &refusal : refusals) {
        const auto document = documentFrom(replaced(refusal.from, refusal.to));
        ASSERT_FALSE(document) << refusal.what;
        EXPECT_EQ(document.error().code, refusal.code)
            << refusal.what << ": " << testing::PrintToString(document.error());
        EXPECT_EQ(document.error().args, refusal.args)
            << refusal.what << ": " << testing::PrintToString(document.error());
    }
}

TEST(ProgrammeReader, RefusesTwoGroupsOfOneNumber)
{
    const auto document = documentFrom(R"({"format": 1, "programme": {"title": "ก"},
        "groups": [{"id": "1", "number": 7},
          {"id": "2", "number": 7}]})");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, Code::NumberInUse);
    EXPECT_EQ(document.error().args.last(), Arg(qint64(2)));
}

TEST(ProgrammeReader, RefusesARegistrationOfNobody)
{
    const auto document = documentFrom(R"({"format": 1, "programme": {"title": "ก"}, "events": [{"id": "1"}],
        "registrations": [
          {"event": "1"}]})");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, Code::MissingMember);
    EXPECT_EQ(document.error().args, (QList<Arg>{QStringLiteral("person"), qint64(3)}));
}

TEST(ProgrammeReader, RefusesPartiesWithoutAnAgreement)
{
    const auto document = documentFrom(R"({"format": 1, "programme": {"title": "ก"},
        "organisations": [{"id": "1", "name": "หน่วยงานสมมุติ"}],
        "events": [{"title": "ข", "parties": [{"organisation": "1"}]}]})");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, Code::MissingMember);
    EXPECT_EQ(document.error().args, (QList<Arg>{QStringLiteral("agreement"), qint64(3)}));
}

TEST(ProgrammeReader, CleansTextsAsTheyAreStored)
{
    const auto document =
        documentFrom("{\"format\": 1, \"programme\": {\"title\": \"  ก\\tข\\u0000 \", \"note\": \"ค\\r\\nง\"}}");
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    const Programme &programme = *document->changes.of<Programme>().front().after;
    EXPECT_EQ(programme.title, QStringLiteral("ก ข"));
    EXPECT_EQ(programme.note, QStringLiteral("ค\nง"));
}

TEST(ProgrammeReader, RefusesATextThatIsTooLong)
{
    const QByteArray fits(kMaxTextLength, 'x');
    EXPECT_TRUE(documentFrom("{\"format\": 1, \"programme\": {\"title\": \"" + fits + "\"}}"));
    const auto document = documentFrom("{\"format\": 1,\n \"programme\": {\"title\": \"" + fits + "x\"}}");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, Code::BadMemberValue);
    EXPECT_EQ(document.error().args, (QList<Arg>{QStringLiteral("title"), qint64(2)}));
}

TEST(ProgrammeReader, ReadsWithAByteOrderMarkAndCarriageReturns)
{
    QByteArray bytes = kSmall;
    const auto document = documentFrom("\xef\xbb\xbf" + bytes.replace("\n", "\r\n"));
    EXPECT_TRUE(document) << testing::PrintToString(document.error());
}

TEST(ProgrammeReader, RefersForwardsAsWellAsBackwards)
{
    EXPECT_TRUE(documentFrom(R"({"events": [{"id": "3", "venue": "2"}], "venues": [{"id": "2", "name": "ก"}],
        "programme": {"title": "ข", "owner": "8"}, "organisations": [{"id": "8", "name": "ค"}], "format": 1})"));
}

TEST(ProgrammeReader, RefusesRubbishAndDeepNestingWithoutHarm)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), QByteArray("\0\0\0\0", 4),
          QByteArray("SQLite format 3\0", 16), QByteArray(1'000'000, '['), QByteArray(1'000'000, '"'),
          QByteArray("{\"format\": ") + QByteArray(1'000'000, '9') + "}", QByteArray("{\"a\":").repeated(100'000),
          QByteArray("{\"format\": 1, \"programme\": {\"title\": ") + QByteArray("[").repeated(1000) + "}"}) {
        const auto document = documentFrom(bytes);
        EXPECT_FALSE(document) << bytes.left(40).constData();
    }
}

/// Truncated anywhere, the document is refused and nothing else happens.
TEST(ProgrammeReader, RefusesTheBundledProgrammeTruncatedAnywhere)
{
    const QByteArray bytes = bundledBytes();
    ASSERT_GT(bytes.size(), 10'000);
    for (qsizetype size = 0; size < bytes.size() - 2; size += 97) {
        const auto document = documentFrom(bytes.left(size));
        ASSERT_FALSE(document) << size;
        EXPECT_EQ(document.error().code, Code::BadSyntax) << size;
        EXPECT_EQ(document.error().args, QList<Arg>{qint64(bytes.left(size).count('\n') + 1)}) << size;
    }
}

/// One byte changed anywhere: either refused, or read as something that round-trips.
TEST(ProgrammeReader, SurvivesAnyByteChanged)
{
    const QByteArray bytes = bytesOf(sampleWithPeople());
    quint32 random = 2550;
    const auto next = [&random] { return random = random * 1664525 + 1013904223; };
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        QByteArray changed = bytes;
        for (quint32 changes = next() >> 30; changes < 4; ++changes) {
            const qsizetype at = qsizetype((quint64(next()) * quint64(changed.size())) >> 32);
            switch (next() >> 30) {
            case 0:
                changed[at] = char(next() >> 24);
                break;
            case 1:
                changed.remove(at, qsizetype(next() >> 28));
                break;
            case 2:
                changed.insert(at, changed.mid(qsizetype((quint64(next()) * quint64(changed.size())) >> 32), 30));
                break;
            default:
                changed[at] = "{}[]\",:\\0"[next() >> 29];
            }
        }
        const auto document = documentFrom(changed);
        refused += !document;
        if (document) {
            const QByteArray once = bytesOf(document->changes);
            const auto again = documentFrom(once);
            ASSERT_TRUE(again) << round << ' ' << testing::PrintToString(again.error());
            EXPECT_EQ(bytesOf(again->changes), once) << round;
        }
    }
    EXPECT_GT(refused, 400);
    EXPECT_LT(refused, 600);
}

TEST(ProgrammeReader, ReadsManyPeople)
{
    ChangeSet changes = sampleChanges();
    Plan plan;
    plan.apply(changes);
    for (qint64 i = 1; i <= 5000; ++i) {
        Person person;
        person.id = {10'000'000 + i};
        person.given = QStringLiteral("สมมุติ");
        person.surname = QString::number(i);
        Registration registration;
        registration.id = {20'000'000 + i};
        registration.event = plan.groups().front()->event;
        registration.person = person.id;
        registration.position = i;
        changes.insert(person);
        changes.insert(registration);
    }
    const QByteArray bytes = bytesOf(changes);
    const auto document = documentFrom(bytes);
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    EXPECT_EQ(document->changes.size(Kind::Registration), 5000);
}

} // namespace
