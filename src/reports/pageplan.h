#pragma once

#include "canvaslayout.h"
#include "rowlayout.h"

#include <QHash>
#include <map>
#include <vector>

namespace ruam::reports {

/// The smallest thing that goes onto a page as a whole: a line of a paragraph, a row (or a slice of a giant one), a
/// block of signatures.
struct Atom
{
    int block = 0;
    int part = 0;  ///< line or row
    int slice = 0; ///< of a giant row
    int band = -1; ///< the band row above this row
    bool inTable = false;
    bool keepNext = false;
    double before = 0; ///< air above, dropped at the top of a page
    double rise = 0;   ///< what its ink needs above its own height at the top of a page
    double height = 0;
    double y = 0; ///< top, once it is placed
};

struct PlannedPage
{
    int section = 0;
    int number = 1; ///< within the section; 0: an empty page, so that the next section begins on a right one
    std::vector<Atom> atoms;
    bool isBlank() const { return number == 0; }
};

/// Rows as they were laid out to find the pages, for when a page is made: breaking their lines is half the work. Only
/// the first ones are kept, for a book of a hundred thousand must not stand in memory.
class KeptRows
{
public:
    /// A row of a table that is not a filling one.
    RowLayout of(int section, int block, int part, const Table &table, const Measurer &measurer) const;
    RowLayout keep(int section, int block, int part, const Table &table, const Measurer &measurer);

private:
    using Place = std::pair<quint64, int>; ///< section and block, row
    static Place placeOf(int section, int block, int row);

    QHash<Place, RowLayout> m_rows;
};

struct Pages::Plan
{
    Document document;
    const Measurer *measurer = nullptr;
    std::vector<PlannedPage> pages;
    std::vector<int> firstPages;
    std::vector<int> pageCounts; ///< of the sections, without empty pages
    KeptRows rows;
    std::vector<KindSizes> kindSizes; ///< of the sections
    const Measurer &measurerOf(int section) const { return measurer->of(document.typefaceOf(section)); }
};

/// Lines of a paragraph with what sets them off from each other.
struct ParagraphLayout
{
    QList<Line> lines;
    QList<double> baselines;
    double left = 0; ///< of the text, from the text area
};
ParagraphLayout laidOutParagraph(const Paragraph &paragraph, double width, const Measurer &measurer);
/// Where a line's base line lies in its own height.
double baselineIn(const Line &line);

/// Row `part` of a table, counting on into its filling rows.
Row rowOf(const Table &table, int part, format::Digits digits);
/// A band as it is repeated on a new page.
Row bandAgain(const Table &table, int band);
double heightOfBand(const Table &table, int band, const Measurer &measurer);

/// Where signatures stand, from the top of their block to the base line of each of their lines.
inline constexpr double kSignatureAir = 12;
double signatureStep(const Signatures &signatures, const Measurer &measurer);
double heightOf(const Signatures &signatures, const Measurer &measurer);

/// The tallest a row may be before it is cut into slices.
double sliceLimit(const PageSetup &page);
/// From the top of a page of this section to its first block.
double headHeight(const Section &section, int number, const Measurer &measurer);

Page emittedPage(const Pages::Plan &plan, int page);

} // namespace ruam::reports
