#include "label.h"

#include "type.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTextLayout>
#include <gtest/gtest.h>
#include <support/longtitles.h>

namespace ruam::widgets {
namespace {

/// The lines that a wrapped label of this width shows, without the marks that are not seen.
QStringList shownLines(const Label &label, int width)
{
    QTextLayout layout(label.text(), label.font());
    layout.setTextOption(QTextOption(label.alignment()));
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString shown = label.text().mid(line.textStart(), line.textLength());
        lines.append(
            shown.remove(QChar(0x200B)).remove(QChar(0x2060)).remove(QChar(0x180E)).replace(QChar(0x00A0), u' '));
    }
    layout.endLayout();
    return lines;
}

class WrappedLabel : public testing::TestWithParam<int>
{
};

TEST_P(WrappedLabel, BreaksLongTitlesNowhereThatIsForbidden)
{
    const int width = GetParam() * 96 * 10 / 254;
    ASSERT_EQ(QFontInfo(QApplication::font()).family(), QStringLiteral("Loma"));
    for (const QString &title : test::longTitles()) {
        Label label;
        label.setWrappedText(title);
        const QFontMetrics metrics = label.fontMetrics();
        const QStringList lines = shownLines(label, width);
        EXPECT_EQ(lines.join(QString()), title);
        // The lines looked at are those that the label makes room for.
        EXPECT_GE(label.heightForWidth(width), (lines.size() - 1) * metrics.lineSpacing() + metrics.height());
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QString upper = lines[i - 1].trimmed(), lower = lines[i].trimmed();
            const bool fits = metrics.horizontalAdvance(test::wordsAround(upper, lower)) <= width;
            for (const test::ForbiddenBreak &rule : test::forbiddenBreaks()) {
                const bool broken = rule.lineEnd.match(upper).hasMatch() && rule.lineStart.match(lower).hasMatch();
                EXPECT_FALSE(broken && (rule.always || fits))
                    << rule.what << ": " << upper.toStdString() << " | " << lower.toStdString();
            }
        }
    }
}

TEST(WrappedLabelOfDays, KeepsTheEraInOneLineAtEveryWidth)
{
    Label label;
    label.setWrappedText(QStringLiteral("วันจันทร์ที่ 9 - วันอังคารที่ 10 กรกฎาคม 2550 (ค.ศ. 2007)"));
    for (int width = 80; width < 480; width += 7)
        for (const QString &line : shownLines(label, width))
            EXPECT_FALSE(line.endsWith(QStringLiteral("ค.")) || line.endsWith(u'(')) << line.toStdString();
}

TEST(WrappedLabelOfPapers, KeepsTheirNamesInOneLineAtEveryWidth)
{
    Label label;
    const QString name = QStringLiteral("ใบลงทะเบียน");
    const QString text = QStringLiteral("ยังไม่ได้ออกใบลงทะเบียน และยังไม่ได้พิมพ์ใบลงทะเบียน ของกลุ่มที่ 3");
    label.setWrappedText(text);
    EXPECT_EQ(label.accessibleName(), text);
    for (int width = 90; width < 480; width += 7)
        EXPECT_EQ(shownLines(label, width).filter(name).join(u' ').count(name), 2) << width;
}

TEST(Headings, FollowTheSizeOfTheType)
{
    const QFont before = QApplication::font();
    QWidget window;
    Label title(QStringLiteral("ภาพรวม"), &window, Label::Tone::Plain, Label::Weight::Title);
    for (const int points : {13, 10, 16}) {
        applyTypeSize(points);
        EXPECT_NEAR(title.font().pointSizeF(), points * 1.4, 0.01);
        EXPECT_TRUE(title.font().bold());
    }
    QApplication::setFont(before);
}

TEST(ALabel, LeadsToItsFieldWhereItIsClicked)
{
    QWidget window;
    Label label(QStringLiteral("ชื่อ"), &window);
    QLineEdit field(&window);
    QLineEdit other(&window);
    label.setBuddy(&field);
    window.show();
    other.setFocus();
    QTest::mouseClick(&label, Qt::LeftButton);
    EXPECT_EQ(window.focusWidget(), &field);
}

INSTANTIATE_TEST_SUITE_P(Centimetres, WrappedLabel, testing::Values(2, 4, 8));

} // namespace
} // namespace ruam::widgets
