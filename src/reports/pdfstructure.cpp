#include "pdfstructure.h"

#include "pdfobjects.h"
#include "pdfsyntax.h"

namespace ruam::reports {

namespace {

bool isCell(const PdfTag &tag)
{
    return tag.role == PdfTag::Role::Cell || tag.role == PdfTag::Role::HeaderCell;
}

const char *roleName(PdfTag::Role role)
{
    switch (role) {
    case PdfTag::Role::Heading1:
        return "H1";
    case PdfTag::Role::Heading2:
        return "H2";
    case PdfTag::Role::Heading3:
        return "H3";
    case PdfTag::Role::HeaderCell:
        return "TH";
    case PdfTag::Role::Cell:
        return "TD";
    case PdfTag::Role::Paragraph:
    case PdfTag::Role::Decoration:
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

void appendCellAttributes(QByteArray &out, const PdfTag &tag)
{
    if (tag.role != PdfTag::Role::HeaderCell && tag.columnSpan <= 1 && tag.rowSpan <= 1)
        return;
    out += "/A<</O/Table";
    if (tag.role == PdfTag::Role::HeaderCell)
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

std::optional<PdfStructure::Mark> PdfStructure::mark(const std::optional<PdfTag> &tag)
{
    if (tag && tag->role == PdfTag::Role::Decoration)
        return std::nullopt;
    if (tag) {
        enter(*tag);
    } else {
        closeAll();
        openLeaf(PdfTag{});
    }
    m_tagged = tag.has_value();
    const int number = int(m_pageElements.size());
    m_leaf.contents.push_back({m_page, number});
    m_pageElements.push_back(m_leaf.object);
    return Mark{roleName(m_leaf.tag.role), number};
}

void PdfStructure::enter(const PdfTag &tag)
{
    if (m_leaf.object && m_tagged && m_leaf.tag == tag)
        return;
    if (isCell(tag)) {
        enterCell(tag);
        return;
    }
    if (m_leaf.object && m_tagged && m_leaf.tag.role == tag.role && m_leaf.tag.block == tag.block)
        return;
    closeAll();
    openLeaf(tag);
}

void PdfStructure::enterCell(const PdfTag &tag)
{
    closeLeaf();
    if (m_table && m_tableTag.block != tag.block)
        closeTable();
    if (!m_table) {
        m_table = m_objects.reserve();
        m_tableTag = tag;
        m_documentKids.push_back(m_table);
        m_columnsTaken.assign(size_t(qMax(1, tag.columns)), 0);
    }
    if (m_row && m_rowTag.row != tag.row)
        closeRow();
    if (!m_row) {
        m_row = m_objects.reserve();
        m_rowTag = tag;
        m_tableKids.push_back(m_row);
    }
    fillRow(tag.column);
    openLeaf(tag);
    m_nextColumn = tag.column + tag.columnSpan;
    if (tag.rowSpan > 1)
        for (int c = tag.column; c < m_nextColumn && c < int(m_columnsTaken.size()); ++c)
            m_columnsTaken[size_t(c)] = tag.rowSpan;
}

/// Cells without text, so that every row has all its columns.
void PdfStructure::fillRow(int column)
{
    for (; m_nextColumn < column; ++m_nextColumn) {
        const bool taken = m_nextColumn < int(m_columnsTaken.size()) && m_columnsTaken[size_t(m_nextColumn)] > 0;
        if (!taken)
            m_rowKids.push_back(m_objects.add("<</S/TD/P " + pdfReference(m_row) + ">>"));
    }
}

void PdfStructure::openLeaf(const PdfTag &tag)
{
    m_leaf.object = m_objects.reserve();
    m_leaf.tag = tag;
    (isCell(tag) ? m_rowKids : m_documentKids).push_back(m_leaf.object);
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

void PdfStructure::closeLeaf()
{
    if (!m_leaf.object)
        return;
    const bool cell = isCell(m_leaf.tag);
    m_body.resize(0);
    m_body += "<</S/";
    m_body += roleName(m_leaf.tag.role);
    m_body += "/P ";
    pdfAppendReference(m_body, cell ? m_row : m_document);
    if (cell)
        appendCellAttributes(m_body, m_leaf.tag);
    appendContents(m_body, m_leaf.contents);
    m_body += ">>";
    m_objects.write(m_leaf.object, m_body);
    m_leaf.object = 0;
    m_leaf.contents.clear();
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

void PdfStructure::closeRow()
{
    closeLeaf();
    if (!m_row)
        return;
    fillRow(m_tableTag.columns);
    writeParent(m_row, "TR", m_table, m_rowKids);
    m_rowKids.clear();
    m_row = 0;
    m_nextColumn = 0;
    for (int &rows : m_columnsTaken)
        rows = qMax(0, rows - 1);
}

void PdfStructure::closeTable()
{
    closeRow();
    if (!m_table)
        return;
    writeParent(m_table, "Table", m_document, m_tableKids);
    m_tableKids.clear();
    m_table = 0;
}

void PdfStructure::closeAll()
{
    closeLeaf();
    closeTable();
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
