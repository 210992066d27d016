#include "pdfobjects.h"

#include "pdfsyntax.h"

#include <QIODevice>

namespace ruam::reports {

namespace {

constexpr int kMostGathered = 250;
constexpr qsizetype kGatheredBytes = 48 * 1024;
constexpr qsizetype kCompressedAtOnce = 256 * 1024; // starting a thread takes as long as compressing some kilobytes
// A place is an offset, or a gatherer's number shifted by the index's bits, with the highest bit set.
constexpr quint64 kInGatherer = quint64(1) << 63;
constexpr int kIndexBits = 16;
constexpr int kPlaceBytes = 8; // of one cross reference: type 1, place 5, index 2

void appendBigEndian(QByteArray &out, quint64 value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        out += char((value >> (8 * i)) & 0xFF);
}

} // namespace

PdfObjects::PdfObjects(QIODevice &out) : m_out(out)
{
    m_places.push_back(0);
    put("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

void PdfObjects::put(const QByteArray &bytes)
{
    if (!m_failed && m_out.write(bytes) != bytes.size())
        m_failed = true;
    m_hash.addData(bytes);
    m_offset += bytes.size();
}

int PdfObjects::reserve()
{
    m_places.push_back(0);
    return int(m_places.size()) - 1;
}

int PdfObjects::add(const QByteArray &body)
{
    const int object = reserve();
    write(object, body);
    return object;
}

void PdfObjects::write(int object, const QByteArray &body)
{
    if (m_gatheredCount == 0)
        m_gatherer = reserve();
    m_places[size_t(object)] = kInGatherer | (quint64(m_gatherer) << kIndexBits) | quint64(m_gatheredCount);
    pdfAppendInteger(m_gatheredIndex, object);
    m_gatheredIndex += ' ';
    pdfAppendInteger(m_gatheredIndex, m_gathered.size());
    m_gatheredIndex += ' ';
    m_gathered += body;
    m_gathered += '\n';
    if (++m_gatheredCount == kMostGathered || m_gathered.size() > kGatheredBytes)
        flushGathered();
}

void PdfObjects::flushGathered()
{
    if (m_gatheredCount == 0)
        return;
    const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(m_gatheredCount) + "/First " +
                               QByteArray::number(m_gatheredIndex.size());
    const QByteArray body = m_gatheredIndex + m_gathered;
    m_gatheredIndex.resize(0);
    m_gathered.resize(0);
    m_gatheredCount = 0;
    writeStream(m_gatherer, entries, body);
}

void PdfObjects::putStream(int object, const QByteArray &dictionary, const QByteArray &data)
{
    m_places[size_t(object)] = quint64(m_offset);
    put(QByteArray::number(object) + " 0 obj\n<<" + dictionary + "/Length " + QByteArray::number(data.size()) +
        ">>\nstream\n");
    put(data);
    put("\nendstream\nendobj\n");
}

void PdfObjects::writeStream(int object, const QByteArray &entries, const QByteArray &data)
{
    m_waiting.push_back({object, entries, data});
    m_waitingBytes += data.size();
    if (m_waitingBytes > kCompressedAtOnce)
        compressAhead();
}

void PdfObjects::compressAhead()
{
    if (m_compressing.valid())
        putStreams(m_compressing.get());
    m_waitingBytes = 0;
    m_compressing = std::async(std::launch::async, [streams = std::exchange(m_waiting, {})]() mutable {
        for (Stream &stream : streams)
            stream.data = pdfDeflated(stream.data);
        return std::move(streams);
    });
}

void PdfObjects::putStreams(const Streams &compressed)
{
    for (const Stream &stream : compressed)
        putStream(stream.object, stream.entries + "/Filter/FlateDecode", stream.data);
}

void PdfObjects::putAllStreams()
{
    if (!m_waiting.empty())
        compressAhead();
    if (m_compressing.valid())
        putStreams(m_compressing.get());
}

void PdfObjects::writePlainStream(int object, const QByteArray &entries, const QByteArray &data)
{
    putAllStreams();
    putStream(object, entries, data);
}

/// One row for each object, each stored as its difference from the row before: nearly all become zeros and ones.
QByteArray PdfObjects::crossReferences() const
{
    QByteArray out;
    out.reserve(qsizetype(m_places.size()) * (kPlaceBytes + 1));
    QByteArray previous(kPlaceBytes, '\0');
    QByteArray row;
    for (size_t object = 0; object < m_places.size(); ++object) {
        const quint64 place = m_places[object];
        const bool gathered = place & kInGatherer;
        row.resize(0);
        appendBigEndian(row, gathered ? 2 : place ? 1 : 0, 1);
        appendBigEndian(row, gathered ? (place & ~kInGatherer) >> kIndexBits : place, 5);
        appendBigEndian(row, gathered ? place & ((1 << kIndexBits) - 1) : place || object ? 0 : 0xFFFF, 2);
        out += char(2); // PNG's "up"
        for (int i = 0; i < kPlaceBytes; ++i)
            out += char(row[i] - previous[i]);
        previous = row;
    }
    return out;
}

bool PdfObjects::finish(int catalog, int info)
{
    flushGathered();
    putAllStreams();
    const int table = reserve();
    const qint64 start = m_offset;
    m_places[size_t(table)] = quint64(start);
    const QByteArray id = '<' + m_hash.result().toHex().toUpper() + '>';
    const QByteArray entries = "/Type/XRef/Size " + QByteArray::number(qint64(m_places.size())) + "/Root " +
                               pdfReference(catalog) + "/Info " + pdfReference(info) + "/ID[" + id + id +
                               "]/W[1 5 2]/DecodeParms<</Predictor 12/Columns " + QByteArray::number(kPlaceBytes) +
                               ">>";
    writeStream(table, entries, crossReferences());
    putAllStreams();
    put("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    return !m_failed;
}

} // namespace ruam::reports
