// The desk in a file of a million invented people: a page of the roster, finding in one round as it is (400 people) and
// in one of 40 000, beside a LIKE over the same rows; the counts; opening the file, beside an empty one; memory.

#include "measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <ruam/format/collation.h>
#include <ruam/storage/sqlitestore.h>
#include <support/fixedclock.h>

using namespace ruam;

namespace {

constexpr int kPeople = 1'000'000;
constexpr int kInRound = 400;
constexpr int kInLargeRound = 40'000;
constexpr int kRounds = 200;
constexpr int kOpenings = 15;
constexpr qint64 kLargeRound = 1; ///< the other rounds follow
const QDate kDay(2024, 3, 4);

const QStringList &syllables()
{
    static const QStringList all =
        QStringLiteral("สม ชาย ศรี วิ ชัย พร ดี กม ล มา ลี สุ ดา นิ ตย์ ประ เสริฐ ณรงค์ อนุ รักษ์ จัน ทร์ เพ็ญ บุญ ทอง แก้ว เกียรติ "
                       "ศักดิ์ ธีร เดช ปิย ะ ภัทร วร รณ ฉวี ไพ บูลย์ เจริญ ฐิติ ฤทธิ์")
            .split(u' ');
    return all;
}

QString invented(QRandomGenerator &random)
{
    QString name;
    for (int left = 2 + int(random.bounded(3)); left > 0; --left)
        name += syllables()[qsizetype(random.generateDouble() * random.generateDouble() * double(syllables().size()))];
    return name;
}

/// Round 1 is large, the others follow one another with 400 each; every second person came.
qint64 roundOf(int person)
{
    return person <= kInLargeRound ? kLargeRound : kLargeRound + 1 + (person - kInLargeRound - 1) / kInRound;
}

core::Plan planOf()
{
    core::ChangeSet changes;
    core::Programme programme;
    programme.id = {1};
    programme.title = QStringLiteral("โครงการสมมุติ");
    changes.insert(programme);
    for (qint64 id = 1; id <= roundOf(kPeople); ++id) {
        core::Event event;
        event.id = {id};
        event.title = QStringLiteral("การอบรมสมมุติ %1").arg(id);
        event.start = event.end = kDay;
        changes.insert(event);
    }
    core::Plan plan;
    plan.apply(changes);
    return plan;
}

bool makeFile(const QString &path, int people, const core::Clock &clock)
{
    const format::Collation keys;
    QRandomGenerator random{2550};
    const auto feed = [&](const storage::PeopleSink &sink) -> core::Result<void> {
        for (int i = 1; i <= people; ++i) {
            core::Person person;
            person.id = {i};
            person.title = i % 2 ? QStringLiteral("นาย") : QStringLiteral("นางสาว");
            person.given = invented(random);
            person.surname = invented(random);
            if (auto ok = sink.person(person); !ok)
                return ok;
        }
        for (int i = 1; i <= people; ++i) {
            core::Registration registration;
            registration.id = {i};
            registration.event = {roundOf(i)};
            registration.person = {i};
            registration.position = i;
            if (auto ok = sink.registration(registration); !ok)
                return ok;
        }
        for (int i = 1; i <= people; i += 2) {
            core::Attendance mark;
            mark.id = {i};
            mark.event = {roundOf(i)};
            mark.registration = {i};
            mark.date = kDay;
            mark.time = QTime(8, 41);
            if (auto ok = sink.attendance(mark); !ok)
                return ok;
        }
        return {};
    };
    return storage::SqliteStore::create(path, planOf(), {keys, clock, {}, QStringLiteral("bench")}, feed).ok();
}

qint64 memoryKilobytes(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// Opens a file and reads its plan; the store is kept by the caller.
double opening(const QString &path, const core::Clock &clock, const format::Collation &keys)
{
    std::vector<double> times;
    for (int round = 0; round < kOpenings; ++round)
        times.push_back(bench::milliseconds([&] {
            auto store = storage::SqliteStore::open(path, storage::SqliteStore::Mode::ReadWrite, {keys, clock, {}, {}});
            if (!store || !(*store)->load())
                qFatal("the file does not open");
        }));
    return bench::spreadOf(times).median;
}

void print(const char *what, const std::vector<double> &times, double peer = 0)
{
    const bench::Spread spread = bench::spreadOf(times);
    std::printf("%-46s %8.2f ms median %8.2f ms p99", what, spread.median, spread.p99);
    if (peer > 0)
        std::printf("   LIKE %8.2f ms", peer);
    std::printf("\n");
}

QStringList wordsOf(core::PeopleStore &people, core::EventId event, qsizetype letters)
{
    QStringList words;
    const auto page = people.participants(event, core::ParticipantOrder::AsGiven, {}, kRounds);
    for (const core::Participant &one : *page)
        words += (one.person.given + one.person.surname).mid(1, letters);
    return words;
}

void measureRound(core::PeopleStore &people, QSqlDatabase &plain, const format::Collation &keys, qint64 round)
{
    const core::EventId event{round};
    std::printf("-- a round of %lld\n", (long long)*people.participantCount(event));
    core::DeskQuery query;
    query.event = event;
    query.date = kDay;
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i)
        times.push_back(bench::milliseconds([&] { (void)people.atDesk(query); }));
    print("first page of the roster", times);
    times.clear();
    std::optional<core::Registration> after;
    for (int i = 0; i < kRounds; ++i) {
        core::DeskQuery next = query;
        next.after = after;
        times.push_back(bench::milliseconds([&] {
            const auto page = people.atDesk(next);
            after = page->empty() ? std::nullopt : std::optional(page->back().participant.registration);
        }));
    }
    print("pages of the roster, one after the other", times);
    QSqlQuery scan(plain);
    scan.prepare(
        QStringLiteral("SELECT p.id, p.given, p.surname FROM registration r JOIN person p ON p.id = r.person "
                       "WHERE r.event = ? AND p.search_name || p.search_post LIKE ? ORDER BY r.position LIMIT 100"));
    const std::pair<const char *, QStringList> sets[] = {
        {"find: 1 letter", wordsOf(people, event, 1)},
        {"find: 3 letters of names in the round", wordsOf(people, event, 3)},
        {"find: 8 letters of names in the round", wordsOf(people, event, 8)},
        {"find: absent", {QStringLiteral("ฬฬฬ"), QStringLiteral("ไม่มีผู้นี้"), QStringLiteral("ฃฅ")}}};
    for (const auto &[what, words] : sets) {
        std::vector<double> ours, peers;
        for (int i = 0; i < kRounds; ++i) {
            core::DeskQuery find = query;
            find.word = words[i % words.size()];
            ours.push_back(bench::milliseconds([&] { (void)people.atDesk(find); }));
        }
        for (int i = 0; i < 20; ++i)
            peers.push_back(bench::milliseconds([&] {
                scan.bindValue(0, round);
                scan.bindValue(1, u'%' + keys.searchKey(words[i % words.size()]) + u'%');
                scan.exec();
                while (scan.next())
                    ;
            }));
        print(what, ours, bench::spreadOf(peers).median);
    }
    times.clear();
    for (int i = 0; i < 20; ++i)
        times.push_back(bench::milliseconds(
            [&] { (void)people.listPlaces(event, kPeople, core::Listed::Current, core::Roles::Attending); }));
    print("the numbers of the list, when it is another", times);
    std::printf("%-46s %8.2f ms\n", "counts by province and half-day, at first", bench::milliseconds([&] {
                    (void)people.registrationCounts(event);
                    (void)people.attendanceCounts(event);
                }));
}

/// What happens when Space is pressed: the mark is written, and everybody is counted.
void measureMarks(storage::SqliteStore &store, const core::Clock &clock, qint64 round)
{
    const core::EventId event{round};
    std::vector<double> times;
    qint64 id = 10 * kPeople;
    const auto page = store.participants(event, core::ParticipantOrder::AsGiven, {}, kRounds);
    for (const core::Participant &one : *page) {
        core::Attendance mark;
        mark.id = {++id};
        mark.event = event;
        mark.registration = one.registration.id;
        mark.date = kDay;
        mark.half = core::HalfDay::Afternoon;
        core::ChangeSet changes;
        changes.insert(mark);
        core::Step step;
        step.id = id;
        step.at = clock.nowUtc();
        step.verb = core::Verb::MarkAttendance;
        bool written = false;
        times.push_back(bench::milliseconds([&] {
            written = store.write(step, changes).ok();
            (void)store.registrationCounts(event);
            (void)store.attendanceCounts(event);
        }));
        if (!written)
            qFatal("no mark was written");
    }
    print("a mark, and the counts after it", times);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const test::FixedClock clock;
    const format::Collation keys;
    const QTemporaryDir folder;
    const QString full = folder.filePath(QStringLiteral("full.ruam"));
    const QString empty = folder.filePath(QStringLiteral("empty.ruam"));
    bool made = false;
    std::printf("making a file of %d people: %.1f s\n", kPeople,
                bench::milliseconds([&] { made = makeFile(empty, 0, clock) && makeFile(full, kPeople, clock); }) /
                    1000);
    if (!made)
        qFatal("no file");
    std::printf("%-46s %8.2f ms   the same plan without people %.2f ms\n", "opening and reading the plan",
                opening(full, clock, keys), opening(empty, clock, keys));
    const qint64 before = memoryKilobytes("VmRSS:");
    auto store = storage::SqliteStore::open(full, storage::SqliteStore::Mode::ReadWrite, {keys, clock, {}, {}});
    if (!store || !(*store)->load())
        qFatal("the file does not open");
    auto plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
    plain.setDatabaseName(full);
    plain.open();
    measureRound(**store, plain, keys, 1200);
    measureRound(**store, plain, keys, kLargeRound);
    measureMarks(**store, clock, kLargeRound);
    std::printf("memory: %.0f MB, of which %.0f MB since the file is open\n", double(memoryKilobytes("VmRSS:")) / 1024,
                double(memoryKilobytes("VmRSS:") - before) / 1024);
    return 0;
}
