#include <ruam/widgets/systemfiles.h>

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace ruam::widgets {
namespace {

class SystemFiles final : public presentation::FileSystem
{
public:
    bool exists(const QString &path) const override { return QFileInfo::exists(path); }

    core::Result<void> copy(const QString &from, const QString &to) override
    {
        if (!exists(from))
            return core::Error{core::Code::FileNotFound, {from}, {}};
        if (exists(to))
            return core::Error{core::Code::FileExists, {to}, {}};
        const QString folder = QFileInfo(to).path();
        if (!QDir().mkpath(folder))
            return core::Error{core::Code::CannotWrite, {folder}, QStringLiteral("mkpath")};
        QFile file(from);
        if (!file.copy(to))
            return core::Error{core::Code::CannotWrite, {to}, file.errorString()};
        return {};
    }

    bool show(const QString &path) override { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }
};

} // namespace

std::unique_ptr<presentation::FileSystem> systemFiles()
{
    return std::make_unique<SystemFiles>();
}

} // namespace ruam::widgets
