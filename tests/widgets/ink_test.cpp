#include "inkheight.h"

#include "adviceline.h"
#include "card.h"
#include "choicebox.h"
#include "datefield.h"
#include "echoline.h"
#include "filterline.h"
#include "label.h"
#include "noticebar.h"
#include "offerbutton.h"
#include "rowbutton.h"
#include "searchfield.h"
#include "textfield.h"
#include "type.h"
#include "wholeink.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

namespace ruam::test {
namespace {

using namespace widgets;

template <class W>
std::unique_ptr<QWidget> withText(const QString &text)
{
    auto widget = std::make_unique<W>();
    widget->setText(text);
    return widget;
}

TEST_P(InkTest, ARowIsInkAndAirAboveAndBelow)
{
    EXPECT_EQ(rowHeight(QApplication::font()), inkOf(QApplication::font()).height() + 6);
}

TEST_P(InkTest, LabelsShowWholeMarks)
{
    expectWholeInk("label", withText<Label>);
    expectWholeInk("label of Qt's own dialogs", withText<QLabel>);
    for (const Label::Weight weight : {Label::Weight::Strong, Label::Weight::Heading, Label::Weight::Title})
        expectWholeInk("heading", [weight](const QString &text) {
            return std::make_unique<Label>(text, nullptr, Label::Tone::Plain, weight);
        });
    expectWholeInk("label that is cut short", [](const QString &text) {
        auto label = std::make_unique<Label>();
        label->resize(260, 10);
        label->setElidedText(text);
        return label;
    });
    expectWholeInk("echo line", [](const QString &text) {
        auto line = std::make_unique<EchoLine>();
        line->showRefusal(text);
        return line;
    });
    expectWholeInk("notice", [](const QString &text) {
        auto bar = std::make_unique<NoticeBar>(NoticeBar::Kind::ToKnow);
        bar->showNotice(text);
        return bar;
    });
    QFont strong = QApplication::font();
    strong.setBold(true);
    expectWholeInk(
        "heading of a card",
        [](const QString &text) {
            auto card = std::make_unique<Card>();
            card->setHeading(text);
            return card;
        },
        &strong);
}

TEST_P(InkTest, AWrappedLabelShowsItsFirstAndLastLineWhole)
{
    Label label;
    const QString lines = inkSample() + u'\n' + inkSample();
    label.setWrappedText(lines);
    label.resize(300, label.heightForWidth(300));
    for (const int line : {0, 1})
        expectWholeInk("wrapped label", label, [&label, line](const QString &text) {
            QStringList words{QStringLiteral(" "), QStringLiteral(" ")};
            words[line] = text;
            label.setWrappedText(words.join(u'\n'));
        });
}

TEST_P(InkTest, ButtonsShowWholeMarks)
{
    expectWholeInk("push button", withText<QPushButton>);
    expectWholeInk("offer", [](const QString &text) { return std::make_unique<OfferButton>(text, nullptr); });
    expectWholeInk("check box", withText<QCheckBox>);
    expectWholeInk("radio button", withText<QRadioButton>);
    for (const bool raised : {false, true})
        expectWholeInk("tool button", [raised](const QString &text) {
            auto button = std::make_unique<QToolButton>();
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setAutoRaise(raised);
            button->setText(text);
            return button;
        });
    expectWholeInk("row of a card", [](const QString &text) {
        auto row = std::make_unique<RowButton>();
        row->setWords(text, text);
        return row;
    });
    expectWholeInk("group box", [](const QString &text) {
        auto box = std::make_unique<QGroupBox>(text);
        box->setMinimumHeight(80);
        return box;
    });
}

TEST_P(InkTest, FieldsShowWholeMarks)
{
    expectWholeInk("line edit", withText<QLineEdit>);
    expectWholeInk("placeholder", [](const QString &text) {
        auto line = std::make_unique<QLineEdit>();
        line->setPlaceholderText(text);
        return line;
    });
    expectWholeInk("filter", [](const QString &text) {
        auto line = std::make_unique<FilterLine>(nullptr, nullptr);
        line->setText(text);
        return line;
    });
    expectWholeInk("whole number", [](const QString &text) {
        auto box = std::make_unique<QSpinBox>();
        box->setPrefix(text);
        return box;
    });
    expectWholeInk("number", [](const QString &text) {
        auto box = std::make_unique<QDoubleSpinBox>();
        box->setPrefix(text);
        return box;
    });
    for (const auto entry : {format::DateEntry::Day, format::DateEntry::Days, format::DateEntry::Times})
        expectWholeInk("date field", [entry](const QString &text) {
            auto field = std::make_unique<DateField>(entry, format::Texts(format::Language::Thai));
            field->setQuiet(true);
            field->setStored(text);
            return field;
        });
    for (const auto kind : {ChoiceBox::Kind::Words, ChoiceBox::Kind::Reference})
        expectWholeInk("choice box", [kind](const QString &text) {
            auto box = std::make_unique<ChoiceBox>(kind, [] { return presentation::Choices(); });
            box->setStored(text);
            return box;
        });
}

TEST_P(InkTest, ATextFieldShowsItsFirstAndLastLineWhole)
{
    TextField field;
    field.setStored(QStringLiteral("1\n2\n3"));
    field.resize(300, field.sizeHint().height());
    for (const int line : {0, 2}) {
        const auto show = [&field, line](const QString &text) {
            QStringList words{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
            words[line] = text;
            field.setStored(words.join(u'\n'));
        };
        expectWholeInk("text field", field, show, [&field] { return field.viewport()->geometry(); });
    }
}

TEST_P(InkTest, AQuestionShowsWholeMarks)
{
    QMessageBox box;
    box.setTextFormat(Qt::PlainText);
    box.setText(inkSample());
    box.addButton(QStringLiteral("1"), QMessageBox::ActionRole);
    box.show();
    auto *label = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label"));
    ASSERT_TRUE(label);
    expectWholeInk(
        "question", box, [label](const QString &text) { label->setText(text); }, [label] { return label->geometry(); });
}

INSTANTIATE_TEST_SUITE_P(TypeSizes, InkTest, testing::ValuesIn(kTypeSizes));

} // namespace
} // namespace ruam::test
