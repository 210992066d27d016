#pragma once

#include <ruam/format/linebreak.h>

#include <QBitArray>
#include <QString>

namespace ruam::format {

/// Whether a province is named in it.
bool namesProvince(QStringView text);

/// The places where a line of Thai must not break although a dictionary of words would allow it.
class BreakRules
{
public:
    BreakRules(const QString &text, BreakCare care);

    /// `at` lies between the first and the last character.
    bool forbids(qsizetype at) const;

    /// Whether an opening mark stands behind a blank: a break that ICU misses behind a closing quotation mark.
    bool opensAfterBlank(qsizetype at) const;

private:
    /// Not farther than a name may be long, and one.
    qsizetype wordEnd(qsizetype at) const;
    qsizetype skipBlanks(qsizetype at) const;
    void keepPlaces();
    void keepProvince(qsizetype at, qsizetype end);
    void keepPlaceName(qsizetype at);
    void keepPeople();
    void keepNumbers();
    qsizetype numberEnd(qsizetype at) const;
    qsizetype telephoneEnd(qsizetype at) const;
    void keep(qsizetype begin, qsizetype end);
    bool splitsMarks(qsizetype before, qsizetype at) const;
    bool splitsLetters(qsizetype at) const;
    bool startsWithUnit(qsizetype before, qsizetype at) const;
    bool startsWithDash(qsizetype before, qsizetype at) const;
    bool endsWithShortWord(qsizetype before) const;
    bool isCount(qsizetype end) const;
    bool startsOrdinal(qsizetype at) const;
    bool startsSilent(qsizetype at) const;
    bool splitsYear(qsizetype before, qsizetype after) const;
    bool splitsMonth(qsizetype before, qsizetype after) const;
    bool splitsDate(qsizetype before, qsizetype after) const;
    bool splitsNumber(qsizetype before, qsizetype after) const;

    QStringView m_text;
    BreakCare m_care;
    QBitArray m_inside; ///< places within names, words and ranges that stay whole
};

} // namespace ruam::format
