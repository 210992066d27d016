#pragma once

#include <ruam/reports/pages.h>

namespace ruam::reports {

/// A stretch of one style on a line, or a leader.
struct LinePart
{
    QString text;
    Style style;
    double width = 0;
    bool isLeader = false;
    bool isBlank = false; ///< a leader without dots
};

struct Line
{
    QList<LinePart> parts;
    double width = 0;
    double above = 0; ///< ink, from the base line
    double below = 0;
    double pitch = 0;
    double body = 0; ///< height of ก
};

struct LineWish
{
    double width = 0;           ///< what a line may take
    bool breakAtBlanks = false; ///< inside a word only where it alone is too wide
    bool balanced = false;      ///< lines of like length, for centred text
};

/// Fills lines greedily, breaking where Thai allows. A word that alone is too wide is broken between clusters. Always
/// gives at least one line.
QList<Line> brokenLines(const QList<Piece> &pieces, const LineWish &wish, const Measurer &measurer);

/// Base lines of lines set one below the other, from the first one's: the font's own pitch, more only where the ink of
/// two lines would meet. `tight` takes as little as the ink allows.
QList<double> baselinesOf(const QList<Line> &lines, bool tight = false);

/// Where the letters of tokens stand for points, so that they can be made smaller.
Style inPoints(Style style, const Measurer &measurer);

} // namespace ruam::reports
