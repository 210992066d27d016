#include "wholeink.h"

#include "inkheight.h"
#include "type.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <cmath>

namespace ruam::test {
namespace {

constexpr double kRatios[] = {1, 1.5, 2};

QString withoutMarks()
{
    QString letters = inkSample();
    letters.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return letters;
}

QImage emptyPicture(QSize size, double ratio)
{
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

QImage pictureOf(QWidget &widget, double ratio)
{
    QImage image = emptyPicture(widget.size(), ratio);
    widget.render(&image);
    return image;
}

/// Rows of pixels in which two pictures differ.
struct Rows
{
    int first = -1;
    int last = -1;
    int count() const { return last - first + 1; }
};

Rows differingRows(const QImage &one, const QImage &other)
{
    Rows rows;
    for (int y = 0; y < one.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        if (std::equal(left, left + one.width(), right))
            continue;
        rows.first = rows.first < 0 ? y : rows.first;
        rows.last = y;
    }
    return rows;
}

/// How many rows the marks take where nothing cuts them.
int rowsOfMarks(const QFont &font, double ratio)
{
    const QFontMetrics metrics(font);
    const auto drawn = [&](const QString &text) {
        QImage image = emptyPicture({metrics.horizontalAdvance(text) + 40, 4 * metrics.height()}, ratio);
        QPainter painter(&image);
        painter.setFont(font);
        painter.drawText(20, 2 * metrics.height(), text);
        return image;
    };
    return differingRows(drawn(inkSample()), drawn(withoutMarks())).count();
}

void expectWholeMarks(const char *what, const QImage &with, const QImage &without, const QRect &place,
                      const QFont &font)
{
    const double ratio = with.devicePixelRatio();
    SCOPED_TRACE(testing::Message() << what << " at " << ratio << ", " << font.pointSizeF() << " points");
    const Rows rows = differingRows(with, without);
    ASSERT_GE(rows.first, 0) << "shows no marks";
    const int top = int(std::floor(place.top() * ratio));
    const int bottom = int(std::ceil((place.bottom() + 1) * ratio)) - 1;
    EXPECT_GT(rows.first, top) << "marks on the first row, or above it";
    EXPECT_LT(rows.last, bottom) << "marks on the last row, or below it";
    // A faint last row of grey may drown in the ground.
    EXPECT_GE(rows.count(), rowsOfMarks(font, ratio) - 1) << "marks are cut off";
}

} // namespace

void InkTest::SetUp()
{
    widgets::applyTypeSize(GetParam());
}

void InkTest::TearDown()
{
    widgets::applyTypeSize(widgets::kDefaultTypeSize);
}

QString inkSample()
{
    return QString::fromUtf16(widgets::kInkSample);
}

void expectWholeInk(const char *what, QWidget &drawn, const std::function<void(const QString &)> &setText,
                    const std::function<QRect()> &place, const QFont *font)
{
    for (const double ratio : kRatios) {
        setText(inkSample());
        const QImage with = pictureOf(drawn, ratio);
        const QRect room = place ? place() : drawn.rect();
        const QFont of = font ? *font : drawn.font();
        setText(withoutMarks());
        expectWholeMarks(what, with, pictureOf(drawn, ratio), room, of);
    }
}

void expectWholeInk(const char *what, const std::function<std::unique_ptr<QWidget>(const QString &)> &make,
                    const QFont *font)
{
    const std::unique_ptr<QWidget> with = make(inkSample());
    const std::unique_ptr<QWidget> without = make(withoutMarks());
    with->ensurePolished();
    const QSize size = with->sizeHint().expandedTo(QSize(260, 0));
    with->resize(size);
    without->resize(size);
    for (const double ratio : kRatios)
        expectWholeMarks(what, pictureOf(*with, ratio), pictureOf(*without, ratio), with->rect(),
                         font ? *font : with->font());
}

} // namespace ruam::test
