#pragma once

#include "strip.h"

#include <ruam/presentation/roles.h>

#include <functional>

class QLineEdit;
class QPushButton;
class QStringListModel;

namespace ruam::widgets {

class Label;

/// One line asked for above a list, in place of a dialog: a question, a field, the button that does it. Enter takes it,
/// Esc gives it up.
class AskStrip : public Strip
{
    Q_OBJECT

public:
    explicit AskStrip(QWidget *parent = nullptr);

    /// What is answered is told by answered(); the strip stays until it is closed, for the answer may be refused.
    void ask(const QString &question, const QString &placeholder, const QString &button);
    void setCancelText(const QString &text);
    /// What is listed under the field as it is typed in; one of the list may be chosen, and a text that is not in it is
    /// as welcome.
    using Search = std::function<presentation::Choices(const QString &typed)>;
    void setSearch(Search search);
    /// The id that was chosen in the list; 0 for what was only typed.
    qint64 chosen() const { return m_chosen; }
    /// Why the answer was not taken.
    void refuse(const QString &why);
    QLineEdit *line() const { return m_line; }
    QPushButton *button() const { return m_button; }

public Q_SLOTS:
    void closeStrip();

Q_SIGNALS:
    void answered(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();
    void choose(int row);

    Label *m_question;
    QLineEdit *m_line;
    QPushButton *m_button;
    QPushButton *m_cancel;
    Label *m_refusal;
    Search m_search;
    presentation::Choices m_choices;
    QStringListModel *m_list = nullptr;
    qint64 m_chosen = 0;
};

} // namespace ruam::widgets
