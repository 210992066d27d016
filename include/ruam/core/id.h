#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <functional>

namespace ruam::core {

/// The identity of one record of kind R. Zero is "none". Unique across machines (see IdSource), never reused.
/// Ids of provinces hold the packed ISO 3166-2 code (see provinceId).
template <class R>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// Allots ids. Given to the verbs that make records, so that tests can foresee them.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// A new value, greater than any it gave before.
    virtual qint64 next() = 0;

    template <class R>
    Id<R> next()
    {
        return Id<R>{next()};
    }
};

/// Milliseconds since 2020-01-01 UTC << 20 with 20 random bits: unique across machines without asking anyone,
/// monotonic within a process even if the clock steps back.
class TimeIdSource final : public IdSource
{
public:
    using IdSource::next;
    qint64 next() override;

private:
    qint64 m_last = 0;
};

/// Packs an ISO 3166-2 code of at most 7 ASCII characters ("TH-65") into an id value and back. Zero and the empty text
/// stand for each other; a text that cannot be packed gives zero.
qint64 packedProvinceCode(QStringView iso);
QString provinceCode(qint64 packed);

} // namespace ruam::core

template <class R>
struct std::hash<ruam::core::Id<R>>
{
    size_t operator()(ruam::core::Id<R> id) const noexcept { return std::hash<qint64>()(id.value); }
};
