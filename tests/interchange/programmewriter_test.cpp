#include "documents.h"

#include <support/print.h>

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;

namespace {

/// What the two sets hold, row by row, whatever the order of the rows.
void expectSameRows(const ChangeSet &a, const ChangeSet &b)
{
    forEachKind([&]<class R>() {
        ASSERT_EQ(a.of<R>().size(), b.of<R>().size()) << kindName(R::kKind);
        for (const auto &row : a.of<R>()) {
            const auto *other = b.find(row.id());
            ASSERT_NE(other, nullptr) << kindName(R::kKind) << ' ' << row.id().value;
            EXPECT_EQ(*other, row) << kindName(R::kKind) << ' ' << row.id().value;
        }
    });
}

TEST(ProgrammeWriter, WritesTheBundledProgrammeAsItStandsInTheRepository)
{
    const auto document = interchange::bundledProgramme();
    ASSERT_TRUE(document) << testing::PrintToString(document.error());
    // The holidays come from a table of their own.
    ChangeSet own;
    forEachKind([&]<class R>() {
        if constexpr (!std::is_same_v<R, Holiday>)
            for (const auto &row : document->changes.of<R>())
                own.insert(*row.after);
    });
    EXPECT_EQ(bytesOf(own), bundledBytes());
}

TEST(ProgrammeWriter, RoundTripOfEveryKindIsByteEqual)
{
    const ChangeSet changes = sampleWithPeople();
    forEachKind([&]<class R>() { EXPECT_FALSE(changes.of<R>().empty()) << kindName(R::kKind); });
    const QByteArray first = bytesOf(changes);
    const auto read = documentFrom(first);
    ASSERT_TRUE(read) << testing::PrintToString(read.error());
    expectSameRows(changes, read->changes);
    EXPECT_EQ(bytesOf(read->changes), first);
}

TEST(ProgrammeWriter, EqualDataGiveEqualBytesWhateverTheOrderTheyCameIn)
{
    const ChangeSet changes = sampleWithPeople();
    ChangeSet backwards;
    forEachKind([&]<class R>() {
        const auto &rows = changes.of<R>();
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            backwards.insert(*row->after);
    });
    EXPECT_EQ(bytesOf(backwards), bytesOf(changes));
}

TEST(ProgrammeWriter, GroupsCarryTheirEventAndEventsLeaveItOut)
{
    const QByteArray bytes = bundledBytes();
    const qsizetype events = bytes.indexOf("\n  \"events\": ["), groups = bytes.indexOf("\n  \"groups\": [");
    ASSERT_GT(events, 0);
    ASSERT_GT(groups, events);
    EXPECT_FALSE(bytes.sliced(events, groups - events).contains("\"id\": \"121\""));
    const QByteArray first = bytes.sliced(groups, bytes.indexOf("    },", groups) - groups);
    EXPECT_TRUE(first.contains("\"event\": \"121\"")) << first.constData();
    EXPECT_TRUE(first.contains("\"start\": \"2007-07-09\"")) << first.constData();
    EXPECT_TRUE(first.contains("\"venue\": \"31\"")) << first.constData();
}

TEST(ProgrammeWriter, KeepsASecondAgreementOfAnEventAndOneWithoutAnEvent)
{
    ChangeSet changes = sampleChanges();
    const Agreement signedOne = *changes.of<Agreement>().front().after;
    Agreement second = signedOne;
    second.id = {7001};
    changes.insert(second);
    Agreement loose = signedOne;
    loose.id = {7002};
    loose.event = {};
    changes.insert(loose);
    AgreementParty party = *changes.of<AgreementParty>().front().after;
    party.id = {7003};
    party.agreement = loose.id;
    changes.insert(party);
    const QByteArray bytes = bytesOf(changes);
    const auto read = documentFrom(bytes);
    ASSERT_TRUE(read) << testing::PrintToString(read.error());
    expectSameRows(changes, read->changes);
    EXPECT_EQ(bytesOf(read->changes), bytes);
}

TEST(ProgrammeWriter, EscapesOnlyWhatMustBeEscaped)
{
    ChangeSet changes = sampleChanges();
    Programme programme = *changes.of<Programme>().front().after;
    const Programme before = programme;
    programme.note = QStringLiteral("บรรทัดหนึ่ง\n\"ในคำพูด\" \\ / é 😀");
    changes.update(before, programme);
    const QByteArray bytes = bytesOf(changes);
    EXPECT_TRUE(bytes.contains("\"note\": \"บรรทัดหนึ่ง\\n\\\"ในคำพูด\\\" \\\\ / é 😀\"")) << bytes.left(900).constData();
    const auto read = documentFrom(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->changes.of<Programme>().front().after->note, programme.note);
}

TEST(ProgrammeWriter, EndsEveryLineWithLfAndHasNoTrailingBlanks)
{
    const QByteArray bytes = bytesOf(sampleWithPeople());
    EXPECT_TRUE(bytes.endsWith("}\n"));
    EXPECT_FALSE(bytes.contains('\r'));
    EXPECT_FALSE(bytes.contains('\t'));
    EXPECT_FALSE(bytes.contains(" \n"));
    EXPECT_TRUE(bytes.startsWith("{\n  \"format\": 1,\n  \"programme\": {\n    \"id\": "));
}

/// Takes so many bytes and then no more, as a full disk.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

TEST(ProgrammeWriter, TellsThatTheDeviceTookNoMore)
{
    MemoryStore store(sampleWithPeople());
    const Plan plan = store.load().value();
    for (const qint64 room : {0, 1000, 70'000}) {
        if (room > bytesOf(sampleWithPeople()).size())
            continue;
        FullDevice full(room);
        const auto written = interchange::writeProgramme(plan, store, full);
        ASSERT_FALSE(written) << room;
        EXPECT_EQ(written.error().code, Code::CannotWrite);
    }
}

TEST(ProgrammeWriter, StopsBetweenTwoRecordsOfThePeople)
{
    MemoryStore store(sampleWithPeople());
    const Plan plan = store.load().value();
    qint64 records = 0;
    QBuffer whole;
    whole.open(QIODevice::WriteOnly);
    ASSERT_TRUE(interchange::writeProgramme(plan, store, whole, [&](qint64 done, qint64 of) {
        EXPECT_EQ(done, records++);
        EXPECT_EQ(of, *store.rowCount());
        return true;
    }));
    EXPECT_EQ(whole.data(), bytesOf(sampleWithPeople()));
    EXPECT_EQ(records, *store.rowCount()) << "it ends at a hundred per cent";
    ASSERT_GT(records, 2);
    for (const qint64 last : {qint64(0), qint64(1), records - 1}) {
        qint64 asked = 0;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = interchange::writeProgramme(plan, store, buffer, [&](qint64 done, qint64) {
            ++asked;
            return done < last;
        });
        ASSERT_FALSE(written) << last;
        EXPECT_EQ(written.error().code, Code::Cancelled);
        EXPECT_EQ(asked, last + 1);
    }
}

TEST(ProgrammeWriter, TellsThatTheDiskIsFull)
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly))
        return; // there is no such device on other systems
    MemoryStore store(sampleWithPeople());
    const auto written = interchange::writeProgramme(store.load().value(), store, full);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::DiskFull);
    EXPECT_EQ(written.error().args, QList<Arg>{QStringLiteral("/dev/full")});
}

} // namespace
