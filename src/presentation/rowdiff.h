#pragma once

#include <ruam/presentation/recordmodel.h>

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ruam::presentation {

/// Moves that bring `current` into the order of `wanted`, which holds the same ids: each takes the row `first` out and
/// puts it back as row `second`. One record moved among its siblings is one move, whichever way it went.
template <class Id>
std::vector<std::pair<int, int>> rowMoves(std::vector<Id> current, const std::vector<Id> &wanted)
{
    std::vector<std::pair<int, int>> moves;
    const auto move = [&](size_t from, size_t to) {
        if (from < to)
            std::rotate(current.begin() + from, current.begin() + from + 1, current.begin() + to + 1);
        else
            std::rotate(current.begin() + to, current.begin() + from, current.begin() + from + 1);
        moves.emplace_back(int(from), int(to));
    };
    for (size_t at = 0; at < wanted.size(); ++at) {
        if (current[at] == wanted[at])
            continue;
        // Did the row that stands here go down? Then what follows it must be what is wanted here.
        if (at + 1 < current.size() && current[at + 1] == wanted[at]) {
            const auto to = std::find(wanted.begin() + at, wanted.end(), current[at]);
            move(at, size_t(to - wanted.begin()));
            if (current[at] == wanted[at])
                continue;
        }
        const auto from = std::find(current.begin() + at, current.end(), wanted[at]);
        move(size_t(from - current.begin()), at);
    }
    return moves;
}

/// Tells, in few calls, how the rows `current` become `wanted`: remove(first, last) from the bottom up, move(from, to),
/// then insert(first, last, begin of the new ids) from the top down. Each call must be made true before it returns.
template <class Id, class Remove, class Move, class Insert>
void followRows(std::vector<Id> current, const std::vector<Id> &wanted, Remove remove, Move move, Insert insert)
{
    const std::unordered_set<Id> stays(wanted.begin(), wanted.end());
    for (size_t end = current.size(); end > 0;) {
        size_t first = end;
        while (first > 0 && !stays.contains(current[first - 1]))
            --first;
        if (first == end) {
            --end;
            continue;
        }
        remove(int(first), int(end) - 1);
        current.erase(current.begin() + first, current.begin() + end);
        end = first;
    }
    const std::unordered_set<Id> known(current.begin(), current.end());
    std::vector<Id> kept;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(kept), [&](Id id) { return known.contains(id); });
    for (const auto &[from, to] : rowMoves(current, kept))
        move(from, to);
    for (size_t first = 0; first < wanted.size();) {
        size_t end = first;
        while (end < wanted.size() && !known.contains(wanted[end]))
            ++end;
        if (end > first)
            insert(int(first), int(end) - 1, wanted.begin() + first);
        first = std::max(end, first + 1);
    }
}

template <class Row, class Id, class IdOf, class Make>
void RecordModel::followRows(const QModelIndex &parent, std::vector<Row> &rows, const std::vector<Id> &wanted,
                             IdOf idOf, Make make)
{
    std::vector<Id> current;
    for (const Row &row : rows)
        current.push_back(idOf(row));
    presentation::followRows(
        std::move(current), wanted,
        [&](int first, int last) {
            beginRemoveRows(parent, first, last);
            rows.erase(rows.begin() + first, rows.begin() + last + 1);
            endRemoveRows();
        },
        [&](int from, int to) {
            beginMoveRows(parent, from, from, parent, to > from ? to + 1 : to);
            const auto at = rows.begin();
            if (from < to)
                std::rotate(at + from, at + from + 1, at + to + 1);
            else
                std::rotate(at + to, at + from, at + from + 1);
            endMoveRows();
        },
        [&](int first, int last, auto) {
            std::vector<Row> made;
            for (int at = first; at <= last; ++at)
                made.push_back(make(size_t(at)));
            beginInsertRows(parent, first, last);
            rows.insert(rows.begin() + first, std::make_move_iterator(made.begin()),
                        std::make_move_iterator(made.end()));
            endInsertRows();
        });
}

template <class Id>
void RecordModel::followRows(const QModelIndex &parent, std::vector<Id> &rows, const std::vector<Id> &wanted)
{
    followRows(
        parent, rows, wanted, [](const Id &id) { return id; }, [&](size_t at) { return wanted[at]; });
}

/// Calls tell(first, last) for each run of neighbours; `rows` need not be sorted.
template <class Tell>
void eachRun(std::vector<int> rows, Tell tell)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        tell(rows[first], rows[last]);
        first = last + 1;
    }
}

} // namespace ruam::presentation
