#include "none.h"
#include "tree.h"

#include <gtest/gtest.h>
#include <ruam/core/fields.h>
#include <support/print.h>

namespace ruam::layout {
namespace {

/// The columns, as `table.column`, that a glossary does not name.
QStringList unnamedColumns(const QString &glossary)
{
    QStringList missing;
    for (int kind = 0; kind < core::kKindCount; ++kind) {
        for (const core::Field &field : core::fieldsOf(core::Kind(kind))) {
            const QString column = QLatin1String(core::kindName(core::Kind(kind))) + u'.' + QLatin1String(field.name);
            if (!glossary.contains(u'`' + column + u'`'))
                missing.append(column);
        }
    }
    return missing;
}

TEST(Glossary, NamesEveryColumn)
{
    EXPECT_TRUE(none(unnamedColumns(projectTree().value(QStringLiteral("docs/glossary.md")))));
}

TEST(GlossarySelf, AMissingColumnIsFound)
{
    EXPECT_TRUE(unnamedColumns(QString()).contains(QLatin1String("task.title")));
    EXPECT_FALSE(unnamedColumns(QStringLiteral("| `task.title` |")).contains(QLatin1String("task.title")));
}

} // namespace
} // namespace ruam::layout
