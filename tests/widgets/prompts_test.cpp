#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>
#include <ruam/widgets/prompts.h>

namespace ruam::test {
namespace {

/// The answer of the real question when one key is pressed in it.
int answerTo(int key, int keeps)
{
    const auto prompts = widgets::systemPrompts();
    QTimer::singleShot(0, qApp, [key] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_TRUE(box);
        QTest::keyClick(box, Qt::Key(key));
    });
    return prompts->ask(nullptr, QStringLiteral("?"), {QStringLiteral("ก"), QStringLiteral("ข")}, keeps);
}

TEST(PromptsTest, EscapeIsTheButtonAfterWhichEverythingIsAsBefore)
{
    EXPECT_EQ(answerTo(Qt::Key_Escape, 0), 0);
    EXPECT_EQ(answerTo(Qt::Key_Escape, 1), 1);
}

TEST(PromptsTest, EnterIsTheFirstButton)
{
    EXPECT_EQ(answerTo(Qt::Key_Return, 1), 0);
}

} // namespace
} // namespace ruam::test
