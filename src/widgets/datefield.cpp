#include "datefield.h"

#include "echoline.h"
#include "monthgrid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ruam::widgets {

DateField::DateField(Span span, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_span(span), m_texts(texts), m_edit(new QLineEdit(this)), m_open(new QToolButton(this)),
      m_echo(new EchoLine(this))
{
    m_open->setArrowType(Qt::DownArrow);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setAutoRaise(true);
    m_edit->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_edit, 1);
    line->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_echo);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::echoTyped);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::submit);
    connect(m_open, &QToolButton::clicked, this, &DateField::openGrid);
    setTexts(texts);
}

void DateField::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_open->setAccessibleName(tr("Open the month grid"));
    m_open->setToolTip(tr("Choose a day (Alt+Down)"));
    if (!m_edit->isModified())
        restore();
}

void DateField::setStored(const QString &text)
{
    m_stored = text;
    restore();
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_open->setVisible(!readOnly);
}

void DateField::setQuiet(bool quiet)
{
    m_quiet = quiet;
}

void DateField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void DateField::refuse(const QString &reason)
{
    m_edit->setModified(true);
    m_echo->showRefusal(reason);
}

QString DateField::text() const
{
    return m_edit->text();
}

void DateField::restore()
{
    m_edit->setText(m_stored);
    m_edit->setModified(false);
    m_edit->setCursorPosition(0);
    if (m_quiet)
        m_echo->clearEcho();
    else
        echoTyped(m_stored);
}

void DateField::echoTyped(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        m_echo->clearEcho();
        return;
    }
    const format::DateReading reading = format::readDate(typed);
    const QString echo = format::dateEcho(reading, typed, m_texts);
    switch (reading.status) {
    case format::DateStatus::Ok:
        m_echo->showUnderstood(echo);
        break;
    case format::DateStatus::Warn:
        m_echo->showDoubt(echo);
        break;
    case format::DateStatus::Error:
        m_echo->showRefusal(echo);
        break;
    }
}

void DateField::submit()
{
    if (!m_edit->isModified() || m_edit->isReadOnly())
        return;
    // Shown again as typed unless the owner refuses, so that a second focus-out does not submit twice.
    m_edit->setModified(false);
    Q_EMIT submitted(m_edit->text());
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openGrid();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_edit->isModified()) {
            restore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::openGrid()
{
    if (m_edit->isReadOnly())
        return;
    auto *grid = new MonthGrid(m_texts, m_today, this);
    const format::DateReading reading = format::readDate(m_edit->text());
    grid->setDay(reading.hasDates() ? reading.start : m_today);
    connect(grid, &MonthGrid::chosen, this, &DateField::takeDay);
    grid->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

void DateField::takeDay(QDate day)
{
    const format::DateReading before = format::readDate(m_edit->text());
    // A range keeps its length when its first day is chosen.
    const bool moves = m_span == Span::Range && before.hasDates() && before.end.isValid();
    const QDate end = moves ? day.addDays(before.start.daysTo(before.end)) : day;
    const bool thai = m_texts.language() == format::Language::Thai;
    const format::DateFormat dates{m_texts.language(), thai ? format::Era::Buddhist : format::Era::Common,
                                   format::Digits::Arabic};
    m_edit->setText(format::rangeText(day, end, format::DateStyle::Long, dates));
    m_edit->setModified(true);
    echoTyped(m_edit->text());
    m_edit->setFocus();
    submit();
}

} // namespace ruam::widgets
