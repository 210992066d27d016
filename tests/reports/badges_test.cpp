#include "fixture.h"
#include "printing.h"

#include <gtest/gtest.h>
#include <support/memorystore.h>

namespace ruam::reports {
namespace {

using namespace core;

TEST(Badges, NoNameIsCut)
{
    ChangeSet changes;
    for (const Participant &one : test::trainees(3, 1)) {
        Person named = one.person;
        named.title = QStringLiteral("ผู้ช่วยศาสตราจารย์ ดร.");
        named.given = QStringLiteral("กาญจนาภรณ์พิสุทธิ์");
        named.surname = QStringLiteral("สุวรรณประเสริฐกุลวงศ์ไพบูลย์พัฒนานุรักษ์ไทยสมุทร");
        changes.insert(named);
        changes.insert(one.registration);
    }
    test::MemoryStore store(changes);
    for (const CardSheet sheet : {CardSheet::Eight, CardSheet::Ten}) {
        PaperScope scope;
        scope.group = test::roundId(3);
        PaperOptions options;
        options.cards.sheet = sheet;
        const Page page =
            layOut(*buildPaper(PaperKind::Badges, test::fullPlan(), &store, scope, options), test::paperFonts())
                .page(0);
        QString said;
        for (const TextRun &run : page.runs)
            said += run.text;
        EXPECT_TRUE(said.contains(QStringLiteral("กาญจนาภรณ์พิสุทธิ์"))) << said.toStdString();
        EXPECT_TRUE(said.contains(QStringLiteral("พัฒนานุรักษ์ไทยสมุทร"))) << said.toStdString();
    }
}

} // namespace
} // namespace ruam::reports
