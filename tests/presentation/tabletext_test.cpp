#include <ruam/presentation/roles.h>
#include <ruam/presentation/tabletext.h>
#include <support/print.h>

#include <QStandardItemModel>
#include <gtest/gtest.h>

using namespace ruam::presentation;

namespace {

class TableTextTest : public testing::Test
{
protected:
    TableTextTest()
    {
        const QList<QStringList> cells{{u"นาย"_qs, u"สมมุติ"_qs, u"ตรัง"_qs}, {u"นาง"_qs, u"ก\tข"_qs, u"พูดว่า \"ได้\""_qs}};
        for (const QStringList &line : cells) {
            QList<QStandardItem *> row;
            for (const QString &cell : line)
                row.append(new QStandardItem(cell));
            model.appendRow(row);
        }
        auto *blank = new QStandardItem;
        blank->setData(true, AlwaysShownRole);
        model.appendRow(blank);
        model.setHorizontalHeaderLabels({u"คำนำหน้า"_qs, u"ชื่อ"_qs, u"จังหวัด"_qs});
    }
    QModelIndexList cells(std::initializer_list<std::pair<int, int>> places) const
    {
        QModelIndexList found;
        for (const auto &[row, column] : places)
            found.append(model.index(row, column));
        return found;
    }

    QStandardItemModel model;
};

} // namespace

TEST_F(TableTextTest, CellsAreCopiedInTheirOrderWhateverWasClickedFirst)
{
    EXPECT_EQ(tableText(cells({{1, 0}, {0, 2}, {0, 0}})), u"นาย\tตรัง\nนาง\t\n"_qs);
}

TEST_F(TableTextTest, TabsAndQuotesAreQuotedAndReadBack)
{
    const QString text = tableText(cells({{1, 1}, {1, 2}}));
    EXPECT_EQ(text, u"\"ก\tข\"\t\"พูดว่า \"\"ได้\"\"\"\n"_qs);
    EXPECT_EQ(cellsOfText(text), (QList<QStringList>{{u"ก\tข"_qs, u"พูดว่า \"ได้\""_qs}}));
}

TEST_F(TableTextTest, TheBlankRowIsNotCopied)
{
    EXPECT_EQ(tableText(cells({{2, 0}})), QString());
    EXPECT_EQ(tableHtml(cells({{2, 0}}), true), QString());
}

TEST_F(TableTextTest, HtmlIsEscapedAndMayHaveHeadings)
{
    const QString html = tableHtml(cells({{0, 0}, {1, 2}}), true);
    EXPECT_TRUE(html.contains(u"<tr><th>คำนำหน้า</th><th>จังหวัด</th></tr>"_qs));
    EXPECT_TRUE(html.contains(u"<td>พูดว่า &quot;ได้&quot;</td>"_qs));
}

TEST_F(TableTextTest, AMessageIsALineARow)
{
    EXPECT_EQ(messageText(cells({{0, 0}, {0, 1}, {1, 0}})), u"นาย สมมุติ\nนาง"_qs);
}

TEST_F(TableTextTest, TheClipboardGetsBothForms)
{
    const auto mime = tableMime(cells({{0, 0}}));
    EXPECT_EQ(mime->text(), u"นาย\n"_qs);
    EXPECT_TRUE(mime->html().contains(u"<td>นาย</td>"_qs));
}

TEST_F(TableTextTest, ABlockIsReadWithItsLineBreaksAndEmptyCells)
{
    EXPECT_EQ(cellsOfText(u"ก\t\tค\r\n\"สอง\nบรรทัด\"\tง\r\n"_qs),
              (QList<QStringList>{{u"ก"_qs, QString(), u"ค"_qs}, {u"สอง\nบรรทัด"_qs, u"ง"_qs}}));
    EXPECT_TRUE(cellsOfText({}).isEmpty());
    EXPECT_EQ(cellsOfText(u"\"ไม่ปิด"_qs), (QList<QStringList>{{u"ไม่ปิด"_qs}}));
}

QString pasted(const QString &text, const QString &html)
{
    QMimeData mime;
    if (!text.isNull())
        mime.setText(text);
    mime.setHtml(html);
    return pastedText(&mime);
}

TEST(PastedText, ATableInHtmlIsReadWhereTheTextHasNoTabs)
{
    const QString html =
        u"<html><head><style>td { color: red } <td>no</td></style></head><body><!--StartFragment-->"
        "<TABLE border=1><tr><th>ชื่อ</th><th>ตำแหน่ง</th></tr>\n<tr>\n <td class=\"a>b\"><p>นาย&nbsp;สมชาย"
        "<o:p></o:p></p><p>ใจดี</p></td><td>ผอ. &amp; เลขาฯ&#8203; &#x0E01;</td></tr></table></body></html>"_qs;
    EXPECT_EQ(cellsOfText(pasted(u"ชื่อ\nตำแหน่ง\nนาย สมชาย\nใจดี\nผอ. & เลขาฯ ก"_qs, html)),
              (QList<QStringList>{{u"ชื่อ"_qs, u"ตำแหน่ง"_qs}, {u"นาย สมชาย\nใจดี"_qs, u"ผอ. & เลขาฯ\u200B ก"_qs}}));
    EXPECT_EQ(pasted(u"ชื่อ\tตำแหน่ง\n"_qs, html), u"ชื่อ\tตำแหน่ง\n"_qs) << "tabs say more than HTML does";
    EXPECT_EQ(pasted({}, u"<table><tr><td>ก<td>ข<tr><td>ค"_qs), u"ก\tข\nค\n"_qs) << "ends may be left out";
    EXPECT_EQ(pastedText(nullptr), QString());
}

TEST(PastedText, CellsOverSeveralColumnsOrRowsKeepTheOthersInTheirPlace)
{
    const QString html = u"<table><tr><td rowspan=2>1</td><td colspan='2'>ก</td><td>ข</td></tr>"
                         "<tr><td>ค</td><td>ง</td><td>จ</td></tr><tr><td>2</td></tr></table>"_qs;
    EXPECT_EQ(pasted({}, html), u"1\tก\t\tข\n\tค\tง\tจ\n2\n"_qs);
}

TEST(PastedText, ATableWithinACellIsTextOfThatCell)
{
    const QString html = u"<table><tr><td>ก<table><tr><td>ข</td><td>ค</td></tr></table></td><td>ง</td></tr></table>"_qs;
    EXPECT_EQ(cellsOfText(pasted({}, html)), (QList<QStringList>{{u"ก\nข ค"_qs, u"ง"_qs}}));
}

TEST(PastedText, TextBesideATableIsNotLost)
{
    const QString text = u"เรื่อง การอบรม\nก\nข"_qs;
    EXPECT_EQ(pasted(text, u"<p>เรื่อง การอบรม</p><table><tr><td>ก</td><td>ข</td></tr></table>"_qs), text);
    EXPECT_EQ(pasted(text, u"<p>ไม่มีตาราง</p>"_qs), text);
}

TEST(PastedText, RubbishIsReadAsFarAsItGoes)
{
    EXPECT_EQ(pasted({}, u"<table><tr><td colspan=999999999999 rowspan=-5>ก & ข &bogus; &#xD800; 3 < 4</td"_qs)
                  .section(u'\t', 0, 0),
              u"ก & ข &bogus; &#xD800; 3 < 4"_qs);
    EXPECT_EQ(pasted({}, u"</table></td></tr><td>ก<table title=\"ไม่ปิด><tr><td>ข"_qs), u"ข\n"_qs);
    EXPECT_EQ(pasted({}, u"<table><!-- ไม่ปิด <tr><td>ก</table>"_qs), QString());
    EXPECT_EQ(pasted({}, u"<"_qs), QString());
    for (const QString &piece : {u"<table>"_qs, u"<td \""_qs, u"<table><tr><td rowspan=1000 colspan=64>"_qs, u"<!--"_qs,
                                 u"<a '"_qs, u"<style>"_qs, u"&#"_qs, u"</table>"_qs}) {
        const QString all = piece.repeated(20'000);
        EXPECT_LE(pasted({}, all).size(), 100 * all.size()) << piece.toStdString();
    }
}
