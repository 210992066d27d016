#include <ruam/interchange/pastedpeople.h>

#include "documents.h"

#include <gtest/gtest.h>
#include <support/print.h>

using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;
using namespace ruam::interchange;

namespace {

/// Lists as offices keep them; all people here are invented.
class ListedRows : public testing::Test
{
protected:
    PastedPeople read(const QStringList &lines, std::span<const Participant> existing = {})
    {
        return readTablePeople(tableFrom(lines), {}, plan, existing).people;
    }
    static QStringList givenNames(const PastedPeople &people)
    {
        QStringList names;
        for (const PastedPerson &row : people.people)
            names.append(row.participant.given);
        return names;
    }
    QString why(const PastedPerson &row) const { return pastedNotesText(row, english); }

    Plan plan = samplePlan();
    format::Texts english{format::Language::English};
};

TEST_F(ListedRows, ARowWithANameIsAPersonWhateverStandsInFrontOfIt)
{
    const PastedPeople people =
        read({QStringLiteral("หมายเหตุ|ชื่อ-สกุล|จังหวัด"), QStringLiteral("กลุ่มที่ 1|นายพุทรา สมมุติ|น่าน"),
              QStringLiteral("หมายเหตุ: มาสาย|นางพุดซ้อน สมมุติ|น่าน"), QStringLiteral("รุ่นที่ 2|นางพุดตาน สมมุติ|น่าน"),
              QStringLiteral("ขอมา:|นางพุดจีบ สมมุติ|น่าน"), QStringLiteral("จำนวน 1 คน|นายสาลี่ สมมุติ|น่าน")});
    EXPECT_EQ(givenNames(people), (QStringList{QStringLiteral("พุทรา"), QStringLiteral("พุดซ้อน"), QStringLiteral("พุดตาน"),
                                               QStringLiteral("พุดจีบ"), QStringLiteral("สาลี่")}));
    for (const PastedPerson &row : people.people)
        EXPECT_EQ(row.state, ImportState::New);
}

TEST_F(ListedRows, ATotalOrARemarkAcrossTheTableIsNobody)
{
    const PastedPeople people =
        read({QStringLiteral("กลุ่ม|ชื่อ-สกุล|ตำแหน่ง"), QStringLiteral("กลุ่มที่ 1||"), QStringLiteral("1|นายพุทรา สมมุติ|ครู"),
              QStringLiteral("รวม|1 คน|"), QStringLiteral("รวมทั้งสิ้น|จำนวน 1 คน|"), QStringLiteral("|หมายเหตุ มีเอกสาร|"),
              QStringLiteral("หมายเหตุ||โปรดนำเอกสารมา")});
    EXPECT_EQ(givenNames(people), QStringList{QStringLiteral("พุทรา")});
    EXPECT_EQ(people.skipped.size(), 6u);
}

} // namespace
