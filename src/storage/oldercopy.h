#pragma once

#include "connection.h"

#include <QTemporaryDir>
#include <ruam/core/stores.h>

namespace ruam::storage {

/// A file with an older schema that may not be changed is read from a copy of its own, brought up to date where nobody
/// else sees it, and gone with this object.
class OlderCopy
{
public:
    /// The only connection there is to the copy; ended before the copy goes. `shownPath` is named by errors.
    core::Result<std::unique_ptr<Connection>> open(Connection &older, const QString &shownPath,
                                                   const core::TextKeys &keys);

private:
    QTemporaryDir m_directory;
};

} // namespace ruam::storage
