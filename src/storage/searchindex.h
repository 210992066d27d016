#pragma once

#include "table.h"
#include "writewatch.h"

namespace ruam::storage {

/// The search keys of a person. None of them is null.
struct SearchKeys
{
    QString title;
    QString name; ///< given name and surname
    QString surname;
    QString post;
    QString letters; ///< of the name, without marks

    /// What is looked in for words: the same as the column search_text.
    QString text() const;
};
SearchKeys searchKeysOf(const core::Person &person, const core::TextKeys &keys);

/// Letters that an entry of the full-text table has. Shorter words have none of their own.
inline constexpr qsizetype kEntryLetters = 3;

/// What the full-text table is asked to find those in whose search text a folded word of kEntryLetters or more stands.
/// What it finds may hold the parts of the word elsewhere.
QString entriesOf(const QString &word);

/// The full-text entries of the persons' search texts, and the looking up. Inside the transaction that writes the rows.
class SearchIndex
{
public:
    SearchIndex(Connection &connection, const core::TextKeys &keys);

    /// Takes away the entries of persons that are removed or whose text changes. To be called before the rows are
    /// written.
    core::Result<void> forget(const core::ChangeSet &changes);
    /// Makes the entries that forget() found missing. To be called after the rows are written.
    core::Result<void> add(WriteWatch &watch);
    /// Makes every entry from the rows, in place of what is there.
    core::Result<void> rebuild();

    core::Result<std::vector<core::FoundPerson>> search(const QString &word, int limit);

private:
    core::Result<void> gatherEntries(qint64 bytes);
    core::Result<void> collect(Query &rows, const QVariantList &values, core::FoundIn in, size_t limit,
                               std::vector<core::FoundPerson> &found);
    core::Result<void> collectWithin(const QString &entries, const QString &word, size_t limit,
                                     std::vector<core::FoundPerson> &found);
    core::Result<void> collectShort(const QString &word, size_t limit, std::vector<core::FoundPerson> &found);

    Connection &m_connection;
    const core::TextKeys &m_keys;
    std::vector<qint64> m_missing; // persons
    Query m_text;
    Query m_add;
    Query m_remove;
    Query m_byName;
    Query m_bySurname;
    Query m_byPost;
    Query m_within;
    Query m_beginning;
    Query m_registration;
};

} // namespace ruam::storage
