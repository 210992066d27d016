#pragma once

#include <ruam/core/clock.h>

namespace ruam::test {

/// A clock that stands still until it is told otherwise.
class FixedClock final : public core::Clock
{
public:
    explicit FixedClock(QDateTime now = QDateTime(QDate(2024, 3, 1), QTime(3, 0), Qt::UTC)) : m_now(std::move(now)) {}
    QDateTime nowUtc() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace ruam::test
