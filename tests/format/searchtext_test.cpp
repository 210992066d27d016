#include <gtest/gtest.h>
#include <ruam/format/searchtext.h>
#include <support/print.h>

namespace ruam::format {
namespace {

TEST(SearchKey, PassesOverWhatIsTypedEitherWay)
{
    EXPECT_EQ(searchKey(QStringLiteral("นาย สม ชาย")), u"นายสมชาย");
    EXPECT_EQ(searchKey(QStringLiteral("ก้องเกียรติ์")), u"กองเกียรติ");
    EXPECT_EQ(searchKey(QStringLiteral("เเก้ว")), searchKey(QStringLiteral("แก้ว")));
    EXPECT_EQ(searchKey(QStringLiteral("กลุ่มที่ ๓")), searchKey(QStringLiteral("กลุมที3")));
    EXPECT_EQ(searchKey(QStringLiteral("นํ้า")), searchKey(QStringLiteral("น้ำ")));
    EXPECT_EQ(searchKey(QStringLiteral("World\u00A0BANK")), u"worldbank");
    EXPECT_EQ(searchKey(QStringLiteral("่")), u"");
    EXPECT_NE(searchKey(QStringLiteral("มี")), searchKey(QStringLiteral("มิ")));
}

TEST(OtherLayout, GivesWhatTheSameKeysWouldHaveTyped)
{
    EXPECT_EQ(otherLayout(QStringLiteral("l,=kp")), u"สมชาย");
    EXPECT_EQ(otherLayout(QStringLiteral("สมชาย")), u"l,=kp");
    EXPECT_EQ(otherLayout(QStringLiteral("กลุ่ม")), u"d]6j,");
    EXPECT_EQ(otherLayout(QStringLiteral("นยกแ")), u"opdc");
    EXPECT_EQ(otherLayout(QStringLiteral(";bk i6")), u"วิา รุ");
}

TEST(OtherLayout, GoesThereAndBackForEveryLetter)
{
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        for (const QString &typed : {QString(QChar(c)), QString(QChar(c)).toUpper()}) {
            const QString other = otherLayout(typed);
            ASSERT_EQ(other.size(), 1) << typed.toStdString();
            if (other.at(0).unicode() >= 0x0E01) {
                EXPECT_EQ(otherLayout(other), typed);
            }
        }
    }
}

TEST(OtherLayout, SaysNothingWhereTheLayoutIsNotInDoubt)
{
    EXPECT_EQ(otherLayout(QString()), u"");
    EXPECT_EQ(otherLayout(QStringLiteral("2550")), u"");
    EXPECT_EQ(otherLayout(QStringLiteral("กลุ่ม OPDC")), u"");
    EXPECT_EQ(otherLayout(QStringLiteral("caf\u00E9")), u"");
}

} // namespace
} // namespace ruam::format
