#include <ruam/core/planrecords.h>

#include <array>

#include <QDateTime>
#include <QRandomGenerator>
#include <algorithm>

namespace ruam::core {

namespace {
constexpr qint64 kEpoch2020 = 1'577'836'800'000; // 2020-01-01T00:00:00Z in Unix milliseconds
constexpr int kRandomBits = 20;
} // namespace

qint64 TimeIdSource::next()
{
    const qint64 now = (QDateTime::currentMSecsSinceEpoch() - kEpoch2020) << kRandomBits;
    const qint64 random = QRandomGenerator::global()->bounded(1 << kRandomBits);
    m_last = std::max(m_last + 1, now | random);
    return m_last;
}

qint64 packedProvinceCode(QStringView iso)
{
    if (iso.size() > 7)
        return 0;
    qint64 packed = 0;
    for (const QChar c : iso) {
        if (c.unicode() < 0x21 || c.unicode() > 0x7e)
            return 0;
        packed = packed << 8 | c.unicode();
    }
    return packed;
}

QString provinceCode(qint64 packed)
{
    std::array<QChar, sizeof(packed)> letters;
    size_t first = letters.size();
    for (; packed > 0; packed >>= 8)
        letters[--first] = QChar(ushort(packed & 0xff));
    return first == letters.size() ? QString() : QString(&letters[first], qsizetype(letters.size() - first));
}

bool isBangkok(Id<Province> province)
{
    return province.value == packedProvinceCode(u"TH-10");
}

} // namespace ruam::core
