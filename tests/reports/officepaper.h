#pragma once

#include <ruam/reports/editable.h>

#include <QTemporaryDir>

namespace ruam::reports {

/// A letter and a list: what an office goes on writing in.
Document officePaper();
/// Its path.
QString writtenAs(EditableFormat format, const Document &document, const QTemporaryDir &dir);
QByteArray fileBytes(const QString &path);

} // namespace ruam::reports
