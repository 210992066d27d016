#pragma once

#include "table.h"

namespace ruam::storage {

/// Finds participants of one event for the desk. In an event as it is, of a few hundred, they are walked along. Of one
/// of many thousands the texts that are searched are kept in memory, for the event that was asked about last. Where
/// even they are too many, the first participants are walked along, and where those are not enough the words of all
/// persons are asked.
class DeskSearch
{
public:
    /// Of so many participants at most the texts are kept: some 25 MB.
    static constexpr size_t kMostKept = 200'000;

    DeskSearch(Connection &connection, const core::TextKeys &keys, size_t mostKept = kMostKept);

    core::Result<std::vector<core::AtDesk>> find(const core::DeskQuery &query);
    /// Participants, or what is searched of them, are others than before. What other writers change is seen by itself.
    void forget() { m_kept.reset(); }

private:
    /// What is searched of an event, in the order of the numbers.
    struct Kept
    {
        core::EventId event;
        qint64 dataVersion = 0;
        bool isWhole = true; ///< else there are too many, and nothing is kept
        QString texts;       ///< each with a mark behind it
        std::vector<qsizetype> ends;
        std::vector<qint64> registrations;
    };

    core::Result<const Kept *> keptOf(core::EventId event);
    core::Result<std::vector<core::AtDesk>> findKept(const Kept &kept, const core::DeskQuery &query,
                                                     const QString &key);
    core::Result<std::vector<core::AtDesk>> findAmongAll(const core::DeskQuery &query, const QString &key);
    core::Result<void> collect(Query &rows, const QVariantList &values, std::vector<core::AtDesk> &found);

    Connection &m_connection;
    const core::TextKeys &m_keys;
    size_t m_mostKept;
    std::optional<Kept> m_kept;
    Query m_isLarge;
    Query m_texts;
    Query m_chosen;
    Query m_all;
    Query m_following;
    Query m_walked;
    Query m_byWord;
};

} // namespace ruam::storage
