#pragma once

#include "packedxml.h"

#include <map>

namespace ruam::interchange {

/// Reads one sheet of an XLSX workbook.
class XlsxReader
{
public:
    XlsxReader(PackedXml &from, TableBuilder &to) : m_from(from), m_to(to) {}

    /// The sheet of that name, or the first that is not hidden.
    void read(const QString &wanted, Table &table);

private:
    enum class Shown { Number, Date, Time, Moment };

    /// The targets of a part's relationships, by id.
    std::map<QString, QString> targets(const QString &part);
    QString sheetEntry(const QString &wanted, Table &table);
    void readStrings(const QString &entry);
    void readStyles(const QString &entry);
    void readSheet(const QString &entry);
    void readCell(XmlPart &part, qint64 &column, qint64 row);
    TableCell cellOf(const QString &type, qint64 style, const QString &value) const;
    TableCell moment(double days, Shown shown) const;

    PackedXml &m_from;
    TableBuilder &m_to;
    std::vector<QString> m_strings;
    std::vector<Shown> m_styles;
    bool m_from1904 = false;
};

} // namespace ruam::interchange
