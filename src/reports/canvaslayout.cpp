#include "canvaslayout.h"

#include "linebreaker.h"

#include <ruam/format/linebreak.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace ruam::reports {

namespace {

constexpr double kShrinkStep = 0.97;
constexpr double kLeastForAll = 0.8; // of the size of most, that a few may make all the others smaller
constexpr double kFitRounding = 0.01;
constexpr double kStatusHeight = 8;
constexpr double kStatusAir = 1.5;
constexpr double kStatusPad = 3;
constexpr QChar kEllipsis{0x2026};
constexpr qint64 kCanvasTables = 64; // on one canvas, at most

struct FittedText
{
    Style style;
    QList<Line> lines;
    QList<double> baselines;
    bool fits = false;
};

double inkHeightOf(const FittedText &text)
{
    return text.lines.first().above + text.baselines.last() + text.lines.last().below;
}

FittedText brokenAt(const CanvasText &text, const Style &style, const Measurer &measurer)
{
    FittedText made;
    made.style = style;
    const LineWish wish{text.area.width(), false, text.align == Align::Centre};
    for (const QString &line : text.text.split(u'\n'))
        made.lines += brokenLines({{line, style}}, wish, measurer);
    made.baselines = baselinesOf(made.lines, text.mostLines > 1);
    made.fits = made.lines.size() <= qMax(1, text.mostLines) && inkHeightOf(made) <= text.area.height() + kFitRounding;
    return made;
}

QString textOf(const Line &line)
{
    QString text;
    for (const LinePart &part : line.parts)
        text += part.text;
    return text;
}

/// The last line that is shown, with as much of the rest as has room, and … behind it.
Line cutLine(const QString &text, const Style &style, double width, const Measurer &measurer)
{
    const auto lineOf = [&](const QString &shown) { return brokenLines({{shown, style}}, {1e6}, measurer).first(); };
    QList<qsizetype> ends = format::lineBreaks(text, format::BreakCare::Clusters);
    while (!ends.isEmpty()) {
        QString shown = text.left(ends.takeLast());
        while (shown.endsWith(u' '))
            shown.chop(1);
        const Line line = lineOf(shown + kEllipsis);
        if (line.width <= width + kFitRounding)
            return line;
    }
    return lineOf(QString(kEllipsis));
}

FittedText shrunk(const CanvasText &text, const Measurer &measurer)
{
    FittedText made = brokenAt(text, text.style, measurer);
    if (!made.fits && text.leastPoints > 0) {
        Style style = inPoints(text.style, measurer);
        while (!made.fits && style.points > text.leastPoints) {
            style.points = std::max(text.leastPoints, style.points * kShrinkStep);
            made = brokenAt(text, style, measurer);
        }
    }
    return made;
}

void cutToMostLines(const CanvasText &text, FittedText &made, const Measurer &measurer)
{
    const qsizetype most = qMax(1, text.mostLines);
    if (made.lines.size() <= most)
        return;
    // As it was written: lines have lost the blanks at their ends.
    qsizetype shown = 0;
    for (const Line &line : made.lines.first(most - 1)) {
        const QString words = textOf(line);
        shown = std::max(shown, text.text.indexOf(words, shown)) + words.size();
    }
    const QString rest = text.text.mid(shown).replace(u'\n', u' ').trimmed();
    made.lines.resize(most);
    made.lines.last() = cutLine(rest, made.style, text.area.width(), measurer);
    made.baselines.resize(most);
}

FittedText fitted(const CanvasText &text, const KindSizes &sizes, const Measurer &measurer)
{
    if (const auto size = sizes.find(text.kind); size != sizes.end()) {
        Style style = text.style;
        if (size->second < 1) {
            style = inPoints(style, measurer);
            style.points = std::max(text.leastPoints, style.points * size->second);
        }
        FittedText made = brokenAt(text, style, measurer);
        cutToMostLines(text, made, measurer);
        if (inkHeightOf(made) <= text.area.height() + kFitRounding)
            return made;
    }
    FittedText made = shrunk(text, measurer);
    cutToMostLines(text, made, measurer);
    return made;
}

double firstBaseline(const CanvasText &text, const FittedText &made)
{
    const Line &first = made.lines.first();
    const double least = first.above;
    const double most = text.area.height() - made.baselines.last() - made.lines.last().below;
    if (text.valign == VAlign::Top)
        return std::max(least, std::min(most, (first.pitch + first.body) / 2));
    const double centred = (text.area.height() - made.baselines.last() - first.body) / 2 + first.body;
    return std::max(least, std::min(most, centred));
}

TextTag tagOf(const CanvasText &text, qint64 block, qint64 own)
{
    TextTag tag;
    tag.block = own;
    if (text.decoration) {
        tag.role = TextTag::Role::Decoration;
    } else if (text.place) {
        const CanvasText::Place &place = *text.place;
        tag.role = place.header ? TextTag::Role::HeaderCell : TextTag::Role::Cell;
        tag.block = block + place.table;
        tag.row = place.row;
        tag.column = place.column;
        tag.columns = place.columns;
        tag.columnSpan = place.columnSpan;
    } else {
        tag.role = TextTag::Role(int(TextTag::Role::Paragraph) + std::clamp(text.level, 0, 3));
    }
    return tag;
}

/// Half a turn around the middle of its area.
TextRun turnedIf(bool turned, TextRun run)
{
    if (turned) {
        run.x = 2 * run.area.center().x() - run.x;
        run.baseline = 2 * run.area.center().y() - run.baseline;
        run.turned = true;
    }
    return run;
}

void emitCanvasText(const CanvasText &text, const QPointF &topLeft, const TextTag &tag, const KindSizes &sizes,
                    const Measurer &measurer, Page &page)
{
    if (text.text.isEmpty())
        return;
    const FittedText made = fitted(text, sizes, measurer);
    const QRectF area = text.area.translated(topLeft);
    const double first = area.top() + firstBaseline(text, made);
    for (qsizetype i = 0; i < made.lines.size(); ++i) {
        const Line &line = made.lines[i];
        double x = area.left();
        if (text.align == Align::Centre)
            x += (area.width() - line.width) / 2;
        else if (text.align == Align::Right)
            x += area.width() - line.width;
        for (const LinePart &part : line.parts) {
            if (!part.text.isEmpty())
                page.runs.append(turnedIf(
                    text.turned, {part.text, made.style, x, first + made.baselines[i], part.width, area, tag}));
            x += part.width;
        }
    }
}

/// The part of a line within a rectangle; false if there is none.
bool clipped(const QRectF &rect, QPointF &from, QPointF &to)
{
    double least = 0;
    double most = 1;
    const QPointF way = to - from;
    const auto clip = [&](double step, double room) {
        if (qFuzzyIsNull(step))
            return room >= 0;
        const double at = room / step;
        if (step > 0)
            most = std::min(most, at);
        else
            least = std::max(least, at);
        return true;
    };
    const bool inside = clip(way.x(), rect.right() - from.x()) && clip(-way.x(), from.x() - rect.left()) &&
                        clip(way.y(), rect.bottom() - from.y()) && clip(-way.y(), from.y() - rect.top());
    if (!inside || least >= most)
        return false;
    to = from + most * way;
    from = from + least * way;
    return true;
}

} // namespace

QList<Rule> hatched(const QRectF &rect, Hatch hatch, double step, double thickness, Colour colour)
{
    QList<Rule> rules;
    // Strokes along `direction`, whose neighbours lie `step` apart.
    const auto stroke = [&](QPointF direction) {
        const QPointF across(-direction.y(), direction.x());
        const double reach = std::hypot(rect.width(), rect.height());
        for (double at = -std::floor(reach / step) * step; at <= reach; at += step) {
            QPointF from = rect.center() + at * across - reach * direction;
            QPointF to = rect.center() + at * across + reach * direction;
            if (clipped(rect, from, to))
                rules.append({from.x(), from.y(), to.x(), to.y(), thickness, false, false, colour});
        }
    };
    const double half = std::sqrt(0.5);
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        stroke({half, -half});
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        stroke({half, half});
    if (hatch == Hatch::Level || hatch == Hatch::Squared)
        stroke({1, 0});
    if (hatch == Hatch::Upright || hatch == Hatch::Squared)
        stroke({0, 1});
    return rules;
}

KindSizes kindSizes(const Section &section, const Measurer &measurer)
{
    // The share of its own size at which each text fits by itself.
    std::map<int, std::vector<double>> shares;
    for (const Block &block : section.blocks) {
        const auto *canvas = std::get_if<Canvas>(&block);
        if (!canvas)
            continue;
        for (const CanvasText &text : canvas->texts)
            if (text.kind > 0 && !text.text.isEmpty()) {
                const FittedText made = shrunk(text, measurer);
                const bool whole = made.style == text.style;
                shares[text.kind].push_back(whole ? 1 : made.style.points / inPoints(text.style, measurer).points);
            }
    }
    KindSizes sizes;
    for (auto &[kind, wanted] : shares) {
        std::sort(wanted.begin(), wanted.end(), std::greater());
        const double ofNearlyAll = wanted[(wanted.size() * 9 + 9) / 10 - 1];
        sizes[kind] = wanted.back() < ofNearlyAll * kLeastForAll ? ofNearlyAll : wanted.back();
    }
    return sizes;
}

Canvas statusCanvas(const QString &status, const PageSetup &setup, const Measurer &measurer)
{
    Canvas canvas;
    canvas.size = {setup.textWidth(), kStatusHeight + kStatusAir};
    CanvasText words;
    words.text = status;
    words.style = {Token::T2, true};
    words.align = Align::Centre;
    words.valign = VAlign::Middle;
    words.leastPoints = 4;
    const double width = std::min(setup.textWidth(), measurer.extent(status, words.style).width + 2 * kStatusPad);
    Box frame;
    frame.rect = {setup.textWidth() - width, 0, width, kStatusHeight};
    frame.fill.reset();
    frame.outline = 0.75;
    // The stroke stays within the text area.
    frame.rect.adjust(0.15, 0.15, -0.15, -0.15);
    words.area = frame.rect.adjusted(1, 0.3, -1, -0.3);
    canvas.boxes = {frame};
    canvas.texts = {words};
    return canvas;
}

void emitCanvas(const Canvas &canvas, const QPointF &topLeft, qint64 block, const KindSizes &sizes,
                const Measurer &measurer, Page &page)
{
    for (Box box : canvas.boxes) {
        box.rect.translate(topLeft);
        page.boxes.append(box);
    }
    for (Rule rule : canvas.rules) {
        rule.x1 += topLeft.x();
        rule.x2 += topLeft.x();
        rule.y1 += topLeft.y();
        rule.y2 += topLeft.y();
        page.rules.append(rule);
    }
    // Tags of a block: pictures and texts upwards, its tables before them.
    qint64 tag = block + kCanvasTables;
    for (Picture picture : canvas.pictures) {
        picture.rect.translate(topLeft);
        TextTag figure;
        figure.role = picture.alternative.isEmpty() ? TextTag::Role::Decoration : TextTag::Role::Figure;
        figure.block = tag++;
        page.pictures.append({picture, figure});
    }
    for (const CanvasText &text : canvas.texts) {
        emitCanvasText(text, topLeft, tagOf(text, block, tag), sizes, measurer, page);
        ++tag;
    }
}

} // namespace ruam::reports
