#pragma once

#include <ruam/core/stores.h>
#include <ruam/format/names.h>
#include <ruam/format/texts.h>
#include <ruam/session/session.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <vector>

namespace ruam::presentation {

/// A record that a word was found in.
struct SearchHit
{
    core::RecordRef record;      ///< a Person where somebody of the people was found
    core::TrainingGroupId group; ///< on whose page a person, or the province of a reply code, stands; none for others
    core::RegistrationId registration;        ///< the person's row there
    core::FoundIn in = core::FoundIn::Within; ///< for a record of the plan, GivenName is its title
    QString title;                            ///< what it is called
    QString detail;                           ///< what it is, and where
};

/// Finds records of the whole programme by a word: title, other fields, dates as printed in either language. Nobody
/// waits for it at 10 000 plan rows: what is searched is kept folded, and follows the session.
class Search : public QObject
{
    Q_OBJECT

public:
    /// At most so many hits of the plan, and as many persons.
    static constexpr int kLimit = 50;

    Search(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// How the people found are called; ดร. is searched for either way.
    void setDoctor(format::DoctorTitle doctor) { m_doctor = doctor; }
    /// Folds what has not been folded yet, before the first word is typed.
    void prepare();
    /// By FoundIn; within it the plan before the people. Empty for a word without letters and digits.
    std::vector<SearchHit> find(const QString &word);
    /// Why the people could not be read at the last find().
    const std::optional<core::Error> &failure() const { return m_failure; }

private:
    struct Entry
    {
        core::RecordRef record;
        QString titles; ///< folded, each after a line break
        QString others;
    };
    void follow(const core::ChangeReport &report);
    void addEntry(core::RecordRef record);
    Entry entryOf(core::RecordRef record) const;
    void addFields(core::RecordRef record, Entry &entry) const;
    void addShortGroupTitle(core::RecordRef record, Entry &entry) const;
    std::optional<SearchHit> hitOf(const Entry &entry, const QString &beginning, const QString &word) const;
    void addPeople(const QString &word, std::vector<SearchHit> &hits);
    void addReply(const QString &typed, std::vector<SearchHit> &hits) const;
    QString placeOf(core::RecordRef record) const;

    session::Session &m_session;
    format::Texts m_texts;
    format::DoctorTitle m_doctor = format::DoctorTitle::Shown;
    std::array<format::Texts, 2> m_languages;
    std::vector<Entry> m_entries;
    QHash<core::RecordRef, size_t> m_rows;
    QHash<qint64, core::TrainingGroupId> m_groups; ///< by event
    QSet<core::RecordRef> m_changed;
    bool m_stale = true; ///< everything has to be folded again
    std::optional<core::Error> m_failure;
};

} // namespace ruam::presentation
