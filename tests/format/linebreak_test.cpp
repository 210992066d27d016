#include <support/print.h>

#include <ruam/format/linebreak.h>

#include <QTextBoundaryFinder>
#include <gtest/gtest.h>

using namespace ruam::format;

namespace {

/// The text with a stroke at each permitted break but the last.
QString broken(const char16_t *text)
{
    const QString whole = QString::fromUtf16(text);
    QString out;
    qsizetype from = 0;
    for (const qsizetype at : lineBreaks(whole)) {
        out += whole.mid(from, at - from);
        from = at;
        if (at < whole.size())
            out += u'|';
    }
    return out;
}

/// What a line holds at most, in letters, for want of a font.
QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    qsizetype from = 0, last = 0;
    for (const qsizetype at : lineBreaks(text)) {
        if (at - from > width && last > from) {
            lines.append(text.mid(from, last - from));
            from = last;
        }
        last = at;
    }
    lines.append(text.mid(from));
    return lines;
}

const char16_t *const kLongTitles[] = {
    u"โครงการเสริมสร้างการมีส่วนร่วมในการพัฒนาราชการระบบเปิด",
    u"โครงการศึกษารูปแบบการพัฒนาระบบการบริหารราชการแบบมีส่วนร่วมระดับกระทรวง",
    u"การอบรมเชิงปฏิบัติการ หลักสูตรการบริหารราชการแบบมีส่วนร่วมสำหรับบุคลากรภาครัฐระดับจังหวัด 75 จังหวัด "
    u"โดยแบ่งออกเป็น 9 กลุ่มจังหวัด อบรมกลุ่มจังหวัดละ 2 วัน ดังนี้",
    u"การลงนามข้อตกลงว่าด้วยความร่วมมือทางวิชาการ ระหว่างสำนักงาน ก.พ.ร. กับกระทรวงสาธารณสุข "
    u"ในวันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00-12.00 น. ณ โรงแรมอมารี วอเตอร์เกท",
    u"โรงแรมเดอะแกรนด์ อยุธยา บางกอก ถนนรัชดาภิเษก กรุงเทพมหานคร",
    u"กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน จังหวัดนครศรีธรรมราช จังหวัดประจวบคีรีขันธ์",
    u"เทคนิคการมีส่วนร่วมรูปแบบต่าง ๆ (Best Practice Cases) แผนยุทธศาสตร์ พ.ศ.2546 - พ.ศ.2550",
};

TEST(LineBreakTest, NoLineOfALongTitleBeginsOrEndsWhereItMustNot)
{
    const QString closing = QStringLiteral("ฯๆ)]}”’»,.;:!?%ะาำๅ");
    for (const char16_t *title : kLongTitles) {
        const QString text = QString::fromUtf16(title);
        for (const qsizetype width : {6, 12, 24, 50}) { // about 1, 2, 4 and 8 cm at 11 points
            for (const QString &line : wrapped(text, width)) {
                const QString trimmed = line.trimmed();
                ASSERT_FALSE(trimmed.isEmpty());
                const QChar first = trimmed.front(), last = trimmed.back();
                EXPECT_FALSE(closing.contains(first)) << line.toStdString();
                EXPECT_NE(first.category(), QChar::Mark_NonSpacing) << line.toStdString();
                EXPECT_FALSE(last >= QChar(0x0E40) && last <= QChar(0x0E44)) << line.toStdString();
                EXPECT_FALSE(last == u'(' || last == u'“') << line.toStdString();
                EXPECT_FALSE(trimmed.startsWith(QStringLiteral("น.")) || trimmed.startsWith(QStringLiteral("พ.ศ.")))
                    << line.toStdString();
                EXPECT_FALSE(trimmed.endsWith(QStringLiteral("เวลา")) || trimmed.endsWith(QStringLiteral("พ.ศ.")))
                    << line.toStdString();
            }
        }
    }
}

TEST(LineBreakTest, ADateKeepsItsMonthAndYearWhereTheLineIsLongEnough)
{
    EXPECT_EQ(broken(u"อบรม 17 - 18 กรกฎาคม 2550 ที่"), QStringLiteral("อบรม |17 - 18 กรกฎาคม 2550 |ที่"));
    EXPECT_EQ(broken(u"ภายใน 9 ก.ค. 50"), QStringLiteral("ภายใน |9 ก.ค. 50"));
    const QString date = QStringLiteral("17 - 18 กรกฎาคม 2550");
    EXPECT_TRUE(lineBreaks(date, BreakCare::Words).contains(date.indexOf(QStringLiteral("2550"))));
}

TEST(LineBreakTest, BreaksThaiBetweenWords)
{
    EXPECT_TRUE(broken(u"การบริหารราชการแบบมีส่วนร่วม").contains(QStringLiteral("บริหาร|ราชการ|")));
    // Each part is worth its own line in a narrow column.
    EXPECT_GE(lineBreaks(QString::fromUtf16(kLongTitles[0])).size(), 8);
}

TEST(LineBreakTest, NeverBreaksInsideACluster)
{
    for (const char16_t *title : kLongTitles) {
        const QString text = QString::fromUtf16(title);
        QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
        for (const qsizetype at : lineBreaks(text)) {
            clusters.setPosition(at);
            EXPECT_TRUE(clusters.isAtBoundary()) << text.left(at).toStdString();
        }
    }
}

TEST(LineBreakTest, KeepsTogetherWhatBelongsTogether)
{
    EXPECT_EQ(broken(u"วันที่ 9 - 10 กรกฎาคม 2550").count(QStringLiteral("ที่ |")), 0);
    EXPECT_FALSE(broken(u"กลุ่มที่ 3 กับกลุ่มที่ ๔").contains(QStringLiteral("ที่ |")));
    EXPECT_FALSE(broken(u"วันที่ 20 กรกฎาคม 2550").contains(QStringLiteral("20 |")));
    EXPECT_FALSE(broken(u"๒๐ ก.ค. ๒๕๕๐").contains(QStringLiteral("๒๐ |")));
    EXPECT_FALSE(broken(u"ก.ค. 2550").contains(QStringLiteral("ก.|")));
    EXPECT_FALSE(broken(u"เวลา 09.00-12.00 น.").contains(u'|') &&
                 broken(u"เวลา 09.00-12.00 น.").contains(QStringLiteral("|น.")));
    EXPECT_FALSE(broken(u"แผน พ.ศ. 2546").contains(QStringLiteral("พ.ศ. |")));
    EXPECT_FALSE(broken(u"ต่าง ๆ กัน").contains(QStringLiteral("|ๆ")));
    EXPECT_FALSE(broken(u"การมีส่วนร่วมฯ").contains(QStringLiteral("|ฯ")));
    EXPECT_FALSE(broken(u"สำนักงาน ก.พ.ร. กับ").contains(QStringLiteral(".|พ")));
    EXPECT_FALSE(broken(u"9 - 10 กรกฎาคม").contains(QStringLiteral("|-")));
    EXPECT_FALSE(broken(u"75 จังหวัด").contains(u'|'));
    EXPECT_EQ(broken(u"กลุ่มที่ 3"), QStringLiteral("กลุ่มที่ 3"));
    EXPECT_TRUE(broken(u"ระดับจังหวัด 75 จังหวัด").contains(QStringLiteral("จังหวัด |75 จังหวัด")));
    EXPECT_FALSE(broken(u"ณ โรงแรมสมมุติ").startsWith(QStringLiteral("ณ |")));
    for (const char16_t *word : {u"ใบลงทะเบียน", u"หนังสือเชิญ", u"ผู้เข้าอบรม", u"ป้ายชื่อ", u"โครงการย่อย", u"รายชื่อ"})
        EXPECT_EQ(broken(word), QString::fromUtf16(word)) << "words of the papers are one word each";
}

TEST(LineBreakTest, KeepsNamesOfPeopleAndProvincesWhole)
{
    EXPECT_EQ(broken(u"นางสาวกาญจนาภรณ์ สุวรรณประเสริฐ"), QStringLiteral("นางสาวกาญจนาภรณ์ |สุวรรณประเสริฐ"));
    EXPECT_EQ(broken(u"พันตำรวจโท สมชาย ใจดี"), QStringLiteral("พันตำรวจโท สมชาย |ใจดี"));
    EXPECT_EQ(broken(u"รองศาสตราจารย์ ดร.พิมพ์ใจ ใจดี"), QStringLiteral("รองศาสตราจารย์ ดร.พิมพ์ใจ |ใจดี"));
    EXPECT_EQ(broken(u"จังหวัดพระนครศรีอยุธยา"), QStringLiteral("จังหวัดพระนครศรีอยุธยา"));
    EXPECT_EQ(broken(u"จังหวัด หนองบัวลำภู"), QStringLiteral("จังหวัด หนองบัวลำภู"));
    EXPECT_EQ(broken(u"กรุงเทพมหานคร"), QStringLiteral("กรุงเทพมหานคร"));
    EXPECT_EQ(broken(u"โรงแรมเดอะแกรนด์ อยุธยา"), QStringLiteral("โรงแรม|เดอะแกรนด์ |อยุธยา"));
    EXPECT_EQ(broken(u"ณ โรงแรมอมารี วอเตอร์เกท"), QStringLiteral("ณ โรงแรมอมารี |วอเตอร์เกท"));
}

TEST(LineBreakTest, KeepsANumberWithWhatItCountsOrNumbers)
{
    for (const char16_t *text :
         {u"กลุ่ม 3", u"ร้อยละ 80.50", u"2.5 ล้านบาท", u"25 %", u"10 กม.", u"มาตรา 3/1", u"ไตรมาส 2", u"1,250 คน",
          u"โทร. 0 2356 9999", u"โทรสาร ๐ ๒๒๘๑ ๘๑๖๙", u"เวลา ๐๙.๐๐ - ๑๒.๐๐ น.", u"9 - 10 กรกฎาคม", u"๙–๑๐ ก.ค.",
          u"พ.ศ. 2546 - พ.ศ. 2550", u"วันศุกร์ที่ 20 กรกฎาคม", u"จ. นครราชสีมา"})
        EXPECT_FALSE(broken(text).contains(u'|')) << broken(text).toStdString();
    // A number that counts nothing lets the next word go.
    EXPECT_EQ(broken(u"กลุ่มที่ 3 กลุ่มจังหวัด"), QStringLiteral("กลุ่มที่ 3 |กลุ่มจังหวัด"));
    EXPECT_TRUE(broken(u"ปี พ.ศ. 2550 วันที่ 9").contains(QStringLiteral("2550 |วันที่ 9")));
    EXPECT_EQ(broken(u"30 กรกฎาคม - 1 สิงหาคม"), QStringLiteral("30 กรกฎาคม - |1 สิงหาคม"));
}

TEST(LineBreakTest, ALineMayBeginWithATitleThatLooksLikeAUnit)
{
    EXPECT_TRUE(broken(u"และ น.ส.สมศรี รักไทย").contains(QStringLiteral("|น.ส.สมศรี |รักไทย")));
    EXPECT_FALSE(broken(u"เวลา 12.00 น.ณ ห้องประชุม").contains(QStringLiteral("|น.")));
}

TEST(LineBreakTest, WordsThatBeginAsATitleAreNoPeople)
{
    EXPECT_TRUE(broken(u"ครูและบุคลากรทางการศึกษา").contains(QStringLiteral("ครู|และ|")));
    EXPECT_TRUE(broken(u"นายกรัฐมนตรีและคณะรัฐมนตรี").contains(QStringLiteral("|และ|")));
}

TEST(LineBreakTest, BreaksBeforeAnOpeningMarkBehindAClosingOne)
{
    EXPECT_TRUE(broken(u"“สรุป” [ร่าง]").contains(QStringLiteral("” |[")));
    EXPECT_FALSE(broken(u"(ครั้งที่ 1)").contains(u'|'));
}

TEST(LineBreakTest, EachLessCarefulBreakKeepsTheBreaksOfTheMoreCareful)
{
    for (const char16_t *title : kLongTitles) {
        const QString text = QString::fromUtf16(title);
        const QList<qsizetype> whole = lineBreaks(text), words = lineBreaks(text, BreakCare::Words),
                               clusters = lineBreaks(text, BreakCare::Clusters);
        for (const qsizetype at : whole)
            EXPECT_TRUE(words.contains(at)) << text.left(at).toStdString();
        for (const qsizetype at : words)
            EXPECT_TRUE(clusters.contains(at)) << text.left(at).toStdString();
        EXPECT_GT(clusters.size(), words.size());
        for (const qsizetype at : lineBreaks(text, BreakCare::Letters)) {
            if (at == text.size())
                continue;
            EXPECT_FALSE(QStringView(u"ฯๆ)]”.,%ะาำ").contains(text[at])) << text.left(at).toStdString();
            EXPECT_FALSE(text[at].isDigit() && text[at - 1].isDigit()) << text.left(at).toStdString();
        }
    }
}

TEST(LineBreakTest, NothingButMarksStillHasPlacesToBreak)
{
    EXPECT_EQ(lineBreaks(QString(100, QChar(0x0E46)), BreakCare::Clusters).size(), 100);
}

TEST(LineBreakTest, ShortAndEmptyTextsHaveTheirEnd)
{
    EXPECT_EQ(lineBreaks(QString()), QList<qsizetype>());
    EXPECT_EQ(lineBreaks(QStringLiteral("ก")), QList<qsizetype>{1});
    EXPECT_EQ(lineBreaks(QStringLiteral("   ")).last(), 3);
}

TEST(LineBreakTest, MarksBreaksForNarrowColumnsOnlyBetweenLetters)
{
    const QString text = QStringLiteral("การบริหารราชการ แบบมีส่วนร่วม");
    const QString marked = withBreaks(text);
    EXPECT_GT(marked.size(), text.size());
    EXPECT_EQ(QString(marked).remove(QChar(0x200B)), text);
    EXPECT_FALSE(marked.contains(QStringLiteral(" \u200B")));
    EXPECT_FALSE(marked.endsWith(QChar(0x200B)));
    EXPECT_EQ(withBreaks(marked).count(QChar(0x200B)), marked.count(QChar(0x200B)));
}

TEST(LineBreakTest, LeavesNoWordOfANameToADictionary)
{
    const QString name = QStringLiteral("นางสาวสมศรี ใจดี");
    const QString kept = withBreaksBetweenNames(name);
    EXPECT_FALSE(kept.contains(QChar(0x200B))) << kept.toStdString();
    EXPECT_TRUE(kept.contains(QStringLiteral("ม\u180Eศ"))) << kept.toStdString();
    EXPECT_EQ(QString(kept).remove(QChar(0x180E)).replace(QChar(0x00A0), u' '), name);
    for (const QString &province : {QStringLiteral("กรุงเทพมหานคร"), QStringLiteral("สมุทรปราการ")}) {
        const QString whole = withBreaksBetweenNames(province);
        EXPECT_TRUE(whole.contains(QChar(0x180E))) << province.toStdString() << " may be two words elsewhere";
        EXPECT_EQ(QString(whole).remove(QChar(0x180E)), province);
    }
    const QString words = QStringLiteral("การบริหารราชการ");
    EXPECT_EQ(withBreaksBetweenNames(words), withBreaks(words)) << "words may part";
}

TEST(LineBreakTest, KeepsPunctuationWithItsThaiWord)
{
    const auto joined = [](const QString &text) { return withBreaks(text).remove(QChar(0x200B)); };
    EXPECT_EQ(joined(QStringLiteral("เรื่อง “สุข”")), QStringLiteral("เรื่อง \u180E“\u2060\u180Eสุข\u2060”"));
    EXPECT_EQ(joined(QStringLiteral("(ค.ศ. 2007)")),
              QStringLiteral("(\u2060\u180Eค\u2060.\u2060\u180Eศ\u2060.\u00A02007\u2060)"));
    EXPECT_EQ(joined(QStringLiteral("“PDF”")), QStringLiteral("“\u2060PDF\u2060”"));
}

} // namespace
