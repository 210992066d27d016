#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/text.h>

#include <QHash>

namespace ruam::core {

/// Organisations by the name a person would type, known ones first, made where there is none.
class OrganisationNames
{
public:
    OrganisationNames(const Plan &plan, IdSource &ids, ChangeSet &changes) : m_ids(ids), m_changes(changes)
    {
        for (const auto &[id, organisation] : plan.all<Organisation>()) {
            remember(organisation.name, id);
            remember(organisation.shortName, id);
            for (const QString &alias : organisation.aliases)
                remember(alias, id);
        }
    }

    OrganisationId named(const QString &typed)
    {
        const QString name = storedText(typed);
        if (name.isEmpty())
            return {};
        const QString key = comparableText(name);
        if (const auto it = m_byName.constFind(key); it != m_byName.constEnd())
            return *it;
        Organisation organisation;
        organisation.id = m_ids.next<Organisation>();
        organisation.name = name;
        const OrganisationId id = organisation.id;
        m_changes.insert(std::move(organisation));
        m_byName.insert(key, id);
        return id;
    }

private:
    void remember(const QString &name, OrganisationId id)
    {
        const QString key = comparableText(name);
        if (!key.isEmpty() && !m_byName.contains(key))
            m_byName.insert(key, id);
    }

    QHash<QString, OrganisationId> m_byName;
    IdSource &m_ids;
    ChangeSet &m_changes;
};

} // namespace ruam::core
