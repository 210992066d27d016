#pragma once

#include "lettertemplate.h"
#include "words.h"

namespace ruam::reports {

/// One letter: to whom, and what its fields say.
struct Letter
{
    LetterFields fields;
    QString number; ///< under which it went out; empty where that is not known
    QString title;  ///< for the outline
};

/// What came of a round, of one province.
struct ResultRow
{
    QString province;
    std::optional<qint64> asked;
    qint64 came = 0;
};

/// The look of letters and of memos.
class LetterPage
{
public:
    /// All must outlive it.
    LetterPage(const PaperOptions &options, const QString &office, const Words &words, const LetterTemplate &sentences,
               bool isMemo)
        : m_options(options), m_texts(options.owner.letter), m_office(office), m_words(words), m_template(sentences),
          m_isMemo(isMemo)
    {
    }

    bool isMemo() const { return m_isMemo; }
    Section section(const Letter &letter, const std::vector<ResultRow> &results) const;

private:
    QString filled(const QString &sentence, const Letter &letter) const;
    Canvas emblemCanvas(const QRectF &place) const;
    QString numberText(const Letter &letter) const;
    QString dateText() const;
    void addLetterHead(Section &section, const Letter &letter) const;
    void addEnclosures(Section &section) const;
    void addMemoHead(Section &section, const Letter &letter) const;
    void addBody(Section &section, const Letter &letter, const std::vector<ResultRow> &results) const;
    Table resultsTable(const std::vector<ResultRow> &results) const;
    Row resultRow(const ResultRow &result) const;
    void addClosing(Section &section) const;
    void addFoot(Section &section) const;

    const PaperOptions &m_options;
    const LetterTexts &m_texts;
    const QString m_office;
    const Words &m_words;
    const LetterTemplate &m_template;
    const bool m_isMemo;
};

} // namespace ruam::reports
