#include "celleditors.h"

#include "adviceline.h"
#include "colours.h"
#include "datetext.h"
#include "echoline.h"
#include "monthgrid.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ruam::widgets {

CellEcho::CellEcho(format::DateEntry entry, const format::Texts &texts, QWidget *editor)
    : QFrame(editor->parentWidget()), m_editor(editor), m_advice(new AdviceLine(entry, texts, this))
{
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 3);
    layout->addWidget(m_advice);
    editor->installEventFilter(this);
    connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
}

bool CellEcho::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
        place();
        break;
    case QEvent::Hide:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void CellEcho::place()
{
    const EchoLine *line = m_advice->echo();
    if (line->message().isEmpty()) {
        hide();
        return;
    }
    const QRect room = parentWidget()->rect();
    const QRect cell = m_editor->geometry();
    const int wanted = qMax(line->fontMetrics().horizontalAdvance(line->text()), m_advice->sizeHint().width()) + 24;
    const int wide = qMin(qMax(cell.width(), qMin(wanted, 420)), room.width());
    m_advice->resize(wide - 16, m_advice->height());
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
    painter.setPen(m_advice->echo()->isRefusal() ? c.mustFix : c.border);
    painter.setBrush(m_advice->echo()->isRefusal() ? c.mustFixGround : c.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

CellEdit::CellEdit(std::optional<format::DateEntry> entry, const format::Texts &texts, QWidget *parent)
    : QLineEdit(parent), m_entry(entry), m_texts(texts)
{
    setFrame(false);
    setAutoFillBackground(true);
    connect(this, &QLineEdit::textEdited, this, &CellEdit::echoTyped);
}

CellEcho *CellEdit::echo()
{
    if (!m_echo) {
        m_echo = new CellEcho(m_entry.value_or(format::DateEntry::Day), m_texts, this);
        m_echo->advice()->setToday(m_today);
        m_echo->advice()->setPlan(m_plan);
        if (m_entry)
            m_echo->advice()->setStored(m_stored);
        connect(m_echo->advice(), &AdviceLine::offerTaken, this, &CellEdit::take);
    }
    return m_echo;
}

void CellEdit::setToday(QDate today, QDate opensAt)
{
    m_today = today;
    m_opensAt = opensAt;
}

void CellEdit::setStored(const QString &text)
{
    m_stored = text;
    setText(text);
    selectAll();
}

QString CellEdit::typed() const
{
    return m_entry ? withoutToday(text(), m_today, m_texts) : text();
}

void CellEdit::echoTyped(const QString &typed)
{
    if (m_entry && !typed.trimmed().isEmpty())
        echo()->advice()->showTyped(typed);
    else if (m_echo)
        m_echo->advice()->clear();
    if (m_echo)
        m_echo->place();
}

void CellEdit::showRefusal(const QString &reason)
{
    if (m_entry)
        echo()->advice()->showTyped(text());
    echo()->advice()->showRefusal(reason);
    m_echo->place();
}

bool CellEdit::takeKey(const QKeyEvent *key)
{
    return m_echo && m_echo->isVisible() && m_echo->advice()->takeKey(key);
}

void CellEdit::take(const QString &text)
{
    setText(text);
    setModified(true);
    Q_EMIT valueChosen();
}

void CellEdit::openGrid()
{
    if (!m_entry || *m_entry == format::DateEntry::Times)
        return;
    auto *grid = new MonthGrid(*m_entry, m_texts, m_today, m_plan, this);
    const format::DateReading before = format::readDate(text());
    grid->setDays(before.hasDates() ? before.start : m_opensAt, before.end);
    connect(grid, &MonthGrid::chosen, this,
            [this](QDate first, QDate last) { take(daysInPlaceOf(text(), first, last, m_texts)); });
    grid->popup(QRect(mapToGlobal(QPoint()), size()));
}

} // namespace ruam::widgets
