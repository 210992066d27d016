#include "testwindow.h"

#include "desk.h"
#include "grouppage.h"
#include "groupsview.h"
#include "participantsview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <support/source.h>

namespace ruam::test {
namespace {

using widgets::Desk;

/// The words between backticks in the tables of docs/latinwords.md, those of the system's dialogs apart.
struct LatinWords
{
    QStringList everywhere;
    QStringList inSystemDialogs;
};

const LatinWords &latinWords()
{
    static const LatinWords words = [] {
        QFile page(sourcePath(QStringLiteral("docs/latinwords.md")));
        EXPECT_TRUE(page.open(QIODevice::ReadOnly));
        LatinWords read;
        QStringList *list = &read.everywhere;
        static const QRegularExpression word(QStringLiteral("`(\\w+)`"));
        for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
            if (line.startsWith(QLatin1String("## ")))
                list = &read.inSystemDialogs;
            // The first column holds the words, the second says why.
            for (auto it = word.globalMatch(line.section(u'|', 1, 1)); it.hasNext();)
                list->append(it.next().captured(1));
        }
        return read;
    }();
    return words;
}

QRegularExpression anyOf(const QStringList &words)
{
    return QRegularExpression(QStringLiteral("\\b(%1)\\b").arg(words.join(u'|')));
}

/// What is left without the words that may be Latin in a Thai window, mnemonics, names of files, and the day of the
/// common era that a date field says beside the Thai one.
QString withoutAllowed(QString text)
{
    static const QRegularExpression free(
        QStringLiteral("\\([A-Z]\\)|\\([0-9–]+( [A-Z][a-z]+)? ?[0-9–]* [A-Z][a-z]+ \\d{4}\\)|[^ ]*\\.ruam|/[^ ]*"));
    static const QRegularExpression allowed = anyOf(latinWords().everywhere);
    return text.remove(u'&').remove(QChar(0x200B)).remove(free).remove(allowed);
}

/// Without the items of its lists a file dialog is looked at: they are files, folders and drives.
void collectTexts(const QWidget *root, QStringList &texts, bool items = true)
{
    QList<const QWidget *> widgets{root};
    const auto children = root->findChildren<QWidget *>();
    for (const QWidget *child : children)
        widgets.append(child);
    for (const QWidget *widget : widgets) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName() << widget->statusTip()
              << widget->accessibleDescription();
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

/// Every control that takes the focus is called something.
void expectNamed(const QWidget *root)
{
    const auto children = root->findChildren<QWidget *>();
    for (QWidget *child : children) {
        const bool control = qobject_cast<const QAbstractButton *>(child) || qobject_cast<const QLineEdit *>(child) ||
                             qobject_cast<const QComboBox *>(child) || qobject_cast<const QPlainTextEdit *>(child) ||
                             qobject_cast<const QAbstractItemView *>(child);
        if (!control || child->focusPolicy() == Qt::NoFocus || !child->isVisible() ||
            child->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QComboBox *>(child->parentWidget()))
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(child);
        ASSERT_TRUE(access) << child->metaObject()->className();
        EXPECT_FALSE(access->text(QAccessible::Name).isEmpty())
            << child->metaObject()->className() << ' ' << child->objectName().toStdString();
    }
}

class LanguageTest : public WindowTest
{
protected:
    /// The system's dialogs as src/widgets/prompts.cpp opens them, and the menu of a line.
    QStringList dialogTexts()
    {
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
        box.setStandardButtons(QMessageBox::Ok | QMessageBox::Save | QMessageBox::Cancel | QMessageBox::Close |
                               QMessageBox::Yes | QMessageBox::No);
        for (QDialog *dialog : std::initializer_list<QDialog *>{&open, &save, &print, &box}) {
            dialog->show();
            QCoreApplication::processEvents();
            collectTexts(dialog, texts, !qobject_cast<QFileDialog *>(dialog));
        }
        QLineEdit line;
        const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
        collectTexts(menu.get(), texts);
        texts.removeDuplicates();
        return texts;
    }
    /// What the plan itself says, in either language.
    QStringList dataTexts() const
    {
        QStringList texts;
        core::forEachKind([&]<class R>() {
            if constexpr (!core::isPeopleKind(R::kKind))
                for (const auto &[id, record] : plan().all<R>())
                    for (const core::Field &field : core::fieldsOf(R::kKind)) {
                        const core::Value value = core::fieldValue(record, field);
                        if (const auto *text = std::get_if<QString>(&value))
                            texts.append(*text);
                    }
        });
        return texts;
    }
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
        desk()->groups()->page()->showTab(widgets::ParticipantsTab);
        QApplication::clipboard()->setText(QStringLiteral("นายหนึ่ง สมมุติ\nสอง\n"));
        static_cast<widgets::ParticipantsView *>(desk()->groups()->page()->tab(widgets::ParticipantsTab))->pasteTable();
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
    const QStringList data = dataTexts();
    for (const QString &text : allTexts())
        EXPECT_FALSE(!data.contains(text) && withoutAllowed(text).contains(latin)) << text.toStdString();
}

/// Without Thai of their own they would be English.
TEST_F(LanguageTest, NoEnglishWordStandsInTheDialogsOfQt)
{
    start();
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression names(QStringLiteral("widgets_test-\\w+|\\w+\\.(pdf|ini)|Computer"));
    static const QRegularExpression allowed = anyOf(latinWords().inSystemDialogs);
    const QStringList texts = dialogTexts();
    EXPECT_GT(texts.size(), 30);
    for (const QString &text : texts) {
        const QString left = withoutAllowed(text).remove(names).remove(allowed);
        EXPECT_FALSE(left.contains(latin)) << text.toStdString();
        EXPECT_NE(left, QStringLiteral("ใช่")) << "buttons are verbs";
        EXPECT_NE(left, QStringLiteral("ไม่ใช่")) << "buttons are verbs";
    }
}

TEST_F(LanguageTest, NoThaiWordStandsInTheDialogsOfQtInEnglish)
{
    start();
    window->setLanguage(format::Language::English);
    static const QRegularExpression thai(QStringLiteral("[\\x{0E01}-\\x{0E5B}]"));
    for (const QString &text : dialogTexts())
        EXPECT_FALSE(text.contains(thai)) << text.toStdString();
    window->setLanguage(format::Language::Thai);
}

TEST_F(LanguageTest, EveryMnemonicIsLatinAndStandsOnceInItsMenu)
{
    start();
    static const QRegularExpression mnemonic(QStringLiteral("&([^&])"));
    for (const auto language : {format::Language::Thai, format::Language::English}) {
        window->setLanguage(language);
        QList<QWidget *> menus{window->menuBar()};
        for (QMenu *menu : window->menuBar()->findChildren<QMenu *>())
            menus.append(menu);
        EXPECT_GT(menus.size(), 5);
        for (const QWidget *menu : menus) {
            QString used;
            const auto actions = menu->actions();
            for (const QAction *action : actions) {
                const QString text = action->text().remove(QStringLiteral("&&"));
                const auto found = mnemonic.match(text);
                if (!found.hasMatch())
                    continue;
                const QChar letter = found.captured(1)[0].toUpper();
                EXPECT_TRUE(letter >= u'A' && letter <= u'Z') << text.toStdString();
                EXPECT_FALSE(used.contains(letter)) << text.toStdString();
                used += letter;
            }
        }
    }
    window->setLanguage(format::Language::Thai);
}

TEST_F(LanguageTest, NoThaiWordStandsInTheEnglishWindowButFromTheData)
{
    start();
    window->setLanguage(format::Language::English);
    // The other language's own name, the file's name, and what allTexts() pastes.
    const QString data = QStringLiteral("ไทย\nทดสอบ\nนาย\nหนึ่ง สมมุติ\nสอง\n") + dataTexts().join(u'\n');
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
    const QStringList data = dataTexts();
    for (const QString &text : allTexts())
        EXPECT_FALSE(!data.contains(text) && withoutAllowed(text).contains(latin)) << text.toStdString();
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
        desk()->showDetails(true);
        expectNamed(window.get());
    }
    desk()->open({core::Kind::Task, 61});
    expectNamed(window.get());
    desk()->open({core::Kind::TrainingGroup, 112});
    for (int tab = 0; tab < widgets::GroupTabCount; ++tab) {
        desk()->groups()->page()->showTab(widgets::GroupTabKind(tab));
        expectNamed(window.get());
    }
    QApplication::clipboard()->setText(QStringLiteral("นายหนึ่ง สมมุติ\nสอง\n"));
    static_cast<widgets::ParticipantsView *>(desk()->groups()->page()->tab(widgets::ParticipantsTab))->pasteTable();
    QCoreApplication::processEvents();
    expectNamed(window.get());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("กลุ่ม"));
    QCoreApplication::processEvents();
    expectNamed(window.get());
    QMessageBox box(window.get());
    box.setStandardButtons(QMessageBox::Ok | QMessageBox::Cancel);
    box.show();
    expectNamed(&box);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintDialog print(&printer, window.get());
    print.show();
    expectNamed(&print);
}

} // namespace
} // namespace ruam::test
