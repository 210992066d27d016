#include "monthgrid.h"

#include "colours.h"
#include "inkheight.h"

#include <ruam/core/holidays.h>
#include <ruam/format/daynotes.h>
#include <ruam/presentation/recordmodel.h>

#include <QAccessible>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QToolTip>
#include <QWheelEvent>

namespace ruam::widgets {
namespace {

constexpr int kMargin = 6;
constexpr int kNameLines = 4; ///< room for the holidays of a month

/// "กันยายน 2550": the long date less its day.
QString monthText(QDate day, const format::Texts &texts)
{
    const QDate first(day.year(), day.month(), 1);
    const QString text = format::dateText(first, format::DateStyle::Long, presentation::screenDates(texts));
    return text.mid(text.indexOf(u' ') + 1);
}

} // namespace

MonthGrid::MonthGrid(format::DateEntry entry, const format::Texts &texts, QDate today, const core::Plan *plan,
                     QWidget *parent)
    : QFrame(parent, Qt::Popup), m_range(entry == format::DateEntry::Days), m_texts(texts), m_today(today),
      m_plan(plan), m_cell(rowHeight(font()) + 4)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_InputMethodEnabled);
    setFocusPolicy(Qt::StrongFocus);
    setDays(today);
}

void MonthGrid::setDays(QDate first, QDate last)
{
    place(first, last);
    m_moving = m_first;
    showMonth(m_first);
    tellMoved();
}

void MonthGrid::place(QDate first, QDate last)
{
    if (!first.isValid())
        first = m_today;
    m_first = qBound(format::kFirstDate, first, format::kLastDate);
    m_last = m_range && last.isValid() ? qBound(m_first, last, format::kLastDate) : m_first;
}

void MonthGrid::tellMoved()
{
    const QString days =
        format::rangeText(m_first, m_last, format::DateStyle::Weekday, presentation::screenDates(m_texts));
    setAccessibleDescription((QStringList{days} + namesOn(m_moving)).join(QLatin1String(", ")));
    QAccessibleEvent told(this, QAccessible::Focus);
    told.setChild(cellOf(m_moving));
    QAccessible::updateAccessibility(&told);
}

void MonthGrid::showMonth(QDate first)
{
    m_month = QDate(first.year(), first.month(), 1);
    m_holidays.clear();
    if (m_plan)
        for (const core::Holiday *holiday : core::holidaysBetween(*m_plan, firstShown(), firstShown().addDays(kCells)))
            m_holidays.insert(holiday->date, format::holidayText(*m_plan, *holiday, m_texts));
    setAccessibleName(tr("Month grid, %1").arg(monthText(m_month, m_texts)));
    update();
}

void MonthGrid::showOtherMonth(int step)
{
    const QDate other = m_month.addMonths(step);
    if (other.addMonths(1) > format::kFirstDate && other <= format::kLastDate)
        showMonth(other);
}

int MonthGrid::cellOf(QDate day) const
{
    const qint64 cell = day.isValid() ? firstShown().daysTo(day) : -1;
    return cell >= 0 && cell < kCells ? int(cell) : -1;
}

bool MonthGrid::isUsable(QDate day)
{
    return day >= format::kFirstDate && day <= format::kLastDate;
}

QString MonthGrid::spokenDay(QDate day) const
{
    QStringList parts{format::dateText(day, format::DateStyle::Weekday, presentation::screenDates(m_texts))};
    if (day == m_today)
        parts.append(tr("today"));
    const QStringList names = namesOn(day);
    if (!names.isEmpty())
        parts.append(tr("government holiday: %1").arg(names.join(QLatin1String(", "))));
    return parts.join(QLatin1String(", "));
}

QString MonthGrid::weekdayOf(int column) const
{
    return format::weekdayText(firstShown().addDays(column), false, m_texts.language());
}

QStringList MonthGrid::namesOn(QDate day) const
{
    QStringList names = m_holidays.values(day);
    std::reverse(names.begin(), names.end()); // the last inserted comes first
    return names;
}

QStringList MonthGrid::holidayLines() const
{
    struct Run
    {
        QDate first, last;
        QString name;
    };
    std::vector<Run> runs;
    for (QDate day = m_month; day.month() == m_month.month(); day = day.addDays(1))
        for (const QString &name : namesOn(day)) {
            if (!runs.empty() && runs.back().name == name && runs.back().last.daysTo(day) == 1)
                runs.back().last = day;
            else
                runs.push_back({day, day, name});
        }
    QStringList lines;
    for (const Run &run : runs)
        lines.append(run.first == run.last
                         ? QStringLiteral("%1 %2").arg(run.first.day()).arg(run.name)
                         : QStringLiteral("%1 - %2 %3").arg(run.first.day()).arg(run.last.day()).arg(run.name));
    if (!m_plan)
        return lines;
    if (const QString unknown = format::holidayYearText(*m_plan, m_month.year(), m_texts); !unknown.isEmpty())
        lines.prepend(unknown);
    return lines;
}

/// The whole range, which keeps its length.
void MonthGrid::move(QDate first)
{
    m_awaitsLast = false;
    setDays(first, first.addDays(m_first.daysTo(m_last)));
}

void MonthGrid::extend(QDate last)
{
    if (!m_range)
        return move(last);
    place(m_first, last);
    m_moving = m_last;
    showMonth(m_last);
    tellMoved();
}

void MonthGrid::popup(const QRect &field)
{
    adjustSize();
    QPoint corner = field.bottomLeft() + QPoint(0, 1);
    if (const QScreen *on = QGuiApplication::screenAt(field.center())) {
        const QRect room = on->availableGeometry();
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() + 1 - width())));
        if (corner.y() + height() > room.bottom() + 1)
            corner.setY(qMax(room.top(), field.top() - height()));
    }
    QFrame::move(corner);
    show();
    setFocus();
}

QSize MonthGrid::sizeHint() const
{
    const int wide = m_cell + 8;
    const int names = m_plan ? kNameLines * rowHeight(font()) + kMargin : 0;
    return {kDays * wide + 2 * kMargin, (kWeeks + 3) * m_cell + names + 2 * kMargin};
}

QRect MonthGrid::headRect() const
{
    return {kMargin, kMargin, width() - 2 * kMargin, m_cell};
}

QRect MonthGrid::footRect() const
{
    return {kMargin, height() - kMargin - m_cell, width() - 2 * kMargin, m_cell};
}

QRect MonthGrid::namesRect() const
{
    const int top = cellRect(kWeeks, 0).top() + kMargin / 2;
    return {kMargin + 4, top, width() - 2 * kMargin - 8, footRect().top() - top};
}

QRect MonthGrid::cellRect(int week, int weekday) const
{
    const int wide = (width() - 2 * kMargin) / kDays;
    return {kMargin + weekday * wide, kMargin + (week + 2) * m_cell, wide, m_cell};
}

QDate MonthGrid::firstShown() const
{
    return m_month.addDays(-(m_month.dayOfWeek() % 7));
}

QDate MonthGrid::dayAt(const QPoint &pos) const
{
    for (int cell = 0; cell < kCells; ++cell)
        if (cellRect(cell).contains(pos))
            return dayIn(cell);
    return {};
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QFrame::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QString names = namesOn(dayAt(help->pos())).join(u'\n');
    names.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), names, this);
    return true;
}

void MonthGrid::paintHead(QPainter &painter) const
{
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(headRect(), Qt::AlignCenter, monthText(m_month, m_texts));
    painter.drawText(headRect().adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("‹"));
    painter.drawText(headRect().adjusted(8, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("›"));
    painter.setFont(font());
    painter.setPen(colours(palette()).secondary);
    for (int weekday = 0; weekday < kDays; ++weekday)
        painter.drawText(cellRect(-1, weekday), Qt::AlignCenter,
                         format::weekdayText(firstShown().addDays(weekday), true, m_texts.language()));
}

void MonthGrid::paintDay(QPainter &painter, QDate day, const QRect &cell) const
{
    const Colours c = colours(palette());
    const bool chosenDay = day == m_first || day == m_last;
    const bool weekend = core::isWeekend(day);
    const bool holiday = m_holidays.contains(day);
    if (chosenDay)
        painter.fillRect(cell, palette().highlight());
    else if (day > m_first && day < m_last)
        painter.fillRect(cell, c.shade);
    else if (holiday)
        painter.fillRect(cell, c.mustFixGround);
    else if (weekend)
        painter.fillRect(cell, palette().alternateBase());
    if (day == m_today) {
        painter.setPen(c.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter.setPen(chosenDay                        ? palette().color(QPalette::HighlightedText)
                   : day.month() != m_month.month() ? c.secondary
                   : holiday                        ? c.mustFix
                                                    : palette().color(QPalette::Text));
    if (isUsable(day))
        painter.drawText(cell, Qt::AlignCenter, QString::number(day.day()));
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = colours(palette());
    painter.setPen(c.border);
    painter.setBrush(c.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    paintHead(painter);
    for (int cell = 0; cell < kCells; ++cell)
        paintDay(painter, dayIn(cell), cellRect(cell).adjusted(1, 1, -1, -1));
    QRect line = namesRect();
    line.setHeight(rowHeight(font()));
    painter.setPen(c.secondary);
    const QStringList names = m_plan ? holidayLines() : QStringList();
    for (int at = 0; at < qMin(int(names.size()), kNameLines); ++at, line.translate(0, line.height())) {
        const bool more = at == kNameLines - 1 && names.size() > kNameLines;
        const QString words = more ? tr("and %n more holiday(s)", nullptr, int(names.size()) - at) : names[at];
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(words, Qt::ElideRight, line.width()));
    }
    painter.setPen(c.accent);
    painter.drawText(footRect(), Qt::AlignCenter, footWords());
}

QString MonthGrid::footWords() const
{
    if (m_awaitsLast)
        return tr("First day: %1. Choose the last day.")
            .arg(format::dateText(m_first, format::DateStyle::Short, presentation::screenDates(m_texts)));
    return tr("Today: %1").arg(format::dateText(m_today, format::DateStyle::Long, presentation::screenDates(m_texts)));
}

/// Where a key leads to; nowhere if it is not one that moves.
QDate MonthGrid::steppedBy(const QKeyEvent *key, QDate from) const
{
    const bool years = key->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    switch (key->key()) {
    case Qt::Key_Left:
        return from.addDays(-1);
    case Qt::Key_Right:
        return from.addDays(1);
    case Qt::Key_Up:
        return from.addDays(-kDays);
    case Qt::Key_Down:
        return from.addDays(kDays);
    case Qt::Key_PageUp:
        return years ? from.addYears(-1) : from.addMonths(-1);
    case Qt::Key_PageDown:
        return years ? from.addYears(1) : from.addMonths(1);
    case Qt::Key_Home:
        return key->modifiers() & Qt::ControlModifier ? m_today : QDate();
    default:
        return {};
    }
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const bool page = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool extends = (event->modifiers() & Qt::ShiftModifier) && !page;
    if (const QDate to = steppedBy(event, extends ? m_last : m_first); to.isValid()) {
        m_word.clear();
        return extends ? extend(to) : move(to);
    }
    if (event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return)
        return choose(m_first, m_last);
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    typeWord(event->text());
}

void MonthGrid::inputMethodEvent(QInputMethodEvent *event)
{
    typeWord(event->commitString());
    event->accept();
}

void MonthGrid::typeWord(const QString &text)
{
    constexpr qsizetype kLongestWord = 12;
    m_word = (m_word + text).right(kLongestWord);
    for (qsizetype at = 0; at < m_word.size(); ++at) {
        if (format::meansToday(QStringView(m_word).mid(at))) {
            m_word.clear();
            return move(m_today);
        }
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (!rect().contains(event->pos()))
        QFrame::mousePressEvent(event);
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (headRect().contains(event->pos()))
        return showOtherMonth(event->pos().x() < width() / 2 ? -1 : 1);
    if (footRect().contains(event->pos()) && !m_awaitsLast)
        return click(m_today);
    if (const QDate day = dayAt(event->pos()); isUsable(day))
        click(day);
}

/// The first click is the first day of a range, the second its last; a click before the first day begins anew.
void MonthGrid::click(QDate day)
{
    if (!m_range)
        return choose(day, day);
    if (m_awaitsLast && day >= m_first)
        return choose(m_first, day);
    m_awaitsLast = true;
    setDays(day);
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    showOtherMonth(event->angleDelta().y() > 0 ? -1 : 1);
}

void MonthGrid::choose(QDate first, QDate last)
{
    Q_EMIT chosen(first, last);
    close();
}

} // namespace ruam::widgets
