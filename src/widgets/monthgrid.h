#pragma once

#include <ruam/core/plan.h>
#include <ruam/format/dateadvice.h>

#include <QDate>
#include <QFrame>
#include <QMultiMap>

namespace ruam::widgets {

/// A month in the reader's era: weeks start on Sunday, weekends and holidays shaded, the holidays named below, today
/// ringed. Arrows move by days and weeks,
/// PgUp and PgDn by months, with Ctrl or Shift by years; Ctrl+Home or the word for today goes to today; Enter chooses,
/// Escape closes. A range is drawn with Shift and the arrows, or with a click on its first day and one on its last.
/// Deletes itself when closed.
class MonthGrid : public QFrame
{
    Q_OBJECT

public:
    /// `plan` tells the holidays; null for none.
    MonthGrid(format::DateEntry entry, const format::Texts &texts, QDate today, const core::Plan *plan,
              QWidget *parent);

    /// An invalid first day is today, an invalid last the first.
    void setDays(QDate first, QDate last = {});
    QDate day() const { return m_first; }
    QDate lastDay() const { return m_last; }
    /// The end that the keys move.
    QDate movingDay() const { return m_moving; }
    /// Under the field, or above it where there is no room.
    void popup(const QRect &field);

    /// The days are shown in weeks, from the top left.
    static constexpr int kWeeks = 6;
    static constexpr int kDays = 7;
    static constexpr int kCells = kWeeks * kDays;
    QDate dayIn(int cell) const { return firstShown().addDays(cell); }
    /// -1 for a day that is not shown.
    int cellOf(QDate day) const;
    QRect cellRect(int cell) const { return cellRect(cell / kDays, cell % kDays); }
    QDate dayAt(const QPoint &pos) const;
    static bool isUsable(QDate day);
    /// The whole date with its weekday, whether it is today, and its holidays.
    QString spokenDay(QDate day) const;
    QString weekdayOf(int column) const;
    /// As a click with the mouse: the first of a range begins it, the second ends it.
    void click(QDate day);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(QDate first, QDate last);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QDate firstShown() const;
    QRect cellRect(int week, int weekday) const;
    QRect headRect() const;
    QRect footRect() const;
    QRect namesRect() const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day, const QRect &cell) const;
    QDate steppedBy(const QKeyEvent *key, QDate from) const;
    void place(QDate first, QDate last);
    void move(QDate first);
    void extend(QDate last);
    void typeWord(const QString &text);
    void choose(QDate first, QDate last);
    QString footWords() const;
    /// "13 - 15 วันสงกรานต์": the holidays of the month, those of one name in one line; then what is not recorded.
    QStringList holidayLines() const;
    QStringList namesOn(QDate day) const;
    void showMonth(QDate first);
    void showOtherMonth(int step);
    void tellMoved();

    bool m_range;
    format::Texts m_texts;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    QDate m_moving;
    QDate m_month; ///< its first day
    const core::Plan *m_plan;
    QMultiMap<QDate, QString> m_holidays; ///< of the days shown
    bool m_awaitsLast = false;
    QString m_word; ///< letters typed one after the other
    int m_cell;
};

} // namespace ruam::widgets
