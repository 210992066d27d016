#include <QApplication>
#include <gtest/gtest.h>
#include <ruam/widgets/theme.h>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ruam::widgets::prepareApplication(app);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
