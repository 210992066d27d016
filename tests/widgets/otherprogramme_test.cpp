#include "desk.h"
#include "testwindow.h"
#include "viewlist.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <gtest/gtest.h>
#include <support/otherplan.h>

/// The window over a programme that has nothing in common with the bundled one.
namespace ruam {
namespace {

using namespace core;

class OtherProgramme : public test::WindowTest
{
protected:
    void SetUp() override { start(test::otherChanges()); }

    /// Everything that a view says, in labels and in cells.
    static QString wordsOf(const QWidget *view)
    {
        QStringList words;
        for (const QLabel *label : view->findChildren<QLabel *>())
            words.append(label->text());
        for (const QAbstractItemView *list : view->findChildren<QAbstractItemView *>())
            if (list->model())
                collect(*list->model(), {}, words);
        return words.join(u'\n');
    }
    static void collect(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &words)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                words.append(model.index(row, column, parent).data().toString());
            collect(model, model.index(row, 0, parent), words);
        }
    }
};

TEST_F(OtherProgramme, EveryViewShowsItAndNothingOfTheBundledOne)
{
    for (int kind = 0; kind < widgets::ViewCount; ++kind) {
        desk()->chooseView(kind);
        QCoreApplication::processEvents();
        const QString words = wordsOf(desk());
        for (const char *foreign : {"กลุ่มที่ 1", "ก.พ.ร.", "ธนาคารโลก", "พระปกเกล้า", "ธรรมศาสตร์", "2550"})
            EXPECT_FALSE(words.contains(QString::fromUtf8(foreign)))
                << widgets::viewName(kind).toStdString() << ": " << foreign;
    }
}

TEST_F(OtherProgramme, AllTwentyThreeRoundsAreThereByTheirWord)
{
    desk()->chooseView(widgets::GroupsKind);
    const QString words = wordsOf(desk());
    for (int n : {1, 12, 23})
        EXPECT_TRUE(words.contains(QStringLiteral("ต้นน้ำ %1").arg(n))) << n;
    for (const TrainingGroup *group : plan().groups()) {
        desk()->open(refOf(*group));
        EXPECT_TRUE(desk()->view()->title().contains(QStringLiteral("รุ่นที่ %1").arg(*group->number)))
            << desk()->view()->title().toStdString();
    }
}

TEST_F(OtherProgramme, StepsAndSubProjectsOpenWhereTheyBelong)
{
    for (const auto &[id, task] : plan().all<Task>()) {
        desk()->open(refOf(id));
        EXPECT_EQ(desk()->view()->selected(), refOf(id)) << task.title.toStdString();
    }
    for (const auto &[id, sub] : plan().all<SubProject>()) {
        desk()->open(refOf(id));
        EXPECT_EQ(desk()->chosenView(), widgets::SubProjectsKind) << sub.title.toStdString();
    }
}

} // namespace
} // namespace ruam
