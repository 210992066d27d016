#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QWidget>
#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace ruam::test {

/// At each size of type that can be chosen.
class InkTest : public testing::TestWithParam<int>
{
protected:
    void SetUp() override;
    void TearDown() override;
};

/// The tallest Thai a line can hold (see inkheight.h).
QString inkSample();

/// Draws a widget with inkSample() and with the same letters less their marks, which is as wide, so that the two
/// pictures differ in the marks alone. None of them may stand on the first or last pixel row of the place of the text,
/// or beyond it, or be cut off. At 1, 1.5 and 2 pixels of the screen for each of the program's.
///
/// `place` is where the text stands, in `drawn`; the whole of it if there is none. `font` is that of the text; the
/// widget's if there is none.
void expectWholeInk(const char *what, QWidget &drawn, const std::function<void(const QString &)> &setText,
                    const std::function<QRect()> &place = {}, const QFont *font = nullptr);

/// The same for a widget made with the text, at its own preferred height.
void expectWholeInk(const char *what, const std::function<std::unique_ptr<QWidget>(const QString &)> &make,
                    const QFont *font = nullptr);

} // namespace ruam::test
