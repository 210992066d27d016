#include "pdfarchive.h"

#include "pdfsyntax.h"

#include <cmath>

namespace ruam::reports {

namespace {

constexpr char kProducer[] = "Ruam";
constexpr int kCurvePoints = 256;
constexpr int kHeaderSize = 128;

/// What XML 1.0 has no place for is left out.
QByteArray escaped(const QString &text)
{
    QString kept;
    for (const QChar c : text)
        if (c >= u' ' && c < QChar(0xFFFE))
            kept += c;
    return kept.toHtmlEscaped().toUtf8();
}

void appendNumber(QByteArray &out, quint32 value, int bytes = 4)
{
    for (int i = bytes - 1; i >= 0; --i)
        out += char((value >> (8 * i)) & 0xFF);
}

void appendFixed(QByteArray &out, double value)
{
    appendNumber(out, quint32(qint32(std::lround(value * 65536))));
}

QByteArray xyz(double x, double y, double z)
{
    QByteArray out("XYZ \0\0\0\0", 8);
    for (const double value : {x, y, z})
        appendFixed(out, value);
    return out;
}

/// IEC 61966-2-1, from what is stored to light.
QByteArray toneCurve()
{
    QByteArray out("curv\0\0\0\0", 8);
    appendNumber(out, kCurvePoints);
    for (int i = 0; i < kCurvePoints; ++i) {
        const double stored = double(i) / (kCurvePoints - 1);
        const double light = stored <= 0.04045 ? stored / 12.92 : std::pow((stored + 0.055) / 1.055, 2.4);
        appendNumber(out, quint32(std::lround(light * 65535)), 2);
    }
    return out;
}

QByteArray description(const QByteArray &text)
{
    QByteArray out("desc\0\0\0\0", 8);
    appendNumber(out, quint32(text.size() + 1));
    out += text;
    // The end of the text, then no Unicode and no Macintosh name.
    out += QByteArray(1 + 4 + 4 + 2 + 1 + 67, '\0');
    return out;
}

QByteArray profileHeader(quint32 size)
{
    QByteArray out;
    appendNumber(out, size);
    appendNumber(out, 0);
    appendNumber(out, 0x02100000);
    out += "mntrRGB XYZ ";
    for (const quint32 part : {2000, 1, 1, 0, 0, 0})
        appendNumber(out, part, 2);
    out += "acsp";
    out += QByteArray(28, '\0'); // platform, flags, maker, model, attributes, intent
    for (const double value : {0.9642, 1.0, 0.8249})
        appendFixed(out, value);
    out += QByteArray(kHeaderSize - out.size(), '\0');
    return out;
}

} // namespace

QByteArray srgbProfile()
{
    // Primaries adapted to D50 as in the profile of the standard.
    const std::pair<const char *, QByteArray> tags[] = {
        {"desc", description("sRGB IEC61966-2.1")},
        {"cprt", QByteArray("text\0\0\0\0No copyright, use freely", 32) + QByteArray(1, '\0')},
        {"wtpt", xyz(0.9642, 1.0, 0.8249)},
        {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
        {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
        {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
        {"rTRC", toneCurve()},
        {"gTRC", {}},
        {"bTRC", {}},
    };
    QByteArray index;
    QByteArray body;
    const quint32 start = kHeaderSize + 4 + 12 * quint32(std::size(tags));
    appendNumber(index, quint32(std::size(tags)));
    quint32 offset = 0;
    quint32 size = 0;
    for (const auto &[name, data] : tags) {
        // An empty one shares the data of the one before.
        if (!data.isEmpty()) {
            body += QByteArray((4 - body.size() % 4) % 4, '\0');
            offset = start + quint32(body.size());
            size = quint32(data.size());
            body += data;
        }
        index += name;
        appendNumber(index, offset);
        appendNumber(index, size);
    }
    body += QByteArray((4 - body.size() % 4) % 4, '\0');
    return profileHeader(start + quint32(body.size())) + index + body;
}

QByteArray pdfInfo(const PdfMetadata &metadata)
{
    QByteArray out = "<</Title " + pdfText(metadata.title);
    if (!metadata.author.isEmpty())
        out += "/Author " + pdfText(metadata.author);
    out += QByteArray("/Creator(") + kProducer + ")/Producer(" + kProducer + ')';
    if (metadata.created.isValid()) {
        const QByteArray stamp = metadata.created.date().toString(u"yyyyMMdd").toLatin1() +
                                 metadata.created.time().toString(u"HHmmss").toLatin1();
        out += "/CreationDate(D:" + stamp + "+07'00')";
    }
    return out + ">>";
}

QByteArray pdfMetadataPacket(const PdfMetadata &metadata)
{
    QByteArray out("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                   "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                   "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                   "<rdf:Description rdf:about=\"\"\n"
                   " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                   " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                   " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
                   " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                   "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>\n");
    out += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(metadata.title) +
           "</rdf:li></rdf:Alt></dc:title>\n";
    if (!metadata.author.isEmpty())
        out += "<dc:creator><rdf:Seq><rdf:li>" + escaped(metadata.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    out += "<dc:language><rdf:Bag><rdf:li>" + escaped(metadata.language) + "</rdf:li></rdf:Bag></dc:language>\n";
    out += QByteArray("<xmp:CreatorTool>") + kProducer + "</xmp:CreatorTool>\n<pdf:Producer>" + kProducer +
           "</pdf:Producer>\n";
    if (metadata.created.isValid())
        out += "<xmp:CreateDate>" + metadata.created.toString(u"yyyy-MM-ddTHH:mm:ss").toLatin1() +
               "+07:00</xmp:CreateDate>\n";
    return out + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace ruam::reports
