#include "testwindow.h"

#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "searchfield.h"

#include <QAction>
#include <QListWidget>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <ruam/format/fieldtext.h>

namespace ruam::test {
namespace {

using widgets::SearchField;

class SearchFieldTest : public WindowTest
{
protected:
    SearchField *field() const { return window->findChild<SearchField *>(); }
    QStringList lines() const
    {
        QStringList texts;
        for (int row = 0; row < field()->list()->count(); ++row)
            texts += field()->list()->item(row)->text();
        return texts;
    }
    QString current() const
    {
        return field()->list()->currentItem() ? field()->list()->currentItem()->text() : QString();
    }
    void search(const QString &word)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        field()->setText(word);
    }
};

TEST_F(SearchFieldTest, CtrlKGoesThereAndEscapeComesBack)
{
    start();
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(field()->hasFocus());
    field()->setText(QStringLiteral("กลุ่ม"));
    EXPECT_TRUE(field()->isListOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(field()->isListOpen());
    EXPECT_TRUE(field()->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(field()->hasFocus());
    EXPECT_EQ(field()->text(), u"");
}

TEST_F(SearchFieldTest, StandsWithinTheMenuBarWhoseLineStaysWhole)
{
    start();
    QMenuBar *menus = window->menuBar();
    const QRect place(field()->mapTo(menus, QPoint()), field()->size());
    EXPECT_GT(place.top(), 0);
    EXPECT_LT(place.bottom(), menus->rect().bottom()) << "the line under the menus";
    EXPECT_LT(place.right(), menus->rect().right() - 4) << "its frame is not cut by the edge of the window";
    for (QAction *menu : menus->actions())
        EXPECT_EQ(menus->actionGeometry(menu).bottom(), menus->rect().bottom()) << menu->text().toStdString();
}

TEST_F(SearchFieldTest, EnterOpensTheGroupThatWasFound)
{
    start();
    const auto *group = plan().find(core::TrainingGroupId{111});
    search(QStringLiteral("กลุ่มที่ %1").arg(*group->number));
    EXPECT_EQ(current(), format::groupTitle(plan(), *group, format::Texts(format::Language::Thai)));
    press(Qt::Key_Return);
    EXPECT_FALSE(field()->isListOpen());
    EXPECT_TRUE(desk()->groups()->isPageOpen());
    EXPECT_EQ(desk()->groups()->page()->group(), group->id);
}

TEST_F(SearchFieldTest, ACommandThatIsFoundIsDone)
{
    start();
    search(QStringLiteral("English"));
    EXPECT_EQ(current(), u"English");
    press(Qt::Key_Return);
    EXPECT_EQ(window->language(), format::Language::English);
}

TEST_F(SearchFieldTest, CommandsAndViewsAreFoundInEitherLanguage)
{
    start();
    search(QStringLiteral("save a copy"));
    EXPECT_EQ(current(), QStringLiteral("บันทึกสำเนา…"));
    search(QStringLiteral("holidays"));
    EXPECT_EQ(current(), QStringLiteral("วันหยุดราชการ"));
    window->setLanguage(format::Language::English);
    search(QStringLiteral("บันทึกสำเนา"));
    EXPECT_EQ(current(), QStringLiteral("Save a copy…"));
    search(QStringLiteral("ภาษาไทย"));
    EXPECT_EQ(current(), QStringLiteral("ไทย"));
}

TEST_F(SearchFieldTest, GreyCommandsAreLeftOut)
{
    start();
    ASSERT_FALSE(action(QStringLiteral("ทำซ้ำ")) && action(QStringLiteral("ทำซ้ำ"))->isEnabled());
    search(QStringLiteral("ทำซ้ำ"));
    EXPECT_FALSE(lines().contains(QStringLiteral("ทำซ้ำ")));
}

TEST_F(SearchFieldTest, WordsOfTheOtherLayoutComeLastUnderTheirOwnHeading)
{
    start();
    search(QStringLiteral("d]6j,")); // กลุ่ม
    ASSERT_GE(lines().size(), 2);
    EXPECT_TRUE(lines().first().contains(QStringLiteral("กลุ่ม")));
    EXPECT_FALSE(current().isEmpty());
    EXPECT_NE(current(), lines().first());
}

TEST_F(SearchFieldTest, SaysWhereNothingWasFound)
{
    start();
    search(QStringLiteral("ฮฮฮฮ"));
    EXPECT_TRUE(field()->isListOpen());
    ASSERT_FALSE(lines().isEmpty());
    EXPECT_TRUE(lines().first().contains(QStringLiteral("ฮฮฮฮ")));
    EXPECT_EQ(current(), u"");
    press(Qt::Key_Return);
    EXPECT_TRUE(field()->hasFocus());
}

TEST_F(SearchFieldTest, APersonIsShownInTheGroupSheIsRegisteredIn)
{
    core::ChangeSet rows = sampleChanges();
    core::Person person;
    person.id = {900};
    person.given = QStringLiteral("ฮานะ");
    person.surname = QStringLiteral("สมมุติ");
    rows.insert(person);
    core::Registration registration;
    registration.id = {901};
    registration.event = samplePlan().find(core::TrainingGroupId{111})->event;
    registration.person = person.id;
    registration.position = 1;
    rows.insert(registration);
    start(rows);
    search(QStringLiteral("ฮานะ"));
    EXPECT_EQ(current(), QStringLiteral("ฮานะ สมมุติ"));
    press(Qt::Key_Return);
    ASSERT_TRUE(desk()->groups()->isPageOpen());
    EXPECT_EQ(desk()->groups()->page()->group(), core::TrainingGroupId{111});
    EXPECT_EQ(desk()->groups()->page()->currentKind(), widgets::ParticipantsTab);
}

TEST_F(SearchFieldTest, PeopleAreCalledWithoutTheirDoctorsTitleWhereItIsNotShown)
{
    core::ChangeSet rows = sampleChanges();
    core::Person person;
    person.id = {900};
    person.title = QStringLiteral("รศ. ดร.");
    person.given = QStringLiteral("ฮานะ");
    person.surname = QStringLiteral("สมมุติ");
    rows.insert(person);
    start(rows);
    search(QStringLiteral("ฮานะ"));
    EXPECT_EQ(current(), QStringLiteral("รองศาสตราจารย์ ดร.ฮานะ สมมุติ"));
    QAction *shown = action(QStringLiteral("แสดง ดร."));
    ASSERT_TRUE(shown && shown->isChecked());
    shown->trigger();
    search(QString());
    search(QStringLiteral("ฮานะ"));
    EXPECT_EQ(current(), QStringLiteral("รองศาสตราจารย์ฮานะ สมมุติ"));
}

TEST_F(SearchFieldTest, ArrowsPassOverHeadings)
{
    start();
    search(QStringLiteral("ก"));
    for (int i = 0; i < field()->list()->count() + 2; ++i) {
        EXPECT_TRUE(field()->list()->currentItem()->flags() & Qt::ItemIsSelectable);
        press(Qt::Key_Down);
    }
}

} // namespace
} // namespace ruam::test
