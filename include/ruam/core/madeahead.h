#pragma once

#include <ruam/core/result.h>

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <vector>

namespace ruam::core {

/// What one thread makes and another takes, in order. The maker waits when so much is ready that the other will not run
/// out of it.
template <class Made>
class MadeQueue
{
public:
    /// False when no more is wanted. What has been taken is thrown away here: that is work too.
    bool put(Made made)
    {
        std::vector<Made> old;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isEnded || m_ready.size() < kReady; });
        if (m_isEnded)
            return false;
        m_ready.push_back(std::move(made));
        old.swap(m_taken);
        m_changed.notify_all();
        lock.unlock();
        return true;
    }
    /// Nothing when all is taken. Gives back what was taken before.
    std::optional<Made> next(Made taken)
    {
        std::unique_lock lock(m_mutex);
        m_taken.push_back(std::move(taken));
        m_changed.wait(lock, [this] { return m_isEnded || !m_ready.empty(); });
        if (m_ready.empty())
            return std::nullopt;
        std::optional<Made> made = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
        return made;
    }
    /// No more is made, or wanted.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
        m_changed.notify_all();
    }

private:
    static constexpr size_t kReady = 4;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Made> m_ready;
    std::vector<Made> m_taken;
    bool m_isEnded = false;
};

/// Makes `count` things and hands each to `take`, in order, until that fails. Of more than `kStretch`, so many at a
/// time are made on another thread while those before are taken. `make` gets the index, is called by one thread only,
/// in order, and must touch nothing that `take` changes.
template <size_t kStretch, class Make, class Take>
Result<void> takeMadeAhead(size_t count, Make make, Take take)
{
    using Made = std::vector<decltype(make(size_t()))>;
    const auto stretch = [&make, count](size_t from) {
        Made made;
        const size_t end = std::min(count, from + kStretch);
        made.reserve(end - from);
        for (size_t i = from; i < end; ++i)
            made.push_back(make(i));
        return made;
    };
    const auto takeAll = [&take](Made &made) -> Result<void> {
        for (auto &one : made)
            if (auto ok = take(one); !ok)
                return ok;
        return {};
    };
    if (count <= kStretch) {
        Made made = stretch(0);
        return takeAll(made);
    }
    MadeQueue<Made> queue;
    struct Ending
    {
        MadeQueue<Made> &queue;
        ~Ending() { queue.end(); }
    };
    const auto maker = std::async(std::launch::async, [&] {
        const Ending ending{queue};
        for (size_t from = 0; from < count; from += kStretch)
            if (!queue.put(stretch(from)))
                return;
    });
    const Ending ending{queue}; // before the maker is waited for
    Made taken;
    while (std::optional<Made> made = queue.next(std::move(taken))) {
        if (auto ok = takeAll(*made); !ok)
            return ok;
        taken = std::move(*made);
    }
    return {};
}

} // namespace ruam::core
