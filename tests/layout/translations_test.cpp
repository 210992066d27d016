#include "none.h"
#include "translations.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <support/print.h>
#include <support/source.h>

namespace ruam::layout {
namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString catalogue(const char *translation)
{
    return QStringLiteral("<TS><context><name>cli</name><message><source>%1 of %n</source>%2</message></context></TS>")
        .replace(QLatin1String("%2"), QString::fromUtf8(translation));
}

TEST(Translations, EveryCatalogueIsFinished)
{
    const QDir folder(test::sourcePath(QStringLiteral("i18n")));
    const QStringList names = folder.entryList({QStringLiteral("*.ts")}, QDir::Files);
    ASSERT_TRUE(names.contains(QLatin1String("ruam_th.ts")));
    for (const QString &name : names)
        EXPECT_TRUE(none(badTranslations(contentOf(folder.filePath(name))))) << name.toStdString();
}

// The sources are searched again, so that a text added since the last update of the catalogue is found.
TEST(Translations, EveryTextOfTheSourcesIsInThai)
{
    const QString root = test::sourcePath({});
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("ruam_th.ts"));
    ASSERT_TRUE(QFile::copy(test::sourcePath(QStringLiteral("i18n/ruam_th.ts")), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(RUAM_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("src"), QStringLiteral("include"),
                   QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-no-obsolete"),
                   QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-ts"), copy});
    ASSERT_TRUE(lupdate.waitForFinished(120'000));
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    EXPECT_TRUE(none(badTranslations(contentOf(copy))));
}

TEST(TranslationsSelf, AGoodEntryPasses)
{
    EXPECT_TRUE(none(badTranslations(catalogue("<translation>%1 จาก %n</translation>"))));
    EXPECT_EQ(badTranslations(catalogue("<translation><numerusform>%1 จาก %n</numerusform></translation>")),
              QStringList());
}

TEST(TranslationsSelf, WordsThatTheOfficeDoesNotUseAreFound)
{
    for (const char *wrong : {"เกิดข้อผิดพลาด %1 %n", "โควต้า %1 %n", "โปรดเลือก %1 แล้วโปรดกด %n", "ท่านเลือก %1 %n",
                              "&quot;%1&quot; %n", "คุณเลือก %1 %n"})
        EXPECT_EQ(
            badTranslations(catalogue((QByteArray("<translation>") + wrong + "</translation>").constData())).size(), 1)
            << wrong;
    for (const char *right : {"%1 จาก %n เท่านั้น", "คุณสมบัติ %1 %n", "หนังสือขอบคุณ %1 %n", "โปรดเลือก %1 จาก %n"})
        EXPECT_EQ(badTranslations(catalogue((QByteArray("<translation>") + right + "</translation>").constData())),
                  QStringList())
            << right;
}

TEST(TranslationsSelf, BlanksDotsMnemonicsAndAnswersAreChecked)
{
    const auto complaints = [](const char *source, const char *translation) {
        return badTranslations(QStringLiteral("<TS><context><name>x</name><message><source>%1</source>"
                                              "<translation>%2</translation></message></context></TS>")
                                   .arg(QString::fromUtf8(source), QString::fromUtf8(translation)))
            .size();
    };
    for (const auto &[source, wrong] :
         {std::pair("Open it", "เปิด  ไฟล์"), std::pair("Open", "เปิด "), std::pair(" or ", "หรือ"),
          std::pair("Open…", "เปิด"), std::pair("Open...", "เปิด..."), std::pair("Open", "เปิด…"),
          std::pair("&amp;Open", "เปิด"), std::pair("Open", "เปิด(&amp;O)"), std::pair("&amp;Open", "เ&amp;ปิด"),
          std::pair("Yes", "ใช่"), std::pair("No", "ไม่ใช่"), std::pair("%1 of %2", "%1 จาก")})
        EXPECT_EQ(complaints(source, wrong), 1) << source << " | " << wrong;
    for (const auto &[source, right] :
         {std::pair("Search  (Ctrl+K)", "ค้นหา  (Ctrl+K)"), std::pair(" or ", " หรือ "), std::pair("Open...", "เปิด…"),
          std::pair("&amp;Open…", "เปิด…(&amp;O)"), std::pair("Not a file", "ไม่ใช่ไฟล์")})
        EXPECT_EQ(complaints(source, right), 0) << source << " | " << right;
}

TEST(TranslationsSelf, BadEntriesAreFound)
{
    for (const char *bad :
         {"<translation type=\"unfinished\">%1 จาก %n</translation>",
          "<translation type=\"obsolete\">%1 จาก %n</translation>", "<translation></translation>",
          "<translation> </translation>", "<translation>%1 จาก</translation>", "",
          "<translation>%1 จาก %n!</translation>",
          "<translation><numerusform>%1 จาก %n</numerusform><numerusform></numerusform></translation>"})
        EXPECT_EQ(badTranslations(catalogue(bad)).size(), 1) << bad;
    EXPECT_EQ(badTranslations(QStringLiteral("<TS><context>")).size(), 1);
}

} // namespace
} // namespace ruam::layout
