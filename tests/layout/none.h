#pragma once

#include <QStringList>
#include <gtest/gtest.h>

namespace ruam::layout {

/// Succeeds where nothing breaks the rule; otherwise tells what does, one a line.
inline testing::AssertionResult none(const QStringList &broken)
{
    if (broken.isEmpty())
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << '\n' << broken.join(u'\n').toStdString();
}

} // namespace ruam::layout
