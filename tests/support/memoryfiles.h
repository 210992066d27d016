#pragma once

#include <QSet>
#include <QStringList>
#include <optional>
#include <ruam/presentation/filesystem.h>

namespace ruam::test {

/// Names of files that are there, without content.
class MemoryFiles final : public presentation::FileSystem
{
public:
    bool exists(const QString &path) const override { return there.contains(path); }
    core::Result<void> copy(const QString &from, const QString &to) override
    {
        if (failure)
            return *failure;
        if (!there.contains(from))
            return core::Error{core::Code::FileNotFound, {from}, {}};
        if (there.contains(to))
            return core::Error{core::Code::FileExists, {to}, {}};
        there.insert(to);
        return {};
    }
    bool show(const QString &path) override
    {
        shown.append(path);
        return true;
    }

    QSet<QString> there;
    QStringList shown;
    std::optional<core::Error> failure; ///< of every copy
};

} // namespace ruam::test
