#pragma once

#include <ruam/core/changeset.h>

#include <QSet>
#include <initializer_list>

namespace ruam::presentation {

inline QSet<qint64> updatedOf(const core::ChangeReport &report, core::Kind kind)
{
    const auto &updated = report.of(kind).updated;
    return QSet<qint64>(updated.begin(), updated.end());
}

/// Whether one of these fields changed in some row of the kind.
inline bool changesField(const core::ChangeReport &report, core::Kind kind, std::initializer_list<const char *> names)
{
    quint64 bit = 1;
    for (const core::Field &field : core::fieldsOf(kind)) {
        for (const char *name : names)
            if (QLatin1String(field.name) == QLatin1String(name) && (report.of(kind).fields & bit))
                return true;
        bit <<= 1;
    }
    return false;
}

/// Whether rows of the kind came, went, or changed one of the fields that order them.
inline bool changesOrder(const core::ChangeReport &report, core::Kind kind, std::initializer_list<const char *> names)
{
    const auto &rows = report.of(kind);
    return !rows.inserted.empty() || !rows.removed.empty() || changesField(report, kind, names);
}

} // namespace ruam::presentation
