#pragma once

#include <ruam/reports/document.h>

#include <memory>
#include <optional>

/// Documents to pages: arithmetic over what a Measurer tells. Millimetres from the top left corner of the sheet.
namespace ruam::reports {

/// How far a text of one line reaches. The ink counts from the base line: `above` upwards, `below` downwards.
struct Extent
{
    double width = 0;
    double above = 0;
    double below = 0;
    friend bool operator==(const Extent &, const Extent &) = default;
};

/// Tells the sizes of shaped text. One for real fonts is made by Fonts; tests use a fixed one.
class Measurer
{
public:
    virtual ~Measurer() = default;
    virtual Extent extent(const QString &text, const Style &style) const = 0;
    /// From base line to base line.
    virtual double pitch(const Style &style) const = 0;
    /// Height of ก, by which lines are centred.
    virtual double bodyHeight(const Style &style) const = 0;
    /// The one for sections that are set in `typeface`; this one where it has no other.
    virtual const Measurer &of(const Typeface &typeface) const
    {
        Q_UNUSED(typeface);
        return *this;
    }
};

/// What a stretch of text is, for readers that speak or reflow. Text of equal `block` and role is one paragraph,
/// heading or table; in a table the row and column say the cell. Blocks, rows and columns come in reading order.
struct TextTag
{
    enum class Role {
        Decoration, ///< page numbers, repeated headings: no part of the text
        Paragraph,
        Heading1,
        Heading2,
        Heading3,
        HeaderCell,
        Cell,
        Figure,
    };
    Role role = Role::Paragraph;
    qint64 block = 0;
    qint64 row = 0;
    int column = 0;
    int columns = 1; ///< of the table
    int columnSpan = 1;
    int rowSpan = 1;
    friend bool operator==(const TextTag &, const TextTag &) = default;
};

struct TextRun
{
    QString text;
    Style style;
    double x = 0;
    double baseline = 0;
    double width = 0;
    QRectF area;                               ///< the cell or text area that its ink must not leave
    std::optional<TextTag> tag = std::nullopt; ///< none: a paragraph of its own
    bool turned = false;                       ///< goes from x to the left, upside down
};

struct PlacedPicture
{
    Picture picture;
    TextTag tag;
};

/// What stands on one sheet, to be drawn in this order, but for the boxes that say otherwise.
struct Page
{
    QSizeF size;
    QRectF textArea; ///< nothing is drawn outside
    Typeface typeface;
    QList<Box> boxes;
    QList<Rule> rules;
    QList<PlacedPicture> pictures;
    QList<TextRun> runs;
};

/// A document laid out: where each page begins is known, the pages themselves are made when asked for and may be
/// forgotten at once. Copies share. The measurer must outlive it. Not thread-safe.
class Pages
{
public:
    int count() const;
    QSizeF size(int page) const;
    Page page(int page) const;
    const Document &document() const;
    /// The section of a page (an empty one belongs to what stands before it), and the first page of a section.
    int sectionOf(int page) const;
    int firstPageOf(int section) const;
    /// The same pages for a measurer that tells the same, such as the fonts of another thread; until then pages that
    /// were laid out there are not asked for.
    Pages measuredBy(const Measurer &measurer) const;

    struct Plan; ///< known to the layout alone
    explicit Pages(std::shared_ptr<const Plan> plan);

private:
    std::shared_ptr<const Plan> m_plan;
};

/// Rows are never split unless one alone is taller than half a page; a heading stays with what follows, a table's
/// heading with its first two rows, and no page ends up with the last row alone. A canvas is never split. A section
/// always has a page.
Pages layOut(Document document, const Measurer &measurer);

} // namespace ruam::reports
