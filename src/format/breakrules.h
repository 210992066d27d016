#pragma once

#include <QList>
#include <QString>

namespace ruam::format {

/// The places where a line of Thai must not break although a dictionary of words would allow it.
class BreakRules
{
public:
    explicit BreakRules(const QString &text);

    /// `at` lies between the first and the last character.
    bool forbids(qsizetype at) const;

private:
    struct Span
    {
        qsizetype begin;
        qsizetype end;
    };

    qsizetype wordEnd(qsizetype at) const;
    qsizetype skipBlanks(qsizetype at) const;
    void keepPlaces();
    void keepProvince(qsizetype at, qsizetype end);
    void keepPlaceName(qsizetype at);
    void keepPeople();
    void keep(qsizetype begin, qsizetype end) { m_whole.append({begin, end}); }
    bool insideWhole(qsizetype at) const;
    bool startsOrdinal(qsizetype at) const;
    bool startsSilent(qsizetype at) const;
    bool splitsNumber(qsizetype before, qsizetype after) const;

    QStringView m_text;
    QList<Span> m_whole; ///< names and words in which no line breaks
};

} // namespace ruam::format
