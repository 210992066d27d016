#include "source.h"

namespace ruam::test {

QString sourcePath(const QString &relative)
{
    return QStringLiteral(RUAM_SOURCE_DIR "/") + relative;
}

QString testData(const QString &name)
{
    return sourcePath(QStringLiteral("tests/data/") + name);
}

} // namespace ruam::test
