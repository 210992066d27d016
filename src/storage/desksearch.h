#pragma once

#include "table.h"

namespace ruam::storage {

/// Finds participants of one event for the desk. In an event as it is, of a few hundred, they are walked along; in one
/// of many thousands the first of them are, and where those are not enough the words of all persons are asked.
class DeskSearch
{
public:
    DeskSearch(Connection &connection, const core::TextKeys &keys);

    core::Result<std::vector<core::AtDesk>> find(const core::DeskQuery &query);

private:
    core::Result<void> collect(Query &rows, const QVariantList &values, std::vector<core::AtDesk> &found);

    Connection &m_connection;
    const core::TextKeys &m_keys;
    Query m_isLarge;
    Query m_all;
    Query m_following;
    Query m_walked;
    Query m_byTrigrams;
    Query m_byGrams;
};

} // namespace ruam::storage
