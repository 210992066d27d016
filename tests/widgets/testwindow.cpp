#include "testwindow.h"

#include "desk.h"
#include "label.h"

#include <ruam/core/pastplan.h>
#include <ruam/core/plandiff.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPrinter>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTest>

namespace ruam::test {

using namespace core;

namespace {

core::Result<void> readIn(MemoryStore store, const widgets::OpenProgramme::ReadApart &read)
{
    const auto plan = store.load();
    return plan ? read({*plan, store, store, QStringLiteral("test")}) : core::Result<void>(plan.error());
}

} // namespace

bool FakePrompts::setUpPrinter(QWidget *, QPrinter &printer)
{
    if (printToFile.isEmpty())
        return false;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printToFile);
    return true;
}

MemoryProgramme::MemoryProgramme(QString path, const Clock &clock, const ChangeSet &initial)
    : m_path(std::move(path)), m_store(initial), m_clock(clock),
      m_session(m_store, m_store, clock, m_ids, QStringLiteral("ผู้ทดสอบ"))
{
    const auto opened = m_session.open();
    Q_ASSERT(opened.ok());
}

Result<void> MemoryProgramme::saveCopy(const QString &target, const WriteProgress &progress) const
{
    if (beforeApart)
        beforeApart();
    if (!progress(1, 1))
        return Error{Code::Cancelled, {}, {}};
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly) || copy.write("copy") < 0)
        return Error{Code::CannotWrite, {target}, copy.errorString()};
    return {};
}

core::Result<void> MemoryProgramme::readApart(const ReadApart &read) const
{
    MemoryStore now = m_store.snapshot();
    if (beforeApart)
        beforeApart();
    return readIn(std::move(now), read);
}

core::Result<void> MemoryProgramme::readWhenMade(core::RecordRef record, const ReadApart &read) const
{
    MemoryStore then = m_store.snapshot();
    core::TimeIdSource ids;
    const auto back = core::goBackToMakingOf(then, record, m_clock, ids);
    return back ? readIn(std::move(then), read) : back;
}

Result<ChangeSet> MemoryProgramme::changesFrom(const QString &)
{
    return planDiff(samplePlan(), m_session.plan());
}

FakeWorkspace::Opened FakeWorkspace::open(const QString &path)
{
    if (const auto failure = failures.find(path); failure != failures.end())
        return failure->second;
    opened.append(path);
    if (whenOpened)
        whenOpened();
    return Opened(
        std::unique_ptr<widgets::OpenProgramme>(std::make_unique<MemoryProgramme>(path, m_clock, sampleChanges())));
}

FakeWorkspace::Opened FakeWorkspace::createNew(const QString &path)
{
    opened.append(path);
    ChangeSet rows;
    Programme programme;
    programme.id = {1};
    programme.title = QStringLiteral("โครงการเปล่า");
    rows.insert(programme);
    return Opened(std::unique_ptr<widgets::OpenProgramme>(std::make_unique<MemoryProgramme>(path, m_clock, rows)));
}

FakeWorkspace::Opened FakeWorkspace::createFrom(const QString &path, const ChangeSet &start)
{
    opened.append(path);
    return Opened(std::unique_ptr<widgets::OpenProgramme>(std::make_unique<MemoryProgramme>(path, m_clock, start)));
}

FakeWorkspace::Opened FakeWorkspace::openSample()
{
    auto sample = std::make_unique<MemoryProgramme>(QStringLiteral("/documents/sample.ruam"), m_clock, sampleChanges());
    sample->sample = true;
    return Opened(std::unique_ptr<widgets::OpenProgramme>(std::move(sample)));
}

WindowTest::WindowTest() : workspace(clock), settings(folder.filePath(QStringLiteral("ruam.ini")), QSettings::IniFormat)
{
}

WindowTest::~WindowTest() = default;

void WindowTest::start(const ChangeSet &rows)
{
    window = std::make_unique<widgets::MainWindow>(workspace, prompts, settings, clock);
    auto made = std::make_unique<MemoryProgramme>(QStringLiteral("/documents/ทดสอบ.ruam"), clock, rows);
    programme = made.get();
    window->setProgramme(std::move(made));
    window->resize(1366, 720);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

widgets::Desk *WindowTest::desk() const
{
    return window->findChild<widgets::Desk *>();
}

QAction *WindowTest::action(const QString &text) const
{
    const auto actions = window->findChildren<QAction *>();
    static const QRegularExpression mnemonic(QStringLiteral("\\(&?[A-Z]\\)$"));
    for (QAction *found : actions)
        if (found->text().remove(mnemonic).remove(u'&') == text)
            return found;
    ADD_FAILURE() << "no action " << text.toStdString();
    return nullptr;
}

void WindowTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    ASSERT_TRUE(focus) << "nothing has the focus";
    QTest::keyClick(focus, Qt::Key(key), modifiers);
}

void WindowTest::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        QKeyEvent down(QEvent::KeyPress, letter.unicode() < 0x80 ? letter.toUpper().unicode() : 0, Qt::NoModifier,
                       QString(letter));
        QApplication::sendEvent(focus, &down);
    }
}

QString WindowTest::statusText() const
{
    QStringList texts;
    const auto labels = window->statusBar()->findChildren<widgets::Label *>();
    for (const widgets::Label *label : labels)
        texts.append(label->text());
    return texts.join(QStringLiteral(" | "));
}

} // namespace ruam::test
