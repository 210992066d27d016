#pragma once

#include <ruam/core/error.h>

#include <optional>
#include <utility>
#include <variant>

namespace ruam::core {

/// A value, or why there is none. Must not be ignored. value() and error() assert that they are called on the right
/// one.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return get(); }
    T &value() & { return const_cast<T &>(get()); }
    T &&value() && { return std::move(const_cast<T &>(get())); }
    const T &operator*() const & { return get(); }
    T &operator*() & { return const_cast<T &>(get()); }
    T &&operator*() && { return std::move(const_cast<T &>(get())); }
    const T *operator->() const { return &get(); }
    T *operator->() { return const_cast<T *>(&get()); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    const T &get() const
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace ruam::core
