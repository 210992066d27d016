#pragma once

#include <ruam/core/stores.h>

namespace ruam::storage {

/// From so many rows on, what is done once for all of them is worth its own cost.
inline constexpr qint64 kManyRows = 5000;

/// Tells how far a large change is written, and hears whether it is to go on.
class WriteWatch
{
public:
    WriteWatch(const core::WriteProgress &progress, qint64 of) : m_progress(progress), m_of(of) {}

    /// So many more are done. Fails as Cancelled where it is not to go on.
    core::Result<void> tell(qint64 more)
    {
        constexpr qint64 kBetween = 256; // telling is slow beside writing
        const qint64 before = std::exchange(m_done, m_done + more);
        if (before / kBetween == m_done / kBetween || !m_progress || m_progress(m_done, m_of))
            return {};
        return core::Error{core::Code::Cancelled, {}, QStringLiteral("by the one who watches")};
    }

private:
    const core::WriteProgress &m_progress;
    qint64 m_done = 0;
    qint64 m_of;
};

} // namespace ruam::storage
