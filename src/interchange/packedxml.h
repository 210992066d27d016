#pragma once

#include "tablebuilder.h"

#include <QXmlStreamReader>
#include <memory>
#include <quazip.h>
#include <quazipfile.h>

namespace ruam::interchange {

/// A zip of XML parts, as spreadsheets are. Its directory is checked before anything is unpacked.
class PackedXml
{
public:
    PackedXml(QIODevice &from, TableBuilder &to) : m_zip(&from), m_to(to) { m_zip.setAutoClose(false); }

    /// False, and a fault, where it is no zip or a strange one.
    bool open();
    bool has(const QString &entry) { return m_zip.setCurrentFile(entry); }

private:
    friend class XmlPart;
    QuaZip m_zip;
    TableBuilder &m_to;
};

/// Reads one part, element by element. Whatever is wrong with it becomes a fault of the builder, and the part is at its
/// end: a document type, which may define endless entities; more levels than a spreadsheet has; no well-formed XML.
class XmlPart
{
public:
    XmlPart(PackedXml &in, const QString &entry);

    /// The next token that is a start, an end or characters; false at the end.
    bool next();
    bool isStart(const char *name) const { return m_xml.isStartElement() && m_xml.name() == QLatin1String(name); }
    bool isEnd(const char *name) const { return m_xml.isEndElement() && m_xml.name() == QLatin1String(name); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView text() const { return m_xml.text(); }
    /// Of the element that starts here; by its name without prefix.
    QString attribute(const char *name) const;
    qint64 number(const char *name, qint64 otherwise) const;
    int depth() const { return m_depth; }
    /// Goes to the end of the element that starts here.
    void skip();

private:
    TableBuilder &m_to;
    QuaZipFile m_file;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    qint64 m_tokens = 0;
};

} // namespace ruam::interchange
