#pragma once

#include <ruam/core/result.h>
#include <ruam/reports/render.h>

/// Copies that an office goes on writing in. They have no lines and pages: the program that opens them makes those.
namespace ruam::reports {

enum class EditableFormat {
    Odt,  ///< LibreOffice
    Docx, ///< Word
    Xlsx, ///< Excel: a sheet for each section, its tables as cells, its pictures left out
};
/// By the ending of the file's name; nothing for another.
std::optional<EditableFormat> editableFormat(const QString &path);

/// Writes the document with its tables, fonts and page fields, whole or not at all. Thai is a complex script: font,
/// size and weight are said for it too, for else programs take their own. What stands at a place of its own comes as
/// paragraphs one after the other. Equal input gives equal bytes. Fails as DirectoryMissing, FileReadOnly, DiskFull or
/// CannotWrite.
core::Result<void> writeEditable(const Document &document, const Fonts &fonts, EditableFormat format,
                                 const QString &path);

/// The same for the clipboard, in such HTML as Word pastes with the right Thai font.
QString clipboardHtml(const Document &document, const Fonts &fonts);

} // namespace ruam::reports
