#include "pdfstructure.h"

#include "pdfobjects.h"
#include "pdfsyntax.h"

#include <algorithm>

namespace ruam::reports {

namespace {

bool isCell(const TextTag &tag)
{
    return tag.role == TextTag::Role::Cell || tag.role == TextTag::Role::HeaderCell;
}

const char *roleName(TextTag::Role role)
{
    switch (role) {
    case TextTag::Role::Heading1:
        return "H1";
    case TextTag::Role::Heading2:
        return "H2";
    case TextTag::Role::Heading3:
        return "H3";
    case TextTag::Role::HeaderCell:
        return "TH";
    case TextTag::Role::Cell:
        return "TD";
    case TextTag::Role::Figure:
        return "Figure";
    case TextTag::Role::Paragraph:
    case TextTag::Role::Decoration:
        break;
    }
    return "P";
}

void appendReferences(QByteArray &out, const std::vector<int> &objects)
{
    out += '[';
    for (size_t i = 0; i < objects.size(); ++i) {
        if (i > 0)
            out += ' ';
        pdfAppendReference(out, objects[i]);
    }
    out += ']';
}

void appendCellAttributes(QByteArray &out, const TextTag &tag)
{
    if (tag.role != TextTag::Role::HeaderCell && tag.columnSpan <= 1 && tag.rowSpan <= 1)
        return;
    out += "/A<</O/Table";
    if (tag.role == TextTag::Role::HeaderCell)
        out += "/Scope/Column";
    if (tag.columnSpan > 1)
        out += "/ColSpan " + QByteArray::number(tag.columnSpan);
    if (tag.rowSpan > 1)
        out += "/RowSpan " + QByteArray::number(tag.rowSpan);
    out += ">>";
}

} // namespace

PdfStructure::PdfStructure(PdfObjects &objects)
    : m_objects(objects), m_root(objects.reserve()), m_document(objects.reserve())
{
}

void PdfStructure::beginPage(int pageObject)
{
    m_page = pageObject;
    ++m_pageKey;
}

void PdfStructure::endPage()
{
    m_body.resize(0);
    appendReferences(m_body, m_pageElements);
    m_pageArrays.push_back(m_objects.add(m_body));
    m_pageElements.clear();
}

std::optional<PdfStructure::Mark> PdfStructure::mark(const std::optional<TextTag> &tag)
{
    if (tag && tag->role == TextTag::Role::Decoration)
        return std::nullopt;
    Leaf &leaf = tag && isCell(*tag) ? enterCell(*tag) : enterText(tag);
    const int number = int(m_pageElements.size());
    leaf.contents.push_back({m_page, number});
    m_pageElements.push_back(leaf.object);
    return Mark{roleName(leaf.tag.role), number};
}

std::optional<PdfStructure::Mark> PdfStructure::markFigure(const TextTag &tag, const QString &alternative)
{
    const std::optional<Mark> made = mark(tag);
    if (made)
        m_leaves.back().alternative = alternative;
    return made;
}

PdfStructure::Leaf &PdfStructure::enterText(const std::optional<TextTag> &tag)
{
    const bool goesOn = tag && m_tagged && !m_table && !m_leaves.empty() && m_leaves.back().tag.role == tag->role &&
                        m_leaves.back().tag.block == tag->block;
    if (goesOn)
        return m_leaves.back();
    closeAll();
    m_tagged = tag.has_value();
    m_leaves.push_back({m_objects.reserve(), tag.value_or(TextTag()), {}, {}});
    m_documentKids.push_back(m_leaves.back().object);
    return m_leaves.back();
}

PdfStructure::Leaf &PdfStructure::enterCell(const TextTag &tag)
{
    if (!m_table || m_tableTag.block != tag.block) {
        closeAll();
        m_table = m_objects.reserve();
        m_tableTag = tag;
        m_documentKids.push_back(m_table);
        m_rowsTaken.assign(size_t(qMax(1, tag.columns)), 0);
    }
    if (m_row && m_rowTag.row != tag.row)
        closeRow();
    if (!m_row) {
        m_row = m_objects.reserve();
        m_rowTag = tag;
        m_tableKids.push_back(m_row);
    }
    // A row that is cut over two pages comes back to its first cell.
    for (Leaf &leaf : m_leaves)
        if (leaf.tag.column == tag.column)
            return leaf;
    m_leaves.push_back({m_objects.reserve(), tag, {}, {}});
    return m_leaves.back();
}

/// A number where all is on one page, else with the page of each.
void PdfStructure::appendContents(QByteArray &out, const std::vector<Content> &contents)
{
    const int page = contents.front().page;
    bool onePage = true;
    for (const Content &content : contents)
        onePage = onePage && content.page == page;
    if (onePage) {
        out += "/Pg ";
        pdfAppendReference(out, page);
    }
    out += contents.size() == 1 ? "/K " : "/K[";
    for (size_t i = 0; i < contents.size(); ++i) {
        if (i > 0)
            out += ' ';
        if (onePage) {
            pdfAppendInteger(out, contents[i].number);
            continue;
        }
        out += "<</Type/MCR/Pg ";
        pdfAppendReference(out, contents[i].page);
        out += "/MCID ";
        pdfAppendInteger(out, contents[i].number);
        out += ">>";
    }
    if (contents.size() > 1)
        out += ']';
}

void PdfStructure::writeLeaf(const Leaf &leaf)
{
    const bool cell = isCell(leaf.tag);
    m_body.resize(0);
    m_body += "<</S/";
    m_body += roleName(leaf.tag.role);
    m_body += "/P ";
    pdfAppendReference(m_body, cell ? m_row : m_document);
    if (cell)
        appendCellAttributes(m_body, leaf.tag);
    if (!leaf.alternative.isEmpty()) {
        m_body += "/Alt";
        pdfAppendText(m_body, leaf.alternative);
    }
    appendContents(m_body, leaf.contents);
    m_body += ">>";
    m_objects.write(leaf.object, m_body);
}

void PdfStructure::writeParent(int object, const char *role, int parent, const std::vector<int> &kids)
{
    m_body.resize(0);
    m_body += "<</S/";
    m_body += role;
    m_body += "/P ";
    pdfAppendReference(m_body, parent);
    m_body += "/K";
    appendReferences(m_body, kids);
    m_body += ">>";
    m_objects.write(object, m_body);
}

/// Cells without text get elements too, so that every row has all its columns.
void PdfStructure::closeRow()
{
    if (!m_row)
        return;
    std::sort(m_leaves.begin(), m_leaves.end(),
              [](const Leaf &a, const Leaf &b) { return a.tag.column < b.tag.column; });
    int column = 0;
    const auto fillTo = [&](int end) {
        for (; column < end; ++column)
            if (column >= int(m_rowsTaken.size()) || m_rowsTaken[size_t(column)] == 0)
                m_rowKids.push_back(m_objects.add("<</S/TD/P " + pdfReference(m_row) + ">>"));
    };
    for (const Leaf &leaf : m_leaves) {
        fillTo(leaf.tag.column);
        m_rowKids.push_back(leaf.object);
        writeLeaf(leaf);
        column = leaf.tag.column + leaf.tag.columnSpan;
        for (int i = leaf.tag.column; i < qMin(column, int(m_rowsTaken.size())); ++i)
            m_rowsTaken[size_t(i)] = leaf.tag.rowSpan;
    }
    fillTo(m_tableTag.columns);
    for (int &rows : m_rowsTaken)
        rows = qMax(0, rows - 1);
    writeParent(m_row, "TR", m_table, m_rowKids);
    m_rowKids.clear();
    m_leaves.clear();
    m_row = 0;
}

void PdfStructure::closeAll()
{
    if (m_table) {
        closeRow();
        writeParent(m_table, "Table", m_document, m_tableKids);
        m_tableKids.clear();
        m_table = 0;
    }
    for (const Leaf &leaf : m_leaves)
        writeLeaf(leaf);
    m_leaves.clear();
}

int PdfStructure::finish()
{
    closeAll();
    writeParent(m_document, "Document", m_root, m_documentKids);
    QByteArray pages;
    for (size_t key = 0; key < m_pageArrays.size(); ++key)
        pages += QByteArray::number(qint64(key)) + ' ' + pdfReference(m_pageArrays[key]) + ' ';
    const int parents = m_objects.add("<</Nums[" + pages.trimmed() + "]>>");
    m_objects.write(m_root, "<</Type/StructTreeRoot/K " + pdfReference(m_document) + "/ParentTree " +
                                pdfReference(parents) + "/ParentTreeNextKey " +
                                QByteArray::number(qint64(m_pageArrays.size())) + ">>");
    return m_root;
}

} // namespace ruam::reports
