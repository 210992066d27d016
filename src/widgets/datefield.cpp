#include "datefield.h"

#include "echoline.h"
#include "monthgrid.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

QIcon arrowIcon(const QColor &colour)
{
    constexpr int kSize = 32;
    QPixmap picture(kSize, kSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath arrow(QPointF(8, 12));
    arrow.lineTo(24, 12);
    arrow.lineTo(16, 21);
    arrow.closeSubpath();
    painter.fillPath(arrow, colour);
    return QIcon(picture);
}

} // namespace

DateField::DateField(Span span, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_span(span), m_texts(texts), m_edit(new QLineEdit(this)), m_open(new QAction(this)),
      m_echo(new EchoLine(this))
{
    m_open->setIcon(arrowIcon(m_edit->palette().color(QPalette::Text)));
    m_edit->addAction(m_open, QLineEdit::TrailingPosition);
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_edit);
    layout->addWidget(m_echo);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::echoTyped);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::submit);
    connect(m_open, &QAction::triggered, this, &DateField::openGrid);
    setTexts(texts);
}

DateField::~DateField()
{
    // The edit loses the focus while it goes; that is not the end of typing.
    m_edit->disconnect(this);
}

void DateField::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_open->setText(tr("Open the month grid"));
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

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        m_open->setIcon(arrowIcon(m_edit->palette().color(QPalette::Text)));
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
