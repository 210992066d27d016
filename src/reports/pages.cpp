#include "pageplan.h"

#include <algorithm>

namespace ruam::reports {

namespace {

constexpr double kPageRounding = 0.01;
constexpr int kMostFilled = 200; // filling rows on one page, should they have no height

/// Puts the atoms of one section onto pages.
class Packer
{
public:
    Packer(Pages::Plan &plan, int section)
        : m_plan(plan), m_section(section), m_measurer(plan.measurerOf(section)), m_setup(setup()),
          m_bottom(m_setup.height - m_setup.bottom - m_setup.footer)
    {
        m_y = pageTop();
    }

    void add(Atom atom)
    {
        const bool atTop = m_atoms.empty();
        const double top = m_y + lead(atom, atTop);
        if (atTop || top + atom.height <= m_bottom + kPageRounding) {
            atom.y = top;
            m_y = top + atom.height;
            m_atoms.push_back(atom);
            return;
        }
        size_t keep = m_atoms.size();
        while (keep > 0 && m_atoms[keep - 1].keepNext)
            --keep;
        // A chain longer than a page has to break somewhere.
        endPage(keep > 0 ? keep : m_atoms.size());
        add(atom);
    }

    void finish() { endPage(m_atoms.size()); }

    double left() const { return m_bottom - m_y; }
    /// What stands above an atom: air, a table's heading, a band again.
    double lead(const Atom &atom, bool atTop) const
    {
        double lead = atTop ? atom.rise : atom.before;
        if (atom.inTable) {
            const bool first = atom.part == 0 && atom.slice == 0;
            if (first || atTop)
                lead += headerHeight(atom.block);
            if (atTop && atom.band >= 0)
                lead += heightOfBand(table(atom.block), atom.band, m_measurer);
        }
        return lead;
    }

private:
    const Section &section() const { return m_plan.document.sections[m_section]; }
    PageSetup setup() const { return section().page; }
    const Table &table(int block) const { return std::get<Table>(section().blocks[block]); }

    double headerHeight(int block) const
    {
        if (m_headerOf != block) {
            m_header = laidOutHeader(table(block), m_measurer).height;
            m_headerOf = block;
        }
        return m_header;
    }

    double pageTop() const { return m_setup.top + headHeight(section(), m_number, m_measurer); }

    void endPage(size_t count)
    {
        const std::vector<Atom> rest(m_atoms.begin() + qptrdiff(count), m_atoms.end());
        m_atoms.resize(count);
        m_plan.pages.push_back({m_section, m_number, std::move(m_atoms)});
        ++m_number;
        m_atoms.clear();
        m_y = pageTop();
        for (const Atom &atom : rest)
            add(atom);
    }

    Pages::Plan &m_plan;
    const int m_section;
    const Measurer &m_measurer;
    const PageSetup m_setup;
    const double m_bottom;
    int m_number = 1;
    double m_y = 0;
    std::vector<Atom> m_atoms;
    mutable int m_headerOf = -1;
    mutable double m_header = 0;
};

/// Takes the blocks of a section apart into atoms.
class Taker
{
public:
    Taker(Pages::Plan &plan, int section)
        : m_document(plan.document), m_index(section), m_section(m_document.sections[section]),
          m_measurer(plan.measurerOf(section)), m_rows(plan.rows)
    {
    }

    template <class Take>
    void take(int block, Take &&takeAtom)
    {
        std::visit([&](const auto &value) { atomsOf(block, value, takeAtom); }, m_section.blocks[block]);
    }

    /// The height of a run of blocks that stand below each other.
    double heightFrom(int block)
    {
        Taker rest = *this;
        double height = 0;
        for (int b = block; b < m_section.blocks.size(); ++b)
            rest.take(b, [&](const Atom &atom) { height += atom.before + atom.height; });
        return height;
    }

    template <class Take>
    void fill(int block, const Table &table, Packer &packer, Take &&takeAtom)
    {
        const int rows = int(table.rows.size());
        Row row = rowOf(table, rows, m_section.digits.value_or(m_document.digits));
        const double height = laidOutRow(row, table.columns, m_measurer).height;
        Atom atom;
        atom.block = block;
        atom.inTable = true;
        atom.before = rows == 0 ? m_air + table.before : 0;
        atom.height = height;
        if (rows == 0)
            m_air = table.after;
        const double room = packer.left() - (rows == 0 ? packer.lead(atom, false) : 0) - heightFrom(block + 1);
        int count = height > 0 ? int((room + kPageRounding) / height) : kMostFilled;
        count = std::clamp(count, rows == 0 ? 2 : 0, kMostFilled);
        for (int i = 0; i < count; ++i) {
            atom.part = rows + i;
            atom.keepNext = i + 2 == count || (i + 1 == count && (table.keepWithNext || leadsToSignatures(block)));
            takeAtom(atom);
            atom.before = 0;
        }
    }

private:
    template <class Take>
    void atomsOf(int block, const Paragraph &paragraph, Take &&takeAtom)
    {
        const ParagraphLayout layout = laidOutParagraph(paragraph, m_section.page.textWidth(), m_measurer);
        const int count = int(layout.lines.size());
        for (int i = 0; i < count; ++i) {
            const Line &line = layout.lines[i];
            Atom atom;
            atom.block = block;
            atom.part = i;
            atom.rise = qMax(0.0, line.above - baselineIn(line));
            atom.height = qMax(line.pitch, baselineIn(line) + line.below);
            atom.before = i == 0 ? m_air + paragraph.before + atom.rise
                                 : layout.baselines[i] - layout.baselines[i - 1] - layout.lines[i - 1].pitch +
                                       baselineIn(layout.lines[i - 1]) - baselineIn(line);
            // Neither the first nor the last line of a paragraph stands alone.
            atom.keepNext =
                (i + 1 == count ? paragraph.keepWithNext || leadsToSignatures(block) : i == 0 || i + 2 == count);
            takeAtom(atom);
        }
        m_air = paragraph.after;
    }

    template <class Take>
    void atomsOf(int block, const Table &table, Take &&takeAtom)
    {
        const int count = int(table.rows.size());
        const double limit = sliceLimit(m_section.page);
        int band = -1;
        for (int r = 0; r < count; ++r) {
            const Row &row = table.rows[r];
            if (row.isBand())
                band = r;
            const QList<Slice> slices = slicesOf(m_rows.keep(m_index, block, r, table, m_measurer), limit);
            for (int s = 0; s < slices.size(); ++s) {
                Atom atom;
                atom.block = block;
                atom.part = r;
                atom.slice = s;
                atom.inTable = true;
                atom.band = row.isBand() ? -1 : band;
                atom.before = r == 0 && s == 0 ? m_air + table.before : 0;
                atom.height = slices[s].height;
                atom.keepNext = s + 1 == slices.size() && slices.size() == 1 && keepsNext(block, table, r, band);
                takeAtom(atom);
            }
        }
        if (count > 0)
            m_air = table.after;
    }

    /// Signatures do not stand on a page by themselves: what they are for, and a note between the two, goes with them.
    bool leadsToSignatures(int block) const
    {
        const auto isNext = [&](int next, auto kind) {
            return next < m_section.blocks.size() && std::holds_alternative<decltype(kind)>(m_section.blocks[next]);
        };
        return isNext(block + 1, Signatures()) || (isNext(block + 1, Paragraph()) && isNext(block + 2, Signatures()));
    }

    /// A heading with two rows, a band with two rows, the last two rows together.
    bool keepsNext(int block, const Table &table, int row, int band) const
    {
        const int last = int(table.rows.size()) - 1;
        if (row == last)
            return (table.keepWithNext || leadsToSignatures(block)) && !table.fill;
        const bool nextIsBand = table.rows[row + 1].isBand();
        return row == 0 || row == band || (row == band + 1 && band >= 0 && !nextIsBand) || row + 1 == last;
    }

    template <class Take>
    void atomsOf(int block, const Signatures &signatures, Take &&takeAtom)
    {
        Atom atom;
        atom.block = block;
        atom.before = m_air + signatures.before;
        atom.height = heightOf(signatures, m_measurer);
        takeAtom(atom);
        m_air = 0;
    }

    template <class Take>
    void atomsOf(int block, const Canvas &canvas, Take &&takeAtom)
    {
        Atom atom;
        atom.block = block;
        atom.before = m_air + canvas.before;
        atom.height = canvas.size.height();
        atom.keepNext = canvas.keepWithNext;
        takeAtom(atom);
        m_air = canvas.after;
    }

    const Document &m_document;
    const int m_index;
    const Section &m_section;
    const Measurer &m_measurer;
    KeptRows &m_rows;
    double m_air = 0; // what the block before wants below it
};

void packSection(Pages::Plan &plan, int section)
{
    if (plan.document.sections[section].startsOnOdd && plan.pages.size() % 2 == 1)
        plan.pages.push_back({qMax(0, section - 1), 0, {}});
    plan.kindSizes.push_back(kindSizes(plan.document.sections[section], plan.measurerOf(section)));
    const size_t first = plan.pages.size();
    plan.firstPages.push_back(int(first));
    Packer packer(plan, section);
    Taker taker(plan, section);
    const auto takeAtom = [&packer](const Atom &atom) { packer.add(atom); };
    for (int b = 0; b < plan.document.sections[section].blocks.size(); ++b) {
        taker.take(b, takeAtom);
        if (const auto *table = std::get_if<Table>(&plan.document.sections[section].blocks[b]); table && table->fill)
            taker.fill(b, *table, packer, takeAtom);
    }
    packer.finish();
    plan.pageCounts.push_back(int(plan.pages.size() - first));
}

} // namespace

Paragraph paragraph(const QString &text, Style style, Align align)
{
    Paragraph made;
    made.pieces = {{text, style, 0}};
    made.align = align;
    return made;
}

ParagraphLayout laidOutParagraph(const Paragraph &paragraph, double width, const Measurer &measurer)
{
    ParagraphLayout layout;
    layout.left = paragraph.indent + paragraph.hang;
    QList<Piece> pieces = paragraph.pieces;
    if (paragraph.firstIndent > 0)
        pieces.prepend({{}, pieces.isEmpty() ? Style() : pieces.first().style, paragraph.firstIndent, true});
    layout.lines =
        brokenLines(pieces, {qMax(1.0, width - layout.left), false, paragraph.align == Align::Centre}, measurer);
    layout.baselines = baselinesOf(layout.lines);
    return layout;
}

double baselineIn(const Line &line)
{
    return (line.pitch + line.body) / 2;
}

KeptRows::Place KeptRows::placeOf(int section, int block, int row)
{
    return {quint64(section) << 32 | quint32(block), row};
}

RowLayout KeptRows::of(int section, int block, int part, const Table &table, const Measurer &measurer) const
{
    const auto kept = m_rows.constFind(placeOf(section, block, part));
    return kept != m_rows.constEnd() ? *kept : laidOutRow(table.rows[part], table.columns, measurer);
}

RowLayout KeptRows::keep(int section, int block, int part, const Table &table, const Measurer &measurer)
{
    constexpr qsizetype kMostKept = 12'000; // some 15 MB
    RowLayout layout = std::as_const(*this).of(section, block, part, table, measurer);
    if (m_rows.size() < kMostKept)
        m_rows.insert(placeOf(section, block, part), layout);
    return layout;
}

Row rowOf(const Table &table, int part, format::Digits digits)
{
    if (part < table.rows.size())
        return table.rows[part];
    Row row = *table.fill;
    const QString number = format::inDigits(QString::number(table.fillFrom + part - table.rows.size()), digits);
    for (Cell &cell : row.cells)
        cell.text.replace(kNumberMark, number);
    return row;
}

Row bandAgain(const Table &table, int band)
{
    Row row = table.rows[band];
    row.cells.first().text = row.bandAgain;
    return row;
}

double heightOfBand(const Table &table, int band, const Measurer &measurer)
{
    return laidOutRow(bandAgain(table, band), table.columns, measurer).height;
}

double signatureStep(const Signatures &signatures, const Measurer &measurer)
{
    return measurer.pitch({signatures.token}) + 1;
}

double heightOf(const Signatures &signatures, const Measurer &measurer)
{
    if (signatures.items.isEmpty())
        return 0;
    // (ลงชื่อ), name, post, date; half a line below the last.
    return kSignatureAir + 3.5 * signatureStep(signatures, measurer);
}

double sliceLimit(const PageSetup &page)
{
    return (page.height - page.top - page.bottom - page.footer) / 2;
}

double headHeight(const Section &section, int number, const Measurer &measurer)
{
    double height = 0;
    if (!section.status.isEmpty())
        height += statusCanvas(section.status, section.page, measurer).size.height();
    if (number == 1 || !section.continuation)
        return height;
    const ParagraphLayout layout = laidOutParagraph(*section.continuation, section.page.textWidth(), measurer);
    height += section.continuation->before + section.continuation->after;
    for (const Line &line : layout.lines)
        height += qMax(0.0, line.above - baselineIn(line)) + qMax(line.pitch, baselineIn(line) + line.below);
    return height;
}

Pages::Pages(std::shared_ptr<const Plan> plan) : m_plan(std::move(plan)) {}

int Pages::count() const
{
    return int(m_plan->pages.size());
}

QSizeF Pages::size(int page) const
{
    const PageSetup &setup = m_plan->document.sections[sectionOf(page)].page;
    return {setup.width, setup.height};
}

Page Pages::page(int page) const
{
    return emittedPage(*m_plan, page);
}

const Document &Pages::document() const
{
    return m_plan->document;
}

int Pages::sectionOf(int page) const
{
    return m_plan->pages[size_t(page)].section;
}

int Pages::firstPageOf(int section) const
{
    return m_plan->firstPages[size_t(section)];
}

Pages Pages::measuredBy(const Measurer &measurer) const
{
    auto plan = std::make_shared<Plan>(*m_plan);
    plan->measurer = &measurer;
    return Pages(plan);
}

Pages layOut(Document document, const Measurer &measurer)
{
    auto plan = std::make_shared<Pages::Plan>();
    plan->document = std::move(document);
    plan->measurer = &measurer;
    for (int s = 0; s < plan->document.sections.size(); ++s)
        packSection(*plan, s);
    return Pages(plan);
}

} // namespace ruam::reports
