#pragma once

#include <ruam/core/edits.h>

#include <vector>

/// How the office makes its papers: its own wording, its emblem and who signs.
namespace ruam::core {

inline constexpr qint64 kLeastSizeStep = -2;
inline constexpr qint64 kGreatestSizeStep = 4;
/// Of an emblem: one for 30 mm of paper is far smaller.
inline constexpr qint64 kMaxPictureBytes = 300'000;

/// The template of a paper, named as on the command line; null where the office has none of its own.
const PaperTemplate *paperTemplate(const Plan &plan, QStringView paper);
/// Those of a role by their order; the first signs.
std::vector<const Signatory *> signatoriesOf(const Plan &plan, SigningRole role);

/// The names that the wording of a paper may hold in braces, such as "quota" for "{quota}".
std::vector<QString> placeholdersOf(QStringView paper);
/// Fails as UnknownPlaceholder or UnpairedBrackets. A part in "[ ]" is left out where a placeholder in it says nothing.
Result<void> checkWording(QStringView paper, QStringView text);

/// Sets a field of the template of a paper, which is made where there is none and goes when nothing is left in it. An
/// empty value is as the program brings it along. Fails as checkWording() and setField().
Result<Edit> setPaperText(const Plan &plan, QStringView paper, QStringView field, const Value &value, IdSource &ids);

/// Whether the bytes begin as those of a PNG or a JPEG.
bool isPicture(const QByteArray &bytes);
/// A picture as it is stored.
QString pictureText(const QByteArray &bytes);
/// Fails as NoPicture or PictureTooLarge. No bytes take the emblem away.
Result<Edit> setEmblem(const Plan &plan, const QByteArray &bytes);

} // namespace ruam::core
