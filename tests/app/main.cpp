#include <QGuiApplication>
#include <QLoggingCategory>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    // Errors are provoked here by the dozen; what is logged about them would hide a failure.
    QLoggingCategory::setFilterRules(QStringLiteral("ruam.*=false"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
