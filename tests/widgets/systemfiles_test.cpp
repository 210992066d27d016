#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <ruam/widgets/systemfiles.h>
#include <support/print.h>

namespace {

class SystemFilesTest : public testing::Test
{
protected:
    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray read(const QString &name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    std::unique_ptr<ruam::presentation::FileSystem> files = ruam::widgets::systemFiles();
};

TEST_F(SystemFilesTest, CopiesIntoAFolderThatItMakes)
{
    write(QStringLiteral("ก.txt"), "เนื้อหา");
    EXPECT_TRUE(files->exists(path(QStringLiteral("ก.txt"))));
    ASSERT_TRUE(files->copy(path(QStringLiteral("ก.txt")), path(QStringLiteral("โครงการ ไฟล์/ก.txt"))).ok());
    EXPECT_EQ(read(QStringLiteral("โครงการ ไฟล์/ก.txt")), "เนื้อหา");
    EXPECT_EQ(read(QStringLiteral("ก.txt")), "เนื้อหา");
}

TEST_F(SystemFilesTest, NeverOverwrites)
{
    write(QStringLiteral("ก.txt"), "หนึ่ง");
    write(QStringLiteral("ข.txt"), "สอง");
    const auto copied = files->copy(path(QStringLiteral("ก.txt")), path(QStringLiteral("ข.txt")));
    ASSERT_FALSE(copied.ok());
    EXPECT_EQ(copied.error().code, ruam::core::Code::FileExists);
    EXPECT_EQ(read(QStringLiteral("ข.txt")), "สอง");
}

TEST_F(SystemFilesTest, SaysWhatIsNotThere)
{
    const auto copied = files->copy(path(QStringLiteral("ไม่มี.txt")), path(QStringLiteral("ข.txt")));
    ASSERT_FALSE(copied.ok());
    EXPECT_EQ(copied.error().code, ruam::core::Code::FileNotFound);
    EXPECT_FALSE(files->exists(path(QStringLiteral("ข.txt"))));
}

} // namespace
