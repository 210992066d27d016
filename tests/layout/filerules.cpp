#include "filerules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace ruam::layout {
namespace {

constexpr qsizetype kLongestFile = 500;
constexpr qsizetype kLongestFunction = 60;

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QLatin1String(text));
}

QStringList unneeded(const Reasons &reasons, const QSet<QString> &needed)
{
    QStringList broken;
    for (const QString &name : reasons.keys())
        if (!needed.contains(name))
            broken.append(name + QLatin1String(": needs its reason no longer"));
    return broken;
}

} // namespace

QStringList misplacedFiles(const Tree &tree)
{
    static const auto top =
        pattern("^(CMakeLists\\.txt|CMakePresets\\.json|README\\.md|LICENSE|\\.clang-format|\\.clang-tidy|"
                "\\.gitignore|CMakeUserPresets\\.json|compile_commands\\.json)$|"
                "^(\\.ci|cmake|data|docs|i18n|include|resources|scripts|src|tests|ui)/");
    static const auto data = pattern("^data/(migrations|programmes|reference)/[^/]+$");
    static const auto tests = pattern("^tests/(CMakeLists\\.txt|(support|layout|bench|fuzz)/[^/]+|data/.+)$");
    QStringList broken;
    for (const QString &path : tree.keys()) {
        const bool ofLayer = layers().contains(layerOf(path));
        const bool flat = path.count(u'/') == (path.startsWith(QLatin1String("include/")) ? 3 : 2);
        const bool placed = [&] {
            if (path.startsWith(QLatin1String("src/")))
                return ofLayer && flat;
            if (path.startsWith(QLatin1String("include/")))
                return ofLayer && flat && isPublicHeader(path);
            if (path.startsWith(QLatin1String("tests/")))
                return tests.match(path).hasMatch() || (layers().contains(path.section(u'/', 1, 1)) && flat);
            if (path.startsWith(QLatin1String("data/")))
                return data.match(path).hasMatch();
            if (path.startsWith(QLatin1String("ui/")) || path.startsWith(QLatin1String("i18n/")))
                return path.count(u'/') == 1;
            return top.match(path).hasMatch();
        }();
        if (!placed)
            broken.append(path);
    }
    return broken;
}

QStringList misnamedFiles(const Tree &tree)
{
    static const auto product = pattern("^([a-z][a-z0-9]*\\.(h|cpp|qrc|in|desktop)|CMakeLists\\.txt)$");
    static const auto test = pattern("^([a-z][a-z0-9]*(_test|_bench|_fuzz)?\\.(h|cpp)|CMakeLists\\.txt)$");
    static const auto form = pattern("^[a-z][a-z0-9]*\\.ui$");
    static const auto migration = pattern("^\\d{4}_[a-z0-9_]+\\.sql$");
    QStringList broken;
    for (const QString &path : tree.keys()) {
        const QString name = path.section(u'/', -1);
        const bool misnamed =
            (layerOf(path).size() && !product.match(name).hasMatch()) ||
            (path.startsWith(QLatin1String("tests/")) && isSource(path) && !test.match(name).hasMatch()) ||
            (path.startsWith(QLatin1String("ui/")) && !form.match(name).hasMatch()) ||
            (path.startsWith(QLatin1String("data/migrations/")) && !migration.match(name).hasMatch());
        if (misnamed)
            broken.append(path);
    }
    return broken;
}

QStringList migrationsOutOfOrder(const Tree &tree)
{
    QStringList broken;
    int number = 0;
    for (const QString &path : tree.keys())
        if (path.startsWith(QLatin1String("data/migrations/")) && path.section(u'/', -1).left(4).toInt() != ++number)
            broken.append(path);
    return broken;
}

QStringList unguardedHeaders(const Tree &tree)
{
    QStringList broken;
    for (auto it = tree.begin(); it != tree.end(); ++it)
        if (it.key().endsWith(QLatin1String(".h")) && !it.value().startsWith(QLatin1String("#pragma once\n")))
            broken.append(it.key());
    return broken;
}

QStringList unlistedResources(const Tree &tree)
{
    QString lists;
    for (auto it = tree.begin(); it != tree.end(); ++it)
        if (it.key().endsWith(QLatin1String("CMakeLists.txt")) || it.key().endsWith(QLatin1String(".qrc")))
            lists += it.value();
    QStringList broken;
    for (const QString &path : tree.keys()) {
        const bool isResource = path.startsWith(QLatin1String("resources/")) || path.startsWith(QLatin1String("data/"));
        const bool isList = path.endsWith(QLatin1String(".qrc")) || path.endsWith(QLatin1String(".md"));
        if (isResource && !isList && !lists.contains(path.section(u'/', -1)))
            broken.append(path);
    }
    return broken;
}

QStringList brokenLinks(const Tree &tree)
{
    static const auto link = pattern(R"(\]\(([^)\s#]+)(#[^)]*)?\))");
    QStringList broken;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!it.key().endsWith(QLatin1String(".md")))
            continue;
        auto found = link.globalMatch(it.value());
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            const QString path = QDir::cleanPath(QFileInfo(it.key()).path() + u'/' + target);
            const auto inside = tree.lowerBound(path + u'/');
            const bool isFolder = inside != tree.end() && inside.key().startsWith(path + u'/');
            if (!target.contains(QLatin1String("://")) && !tree.contains(path) && !isFolder)
                broken.append(it.key() + QLatin1String(" leads to ") + target);
        }
    }
    return broken;
}

QStringList longFiles(const Tree &tree, const Reasons &reasons)
{
    QStringList broken;
    QSet<QString> needed;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const qsizetype lines = it.value().count(u'\n');
        if (!isSource(it.key()) || lines <= kLongestFile)
            continue;
        needed.insert(it.key());
        if (!reasons.contains(it.key()))
            broken.append(QStringLiteral("%1: %2 lines").arg(it.key()).arg(lines));
    }
    return broken + unneeded(reasons, needed);
}

QStringList longFunctions(const Tree &tree, const Reasons &reasons)
{
    // As clang-format leaves it, the body of a function stands between the lines "{" and "}".
    static const auto nameBefore = pattern("([\\w:~]+)\\s*\\(");
    QStringList broken;
    QSet<QString> needed;
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        if (!isProductSource(it.key()))
            continue;
        const QStringList lines = codeOnly(it.value()).split(u'\n');
        qsizetype open = -1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i] == u"{")
                open = i;
            else if (lines[i].startsWith(u"};"))
                open = -1; // a class or a table
            if (lines[i] != u"}" || open < 0 || i - open - 1 <= kLongestFunction)
                continue;
            qsizetype head = open - 1;
            while (head > 0 && lines[head].startsWith(u' '))
                --head;
            const QString name = it.key() + QLatin1String(": ") + nameBefore.match(lines[head]).captured(1);
            needed.insert(name);
            if (!reasons.contains(name))
                broken.append(QStringLiteral("%1: %2 lines").arg(name).arg(i - open - 1));
        }
    }
    return broken + unneeded(reasons, needed);
}

} // namespace ruam::layout
