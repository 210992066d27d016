#include <ruam/interchange/programmesheets.h>
#include <ruam/interchange/savedfile.h>

#include "documents.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::interchange;

namespace {

Sheet sheetOf(std::vector<SheetColumn> columns, std::vector<SheetRow> rows)
{
    return {QStringLiteral("ตาราง"), std::move(columns),
            [rows = std::move(rows)](const SheetSink &sink) -> Result<void> {
                for (const SheetRow &row : rows)
                    if (auto taken = sink(row); !taken)
                        return taken;
                return {};
            }};
}

QByteArray csvOf(const Sheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(sheet, buffer) ? buffer.data() : QByteArray("not written");
}

TEST(CsvWriter, WritesWhatExcelAndRfc4180Expect)
{
    const Sheet sheet = sheetOf({{QStringLiteral("ชื่อ"), FieldType::Text, 10},
                                 {QStringLiteral("จำนวน"), FieldType::Integer, 10},
                                 {QStringLiteral("เงิน"), FieldType::Money, 10},
                                 {QStringLiteral("วันที่"), FieldType::Date, 10}},
                                {{QStringLiteral("ก, \"ข\"\nค"), qint64(-5), qint64(-12345), QDate(2007, 7, 9)},
                                 {QStringLiteral("ง"), Value(), Value(), Value()}});
    EXPECT_EQ(QString::fromUtf8(csvOf(sheet)), QStringLiteral("ชื่อ,จำนวน,เงิน,วันที่\r\n"
                                                              "\"ก, \"\"ข\"\"\nค\",-5,-123.45,2007-07-09\r\n"
                                                              "ง,,,\r\n"));
}

TEST(CsvWriter, DefusesTextsThatASpreadsheetWouldCalculate)
{
    std::vector<SheetRow> rows;
    for (const char *text : {"=1+1", "+66 1234", "-x", "@cmd", "\tx", "a=b"})
        rows.push_back({QString::fromUtf8(text)});
    EXPECT_EQ(csvOf(sheetOf({{QStringLiteral("x")}}, rows)),
              QByteArray("\xEF\xBB\xBFx\r\n'=1+1\r\n'+66 1234\r\n'-x\r\n'@cmd\r\n'\tx\r\na=b\r\n"));
}

TEST(CsvWriter, TellsThatTheDeviceTookNothing)
{
    QBuffer closed;
    const auto written = writeCsv(sheetOf({{QStringLiteral("x")}}, {}), closed);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::CannotWrite);
}

class ProgrammeSheets : public testing::Test
{
protected:
    QStringList linesOf(const Sheet &sheet) { return QString::fromUtf8(csvOf(sheet)).split(QStringLiteral("\r\n")); }

    MemoryStore store{sampleWithPeople()};
    Plan plan = store.load().value();
    format::Texts thai{format::Language::Thai};
    format::Texts english{format::Language::English};
    SheetSource source{plan, store, store, thai};
};

TEST_F(ProgrammeSheets, HaveARowARecordAndNoEmptyHeading)
{
    for (size_t kind = 0; kind < kSheetKindNames.size(); ++kind) {
        const Sheet sheet = programmeSheet(SheetKind(kind), source);
        EXPECT_FALSE(sheet.name.isEmpty()) << kSheetKindNames[kind];
        for (const SheetColumn &column : sheet.columns)
            EXPECT_FALSE(column.heading.isEmpty()) << kSheetKindNames[kind];
        size_t rows = 0;
        EXPECT_TRUE(sheet.rows([&](const SheetRow &row) -> Result<void> {
            EXPECT_EQ(row.size(), sheet.columns.size()) << kSheetKindNames[kind];
            ++rows;
            return {};
        }));
        const size_t people = size_t(store.personCount().value());
        const size_t groups = plan.all<TrainingGroup>().size();
        EXPECT_TRUE(SheetKind(kind) != SheetKind::Groups || rows == groups) << rows;
        EXPECT_TRUE(SheetKind(kind) != SheetKind::People || rows == people) << rows;
    }
}

TEST_F(ProgrammeSheets, SpeakTheLanguageOfTheTexts)
{
    const QStringList groups = linesOf(programmeSheet(SheetKind::Groups, source));
    EXPECT_TRUE(groups.first().contains(QStringLiteral("สถานที่"))) << groups.first().toStdString();
    const SheetSource inEnglish{plan, store, store, english};
    EXPECT_TRUE(linesOf(programmeSheet(SheetKind::Groups, inEnglish)).first().contains(QStringLiteral("Venue")));
}

TEST_F(ProgrammeSheets, ListTheParticipantsOfOneEventInTheirOrder)
{
    const EventId event = plan.groups().front()->event;
    const QStringList lines = linesOf(participantsSheet(event, source));
    EXPECT_EQ(lines.size(), 2 + store.participantCount(event).value());
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("1,นาย,สมมุติ1,"))) << lines[1].toStdString();
}

TEST_F(ProgrammeSheets, StopWhereTheSinkFails)
{
    int rows = 0;
    const auto written = programmeSheet(SheetKind::People, source).rows([&](const SheetRow &) -> Result<void> {
        return ++rows == 3 ? Result<void>(Error{Code::DiskFull, {}, {}}) : Result<void>();
    });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::DiskFull);
    EXPECT_EQ(rows, 3);
}

class SavedSheets : public testing::Test
{
protected:
    void SetUp() override
    {
        std::vector<SheetRow> rows;
        for (qint64 i = 0; i < 100'000; ++i)
            rows.push_back({i});
        sheet = sheetOf({{QStringLiteral("x"), FieldType::Integer, 10}}, std::move(rows));
        sheet.rowCount = 100'000;
    }
    QString path(const char *suffix) const { return folder.filePath(QStringLiteral("x.") + QLatin1String(suffix)); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir folder;
    Sheet sheet;
};

TEST_F(SavedSheets, TellHowFarTheyAreAndStopWhenTold)
{
    for (const char *suffix : {"csv", "xlsx"}) {
        qint64 last = -1;
        const auto saved = saveSheet(path(suffix), sheet, format::Language::Thai, [&last](qint64 done, qint64 of) {
            EXPECT_EQ(of, 100'000);
            EXPECT_EQ(done, last + 1);
            last = done;
            return done < 50'000;
        });
        ASSERT_FALSE(saved) << suffix;
        EXPECT_EQ(saved.error().code, Code::Cancelled);
        EXPECT_EQ(last, 50'000) << "nothing is read after it was stopped";
        EXPECT_EQ(files(), QStringList()) << suffix;
    }
}

TEST_F(SavedSheets, KeepTheFileThatStoodThereWhereTheyAreStopped)
{
    QFile before(path("csv"));
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    const auto stop = [](qint64 done, qint64) { return done < 50'000; };
    ASSERT_FALSE(saveSheet(path("csv"), sheet, format::Language::Thai, stop));
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_EQ(before.readAll(), "before");
    EXPECT_EQ(files(), QStringList{QStringLiteral("x.csv")});
}

TEST_F(SavedSheets, AreTheSameWhereSomebodyWatches)
{
    const auto content = [this](const core::WriteProgress &progress) {
        EXPECT_TRUE(saveSheet(path("csv"), sheet, format::Language::Thai, progress));
        QFile file(path("csv"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    EXPECT_EQ(content([](qint64, qint64) { return true; }), content({}));
}

TEST_F(ProgrammeSheets, SayHowManyRowsThereWillBe)
{
    for (qint64 id = 1; id <= 3; ++id) {
        Step step;
        step.id = id;
        ASSERT_TRUE(store.write(step, {}));
    }
    for (const SheetKind kind :
         {SheetKind::Groups, SheetKind::Events, SheetKind::Provinces, SheetKind::People, SheetKind::History}) {
        qint64 rows = 0;
        const Sheet sheet = programmeSheet(kind, source);
        ASSERT_TRUE(sheet.rows([&rows](const SheetRow &) -> Result<void> {
            ++rows;
            return {};
        }));
        EXPECT_EQ(sheet.rowCount, rows) << int(kind);
        EXPECT_GT(rows, 0) << int(kind);
    }
}

} // namespace
