#include "ink.h"
#include "pageplan.h"

#include <algorithm>
#include <span>

namespace ruam::reports {

namespace {

constexpr double kLeaderGap = 0.8; // between a leader and the letters beside it
constexpr double kTableRounding = 0.01;
constexpr qint64 kHeadBlock = 0xFFFFFF0000; // of tags, behind every block

class Emitter
{
public:
    Emitter(const Pages::Plan &plan, int page)
        : m_plan(plan), m_planned(plan.pages[size_t(page)]), m_section(plan.document.sections[m_planned.section]),
          m_setup(m_section.page), m_measurer(plan.measurerOf(m_planned.section))
    {
        m_page.size = {m_setup.width, m_setup.height};
        m_page.typeface = plan.document.typefaceOf(m_planned.section);
        m_page.textArea =
            QRectF(m_setup.left, m_setup.top, m_setup.textWidth(), m_setup.height - m_setup.top - m_setup.bottom);
    }

    Page page()
    {
        if (m_planned.isBlank())
            return std::move(m_page);
        emitHead();
        const std::vector<Atom> &atoms = m_planned.atoms;
        for (size_t i = 0; i < atoms.size();) {
            size_t end = i + 1;
            while (end < atoms.size() && atoms[end].block == atoms[i].block)
                ++end;
            const std::span<const Atom> run(atoms.data() + i, end - i);
            m_block = qint64(m_planned.section) << 40 | qint64(atoms[i].block) << 16;
            const Block &block = m_section.blocks[atoms[i].block];
            if (const auto *table = std::get_if<Table>(&block))
                emitTable(*table, run);
            else if (const auto *text = std::get_if<Paragraph>(&block))
                emitLines(*text, run);
            else if (const auto *canvas = std::get_if<Canvas>(&block))
                emitCanvas(*canvas, {m_setup.left, atoms[i].y}, m_block, m_plan.kindSizes[size_t(m_planned.section)],
                           m_measurer, m_page);
            else
                emitSignatures(std::get<Signatures>(block), atoms[i].y);
            i = end;
        }
        m_tag = {TextTag::Role::Decoration};
        emitFooter();
        return std::move(m_page);
    }

private:
    double startOf(const Line &line, Align align, double left, double width) const
    {
        switch (align) {
        case Align::Left:
            break;
        case Align::Centre:
            return left + (width - line.width) / 2;
        case Align::Right:
            return left + width - line.width;
        }
        return left;
    }

    void emitText(const QString &text, const Style &style, double x, double baseline, double width, const QRectF &area)
    {
        if (!text.isEmpty())
            m_page.runs.append({text, style, x, baseline, width, area, m_tag});
    }

    void emitLeader(double from, double to, double baseline, const Style &style = {})
    {
        if (to - kLeaderGap > from + kLeaderGap)
            m_page.rules.append(
                {from + kLeaderGap, baseline, to - kLeaderGap, baseline, 0.8, true, false, inkOf(style)});
    }

    void emitLine(const Line &line, double x, double baseline, const QRectF &area)
    {
        for (const LinePart &part : line.parts) {
            if (part.isLeader && !part.isBlank)
                emitLeader(x, x + part.width, baseline, part.style);
            else if (!part.isLeader)
                emitText(part.text, part.style, x, baseline, part.width, area);
            x += part.width;
        }
    }

    /// What stands above the blocks of a page.
    void emitHead()
    {
        double y = m_setup.top;
        if (!m_section.status.isEmpty()) {
            Canvas status = statusCanvas(m_section.status, m_setup, m_measurer);
            status.texts.first().decoration = m_planned.number > 1;
            emitCanvas(status, {m_setup.left, y}, qint64(m_planned.section) << 40 | kHeadBlock, {}, m_measurer, m_page);
            y += status.size.height();
        }
        if (m_planned.number == 1 || !m_section.continuation)
            return;
        Paragraph again = *m_section.continuation;
        for (Piece &piece : again.pieces)
            piece.text = withMarks(piece.text);
        emitWhole(again, y + again.before);
    }

    void emitWhole(const Paragraph &paragraph, double top)
    {
        const ParagraphLayout layout = laidOutParagraph(paragraph, m_setup.textWidth(), m_measurer);
        double y = top;
        for (const Line &line : layout.lines) {
            y += qMax(0.0, line.above - baselineIn(line));
            emitParagraphLine(paragraph, layout, line, y);
            y += qMax(line.pitch, baselineIn(line) + line.below);
        }
    }

    void emitParagraphLine(const Paragraph &paragraph, const ParagraphLayout &layout, const Line &line, double top)
    {
        const double left = m_setup.left + layout.left;
        const double width = m_setup.textWidth() - layout.left;
        emitLine(line, startOf(line, paragraph.align, left, width), top + baselineIn(line), m_page.textArea);
    }

    void emitLines(const Paragraph &paragraph, std::span<const Atom> atoms)
    {
        const ParagraphLayout layout = laidOutParagraph(paragraph, m_setup.textWidth(), m_measurer);
        m_tag = {TextTag::Role(int(TextTag::Role::Paragraph) + std::clamp(paragraph.level, 0, 3)), m_block};
        for (const Atom &atom : atoms) {
            const Line &line = layout.lines[atom.part];
            if (atom.part == 0 && !paragraph.marker.isEmpty()) {
                const Style style = paragraph.pieces.isEmpty() ? Style() : paragraph.pieces.first().style;
                emitText(paragraph.marker, style, m_setup.left + paragraph.indent, atom.y + baselineIn(line),
                         m_measurer.extent(paragraph.marker, style).width, m_page.textArea);
            }
            emitParagraphLine(paragraph, layout, line, atom.y);
        }
    }

    /// What follows is text of a row; cells say their columns with inCell().
    void beginRow(const Table &table, TextTag::Role role, qint64 row)
    {
        m_tag = {role, m_block, row};
        m_tag.columns = int(table.columns.size());
        m_table = &table;
    }

    void inCell(const Cell &cell, const CellLayout &layout)
    {
        double edge = 0;
        m_tag.column = 0;
        while (m_tag.column + 1 < m_tag.columns && edge + m_table->columns[m_tag.column] <= layout.x + kTableRounding)
            edge += m_table->columns[m_tag.column++];
        m_tag.columnSpan = qMin(cell.columns, m_tag.columns - m_tag.column);
        m_tag.rowSpan = cell.rows;
    }

    void emitCells(const Row &row, const RowLayout &layout, double top, double height)
    {
        for (qsizetype i = 0; i < layout.cells.size(); ++i) {
            const CellLayout &cell = layout.cells[i];
            inCell(row.cells[i], cell);
            const QRectF area(m_setup.left + cell.x, top, cell.width, height);
            for (qsizetype k = 0; k < cell.lines.size(); ++k) {
                const double x =
                    startOf(cell.lines[k], row.cells[i].align, area.left() + kPadX, cell.width - 2 * kPadX);
                emitLine(cell.lines[k], x, top + cell.first + cell.baselines[k], area);
            }
        }
    }

    void emitSlice(const Row &row, const RowLayout &layout, const Slice &slice, double top)
    {
        for (qsizetype i = 0; i < layout.cells.size(); ++i) {
            const CellLayout &cell = layout.cells[i];
            const qsizetype end = qMin(cell.lines.size(), qsizetype(slice.firstLine + slice.lineCount));
            if (slice.firstLine >= end)
                continue;
            inCell(row.cells[i], cell);
            const QRectF area(m_setup.left + cell.x, top, cell.width, slice.height);
            double first = 0;
            for (const Line &line : cell.lines)
                first = qMax(first, kPadInk + line.above);
            for (qsizetype k = slice.firstLine; k < end; ++k) {
                const double x =
                    startOf(cell.lines[k], row.cells[i].align, area.left() + kPadX, cell.width - 2 * kPadX);
                const double down = cell.baselines[k] - cell.baselines[slice.firstLine];
                emitLine(cell.lines[k], x, top + first + down, area);
            }
        }
    }

    void rule(double x1, double y1, double x2, double y2, double points)
    {
        m_page.rules.append({x1, y1, x2, y2, points});
    }

    void emitTable(const Table &table, std::span<const Atom> atoms)
    {
        const double limit = sliceLimit(m_setup);
        const double bottom = atoms.back().y + atoms.back().height;
        double top = atoms.front().y;
        m_left = m_setup.left;
        m_right = m_left;
        for (const double width : table.columns)
            m_right += width;

        if (atoms.front().band >= 0 && &atoms.front() == m_planned.atoms.data()) {
            const Row again = bandAgain(table, atoms.front().band);
            const RowLayout layout = laidOutRow(again, table.columns, m_measurer);
            top -= layout.height;
            beginRow(table, TextTag::Role::Decoration, 0);
            emitRow(table, again, layout, top, layout.height, true);
        }
        if (!table.header.isEmpty() && (&atoms.front() == m_planned.atoms.data() || atoms.front().part == 0))
            top = emitHeader(table, top, atoms.front().part > 0 || atoms.front().slice > 0);
        for (const Atom &atom : atoms) {
            const Row row = rowOf(table, atom.part, m_plan.document.digitsOf(m_planned.section));
            const RowLayout layout = atom.part < table.rows.size()
                                         ? m_plan.rows.of(m_planned.section, atom.block, atom.part, table, m_measurer)
                                         : laidOutRow(row, table.columns, m_measurer);
            const bool last = &atom == &atoms.back();
            const QList<Slice> slices = slicesOf(layout, limit);
            beginRow(table, TextTag::Role::Cell, atom.part);
            if (slices.size() == 1) {
                emitRow(table, row, layout, atom.y, atom.height, !last);
            } else {
                emitSlice(row, layout, slices[atom.slice], atom.y);
                emitRowRules(table, layout, atom.y, atom.height, !last && atom.slice + 1 == slices.size());
            }
        }
        emitFrame(table, top, bottom);
    }

    void emitRow(const Table &table, const Row &row, const RowLayout &layout, double top, double height, bool ruleBelow)
    {
        if (row.shaded)
            m_page.boxes.append({QRectF(m_left, top, m_right - m_left, height)});
        emitCells(row, layout, top, height);
        emitRowRules(table, layout, top, height, ruleBelow);
    }

    void emitRowRules(const Table &table, const RowLayout &layout, double top, double height, bool ruleBelow)
    {
        if (table.rules == Rules::None)
            return;
        if (ruleBelow)
            rule(m_left, top + height, m_right, top + height, table.rule);
        if (table.rules != Rules::Grid)
            return;
        for (qsizetype i = 1; i < layout.cells.size(); ++i) {
            const double x = m_left + layout.cells[i].x;
            rule(x, top, x, top + height, table.rule);
        }
    }

    /// Draws the heading that ends at `bottom`; tells where it begins.
    double emitHeader(const Table &table, double bottom, bool again)
    {
        const HeaderLayout header = laidOutHeader(table, m_measurer);
        const double top = bottom - header.height;
        m_page.boxes.append({QRectF(m_left, top, m_right - m_left, header.height)});
        double y = top;
        for (qsizetype r = 0; r < header.rows.size(); ++r) {
            const RowLayout &row = header.rows[r];
            // Before the first row, which is row 0.
            beginRow(table, again ? TextTag::Role::Decoration : TextTag::Role::HeaderCell, r - header.rows.size());
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                double height = 0;
                for (qsizetype k = r; k < qMin(r + table.header[r].cells[i].rows, header.rows.size()); ++k)
                    height += header.rows[k].height;
                emitHeaderCell(table, row.cells[i], table.header[r].cells[i], QRectF(m_left, y, 0, height), bottom);
            }
            y += row.height;
        }
        if (table.rules != Rules::None)
            rule(m_left, bottom, m_right, bottom, table.outerRule);
        return top;
    }

    void emitHeaderCell(const Table &table, const CellLayout &layout, const Cell &cell, QRectF area, double bottom)
    {
        inCell(cell, layout);
        area.moveLeft(m_left + layout.x);
        area.setWidth(layout.width);
        for (qsizetype k = 0; k < layout.lines.size(); ++k) {
            const double x = startOf(layout.lines[k], cell.align, area.left() + kPadX, layout.width - 2 * kPadX);
            emitLine(layout.lines[k], x, area.top() + layout.first + layout.baselines[k], area);
        }
        if (table.rules != Rules::Grid)
            return;
        if (area.left() > m_left + 0.01)
            rule(area.left(), area.top(), area.left(), area.bottom(), table.rule);
        if (area.bottom() < bottom - 0.01)
            rule(area.left(), area.bottom(), area.right(), area.bottom(), table.rule);
    }

    void emitFrame(const Table &table, double top, double bottom)
    {
        if (table.rules == Rules::None)
            return;
        rule(m_left, top, m_right, top, table.outerRule);
        rule(m_left, bottom, m_right, bottom, table.outerRule);
        if (table.rules == Rules::Grid) {
            rule(m_left, top, m_left, bottom, table.outerRule);
            rule(m_right, top, m_right, bottom, table.outerRule);
        }
    }

    void emitSignatures(const Signatures &signatures, double top)
    {
        const double step = signatureStep(signatures, m_measurer);
        for (const Signature &item : signatures.items) {
            m_tag = {TextTag::Role::Paragraph, m_block++};
            const Style style{signatures.token};
            const double from = item.centre - item.leader / 2;
            const double to = item.centre + item.leader / 2;
            const double label = m_measurer.extent(item.before, style).width;
            double y = top + kSignatureAir;
            emitText(item.before, style, from - label, y, label, m_page.textArea);
            emitLeader(from, to, y);
            emitText(item.after, style, to, y, m_measurer.extent(item.after, style).width, m_page.textArea);
            y += step;
            emitBetweenBrackets(item, style, y);
            y += step;
            emitPost(item, style, from - label, to, y);
            y += step;
            if (!item.dateLabel.isEmpty())
                emitDate(item, style, from - label, to, y);
        }
    }

    void emitBetweenBrackets(const Signature &item, const Style &style, double y)
    {
        const double bracket = m_measurer.extent(QStringLiteral("("), style).width;
        const double name = item.name.isEmpty() ? item.leader - 2 * bracket : m_measurer.extent(item.name, style).width;
        const double from = item.centre - name / 2;
        emitText(QStringLiteral("("), style, from - bracket, y, bracket, m_page.textArea);
        if (item.name.isEmpty())
            emitLeader(from - kLeaderGap / 2, from + name + kLeaderGap / 2, y);
        else
            emitText(item.name, style, from, y, name, m_page.textArea);
        emitText(QStringLiteral(")"), style, from + name, y, bracket, m_page.textArea);
    }

    void emitPost(const Signature &item, const Style &style, double from, double to, double y)
    {
        const double label = m_measurer.extent(item.postLabel, style).width;
        emitText(item.postLabel, style, from, y, label, m_page.textArea);
        if (item.post.isEmpty()) {
            emitLeader(from + label, to, y);
            return;
        }
        const double post = m_measurer.extent(item.post, style).width;
        const double x = qMax(from + label + 1.5, item.centre - post / 2);
        emitText(item.post, style, x, y, post, m_page.textArea);
    }

    void emitDate(const Signature &item, const Style &style, double from, double to, double y)
    {
        const double label = m_measurer.extent(item.dateLabel, style).width;
        const double slash = m_measurer.extent(QStringLiteral("/"), style).width;
        emitText(item.dateLabel, style, from, y, label, m_page.textArea);
        const double room = to - from - label - 2 * slash;
        double x = from + label;
        for (const double share : {0.25, 0.45, 0.30}) {
            emitLeader(x - kLeaderGap / 2, x + room * share + kLeaderGap / 2, y);
            x += room * share;
            if (x + slash < to) {
                emitText(QStringLiteral("/"), style, x, y, slash, m_page.textArea);
                x += slash;
            }
        }
    }

    QString withMarks(QString text) const
    {
        const format::Digits digits = m_plan.document.digitsOf(m_planned.section);
        const int count = m_plan.pageCounts[size_t(m_planned.section)];
        text.replace(kPageMark, format::inDigits(QString::number(m_planned.number), digits));
        text.replace(kPagesMark, format::inDigits(QString::number(count), digits));
        text.replace(kSheetMark, QStringLiteral("%1").arg(m_planned.number, 2, 10, QLatin1Char('0')));
        return text;
    }

    void emitFooter()
    {
        const Style style{Token::N};
        const double baseline =
            m_setup.height - m_setup.bottom - (m_measurer.pitch(style) - m_measurer.bodyHeight(style)) / 2;
        const auto emitAt = [&](const QString &text, Align align) {
            const QString shown = withMarks(text);
            Line line;
            line.width = m_measurer.extent(shown, style).width;
            const double x = startOf(line, align, m_setup.left, m_setup.textWidth());
            emitText(shown, style, x, baseline, line.width, m_page.textArea);
        };
        emitAt(m_section.footerLeft, Align::Left);
        emitAt(m_section.footerCentre, Align::Centre);
        emitAt(m_section.footerRight, Align::Right);
    }

    const Pages::Plan &m_plan;
    const PlannedPage &m_planned;
    const Section &m_section;
    const PageSetup &m_setup;
    const Measurer &m_measurer;
    Page m_page;
    TextTag m_tag{TextTag::Role::Decoration}; ///< of the texts that follow
    qint64 m_block = 0;                       ///< of tags
    const Table *m_table = nullptr;
    double m_left = 0;
    double m_right = 0;
};

} // namespace

Page emittedPage(const Pages::Plan &plan, int page)
{
    return Emitter(plan, page).page();
}

} // namespace ruam::reports
