#pragma once

#include <ruam/core/result.h>

#include <future>
#include <vector>

namespace ruam::core {

/// Makes `count` things and hands each to `take`, in order, until that fails. Of more than `kStretch`, so many are made
/// on another thread while those before are taken. `make` gets the index, is called by one thread at a time, in order,
/// and must touch nothing that `take` changes.
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
    std::future<Made> ahead;
    Made taken;
    for (size_t from = 0; from < count; from += kStretch) {
        Made made = ahead.valid() ? ahead.get() : stretch(from);
        if (from + kStretch < count)
            ahead = std::async(std::launch::async, [&stretch, from, old = std::move(taken)]() mutable {
                old = {}; // to throw away is work too
                return stretch(from + kStretch);
            });
        for (const auto &one : made)
            if (auto ok = take(one); !ok)
                return ok; // the thread is waited for
        taken = std::move(made);
    }
    return {};
}

} // namespace ruam::core
