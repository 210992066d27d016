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
