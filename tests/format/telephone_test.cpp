#include <ruam/format/telephone.h>

#include <gtest/gtest.h>
#include <support/print.h>

using ruam::format::telephoneText;
using ruam::format::withFirstZero;

TEST(TelephoneText, GroupsTheDigitsOfANumber)
{
    EXPECT_EQ(telephoneText(QStringLiteral("023569999")), QStringLiteral("0 2356 9999"));
    EXPECT_EQ(telephoneText(QStringLiteral("02-356-9999")), QStringLiteral("0 2356 9999"));
    EXPECT_EQ(telephoneText(QStringLiteral("(077) 500-000")), QStringLiteral("0 7750 0000"));
    EXPECT_EQ(telephoneText(QStringLiteral("0812345678")), QStringLiteral("08 1234 5678"));
    EXPECT_EQ(telephoneText(QStringLiteral("๐๒๓๕๖๙๙๙๙")), QStringLiteral("๐ ๒๓๕๖ ๙๙๙๙"));
}

TEST(TelephoneText, KeepsWhatStandsBesideANumber)
{
    EXPECT_EQ(telephoneText(QStringLiteral("023569999 ต่อ 123, 0812345678")),
              QStringLiteral("0 2356 9999 ต่อ 123, 08 1234 5678"));
    EXPECT_EQ(telephoneText(QStringLiteral("โทร. 023569999")), QStringLiteral("โทร. 0 2356 9999"));
}

TEST(TelephoneText, LeavesWhatIsNoSuchNumberAsTyped)
{
    for (const char *typed : {"", "1111", "02356999", "0 2356 9999-10", "+66 2356 9999", "somebody@example.go.th"})
        EXPECT_EQ(telephoneText(QString::fromUtf8(typed)), QString::fromUtf8(typed));
}

TEST(TelephoneText, AFirstZeroIsGivenBackOnlyWhereASpreadsheetDroppedIt)
{
    EXPECT_EQ(withFirstZero(QStringLiteral("815550100")), QStringLiteral("0815550100"));
    EXPECT_EQ(withFirstZero(QStringLiteral("25550100")), QStringLiteral("025550100"));
    for (const char *other : {"0815550100", "515550100", "95550100", "1669", "+66815550100", "81 555 0100", ""})
        EXPECT_FALSE(withFirstZero(QString::fromUtf8(other))) << other;
}
