#include "pdftools.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <support/print.h>
#include <support/source.h>

namespace ruam::reports {
namespace {

/// Every consonant with every vowel above, below, before and behind, with and without every tone mark.
QStringList thaiSyllables()
{
    struct Vowel
    {
        QStringView before;
        QStringView mark;
        QStringView behind;
    };
    const Vowel vowels[] = {
        {u"", u"", u""},   {u"", u"", u"ะ"},  {u"", u"ั", u""},  {u"", u"", u"า"},  {u"", u"", u"ำ"},  {u"", u"ิ", u""},
        {u"", u"ี", u""},   {u"", u"ึ", u""},   {u"", u"ื", u""},  {u"", u"ุ", u""},   {u"", u"ู", u""},   {u"", u"็", u""},
        {u"", u"ฺ", u""},   {u"", u"ํ", u""},   {u"เ", u"", u""}, {u"เ", u"ี", u"ย"}, {u"เ", u"ื", u"อ"}, {u"เ", u"ิ", u"น"},
        {u"เ", u"็", u"น"}, {u"เ", u"", u"า"}, {u"แ", u"", u""}, {u"แ", u"็", u"ง"}, {u"โ", u"", u""},  {u"ใ", u"", u""},
        {u"ไ", u"", u""},  {u"", u"ิ์", u""},   {u"", u"ุ์", u""},  {u"", u"์", u""},
    };
    QStringList syllables;
    for (char16_t consonant = 0x0E01; consonant <= 0x0E2E; ++consonant) {
        for (const Vowel &vowel : vowels) {
            for (const QStringView tone : {u"", u"่", u"้", u"๊", u"๋"}) {
                if (!tone.isEmpty() && vowel.mark.endsWith(u'์'))
                    continue;
                syllables.append(vowel.before.toString() + QChar(consonant) + vowel.mark.toString() + tone.toString() +
                                 vowel.behind.toString());
            }
        }
    }
    return syllables;
}

QStringList inLines(const QStringList &words, qsizetype perLine)
{
    QStringList lines;
    for (qsizetype i = 0; i < words.size(); i += perLine)
        lines.append(words.mid(i, perLine).join(u' '));
    return lines;
}

void expectReadBack(const QString &family, const QStringList &lines, bool bold = false)
{
    const auto fonts = installedFonts(family);
    const SavedPdf pdf(pdfOfLines(*fonts, lines, bold));
    const QStringList poppler = pdf.popplerLines();
    const QStringList mupdf = pdf.mupdfLines();
    ASSERT_EQ(poppler.size(), lines.size());
    ASSERT_EQ(mupdf.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(poppler[i], lines[i]) << "pdftotext";
        EXPECT_EQ(mupdf[i], lines[i]) << "mutool";
    }
}

const QStringList &mixedLines()
{
    static const QStringList lines{
        QStringLiteral("โครงการเสริมสร้างการเรียนรู้เพื่อการพัฒนาองค์กรอย่างยั่งยืน และสร้างความรับผิดชอบต่อสังคมของหน่วยงาน"),
        QStringLiteral("น้ำใจ ค่ำคืน ช้ำ ต่ำ ก๊ำ ก๋ำ กำธร ปำ ป้ำ ฝ้ำ ฟ้ำ ญำ ฐำ ฬำ สำนักงาน จำนวน ๑๒๓ คน"),
        QStringLiteral("๑๒ - ๑๓ กรกฎาคม ๒๕๕๐ เวลา ๐๙.๐๐ - 16.30 น. ห้อง 2A (ชั้น ๓) โทร. ๐ ๒๓๕๖ ๙๙๙๙"),
        QStringLiteral("World Bank – IDF Grant No. TF053453: “ที่ปรึกษา” office fi ffl first/ไฟล์ 50% ฿1,250.75 …"),
        QStringLiteral("นายกิตติ์ ญาณพันธุ์ ฎีกา ฏู ฐู ญู ปิ่น ฟื้น ฝั่ง ฬี้ ก็ กุ์ ฤๅ ฦๅ ๆ ฯลฯ ๚ ๛"),
        QStringLiteral("ปั๊มน้ำมัน ป่าไม้ ฝ้าย ฟ้า ผู้เข้ารับการอบรม ผ้า ใต้ ให้ ได้ เก๋ โก้ เป๋า แป๊ะ"),
    };
    return lines;
}

TEST(PdfText, EveryThaiSyllableIsReadBackAsItWasWritten)
{
    const QStringList lines = inLines(thaiSyllables(), 35);
    for (const char *family : {"Laksaman", "Loma"}) {
        SCOPED_TRACE(family);
        expectReadBack(QLatin1String(family), lines);
        expectReadBack(QLatin1String(family), lines, true);
    }
}

TEST(PdfText, LongTitlesMixedDigitsAndLatinAreReadBackAsTheyWereWritten)
{
    for (const char *family : {"Laksaman", "Loma"}) {
        SCOPED_TRACE(family);
        expectReadBack(QLatin1String(family), mixedLines());
        expectReadBack(QLatin1String(family), mixedLines(), true);
    }
}

/// Every text of a JSON value, in lines that a sheet has room for.
void addTexts(const QJsonValue &value, QStringList &lines)
{
    constexpr qsizetype kLongest = 90;
    if (value.isArray())
        for (const QJsonValue &one : value.toArray())
            addTexts(one, lines);
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        addTexts(object[key], lines);
    QString line;
    for (const QString &word : value.toString().split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        if (line.size() + word.size() > kLongest && !line.isEmpty())
            lines.append(std::exchange(line, {}));
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    if (!line.isEmpty())
        lines.append(line);
}

TEST(PdfText, EveryTextOfTheBundledProgrammeIsReadBackAsItWasWritten)
{
    QFile file(test::sourcePath(QStringLiteral("data/programmes/opdc-2550.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonDocument programme = QJsonDocument::fromJson(file.readAll());
    ASSERT_TRUE(programme.isObject());
    QStringList lines;
    addTexts(programme.object(), lines);
    lines.removeDuplicates();
    ASSERT_GT(lines.size(), 300);
    expectReadBack(QStringLiteral("Laksaman"), lines);
}

TEST(PdfText, MarksTypedInAnUnusualOrderAreReadBackInThatOrder)
{
    expectReadBack(QStringLiteral("Laksaman"),
                   {QStringLiteral("กุ่ กุ่ กู้ กู้ กฺุ กฺุ"), QStringLiteral("ก่ิ กิ่ ฝำ่ ฝ่ำ น่่ำ"), QStringLiteral("นํ้า น้ํา น้ำ")});
}

TEST(PdfText, BlanksOfAnyNumberStay)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const QString line = QStringLiteral("ที่  ตั้ง   อยู่ ที่ a  b");
    const SavedPdf pdf(pdfOfLines(*fonts, {line}));
    EXPECT_EQ(pdf.popplerLines(), QStringList{line});
    EXPECT_EQ(pdf.mupdfLines(), QStringList{line});
}

TEST(PdfText, WordsAreFoundApart)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfOfLines(*fonts, {QStringLiteral("น้ำใจ ที่ตั้ง abc")}));
    const QByteArray boxes = output(QStringLiteral("pdftotext"),
                                    {QStringLiteral("-bbox"), pdf.path(), QStringLiteral("-")}, "poppler-utils");
    EXPECT_EQ(boxes.count("<word "), 3) << boxes.toStdString();
}

TEST(PdfText, ControlCharactersAndHalvesOfCharactersDoNoHarm)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const QString text =
        QStringLiteral("ก") + QChar(0x0A) + QStringLiteral("ข") + QChar(0xD800) + QStringLiteral("ค") + QChar(0xFFFE);
    const QString drawn = QStringLiteral("ก ข\uFFFDค\uFFFD");
    const SavedPdf pdf(pdfOfLines(*fonts, {text}));
    EXPECT_EQ(pdf.popplerLines(), QStringList{drawn});
    EXPECT_EQ(pdf.mupdfLines(), QStringList{drawn});
}

TEST(PdfText, TextWithoutCharactersDrawsNothing)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const SavedPdf pdf(pdfOfLines(*fonts, {QString(), QStringLiteral("ก")}));
    EXPECT_EQ(pdf.popplerLines(), QStringList{QStringLiteral("ก")});
}

} // namespace
} // namespace ruam::reports
