#include "recordform.h"

#include "fieldeditor.h"
#include "label.h"

#include <QApplication>
#include <QGridLayout>
#include <QToolButton>

namespace ruam::widgets {
namespace {

/// By which an editor is found again when the form is made anew.
QString nameOf(const presentation::DetailField &field)
{
    return QStringLiteral("%1/%2").arg(field.record.id).arg(QLatin1String(field.field->name));
}

constexpr int kLineGap = 6;

QGridLayout *addGrid(QWidget *to, bool above)
{
    auto *grid = new QGridLayout(to);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(above ? 0 : kLineGap);
    grid->setColumnStretch(above ? 0 : 1, 1);
    return grid;
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

void RecordForm::clear()
{
    m_editors.clear();
    m_fieldLabels.clear();
    m_lines.clear();
    m_fold = nullptr;
    m_folded = nullptr;
    const auto children = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        child->hide();
        child->setParent(nullptr);
        child->deleteLater();
    }
    // Replaced as a whole: a QGridLayout keeps the rows it once had.
    delete layout();
}

void RecordForm::build()
{
    QString focused;
    for (FieldEditor *editor : m_editors) {
        editor->silence();
        if (editor->focusTarget() && editor->isAncestorOf(QApplication::focusWidget()))
            focused = editor->objectName();
    }
    // Before they are hidden, or each would hand the focus on to the next.
    if (!focused.isEmpty())
        QApplication::focusWidget()->clearFocus();
    clear();
    const size_t count = size_t(m_model.count());
    m_editors.resize(count);
    m_fieldLabels.resize(count);
    m_lines.resize(count);
    QGridLayout *grid = addGrid(this, m_labels == Labels::Above);
    std::vector<int> folded;
    for (int row = 0; row < m_model.count(); ++row)
        isFolded(row) ? folded.push_back(row) : addLine(this, row);
    if (!folded.empty()) {
        addFold();
        for (int row : folded)
            addLine(m_folded, row);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    for (FieldEditor *editor : m_editors)
        if (editor->objectName() == focused && editor->focusTarget())
            editor->focusTarget()->setFocus();
}

bool RecordForm::isFolded(int row) const
{
    return m_labels == Labels::Above && m_model.at(row).folded;
}

void RecordForm::addLine(QWidget *parent, int row)
{
    const bool above = m_labels == Labels::Above;
    auto *grid = static_cast<QGridLayout *>(parent->layout());
    const presentation::DetailField &field = m_model.at(row);
    auto *label = new Label(field.label, parent, Label::Tone::Secondary);
    auto *editor = new FieldEditor(m_model, row, m_texts, m_readOnly, parent);
    editor->setToday(m_today, m_opensAt);
    editor->setObjectName(nameOf(field));
    connect(editor, &FieldEditor::settled, this, &RecordForm::settled);
    label->setBuddy(editor->focusTarget());
    if (!above && editor->focusTarget())
        label->setMinimumHeight(editor->focusTarget()->sizeHint().height());
    const int line = grid->count() == 0 ? 0 : grid->rowCount();
    if (above) {
        grid->addWidget(label, line, 0);
        grid->addWidget(editor, line + 1, 0);
        grid->setRowMinimumHeight(line + 2, kLineGap);
    } else {
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(editor, line, 1);
    }
    m_editors[size_t(row)] = editor;
    m_fieldLabels[size_t(row)] = label;
    m_lines[size_t(row)] = lineOf(field);
    label->show();
    editor->show();
}

void RecordForm::addFold()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    m_fold = new QToolButton(this);
    m_fold->setText(tr("English and short names"));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_folded = new QWidget(this);
    addGrid(m_folded, true);
    grid->addWidget(m_fold, grid->rowCount(), 0, Qt::AlignLeft);
    grid->addWidget(m_folded, grid->rowCount(), 0);
    connect(m_fold, &QToolButton::clicked, this, &RecordForm::toggleFold);
    m_fold->show();
    setFoldOpen(m_foldOpen);
}

void RecordForm::setFoldOpen(bool open)
{
    m_foldOpen = open;
    if (!m_fold)
        return;
    m_fold->setChecked(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_folded->setVisible(open);
}

void RecordForm::toggleFold(bool open)
{
    // A text that was refused is not hidden.
    for (int row = 0; row < int(m_editors.size()); ++row)
        open = open || (isFolded(row) && m_editors[size_t(row)]->isRefused());
    setFoldOpen(open);
    Q_EMIT foldToggled(open);
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
