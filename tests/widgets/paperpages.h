#pragma once

#include "papersview.h"

#include <QTest>
#include <gtest/gtest.h>

namespace ruam::test {

/// Makes the pages of what is chosen, and waits for them.
inline void makePages(widgets::PapersView &view)
{
    constexpr int kMostMilliseconds = 60'000;
    view.makePages();
    ASSERT_TRUE(QTest::qWaitFor([&view] { return !view.isMaking(); }, kMostMilliseconds));
}

} // namespace ruam::test
