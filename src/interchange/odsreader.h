#pragma once

#include "packedxml.h"

namespace ruam::interchange {

/// Reads one sheet of an OpenDocument spreadsheet.
class OdsReader
{
public:
    OdsReader(PackedXml &from, TableBuilder &to) : m_from(from), m_to(to) {}

    /// The sheet of that name, or the first.
    void read(const QString &wanted, Table &table);

private:
    void readTable(XmlPart &part);
    void readRow(XmlPart &part);
    void readCell(XmlPart &part, qint64 &column);
    QString textOf(XmlPart &part) const;
    static TableCell cellOf(const QString &type, const QString &value, const QString &text);

    PackedXml &m_from;
    TableBuilder &m_to;
    qint64 m_row = 0; ///< the last row read, with its repetitions
};

} // namespace ruam::interchange
