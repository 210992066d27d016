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

QByteArray references(const std::vector<int> &objects)
{
    QByteArray out("[");
    for (const int object : objects) {
        if (out.size() > 1)
            out += ' ';
        out += pdfReference(object);
    }
    return out + ']';
}

QByteArray cellAttributes(const PdfTag &tag)
{
    QByteArray out;
    if (tag.role == PdfTag::Role::HeaderCell)
        out += "/Scope/Column";
    if (tag.columnSpan > 1)
        out += "/ColSpan " + QByteArray::number(tag.columnSpan);
    if (tag.rowSpan > 1)
        out += "/RowSpan " + QByteArray::number(tag.rowSpan);
    return out.isEmpty() ? out : "/A<</O/Table" + out + ">>";
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
    m_pageArrays.push_back(m_objects.add(references(m_pageElements)));
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
QByteArray PdfStructure::contentsOf(const Leaf &leaf) const
{
    const int page = leaf.contents.front().page;
    QByteArray out;
    bool onePage = true;
    for (const Content &content : leaf.contents)
        onePage = onePage && content.page == page;
    for (const Content &content : leaf.contents) {
        if (!out.isEmpty())
            out += ' ';
        if (onePage)
            out += QByteArray::number(content.number);
        else
            out +=
                "<</Type/MCR/Pg " + pdfReference(content.page) + "/MCID " + QByteArray::number(content.number) + ">>";
    }
    const QByteArray kids = leaf.contents.size() == 1 ? "/K " + out : "/K[" + out + ']';
    return onePage ? "/Pg " + pdfReference(page) + kids : kids;
}

void PdfStructure::closeLeaf()
{
    if (!m_leaf.object)
        return;
    const bool cell = isCell(m_leaf.tag);
    m_objects.write(m_leaf.object, QByteArray("<</S/") + roleName(m_leaf.tag.role) + "/P " +
                                       pdfReference(cell ? m_row : m_document) +
                                       (cell ? cellAttributes(m_leaf.tag) : QByteArray()) + contentsOf(m_leaf) + ">>");
    m_leaf.object = 0;
    m_leaf.contents.clear();
}

void PdfStructure::closeRow()
{
    closeLeaf();
    if (!m_row)
        return;
    fillRow(m_tableTag.columns);
    m_objects.write(m_row, "<</S/TR/P " + pdfReference(m_table) + "/K" + references(m_rowKids) + ">>");
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
    m_objects.write(m_table, "<</S/Table/P " + pdfReference(m_document) + "/K" + references(m_tableKids) + ">>");
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
    m_objects.write(m_document, "<</S/Document/P " + pdfReference(m_root) + "/K" + references(m_documentKids) + ">>");
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
