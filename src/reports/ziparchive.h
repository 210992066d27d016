#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE
class QuaZip;

namespace ruam::reports {

/// A zip file written part after part. Parts bear no time of the clock, so that equal parts give equal bytes.
class ZipArchive
{
public:
    /// `out` must be open, must be able to seek, and outlive this.
    explicit ZipArchive(QIODevice &out);
    ~ZipArchive();

    void add(const QString &name, const QByteArray &bytes, bool compressed = true);
    /// Must be called once, at the end. False if a byte was not written.
    bool finish();

private:
    std::unique_ptr<QuaZip> m_zip;
    bool m_failed = false;
};

} // namespace ruam::reports
