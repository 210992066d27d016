#include "paperparts.h"
#include "placedpapers.h"
#include "words.h"

#include <ruam/core/planstatus.h>

#include <algorithm>
#include <cmath>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

// Landscape, bound along the top.
const PageSetup kBarsPage{297, 210, 15, 15, 25, 15, 9};
constexpr double kNumberColumn = 10;
constexpr double kActivityColumn = 77;
constexpr double kBarMonth = 13;
constexpr int kBarMonths = 12;
constexpr double kMonthRounding = 0.001;
constexpr double kOwnerColumn = 24;
constexpr double kBarsHead = 12;
constexpr double kBarsRow = 10;
constexpr double kBarHeight = 4;
constexpr double kBarsAir = 0.7; // between a rule and the ink beside it
constexpr double kTitleRoom = 20;
constexpr double kBarsRule = 0.35; // points
constexpr int kBarsColumns = kBarMonths + 3;
constexpr Colour kBarColour{0x2F, 0x5D, 0x8A};
constexpr Colour kLateColour{0xA6, 0x1B, 0x1B};

enum BarsText { HeadText = 1, MonthText, ActivityText, OwnerText, StateText };

/// A task, or the band of a sub-project.
struct BarRow
{
    const SubProject *band = nullptr;
    const Task *task = nullptr;
    int number = 0;
};

class PlanBarsBuilder
{
public:
    explicit PlanBarsBuilder(const PaperInput &input)
        : m_input(input), m_plan(input.plan),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic)),
          m_asOf(input.options.asOf.isValid() ? input.options.asOf : input.plan.programme().asOf)
    {
        m_year = paperYear(m_plan, m_asOf);
    }

    Result<Document> build()
    {
        const DateFormat dates{m_input.options.language, m_input.options.era, m_words.digits()};
        const QString year = fiscalYearText(fiscalYear(m_year.start), dates);
        Document document =
            startDocument(m_words, m_input.options, m_words.translate("reports", "Plan of activities, %1").arg(year));
        Section section;
        section.title = document.title;
        section.page = kBarsPage;
        Paragraph title = paragraph(document.title, bold(Token::T1), Align::Centre);
        title.level = 1;
        Paragraph programme = paragraph(m_words.title(m_plan.programme()), bold(Token::B), Align::Centre);
        programme.after = 2;
        section.blocks = {title, programme};
        addSheets(section);
        section.footerCentre =
            m_words.translate("reports", "Page %1 of %2").arg(QString(kPageMark), QString(kPagesMark));
        section.footerRight = m_words.printedAt(m_input.options.printedAt);
        document.sections = {section};
        if (const std::optional<Error> error = m_words.missing())
            return *error;
        return document;
    }

private:
    bool isChosen(const Task &task) const
    {
        const std::vector<TaskId> &chosen = m_input.scope.tasks;
        return chosen.empty() || std::count(chosen.begin(), chosen.end(), task.id) > 0;
    }

    std::vector<BarRow> rows() const
    {
        std::vector<BarRow> rows;
        int number = 0;
        for (const SubProject *subProject : m_plan.ordered<SubProject>()) {
            const std::vector<const Task *> tasks = m_plan.ordered<Task>([&](const Task &task) {
                return task.subProject == subProject->id && task.state != TaskState::Cancelled && isChosen(task);
            });
            if (tasks.empty())
                continue;
            rows.push_back({subProject, nullptr, 0});
            for (const Task *task : tasks)
                rows.push_back({nullptr, task, ++number});
        }
        return rows;
    }

    /// A canvas for each page, so that the heading stands on every one.
    void addSheets(Section &section) const
    {
        const std::vector<BarRow> all = rows();
        if (all.empty()) {
            section.blocks.append(
                paragraph(m_words.translate("reports", "There are no tasks yet"), plain(Token::B), Align::Centre));
            return;
        }
        const double room = kBarsPage.height - kBarsPage.top - kBarsPage.bottom - kBarsPage.footer;
        size_t from = 0;
        do {
            const double high = room - (from == 0 ? kTitleRoom : 0) - kBarsHead;
            size_t to = std::min(all.size(), from + size_t(high / kBarsRow));
            // A band does not stand last.
            if (to < all.size() && to > from + 1 && all[to - 1].band)
                --to;
            section.blocks.append(sheet({all.begin() + qptrdiff(from), all.begin() + qptrdiff(to)}));
            from = to;
        } while (from < all.size());
    }

    static double monthLeft(double months) { return kNumberColumn + kActivityColumn + months * kBarMonth; }

    static CanvasText barText(const QString &text, const QRectF &area, const Style &style, int kind, int row,
                              int column, Align align = Align::Centre)
    {
        CanvasText made;
        made.text = text;
        made.area = area.adjusted(1, kBarsAir, -1, -kBarsAir);
        made.style = style;
        made.align = align;
        made.valign = VAlign::Middle;
        made.leastPoints = 5;
        made.mostLines = 2;
        made.kind = kind;
        made.place = CanvasText::Place{0, row, column, kBarsColumns, 1, row < 2};
        return made;
    }

    Canvas sheet(const std::vector<BarRow> &rows) const
    {
        Canvas canvas;
        canvas.size = {kBarsPage.textWidth(), kBarsHead + double(rows.size()) * kBarsRow};
        drawHead(canvas);
        for (size_t i = 0; i < rows.size(); ++i)
            drawRow(rows[i], kBarsHead + double(i) * kBarsRow, int(i) + 2, canvas);
        drawGrid(rows, canvas);
        return canvas;
    }

    /// "ต.ค.": the year stands above.
    QString monthText(QDate first) const
    {
        QString text = withoutDay(m_words.date(first, DateStyle::Short));
        while (!text.isEmpty() && !text.back().isSpace())
            text.chop(1);
        return text.trimmed();
    }

    void drawHead(Canvas &canvas) const
    {
        const double half = kBarsHead / 2;
        canvas.boxes.append({QRectF(0, 0, canvas.size.width(), kBarsHead)});
        const Style style = bold(Token::C);
        canvas.texts.append(
            barText(m_words.translate("reports", "No."), {0, 0, kNumberColumn, kBarsHead}, style, HeadText, 0, 0));
        canvas.texts.append(barText(m_words.translate("reports", "Activity"),
                                    {kNumberColumn, 0, kActivityColumn, kBarsHead}, style, HeadText, 0, 1));
        // The years over their months: October to December, January to September.
        for (const auto &[first, count] : {std::pair(0, 3), std::pair(3, 9)}) {
            CanvasText year = barText(m_words.year(m_year.start.addMonths(first).year()),
                                      {monthLeft(first), 0, count * kBarMonth, half}, style, HeadText, 0, 2 + first);
            year.place->columnSpan = count;
            canvas.texts.append(year);
        }
        canvas.texts.append(barText(m_words.translate("reports", "Responsible"),
                                    {monthLeft(kBarMonths), 0, kOwnerColumn, kBarsHead}, style, HeadText, 0,
                                    kBarsColumns - 1));
        for (int month = 0; month < kBarMonths; ++month)
            canvas.texts.append(barText(monthText(m_year.start.addMonths(month)),
                                        {monthLeft(month), half, kBarMonth, half}, style, MonthText, 1, 2 + month));
    }

    void drawRow(const BarRow &row, double top, int number, Canvas &canvas) const
    {
        if (row.band) {
            Box ground{{0, top, canvas.size.width(), kBarsRow}};
            canvas.boxes.append(ground);
            CanvasText band = barText(m_words.title(*row.band), {0, top, canvas.size.width(), kBarsRow}, bold(Token::C),
                                      ActivityText, number, 0, Align::Left);
            band.place->columnSpan = kBarsColumns;
            canvas.texts.append(band);
            return;
        }
        const Task &task = *row.task;
        canvas.texts.append(
            barText(m_words.number(row.number), {0, top, kNumberColumn, kBarsRow}, plain(Token::C), 0, number, 0));
        canvas.texts.append(barText(m_words.title(task), {kNumberColumn, top, kActivityColumn, kBarsRow},
                                    plain(Token::C), ActivityText, number, 1, Align::Left));
        drawBar(task, top, number, canvas);
        canvas.texts.append(barText(m_words.organisation(task.owner),
                                    {monthLeft(kBarMonths), top, kOwnerColumn, kBarsRow}, plain(Token::N), OwnerText,
                                    number, kBarsColumns - 1));
    }

    /// Months from the year's beginning, the day as its share; held within the year.
    double monthsTo(QDate day) const
    {
        const int months = (day.year() - m_year.start.year()) * 12 + day.month() - m_year.start.month();
        return std::clamp(months + (day.day() - 1) / double(day.daysInMonth()), 0.0, double(kBarMonths));
    }

    void drawBar(const Task &task, double top, int number, Canvas &canvas) const
    {
        const QDate due = dueOf(m_plan, task);
        const QDate end = task.finished.isValid() ? task.finished : due;
        const QDate begun = startOf(m_plan, task);
        const QDate start = begun.isValid() ? begun : end;
        if (!start.isValid() || !end.isValid() || end < m_year.start || start > m_year.end)
            return;
        const double from = monthsTo(start);
        const double to = std::max(from + 0.15, monthsTo(end.addDays(1)));
        const bool late = isOpen(task) && m_asOf.isValid() && due.isValid() && due < m_asOf;
        Box planned;
        planned.rect = {monthLeft(from), top + (kBarsRow - kBarHeight) / 2, (to - from) * kBarMonth, kBarHeight};
        planned.fill = kWhite;
        planned.outline = 0.75;
        planned.outlineColour = late ? kLateColour : kBarColour;
        planned.overRules = true;
        canvas.boxes.append(planned);
        const double share = task.state == TaskState::Done ? 1.0 : double(task.percent.value_or(0)) / 100;
        if (share > 0) {
            Box done = planned;
            done.rect.setWidth(planned.rect.width() * share);
            done.fill = planned.outlineColour;
            canvas.boxes.append(done);
        }
        // Said in words too: colours and bars are not heard. In a month of its own, where no rule crosses it.
        const int behind = int(std::ceil(to - kMonthRounding));
        const int month = behind < kBarMonths ? behind : int(from) - 1;
        if (month >= 0)
            canvas.texts.append(barText(m_words.enumWord(Kind::Task, u"state", task.state),
                                        {monthLeft(month), top, kBarMonth, kBarsRow}, plain(Token::N), StateText,
                                        number, 2 + month));
    }

    void drawGrid(const std::vector<BarRow> &rows, Canvas &canvas) const
    {
        const double bottom = canvas.size.height();
        const auto line = [&](double x1, double y1, double x2, double y2) {
            canvas.rules.append({x1, y1, x2, y2, kBarsRule});
        };
        line(0, 0, canvas.size.width(), 0);
        line(monthLeft(0), kBarsHead / 2, monthLeft(kBarMonths), kBarsHead / 2);
        line(0, kBarsHead, canvas.size.width(), kBarsHead);
        for (size_t i = 1; i <= rows.size(); ++i)
            line(0, kBarsHead + double(i) * kBarsRow, canvas.size.width(), kBarsHead + double(i) * kBarsRow);
        line(0, 0, 0, bottom);
        line(canvas.size.width(), 0, canvas.size.width(), bottom);
        for (const double x : {kNumberColumn, monthLeft(0), monthLeft(kBarMonths)})
            verticals(x, 0, rows, canvas);
        for (int month = 1; month < kBarMonths; ++month)
            verticals(monthLeft(month), month == 3 ? 0 : kBarsHead / 2, rows, canvas);
    }

    /// Bands run across the columns.
    static void verticals(double x, double top, const std::vector<BarRow> &rows, Canvas &canvas)
    {
        canvas.rules.append({x, top, x, kBarsHead, kBarsRule});
        for (size_t i = 0; i < rows.size(); ++i)
            if (rows[i].task)
                canvas.rules.append(
                    {x, kBarsHead + double(i) * kBarsRow, x, kBarsHead + double(i + 1) * kBarsRow, kBarsRule});
    }

    const PaperInput &m_input;
    const Plan &m_plan;
    Words m_words;
    const QDate m_asOf;
    DateRange m_year;
};

} // namespace

Result<Document> buildPlanBars(const PaperInput &input)
{
    return PlanBarsBuilder(input).build();
}

} // namespace ruam::reports
