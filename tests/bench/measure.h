#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace ruam::bench {

/// Milliseconds that a call takes on the wall.
template <class F>
double milliseconds(F &&f)
{
    const auto start = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

struct Spread
{
    double median = 0;
    double p99 = 0;
    double least = 0;
};

inline Spread spreadOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100], times.front()};
}

inline void printPair(const char *what, double ours, const char *peerName, double peer, const char *unit)
{
    std::printf("%-44s %10.3f %s   %s %.3f %s   ratio %.2f\n", what, ours, unit, peerName, peer, unit, ours / peer);
}

} // namespace ruam::bench
