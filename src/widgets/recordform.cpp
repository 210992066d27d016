#include "recordform.h"

#include "fieldeditor.h"
#include "label.h"

#include <QApplication>
#include <QGridLayout>

namespace ruam::widgets {
namespace {

/// By which an editor is found again when the form is made anew.
QString nameOf(const presentation::DetailField &field)
{
    return QStringLiteral("%1/%2").arg(field.record.id).arg(QLatin1String(field.field->name));
}

} // namespace

RecordForm::RecordForm(presentation::DetailsModel &model, Labels labels, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_model(model), m_labels(labels), m_texts(texts)
{
    connect(&m_model, &presentation::DetailsModel::reset, this, &RecordForm::follow);
    connect(&m_model, &presentation::DetailsModel::fieldChanged, this, &RecordForm::refresh);
    build();
}

void RecordForm::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    build();
}

void RecordForm::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    build();
}

void RecordForm::setToday(QDate today, QDate opensAt)
{
    m_today = today;
    m_opensAt = opensAt;
    for (FieldEditor *editor : m_editors)
        editor->setToday(today, opensAt);
}

RecordForm::Line RecordForm::lineOf(const presentation::DetailField &field)
{
    return {field.record.kind, field.field, field.editor, field.readOnly};
}

bool RecordForm::hasSameLines() const
{
    if (m_model.count() != int(m_lines.size()))
        return false;
    for (int row = 0; row < m_model.count(); ++row)
        if (!(lineOf(m_model.at(row)) == m_lines[size_t(row)]))
            return false;
    return true;
}

void RecordForm::follow()
{
    if (!hasSameLines()) {
        build();
        return;
    }
    for (int row = 0; row < m_model.count(); ++row) {
        const presentation::DetailField &field = m_model.at(row);
        m_fieldLabels[size_t(row)]->setText(field.label);
        m_editors[size_t(row)]->showOther();
        m_editors[size_t(row)]->setObjectName(nameOf(field));
    }
}

void RecordForm::build()
{
    // Replaced as a whole: a QGridLayout keeps the rows it once had.
    QString focused;
    for (FieldEditor *editor : m_editors) {
        editor->silence();
        if (editor->focusTarget() && editor->isAncestorOf(QApplication::focusWidget()))
            focused = editor->objectName();
    }
    // Before they are hidden, or each would hand the focus on to the next.
    if (!focused.isEmpty())
        QApplication::focusWidget()->clearFocus();
    m_editors.clear();
    m_fieldLabels.clear();
    m_lines.clear();
    const auto children = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        child->hide();
        child->setParent(nullptr);
        child->deleteLater();
    }
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    const bool above = m_labels == Labels::Above;
    grid->setVerticalSpacing(above ? 0 : 6);
    grid->setColumnStretch(above ? 0 : 1, 1);
    QWidget *before = nullptr;
    int line = 0;
    for (int row = 0; row < m_model.count(); ++row) {
        const presentation::DetailField &field = m_model.at(row);
        auto *label = new Label(field.label, this, Label::Tone::Secondary);
        auto *editor = new FieldEditor(m_model, row, m_texts, m_readOnly, this);
        editor->setToday(m_today, m_opensAt);
        connect(editor, &FieldEditor::settled, this, &RecordForm::settled);
        label->setBuddy(editor->focusTarget());
        if (!above && editor->focusTarget())
            label->setMinimumHeight(editor->focusTarget()->sizeHint().height());
        if (above) {
            grid->addWidget(label, line++, 0);
            grid->addWidget(editor, line++, 0);
            grid->setRowMinimumHeight(line++, 6);
        } else {
            grid->addWidget(label, line, 0, Qt::AlignTop);
            grid->addWidget(editor, line++, 1);
        }
        if (before && editor->focusTarget())
            setTabOrder(before, editor->focusTarget());
        if (editor->focusTarget())
            before = editor->focusTarget();
        m_editors.push_back(editor);
        m_fieldLabels.push_back(label);
        m_lines.push_back(lineOf(field));
        label->show();
        editor->show();
        editor->setObjectName(nameOf(field));
        if (editor->objectName() == focused && editor->focusTarget())
            editor->focusTarget()->setFocus();
    }
    grid->setRowStretch(line, 1);
}

void RecordForm::refresh(int row)
{
    if (row >= 0 && row < int(m_editors.size()))
        m_editors[size_t(row)]->refresh();
}

void RecordForm::focusFirst()
{
    for (FieldEditor *editor : m_editors) {
        if (editor->isEditable()) {
            editor->focusTarget()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

FieldEditor *RecordForm::refusedField() const
{
    for (FieldEditor *editor : m_editors)
        if (editor->isRefused())
            return editor;
    return nullptr;
}

FieldEditor *RecordForm::fieldOf(core::RecordRef record, QStringView field) const
{
    const int row = m_model.rowOf(record, field);
    return row < 0 ? nullptr : m_editors[size_t(row)];
}

} // namespace ruam::widgets
