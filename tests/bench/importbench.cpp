// A list of 100 000 invented people taken into a group from CSV, with every check, beside `sqlite3 .import` of the same
// file and beside `soffice --headless --convert-to`, where that is installed; and an XLSX of 600 000 cells read. What
// takes part of a second differs by half from one run to the next, so the list is taken in several times, its peer in
// turn with it.

#include "measure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <ruam/format/collation.h>
#include <ruam/interchange/pastedpeople.h>
#include <ruam/interchange/sheet.h>
#include <ruam/interchange/startdata.h>
#include <ruam/storage/sqlitestore.h>
#include <support/fixedclock.h>
#include <support/sampleplan.h>

using namespace ruam;

namespace {

constexpr int kPeople = 100'000;
constexpr int kRuns = 5;

QString inventedName(QRandomGenerator &random)
{
    static const QStringList kSyllables =
        QStringLiteral("สม ชาย ศรี วิ ชัย พร ดี กม มา ลี สุ ดา ประ เสริฐ ณรงค์ อนุ รักษ์ จัน เพ็ญ บุญ ทอง แก้ว ธีร เดช ปิย ภัทร ฉวี")
            .split(u' ');
    QString name;
    for (int i = 0; i < 4; ++i)
        name += kSyllables[random.bounded(int(kSyllables.size()))];
    return name;
}

interchange::Sheet peopleSheet(const core::Plan &plan)
{
    interchange::Sheet sheet;
    sheet.name = QStringLiteral("people");
    for (const char16_t *heading : {u"ลำดับ", u"คำนำหน้า", u"ชื่อ", u"นามสกุล", u"ตำแหน่ง", u"จังหวัด"})
        sheet.columns.push_back({QString::fromUtf16(heading)});
    sheet.columns.front().type = core::FieldType::Integer;
    sheet.rows = [&plan](const interchange::SheetSink &sink) -> core::Result<void> {
        QRandomGenerator random(2550);
        std::vector<QString> provinces;
        for (const auto &[id, province] : plan.all<core::Province>())
            provinces.push_back(province.name);
        for (int i = 1; i <= kPeople; ++i) {
            const QString title = i % 2 ? QStringLiteral("นาย") : QStringLiteral("นางสาว");
            const QString given = inventedName(random), surname = inventedName(random);
            if (auto ok = sink({qint64(i), title, given, surname, QStringLiteral("นักวิเคราะห์นโยบายและแผน"),
                                provinces[size_t(i) % provinces.size()]});
                !ok)
                return ok;
        }
        return {};
    };
    return sheet;
}

double runProgram(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return -1;
    return bench::milliseconds([&] { QProcess::execute(program, arguments); });
}

/// How long it took, in milliseconds.
double importPeople(const core::Plan &plan, const QString &csv, const QString &file, const core::Clock &clock)
{
    const format::Collation keys;
    auto store = storage::SqliteStore::create(file, plan, {keys, clock, {}, QStringLiteral("bench")});
    if (!store)
        qFatal("no file to import into");
    test::CountingIds ids;
    const core::EventId event = plan.groups().front()->event;
    interchange::TableReading table;
    interchange::PastedPeople people;
    std::vector<core::ListedNewcomer> newcomers;
    std::optional<core::Edit> edit;
    bool written = false;
    const double read = bench::milliseconds([&] {
        QFile in(csv);
        (void)in.open(QIODevice::ReadOnly);
        table = interchange::readTable(in);
    });
    const double apart =
        bench::milliseconds([&] { people = interchange::readTablePeople(table.table, {}, plan, {}).people; });
    const double match = bench::milliseconds([&] { (void)interchange::matchPeople(people, event, plan, **store); });
    const double verb = bench::milliseconds([&] {
        std::vector<const interchange::PastedPerson *> rows;
        for (const interchange::PastedPerson &row : people.people)
            if (interchange::isSure(row))
                rows.push_back(&row);
        newcomers = interchange::newcomersOf(rows, **store).value();
        edit = core::registerNewcomers(plan, event, newcomers, 0, ids).value();
    });
    const double write = bench::milliseconds([&] {
        core::Step step;
        step.id = ids.next();
        step.at = clock.nowUtc();
        step.verb = edit->verb;
        step.args = edit->args;
        written = (*store)->write(step, edit->changes).ok();
    });
    const double again = bench::milliseconds([&] {
        interchange::PastedPeople twice = interchange::readTablePeople(table.table, {}, plan, {}).people;
        (void)interchange::matchPeople(twice, event, plan, **store);
    });
    const double close = bench::milliseconds([&] { store->reset(); });
    std::printf("rows %zu, taken %zu, written %d\n", people.people.size(), newcomers.size(), int(written));
    std::printf(
        "read %.0f  apart %.0f  match %.0f  verb %.0f  write %.0f ms; again, all known: %.0f ms; closed: %.0f ms\n",
        read, apart, match, verb, write, again, close);
    return read + apart + match + verb + write;
}

void importBesidePeers(const core::Plan &plan, const QString &csv, const QTemporaryDir &folder,
                       const core::Clock &clock)
{
    std::vector<double> ours, peers;
    for (int run = 0; run < kRuns; ++run) {
        const QTemporaryDir emptied(folder.filePath(QStringLiteral("run")));
        ours.push_back(importPeople(plan, csv, emptied.filePath(QStringLiteral("import.ruam")), clock));
        peers.push_back(runProgram(QStringLiteral("sqlite3"), {emptied.filePath(QStringLiteral("bare")),
                                                               QStringLiteral(".import --csv %1 person").arg(csv)}));
        std::printf("  %.0f beside %.0f ms, ratio %.1f\n", ours.back(), peers.back(), ours.back() / peers.back());
    }
    const double median = bench::spreadOf(ours).median;
    bench::printPair("import of 100 000 people, medians", median, "sqlite3 .import", bench::spreadOf(peers).median,
                     "ms");
    const double office =
        runProgram(QStringLiteral("soffice"), {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                               QStringLiteral("xlsx"), QStringLiteral("--outdir"), folder.path(), csv});
    if (office > 0)
        bench::printPair("the same", median, "soffice --convert-to", office, "ms");
}

void readWorkbook(const core::Plan &plan)
{
    QBuffer book;
    (void)book.open(QIODevice::ReadWrite);
    const double write =
        bench::milliseconds([&] { (void)interchange::writeXlsx(peopleSheet(plan), format::Language::Thai, book); });
    book.seek(0);
    interchange::TableReading table;
    const double read = bench::milliseconds([&] { table = interchange::readTable(book); });
    std::printf("XLSX of %zu rows and 6 columns, %.1f MB: written %.0f ms, read %.0f ms\n", table.table.rows.size(),
                double(book.size()) / 1e6, write, read);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const test::FixedClock clock;
    const QTemporaryDir folder;
    test::CountingIds ids;
    core::Plan plan;
    plan.apply(interchange::bundledProgramme().value().changes);
    const QString csv = folder.filePath(QStringLiteral("people.csv"));
    QFile out(csv);
    if (!out.open(QIODevice::WriteOnly) || !interchange::writeCsv(peopleSheet(plan), out))
        qFatal("no list to import");
    out.close();
    importBesidePeers(plan, csv, folder, clock);
    readWorkbook(plan);
    return 0;
}
