#include "filerules.h"
#include "none.h"

#include <gtest/gtest.h>
#include <support/print.h>

namespace ruam::layout {
namespace {

Tree files(const QStringList &paths)
{
    Tree tree;
    for (const QString &path : paths)
        tree.insert(path, QStringLiteral("#pragma once\n"));
    return tree;
}

/// Files and functions that may be longer than the rule, and why.
const Reasons kLongFiles;
const Reasons kLongFunctions{
    {QStringLiteral("include/ruam/core/records.h: decltype"), QStringLiteral("a case for each kind, nothing else")}};

TEST(Files, StandWhereTheArchitectureSays)
{
    EXPECT_TRUE(none(misplacedFiles(projectTree())));
}

TEST(Files, AreNamedInLowerCaseWithoutSeparators)
{
    EXPECT_TRUE(none(misnamedFiles(projectTree())));
}

TEST(Files, MigrationsAreNumberedWithoutAGap)
{
    EXPECT_TRUE(none(migrationsOutOfOrder(projectTree())));
}

TEST(Files, HeadersAreReadOnce)
{
    EXPECT_TRUE(none(unguardedHeaders(projectTree())));
}

TEST(Files, ResourcesAndDataAreBuiltIntoTheProgram)
{
    EXPECT_TRUE(none(unlistedResources(projectTree())));
}

TEST(Files, LinksOfPagesLeadSomewhere)
{
    EXPECT_TRUE(none(brokenLinks(projectTree())));
}

TEST(Files, HaveAtMost500Lines)
{
    EXPECT_TRUE(none(longFiles(projectTree(), kLongFiles)));
}

TEST(Files, FunctionsHaveAtMost60Lines)
{
    EXPECT_TRUE(none(longFunctions(projectTree(), kLongFunctions)));
}

TEST(FilesSelf, AFileInAStrangePlaceIsFound)
{
    const QStringList wrong{QStringLiteral("notes.txt"),
                            QStringLiteral("lib/a.cpp"),
                            QStringLiteral("src/helpers/a.cpp"),
                            QStringLiteral("src/core/inner/a.cpp"),
                            QStringLiteral("include/ruam/a.h"),
                            QStringLiteral("include/ruam/core/a.cpp"),
                            QStringLiteral("tests/misc/a_test.cpp"),
                            QStringLiteral("data/a.json")};
    EXPECT_EQ(misplacedFiles(files(wrong)).size(), wrong.size());
    EXPECT_TRUE(misplacedFiles(files({QStringLiteral("src/core/a.cpp"), QStringLiteral("include/ruam/core/a.h"),
                                      QStringLiteral("tests/core/a_test.cpp"), QStringLiteral("tests/data/b/c.ruam"),
                                      QStringLiteral("docs/decisions/a.md"), QStringLiteral("README.md")}))
                    .isEmpty());
}

TEST(FilesSelf, AWrongNameIsFound)
{
    EXPECT_EQ(misnamedFiles(files({QStringLiteral("src/core/ChangeSet.cpp"), QStringLiteral("src/core/change_set.h"),
                                   QStringLiteral("tests/core/ChangeSetTest.cpp"), QStringLiteral("ui/Main-Window.ui"),
                                   QStringLiteral("data/migrations/1_first.sql")}))
                  .size(),
              5);
    EXPECT_TRUE(
        misnamedFiles(files({QStringLiteral("src/core/changeset.cpp"), QStringLiteral("tests/core/changeset_test.cpp"),
                             QStringLiteral("data/migrations/0001_first.sql")}))
            .isEmpty());
}

TEST(FilesSelf, AGapBetweenMigrationsIsFound)
{
    EXPECT_EQ(migrationsOutOfOrder(
                  files({QStringLiteral("data/migrations/0001_a.sql"), QStringLiteral("data/migrations/0003_b.sql")}))
                  .size(),
              1);
}

TEST(FilesSelf, AnUnguardedHeaderIsFound)
{
    EXPECT_EQ(unguardedHeaders({{QStringLiteral("src/core/a.h"), QStringLiteral("class A;\n")}}).size(), 1);
}

TEST(FilesSelf, AForgottenResourceIsFound)
{
    Tree tree = files({QStringLiteral("resources/plus.svg"), QStringLiteral("data/programmes/a.json")});
    tree[QStringLiteral("src/widgets/icons.qrc")] = QStringLiteral("<file>../../resources/plus.svg</file>");
    EXPECT_EQ(unlistedResources(tree), QStringList{QStringLiteral("data/programmes/a.json")});
}

TEST(FilesSelf, ALinkThatLeadsNowhereIsFound)
{
    const Tree tree{
        {QStringLiteral("README.md"), QStringLiteral("[a](docs/a.md#part) [d](docs/) ![b](docs/b.png) [c](https://c)")},
        {QStringLiteral("docs/a.md"), QStringLiteral("[up](../README.md) [out](../../x)")}};
    EXPECT_EQ(brokenLinks(tree), (QStringList{QStringLiteral("README.md leads to docs/b.png"),
                                              QStringLiteral("docs/a.md leads to ../../x")}));
}

TEST(FilesSelf, LongFilesNeedAReasonAndReasonsAFile)
{
    const QString path = QStringLiteral("src/core/a.cpp");
    const Tree tree{{path, QString(501, u'\n')}};
    EXPECT_EQ(longFiles(tree, {}).size(), 1);
    EXPECT_TRUE(longFiles(tree, {{path, QStringLiteral("one table")}}).isEmpty());
    EXPECT_EQ(longFiles({{path, QString(500, u'\n')}}, {{path, QStringLiteral("one table")}}).size(), 1);
}

TEST(FilesSelf, LongFunctionsNeedAReason)
{
    const QString path = QStringLiteral("src/core/a.cpp");
    const auto body = [](int lines) {
        return QStringLiteral("void A::b(int c,\n       int d)\n{\n%1}\n").arg(QString(lines, u'\n'));
    };
    EXPECT_EQ(longFunctions({{path, body(61)}}, {}), QStringList{QStringLiteral("src/core/a.cpp: A::b: 61 lines")});
    EXPECT_TRUE(longFunctions({{path, body(60)}}, {}).isEmpty());
    EXPECT_TRUE(
        longFunctions({{path, body(61)}}, {{path + QLatin1String(": A::b"), QStringLiteral("one table")}}).isEmpty());
}

} // namespace
} // namespace ruam::layout
