#pragma once

#include "paperinput.h"

#include <ruam/format/fieldtext.h>

namespace ruam::reports {

/// Digits of a paper: every one but those of e-mail and web addresses, codes and Latin words.
QString paperDigits(const QString &text, format::Digits digits);

/// Stands behind an English title that nobody has confirmed.
inline constexpr QChar kWorkingTranslation(u'†');

/// What a paper's builder says and how: its language, era and digits. Remembers which records lack an English text.
class Words
{
public:
    Words(const core::Plan &plan, const PaperOptions &options, format::Digits digits);

    const core::Plan &plan() const { return m_plan; }
    const format::Texts &texts() const { return m_texts; }
    format::Digits digits() const { return m_dates.digits; }
    bool isThai() const { return m_texts.language() == format::Language::Thai; }

    /// A fixed word of the paper. Named so that lupdate finds it; `n` chooses the plural.
    QString translate(const char *context, const char *source, const char *disambiguation = nullptr, int n = -1) const;
    QString number(qint64 value) const;
    QString date(QDate date, format::DateStyle style) const;
    QString range(QDate start, QDate end, format::DateStyle style) const;
    /// "09.00 - 12.00 น."
    QString time(QTime start, QTime end) const;
    /// "16 กรกฎาคม 2552 15:13:50": as printed, digits not converted.
    QString stamp(const QDateTime &stamp) const;
    /// A year of the common era in the era of the paper, as its dates print it.
    QString year(qint64 commonEra) const;
    /// "พิมพ์เมื่อ 13 กรกฎาคม 2550 เวลา 16.20 น."; nothing without a time.
    QString printedAt(const QDateTime &at) const;

    /// A text of the plan in the paper's digits; on an English paper its English, the lack of which is remembered.
    QString text(const QString &thai, const QString &english, core::RecordRef record) const;
    /// The same of its title or name, which on an English paper that marks translations has kWorkingTranslation behind
    /// it until a person has confirmed it.
    template <class R>
    QString title(const R &record) const
    {
        if constexpr (requires { record.titleEn; })
            return marked(text(record.title, record.titleEn, core::refOf(record)), record.englishConfirmed);
        else
            return marked(text(record.name, record.nameEn, core::refOf(record)), record.englishConfirmed);
    }
    void markTranslations() { m_marksTranslations = true; }
    /// Whether any title was marked so far.
    bool hasMarked() const { return m_hasMarked; }
    /// A text that exists in Thai only: nothing on an English paper.
    QString thaiOnly(const QString &thai) const { return isThai() ? paperDigits(thai, digits()) : QString(); }
    /// A text of the office, which is in the language of the paper if it has one: Thai letters stay off an English
    /// paper.
    QString ofOffice(const QString &text) const;
    QString organisation(core::OrganisationId id) const;
    QString venue(core::VenueId id) const;
    /// The same, but for an English reader of a list: of a venue without a name, that it is to be confirmed.
    QString place(core::VenueId id) const;
    QString province(core::ProvinceId id) const;
    QString roundWord() const;
    /// "กลุ่มที่ 3"
    QString group(const core::TrainingGroup &group) const;
    /// With its name behind it.
    QString groupAndName(const core::TrainingGroup &group) const;
    /// The same; of an event without a group its own title, else what kind of event it is.
    QString round(const Round &round) const;
    template <class E>
    QString enumWord(core::Kind kind, QStringView field, E value) const
    {
        return enumName(kind, field, core::enumName(value));
    }

    /// The error that names what is missing, if anything is.
    std::optional<core::Error> missing() const;

private:
    QString marked(const QString &title, bool confirmed) const;
    QString enumName(core::Kind kind, QStringView field, const QString &stored) const;

    const core::Plan &m_plan;
    format::Texts m_texts;
    format::DateFormat m_dates;
    mutable QList<core::Arg> m_missing;
    bool m_marksTranslations = false;
    mutable bool m_hasMarked = false;
};

/// "ตุลาคม 2549" of "1 ตุลาคม 2549".
QString withoutDay(const QString &date);
Style plain(Token token);
Style bold(Token token);
/// A row of a table's heading: bold, centred.
Row headingRow(const QStringList &titles, double minHeight = 0);
Cell textCell(const QString &text);
Cell centredCell(const QString &text);

} // namespace ruam::reports
