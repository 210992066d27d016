#include <ruam/interchange/savedfile.h>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ruam::interchange {

using namespace core;

namespace {

/// The same rows; between two of them `progress` may say that it is enough.
Sheet watchedSheet(const Sheet &sheet, const WriteProgress &progress)
{
    Sheet watched = sheet;
    watched.rows = [&sheet, progress](const SheetSink &sink) {
        qint64 done = 0;
        return sheet.rows([&](const SheetRow &row) -> Result<void> {
            if (!progress(done++, sheet.rowCount))
                return Error{Code::Cancelled, {}, QStringLiteral("stopped before row %1").arg(done)};
            return sink(row);
        });
    };
    return watched;
}

} // namespace

Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    if (!QFileInfo(path).dir().exists())
        return Error{Code::DirectoryMissing, {QFileInfo(path).path()}, QStringLiteral("no such directory")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Code::CannotWrite, {path}, file.errorString()};
    if (auto written = write(file); !written)
        return written;
    if (file.commit())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{full ? Code::DiskFull : Code::CannotWrite, {path}, file.errorString()};
}

Result<void> saveSheet(const QString &path, const Sheet &given, format::Language language,
                       const WriteProgress &progress)
{
    const Sheet sheet = progress ? watchedSheet(given, progress) : given;
    return saveFile(path, [&](QIODevice &to) {
        return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? writeXlsx(sheet, language, to)
                                                                          : writeCsv(sheet, to);
    });
}

} // namespace ruam::interchange
