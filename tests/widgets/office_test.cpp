#include "choicebox.h"
#include "desk.h"
#include "fieldeditor.h"
#include "officepane.h"
#include "papergallery.h"
#include "paperpages.h"
#include "papersview.h"
#include "recordform.h"
#include "signatorybox.h"
#include "testwindow.h"
#include "textfield.h"
#include "wordingbox.h"

#include <ruam/core/edits.h>
#include <ruam/core/papertemplates.h>

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

/// The texts of the office beside the preview.
namespace ruam::test {
namespace {

using reports::PaperKind;
using widgets::OfficePane;
using widgets::PapersView;

class OfficePaneTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->chooseView(widgets::PapersKind);
        view()->sides()->setCurrentIndex(1);
        choosePaper(PaperKind::MemoApproval);
    }
    PapersView *view() const { return qobject_cast<PapersView *>(desk()->view()); }
    OfficePane *pane() const { return view()->office(); }
    void choosePaper(PaperKind kind)
    {
        view()->gallery()->setPaper(kind);
        makePages(*view());
    }
    void type(const char *field, const QString &text)
    {
        widgets::TextField *edit = pane()->wording()->text(field);
        edit->setFocus();
        edit->selectAll();
        edit->insertPlainText(text);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    }
    const core::PaperTemplate *own() const { return core::paperTemplate(plan(), u"memo-approval"); }
};

TEST_F(OfficePaneTest, ASentenceIsShownAsItIsAndTypedIntoTheFile)
{
    EXPECT_TRUE(pane()->wording()->text("subject")->toPlainText().contains(QStringLiteral("{กลุ่ม}")));
    EXPECT_FALSE(pane()->wording()->resetButton("subject")->isVisible());
    type("subject", QStringLiteral("ขอความเห็นชอบ {กลุ่ม}"));
    ASSERT_NE(own(), nullptr);
    EXPECT_EQ(own()->subject, QStringLiteral("ขอความเห็นชอบ {group}"));
    EXPECT_EQ(pane()->wording()->text("subject")->toPlainText(), QStringLiteral("ขอความเห็นชอบ {กลุ่ม}"));
    EXPECT_TRUE(pane()->wording()->resetButton("subject")->isVisible());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(own(), nullptr);
    EXPECT_TRUE(pane()->wording()->text("subject")->toPlainText().contains(QStringLiteral("ขออนุมัติ")));
}

TEST_F(OfficePaneTest, OneClickMakesASentenceAsUsual)
{
    const QString usual = pane()->wording()->text("subject")->toPlainText();
    type("subject", QStringLiteral("เรื่องของเรา"));
    pane()->wording()->resetButton("subject")->click();
    EXPECT_EQ(own(), nullptr);
    EXPECT_EQ(pane()->wording()->text("subject")->toPlainText(), usual);
}

TEST_F(OfficePaneTest, AnUnknownPlaceholderIsRefusedByItsNameAndStaysAsTyped)
{
    type("subject", QStringLiteral("ขออนุมัติ {grop}"));
    EXPECT_EQ(own(), nullptr);
    EXPECT_TRUE(pane()->wording()->refusal("subject").contains(QStringLiteral("{grop}")));
    EXPECT_EQ(pane()->wording()->text("subject")->toPlainText(), QStringLiteral("ขออนุมัติ {grop}"));
}

TEST_F(OfficePaneTest, EachPaperHasItsOwnSentences)
{
    type("subject", QStringLiteral("เรื่องของเรา"));
    choosePaper(PaperKind::MemoNames);
    EXPECT_TRUE(pane()->wording()->text("subject")->toPlainText().contains(QStringLiteral("รายชื่อ")));
    choosePaper(PaperKind::SignIn);
    EXPECT_FALSE(pane()->wording()->text("subject")->isVisible());
    EXPECT_TRUE(pane()->wording()->text("body")->isVisible()) << "what is certified";
    choosePaper(PaperKind::Coverage);
    EXPECT_FALSE(pane()->wording()->text("body")->isVisible());
}

TEST_F(OfficePaneTest, SignatoriesAreAddedOrderedAndTakenAway)
{
    widgets::SignatoryBox *box = pane()->signatories();
    const int before = box->list()->count();
    for (const QString &name : {QStringLiteral("นางสมศรี รักไทย"), QStringLiteral("นายสมมติ จริงใจ")}) {
        box->nameLine()->setText(name);
        box->addButton()->click();
    }
    EXPECT_EQ(box->list()->count(), before + 2);
    EXPECT_TRUE(box->list()->currentItem()->text().contains(QStringLiteral("นายสมมติ")));
    while (box->upButton()->isEnabled())
        box->upButton()->click();
    EXPECT_EQ(core::signatoriesOf(plan(), core::SigningRole::Letter).front()->name, QStringLiteral("นายสมมติ จริงใจ"));
    box->removeButton()->click();
    EXPECT_EQ(box->list()->count(), before + 1);
    box->nameLine()->clear();
    box->addButton()->click();
    EXPECT_EQ(box->list()->count(), before + 1) << "nobody without a name";
}

TEST_F(OfficePaneTest, TheOfficeIsTypedBesideThePages)
{
    const core::RecordRef open = refOf(plan().programme());
    auto *line = qobject_cast<QLineEdit *>(pane()->office()->fieldOf(open, u"office")->focusTarget());
    ASSERT_NE(line, nullptr);
    line->setFocus();
    line->insert(QStringLiteral("สำนักงานสมมติ"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(plan().programme().office, QStringLiteral("สำนักงานสมมติ"));
}

TEST_F(OfficePaneTest, EnglishTitlesAreConfirmedTogetherOrEachInItsDetails)
{
    for (const core::RecordRef record : {refOf(plan().programme()), refOf(*plan().groups().front())}) {
        const char16_t *field = record.kind == core::Kind::Programme ? u"title_en" : u"name_en";
        ASSERT_TRUE(session().perform(*core::setField(plan(), record, field, QStringLiteral("Imagined"))).ok());
    }
    const int open = core::unconfirmedEnglish(plan());
    ASSERT_GT(open, 1);
    ASSERT_TRUE(session().perform(*core::setField(plan(), refOf(plan().programme()), u"english_confirmed", true)).ok());
    EXPECT_EQ(core::unconfirmedEnglish(plan()), open - 1);
    QTest::mouseClick(pane()->confirmButton(), Qt::LeftButton);
    EXPECT_EQ(core::unconfirmedEnglish(plan()), 0);
    EXPECT_FALSE(pane()->confirmButton()->isEnabled());
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(core::unconfirmedEnglish(plan()), open - 1);
    EXPECT_TRUE(pane()->confirmButton()->isEnabled());
}

TEST_F(OfficePaneTest, AnEmblemIsAPictureAndAnythingElseIsRefused)
{
    const QString good = folder.filePath(QStringLiteral("ตรา.png"));
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    ASSERT_TRUE(image.save(good));
    const QString bad = folder.filePath(QStringLiteral("ตรา.jpg"));
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("ไม่ใช่รูป");
    file.close();
    prompts.path = bad;
    pane()->chooseButton()->click();
    EXPECT_TRUE(plan().programme().emblem.isEmpty());
    EXPECT_FALSE(pane()->emblemRefusal().isEmpty());
    prompts.path = good;
    pane()->chooseButton()->click();
    EXPECT_FALSE(plan().programme().emblem.isEmpty());
    EXPECT_TRUE(pane()->emblemRefusal().isEmpty());
    pane()->removeButton()->click();
    EXPECT_TRUE(plan().programme().emblem.isEmpty());
}

} // namespace
} // namespace ruam::test
