#include "oldercopy.h"

#include "migrator.h"
#include "sortkeys.h"

namespace ruam::storage {

using namespace core;

Result<std::unique_ptr<Connection>> OlderCopy::open(Connection &older, const QString &shownPath, const TextKeys &keys)
{
    if (!m_directory.isValid())
        return Error{Code::CannotWrite, {m_directory.path()}, m_directory.errorString()};
    const QString copy = m_directory.filePath(QStringLiteral("copy.ruam"));
    Query vacuum(older, QStringLiteral("VACUUM INTO ?"));
    if (auto ok = vacuum.run({copy}); !ok) {
        Error error = ok.error();
        if (error.code == Code::DiskFull) // the one that is full is that of the copy
            error.args = {copy};
        return error;
    }
    {
        auto writer = Connection::open(copy, Connection::Access::ReadWrite, shownPath);
        if (!writer)
            return writer.error();
        if (auto ok = Migrator::bundled().migrate(**writer); !ok)
            return ok.error();
        if (auto ok = refreshKeys(**writer, keys); !ok)
            return ok.error();
    }
    return Connection::open(copy, Connection::Access::ReadOnly, shownPath);
}

} // namespace ruam::storage
