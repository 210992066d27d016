#include "fileworkspace.h"

#include "shell.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <gtest/gtest.h>
#include <ruam/core/cloneplan.h>
#include <ruam/core/edits.h>
#include <ruam/core/issuedpapers.h>
#include <support/print.h>
#include <thread>

namespace ruam::app {
namespace {

class Workspaces : public testing::Test
{
protected:
    FileWorkspace workspace(const char *person = "นางสาวทดสอบ ตัวอย่าง")
    {
        return FileWorkspace(clock, ids, QString::fromUtf8(person), documents());
    }
    QString documents() const { return folder.filePath(QStringLiteral("documents/Ruam")); }
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir folder;
    StoppedClock clock;
    core::TimeIdSource ids;
};

core::Edit renamed(session::Session &session, const char *title)
{
    return core::setField(session.plan(), core::refOf(session.plan().programme()), u"title", QString::fromUtf8(title))
        .value();
}

TEST_F(Workspaces, TheSampleIsMadeOnceAndOpenedAfterwards)
{
    FileWorkspace files = workspace();
    {
        auto first = files.openSample();
        ASSERT_TRUE(first) << testing::PrintToString(first.error());
        EXPECT_TRUE((*first)->isSample());
        EXPECT_TRUE((*first)->isNewFile());
        EXPECT_FALSE((*first)->readOnlyReason());
        EXPECT_FALSE((*first)->session().plan().groups().empty());
        EXPECT_EQ((*first)->path(), documents() + QLatin1String("/opdc-2550.ruam"));
        ASSERT_TRUE((*first)->session().perform(renamed((*first)->session(), "ชื่ออื่น")));
    }
    auto again = files.openSample();
    ASSERT_TRUE(again);
    EXPECT_TRUE((*again)->isSample());
    EXPECT_FALSE((*again)->isNewFile());
    EXPECT_EQ((*again)->session().plan().programme().title, QStringLiteral("ชื่ออื่น"));
    ASSERT_NE((*again)->session().nextUndo(), nullptr);
}

/// A preview and an export read beside the window, over a connection of their own.
TEST_F(Workspaces, TheFileIsReadInAnotherThreadWhileItIsOpen)
{
    FileWorkspace files = workspace();
    const auto open = files.openSample();
    ASSERT_TRUE(open);
    ASSERT_TRUE((*open)->session().perform(renamed((*open)->session(), "ชื่อใหม่")));
    QString title;
    bool done = false;
    std::thread beside([&] {
        done = (*open)
                   ->readApart([&](const widgets::OpenProgramme::Apart &there) -> core::Result<void> {
                       title = there.plan.programme().title;
                       return there.fileUuid.isEmpty() || !there.people.personCount()
                                  ? core::Error{core::Code::CannotRead, {}, {}}
                                  : core::Result<void>();
                   })
                   .ok();
    });
    beside.join();
    EXPECT_TRUE(done);
    EXPECT_EQ(title, QStringLiteral("ชื่อใหม่"));
    EXPECT_TRUE((*open)->session().perform(renamed((*open)->session(), "ชื่อหลังอ่าน"))) << "nothing stays locked";
}

/// A paper is issued again as it was: out of the history, whatever has been changed since.
TEST_F(Workspaces, WhatStoodWhenARecordWasMadeIsReadOutOfTheHistory)
{
    FileWorkspace files = workspace();
    auto open = files.openSample();
    ASSERT_TRUE(open);
    session::Session &session = (*open)->session();
    const core::EventId event = session.plan().groups().front()->event;
    ASSERT_TRUE(session.perform(renamed(session, "ชื่อตอนออกเอกสาร")));
    ASSERT_TRUE(session.perform(
        *core::issuePaper(session.plan(), event, QStringLiteral("agenda"), {}, clock.nowUtc(), {}, ids)));
    const core::RecordRef paper = core::refOf(*core::issuedOf(session.plan(), event).back());
    ASSERT_TRUE(session.perform(renamed(session, "ชื่อวันนี้")));
    QString then;
    const auto read = [&then](const widgets::OpenProgramme::Apart &there) {
        then = there.plan.programme().title;
        return core::Result<void>();
    };
    ASSERT_TRUE((*open)->readWhenMade(paper, read));
    EXPECT_EQ(then, QStringLiteral("ชื่อตอนออกเอกสาร"));
    EXPECT_EQ(session.plan().programme().title, QStringLiteral("ชื่อวันนี้"));
    ASSERT_TRUE(session.takeForeignChange());
    EXPECT_EQ(session.plan().programme().title, QStringLiteral("ชื่อวันนี้")) << "the file is left as it is";
    const auto unknown = (*open)->readWhenMade(core::refOf(event), read);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, core::Code::NotFound);
}

TEST_F(Workspaces, ANewFileIsEmptyAndRefusesAnOldOne)
{
    FileWorkspace files = workspace();
    {
        auto made = files.createNew(path("a.ruam"));
        ASSERT_TRUE(made);
        EXPECT_TRUE((*made)->isNewFile());
        EXPECT_FALSE((*made)->isSample());
        EXPECT_TRUE((*made)->session().plan().groups().empty());
    }
    auto again = files.createNew(path("a.ruam"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, core::Code::FileExists);
}

TEST_F(Workspaces, AProgrammeIsMadeFromAnotherAndComparedWithACopy)
{
    FileWorkspace files = workspace();
    auto first = files.openSample();
    ASSERT_TRUE(first);
    ASSERT_TRUE((*first)->saveCopy(path("copy.ruam")));
    ASSERT_TRUE((*first)->session().perform(renamed((*first)->session(), "ชื่ออื่น")));
    const auto changes = (*first)->changesFrom(path("copy.ruam"));
    ASSERT_TRUE(changes) << testing::PrintToString(changes.error());
    EXPECT_EQ(changes->size(), 1);
    EXPECT_EQ(changes->size(core::Kind::Programme), 1);
    EXPECT_FALSE((*first)->changesFrom(path("none.ruam")));

    core::CloneOptions options;
    options.title = QStringLiteral("โครงการปีหน้า");
    options.shift.days = 364;
    const core::Plan &plan = (*first)->session().plan();
    auto made = files.createFrom(path("next.ruam"), core::clonedProgramme(plan, options, ids));
    ASSERT_TRUE(made) << testing::PrintToString(made.error());
    EXPECT_EQ((*made)->session().plan().programme().title, options.title);
    EXPECT_EQ((*made)->session().plan().groups().size(), plan.groups().size());
    EXPECT_EQ((*made)->session().nextUndo(), nullptr); // a new file begins without a history
}

TEST_F(Workspaces, AFileInUseIsReadOnlyAndNamesTheHolder)
{
    FileWorkspace files = workspace();
    FileWorkspace others = workspace("นายสมมติ ทดลอง");
    auto first = files.createNew(path("a.ruam"));
    ASSERT_TRUE(first);
    auto second = others.open(path("a.ruam"));
    ASSERT_TRUE(second);
    const auto reason = (*second)->readOnlyReason();
    ASSERT_TRUE(reason);
    EXPECT_EQ(reason->code, core::Code::FileInUse);
    EXPECT_EQ(std::get<QString>(reason->args[1]), QStringLiteral("นางสาวทดสอบ ตัวอย่าง"));
    EXPECT_FALSE((*second)->session().perform(renamed((*second)->session(), "ชื่ออื่น")));
}

TEST_F(Workspaces, WhatIsNoFileIsAnError)
{
    FileWorkspace files = workspace();
    auto none = files.open(path("none.ruam"));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, core::Code::FileNotFound);
}

TEST_F(Workspaces, ACopyReplacesAnotherFileButNeverItself)
{
    FileWorkspace files = workspace();
    auto open = files.createNew(path("a.ruam"));
    ASSERT_TRUE(open);
    ASSERT_TRUE((*open)->session().perform(renamed((*open)->session(), "ชื่ออื่น")));
    QFile old(path("b.ruam"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();

    ASSERT_TRUE((*open)->saveCopy(path("b.ruam")));
    auto copy = files.open(path("b.ruam"));
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->session().plan().programme().title, QStringLiteral("ชื่ออื่น"));

    const auto itself = (*open)->saveCopy(path("a.ruam"));
    ASSERT_FALSE(itself);
    const auto nowhere = (*open)->saveCopy(path("missing/c.ruam"));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, core::Code::DirectoryMissing);
    EXPECT_FALSE(QDir(folder.path()).entryList(QDir::Files).contains(QStringLiteral("b.ruam.new")));
}

TEST_F(Workspaces, ACopyThatIsStoppedLeavesWhatStoodThere)
{
    FileWorkspace files = workspace();
    const auto open = files.createNew(path("a.ruam"));
    ASSERT_TRUE(open);
    QFile old(path("b.ruam"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    for (const int stopAt : {1, 2}) {
        int asked = 0;
        QStringList meanwhile;
        const auto stopped = (*open)->saveCopy(path("b.ruam"), [&](qint64, qint64) {
            meanwhile = QDir(folder.path()).entryList(QDir::Files);
            return ++asked < stopAt;
        });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().code, core::Code::Cancelled);
        EXPECT_EQ(asked, stopAt) << "before the copy is made, and before it takes its place";
        EXPECT_EQ(meanwhile.contains(QStringLiteral("b.ruam.new")), stopAt == 2);
        ASSERT_TRUE(old.open(QIODevice::ReadOnly));
        EXPECT_EQ(old.readAll(), "old");
        old.close();
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), before);
    }
}

TEST_F(Workspaces, ACopyIsSavedInAnotherThreadAlsoOfAFileInUse)
{
    FileWorkspace files = workspace();
    FileWorkspace others = workspace("นายสมมติ ทดลอง");
    const auto first = files.createNew(path("a.ruam"));
    ASSERT_TRUE(first);
    const auto second = others.open(path("a.ruam"));
    ASSERT_TRUE(second);
    ASSERT_TRUE((*first)->session().perform(renamed((*first)->session(), "ชื่อใหม่")));
    for (const auto *open : {&*first, &*second}) {
        core::Result<void> saved;
        bool wroteMeanwhile = false;
        std::thread beside([&] { saved = (*open)->saveCopy(path("b.ruam"), [&](qint64, qint64) { return true; }); });
        wroteMeanwhile = (*first)->session().perform(renamed((*first)->session(), "ชื่อใหม่")).ok();
        beside.join();
        EXPECT_TRUE(wroteMeanwhile);
        ASSERT_TRUE(saved) << testing::PrintToString(saved.error());
        const auto copy = files.open(path("b.ruam"));
        ASSERT_TRUE(copy);
        EXPECT_EQ((*copy)->session().plan().programme().title, QStringLiteral("ชื่อใหม่"));
    }
}

// A plain copy of an open file lacks what still stands in the journal beside it; a pause brings it in.
TEST_F(Workspaces, AfterAPauseTheFileItselfIsComplete)
{
    FileWorkspace files = workspace();
    auto open = files.createNew(path("a.ruam"));
    ASSERT_TRUE(open);
    ASSERT_TRUE((*open)->session().perform(renamed((*open)->session(), "ชื่ออื่น")));
    const auto journalSize = [&] { return QFileInfo(path("a.ruam-wal")).size(); };
    EXPECT_GT(journalSize(), 0);
    QEventLoop loop;
    QTimer poll;
    QElapsedTimer waited;
    waited.start();
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (journalSize() == 0 || waited.elapsed() > 10'000)
            loop.quit();
    });
    poll.start(20);
    loop.exec();
    EXPECT_EQ(journalSize(), 0);
}

TEST_F(Workspaces, DialogsStartInAFolderThatIsThere)
{
    FileWorkspace files = workspace();
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("documents")));
    EXPECT_EQ(files.documentsFolder(), path("documents"));
    ASSERT_TRUE(files.openSample());
    EXPECT_EQ(files.documentsFolder(), documents());
}

} // namespace
} // namespace ruam::app
