#include "ziparchive.h"

#include <QDateTime>
#include <quazip.h>
#include <quazipfile.h>

namespace ruam::reports {

ZipArchive::ZipArchive(QIODevice &out) : m_zip(std::make_unique<QuaZip>(&out))
{
    m_zip->setAutoClose(false);
    m_zip->setUtf8Enabled(true);
    m_zip->setDataDescriptorWritingEnabled(false);
    m_failed = !m_zip->open(QuaZip::mdCreate);
}

ZipArchive::~ZipArchive() = default;

void ZipArchive::add(const QString &name, const QByteArray &bytes, bool compressed)
{
    if (m_failed)
        return;
    QuaZipFile file(m_zip.get());
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
    const bool opened =
        compressed ? file.open(QIODevice::WriteOnly, info) : file.open(QIODevice::WriteOnly, info, nullptr, 0, 0, 0);
    m_failed = !opened || file.write(bytes) != bytes.size();
    if (opened) {
        file.close();
        m_failed = m_failed || file.getZipError() != ZIP_OK;
    }
}

bool ZipArchive::finish()
{
    if (!m_zip->isOpen())
        return false;
    m_zip->close();
    return !m_failed && m_zip->getZipError() == ZIP_OK;
}

} // namespace ruam::reports
