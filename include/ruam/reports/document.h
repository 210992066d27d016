#pragma once

#include <ruam/core/records.h>
#include <ruam/format/texts.h>
#include <ruam/format/thaidate.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <variant>

/// A paper as values, before it has lines and pages. All measures are millimetres unless a member says otherwise; x
/// counts from the left edge of the text area, except where "of the page" stands. A document knows no font, printer or
/// widget.
namespace ruam::reports {

/// Sizes go by token, for fonts differ: docs/papers.md.
enum class Token : quint8 {
    T1, ///< the paper's title
    T2, ///< sections
    B,  ///< body, names
    C,  ///< table cells
    N,  ///< footer, source
};
inline constexpr int kTokenCount = int(Token::N) + 1;

struct Colour
{
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
    friend bool operator==(const Colour &, const Colour &) = default;
};
inline constexpr Colour kBlack{};
inline constexpr Colour kWhite{0xFF, 0xFF, 0xFF};
inline constexpr Colour kHeadingGrey{0xED, 0xED, 0xED};
inline constexpr Colour kHintGrey{0x80, 0x80, 0x80};

struct Style
{
    Token token = Token::B;
    bool bold = false;
    bool grey = false; ///< a quiet hint that pen strokes may cover
    Colour colour{};   ///< unless grey
    /// Above zero: a size that no token has, in points of Laksaman; other fonts take what looks alike.
    double points = 0;
    friend bool operator==(const Style &, const Style &) = default;
};

enum class Align : quint8 { Left, Centre, Right };

/// Marks that layout replaces, for builders do not know pages. Noncharacters: no stored text holds them.
inline constexpr QChar kPageMark{0xFDD0};   ///< the page's number within its section
inline constexpr QChar kPagesMark{0xFDD1};  ///< the number of pages of the section
inline constexpr QChar kSheetMark{0xFDD2};  ///< the page's number with two digits, always Arabic
inline constexpr QChar kNumberMark{0xFDD3}; ///< the running number of a filling row

/// A stretch of text, or a dotted leader where `leader` is above zero: a width, or kFill for what the line has left.
struct Piece
{
    QString text;
    Style style;
    double leader = 0;
    bool blank = false; ///< a leader without its dots: room, or with kFill a tab to the right edge
    double tab = 0;     ///< above zero: a leader that reaches to this distance from where the text begins
    static constexpr double kFill = 1e6;
    friend bool operator==(const Piece &, const Piece &) = default;
};

struct Paragraph
{
    QList<Piece> pieces;
    Align align = Align::Left;
    double indent = 0;
    double firstIndent = 0; ///< of the first line, beyond the indent
    /// Where not empty: stands before the text, which hangs `hang` to the right of it ("๑)").
    QString marker;
    double hang = 0;
    double before = 0;
    double after = 0;
    int level = 0; ///< 0: text; 1 to 3: a heading, for outlines and tags
    bool keepWithNext = false;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};
Paragraph paragraph(const QString &text, Style style, Align align = Align::Left);

enum class VAlign : quint8 { Top, Middle };

/// Text of one style; '\n' starts a new line. Its members stand so that it is small: a book of a hundred thousand has
/// half a million of them.
struct Cell
{
    QString text;
    Style style{Token::C};
    Align align = Align::Left;
    VAlign valign = VAlign::Top;
    bool breakAtBlanks = false; ///< names: between the words as written, inside one only where it alone is too wide
    int columns = 1;
    int rows = 1;      ///< more than one in header rows only
    double leader = 0; ///< a dotted leader of this width after the text
    /// Not empty: a text that would make its row taller than it asks for is set in size N; where that does not do,
    /// its lines run on with this between them, at last in 7 points.
    QString joint;
    friend bool operator==(const Cell &, const Cell &) = default;
};

struct Row
{
    QList<Cell> cells;
    double minHeight = 0;
    bool shaded = false;
    /// A band over the rows that follow, kept with two of them; not empty: its text where it is repeated on a new page.
    QString bandAgain;
    bool isBand() const { return !bandAgain.isEmpty(); }
    friend bool operator==(const Row &, const Row &) = default;
};

enum class Rules {
    Grid,       ///< all cells, outer edge and heading heavier
    Horizontal, ///< between rows and at top and bottom
    None,
};

struct Table
{
    QList<double> columns; ///< widths; their sum is the table's
    QList<Row> header;     ///< repeated on each page
    QList<Row> rows;
    Rules rules = Rules::Grid;
    double rule = 0.5;      ///< points
    double outerRule = 0.5; ///< points: outer edge, below the heading
    double before = 0;
    double after = 0;
    bool keepWithNext = false; ///< the last two rows stay with the block that follows
    /// Repeated after the last row until the page, with what is kept with the table, is full.
    std::optional<Row> fill;
    qint64 fillFrom = 1; ///< the first kNumberMark of a filling row
    friend bool operator==(const Table &, const Table &) = default;
};

/// Lines for a hand to sign: "(ลงชื่อ)......" and below it name, post and date, centred on `centre`.
struct Signature
{
    double centre = 0;  ///< of the page
    double leader = 42; ///< width of the dots
    QString before;     ///< "(ลงชื่อ)"
    QString after;      ///< who signs: "ผู้รับรอง"
    QString name;       ///< empty: dots between brackets
    QString postLabel;  ///< "ตำแหน่ง"
    QString post;       ///< empty: dots
    QString dateLabel;  ///< "วันที่"
    friend bool operator==(const Signature &, const Signature &) = default;
};
/// Side by side, never split.
struct Signatures
{
    QList<Signature> items;
    Token token = Token::B;
    double before = 0;
    friend bool operator==(const Signatures &, const Signatures &) = default;
};

struct Box
{
    QRectF rect;
    std::optional<Colour> fill = kHeadingGrey;
    double radius = 0;  ///< of its corners
    double outline = 0; ///< points
    bool dashed = false;
    Colour outlineColour{};
    bool overRules = false; ///< covers them
    friend bool operator==(const Box &, const Box &) = default;
};

struct Rule
{
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double thickness = 0; ///< points
    bool dotted = false;  ///< a leader
    bool dashed = false;
    Colour colour{};
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Lines across a rectangle, by which what has one colour on a black printer is told apart.
enum class Hatch { None, Rising, Falling, Crossed, Level, Upright, Squared };
/// The strokes of a hatch, all within the rectangle, `step` apart.
QList<Rule> hatched(const QRectF &rect, Hatch hatch, double step, double thickness, Colour colour);

/// A PNG or JPEG. Drawn as large as fits, centred, in its own proportions; on white where it is transparent.
struct Picture
{
    QRectF rect;
    QByteArray bytes;
    QString alternative; ///< what it shows, for those who cannot see it; empty: an ornament
    friend bool operator==(const Picture &, const Picture &) = default;
};

/// A text at its place on a canvas. '\n' starts a new line; longer ones are broken.
struct CanvasText
{
    QRectF area; ///< that its ink does not leave
    QString text;
    Style style;
    Align align = Align::Left;
    VAlign valign = VAlign::Top;
    double leastPoints = 0; ///< above zero: made smaller down to this before it is broken or cut
    int mostLines = 1;      ///< what takes more is cut, with … at its end
    /// Above zero: its kind. Texts of a kind are made smaller together, on all canvases of a section, so that
    /// neighbours look alike: to the largest size at which all have room, or nine of ten where that is much larger.
    int kind = 0;
    int level = 0; ///< 1 to 3: a heading
    bool decoration = false;
    bool turned = false; ///< upside down, for a sheet that is folded
    /// A cell of a table that the canvas draws. Rows and columns come in reading order.
    struct Place
    {
        int table = 0; ///< tables of a canvas are told apart by it
        int row = 0;
        int column = 0;
        int columns = 1; ///< of the table
        int columnSpan = 1;
        bool header = false;
        friend bool operator==(const Place &, const Place &) = default;
    };
    std::optional<Place> place;
    friend bool operator==(const CanvasText &, const CanvasText &) = default;
};

/// A surface on which everything has its place, counted from its top left corner; never split. Drawn in the order
/// boxes, rules, boxes over rules, pictures, texts; read in the order of the texts, pictures first.
struct Canvas
{
    QSizeF size;
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
    QList<Box> boxes;
    QList<Rule> rules;
    QList<Picture> pictures;
    QList<CanvasText> texts;
    friend bool operator==(const Canvas &, const Canvas &) = default;
};

using Block = std::variant<Paragraph, Table, Signatures, Canvas>;

/// The frame of a sheet. The footer stands inside the text area; nothing is drawn in the margins.
struct PageSetup
{
    double width = 210;
    double height = 297;
    double left = 30;
    double right = 20;
    double top = 25;
    double bottom = 20;
    double footer = 0; ///< height kept free above the bottom margin for footer and air
    double textWidth() const { return width - left - right; }
    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

/// What letters a paper is set in.
struct Typeface
{
    QString font;     ///< a family; empty, or where it is not installed: the usual one
    int sizeStep = 0; ///< points of TH Sarabun that body text is larger than usual; the rest in proportion
    friend bool operator==(const Typeface &, const Typeface &) = default;
};

/// A run of pages with its own count, such as one day's set of a sign-in book.
struct Section
{
    QString title; ///< for outlines; not printed
    PageSetup page;
    QList<Block> blocks;
    std::optional<Paragraph> continuation; ///< at the top of every page but the first; may hold marks
    QString status; ///< framed at the top right of every page: "ร่าง (รอยืนยัน)", "รหัสตอบรับ 6-ชพ"
    bool startsOnOdd = false; ///< after an empty page where one is needed: for printing on both sides
    QString footerLeft;       ///< may hold marks
    QString footerCentre;
    QString footerRight;
    core::EventId event = {};             ///< of whose round it is; none where it is of none, or of several
    std::optional<format::Digits> digits; ///< of numbers that layout puts in; none: the document's
    std::optional<Typeface> typeface;     ///< none: the document's
    friend bool operator==(const Section &, const Section &) = default;
};

/// What a paper should have before it leaves the office, and has not. It is made all the same.
enum class Caution {
    NoEmblem,    ///< of a letter or memo, on a sheet that does not bear it already
    NoAddressee, ///< of a memo
    NobodyCame,  ///< in the results of a round
};

struct Document
{
    QString title;
    QString author;
    format::Language language = format::Language::Thai;
    format::Digits digits = format::Digits::Arabic; ///< of numbers that layout puts in
    QDateTime printedAt;                            ///< civil time; invalid where the clock is switched off
    QList<Section> sections;
    Typeface typeface;
    QList<Caution> cautions;
    format::Digits digitsOf(qsizetype section) const { return sections[section].digits.value_or(digits); }
    Typeface typefaceOf(qsizetype section) const { return sections[section].typeface.value_or(typeface); }
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace ruam::reports
