#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <map>
#include <ruam/widgets/mainwindow.h>
#include <support/fixedclock.h>
#include <support/memoryfiles.h>
#include <support/memorystore.h>
#include <support/print.h>
#include <support/sampleplan.h>

namespace ruam::widgets {
class Desk;
}

namespace ruam::test {

/// Answers for the window, set beforehand; what was asked is kept.
class FakePrompts final : public widgets::Prompts
{
public:
    void tell(QWidget *, const QString &message) override { told.append(message); }
    int ask(QWidget *, const QString &message, const QStringList &buttons, int keeps) override
    {
        asked.append(message);
        buttonsAsked = buttons;
        keepsAsked = buttons[keeps];
        return answer;
    }
    QString openPath(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QString savePath(QWidget *, const QString &, const QString &start, const QString &, const QString &) override
    {
        suggested = start;
        return path;
    }
    bool fillIn(QDialog &dialog) override { return fill && fill(dialog); }
    Watch watch(QWidget *, const QString &words) override
    {
        watched.append(words);
        return [this](qint64, qint64) { return !stops; };
    }
    bool setUpPrinter(QWidget *, QPrinter &printer) override;

    QStringList told;
    QStringList watched;
    bool stops = false; ///< what is watched is cancelled
    QStringList asked;
    QStringList buttonsAsked;
    QString keepsAsked; ///< the words of the button that Escape is
    QString suggested;
    QString path;
    QString printToFile; ///< the printer is set to write here; empty cancels
    int answer = 0;
    std::function<bool(QDialog &)> fill; ///< fills in a dialog of the program; false, and none, cancels
};

/// A programme in memory.
class MemoryProgramme final : public widgets::OpenProgramme
{
public:
    MemoryProgramme(QString path, const core::Clock &clock, const core::ChangeSet &initial);

    session::Session &session() override { return m_session; }
    QString path() const override { return m_path; }
    bool isSample() const override { return sample; }
    bool isNewFile() const override { return newFile; }
    std::optional<core::Error> readOnlyReason() const override { return reason; }
    core::Result<void> saveCopy(const QString &target, const core::WriteProgress &progress) const override;
    core::Result<core::ChangeSet> changesFrom(const QString &copy) override;
    core::Result<void> readApart(const ReadApart &read) const override;
    core::Result<void> readWhenMade(core::RecordRef record, const ReadApart &read) const override;
    MemoryStore &store() { return m_store; }
    /// Called in the thread of readApart before it reads, and in that of saveCopy when it has begun.
    std::function<void()> beforeApart;

    bool sample = false;
    bool newFile = false;
    std::optional<core::Error> reason;

private:
    QString m_path;
    CountingIds m_ids;
    MemoryStore m_store;
    const core::Clock &m_clock;
    session::Session m_session;
};

class FakeWorkspace final : public widgets::Workspace
{
public:
    explicit FakeWorkspace(const core::Clock &clock) : m_clock(clock) {}

    Opened open(const QString &path) override;
    Opened createNew(const QString &path) override;
    Opened createFrom(const QString &path, const core::ChangeSet &start) override;
    Opened openSample() override;
    presentation::FileSystem &files() override { return linked; }
    QString documentsFolder() const override { return QStringLiteral("/documents"); }

    std::map<QString, core::Error> failures; ///< paths that cannot be opened
    QStringList opened;
    std::function<void()> whenOpened;
    MemoryFiles linked; ///< the files that programmes link to

private:
    const core::Clock &m_clock;
};

/// The whole window over the sample plan, as of 1 March 2024, before the first round.
class WindowTest : public testing::Test
{
protected:
    WindowTest();
    ~WindowTest() override;

    /// Shows the window with the sample plan, or with other rows.
    void start(const core::ChangeSet &rows = sampleChanges());
    widgets::Desk *desk() const;
    session::Session &session() const { return programme->session(); }
    const core::Plan &plan() const { return session().plan(); }
    /// By its words, without the mnemonic.
    QAction *action(const QString &text) const;
    /// The key goes where the focus is, through the window's shortcuts.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    QString statusText() const;

    QTemporaryDir folder;
    FixedClock clock;
    FakePrompts prompts;
    FakeWorkspace workspace;
    QSettings settings;
    std::unique_ptr<widgets::MainWindow> window;
    MemoryProgramme *programme = nullptr;
};

} // namespace ruam::test
