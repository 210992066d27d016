#include "packedxml.h"

namespace ruam::interchange {
namespace {

constexpr int kMaxEntries = 10'000;
constexpr int kMaxLevels = 64;
constexpr qint64 kTokensBetweenTelling = 4096;
/// Text packs to a tenth or a hundredth; what packs better than this, and is large, was made to fill the memory.
constexpr qint64 kSmallEntry = 32 * 1024 * 1024;
constexpr qint64 kMaxRatio = 250;

} // namespace

bool PackedXml::open()
{
    if (!m_zip.open(QuaZip::mdUnzip))
        return m_to.fail(TableFault::Damaged);
    return m_zip.getEntriesCount() <= kMaxEntries || m_to.fail(TableFault::TooLarge);
}

XmlPart::XmlPart(PackedXml &in, const QString &entry) : m_to(in.m_to)
{
    QuaZipFileInfo64 info;
    if (!in.m_zip.setCurrentFile(entry) || !in.m_zip.getCurrentFileInfo(&info)) {
        m_to.fail(TableFault::Damaged);
        return;
    }
    const auto size = qint64(info.uncompressedSize), packed = qint64(info.compressedSize);
    const bool isBomb = size > kSmallEntry && size / kMaxRatio > packed;
    if (size < 0 || size > m_to.limits().entryBytes || isBomb) {
        m_to.fail(TableFault::TooLarge);
        return;
    }
    m_file.setZip(&in.m_zip);
    if (!m_file.open(QIODevice::ReadOnly)) {
        m_to.fail(TableFault::Damaged);
        return;
    }
    m_xml.setDevice(&m_file);
}

bool XmlPart::next()
{
    while (!m_to.fault() && m_file.isOpen()) {
        const auto token = m_xml.readNext();
        if (++m_tokens % kTokensBetweenTelling == 0)
            m_to.tell(m_file.pos(), m_file.size());
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kMaxLevels)
                return m_to.fail(TableFault::Damaged);
            return !m_to.fault();
        case QXmlStreamReader::EndElement:
            --m_depth;
            return !m_to.fault();
        case QXmlStreamReader::Characters:
            return !m_to.fault();
        case QXmlStreamReader::EndDocument:
            m_file.close();
            return m_file.getZipError() == UNZ_OK ? false : m_to.fail(TableFault::Damaged);
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::NoToken:
            return m_to.fail(TableFault::Damaged);
        default:
            break;
        }
    }
    return false;
}

QString XmlPart::attribute(const char *name) const
{
    for (const QXmlStreamAttribute &one : m_xml.attributes())
        if (one.name() == QLatin1String(name))
            return one.value().toString();
    return {};
}

qint64 XmlPart::number(const char *name, qint64 otherwise) const
{
    bool isNumber = false;
    const qint64 value = attribute(name).toLongLong(&isNumber);
    return isNumber ? value : otherwise;
}

void XmlPart::skip()
{
    const int level = m_depth;
    while (m_depth >= level && next())
        ;
}

} // namespace ruam::interchange
