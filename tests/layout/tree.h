#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// The sources as texts, and the layers as docs/architecture.md draws them. The rules are functions from a tree to the
/// list of what breaks them, so that each can be tried on a made-up bad sample.
namespace ruam::layout {

/// Path relative to the project's folder, with '/', to content.
using Tree = QMap<QString, QString>;

/// Every file of the project, read once: build folders and hidden folders left out; of pictures and the like the name
/// alone.
const Tree &projectTree();

/// The layers from bottom to top, app last.
const QStringList &layers();
/// The layers that `layer` may use, directly or through others; itself included.
QStringList mayUse(const QString &layer);
/// The layer a source or public header belongs to; empty for any other file.
QString layerOf(const QString &path);

bool isSource(const QString &path);        ///< .h or .cpp
bool isProductSource(const QString &path); ///< of src/ or include/
bool isPublicHeader(const QString &path);  ///< of include/ruam/<layer>/

/// The text with comments, and the insides of literals, replaced by blanks; line breaks stay.
QString codeOnly(const QString &text);
/// The text with comments alone replaced by blanks.
QString withoutComments(const QString &text);
/// What stands between the quotes or brackets of each #include of a text.
QStringList includesOf(const QString &text);
/// The words of a CMakeLists.txt, comments left out.
QStringList cmakeWords(const QString &text);

} // namespace ruam::layout
