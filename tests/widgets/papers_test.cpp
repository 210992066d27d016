#include "choicebox.h"
#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "issuedtab.h"
#include "papergallery.h"
#include "paperpages.h"
#include "papersview.h"
#include "papertrouble.h"
#include "setpane.h"
#include "testwindow.h"

#include <ruam/core/edits.h>
#include <ruam/core/issuedpapers.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace ruam::test {
namespace {

using reports::PaperKind;
using widgets::ChoiceBox;
using widgets::PagePreview;
using widgets::PaperGallery;
using widgets::PapersView;

class PapersViewTest : public WindowTest
{
protected:
    void SetUp() override
    {
        start();
        desk()->chooseView(widgets::PapersKind);
        makePages(*view());
    }
    PapersView *view() const { return qobject_cast<PapersView *>(desk()->view()); }
    PagePreview *preview() const { return view()->preview(); }
    void choosePaper(PaperKind kind)
    {
        view()->gallery()->setPaper(kind);
        makePages(*view());
    }
    static void choose(ChoiceBox *box, const QString &words)
    {
        box->setFocus();
        box->showPopup();
        box->setCurrentIndex(box->findText(words));
        Q_EMIT box->activated(box->currentIndex());
        box->hidePopup();
    }
    static QStringList entries(ChoiceBox *box)
    {
        box->showPopup();
        box->hidePopup();
        QStringList words;
        for (int row = 0; row < box->count(); ++row)
            words.append(box->itemText(row));
        return words;
    }
};

TEST_F(PapersViewTest, EveryPaperIsNamedAndTheFirstIsShown)
{
    PaperGallery &gallery = *view()->gallery();
    std::vector<PaperKind> chosen{gallery.paper()};
    QObject::connect(&gallery, &PaperGallery::paperChosen, &gallery, [&](PaperKind kind) { chosen.push_back(kind); });
    for (size_t key = 1; key < reports::papers().size(); ++key)
        QTest::keyClick(&gallery, Qt::Key_Down);
    std::sort(chosen.begin(), chosen.end());
    std::vector<PaperKind> every;
    for (const reports::PaperInfo &info : reports::papers())
        every.push_back(info.kind);
    EXPECT_EQ(chosen, every) << "the key down passes by the headings and reaches each paper once";
    for (int row = 0; row < gallery.count(); ++row)
        EXPECT_TRUE(gallery.item(row)->text().contains(QRegularExpression(u"^[ก-๙ /]+$"_qs)))
            << qPrintable(gallery.item(row)->text());
    gallery.setPaper(every.front());
    makePages(*view());
    EXPECT_GT(preview()->pageCount(), 0);
    EXPECT_TRUE(view()->trouble().isEmpty());
}

TEST_F(PapersViewTest, APaperOfOneGroupHasItsPagesAlone)
{
    choosePaper(PaperKind::SignIn);
    const int all = preview()->pageCount();
    EXPECT_EQ(entries(view()->choices()->group()).size(), int(plan().groups().size()) + 1);
    choose(view()->choices()->group(), entries(view()->choices()->group()).at(1));
    makePages(*view());
    EXPECT_GT(preview()->pageCount(), 0);
    EXPECT_LT(preview()->pageCount(), all);
    EXPECT_EQ(view()->paperGroup(), plan().groups().front()->id);
}

TEST_F(PapersViewTest, ThePageOfAGroupLeadsToItsPapers)
{
    const core::TrainingGroupId group = plan().groups().back()->id;
    desk()->open(refOf(group));
    desk()->groups()->page()->papersButton()->click();
    ASSERT_TRUE(view());
    EXPECT_EQ(view()->paperGroup(), group);
    choosePaper(PaperKind::Agenda);
    EXPECT_EQ(view()->paperGroup(), group) << "the group goes along from paper to paper";
}

TEST_F(PapersViewTest, APaperOfTheWholeProgrammeIsNotAskedForAGroup)
{
    choosePaper(PaperKind::Programme);
    EXPECT_TRUE(view()->choices()->group()->isHidden());
    EXPECT_FALSE(view()->choices()->choice("profile")->isHidden());
    choosePaper(PaperKind::SignIn);
    EXPECT_FALSE(view()->choices()->group()->isHidden());
}

TEST_F(PapersViewTest, AMemoSaysAboveItsPagesWhatItLacks)
{
    choosePaper(PaperKind::MemoApproval);
    ASSERT_GT(preview()->pageCount(), 0) << view()->trouble().toStdString();
    EXPECT_TRUE(view()->note().startsWith(u'▲')) << view()->note().toStdString();
    choosePaper(PaperKind::Agenda);
    EXPECT_TRUE(view()->note().isEmpty());
}

TEST_F(PapersViewTest, EachPaperKeepsWhatWasChosenForIt)
{
    choosePaper(PaperKind::SignIn);
    view()->choices()->check("bands")->click();
    choosePaper(PaperKind::Programme);
    choosePaper(PaperKind::SignIn);
    EXPECT_FALSE(view()->choices()->check("bands")->isChecked());
    EXPECT_FALSE(view()->paper()->options.byProvince);
}

TEST_F(PapersViewTest, WhatALetterLacksOfAProvinceLeadsToThePageOfItsGroup)
{
    choosePaper(PaperKind::Invitation);
    const auto lines = view()->troublePane()->lines();
    QSignalSpy wanted(view(), &widgets::View::markRequested);
    for (QAbstractButton *line : lines)
        line->click();
    ASSERT_EQ(wanted.size(), 1) << "the day of the answer alone is of the invitation";
    EXPECT_EQ(wanted.front().at(0).value<core::TrainingGroupId>(), plan().groups().front()->id);
}

TEST_F(PapersViewTest, WhatKeepsAPaperFromBeingMadeIsSaidInItsPlace)
{
    choosePaper(PaperKind::Programme);
    core::SubProject sub = *plan().find(core::SubProjectId{41});
    ASSERT_TRUE(session().perform(*core::setField(plan(), refOf(sub.id), QStringLiteral("title_en"), QString())).ok());
    choose(view()->choices()->choice("language"), QStringLiteral("English"));
    makePages(*view());
    EXPECT_FALSE(view()->trouble().isEmpty());
    const auto lines = view()->troublePane()->lines();
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const QAbstractButton *one) {
        return one->text().endsWith(QStringLiteral(": ") + sub.title);
    });
    ASSERT_NE(line, lines.end());
    QSignalSpy opened(view(), &widgets::View::openRequested);
    (*line)->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().front().value<core::RecordRef>(), refOf(sub.id));
    desk()->chooseView(widgets::PapersKind);
    EXPECT_EQ(preview()->pageCount(), 0);
    EXPECT_FALSE(view()->saveButton()->isEnabled());
    EXPECT_FALSE(view()->printButton()->isEnabled());
    choose(view()->choices()->choice("language"), QStringLiteral("ไทย"));
    makePages(*view());
    EXPECT_TRUE(view()->trouble().isEmpty());
    EXPECT_TRUE(view()->saveButton()->isEnabled());
}

TEST_F(PapersViewTest, WhatIsSeenIsWhatIsWritten)
{
    choosePaper(PaperKind::SignIn);
    const auto written = [this](const QString &name) {
        prompts.path = folder.filePath(name);
        view()->saveButton()->click();
        QFile file(prompts.path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray all = written(QStringLiteral("all.pdf"));
    EXPECT_TRUE(all.startsWith("%PDF-"));
    choose(view()->choices()->group(), entries(view()->choices()->group()).at(1));
    makePages(*view());
    const QByteArray one = written(QStringLiteral("one.pdf"));
    EXPECT_TRUE(one.startsWith("%PDF-"));
    EXPECT_LT(one.size(), all.size()) << "the sheets of one group";
}

TEST_F(PapersViewTest, TheNameThatIsTypedSaysTheFormat)
{
    choosePaper(PaperKind::Programme);
    for (const QString &name : {QStringLiteral("seen.docx"), QStringLiteral("seen.odt")}) {
        prompts.path = folder.filePath(name);
        view()->saveButton()->click();
        QFile written(prompts.path);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_TRUE(written.readAll().startsWith("PK")) << qPrintable(name);
    }
}

TEST_F(PapersViewTest, APaperIsCopiedWithItsLookAndAsText)
{
    choosePaper(PaperKind::Programme);
    view()->copy(false);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasHtml());
    EXPECT_TRUE(copied->text().contains(plan().programme().title)) << qPrintable(copied->text());
    view()->copy(true);
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->hasHtml());
}

TEST_F(PapersViewTest, PagesAreTurnedByKeyAndByNumber)
{
    choosePaper(PaperKind::SignIn);
    ASSERT_GT(preview()->pageCount(), 2);
    preview()->setFocus();
    QTest::keyClick(preview(), Qt::Key_PageDown);
    EXPECT_EQ(preview()->currentPage(), 1);
    QTest::keyClick(preview(), Qt::Key_End);
    EXPECT_EQ(preview()->currentPage(), preview()->pageCount() - 1);
    QLineEdit *page = nullptr;
    for (QLineEdit *line : view()->findChildren<QLineEdit *>())
        if (line->text() == QString::number(preview()->pageCount()))
            page = line;
    ASSERT_TRUE(page) << "the number of the page is told";
    page->setText(QStringLiteral("๒"));
    QTest::keyClick(page, Qt::Key_Return);
    EXPECT_EQ(preview()->currentPage(), 1);
    page->setText(QStringLiteral("สอง"));
    QTest::keyClick(page, Qt::Key_Return);
    EXPECT_EQ(preview()->currentPage(), 1);
    EXPECT_EQ(page->text(), u"2") << "what is no number changes nothing";
}

TEST_F(PapersViewTest, ThePagesFollowTheProgramme)
{
    choosePaper(PaperKind::SignIn);
    const int before = preview()->pageCount();
    const core::TrainingGroup group = *plan().groups().front();
    const core::Event event = *plan().find(group.event);
    ASSERT_TRUE(session().perform(*core::moveEvent(plan(), event.id, event.start, event.start.addDays(4))).ok());
    makePages(*view());
    EXPECT_GT(preview()->pageCount(), before) << "a set of sheets for each day";
}

TEST_F(PapersViewTest, TheSetOfAGroupIsOnePaperOfThoseThatAreMarked)
{
    const core::TrainingGroupId group = plan().groups().front()->id;
    const size_t before = core::issuedOf(plan(), plan().find(group)->event).size();
    desk()->open(refOf(group));
    desk()->groups()->page()->setButton()->click();
    ASSERT_TRUE(view());
    ASSERT_TRUE(view()->paperSet());
    EXPECT_EQ(view()->paperSet()->scope.group, group);
    makePages(*view());
    const int usual = preview()->pageCount();
    EXPECT_GT(usual, 1);
    view()->set()->check(PaperKind::Agenda)->click();
    makePages(*view());
    EXPECT_LT(preview()->pageCount(), usual);
    prompts.path = folder.filePath(QStringLiteral("set.pdf"));
    view()->saveButton()->click();
    QFile file(prompts.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    const core::EventId event = plan().find(group)->event;
    EXPECT_EQ(core::issuedOf(plan(), event).size(), before + view()->paperSet()->papers.size());
}

TEST_F(PapersViewTest, APaperWhoseSavingOrPrintingIsCancelledWasNotIssued)
{
    const core::TrainingGroup group = *plan().groups().front();
    const size_t before = core::issuedOf(plan(), group.event).size();
    desk()->openPapers({.scope = {.group = group.id}, .kind = PaperKind::SignIn});
    makePages(*view());
    prompts.stops = true;
    prompts.path = folder.filePath(QStringLiteral("stopped.pdf"));
    prompts.printToFile = folder.filePath(QStringLiteral("printed.pdf"));
    view()->saveButton()->click();
    view()->printButton()->click();
    EXPECT_EQ(prompts.watched.size(), 2);
    EXPECT_FALSE(QFile::exists(prompts.path));
    EXPECT_EQ(core::issuedOf(plan(), group.event).size(), before);
    EXPECT_TRUE(prompts.told.isEmpty()) << "one knows what one has stopped";
    prompts.stops = false;
    view()->saveButton()->click();
    EXPECT_TRUE(QFile::exists(prompts.path));
    EXPECT_EQ(core::issuedOf(plan(), group.event).size(), before + 1);
}

TEST_F(PapersViewTest, WhatCannotBeMadeOfASetIsListedWithItsReason)
{
    desk()->openPapers({.scope = {.group = plan().groups().front()->id}, .set = true});
    view()->set()->check(PaperKind::Invitation)->click();
    makePages(*view());
    ASSERT_EQ(view()->set()->refusals().size(), 1);
    EXPECT_FALSE(view()->set()->refusals().front().isEmpty());
    EXPECT_GT(preview()->pageCount(), 0) << "the others are made";
}

TEST_F(PapersViewTest, WhatWasSelectedElsewhereIsWhatThePaperIsMadeFor)
{
    const auto tasks = plan().ordered<core::Task>();
    reports::PaperScope scope;
    scope.tasks = {tasks.front()->id};
    desk()->openPapers({.scope = scope, .kind = PaperKind::Tasks});
    EXPECT_EQ(view()->paper()->scope, scope);
    EXPECT_FALSE(view()->choices()->group()->isHidden());
    choose(view()->choices()->group(), entries(view()->choices()->group()).at(1));
    EXPECT_EQ(view()->paper()->scope, reports::PaperScope());
}

TEST_F(PapersViewTest, AnIssuedPaperIsListedWithWhatHasChangedAndOpensAsIssued)
{
    const core::TrainingGroup group = *plan().groups().front();
    const size_t before = core::issuedOf(plan(), group.event).size();
    desk()->openPapers({.scope = {.group = group.id}, .kind = PaperKind::Agenda});
    view()->choices()->check("borders")->click();
    makePages(*view());
    const reports::Document document = preview()->pages()->document();
    prompts.path = folder.filePath(QStringLiteral("agenda.pdf"));
    view()->saveButton()->click();
    const auto issued = core::issuedOf(plan(), group.event);
    ASSERT_EQ(issued.size(), before + 1);
    const core::IssuedPaperId id = issued.back()->id;
    view()->choices()->check("borders")->click();
    const core::Event *event = plan().find(group.event);
    ASSERT_TRUE(session().perform(*core::moveEvent(plan(), event->id, event->start.addDays(7), event->end.addDays(7))));
    desk()->open(refOf(id));
    auto *tab = qobject_cast<widgets::IssuedTab *>(desk()->groups()->page()->current());
    ASSERT_TRUE(tab);
    ASSERT_EQ(tab->table()->rowCount(), int(before) + 1);
    EXPECT_TRUE(tab->table()->item(0, 6)->text().contains(QStringLiteral("2567")));
    EXPECT_FALSE(widgets::outdatedPapers(session(), format::Texts(format::Language::Thai)).empty());
    QTest::keyClick(tab->table(), Qt::Key_Return);
    ASSERT_TRUE(view());
    makePages(*view());
    EXPECT_TRUE(view()->paper()->options.bordered) << "as it was issued";
    EXPECT_FALSE(view()->note().isEmpty());
    EXPECT_EQ(preview()->pages()->document(), document) << "to the letter, though the days are others now";
    const size_t once = core::issuedOf(plan(), group.event).size();
    view()->saveButton()->click();
    const auto twice = core::issuedOf(plan(), group.event);
    ASSERT_EQ(twice.size(), once + 1) << "it left the house again";
    EXPECT_EQ(twice.back()->options, plan().find(id)->options);
}

TEST_F(PapersViewTest, APageWithoutIssuedPapersOffersTheFirstStepAndNoDeadButton)
{
    desk()->open(core::refOf(plan().groups().back()->id));
    desk()->groups()->page()->showTab(widgets::IssuedPapersTab);
    auto *tab = static_cast<widgets::IssuedTab *>(desk()->groups()->page()->current());
    ASSERT_TRUE(tab->empty()->isVisible());
    EXPECT_FALSE(tab->openButton()->isVisible());
    EXPECT_FALSE(tab->compareButton()->isVisible());
    ASSERT_TRUE(tab->firstButton()->isVisible());
    tab->firstButton()->click();
    EXPECT_TRUE(view()) << "to the papers of this group";
}

} // namespace
} // namespace ruam::test
