#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace ruam::widgets {

/// Installs style, type and colours, and tries unmatched shortcuts again by the physical key. To be called once, before
/// the first widget.
void prepareApplication(QApplication &application);

} // namespace ruam::widgets
