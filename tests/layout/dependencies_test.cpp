#include "dependencies.h"
#include "none.h"

#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::layout {
namespace {

Tree one(const char *path, const char *text)
{
    return {{QLatin1String(path), QString::fromUtf8(text)}};
}

TEST(Dependencies, LayersIncludeOnlyWhatTheTableOfTheArchitectureLists)
{
    EXPECT_TRUE(none(forbiddenLayerIncludes(projectTree())));
}

TEST(Dependencies, LibrariesAreIncludedOnlyByTheLayerThatOwnsThem)
{
    EXPECT_TRUE(none(forbiddenLibraryIncludes(projectTree())));
}

TEST(Dependencies, TargetsLinkOnlyWhatTheTableOfTheArchitectureLists)
{
    EXPECT_TRUE(none(forbiddenLinks(projectTree())));
}

TEST(Dependencies, PublicHeadersAreIncludedByAnotherLayer)
{
    EXPECT_TRUE(none(needlesslyPublicHeaders(projectTree())));
}

TEST(Dependencies, EverySourceHeaderAndTestIsListed)
{
    EXPECT_TRUE(none(unlistedSources(projectTree())));
}

TEST(DependenciesSelf, TheTableIsReadAsTransitive)
{
    EXPECT_TRUE(mayUse(QStringLiteral("widgets")).contains(QLatin1String("core")));
    EXPECT_TRUE(mayUse(QStringLiteral("widgets")).contains(QLatin1String("session")));
    EXPECT_FALSE(mayUse(QStringLiteral("widgets")).contains(QLatin1String("storage")));
    EXPECT_FALSE(mayUse(QStringLiteral("reports")).contains(QLatin1String("presentation")));
    EXPECT_FALSE(mayUse(QStringLiteral("presentation")).contains(QLatin1String("reports")));
    EXPECT_EQ(mayUse(QStringLiteral("core")), QStringList{QStringLiteral("core")});
}

TEST(DependenciesSelf, AnIncludeUpwardsIsFound)
{
    EXPECT_EQ(forbiddenLayerIncludes(one("src/core/a.cpp", "#include <ruam/session/session.h>\n")).size(), 1);
    EXPECT_EQ(forbiddenLayerIncludes(one("include/ruam/widgets/a.h", "# include <ruam/storage/a.h>\n")).size(), 1);
    EXPECT_EQ(forbiddenLayerIncludes(one("src/reports/a.cpp", "#include \"../widgets/a.h\"\n")).size(), 1);
    EXPECT_TRUE(forbiddenLayerIncludes(one("src/widgets/a.cpp", "#include <ruam/core/plan.h>\n")).isEmpty());
    EXPECT_TRUE(forbiddenLayerIncludes(one("src/core/a.cpp", "// #include <ruam/session/session.h>\n")).isEmpty());
}

TEST(DependenciesSelf, AnotherLayersLibraryIsFound)
{
    EXPECT_EQ(forbiddenLibraryIncludes(one("src/reports/a.cpp", "#include <unicode/brkiter.h>\n")).size(), 1);
    EXPECT_EQ(forbiddenLibraryIncludes(one("src/app/a.cpp", "#include <QSqlQuery>\n")).size(), 1);
    EXPECT_EQ(forbiddenLibraryIncludes(one("src/format/a.cpp", "#include <hb.h>\n")).size(), 1);
    EXPECT_EQ(forbiddenLibraryIncludes(one("src/core/a.cpp", "#include <QtWidgets/QWidget>\n")).size(), 1);
    EXPECT_TRUE(forbiddenLibraryIncludes(one("src/format/a.cpp", "#include <unicode/coll.h>\n")).isEmpty());
}

TEST(DependenciesSelf, AForbiddenLinkIsFound)
{
    EXPECT_EQ(forbiddenLinks(one("src/widgets/CMakeLists.txt", "ruam_layer(widgets DEPENDS ruam_storage)")).size(), 1);
    EXPECT_EQ(forbiddenLinks(one("src/core/CMakeLists.txt", "ruam_layer(core DEPENDS Qt6::Gui)")).size(), 1);
    EXPECT_TRUE(forbiddenLinks(one("src/core/CMakeLists.txt", "ruam_layer(core DEPENDS Qt6::Core)")).isEmpty());
}

TEST(DependenciesSelf, AHeaderThatOnlyItsOwnLayerOrATestUsesIsFound)
{
    Tree tree = one("include/ruam/core/a.h", "#pragma once\n");
    tree[QStringLiteral("src/core/a.cpp")] = QStringLiteral("#include <ruam/core/a.h>\n");
    tree[QStringLiteral("tests/format/a_test.cpp")] = QStringLiteral("#include <ruam/core/a.h>\n");
    EXPECT_EQ(needlesslyPublicHeaders(tree).size(), 1);
    tree[QStringLiteral("include/ruam/core/b.h")] = QStringLiteral("#include <ruam/core/a.h>\n");
    tree[QStringLiteral("src/format/b.cpp")] = QStringLiteral("#include <ruam/core/b.h>\n");
    EXPECT_TRUE(needlesslyPublicHeaders(tree).isEmpty());
}

TEST(DependenciesSelf, AnUnlistedFileIsFound)
{
    Tree tree = one("src/core/CMakeLists.txt", "ruam_layer(core\n HEADERS ruam/core/a.h # b.cpp\n SOURCES a.cpp)\n");
    tree[QStringLiteral("include/ruam/core/a.h")] = QString();
    tree[QStringLiteral("src/core/a.cpp")] = QString();
    EXPECT_TRUE(unlistedSources(tree).isEmpty());
    tree[QStringLiteral("src/core/b.cpp")] = QString();
    tree[QStringLiteral("include/ruam/core/b.h")] = QString();
    tree[QStringLiteral("tests/core/c_test.cpp")] = QString();
    tree[QStringLiteral("src/core/a.h")] = QStringLiteral("    Q_OBJECT\n");
    tree[QStringLiteral("src/core/d.h")] = QStringLiteral("    Q_OBJECT\n");
    EXPECT_EQ(unlistedSources(tree).size(), 4);
}

} // namespace
} // namespace ruam::layout
