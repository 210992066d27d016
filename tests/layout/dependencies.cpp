#include "dependencies.h"

#include <QRegularExpression>
#include <QSet>

namespace ruam::layout {
namespace {

/// The layer of `<ruam/layer/header.h>`; empty for any other include.
QString layerOfInclude(const QString &include)
{
    return include.startsWith(QLatin1String("ruam/")) ? include.section(u'/', 1, 1) : QString();
}

struct Library
{
    const char *start;  ///< of the name of its headers
    const char *layers; ///< that may include them, a blank between two
};
constexpr Library kLibraries[] = {
    {"unicode/", "format"},
    {"QSql", "storage"},
    {"sqlite3", "storage"},
    {"hb.h", "reports"},
    {"hb-", "reports"},
    {"quazip", "interchange reports"},
    {"zip", "interchange reports"},
    {"xlsxwriter", "interchange"},
    {"libical", "interchange"},
    {"ical.h", "interchange"},
    {"QPrint", "widgets"},
    {"QAbstractPrint", "widgets"},
};

/// What each layer's targets may link, beside layers. Other libraries are named as CMake names them.
const QMap<QString, QString> &linkable()
{
    static const QMap<QString, QString> table{
        {QStringLiteral("core"), QStringLiteral("Qt6::Core")},
        {QStringLiteral("format"), QStringLiteral("Qt6::Core ICU::uc ICU::i18n ICU::data")},
        {QStringLiteral("session"), QStringLiteral("Qt6::Core")},
        {QStringLiteral("storage"), QStringLiteral("Qt6::Core Qt6::Sql")},
        {QStringLiteral("interchange"), QStringLiteral("Qt6::Core PkgConfig::LibIcal PkgConfig::QuaZip")},
        {QStringLiteral("reports"), QStringLiteral("Qt6::Core Qt6::Gui PkgConfig::HarfBuzz PkgConfig::QuaZip")},
        {QStringLiteral("presentation"), QStringLiteral("Qt6::Core Qt6::Gui")},
        {QStringLiteral("widgets"), QStringLiteral("Qt6::Core Qt6::Gui Qt6::Widgets Qt6::PrintSupport")},
        {QStringLiteral("app"), QStringLiteral("Qt6::Core Qt6::Gui Qt6::Widgets")},
    };
    return table;
}

} // namespace

QStringList forbiddenLayerIncludes(const Tree &tree)
{
    QStringList broken;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const QString layer = layerOf(it.key());
        if (!isProductSource(it.key()) || layer.isEmpty())
            continue;
        const QStringList allowed = mayUse(layer);
        for (const QString &include : includesOf(it.value())) {
            const QString used = layerOfInclude(include);
            if (!used.isEmpty() && !allowed.contains(used))
                broken.append(it.key() + QLatin1String(" includes ") + include);
            if (include.contains(QLatin1String("../")))
                broken.append(it.key() + QLatin1String(" reaches into another folder: ") + include);
        }
    }
    return broken;
}

QStringList forbiddenLibraryIncludes(const Tree &tree)
{
    static const QRegularExpression moduleName(QStringLiteral("^Qt[A-Z][A-Za-z]+/"));
    QStringList broken;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!isProductSource(it.key()))
            continue;
        for (const QString &include : includesOf(it.value())) {
            if (moduleName.match(include).hasMatch())
                broken.append(it.key() + QLatin1String(" includes by module: ") + include);
            for (const Library &library : kLibraries)
                if (include.startsWith(QLatin1String(library.start), Qt::CaseInsensitive) &&
                    !QString::fromLatin1(library.layers).split(u' ').contains(layerOf(it.key())))
                    broken.append(it.key() + QLatin1String(" includes ") + include);
        }
    }
    return broken;
}

QStringList forbiddenLinks(const Tree &tree)
{
    QStringList broken;
    for (const QString &layer : layers()) {
        const QString path = QLatin1String("src/") + layer + QLatin1String("/CMakeLists.txt");
        const QStringList allowed = mayUse(layer);
        const QStringList libraries = linkable().value(layer).split(u' ');
        for (const QString &word : cmakeWords(tree.value(path))) {
            const bool isLayer = word.startsWith(QLatin1String("ruam_")) && layers().contains(word.mid(5)) &&
                                 !allowed.contains(word.mid(5));
            const bool isLibrary =
                word.contains(QLatin1String("::")) && !word.contains(u'$') && !libraries.contains(word) &&
                !word.startsWith(QLatin1String("Qt6::l")); // lupdate, lrelease and lconvert are programs
            if (isLayer || isLibrary)
                broken.append(path + QLatin1String(" links ") + word);
        }
    }
    return broken;
}

QStringList needlesslyPublicHeaders(const Tree &tree)
{
    // Wanted is what another layer includes, and what a wanted header needs itself.
    QStringList wanted;
    for (auto it = tree.begin(); it != tree.end(); ++it)
        if (isProductSource(it.key()))
            for (const QString &include : includesOf(it.value()))
                if (!layerOfInclude(include).isEmpty() && layerOfInclude(include) != layerOf(it.key()))
                    wanted.append(QLatin1String("include/") + include);
    QSet<QString> seen;
    while (!wanted.isEmpty()) {
        const QString header = wanted.takeLast();
        if (seen.contains(header))
            continue;
        seen.insert(header);
        for (const QString &include : includesOf(tree.value(header)))
            if (!layerOfInclude(include).isEmpty())
                wanted.append(QLatin1String("include/") + include);
    }
    QStringList broken;
    for (const QString &path : tree.keys())
        if (isPublicHeader(path) && !seen.contains(path))
            broken.append(path);
    return broken;
}

QStringList unlistedSources(const Tree &tree)
{
    QStringList broken;
    for (const QString &path : tree.keys()) {
        const QString folder = path.section(u'/', 0, -2);
        const QString name = path.section(u'/', -1);
        QString list;
        QString listedAs;
        if (isPublicHeader(path)) {
            list = QLatin1String("src/") + layerOf(path) + QLatin1String("/CMakeLists.txt");
            listedAs = path.mid(QStringLiteral("include/").size());
        } else if (path.endsWith(QLatin1String(".cpp"))) {
            list = folder + QLatin1String("/CMakeLists.txt");
            listedAs = name;
        } else if (path.startsWith(QLatin1String("src/")) && tree.value(path).contains(QLatin1String("Q_OBJECT\n")) &&
                   !tree.contains(path.chopped(1) + QLatin1String("cpp"))) {
            list = folder + QLatin1String("/CMakeLists.txt");
            listedAs = name;
        } else {
            continue;
        }
        if (!cmakeWords(tree.value(list)).contains(listedAs))
            broken.append(path + QLatin1String(" is not listed in ") + list);
    }
    return broken;
}

} // namespace ruam::layout
