#include "groupcolours.h"
#include "paperparts.h"
#include "placedpapers.h"
#include "words.h"

#include <ruam/core/holidays.h>

#include <algorithm>
#include <limits>
#include <map>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

// Landscape, bound along the top.
const PageSetup kYearPage{297, 210, 15, 15, 25, 15, 4.5};
constexpr double kMonthColumn = 24;
constexpr double kDayColumn = 7;
constexpr double kTotalColumn = 26;
constexpr int kMostDaysOfMonth = 31;
constexpr double kMostMonthRow = 11;
constexpr double kLeastMonthRow = 8.5;
constexpr double kTitleHeight = 11; // with its air
constexpr double kDayHeading = 6;
constexpr double kLettersHeight = 3.4; // of a cell: the weekday above the bars
constexpr double kBarGap = 0.3;        // below a bar
constexpr double kCodeAir = 0.2;       // between its edge and the code in it
constexpr double kKeyRow = 3.5;
constexpr double kKeyGap = 2;
constexpr int kFewKeyColumns = 3;
constexpr int kMostKeyColumns = 4;
constexpr double kCalendarRule = 0.35; // points
constexpr Colour kWeekendGround{0xE4, 0xE4, 0xE4};
constexpr Colour kHolidayStroke{0x90, 0x90, 0x90};
constexpr int kColumnCount = kMostDaysOfMonth + 2;
enum YearText { HeadingText = 1, MonthName, TotalText, WeekdayLetter, HolidayNumber, EventCode, KeyLine };

struct Bar
{
    const Event *event = nullptr;
    QString code;
    Colour colour{};
    int lane = 0;
};

class YearBuilder
{
public:
    explicit YearBuilder(const PaperInput &input)
        : m_input(input), m_plan(input.plan),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic)),
          m_year(paperYear(m_plan, m_input.options.asOf))
    {
        takeEvents();
        takeHolidays();
        takeKey();
    }

    Result<Document> build()
    {
        Document document = startDocument(
            m_words, m_input.options, m_words.translate("reports", "Calendar of the programme, %1").arg(yearText()));
        Section section;
        section.title = document.title;
        section.page = kYearPage;
        Paragraph title = paragraph(document.title, bold(Token::T1), Align::Centre);
        title.level = 1;
        title.after = 1;
        section.blocks = {title, year(), key()};
        section.continuation =
            paragraph(m_words.translate("reports", "%1 (continued)").arg(document.title), bold(Token::B));
        section.continuation->after = 2;
        section.footerCentre =
            m_words.translate("reports", "Page %1 of %2").arg(QString(kPageMark), QString(kPagesMark));
        section.footerRight = m_words.printedAt(m_input.options.printedAt);
        document.sections = {section};
        if (const std::optional<Error> error = m_words.missing())
            return *error;
        return document;
    }

private:
    QString yearText() const
    {
        return fiscalYearText(fiscalYear(m_year.start),
                              {m_input.options.language, m_input.options.era, m_words.digits()});
    }

    /// "ก.1" for a group, a letter for what else there is.
    QString codeOf(const Event &event) const
    {
        if (const TrainingGroup *group = m_plan.groupOf(event.id)) {
            const QString word = m_words.roundWord().left(1);
            const QString number = group->number ? m_words.number(*group->number) : QStringLiteral("–");
            return m_words.isThai() ? word + u'.' + number : word + number;
        }
        switch (event.kind) {
        case EventKind::Signing:
            return m_words.translate("reports", "S.", "code of a signing in the calendar");
        case EventKind::Meeting:
            return m_words.translate("reports", "M.", "code of a meeting in the calendar");
        case EventKind::Training:
        case EventKind::TrainerTraining:
            return m_words.translate("reports", "T.", "code of a training in the calendar");
        case EventKind::Other:
            break;
        }
        return m_words.translate("reports", "O.", "code of another event in the calendar");
    }

    static QDate lastDayOf(const Event &event) { return event.end.isValid() ? event.end : event.start; }

    void takeEvents()
    {
        std::vector<const Event *> events;
        for (const auto &[id, event] : m_plan.all<Event>()) {
            const bool shown =
                event.start.isValid() && event.state != EventState::Cancelled && event.state != EventState::Postponed;
            if (shown && event.start <= m_year.end && lastDayOf(event) >= m_year.start)
                events.push_back(&event);
        }
        std::stable_sort(events.begin(), events.end(),
                         [](const Event *a, const Event *b) { return a->start < b->start; });
        std::vector<QDate> laneEnds;
        for (const Event *event : events) {
            size_t lane = 0;
            while (lane < laneEnds.size() && laneEnds[lane] >= event->start)
                ++lane;
            if (lane == laneEnds.size())
                laneEnds.push_back({});
            laneEnds[lane] = lastDayOf(*event);
            const TrainingGroup *group = m_plan.groupOf(event->id);
            m_bars.push_back({event, codeOf(*event),
                              group ? groupBand(groupIndex(m_plan, group->id)) : Colour{0x4A, 0x52, 0x5C}, int(lane)});
        }
    }

    void takeHolidays()
    {
        for (const Holiday *holiday : holidaysBetween(m_plan, m_year.start, m_year.end))
            if (!holiday->province.isValid() && m_holidays.try_emplace(holiday->date, holiday).second)
                m_holidayOrder.push_back(holiday);
    }

    static CanvasText calendarText(const QString &text, const QRectF &area, const Style &style, int kind, int row,
                                   int column)
    {
        CanvasText made;
        made.text = text;
        made.area = area;
        made.style = style;
        made.align = Align::Centre;
        made.valign = VAlign::Middle;
        made.leastPoints = 3.5;
        made.kind = kind;
        made.place = CanvasText::Place{0, row, column, kColumnCount, 1, row == 0};
        return made;
    }

    static double dayLeft(int day) { return kMonthColumn + (day - 1) * kDayColumn; }

    Canvas year() const
    {
        Canvas canvas;
        canvas.size = {kYearPage.textWidth(), kDayHeading + 12 * m_monthRow};
        drawHeading(canvas);
        for (int i = 0; i < 12; ++i)
            drawMonth(m_year.start.addMonths(i), i + 1, canvas);
        return canvas;
    }

    void drawHeading(Canvas &canvas) const
    {
        canvas.boxes.append({QRectF(0, 0, canvas.size.width(), kDayHeading)});
        const Style style = bold(Token::N);
        canvas.texts.append(calendarText(m_words.translate("reports", "Month"), {0, 0, kMonthColumn, kDayHeading},
                                         style, HeadingText, 0, 0));
        for (int day = 1; day <= kMostDaysOfMonth; ++day)
            canvas.texts.append(calendarText(m_words.number(day), {dayLeft(day), 0, kDayColumn, kDayHeading}, style,
                                             HeadingText, 0, day));
        canvas.texts.append(calendarText(m_words.translate("reports", "Days in all"),
                                         {canvas.size.width() - kTotalColumn, 0, kTotalColumn, kDayHeading}, style,
                                         HeadingText, 0, kMostDaysOfMonth + 1));
        frame({0, 0, canvas.size.width(), kDayHeading}, canvas);
    }

    static void frame(const QRectF &rect, Canvas &canvas)
    {
        canvas.rules.append({rect.left(), rect.top(), rect.right(), rect.top(), kCalendarRule});
        canvas.rules.append({rect.left(), rect.bottom(), rect.right(), rect.bottom(), kCalendarRule});
        canvas.rules.append({rect.left(), rect.top(), rect.left(), rect.bottom(), kCalendarRule});
        canvas.rules.append({rect.right(), rect.top(), rect.right(), rect.bottom(), kCalendarRule});
    }

    void drawMonth(QDate first, int row, Canvas &canvas) const
    {
        const double top = kDayHeading + (row - 1) * m_monthRow;
        const QRectF monthCell(0, top, kMonthColumn, m_monthRow);
        frame(monthCell, canvas);
        canvas.texts.append(
            calendarText(monthText(first), monthCell.adjusted(1, 1, -1, -1), bold(Token::C), MonthName, row, 0));
        const int lanes = lanesIn(first);
        int days = 0;
        for (int day = 1; day <= first.daysInMonth(); ++day) {
            const QDate date = first.addDays(day - 1);
            drawDay(date, {dayLeft(day), top, kDayColumn, m_monthRow}, row, canvas);
            days += std::any_of(m_bars.begin(), m_bars.end(), [&](const Bar &bar) {
                return bar.event->start <= date && date <= lastDayOf(*bar.event);
            });
            for (const Bar &bar : m_bars)
                if (bar.event->start == date || (day == 1 && bar.event->start < date && lastDayOf(*bar.event) >= date))
                    drawBar(bar, date, top, lanes, row, canvas);
        }
        const QRectF total(canvas.size.width() - kTotalColumn, top, kTotalColumn, m_monthRow);
        frame(total, canvas);
        // No hyphen: readers of the file would take one at the end of a line for a broken word.
        canvas.texts.append(calendarText(days > 0 ? m_words.number(days) : QStringLiteral("–"), total, plain(Token::C),
                                         TotalText, row, kMostDaysOfMonth + 1));
    }

    QString monthText(QDate first) const
    {
        // Of "1 ตุลาคม 2549" the day says nothing.
        return withoutDay(m_words.date(first, DateStyle::Short));
    }

    int lanesIn(QDate first) const
    {
        const QDate last = first.addDays(first.daysInMonth() - 1);
        int lanes = 1;
        for (const Bar &bar : m_bars)
            if (bar.event->start <= last && lastDayOf(*bar.event) >= first)
                lanes = std::max(lanes, bar.lane + 1);
        return lanes;
    }

    void drawDay(QDate date, const QRectF &cell, int row, Canvas &canvas) const
    {
        if (isWeekend(date)) {
            Box ground{cell};
            ground.fill = kWeekendGround;
            canvas.boxes.append(ground);
        }
        const auto holiday = m_holidays.find(date);
        QString letters = weekdayText(date, true, m_input.options.language).remove(u'.');
        if (!m_words.isThai())
            letters.truncate(1);
        if (holiday != m_holidays.end()) {
            canvas.rules += hatched(cell, Hatch::Rising, 1.6, 0.25, kHolidayStroke);
            Box plainGround{{cell.left() + 0.4, cell.top() + 0.4, cell.width() - 0.8, kLettersHeight - 0.6}};
            plainGround.fill = kWhite;
            plainGround.overRules = true;
            canvas.boxes.append(plainGround);
            canvas.texts.append(calendarText(m_words.number(numberOf(*holiday->second)),
                                             {cell.right() - 3.2, cell.top() + 0.3, 3, 2.6}, plain(Token::N),
                                             HolidayNumber, row, date.day()));
        }
        frame(cell, canvas);
        canvas.texts.append(
            calendarText(letters,
                         {cell.left() + 0.4, cell.top() + 0.4, cell.width() - (holiday != m_holidays.end() ? 3.6 : 0.8),
                          kLettersHeight - 0.6},
                         plain(Token::N), WeekdayLetter, row, date.day()));
    }

    qint64 numberOf(const Holiday &holiday) const
    {
        const auto found = std::find(m_holidayOrder.begin(), m_holidayOrder.end(), &holiday);
        return found - m_holidayOrder.begin() + 1;
    }

    void drawBar(const Bar &bar, QDate from, double top, int lanes, int row, Canvas &canvas) const
    {
        const QDate monthEnd(from.year(), from.month(), from.daysInMonth());
        const QDate to = std::min(lastDayOf(*bar.event), monthEnd);
        const double height = (m_monthRow - kLettersHeight - kBarGap) / lanes;
        Box box;
        box.rect = {dayLeft(from.day()) + 0.3, top + kLettersHeight + bar.lane * height,
                    (from.daysTo(to) + 1) * kDayColumn - 0.6, height - kBarGap};
        box.fill = bar.colour;
        box.radius = 0.6;
        box.overRules = true;
        canvas.boxes.append(box);
        Style style = bold(Token::N);
        style.colour = letterColour(bar.colour);
        canvas.texts.append(calendarText(bar.code, box.rect.adjusted(0.3, kCodeAir, -0.3, -kCodeAir), style, EventCode,
                                         row, from.day()));
    }

    /// What the codes and the numbers mean; and how high a month may be, so that they stand on its page.
    void takeKey()
    {
        for (const Bar &bar : m_bars) {
            const TrainingGroup *group = m_plan.groupOf(bar.event->id);
            const QString title = group ? m_words.title(*group) : m_words.title(*bar.event);
            m_eventKey.append(bar.code + QStringLiteral("  ") + title + QStringLiteral("  ") +
                              m_words.range(bar.event->start, bar.event->end, DateStyle::Table));
        }
        for (const Holiday *holiday : m_holidayOrder) {
            const QString &thai = holiday->shortName.isEmpty() ? holiday->name : holiday->shortName;
            m_holidayKey.append(m_words.number(numberOf(*holiday)) + QStringLiteral("  ") +
                                m_words.date(holiday->date, DateStyle::Table) + QStringLiteral("  ") +
                                m_words.text(thai, holiday->nameEn, refOf(*holiday)));
        }
        // Wide columns, whose lines need no smaller letters, unless they make the days too low.
        for (m_keyColumns = kFewKeyColumns; m_keyColumns <= kMostKeyColumns; ++m_keyColumns) {
            const double room = kYearPage.height - kYearPage.top - kYearPage.bottom - kYearPage.footer;
            const double left = room - kTitleHeight - kDayHeading - kKeyGap - shareColumns() * kKeyRow;
            m_monthRow = std::min(left / 12, kMostMonthRow);
            if (m_monthRow >= kLeastMonthRow || m_keyColumns == kMostKeyColumns)
                break;
        }
        // A key that would make them lower still takes a page of its own.
        if (m_monthRow < kLeastMonthRow)
            m_monthRow = kMostMonthRow;
    }

    /// Gives events and holidays their columns; tells the rows they then need.
    int shareColumns()
    {
        int least = std::numeric_limits<int>::max();
        const int most = m_keyColumns - (m_holidayKey.isEmpty() ? 0 : 1);
        for (int columns = m_eventKey.isEmpty() ? 0 : 1; columns <= most; ++columns)
            if (const int rows = keyRows(columns); rows < least) {
                least = rows;
                m_eventColumns = columns;
            }
        return least;
    }

    static int rowsFor(const QStringList &lines, int columns)
    {
        return columns > 0 ? (int(lines.size()) + columns - 1) / columns : 0;
    }
    int keyRows(int eventColumns) const
    {
        return std::max(rowsFor(m_eventKey, eventColumns), rowsFor(m_holidayKey, m_keyColumns - eventColumns));
    }

    /// Events, then holidays, in narrow columns.
    Canvas key() const
    {
        Canvas canvas;
        canvas.before = kKeyGap;
        canvas.size = {kYearPage.textWidth(), keyRows(m_eventColumns) * kKeyRow};
        const double column = kYearPage.textWidth() / m_keyColumns;
        const auto draw = [&](const QStringList &lines, int from, int columns) {
            const int perColumn = std::max(1, rowsFor(lines, columns));
            for (int i = 0; i < int(lines.size()); ++i) {
                CanvasText text;
                text.text = lines[i];
                text.area = {(from + i / perColumn) * column, i % perColumn * kKeyRow, column - 3, kKeyRow};
                text.style = plain(Token::N);
                text.valign = VAlign::Middle;
                text.leastPoints = 5;
                text.kind = KeyLine;
                canvas.texts.append(text);
            }
        };
        draw(m_eventKey, 0, m_eventColumns);
        draw(m_holidayKey, m_eventColumns, m_keyColumns - m_eventColumns);
        return canvas;
    }

    const PaperInput &m_input;
    const Plan &m_plan;
    Words m_words;
    const DateRange m_year;
    std::vector<Bar> m_bars;
    std::map<QDate, const Holiday *> m_holidays;
    std::vector<const Holiday *> m_holidayOrder;
    QStringList m_eventKey;
    QStringList m_holidayKey;
    int m_keyColumns = kMostKeyColumns;
    int m_eventColumns = 1;
    double m_monthRow = kMostMonthRow;
};

} // namespace

Result<Document> buildYearCalendar(const PaperInput &input)
{
    return YearBuilder(input).build();
}

} // namespace ruam::reports
