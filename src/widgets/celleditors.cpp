#include "celleditors.h"

#include "colours.h"
#include "echoline.h"
#include "monthgrid.h"

#include <ruam/format/thaidate.h>

#include <QPainter>
#include <QVBoxLayout>

namespace ruam::widgets {

CellEcho::CellEcho(QWidget *editor) : QFrame(editor->parentWidget()), m_editor(editor), m_line(new EchoLine(this))
{
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 3);
    layout->addWidget(m_line);
}

void CellEcho::place()
{
    if (m_line->message().isEmpty()) {
        hide();
        return;
    }
    const QRect room = parentWidget()->rect();
    const QRect cell = m_editor->geometry();
    const int wanted = m_line->fontMetrics().horizontalAdvance(m_line->text()) + 24;
    const int wide = qMin(qMax(cell.width(), qMin(wanted, 420)), room.width());
    const int high = layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height();
    QRect place(cell.left(), cell.bottom() + 1, wide, high);
    if (place.right() > room.right())
        place.moveRight(room.right());
    if (place.bottom() > room.bottom() && cell.top() - high >= 0)
        place.moveBottom(cell.top() - 1);
    setGeometry(place);
    show();
    raise();
}

void CellEcho::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = colours(palette());
    painter.setPen(m_line->isRefusal() ? c.mustFix : c.border);
    painter.setBrush(m_line->isRefusal() ? c.mustFixGround : c.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

CellEdit::CellEdit(Kind kind, const format::Texts &texts, QWidget *parent)
    : QLineEdit(parent), m_kind(kind), m_texts(texts)
{
    setFrame(false);
    setAutoFillBackground(true);
    connect(this, &QLineEdit::textEdited, this, &CellEdit::echoTyped);
}

CellEdit::~CellEdit()
{
    delete m_echo;
}

CellEcho *CellEdit::echo()
{
    if (!m_echo)
        m_echo = new CellEcho(this);
    return m_echo;
}

void CellEdit::echoTyped(const QString &typed)
{
    if (m_kind == Kind::Text || typed.trimmed().isEmpty()) {
        if (m_echo) {
            m_echo->line()->clearEcho();
            m_echo->place();
        }
        return;
    }
    const format::DateReading reading = format::readDate(typed);
    const QString words = format::dateEcho(reading, typed, m_texts);
    EchoLine *line = echo()->line();
    switch (reading.status) {
    case format::DateStatus::Ok:
        line->showUnderstood(words);
        break;
    case format::DateStatus::Warn:
        line->showDoubt(words);
        break;
    case format::DateStatus::Error:
        line->showRefusal(words);
        break;
    }
    m_echo->place();
}

void CellEdit::showRefusal(const QString &reason)
{
    echo()->line()->showRefusal(reason);
    m_echo->place();
}

void CellEdit::openGrid(QDate today)
{
    if (m_kind == Kind::Text)
        return;
    auto *grid = new MonthGrid(m_texts, today, this);
    const format::DateReading before = format::readDate(text());
    grid->setDay(before.hasDates() ? before.start : today);
    connect(grid, &MonthGrid::chosen, this, [this, before](QDate day) {
        const bool moves = m_kind == Kind::DateRange && before.hasDates() && before.end.isValid();
        const QDate end = moves ? day.addDays(before.start.daysTo(before.end)) : day;
        const bool thai = m_texts.language() == format::Language::Thai;
        setText(format::rangeText(
            day, end, format::DateStyle::Long,
            {m_texts.language(), thai ? format::Era::Buddhist : format::Era::Common, format::Digits::Arabic}));
        setModified(true);
        Q_EMIT dayChosen();
    });
    grid->popup(mapToGlobal(QPoint(0, height())));
}

void CellEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_echo)
        m_echo->place();
}

void CellEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_echo)
        m_echo->place();
}

void CellEdit::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    if (m_echo)
        m_echo->hide();
}

} // namespace ruam::widgets
