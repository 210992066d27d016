#pragma once

#include <ruam/presentation/detailsmodel.h>

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ruam::widgets {

class ChoiceBox;
class DateField;
class EchoLine;
class Label;
class TextField;

/// One line of a form: the editor that fits the field, and under it why a text was refused. What was refused stays as
/// typed; Escape restores.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(presentation::DetailsModel &model, int row, const format::Texts &texts, bool readOnly,
                QWidget *parent = nullptr);

    ~FieldEditor() override;

    /// Submits nothing any more: it is about to go, and losing the focus is not typing.
    void silence();
    /// Shows what stands in the model, unless something is being typed.
    void refresh();
    /// Shows what stands in the model now that its line belongs to another record.
    void showOther();
    void setToday(QDate today, QDate opensAt);
    bool isRefused() const { return m_refused; }
    bool isEditable() const { return m_focus != nullptr; }
    /// The widget that takes the keys; null where the field is read only.
    QWidget *focusTarget() const { return m_focus; }
    QString refusalText() const;

Q_SIGNALS:
    /// A text that had been refused was taken, or given up.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeEditor();
    void submitText(const QString &typed);
    void submitChoice();
    void settle(bool taken);
    bool isTyping() const;
    void restore();

    presentation::DetailsModel &m_model;
    int m_row;
    format::Texts m_texts;
    bool m_refused = false;
    bool m_submitting = false;
    QWidget *m_focus = nullptr;
    EchoLine *m_echo;
    Label *m_shown = nullptr;
    QLineEdit *m_line = nullptr;
    TextField *m_text = nullptr;
    DateField *m_date = nullptr;
    ChoiceBox *m_box = nullptr;
    QCheckBox *m_check = nullptr;
};

} // namespace ruam::widgets
