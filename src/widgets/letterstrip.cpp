#include "letterstrip.h"

#include "datefield.h"
#include "inkheight.h"
#include "label.h"

#include <ruam/format/messages.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

constexpr int kLetterNumberWidth = 170;
constexpr int kLetterDayWidth = 230;
constexpr int kLeastField = 120;

} // namespace

LetterStrip::LetterStrip(presentation::RepliesModel &model, const format::Texts &texts, QWidget *parent)
    : Strip(parent), m_model(model), m_texts(texts),
      m_title(new Label(this, Label::Tone::Plain, Label::Weight::Strong)), m_numberLabel(new Label(this)),
      m_number(new QLineEdit(this)), m_dayLabel(new Label(this)),
      m_day(new DateField(format::DateEntry::Day, texts, this)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_numberLabel->setBuddy(m_number);
    m_dayLabel->setBuddy(m_day->edit());
    m_number->setMaximumWidth(scaled(kLetterNumberWidth, font()));
    m_number->setMinimumWidth(scaled(kLeastField, font()));
    m_day->setMaximumWidth(scaled(kLetterDayWidth, font()));
    m_day->setMinimumWidth(scaled(kLeastField, font()));
    m_day->setQuiet(true);
    m_day->setPlan(&model.session().plan());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 6, 10, 6);
    for (Label *label : {m_title, m_numberLabel, m_dayLabel})
        label->setMinimumHeight(m_number->sizeHint().height());
    line->addWidget(m_title, 0, Qt::AlignTop);
    line->addSpacing(12);
    line->addWidget(m_numberLabel, 0, Qt::AlignTop);
    line->addWidget(m_number, 1, Qt::AlignTop);
    line->addSpacing(12);
    line->addWidget(m_dayLabel, 0, Qt::AlignTop);
    line->addWidget(m_day, 1, Qt::AlignTop);
    line->addSpacing(12);
    line->addWidget(m_accept, 0, Qt::AlignTop);
    line->addWidget(m_cancel, 0, Qt::AlignTop);
    line->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &LetterStrip::accept);
    connect(m_cancel, &QPushButton::clicked, this, &LetterStrip::cancel);
    retranslate();
    hide();
}

void LetterStrip::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_day->setTexts(texts);
    retranslate();
}

void LetterStrip::retranslate()
{
    m_title->setText(tr("Letters sent to %n province(s)", nullptr, int(m_rows.size())));
    m_numberLabel->setText(tr("Letter number"));
    m_number->setAccessibleName(tr("Letter number"));
    m_number->setPlaceholderText(tr("Empty keeps the number"));
    m_dayLabel->setText(tr("Sent on"));
    m_day->edit()->setAccessibleName(tr("Sent on"));
    m_accept->setText(tr("Mark as sent"));
    m_cancel->setText(tr("Cancel"));
}

void LetterStrip::setToday(QDate today, QDate opensAt)
{
    m_day->setToday(today, opensAt);
}

void LetterStrip::open(const QModelIndexList &rows)
{
    m_rows.clear();
    for (const QModelIndex &row : rows)
        m_rows.append(row);
    m_open = !m_rows.isEmpty();
    m_number->clear();
    m_day->setStored(
        format::dateText(m_model.session().asOf(), format::DateStyle::Short, presentation::screenDates(m_texts)));
    retranslate();
    setVisible(m_open);
    if (m_open)
        m_number->setFocus();
}

void LetterStrip::cancel()
{
    m_open = false;
    m_rows.clear();
    hide();
    Q_EMIT closed();
}

void LetterStrip::accept()
{
    QModelIndexList rows;
    for (const QPersistentModelIndex &row : m_rows)
        rows.append(row);
    const auto done = m_model.markSent(rows, m_number->text(), m_day->text());
    if (done) {
        cancel();
    } else if (done.error().code == core::Code::BadValue) {
        m_day->refuse(format::dateAdvice(format::DateEntry::Day, m_day->text(), m_texts).line);
        m_day->edit()->setFocus();
    } else {
        Q_EMIT refused(format::errorText(done.error(), m_texts, &m_model.session().plan()));
    }
}

void LetterStrip::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (enter)
        accept();
    else
        Strip::keyPressEvent(event);
}

} // namespace ruam::widgets
