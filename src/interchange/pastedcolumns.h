#pragma once

#include "pastedtable.h"
#include "pastedwords.h"

#include <set>

namespace ruam::interchange {

/// What the columns of a paste are, and which rows only say so.
struct PastedLayout
{
    std::vector<PastedColumn> columns;
    std::set<size_t> headingRows; ///< the heading and what stands above it, by index
    bool hasHeading = false;
    QStringList heading; ///< the cells of the heading row

    /// The first column of that meaning, or -1.
    qsizetype find(PastedColumn column) const;
};

/// The column that somebody means: by its heading, or by the letters of the sheet ("C"); -1 where there is none.
qsizetype columnIndex(const QStringList &heading, const QString &meant);

/// Makes columns what somebody says they are. Names the first that is not there.
QString chooseColumns(PastedLayout &layout, const PastedTable &table, const std::vector<ColumnChoice> &choices);

/// Reads the heading row; without one, looks at what the columns hold.
PastedLayout readPastedLayout(const PastedTable &table, const ProvinceNames &provinces);

} // namespace ruam::interchange
