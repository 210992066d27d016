#pragma once

#include <QStringList>
#include <optional>

/// The names by which somebody chooses what a column holds, in a list of pairs `name` and `column`.
namespace ruam::interchange {

template <class Names>
auto columnFromName(const Names &names, QStringView name) -> std::optional<decltype(std::begin(names)->column)>
{
    for (const auto &one : names)
        if (name == QLatin1String(one.name))
            return one.column;
    return std::nullopt;
}

template <class Names>
QStringList columnNames(const Names &names)
{
    QStringList all;
    for (const auto &one : names)
        all.append(QLatin1String(one.name));
    return all;
}

} // namespace ruam::interchange
