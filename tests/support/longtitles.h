#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <vector>

/// The long titles of the programme of B.E. 2550, and the places where no column may break them.
namespace ruam::test {

QStringList longTitles();

/// A break as a reader sees it at the ends of two lines: written from the rules anew, and not by asking what breaks
/// lines.
struct ForbiddenBreak
{
    const char *what;
    QRegularExpression lineEnd;   ///< of the upper line, without blanks
    QRegularExpression lineStart; ///< of the lower one
    bool always = false;          ///< also where the words around it fit in no line together
};

const std::vector<ForbiddenBreak> &forbiddenBreaks();

/// What stands around the place where two lines meet and should have gone together.
QString wordsAround(const QString &upper, const QString &lower);

} // namespace ruam::test
