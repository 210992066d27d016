#include "testwindow.h"

#include "askstrip.h"
#include "checkincounts.h"
#include "checkintable.h"
#include "checkinview.h"
#include "confirmstrip.h"
#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "noticebar.h"
#include "roundlock.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <ruam/core/issuedpapers.h>
#include <ruam/core/registrations.h>
#include <ruam/reports/issues.h>

namespace ruam::test {
namespace {

using presentation::CheckInModel;
using widgets::CheckInView;

class CheckInWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        const core::Event &event = *plan().find(core::EventId{101});
        clock.set(QDateTime(event.start, QTime(1, 41), Qt::UTC));
        std::vector<core::NewParticipant> people;
        for (const char16_t *name : {u"สมชาย", u"สมหญิง", u"ก้อง"}) {
            core::NewParticipant person;
            person.title = QStringLiteral("นาย");
            person.given = QString::fromUtf16(name);
            person.surname = QStringLiteral("ไม่จริง");
            person.province = {core::packedProvinceCode(u"TH-55")};
            people.push_back(person);
        }
        ASSERT_TRUE(session().perform(*core::registerPeople(plan(), event.id, people, 0, session().ids())).ok());
        desk()->open({core::Kind::TrainingGroup, 111});
    }
    void openDesk() { press(Qt::Key_R, Qt::ControlModifier); }
    CheckInView *view() const { return qobject_cast<CheckInView *>(desk()->view()); }
    QLineEdit *field() const { return view()->search(); }
    qint64 marks() const
    {
        qint64 count = 0;
        const auto counts = session().people().attendanceCounts(core::EventId{101});
        for (const core::AttendanceCount &each : *counts)
            count += each.count;
        return count;
    }
    QModelIndex row(int at) const { return view()->model().index(at, CheckInModel::NameColumn); }
};

TEST_F(CheckInWindow, OpensFromTheGroupsPageWithTheCursorInTheSearchField)
{
    QTest::mouseClick(desk()->groups()->page()->checkInButton(), Qt::LeftButton);
    ASSERT_TRUE(view());
    EXPECT_EQ(view()->group(), core::TrainingGroupId{111});
    EXPECT_TRUE(field()->hasFocus());
    EXPECT_EQ(view()->model().rowCount(), 3);
    EXPECT_GE(view()->table()->font().pointSize(), 16);
    press(Qt::Key_Escape);
    EXPECT_FALSE(view()) << "Esc leads back to the group's page";
    EXPECT_TRUE(desk()->groups()->isPageOpen());
    EXPECT_TRUE(desk()->groups()->page()->checkInButton()->hasFocus()) << "where typing on does no harm";
}

TEST_F(CheckInWindow, ArrowsChooseAndSpaceMarksAndClearsTheField)
{
    openDesk();
    ASSERT_TRUE(view());
    type(QStringLiteral("สม"));
    EXPECT_EQ(view()->model().rowCount(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 1);
    EXPECT_EQ(field()->text(), QString());
    EXPECT_TRUE(field()->hasFocus());
    EXPECT_TRUE(view()->model().hasCome(row(1)));
    EXPECT_TRUE(view()->hint().contains(QStringLiteral("08.41"))) << view()->hint().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(marks(), 0) << "one step";
    EXPECT_FALSE(view()->hint().contains(QStringLiteral("08.41"))) << "it says no more what was taken back";
}

TEST_F(CheckInWindow, ASpaceWithinANameIsABlankAndTwoMarkTheOnlyOneFound)
{
    openDesk();
    type(QStringLiteral("สมชาย"));
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 0);
    EXPECT_EQ(field()->text(), QStringLiteral("สมชาย "));
    type(QStringLiteral("ไม่"));
    EXPECT_EQ(view()->model().rowCount(), 1);
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 0);
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 1);
    EXPECT_TRUE(field()->text().isEmpty());

    type(QStringLiteral("สม"));
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 1) << "two are found, and nobody is chosen";
    press(Qt::Key_Escape);
    EXPECT_TRUE(field()->text().isEmpty());
    ASSERT_TRUE(view()) << "the first Esc clears the field";
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 1) << "nobody is chosen";
}

TEST_F(CheckInWindow, TheOtherLayoutIsOfferedOnlyWhereItFindsSomebody)
{
    openDesk();
    type(QStringLiteral("l,=kp"));
    ASSERT_TRUE(view()->otherLayoutButton()->isVisible());
    QTest::mouseClick(view()->otherLayoutButton(), Qt::LeftButton);
    EXPECT_EQ(field()->text(), QStringLiteral("สมชาย"));
    EXPECT_EQ(view()->model().rowCount(), 1);
    EXPECT_FALSE(view()->otherLayoutButton()->isVisible());
    field()->clear();
    type(QStringLiteral("นายมาเอง"));
    EXPECT_EQ(view()->model().rowCount(), 0);
    EXPECT_FALSE(view()->otherLayoutButton()->isVisible()) << "a name is no word of the other layout";
}

TEST_F(CheckInWindow, SpaceOnOneWhoIsMarkedDoesNothingAndAKeyTakesItBack)
{
    openDesk();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 1);
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 1) << "neither taken back nor given to the next";
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(marks(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(marks(), 1);
}

TEST_F(CheckInWindow, AnEnterCorrectsTheNameInPlaceAndTheCursorComesBack)
{
    openDesk();
    type(QStringLiteral("ก้อง"));
    press(Qt::Key_Return);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(editor && editor != field());
    editor->selectAll();
    type(QStringLiteral("นายก่อง ไม่จริง"));
    press(Qt::Key_Return);
    EXPECT_TRUE(field()->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_EQ(view()->model().nameAt(row(2)), QStringLiteral("นายก่อง ไม่จริง"));
}

TEST_F(CheckInWindow, WhoComesInsteadAndWhoWasNotNamedAreTypedIntoAStrip)
{
    openDesk();
    press(Qt::Key_Down);
    press(Qt::Key_F8);
    ASSERT_TRUE(view()->strip()->isVisible());
    type(QStringLiteral("นางมานี ใจงาม"));
    press(Qt::Key_Return);
    EXPECT_FALSE(view()->strip()->isVisible());
    EXPECT_EQ(view()->model().nameAt(row(0)), QStringLiteral("นางมานี ใจงาม"));
    EXPECT_EQ(marks(), 1);
    EXPECT_TRUE(field()->hasFocus());

    type(QStringLiteral("ปิติ"));
    EXPECT_EQ(view()->model().rowCount(), 0);
    press(Qt::Key_F9);
    EXPECT_EQ(view()->strip()->line()->text(), QStringLiteral("ปิติ")) << "what was looked for in vain";
    press(Qt::Key_Return);
    EXPECT_EQ(view()->model().rowCount(), 4);
    EXPECT_EQ(marks(), 2);
}

TEST_F(CheckInWindow, WhoseThePlaceWasIsToldAndNotMarked)
{
    openDesk();
    press(Qt::Key_Down);
    press(Qt::Key_F8);
    type(QStringLiteral("นางมานี ใจงาม"));
    press(Qt::Key_Return);
    type(QStringLiteral("สมชาย"));
    ASSERT_EQ(view()->model().rowCount(), 1);
    EXPECT_TRUE(view()->hint().contains(QStringLiteral("มีผู้มาแทน"))) << view()->hint().toStdString();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 1) << "of who came instead";
    EXPECT_TRUE(desk()->refusal().isEmpty()) << "nothing went wrong";
    EXPECT_TRUE(view()->hint().contains(QStringLiteral("มีผู้มาแทน")));
}

TEST_F(CheckInWindow, NumbersAreThoseOfTheLastBookIssuedForTheWholeRound)
{
    openDesk();
    const auto number = [this](int at) {
        return view()->model().index(at, CheckInModel::NumberColumn).data().toString();
    };
    EXPECT_EQ(number(0), u"1");
    const auto registration = [this](int at) { return core::RegistrationId{view()->model().recordAt(row(at)).id}; };
    const auto issue = [this](const reports::Issue &book) {
        const auto edit = core::issuePaper(plan(), core::EventId{101}, QStringLiteral("signin"), 2, clock.nowUtc(),
                                           reports::issueText(book), session().ids());
        ASSERT_TRUE(edit.ok() && session().perform(*edit).ok());
    };
    reports::Issue book;
    book.scope.group = {111};
    book.places = {{registration(2), 1, 1}, {registration(0), 1, 2}};
    issue(book);
    EXPECT_EQ(number(0), u"2");
    EXPECT_EQ(number(1), u"–");
    EXPECT_TRUE(field()->placeholderText().contains(QStringLiteral("ใบลงทะเบียน")));
    reports::Issue few = book;
    few.scope.registrations = {registration(1)};
    few.places = {{registration(1), 1, 1}};
    issue(few);
    EXPECT_EQ(number(0), u"2") << "a sheet for a few of them is not the book";
    type(QStringLiteral("1"));
    ASSERT_EQ(view()->model().rowCount(), 1);
    EXPECT_TRUE(view()->model().nameAt(row(0)).contains(QStringLiteral("ก้อง")));
    press(Qt::Key_Escape);
    ASSERT_TRUE(session().undo().ok());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(number(0), u"1");
}

TEST_F(CheckInWindow, CountsStandBesideAndAProvinceNarrowsTheList)
{
    openDesk();
    EXPECT_EQ(view()->counts()->total(), QStringLiteral("มาแล้ว 0 จาก 3 คน"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(view()->counts()->total(), QStringLiteral("มาแล้ว 1 จาก 3 คน"));
    QTableWidget *provinces = view()->counts()->provinces();
    ASSERT_EQ(provinces->rowCount(), 1);
    EXPECT_EQ(provinces->item(0, 1)->text(), u"1/3");
    const QPoint first = provinces->visualItemRect(provinces->item(0, 0)).center();
    QTest::mouseClick(provinces->viewport(), Qt::LeftButton, {}, first);
    EXPECT_TRUE(view()->model().province());
    press(Qt::Key_Escape);
    EXPECT_FALSE(view()->model().province());
    EXPECT_TRUE(view());
}

TEST_F(CheckInWindow, TheHalfDayFollowsTheClockUnlessChosen)
{
    openDesk();
    const auto morning = view()->model().half();
    const QString shown = view()->halves()->currentText();
    QCoreApplication::processEvents(); // the places of the head are told
    EXPECT_GE(view()->halves()->width(), view()->halves()->fontMetrics().horizontalAdvance(shown) + 20)
        << "day and half are read whole: " << shown.toStdString();
    clock.set(QDateTime(plan().find(core::EventId{101})->start, QTime(6, 5), Qt::UTC));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_NE(view()->model().half(), morning) << "it has become afternoon";
    view()->halves()->setCurrentIndex(0);
    Q_EMIT view()->halves()->activated(0);
    view()->judgeAgain();
    EXPECT_EQ(view()->model().half(), morning);
}

TEST_F(CheckInWindow, ClosingIsShownOnTheGroupsPageAndOneClickOpensAgain)
{
    openDesk();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(view()->roundLock()->button()->text(), QStringLiteral("ล็อกกลุ่มที่ 1"));
    QTest::mouseClick(view()->roundLock()->button(), Qt::LeftButton);
    widgets::ConfirmStrip *strip = view()->roundLock()->strip();
    ASSERT_TRUE(strip->isVisible());
    EXPECT_FALSE(plan().find(core::EventId{101})->locked) << "first it is told what is open";
    EXPECT_TRUE(strip->words().contains(QStringLiteral("2 คน"))) << strip->words().toStdString();
    EXPECT_EQ(strip->actButton()->text(), QStringLiteral("ล็อกกลุ่มที่ 1"));
    press(Qt::Key_Return);
    EXPECT_FALSE(strip->isVisible()) << "a stray Enter leaves it open";
    EXPECT_FALSE(plan().find(core::EventId{101})->locked);
    QTest::mouseClick(view()->roundLock()->button(), Qt::LeftButton);
    QTest::mouseClick(strip->actButton(), Qt::LeftButton);
    EXPECT_FALSE(strip->isVisible());
    EXPECT_TRUE(plan().find(core::EventId{101})->locked);
    EXPECT_TRUE(view()->roundLock()->bar()->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(marks(), 1);
    EXPECT_FALSE(desk()->refusal().isEmpty()) << "it says why";
    view()->goBack();
    widgets::NoticeBar *bar = desk()->groups()->page()->roundLock()->bar();
    ASSERT_TRUE(bar->isVisible());
    Q_EMIT bar->actionPressed();
    EXPECT_FALSE(plan().find(core::EventId{101})->locked);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(CheckInWindow, TheGroupsPageLocksAsTheDeskDoes)
{
    openDesk();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    const QString words = view()->roundLock()->button()->text();
    view()->goBack();
    const widgets::RoundLock *lock = desk()->groups()->page()->roundLock();
    ASSERT_TRUE(lock->button()->isVisible());
    EXPECT_EQ(lock->button()->text(), words);
    QTest::mouseClick(lock->button(), Qt::LeftButton);
    ASSERT_TRUE(lock->strip()->isVisible());
    EXPECT_TRUE(lock->strip()->words().contains(QStringLiteral("2 คน"))) << lock->strip()->words().toStdString();
    QTest::mouseClick(lock->strip()->stayButton(), Qt::LeftButton);
    EXPECT_FALSE(plan().find(core::EventId{101})->locked) << "it asks first";
    QTest::mouseClick(lock->button(), Qt::LeftButton);
    QTest::mouseClick(lock->strip()->actButton(), Qt::LeftButton);
    EXPECT_TRUE(plan().find(core::EventId{101})->locked);
    EXPECT_EQ(session().nextUndo()->verb, core::Verb::LockRound) << "the history has it";
    EXPECT_FALSE(lock->button()->isVisible());
    EXPECT_TRUE(lock->bar()->isVisible());
    Q_EMIT lock->bar()->actionPressed();
    EXPECT_EQ(session().nextUndo()->verb, core::Verb::UnlockRound);
    EXPECT_TRUE(lock->button()->isVisible());
    EXPECT_FALSE(lock->bar()->isVisible());
}

TEST_F(CheckInWindow, TheLockTakesNothingFromTheHeadOfTheGroupsPage)
{
    window->resize(1024, 700);
    QApplication::processEvents();
    const widgets::GroupPage *page = desk()->groups()->page();
    ASSERT_TRUE(page->roundLock()->button()->isVisible());
    int whole = 0;
    for (const QLabel *label : page->findChildren<QLabel *>(Qt::FindDirectChildrenOnly))
        if (label->isVisible() && label->y() < page->checkInButton()->geometry().bottom() &&
            label->text().contains(QRegularExpression(QStringLiteral("25[0-9]{2}$")))) {
            EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
            ++whole;
        }
    EXPECT_EQ(whole, 1) << "the dates";
}

TEST_F(CheckInWindow, AnotherGroupsPageDoesNotLockTheOneThatWasAskedAbout)
{
    openDesk();
    view()->goBack();
    widgets::GroupPage *page = desk()->groups()->page();
    QTest::mouseClick(page->roundLock()->button(), Qt::LeftButton);
    ASSERT_TRUE(page->roundLock()->strip()->isVisible());
    page->setGroup(plan().groupOf(core::EventId{102})->id);
    EXPECT_FALSE(page->roundLock()->strip()->isVisible());
    EXPECT_FALSE(page->roundLock()->button()->isVisible()) << "nobody is on its list";
}

TEST_F(CheckInWindow, InTheSmallestWindowWhoAndWhetherTheyCameStayInSightAndNoButtonIsCut)
{
    openDesk();
    for (const QSize size : {QSize(1366, 740), QSize(1024, 700)}) {
        window->resize(size);
        QApplication::processEvents();
        const QTableView *table = view()->table();
        EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << size.width();
        for (const int column : {CheckInModel::NameColumn, CheckInModel::CameColumn}) {
            EXPECT_FALSE(table->isColumnHidden(column));
            EXPECT_LE(table->columnViewportPosition(column) + table->columnWidth(column), table->viewport()->width());
        }
        for (const QPushButton *button : view()->findChildren<QPushButton *>()) {
            if (button->isVisible()) {
                EXPECT_GE(button->width(), button->sizeHint().width()) << button->text().toStdString();
            }
        }
    }
}

TEST_F(CheckInWindow, TheTimeOfAnArrivalAndTheLongestProvinceAreNotCut)
{
    openDesk();
    type(QStringLiteral("ก้อง"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    ASSERT_EQ(marks(), 1);
    for (const QSize size : {QSize(1366, 740), QSize(1024, 700)}) {
        window->resize(size);
        QApplication::processEvents();
        const QTableView *table = view()->table();
        const QFontMetrics metrics(table->font());
        constexpr int kMargins = 12;
        const QString came = table->model()->index(2, CheckInModel::CameColumn).data().toString();
        EXPECT_TRUE(came.contains(QStringLiteral("08.41"))) << came.toStdString();
        EXPECT_GE(table->columnWidth(CheckInModel::CameColumn),
                  metrics.horizontalAdvance(QStringLiteral("✔ ") + came) + kMargins)
            << size.width();
        if (!table->isColumnHidden(CheckInModel::ProvinceColumn)) {
            EXPECT_GE(table->columnWidth(CheckInModel::ProvinceColumn),
                      metrics.horizontalAdvance(QStringLiteral("นครศรีธรรมราช")) + kMargins)
                << size.width();
        }
    }
}

TEST_F(CheckInWindow, ALongNameIsReadToItsEndAndThePostStandsBeneathIt)
{
    openDesk();
    window->resize(1366, 740);
    QApplication::processEvents();
    const widgets::CheckInTable *table = view()->table();
    const QString longName = QStringLiteral("นางสาวประเสริฐศรี สมมุติไพบูลย์วัฒนา");
    EXPECT_GE(table->columnWidth(CheckInModel::NameColumn), QFontMetrics(table->font()).horizontalAdvance(longName));
    const auto firstRow = [&] {
        QApplication::processEvents();
        const int top = table->rowViewportPosition(0), left = table->columnViewportPosition(CheckInModel::NameColumn);
        return table->viewport()->grab({left, top, table->columnWidth(CheckInModel::NameColumn), table->rowHeight(0)});
    };
    const auto inkBeneath = [&] {
        const QImage image = firstRow().toImage();
        const QRgb ground = image.pixel(image.width() - 3, image.height() - 3);
        int ink = 0;
        for (int y = image.height() * 2 / 3; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixel(x, y) != ground;
        return ink;
    };
    const int without = inkBeneath();
    const auto first = session().people().participant(view()->model().rowAt(row(0))->participant.registration.id);
    ASSERT_TRUE(first.ok() && first->has_value());
    ASSERT_TRUE(session()
                    .perform(*core::setParticipantField(plan(), **first, u"position_title",
                                                        QStringLiteral("นักวิเคราะห์นโยบายและแผน")))
                    .ok());
    EXPECT_GT(inkBeneath(), without + 100);
}

TEST_F(CheckInWindow, AnEmptyRoundSaysWhatBelongsHereAndOffersTheFirstStep)
{
    desk()->open({core::Kind::TrainingGroup, 112});
    openDesk();
    ASSERT_TRUE(view());
    EXPECT_EQ(view()->group(), core::TrainingGroupId{112});
    EXPECT_FALSE(field()->isVisible());
    auto *step = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(step);
    step->click();
    EXPECT_FALSE(view()) << "to the list of participants";
    EXPECT_EQ(desk()->groups()->page()->currentKind(), widgets::ParticipantsTab);
    openDesk();
    ASSERT_TRUE(view());
    press(Qt::Key_Escape);
    EXPECT_FALSE(view()) << "Esc leaves an empty desk too";
}

} // namespace
} // namespace ruam::test
