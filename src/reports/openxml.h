#pragma once

#include <ruam/reports/document.h>

/// What the packages of Word and Excel have in common (ECMA-376, part 2).
namespace ruam::reports {

inline constexpr char kOpenXmlHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr char kOpenXmlRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// docProps/core.xml: title, author, language, when it was made.
QByteArray openXmlFacts(const Document &document);
/// A part of relationships, with its entries.
QByteArray relationships(const QByteArray &entries);
/// [Content_Types].xml: what openXmlFacts() and openXmlStart() make is among the types already.
QByteArray openXmlTypes(const QByteArray &entries);
/// _rels/.rels: where the main part stands.
QByteArray openXmlStart(const char *mainPart);

} // namespace ruam::reports
