#include "openxml.h"

#include "editablefile.h"

namespace ruam::reports {

QByteArray openXmlFacts(const Document &document)
{
    QString facts = QStringLiteral("<dc:title>%1</dc:title>").arg(xmlText(document.title));
    if (!document.author.isEmpty())
        facts += QStringLiteral("<dc:creator>%1</dc:creator>").arg(xmlText(document.author));
    facts += QStringLiteral("<dc:language>%1</dc:language>")
                 .arg(document.language == format::Language::Thai ? QStringLiteral("th-TH") : QStringLiteral("en"));
    if (document.printedAt.isValid())
        facts += QStringLiteral("<dcterms:created xsi:type=\"dcterms:W3CDTF\">%1+07:00</dcterms:created>")
                     .arg(document.printedAt.toString(u"yyyy-MM-dd'T'HH:mm:ss"));
    return QByteArray(kOpenXmlHead) +
           "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" +
           facts.toUtf8() + "</cp:coreProperties>";
}

QByteArray relationships(const QByteArray &entries)
{
    return QByteArray(kOpenXmlHead) +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries +
           "</Relationships>";
}

QByteArray openXmlTypes(const QByteArray &entries)
{
    return QByteArray(kOpenXmlHead) +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
           "ContentType=\"application/xml\"/><Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>" +
           entries + "</Types>";
}

QByteArray openXmlStart(const char *mainPart)
{
    return relationships(QByteArray("<Relationship Id=\"rId1\" Type=\"") + kOpenXmlRelations +
                         "officeDocument\" Target=\"" + mainPart +
                         "\"/><Relationship Id=\"rId2\" "
                         "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                         "core-properties\" Target=\"docProps/core.xml\"/>");
}

} // namespace ruam::reports
