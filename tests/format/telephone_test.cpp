#include <ruam/format/telephone.h>

#include <gtest/gtest.h>
#include <support/print.h>

using ruam::format::telephoneNumbers;
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
    for (const char *typed : {"", "1111", "02356999", "0 2356 9999-10", "02-356-9998-9", "055-999-123-4",
                              "๐๒-๓๕๖-๙๙๙๘-๙", "+66 2356 9999", "somebody@example.go.th"})
        EXPECT_EQ(telephoneText(QString::fromUtf8(typed)), QString::fromUtf8(typed));
}

TEST(TelephoneText, AFirstZeroIsGivenBackOnlyWhereASpreadsheetDroppedIt)
{
    EXPECT_EQ(withFirstZero(QStringLiteral("815550100")), QStringLiteral("0815550100"));
    EXPECT_EQ(withFirstZero(QStringLiteral("25550100")), QStringLiteral("025550100"));
    for (const char *other : {"0815550100", "515550100", "95550100", "1669", "+66815550100", "81 555 0100", ""})
        EXPECT_FALSE(withFirstZero(QString::fromUtf8(other))) << other;
}

TEST(TelephoneNumbers, SeveralWholeNumbersInOneCellAreSeveral)
{
    const QStringList two{QStringLiteral("0 2356 9999"), QStringLiteral("08-1234-5678")};
    for (const char *between : {", ", ";", " / ", "/", "\n", " หรือ "})
        EXPECT_EQ(telephoneNumbers(two.join(QString::fromUtf8(between))), two) << between;
    EXPECT_EQ(telephoneNumbers(QStringLiteral("023569999 ต่อ 12, +66 81 234 5678,")),
              (QStringList{QStringLiteral("023569999 ต่อ 12"), QStringLiteral("+66 81 234 5678")}));
    EXPECT_EQ(telephoneNumbers(QStringLiteral("๐๒๓๕๖๙๙๙๙, (077) 500-000")).size(), 2);
}

TEST(TelephoneNumbers, WhatIsNoWholeNumberStaysWithTheOther)
{
    for (const char *one :
         {"0 2356 9999", "0 2356 9999/9001", "0 2356 9999-10", "0 2356 9999, สมศรี", "0 2356 9999 (กอง ก, ข)",
          "1111, 0 2356 9999", "02-356-9998-9, 08-1234-5678", "081234567890, 0 2356 9999", ",", ""})
        EXPECT_EQ(telephoneNumbers(QString::fromUtf8(one)), QStringList{QString::fromUtf8(one)}) << one;
}
