#include "fieldeditor.h"

#include "choicebox.h"
#include "datefield.h"
#include "datetext.h"
#include "echoline.h"
#include "textfield.h"

#include <ruam/format/fieldtext.h>

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::Editor;

FieldEditor::FieldEditor(presentation::DetailsModel &model, int row, const format::Texts &texts, bool readOnly,
                         QWidget *parent)
    : QWidget(parent), m_model(model), m_row(row), m_texts(texts), m_echo(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const presentation::DetailField &field = model.at(row);
    if (readOnly || field.readOnly || field.editor == Editor::ReadOnly || field.editor == Editor::Stamp) {
        m_shown = new Label(this);
        m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_shown->setAccessibleName(field.label);
        layout->addWidget(m_shown);
    } else {
        makeEditor();
        m_focus->setAccessibleName(field.label);
        m_focus->installEventFilter(this);
        setFocusProxy(m_focus);
    }
    if (!m_date) {
        m_echo = new EchoLine(this);
        layout->addWidget(m_echo);
    } else {
        m_echo = m_date->echo();
    }
    refresh();
}

void FieldEditor::makeEditor()
{
    QWidget *made = nullptr;
    switch (m_model.at(m_row).editor) {
    case Editor::Text:
    case Editor::List:
        made = m_text = new TextField(this);
        connect(m_text, &TextField::submitted, this, &FieldEditor::submitText);
        break;
    case Editor::Date:
    case Editor::DateRange:
    case Editor::TimeRange:
        made = m_date = new DateField(*entryOf(m_model.at(m_row).editor), m_texts, this);
        // A holiday falls on itself.
        if (m_model.at(m_row).record.kind != core::Kind::Holiday)
            m_date->setPlan(&m_model.plan());
        connect(m_date, &DateField::submitted, this, &FieldEditor::submitText);
        break;
    case Editor::Choice:
    case Editor::Reference:
        made = m_box = new ChoiceBox(
            m_model.at(m_row).editor == Editor::Choice ? ChoiceBox::Kind::Words : ChoiceBox::Kind::Reference,
            [this] { return m_model.choices(m_row); }, this);
        m_box->setOffer([this](const QString &typed) { return m_model.newRecordOffer(m_row, typed); });
        connect(m_box, &ChoiceBox::submitted, this, &FieldEditor::submitChoice);
        break;
    case Editor::Flag:
        made = m_check = new QCheckBox(this);
        connect(m_check, &QCheckBox::clicked, this, [this](bool on) { settle(m_model.choose(m_row, on)); });
        break;
    default:
        made = m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            if (m_line->isModified()) {
                m_line->setModified(false);
                submitText(m_line->text());
            }
        });
        break;
    }
    layout()->addWidget(made);
    m_focus = m_date ? static_cast<QWidget *>(m_date->edit()) : made;
}

bool FieldEditor::isTyping() const
{
    return (m_line && m_line->isModified()) || (m_text && m_text->isTyping()) || (m_box && m_box->isTyping()) ||
           (m_date && m_date->edit()->isModified());
}

FieldEditor::~FieldEditor()
{
    silence();
}

void FieldEditor::silence()
{
    const auto inner = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : inner)
        widget->disconnect(this);
}

void FieldEditor::refresh()
{
    if (!isTyping() && !m_submitting)
        restore();
}

void FieldEditor::showOther()
{
    const presentation::DetailField &field = m_model.at(m_row);
    QWidget *named = m_focus ? m_focus : m_shown;
    named->setAccessibleName(field.label);
    restore();
}

void FieldEditor::restore()
{
    const presentation::DetailField &field = m_model.at(m_row);
    const bool wasRefused = std::exchange(m_refused, false);
    if (!m_date)
        m_echo->clearEcho();
    if (m_shown)
        m_shown->setWrappedText(field.text);
    if (m_line) {
        m_line->setText(field.text);
        m_line->setModified(false);
        m_line->setCursorPosition(0);
    }
    if (m_text)
        m_text->setStored(field.text);
    if (m_date)
        m_date->setStored(field.text);
    if (m_box)
        m_box->setStored(field.text);
    if (m_check) {
        const auto value = format::readField(core::Plan(), *field.field, field.text, m_texts);
        const bool *on = value ? std::get_if<bool>(&*value) : nullptr;
        m_check->setChecked(on && *on);
    }
    if (wasRefused)
        Q_EMIT settled();
}

void FieldEditor::setToday(QDate today, QDate opensAt)
{
    if (m_date)
        m_date->setToday(today, opensAt);
}

QString FieldEditor::refusalText() const
{
    return m_refused ? m_echo->message() : QString();
}

void FieldEditor::submitText(const QString &typed)
{
    m_submitting = true;
    const bool taken = m_model.set(m_row, m_date ? withoutToday(typed, m_date->today(), m_texts) : typed);
    m_submitting = false;
    settle(taken);
}

void FieldEditor::submitChoice()
{
    const presentation::Choice *choice = m_box->choice();
    m_submitting = true;
    const QString made = m_box->newTitle();
    const bool taken = !made.isEmpty() ? m_model.chooseNew(m_row, made)
                       : choice        ? m_model.choose(m_row, choice->value)
                                       : m_model.set(m_row, m_box->currentText());
    m_submitting = false;
    settle(taken);
}

void FieldEditor::settle(bool taken)
{
    if (taken) {
        restore();
        return;
    }
    m_refused = true;
    const QString reason = m_model.at(m_row).error;
    if (m_date) {
        m_date->refuse(reason);
    } else {
        if (m_line)
            m_line->setModified(true);
        if (m_text)
            m_text->refuse();
        if (m_box)
            m_box->refuse();
        m_echo->showRefusal(reason);
    }
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isTyping()) {
        restore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ruam::widgets
