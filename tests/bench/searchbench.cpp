// Searching a million invented people in a file, words of 1, 2, 3 and 8 letters, common, rare and absent, beside a scan
// of the same rows with LIKE; and 10 000 rows of a plan. An answer is the first 50.

#include "measure.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <ruam/format/collation.h>
#include <ruam/presentation/search.h>
#include <ruam/storage/sqlitestore.h>
#include <support/fixedclock.h>
#include <support/largeplan.h>
#include <support/memorystore.h>
#include <support/sampleplan.h>

using namespace ruam;

namespace {

constexpr int kPeople = 1'000'000;
constexpr int kRows = 10'000;
constexpr int kRounds = 40;
constexpr int kScans = 3;
constexpr int kLimit = 50;

/// Names of two to four syllables without meaning, the first syllables much commoner than the last.
class Names
{
public:
    QString next()
    {
        QString name;
        const int syllables = 2 + int(m_random.bounded(3));
        for (int i = 0; i < syllables; ++i) {
            const double skewed = m_random.generateDouble() * m_random.generateDouble();
            name += m_syllables[qsizetype(skewed * double(m_syllables.size()))];
        }
        return name;
    }

private:
    QRandomGenerator m_random{2550};
    const QStringList m_syllables =
        QStringLiteral("สม ชาย ศรี วิ ชัย พร ดี กม ล มา ลี สุ ดา นิ ตย์ ประ เสริฐ ณรงค์ อนุ รักษ์ จัน ทร์ เพ็ญ บุญ ทอง แก้ว เกียรติ "
                       "ศักดิ์ ธีร เดช ปิย ะ ภัทร วร รณ ฉวี ไพ บูลย์ เจริญ ฐิติ ฤทธิ์ ฬา ฮัว โฉม เฌอ ฒะ ฎา ซา ฌาน ฆะ ฑี")
            .split(u' ');
};

bool makeFile(const QString &path, const core::Clock &clock)
{
    const format::Collation keys;
    Names names;
    const auto feed = [&](const storage::PeopleSink &sink) -> core::Result<void> {
        for (int i = 1; i <= kPeople; ++i) {
            core::Person person;
            person.id = {i};
            person.title = i % 2 ? QStringLiteral("นาย") : QStringLiteral("นางสาว");
            person.given = names.next();
            person.surname = names.next();
            if (auto ok = sink.person(person); !ok)
                return ok;
        }
        return {};
    };
    return storage::SqliteStore::create(path, core::Plan(), {keys, clock, {}, QStringLiteral("bench")}, feed).ok();
}

/// Parts of names that stand in the file, by length and by how many rows have them.
struct Word
{
    const char *what;
    QStringList texts;
};

QStringList partsOf(core::PeopleStore &people, qsizetype letters, const format::Collation &keys)
{
    QStringList parts;
    qint64 seen = 0;
    (void)people.eachPerson([&](const core::Person &person) {
        if (++seen % (kPeople / kRounds) == 0) {
            const QString text = keys.searchKey(person.given + person.surname);
            parts += text.mid(text.size() > letters ? seen % (text.size() - letters) : 0, letters);
        }
        return true;
    });
    return parts;
}

void measure(core::PeopleStore &people, QSqlDatabase &plain, const format::Collation &keys, const Word &word)
{
    std::vector<double> times, scans;
    size_t found = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QString &text = word.texts[round % word.texts.size()];
        times.push_back(bench::milliseconds([&] { found += people.search(text, kLimit)->size(); }));
    }
    QSqlQuery scan(plain);
    scan.prepare(
        QStringLiteral("SELECT id, given, surname FROM person WHERE search_name || search_post LIKE ? LIMIT %1")
            .arg(kLimit));
    for (int round = 0; round < kScans; ++round) {
        const QString text = keys.searchKey(word.texts[round % word.texts.size()]);
        scans.push_back(bench::milliseconds([&] {
            scan.bindValue(0, u'%' + text + u'%');
            scan.exec();
            while (scan.next())
                ;
        }));
    }
    const bench::Spread ours = bench::spreadOf(times), peer = bench::spreadOf(scans);
    std::printf("%-34s %8.2f ms median %8.2f ms p99   LIKE %8.2f ms   found %zu\n", word.what, ours.median, ours.p99,
                peer.median, found / size_t(kRounds));
}

void searchPeople(const core::Clock &clock)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("search.ruam"));
    bool made = false;
    std::printf("making a file of %d people: %.1f s\n", kPeople,
                bench::milliseconds([&] { made = makeFile(path, clock); }) / 1000);
    const format::Collation keys;
    auto store = storage::SqliteStore::open(path, storage::SqliteStore::Mode::ReadOnly, {keys, clock, {}, {}});
    if (!made || !store)
        qFatal("no file to search");
    auto plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
    plain.setDatabaseName(path);
    plain.open();
    const Word words[] = {
        {"1 letter, common", {QStringLiteral("ส"), QStringLiteral("ม"), QStringLiteral("ว")}},
        {"1 letter, rare", {QStringLiteral("ฬ"), QStringLiteral("ฒ"), QStringLiteral("ฑ")}},
        {"1 letter, absent", {QStringLiteral("ฃ"), QStringLiteral("ฅ"), QStringLiteral("q")}},
        {"2 letters, common", {QStringLiteral("สม"), QStringLiteral("ชา"), QStringLiteral("วิ")}},
        {"2 letters, rare", {QStringLiteral("ฬา"), QStringLiteral("ฑี"), QStringLiteral("ฒะ")}},
        {"2 letters, absent", {QStringLiteral("ฬฬ"), QStringLiteral("qq"), QStringLiteral("ฃฅ")}},
        {"3 letters, common", {QStringLiteral("สมช"), QStringLiteral("ชาย"), QStringLiteral("ศรี")}},
        {"3 letters, rare", {QStringLiteral("ฬาฑ"), QStringLiteral("ฑีฒ"), QStringLiteral("ฒะฆ")}},
        {"3 letters, absent", {QStringLiteral("ฬฬฬ"), QStringLiteral("qqq")}},
        {"3 letters of names in the file", partsOf(**store, 3, keys)},
        {"8 letters, common syllables", {QStringLiteral("สมชายศรี"), QStringLiteral("วิชัยสมส")}},
        {"8 letters of names in the file", partsOf(**store, 8, keys)},
        {"8 letters, absent", {QStringLiteral("ชายสมสมฬ"), QStringLiteral("ศรีวิชัยqqq")}},
    };
    for (const Word &word : words)
        measure(**store, plain, keys, word);
}

void searchPlan(const core::Clock &clock)
{
    test::MemoryStore store(test::largeChanges(kRows));
    test::CountingIds ids;
    session::Session session(store, store, clock, ids, QStringLiteral("bench"));
    if (!session.open())
        qFatal("no plan to search");
    presentation::Search search(session, format::Texts(format::Language::Thai));
    std::printf("folding %d plan rows: %.1f ms\n", kRows, bench::milliseconds([&] { search.prepare(); }));
    const QStringList words{QStringLiteral("ก"), QStringLiteral("กล"), QStringLiteral("กลุ่ม"), QStringLiteral("กันยายน"),
                            QStringLiteral("qqq")};
    for (const QString &word : words) {
        std::vector<double> times;
        for (int round = 0; round < kRounds; ++round)
            times.push_back(bench::milliseconds([&] { (void)search.find(word); }));
        const bench::Spread spread = bench::spreadOf(times);
        std::printf("plan rows, %lld letters: %.2f ms median, %.2f ms p99\n", (long long)word.size(), spread.median,
                    spread.p99);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const test::FixedClock clock;
    searchPlan(clock);
    searchPeople(clock);
    return 0;
}
