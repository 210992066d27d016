#pragma once

#include <QString>

class QWidget;

namespace ruam::widgets {

/// The editor within a widget whose text was refused and still stands there; null if there is none.
QWidget *refusedEditorIn(const QWidget *widget);
/// Takes back the refused text of a cell, as Escape does, and returns it.
QString giveUpCell(QWidget *editor);

} // namespace ruam::widgets
