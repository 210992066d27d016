#pragma once

#include <ruam/format/dateadvice.h>

#include <QDate>
#include <QFrame>

namespace ruam::widgets {

/// A month in the reader's era: weeks start on Sunday, weekends shaded, today ringed. Arrows move by days and weeks,
/// PgUp and PgDn by months, with Ctrl or Shift by years; Ctrl+Home or the word for today goes to today; Enter chooses,
/// Escape closes. A range is drawn with Shift and the arrows, or with a click on its first day and one on its last.
/// Deletes itself when closed.
class MonthGrid : public QFrame
{
    Q_OBJECT

public:
    MonthGrid(format::DateEntry entry, const format::Texts &texts, QDate today, QWidget *parent);

    /// An invalid first day is today, an invalid last the first.
    void setDays(QDate first, QDate last = {});
    QDate day() const { return m_first; }
    QDate lastDay() const { return m_last; }
    /// Under the field, or above it where there is no room.
    void popup(const QRect &field);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(QDate first, QDate last);

protected:
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
    QDate dayAt(const QPoint &pos) const;
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day, const QRect &cell) const;
    QDate steppedBy(const QKeyEvent *key, QDate from) const;
    void move(QDate first);
    void extend(QDate last);
    void click(QDate day);
    void typeWord(const QString &text);
    void choose(QDate first, QDate last);
    QString footWords() const;

    bool m_range;
    format::Texts m_texts;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    QDate m_month; ///< its first day
    bool m_awaitsLast = false;
    QString m_word; ///< letters typed one after the other
    int m_cell;
};

} // namespace ruam::widgets
