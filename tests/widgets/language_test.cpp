#include "testwindow.h"

#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "participantsview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

namespace ruam::test {
namespace {

using widgets::Desk;

/// Words that may be Latin in a Thai window: names of formats and keys, the name of the other language, and the day of
/// the common era that a date field says beside the Thai one.
QString withoutAllowed(QString text)
{
    static const QRegularExpression allowed(
        QStringLiteral("\\([A-Z]\\)|\\([0-9–]+( [A-Z][a-z]+)? ?[0-9–]* [A-Z][a-z]+ "
                       "\\d{4}\\)|\\b(PDF|Excel|Word|CSV|JSON|English|GNU|Ctrl|Alt|Shift|Enter|Esc|Tab|F\\d+|Left|"
                       "Delete)\\b|[^ ]*\\.ruam|/[^ ]*"));
    return text.remove(u'&').remove(QChar(0x200B)).remove(allowed);
}

/// Without the items of its lists a file dialog is looked at: they are files, folders and drives.
void collectTexts(const QWidget *root, QStringList &texts, bool items = true)
{
    QList<const QWidget *> widgets{root};
    const auto children = root->findChildren<QWidget *>();
    for (const QWidget *child : children)
        widgets.append(child);
    for (const QWidget *widget : widgets) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName() << widget->statusTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text() << line->placeholderText();
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            texts << menu->title();
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab);
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int row = 0; items && row < box->count(); ++row)
                texts << box->itemText(row);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model() && !qobject_cast<const QHeaderView *>(widget))
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                texts << view->model()->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; items && row < view->model()->rowCount(); ++row)
                    texts << view->model()->index(row, column).data().toString();
            }
    }
    const auto actions = root->findChildren<QAction *>();
    for (const QAction *action : actions)
        texts << action->text();
}

class LanguageTest : public WindowTest
{
protected:
    /// Every view, with something selected, and the page of a group with both tabs.
    QStringList allTexts()
    {
        QStringList texts;
        for (int view = 0; view < widgets::ViewCount; ++view) {
            desk()->chooseView(view);
            desk()->view()->focusWork();
            // What was shown before a change of language is gone only now.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            collectTexts(window.get(), texts);
        }
        desk()->open({core::Kind::TrainingGroup, 112});
        desk()->groups()->page()->tabs()->setCurrentIndex(1);
        QApplication::clipboard()->setText(QStringLiteral("นายหนึ่ง สมมุติ\nสอง\n"));
        desk()->groups()->page()->participants()->pasteTable();
        QCoreApplication::processEvents();
        collectTexts(window.get(), texts);
        texts.removeAll(QString());
        texts.removeDuplicates();
        return texts;
    }
};

TEST_F(LanguageTest, NoEnglishWordStandsInTheThaiWindow)
{
    start();
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    for (const QString &text : allTexts())
        EXPECT_FALSE(withoutAllowed(text).contains(latin)) << text.toStdString();
}

/// The system's dialogs as src/widgets/prompts.cpp opens them; without Thai of their own they would be English.
TEST_F(LanguageTest, NoEnglishWordStandsInTheDialogsOfQt)
{
    start();
    QStringList texts;
    QFileDialog open(window.get(), QString(), folder.path());
    open.setOption(QFileDialog::DontUseNativeDialog);
    open.setFileMode(QFileDialog::ExistingFile);
    QFileDialog save(window.get(), QString(), folder.path());
    save.setOption(QFileDialog::DontUseNativeDialog);
    save.setAcceptMode(QFileDialog::AcceptSave);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintDialog print(&printer, window.get());
    QMessageBox box(window.get());
    box.setStandardButtons(QMessageBox::Ok | QMessageBox::Save | QMessageBox::Cancel | QMessageBox::Close);
    for (QDialog *dialog : std::initializer_list<QDialog *>{&open, &save, &print, &box}) {
        dialog->show();
        QCoreApplication::processEvents();
        collectTexts(dialog, texts, !qobject_cast<QFileDialog *>(dialog));
    }
    QLineEdit line;
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    collectTexts(menu.get(), texts);
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    // Folders, drives and printers are called what they are called; paper sizes and units too.
    static const QRegularExpression names(QStringLiteral(
        "\\b(A\\d|B\\d|C\\d|DL|JIS|Letter|Legal|Executive|Tabloid|Ledger|Folio|ISO|cm|mm|in|pt|DPI|dpi|RGB)\\b|"
        "widgets_test-\\w+|\\w+\\.(pdf|ini)|Computer|print\\.pdf"));
    texts.removeDuplicates();
    EXPECT_GT(texts.size(), 30);
    for (QString text : texts) {
        const QString left = withoutAllowed(text).remove(names);
        EXPECT_FALSE(left.contains(latin)) << text.toStdString();
    }
}

TEST_F(LanguageTest, NoThaiWordStandsInTheEnglishWindowButFromTheData)
{
    start();
    window->setLanguage(format::Language::English);
    // The other language's own name, the file's name, and what allTexts() pastes.
    QString data = QStringLiteral("ไทย\nทดสอบ\nนาย\nหนึ่ง สมมุติ\nสอง");
    core::forEachKind([&]<class R>() {
        if constexpr (!core::isPeopleKind(R::kKind))
            for (const auto &[id, record] : plan().all<R>())
                for (const core::Field &field : core::fieldsOf(R::kKind)) {
                    const core::Value value = core::fieldValue(record, field);
                    if (const auto *text = std::get_if<QString>(&value))
                        data += u'\n' + *text;
                }
    });
    static const QRegularExpression thai(QStringLiteral("[\\x{0E01}-\\x{0E5B}]+"));
    for (QString text : allTexts()) {
        text.remove(QChar(0x200B));
        for (auto run = thai.globalMatch(text); run.hasNext();) {
            const QString words = run.next().captured();
            EXPECT_TRUE(data.contains(words)) << text.toStdString();
        }
    }
    window->setLanguage(format::Language::Thai);
}

TEST_F(LanguageTest, EnglishComesAtOnceAndThaiComesBack)
{
    start();
    action(QStringLiteral("English"))->trigger();
    EXPECT_TRUE(action(QStringLiteral("Steps")));
    EXPECT_EQ(widgets::viewName(widgets::OverviewKind), u"Overview");
    EXPECT_TRUE(statusText().isEmpty() || !statusText().contains(QStringLiteral("บันทึก")));

    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    action(QStringLiteral("ไทย"))->trigger();
    for (const QString &text : allTexts())
        EXPECT_FALSE(withoutAllowed(text).contains(latin)) << text.toStdString();
}

TEST_F(LanguageTest, TheChoiceIsRememberedForTheNextWindow)
{
    start();
    window->setLanguage(format::Language::English);
    window.reset();
    start();
    EXPECT_EQ(window->language(), format::Language::English);
    window->setLanguage(format::Language::Thai);
}

TEST_F(LanguageTest, EveryControlHasANameForScreenReaders)
{
    start();
    for (int view = 0; view < widgets::ViewCount; ++view) {
        desk()->chooseView(view);
        desk()->view()->focusWork();
        const auto children = window->findChildren<QWidget *>();
        for (const QWidget *child : children) {
            if (child->focusPolicy() == Qt::NoFocus || !child->isVisible() ||
                child->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(child);
            const bool control = button || qobject_cast<const QLineEdit *>(child) ||
                                 qobject_cast<const QComboBox *>(child) ||
                                 qobject_cast<const QAbstractItemView *>(child);
            if (!control || qobject_cast<const QComboBox *>(child->parentWidget()))
                continue;
            EXPECT_FALSE(child->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                << child->metaObject()->className();
        }
    }
}

} // namespace
} // namespace ruam::test
