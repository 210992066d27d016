#pragma once

#include <ruam/reports/pages.h>

#include <QByteArray>
#include <optional>
#include <vector>

namespace ruam::reports {

class PdfObjects;

/// The tree of a tagged PDF: Document, paragraphs, headings, tables with rows and cells. Elements are written as soon
/// as they are complete; what stays is four bytes for each row or paragraph.
class PdfStructure
{
public:
    explicit PdfStructure(PdfObjects &objects);

    void beginPage(int pageObject);
    /// Number of the page among those of the tree.
    int pageKey() const { return m_pageKey; }
    void endPage();

    struct Mark
    {
        const char *name; ///< "P"
        int number;       ///< of the marked content on its page
    };
    /// Puts the content that follows into the element that the tag says; without a tag into a paragraph of its own.
    /// Decoration has no mark.
    std::optional<Mark> mark(const std::optional<TextTag> &tag);
    /// A picture, and what is said to those who do not see it.
    std::optional<Mark> markFigure(const TextTag &tag, const QString &alternative);
    /// Completes the tree and gives its root.
    int finish();

private:
    struct Content
    {
        int page;
        int number;
    };
    /// An element with text in it: a paragraph, a heading, a cell.
    struct Leaf
    {
        int object = 0;
        TextTag tag;
        std::vector<Content> contents;
        QString alternative;
    };

    Leaf &enterText(const std::optional<TextTag> &tag);
    Leaf &enterCell(const TextTag &tag);
    void writeLeaf(const Leaf &leaf);
    void closeRow();
    void closeAll();
    static void appendContents(QByteArray &out, const std::vector<Content> &contents);
    void writeParent(int object, const char *role, int parent, const std::vector<int> &kids);

    PdfObjects &m_objects;
    QByteArray m_body; ///< of the object that is being written
    int m_root;
    int m_document;
    int m_pageKey = -1;
    int m_page = 0;
    std::vector<int> m_pageElements; ///< of the page, by mark number
    std::vector<int> m_pageArrays;   ///< by page key
    std::vector<int> m_documentKids;
    std::vector<Leaf> m_leaves; ///< open: one text, or the cells of a row
    bool m_tagged = false;      ///< whether the open text came with a tag
    int m_table = 0;            ///< open if not 0
    TextTag m_tableTag;
    std::vector<int> m_tableKids;
    int m_row = 0; ///< open if not 0
    TextTag m_rowTag;
    std::vector<int> m_rowKids;
    std::vector<int> m_rowsTaken; ///< that a cell above still covers, by column
};

} // namespace ruam::reports
