#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <future>
#include <vector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace ruam::reports {

/// The objects of a PDF file, written as they come and then forgotten; what stays is eight bytes for each.
class PdfObjects
{
public:
    /// Writes to `out`, which must be open and outlive this.
    explicit PdfObjects(QIODevice &out);

    /// A number for an object that is written later.
    int reserve();
    /// A number once only. Gathered with others into a compressed object.
    void write(int object, const QByteArray &body);
    int add(const QByteArray &body);
    /// `entries`: those of the dictionary beside length and filter.
    void writeStream(int object, const QByteArray &entries, const QByteArray &data);
    /// Metadata stays readable for programs that know no PDF.
    void writePlainStream(int object, const QByteArray &entries, const QByteArray &data);
    /// Cross references and the file's identifier, which follows from its contents. False if anything was not written.
    bool finish(int catalog, int info);

private:
    struct Stream
    {
        int object = 0;
        QByteArray entries;
        QByteArray data;
    };
    using Streams = std::vector<Stream>;

    void put(const QByteArray &bytes);
    void compressAhead();
    void putStreams(const Streams &compressed);
    void putAllStreams();
    void putStream(int object, const QByteArray &dictionary, const QByteArray &data);
    void flushGathered();
    QByteArray crossReferences() const;

    QIODevice &m_out;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    qint64 m_offset = 0;
    bool m_failed = false;
    std::vector<quint64> m_places; ///< by object number; how: see pdfobjects.cpp
    QByteArray m_gatheredIndex;
    QByteArray m_gathered;
    int m_gatheredCount = 0;
    int m_gatherer = 0; ///< object number of the one that gathers
    /// Streams are compressed on another thread while the next pages are made, some at a time, and put in their order:
    /// the bytes are the same as if there were no other thread.
    Streams m_waiting;
    qsizetype m_waitingBytes = 0;
    std::future<Streams> m_compressing;
};

} // namespace ruam::reports
