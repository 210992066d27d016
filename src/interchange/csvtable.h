#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace ruam::interchange {

struct CsvRow
{
    qint64 line = 0; ///< the first of its lines, from 1
    QStringList cells;
};

/// Takes a text with separated values apart: commas, semicolons or tabs, whichever the start has most of; a cell
/// may be quoted, and then hold separators, line breaks and doubled quotes. A quote that is never closed, or closed
/// amid a text, is a character like another, so that it swallows no rows. Blank rows are left out. Stops after
/// `maxRows`, and says so by one row more than that.
std::vector<CsvRow> readCsv(const QString &text, int maxRows);

} // namespace ruam::interchange
