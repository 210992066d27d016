#include "testwindow.h"

#include "desk.h"
#include "exportstrip.h"
#include "groupsview.h"
#include "importcolumns.h"
#include "importfindings.h"
#include "importview.h"
#include "label.h"
#include "noticebar.h"
#include "recordtable.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace ruam::test {
namespace {

using interchange::ImportContent;
using interchange::ImportState;
using widgets::ImportModel;

class ImportTest : public WindowTest
{
protected:
    void SetUp() override { start(); }
    widgets::ImportView *view() const { return desk()->import(); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void waitForIt() const
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view()->isBusy(); }, 10'000));
        QCoreApplication::processEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !view()->isBusy(); }, 10'000));
    }
    void import(const QString &name, const QByteArray &bytes, ImportContent content = ImportContent::People)
    {
        prompts.path = write(name, bytes);
        Q_EMIT desk()->importRequested(content, eventOfFirst());
        waitForIt();
    }
    void takeAllIn() const
    {
        view()->doubtfulBox()->setChecked(true);
        view()->acceptButton()->click();
        waitForIt();
    }
    core::EventId eventOfFirst() const { return plan().groups().front()->event; }
    qint64 people() const { return *session().people().participantCount(eventOfFirst()); }
    QString cell(int row, int column) const { return view()->model().index(row, column).data().toString(); }

    const QByteArray kPeople = QStringLiteral("คำนำหน้า,ชื่อ,นามสกุล,จังหวัด\n"
                                              "นาย,ทดลอง,นำเข้าหนึ่ง,น่าน\n"
                                              "นาง,ทดลอง,นำเข้าสอง,ไม่มีจริง\n"
                                              "นางสาว,,,น่าน\n")
                                   .toUtf8();
};

TEST_F(ImportTest, SaysWhatBelongsHereBeforeAFileIsChosen)
{
    desk()->chooseView(widgets::ImportKind);
    EXPECT_FALSE(view()->table()->isVisible());
    EXPECT_FALSE(view()->acceptButton()->isVisible());
}

TEST_F(ImportTest, ShowsEveryRowWithItsStateAndEntersNothingBeforeItIsAccepted)
{
    const qint64 before = people();
    import(QStringLiteral("p.csv"), kPeople);
    EXPECT_EQ(desk()->chosenView(), widgets::ImportKind);
    ASSERT_EQ(view()->model().rowCount(), 3) << view()->notice()->isVisible();
    EXPECT_EQ(view()->model().preview()->count(ImportState::New), 1);
    EXPECT_EQ(view()->model().preview()->count(ImportState::Doubtful), 1);
    EXPECT_EQ(view()->model().preview()->count(ImportState::Refused), 1);
    EXPECT_TRUE(cell(1, ImportModel::RemarkColumn).contains(QStringLiteral("ไม่มีจริง")));
    EXPECT_TRUE(cell(1, ImportModel::FirstCell + 3).startsWith(u'▲')) << "the cell that says so is marked";
    EXPECT_EQ(people(), before);
    view()->acceptButton()->click();
    waitForIt();
    EXPECT_EQ(people(), before + 1);
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
    EXPECT_EQ(desk()->groups()->page()->currentKind(), widgets::ParticipantsTab) << "where they went";
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(people(), before) << "one step";
}

TEST_F(ImportTest, WhoIsInTheGroupAlreadyGainsATelephoneNumberInOneStep)
{
    import(QStringLiteral("p.csv"), kPeople);
    view()->acceptButton()->click();
    waitForIt();
    const qint64 before = people();
    const auto contacts = [this] {
        qint64 count = 0;
        EXPECT_TRUE(session().people().eachContact([&count](const core::Contact &) {
            ++count;
            return true;
        }));
        return count;
    };
    const qint64 contactsBefore = contacts();
    const QByteArray bytes = QStringLiteral("คำนำหน้า,ชื่อ,นามสกุล,จังหวัด,โทรศัพท์\n"
                                            "นาย,ทดลอง,นำเข้าหนึ่ง,น่าน,08 1234 5678\n")
                                 .toUtf8();
    import(QStringLiteral("q.csv"), bytes);
    ASSERT_EQ(view()->model().rowCount(), 1);
    EXPECT_EQ(view()->model().preview()->count(ImportState::Matches), 1);
    EXPECT_EQ(view()->model().index(0, ImportModel::StateColumn).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_TRUE(cell(0, ImportModel::RemarkColumn).contains(QStringLiteral("โทรศัพท์")));
    EXPECT_FALSE(cell(0, ImportModel::RemarkColumn).contains(QStringLiteral("5678")));
    view()->acceptButton()->click();
    waitForIt();
    EXPECT_EQ(people(), before);
    EXPECT_EQ(contacts(), contactsBefore + 1);
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(contacts(), contactsBefore) << "one step";
    EXPECT_EQ(people(), before);
}

TEST_F(ImportTest, ColumnsAreAsWideAsWhatStandsInThemAndTheReasonIsReadWhole)
{
    window->resize(1366, 740);
    import(QStringLiteral("p.csv"), QStringLiteral("คำนำหน้า,ชื่อ,นามสกุล,จังหวัด,หน่วยงานที่สังกัดและที่อยู่สำหรับติดต่อกลับ\n"
                                                   "นาย,ทดลอง,นำเข้าหนึ่ง,ตรัง,สำนักงานสมมุติ\n"
                                                   "นาง,ทดลอง,นำเข้าสอง,น่าน,สำนักงานสมมุติ\n")
                                        .toUtf8());
    const QHeaderView *header = view()->table()->horizontalHeader();
    for (int column = 0; column < view()->model().columnCount(); ++column)
        EXPECT_GE(header->sectionSize(column), qMin(header->sectionSizeHint(column), 260)) << column;
    const QModelIndex reason = view()->model().index(0, ImportModel::RemarkColumn);
    const QString words = reason.data().toString();
    EXPECT_TRUE(words.contains(QStringLiteral("กลุ่มที่ 1"))) << "a province of no group: " << words.toStdString();
    EXPECT_GE(header->sectionSize(ImportModel::RemarkColumn), view()->table()->fontMetrics().horizontalAdvance(words));
    EXPECT_LT(header->sectionViewportPosition(ImportModel::RemarkColumn) +
                  header->sectionSize(ImportModel::RemarkColumn),
              view()->table()->viewport()->width());
    EXPECT_TRUE(cell(0, ImportModel::FirstCell + 3).startsWith(u'●'));
    EXPECT_EQ(view()->model().takenCount(), 2) << "the grouping is only proposed";
}

TEST_F(ImportTest, WhatTheBoxesAreForIsReadWholeOrNotThere)
{
    window->resize(1024, 740);
    import(QStringLiteral("p.csv"), QStringLiteral("คำนำหน้า,ชื่อ,นามสกุล,จังหวัด,หน่วยงานที่สังกัดและที่อยู่สำหรับติดต่อกลับ\n"
                                                   "นาย,ทดลอง,นำเข้าหนึ่ง,ตรัง,สำนักงานสมมุติ\n")
                                        .toUtf8());
    const widgets::ImportColumns *bar = view()->columnChoices();
    QScrollBar *scroll = view()->table()->horizontalScrollBar();
    ASSERT_GT(scroll->maximum(), 0);
    EXPECT_TRUE(bar->words()->isVisible()) << "at the right, where the boxes begin beyond it";
    for (int at = 0; at <= scroll->maximum(); ++at) {
        scroll->setValue(at);
        if (bar->words()->isVisible()) {
            EXPECT_TRUE(bar->rect().contains(bar->words()->geometry())) << at;
        }
    }
}

TEST_F(ImportTest, SeveralThingsToCheckAreALineEachAndALineLeadsToItsCell)
{
    import(QStringLiteral("p.csv"), QStringLiteral("คำนำหน้า,ชื่อ,นามสกุล,จังหวัด\nเจ้าพี่,ทดลอง2,นำเข้า,เมืองสมมุติ\n").toUtf8());
    auto *findings = view()->findChild<widgets::ImportFindings *>();
    ASSERT_TRUE(findings && findings->isVisible());
    const auto lines = findings->lines();
    ASSERT_EQ(lines.size(), 3);
    QAbstractButton *province = nullptr;
    for (QAbstractButton *line : lines)
        if (line->text().contains(QStringLiteral("เมืองสมมุติ")))
            province = line;
    ASSERT_TRUE(province);
    province->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(view()->table()->currentIndex().column(), ImportModel::FirstCell + 3);
    EXPECT_TRUE(qobject_cast<QLineEdit *>(QApplication::focusWidget())) << "it can be typed at once";
    const QString told = view()->model().index(0, ImportModel::RemarkColumn).data(Qt::ToolTipRole).toString();
    EXPECT_EQ(told.count(u'\n'), 2) << told.toStdString();
}

TEST_F(ImportTest, TakingInIsCancelledAsAWhole)
{
    const qint64 before = people();
    import(QStringLiteral("p.csv"), kPeople);
    prompts.stops = true;
    view()->acceptButton()->click();
    waitForIt();
    EXPECT_EQ(prompts.watched.size(), 1);
    EXPECT_EQ(people(), before);
    EXPECT_TRUE(view()->notice()->isVisible());
    EXPECT_EQ(view()->model().rowCount(), 3) << "the rows are still there";
    prompts.stops = false;
    view()->acceptButton()->click();
    waitForIt();
    EXPECT_EQ(people(), before + 1);
}

TEST_F(ImportTest, DoubtfulRowsEnterOneByOneOrAllBySwitch)
{
    import(QStringLiteral("p.csv"), kPeople);
    ImportModel &model = view()->model();
    EXPECT_EQ(model.takenCount(), 1);
    ASSERT_TRUE(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.takenCount(), 2);
    EXPECT_FALSE(model.index(2, 0).flags().testFlag(Qt::ItemIsUserCheckable)) << "refused is refused";
    model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    view()->doubtfulBox()->setChecked(true);
    EXPECT_EQ(model.takenCount(), 2);
    model.setShown(ImportState::Refused);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(ImportTest, ACellCorrectedInPlaceIsJudgedAgain)
{
    import(QStringLiteral("p.csv"), kPeople);
    ImportModel &model = view()->model();
    EXPECT_EQ(model.index(1, ImportModel::FirstCell + 3).data(Qt::EditRole).toString(), QStringLiteral("ไม่มีจริง"));
    view()->table()->setCurrentIndex(model.index(1, ImportModel::FirstCell + 3));
    model.setData(model.index(1, ImportModel::FirstCell + 3), QStringLiteral("น่าน"));
    QCoreApplication::processEvents();
    waitForIt();
    EXPECT_EQ(model.preview()->count(ImportState::New), 2);
    EXPECT_EQ(model.preview()->count(ImportState::Doubtful), 0);
    EXPECT_EQ(view()->table()->currentIndex(), model.index(1, ImportModel::FirstCell + 3)) << "the cursor stays";
}

TEST_F(ImportTest, ACorrectedCellIsUndoneBeforeAStepOfTheProgramme)
{
    import(QStringLiteral("p.csv"), kPeople);
    view()->acceptButton()->click();
    waitForIt();
    const qint64 there = people();
    import(QStringLiteral("q.csv"), kPeople);
    const QModelIndex province = view()->model().index(1, ImportModel::FirstCell + 3);
    const auto value = [this] { return view()->model().index(1, ImportModel::FirstCell + 3).data(Qt::EditRole); };
    view()->model().setData(province, QStringLiteral("น่าน"));
    QCoreApplication::processEvents();
    waitForIt();
    ASSERT_TRUE(action(QStringLiteral("เลิกทำ: แก้ไขช่องในแถวที่ 3"))) << "the menu says what is meant";
    press(Qt::Key_Z, Qt::ControlModifier);
    waitForIt();
    EXPECT_EQ(value(), QStringLiteral("ไม่มีจริง"));
    EXPECT_EQ(people(), there) << "no step of the programme";
    EXPECT_TRUE(view()->ownUndoText().isEmpty());
    press(Qt::Key_Y, Qt::ControlModifier);
    waitForIt();
    EXPECT_EQ(value(), QStringLiteral("น่าน"));
    EXPECT_EQ(view()->model().preview()->count(ImportState::Doubtful), 0);
    view()->cancelButton()->click();
    EXPECT_TRUE(view()->ownUndoText().isEmpty()) << "gone with the file";
}

TEST_F(ImportTest, AColumnIsCorrectedAndRememberedForTheNextFileOfThatKind)
{
    const QByteArray bytes = QStringLiteral("คำนำหน้า,ชื่อ,นามสกุล,รหัสลับ\nนาย,ทดลอง,นำเข้าสาม,น่าน\n").toUtf8();
    import(QStringLiteral("one.csv"), bytes);
    const int province = int(interchange::importFieldNames(ImportContent::People).indexOf(QStringLiteral("province")));
    Q_EMIT view()->columnChoices()->chosen(3, province);
    QCoreApplication::processEvents();
    waitForIt();
    EXPECT_EQ(view()->model().preview()->columns()[3], province);
    view()->cancelButton()->click();
    EXPECT_FALSE(view()->model().preview());
    import(QStringLiteral("two.csv"), bytes);
    ASSERT_TRUE(view()->model().preview());
    EXPECT_EQ(view()->model().preview()->columns()[3], province);
    EXPECT_EQ(view()->columnChoices()->box(3)->currentIndex(), province);
}

TEST_F(ImportTest, TheRowsThatWaitAreSavedWithTheReason)
{
    import(QStringLiteral("p.csv"), kPeople);
    prompts.path = folder.filePath(QStringLiteral("refused.csv"));
    view()->refusedButton()->click();
    QFile file(prompts.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_EQ(text.count(u'\n'), 3) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("ไม่มีจริง")));
    EXPECT_TRUE(text.contains(QStringLiteral("ไม่มีชื่อ"))) << text.toStdString();
}

TEST_F(ImportTest, TheCharacterSetIsSeenAndCanBeChanged)
{
    const QByteArray windows("\xAA\xD7\xE8\xCD,\xB9\xD2\xC1\xCA\xA1\xD8\xC5\n\xB7\xB4\xC5\xCD\xA7,\xE3\xAB\xE9\n");
    import(QStringLiteral("w.csv"), windows);
    ASSERT_TRUE(view()->model().preview());
    EXPECT_EQ(view()->charsetBox()->currentIndex(), int(format::Charset::Windows874));
    EXPECT_TRUE(cell(0, ImportModel::ReadAsColumn).contains(QStringLiteral("ทดลอง")));
}

TEST_F(ImportTest, HolidaysAndGroupsAndCalendarsComeTheSameWay)
{
    import(QStringLiteral("h.csv"), QStringLiteral("วันที่,วันหยุดราชการ\n1/1/2568,วันขึ้นปีใหม่\nผิด,ก\n").toUtf8(),
           ImportContent::Holidays);
    ASSERT_TRUE(view()->model().preview());
    EXPECT_EQ(view()->model().preview()->count(ImportState::Refused), 1);
    const size_t before = plan().all<core::Holiday>().size();
    view()->acceptButton()->click();
    waitForIt();
    EXPECT_EQ(plan().all<core::Holiday>().size(), before + 1);

    import(QStringLiteral("g.csv"), QStringLiteral("กลุ่มที่,ชื่อกลุ่ม,วันที่อบรม\n77,กลุ่มใหม่,1 - 2 กรกฎาคม 2567\n").toUtf8(),
           ImportContent::Groups);
    ASSERT_TRUE(view()->model().preview());
    EXPECT_EQ(view()->model().takenCount(), 1);

    import(QStringLiteral("c.ics"), "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\n"
                                    "DTSTART;VALUE=DATE:20240610\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    ASSERT_TRUE(view()->model().preview());
    EXPECT_EQ(view()->contentBox()->currentIndex(), int(ImportContent::Calendar));
    EXPECT_EQ(view()->model().preview()->count(ImportState::Doubtful), 1);
}

TEST_F(ImportTest, EventsComeFromATableAndAreShownWhereTheyWent)
{
    import(QStringLiteral("e.csv"), QStringLiteral("กิจกรรม,วันที่,สถานที่\nประชุมสมมุติ,10 มิ.ย. 2567,หอประชุมสมมุติ\n").toUtf8(),
           ImportContent::Events);
    ASSERT_TRUE(view()->model().preview());
    EXPECT_EQ(view()->model().takenCount(), 1);
    const size_t before = plan().all<core::Event>().size();
    view()->acceptButton()->click();
    waitForIt();
    EXPECT_EQ(plan().all<core::Event>().size(), before + 1);
    EXPECT_EQ(desk()->chosenView(), widgets::SubProjectsKind);
    EXPECT_EQ(desk()->view()->selected().kind, core::Kind::Event) << "in the list of events, not on the first page";
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(plan().all<core::Event>().size(), before) << "one step, with the venue";
}

TEST_F(ImportTest, AfterGroupsTheListIsSeenWithTheFirstNewOneSelected)
{
    desk()->open(core::refOf(*plan().groups().front()));
    ASSERT_TRUE(desk()->groups()->isPageOpen());
    const QString table = QStringLiteral("กลุ่มที่,ชื่อกลุ่ม,วันที่อบรม\n2,%1,\n78,กลุ่มใหม่สอง,\n77,กลุ่มใหม่หนึ่ง,1 - 2 กรกฎาคม 2567\n");
    const auto numberSelected = [this] {
        const auto *group = plan().find(core::TrainingGroupId{desk()->view()->selected().id});
        return group && group->number ? *group->number : 0;
    };
    import(QStringLiteral("g.csv"), table.arg(QStringLiteral("ชื่อที่หนึ่ง")).toUtf8(), ImportContent::Groups);
    takeAllIn();
    EXPECT_EQ(desk()->chosenView(), widgets::GroupsKind);
    EXPECT_FALSE(desk()->groups()->isPageOpen()) << "not the page that was open";
    EXPECT_EQ(numberSelected(), 77) << "the first of the list that is new";
    const widgets::RecordTable *list = desk()->groups()->table();
    EXPECT_TRUE(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
    import(QStringLiteral("g.csv"), table.arg(QStringLiteral("ชื่อที่สอง")).toUtf8(), ImportContent::Groups);
    takeAllIn();
    EXPECT_EQ(numberSelected(), 2) << "where none is new, one that is another than before";
}

TEST_F(ImportTest, AfterHolidaysAndCalendarsWhatEnteredIsSeen)
{
    import(QStringLiteral("h.csv"), QStringLiteral("วันที่,วันหยุดราชการ\n1/1/2568,วันขึ้นปีใหม่\n").toUtf8(),
           ImportContent::Holidays);
    takeAllIn();
    EXPECT_EQ(desk()->chosenView(), widgets::HolidaysKind);
    const auto *holiday = plan().find(core::HolidayId{desk()->view()->selected().id});
    ASSERT_TRUE(holiday);
    EXPECT_EQ(holiday->date, QDate(2025, 1, 1));

    import(QStringLiteral("c.ics"), "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\n"
                                    "DTSTART;VALUE=DATE:20240610\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    takeAllIn();
    EXPECT_EQ(desk()->chosenView(), widgets::SubProjectsKind);
    EXPECT_EQ(desk()->view()->selected().kind, core::Kind::Event);
}

TEST_F(ImportTest, ACopiedTableIsPastedAndJudgedLikeAFile)
{
    desk()->chooseView(widgets::ImportKind);
    view()->contentBox()->setCurrentIndex(int(ImportContent::Events));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("กิจกรรม\tวันที่\n\nประชุม, รอบสมมุติ\t10 มิ.ย. 2567\nสัมมนา\t31 มิ.ย. 2567\n"));
    view()->paste();
    waitForIt();
    ASSERT_TRUE(view()->model().preview());
    EXPECT_EQ(view()->model().preview()->count(ImportState::New), 1);
    EXPECT_EQ(view()->model().preview()->count(ImportState::Refused), 1);
    EXPECT_EQ(cell(1, ImportModel::LineColumn), QStringLiteral("4")) << "as it was copied, with the blank line";
    const size_t before = plan().all<core::Event>().size();
    view()->acceptButton()->click();
    waitForIt();
    EXPECT_EQ(plan().all<core::Event>().size(), before + 1);
}

TEST_F(ImportTest, GroupsComeFromTheTextOfAPage)
{
    desk()->chooseView(widgets::ImportKind);
    view()->contentBox()->setCurrentIndex(int(ImportContent::Groups));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("โครงการสมมุติ มี 2 กลุ่ม\n\n77) กลุ่มสมมุติหนึ่ง\n9 - 10 กรกฎาคม 2550\nจังหวัดน่าน\n"
                       "78) กลุ่มสมมุติสอง\n11 - 12 กรกฎาคม 2550\nโรงแรมสมมุติ, ถนนสมมุติ\n"));
    view()->pasteButton()->click();
    waitForIt();
    ASSERT_TRUE(view()->model().preview());
    EXPECT_EQ(view()->model().preview()->count(ImportState::New), 2);
    EXPECT_TRUE(cell(1, ImportModel::ReadAsColumn).contains(QStringLiteral("โรงแรมสมมุติ, ถนนสมมุติ")));
    const QHeaderView *header = view()->table()->horizontalHeader();
    EXPECT_GE(header->length(), view()->table()->viewport()->width() - 2) << "room that is left is used";
}

TEST_F(ImportTest, WhatATableHoldsIsToldByItsHeadingsUntilSomebodySaysOtherwise)
{
    import(QStringLiteral("e.csv"), QStringLiteral("กิจกรรม,วันที่\nประชุมสมมุติ,10 มิ.ย. 2567\n").toUtf8());
    EXPECT_EQ(view()->contentBox()->currentIndex(), int(ImportContent::Events));
    EXPECT_EQ(view()->model().takenCount(), 1);
    view()->contentBox()->setCurrentIndex(int(ImportContent::Groups));
    Q_EMIT view()->contentBox()->activated(int(ImportContent::Groups));
    waitForIt();
    EXPECT_EQ(view()->contentBox()->currentIndex(), int(ImportContent::Groups));
    import(QStringLiteral("g.csv"), QStringLiteral("กลุ่มที่,วันที่อบรม\n77,10 มิ.ย. 2567\n").toUtf8());
    EXPECT_EQ(view()->contentBox()->currentIndex(), int(ImportContent::Groups));
    import(QStringLiteral("p.csv"), kPeople, ImportContent::Groups);
    EXPECT_EQ(view()->contentBox()->currentIndex(), int(ImportContent::People));
    import(QStringLiteral("n.csv"), QStringLiteral("นายทดลอง นำเข้า\nนางทดลอง นำออก\n").toUtf8());
    EXPECT_EQ(view()->contentBox()->currentIndex(), int(ImportContent::People)) << "names without a heading";
}

TEST_F(ImportTest, AnEmptyClipboardIsSaidAndNothingIsLost)
{
    desk()->chooseView(widgets::ImportKind);
    QGuiApplication::clipboard()->clear();
    view()->paste();
    EXPECT_TRUE(view()->notice()->isVisible());
    EXPECT_FALSE(view()->model().preview());
}

TEST_F(ImportTest, WhatIsNoTableIsSaidInPlaceAndNothingChanges)
{
    import(QStringLiteral("x.csv"), QByteArray("a\0b", 3));
    EXPECT_FALSE(view()->model().preview());
    EXPECT_TRUE(view()->notice()->isVisible());
    EXPECT_TRUE(prompts.told.isEmpty());
}

TEST_F(ImportTest, AHundredThousandRowsLeaveTheWindowAlive)
{
    QByteArray bytes = QStringLiteral("คำนำหน้า,ชื่อ,นามสกุล,จังหวัด\n").toUtf8();
    for (int i = 0; i < 100'000; ++i)
        bytes += QStringLiteral("นาย,ทดลอง%1,นำเข้า,น่าน\n").arg(QChar(ushort(0x0e01 + i % 40))).toUtf8();
    prompts.path = write(QStringLiteral("big.csv"), bytes);
    Q_EMIT desk()->importRequested(ImportContent::People, eventOfFirst());
    EXPECT_TRUE(view()->isBusy()) << "the file is read beside the window";
    qint64 longest = 0;
    QElapsedTimer gap;
    gap.start();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            longest = std::max(longest, gap.restart());
            return !view()->isBusy() && view()->model().preview();
        },
        60'000));
    EXPECT_EQ(view()->model().rowCount(), 100'000);
    RecordProperty("longest_gap_ms", int(longest));
}

TEST_F(ImportTest, ReadingIsStoppedAndLeavesAllAsItWas)
{
    prompts.path = write(QStringLiteral("p.csv"), kPeople);
    Q_EMIT desk()->importRequested(ImportContent::People, eventOfFirst());
    view()->cancelButton()->click();
    QTest::qWait(200);
    EXPECT_FALSE(view()->isBusy());
    EXPECT_FALSE(view()->model().preview());
}

TEST_F(ImportTest, TablesAreExportedFromTheMenu)
{
    const auto writes = [this](const QString &words, const QString &name) {
        prompts.path = folder.filePath(name);
        action(words)->trigger();
        const auto *strip = window->findChild<widgets::ExportStrip *>();
        return QTest::qWaitFor([strip] { return !strip->isVisible(); }, 10'000) && QFile::exists(prompts.path);
    };
    EXPECT_TRUE(writes(QStringLiteral("กลุ่ม…"), QStringLiteral("groups.csv")));
    EXPECT_TRUE(writes(QStringLiteral("กิจกรรมและงานเป็นปฏิทิน…"), QStringLiteral("plan.ics")));
    desk()->chooseView(widgets::GroupsKind);
    EXPECT_TRUE(writes(QStringLiteral("รายการที่เห็นอยู่นี้…"), QStringLiteral("list.csv")));
    QFile list(prompts.path);
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    EXPECT_GT(list.readAll().count('\n'), 2);
}

} // namespace
} // namespace ruam::test
