#pragma once

class QWidget;

namespace ruam::widgets {

/// The editor within a widget whose text was refused and still stands there; null if there is none.
QWidget *refusedEditorIn(const QWidget *widget);

} // namespace ruam::widgets
