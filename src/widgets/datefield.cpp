#include "datefield.h"

#include "adviceline.h"
#include "datetext.h"
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

DateField::DateField(format::DateEntry entry, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_entry(entry), m_texts(texts), m_edit(new QLineEdit(this)), m_open(new QAction(this)),
      m_advice(new AdviceLine(entry, texts, this))
{
    m_open->setVisible(entry != format::DateEntry::Times);
    m_open->setIcon(arrowIcon(m_edit->palette().color(QPalette::Text)));
    m_edit->addAction(m_open, QLineEdit::TrailingPosition);
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_edit);
    layout->addWidget(m_advice);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, m_advice, &AdviceLine::showTyped);
    connect(m_advice, &AdviceLine::offerTaken, this, &DateField::take);
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
    m_advice->setTexts(texts);
    m_open->setText(tr("Open the month grid"));
    m_open->setToolTip(tr("Choose a day (Alt+Down)"));
    if (!m_edit->isModified())
        restore();
}

void DateField::setStored(const QString &text)
{
    m_stored = text;
    m_advice->setStored(text);
    restore();
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_open->setVisible(!readOnly && m_entry != format::DateEntry::Times);
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
    m_advice->showTyped(m_edit->text());
    m_advice->showRefusal(reason);
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
        m_advice->clear();
    else
        m_advice->showTyped(m_stored);
}

void DateField::setToday(QDate today, QDate opensAt)
{
    m_today = today;
    m_opensAt = opensAt;
    m_advice->setToday(today);
}

void DateField::setPlan(const core::Plan *plan)
{
    m_plan = plan;
    m_advice->setPlan(m_quiet ? nullptr : plan);
}

EchoLine *DateField::echo() const
{
    return m_advice->echo();
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
        if (m_advice->takeKey(key))
            return true;
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
    if (m_edit->isReadOnly() || m_entry == format::DateEntry::Times)
        return;
    auto *grid = new MonthGrid(m_entry, m_texts, m_today, m_plan, this);
    const format::DateReading reading = format::readDate(m_edit->text());
    grid->setDays(reading.hasDates() ? reading.start : m_opensAt, reading.end);
    connect(grid, &MonthGrid::chosen, this, &DateField::takeDays);
    grid->popup(QRect(m_edit->mapToGlobal(QPoint()), m_edit->size()));
}

void DateField::takeDays(QDate first, QDate last)
{
    take(daysInPlaceOf(m_edit->text(), first, last, m_texts));
}

void DateField::take(const QString &text)
{
    m_edit->setText(text);
    m_edit->setModified(true);
    m_advice->showTyped(text);
    m_edit->setFocus();
    submit();
}

} // namespace ruam::widgets
