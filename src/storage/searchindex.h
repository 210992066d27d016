#pragma once

#include "table.h"
#include "writewatch.h"

#include <array>

namespace ruam::storage {

/// The search keys of a person. None of them is null.
struct SearchKeys
{
    QString title;
    QString name;  ///< given name and surname
    int given = 0; ///< so many letters (code points) of the name are of the given name
    QString post;
    qint64 letters = 0; ///< alike for names that differ in marks only, and seldom for others; 0 for no name

    /// What is looked in for words: the same as kSearchTextSql.
    QString text() const;
};
/// The text of a person's row in which words are looked for; the row is called p.
inline constexpr char kSearchTextSql[] =
    "(p.search_title || p.search_name || char(10) || p.search_post || char(10, 11) || substr(p.search_name, 1, 2) || "
    "char(12) || substr(p.search_name, p.search_given + 1, 2) || char(10))";
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
    struct Looked;
    core::Result<void> collect(Looked &looked, const QString &entries);
    core::Result<void> collectShort(Looked &looked, const QString &beginning);
    core::Result<bool> collectFew(const QString &word, const QString &entries, size_t limit,
                                  std::vector<core::FoundPerson> &found);
    core::Result<void> collectByPlace(const QString &word, const QString &entries, size_t limit,
                                      std::vector<core::FoundPerson> &found);
    core::FoundIn placeOf(const core::Person &person, const QString &word) const;
    void sort(std::vector<core::FoundPerson> &found, size_t from, size_t end) const;

    Connection &m_connection;
    const core::TextKeys &m_keys;
    std::vector<qint64> m_missing; // persons
    Query m_text;
    Query m_add;
    Query m_remove;
    std::array<Query, 4> m_in; // by FoundIn
    Query m_beginning;
    Query m_registration;
};

} // namespace ruam::storage
