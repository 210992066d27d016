#pragma once

#include <QDateTime>

namespace ruam::core {

/// The only source of now, so that tests and reproducible papers can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;

    /// Today in Thailand, which keeps +07:00 all year (no time zone database needed).
    QDate today() const { return localTime().date(); }
    /// Now in Thailand, as civil time.
    QDateTime localTime() const { return nowUtc().toUTC().toOffsetFromUtc(7 * 3600); }
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace ruam::core
