#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace ruam::app {

/// Whether a window could be opened here at all.
bool hasDisplay();
/// Opens the window on `path` (empty: the last file, else the sample) and stays until it is closed.
int runWindow(QApplication &application, const QString &path);

} // namespace ruam::app
