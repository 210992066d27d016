#include "pdftools.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>
#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::reports {
namespace {

constexpr int kDotsPerInch = 200;
constexpr double kDotsPerMm = kDotsPerInch / 25.4;
constexpr QSize kSheet{1654, 780}; // 210 by 99 millimetres, begun dots counted

/// The faces of a set, and no other font in the world.
class FontsAlone final : public FontSources
{
public:
    explicit FontsAlone(const FontSources &main) : m_main(main) {}
    const FontSource &face(bool bold) const override { return m_main.face(bold); }
    const FontSource *fallback(char32_t, bool) const override { return nullptr; }

private:
    const FontSources &m_main;
};

QImage drawnByQt(const QString &words, bool bold, double points, double x, double baseline)
{
    QImage image(kSheet, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Laksaman"));
    font.setPixelSize(1000);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e9);
    layout.endLayout();
    painter.translate(x * kDotsPerMm, baseline * kDotsPerMm);
    painter.scale(points / 72 * kDotsPerInch / 1000, points / 72 * kDotsPerInch / 1000);
    layout.draw(&painter, QPointF(0, -line.ascent() - line.y()));
    return image;
}

QRect ink(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                found |= QRect(x, y, 1, 1);
    return found;
}

TEST(PdfDrawing, InkStandsWhereThePainterPutsIt)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    for (const QString &words : {QStringLiteral("ที่ปรึกษา น้ำ ปำ ป้ำ ปั๊ม ฝั่ง ฟื้น ญู ฐุ ฏู"),
                                 QStringLiteral("กิตติ์ ก๋ำ ช้ำ เก๋ โก้ ก็ ๑๒๓ ABC office AV 12.5")}) {
        for (const bool bold : {false, true}) {
            const QImage pdf = drawnByPoppler(kDotsPerInch, pdfBytes(*fonts, [&](PdfFile &file) {
                                                  file.addPage({210, 99});
                                                  PdfText text;
                                                  text.text = words;
                                                  text.bold = bold;
                                                  text.points = 22;
                                                  text.x = 15;
                                                  text.baseline = 40;
                                                  file.addText(text);
                                              }));
            const QImage painted = drawnByQt(words, bold, 22, 15, 40);
            ASSERT_EQ(pdf.size(), painted.size());
            const QRect a = ink(pdf);
            const QRect b = ink(painted);
            EXPECT_NEAR(a.left(), b.left(), 2);
            EXPECT_NEAR(a.right(), b.right(), 2);
            EXPECT_NEAR(a.top(), b.top(), 2);
            EXPECT_NEAR(a.bottom(), b.bottom(), 2);
            EXPECT_EQ(strays(pdf, painted), 0);
            EXPECT_EQ(strays(painted, pdf), 0);
        }
    }
}

TEST(PdfDrawing, RulesBoxesAndLeadersStandWhereTheyAreSaidTo)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    const QImage image = drawnByPoppler(kDotsPerInch, pdfBytes(*fonts, [](PdfFile &file) {
                                            file.addPage({210, 99});
                                            file.addBox({QRectF(20, 10, 50, 10)});
                                            Rule rule;
                                            rule.x1 = 20;
                                            rule.x2 = 70;
                                            rule.y1 = rule.y2 = 30;
                                            rule.thickness = 1;
                                            file.addRule(rule);
                                            rule.dotted = true;
                                            rule.y1 = rule.y2 = 40;
                                            file.addRule(rule);
                                        }));
    ASSERT_EQ(image.size(), kSheet);
    const auto grey = [&](double x, double y) { return qGray(image.pixel(int(x * kDotsPerMm), int(y * kDotsPerMm))); };
    EXPECT_NEAR(grey(45, 15), 237, 2);
    EXPECT_EQ(grey(45, 21), 255);
    EXPECT_EQ(grey(19, 15), 255);
    EXPECT_LT(grey(45, 30), 64);
    EXPECT_EQ(grey(45, 31), 255);
    int dots = 0;
    const int row = int(40 * kDotsPerMm);
    for (int x = 1; x < image.width(); ++x)
        dots += qGray(image.pixel(x, row)) < 160 && qGray(image.pixel(x - 1, row)) >= 160;
    EXPECT_NEAR(dots, 50 / 1.1, 2);
}

TEST(PdfDrawing, WhatTheFontLacksComesFromAnother)
{
    const auto fonts = installedFonts(QStringLiteral("Laksaman"));
    ASSERT_EQ(FontFace(fonts->face(false)).nominalGlyph(U'П'), 0u);
    const QString words = QStringLiteral("น้ำ Привет ที่");
    TextShaper shaper(*fonts);
    const SavedPdf pdf(pdfBytes(shaper, [&](PdfFile &file) {
        file.addPage({210, 99});
        PdfText text;
        text.text = words;
        text.points = 20;
        text.x = 20;
        text.baseline = 40;
        file.addText(text);
    }));
    EXPECT_TRUE(shaper.missing().empty());
    EXPECT_EQ(pdf.popplerLines(), QStringList{words});
    EXPECT_EQ(pdf.mupdfLines(), QStringList{words});
    const QByteArray embedded = output(QStringLiteral("pdffonts"), {pdf.path()}, "poppler-utils");
    EXPECT_TRUE(embedded.contains("Laksaman"));
    EXPECT_GT(embedded.count("CID Type 0C"), 1);
}

TEST(PdfDrawing, WhatNoFontHasIsReplacedVisiblyAndNamed)
{
    const auto thai = installedFonts(QStringLiteral("Laksaman"));
    const FontsAlone fonts(*thai);
    TextShaper shaper(fonts);
    const QByteArray bytes = pdfBytes(shaper, [&](PdfFile &file) {
        file.addPage({210, 99});
        PdfText text;
        text.text = QStringLiteral("漢");
        text.points = 20;
        text.x = 20;
        text.baseline = 40;
        file.addText(text);
    });
    EXPECT_EQ(shaper.missing(), std::set<char32_t>{U'漢'});
    // Still copied as it was meant.
    EXPECT_EQ(SavedPdf(bytes).popplerLines(), QStringList{QStringLiteral("漢")});
    EXPECT_FALSE(ink(drawnByPoppler(kDotsPerInch, bytes)).isNull());
}

} // namespace
} // namespace ruam::reports
