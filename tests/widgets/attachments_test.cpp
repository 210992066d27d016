#include "testwindow.h"

#include "attachmentsbox.h"
#include "desk.h"
#include "detailspane.h"
#include "label.h"
#include "recordform.h"
#include "rowbutton.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>

namespace ruam::test {
namespace {

using core::Kind;

class AttachmentsPaneTest : public WindowTest
{
protected:
    void SetUp() override
    {
        workspace.linked.there.insert(QStringLiteral("/documents/บันทึก.pdf"));
        start();
        desk()->open({Kind::Task, 61});
    }
    widgets::AttachmentsBox *box() const { return desk()->details()->attachments(); }
    QLineEdit *newNote() const
    {
        for (QLineEdit *line : box()->findChildren<QLineEdit *>())
            if (line->accessibleName() == QStringLiteral("บันทึกใหม่"))
                return line;
        return nullptr;
    }
    QStringList words() const
    {
        QCoreApplication::processEvents(); // lays the rows out
        QStringList texts;
        for (const widgets::Label *label : box()->findChildren<widgets::Label *>())
            if (label->isVisible())
                texts.append(label->text().remove(QChar(0x200B)).remove(QChar(0x2060)).replace(QChar(0x00A0), u' '));
        return texts;
    }
    QAction *lineAction(const QString &line, const QString &text) const
    {
        for (QToolButton *more : box()->findChildren<QToolButton *>())
            if (more->accessibleName() == line)
                for (QAction *action : more->menu()->actions())
                    if (action->text() == text)
                        return action;
        ADD_FAILURE() << line.toStdString() << " " << text.toStdString();
        return nullptr;
    }
    QPushButton *button(const QString &accessibleName) const
    {
        for (QPushButton *found : box()->findChildren<QPushButton *>())
            if (found->text() == accessibleName || found->accessibleName() == accessibleName)
                return found;
        return nullptr;
    }
    void drop(const QList<QUrl> &urls)
    {
        QMimeData mime;
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk()->details(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk()->details(), &event);
    }
};

TEST_F(AttachmentsPaneTest, ARemarkIsTypedAndStandsThereWithItsDay)
{
    newNote()->setFocus();
    type(QStringLiteral("ส่งหนังสือแล้ว"));
    press(Qt::Key_Return);
    EXPECT_TRUE(newNote()->text().isEmpty());
    EXPECT_TRUE(newNote()->hasFocus()) << "for the next one";
    EXPECT_TRUE(words().contains(QStringLiteral("ส่งหนังสือแล้ว")));
    EXPECT_TRUE(words().contains(QStringLiteral("1 มี.ค. 2567")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(plan(), samplePlan());
    EXPECT_FALSE(words().contains(QStringLiteral("ส่งหนังสือแล้ว")));
}

TEST_F(AttachmentsPaneTest, TheDayAndTheWordsOfARemarkAreChangedInItsPlace)
{
    lineAction(QStringLiteral("บันทึกของวันที่ 2 ก.พ. 2567"), QStringLiteral("แก้ไข"))->trigger();
    auto *day = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(day);
    day->selectAll();
    type(QStringLiteral("5 ก.พ. 2567"));
    press(Qt::Key_Return);
    EXPECT_EQ(plan().find(core::NoteId{131})->date, QDate(2024, 2, 5));
    button(QStringLiteral("เสร็จ"))->click();
    EXPECT_TRUE(words().contains(QStringLiteral("5 ก.พ. 2567")));
    lineAction(QStringLiteral("บันทึกของวันที่ 5 ก.พ. 2567"), QStringLiteral("ลบ"))->trigger();
    EXPECT_FALSE(plan().find(core::NoteId{131}));
}

TEST_F(AttachmentsPaneTest, WhatIsBeingWrittenStaysWithItsRecord)
{
    newNote()->setFocus();
    type(QStringLiteral("ยังพิมพ์ไม่จบ"));
    desk()->open({Kind::Task, 62});
    EXPECT_TRUE(newNote()->text().isEmpty());
    EXPECT_TRUE(plan().findIf<core::Note>([](const core::Note &note) {
        return note.about == QStringLiteral("task/61") && note.text == QStringLiteral("ยังพิมพ์ไม่จบ");
    }));
}

TEST_F(AttachmentsPaneTest, AFileOpensInItsProgram)
{
    auto *file = box()->findChild<widgets::RowButton *>();
    ASSERT_TRUE(file);
    EXPECT_EQ(file->text(), u"บันทึกสมมุติ");
    file->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(workspace.linked.shown, QStringList(QStringLiteral("/documents/บันทึก.pdf")));
}

TEST_F(AttachmentsPaneTest, AFileThatIsGoneSaysSoInItsPlaceAndIsChosenAnew)
{
    workspace.linked.there = {QStringLiteral("/documents/ใหม่.pdf")};
    desk()->judgeAgain();
    EXPECT_TRUE(words().contains(QStringLiteral("ไม่พบไฟล์นี้ที่ /documents/บันทึก.pdf")))
        << words().join(QStringLiteral(" | ")).toStdString();
    prompts.path = QStringLiteral("/documents/ใหม่.pdf");
    QPushButton *mend = button(QStringLiteral("เลือกไฟล์ใหม่…"));
    ASSERT_TRUE(mend);
    mend->click();
    EXPECT_EQ(plan().find(core::FileLinkId{132})->path, u"ใหม่.pdf");
    EXPECT_FALSE(words().join(u' ').contains(QStringLiteral("ไม่พบไฟล์")));
}

TEST_F(AttachmentsPaneTest, AFileIsAddedByTheDialogAndByDropping)
{
    prompts.path = QStringLiteral("/documents/ภาพ/รูป.png");
    button(QStringLiteral("+ เพิ่มไฟล์…"))->click();
    drop({QUrl::fromLocalFile(QStringLiteral("/mnt/ก.docx")), QUrl::fromLocalFile(QStringLiteral("/mnt/ข.docx")),
          QUrl(QStringLiteral("https://example.org/"))});
    EXPECT_EQ(box()->attachments().files().size(), 4u);
    ASSERT_TRUE(session().undo().ok());
    EXPECT_EQ(box()->attachments().files().size(), 2u) << "one drop is one step";
}

TEST_F(AttachmentsPaneTest, AFileIsCopiedBesideTheProgramme)
{
    workspace.linked.there.insert(QStringLiteral("/mnt/ก.docx"));
    drop({QUrl::fromLocalFile(QStringLiteral("/mnt/ก.docx"))});
    lineAction(QStringLiteral("ไฟล์ “ก.docx”"), QStringLiteral("คัดลอกไฟล์มาไว้ข้างโครงการ"))->trigger();
    EXPECT_TRUE(workspace.linked.there.contains(QStringLiteral("/documents/ทดสอบ ไฟล์/ก.docx")));
    EXPECT_FALSE(lineAction(QStringLiteral("ไฟล์ “ก.docx”"), QStringLiteral("คัดลอกไฟล์มาไว้ข้างโครงการ"))->isEnabled());
}

TEST_F(AttachmentsPaneTest, TabGoesFromTheFieldsToTheRemarksAndOn)
{
    QCoreApplication::processEvents();
    desk()->details()->focusFirst();
    for (int at = 0; at < 80 && QApplication::focusWidget() != newNote(); ++at) {
        ASSERT_TRUE(desk()->details()->isAncestorOf(QApplication::focusWidget())) << at;
        press(Qt::Key_Tab);
    }
    EXPECT_TRUE(newNote()->hasFocus());
    press(Qt::Key_Tab);
    auto *more = qobject_cast<QToolButton *>(QApplication::focusWidget());
    ASSERT_TRUE(more);
    EXPECT_EQ(more->accessibleName(), u"บันทึกของวันที่ 2 ก.พ. 2567");
}

} // namespace
} // namespace ruam::test
