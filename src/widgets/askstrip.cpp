#include "askstrip.h"

#include "label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ruam::widgets {

AskStrip::AskStrip(QWidget *parent)
    : Strip(parent), m_question(new Label(this)), m_line(new QLineEdit(this)), m_button(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_refusal(new Label(this, Label::Tone::MustFix))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_question);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    row->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addLayout(row);
    layout->addWidget(m_refusal);
    m_question->setBuddy(m_line);
    m_line->setMaximumWidth(520);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &AskStrip::answer);
    connect(m_cancel, &QPushButton::clicked, this, &AskStrip::closeStrip);
    hide();
}

void AskStrip::ask(const QString &question, const QString &placeholder, const QString &button)
{
    m_question->setText(question);
    m_line->clear();
    m_chosen = 0;
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(question);
    m_button->setText(button);
    m_refusal->hide();
    show();
    m_line->setFocus();
}

void AskStrip::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

void AskStrip::setSearch(Search search)
{
    m_search = std::move(search);
    m_list = new QStringListModel(this);
    auto *completer = new QCompleter(m_list, this);
    // What was found need not hold the letters as they were typed.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_chosen = 0;
        m_choices = typed.trimmed().isEmpty() ? presentation::Choices() : m_search(typed);
        QStringList words;
        for (const presentation::Choice &choice : std::as_const(m_choices))
            words.append(choice.text);
        m_list->setStringList(words);
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void AskStrip::choose(int row)
{
    if (row < 0 || row >= m_choices.size())
        return;
    m_chosen = std::get<qint64>(m_choices[row].value);
    m_line->setText(m_choices[row].text);
}

void AskStrip::refuse(const QString &why)
{
    m_refusal->setWrappedText(why);
    m_refusal->show();
    m_line->setFocus();
    m_line->selectAll();
}

void AskStrip::closeStrip()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void AskStrip::answer()
{
    const QString text = m_line->text().trimmed();
    // The words of an entry that was only passed over mean that entry.
    for (int row = 0; row < m_choices.size() && m_chosen == 0; ++row)
        if (m_choices[row].text == text)
            choose(row);
    if (!text.isEmpty())
        Q_EMIT answered(text);
    else
        m_line->setFocus();
}

void AskStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeStrip();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return answer();
    Strip::keyPressEvent(event);
}

} // namespace ruam::widgets
