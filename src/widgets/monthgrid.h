#pragma once

#include <ruam/format/texts.h>

#include <QDate>
#include <QFrame>

namespace ruam::widgets {

/// A month in the reader's era: weeks start on Sunday, weekends shaded, today ringed. Arrows move by days and weeks,
/// PgUp and PgDn by months, Ctrl+Home goes to today, Enter chooses, Escape closes. Deletes itself when closed.
class MonthGrid : public QFrame
{
    Q_OBJECT

public:
    MonthGrid(const format::Texts &texts, QDate today, QWidget *parent);

    void setDay(QDate day);
    QDate day() const { return m_day; }
    void popup(const QPoint &below);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QDate firstShown() const;
    QRect cellRect(int week, int weekday) const;
    QRect headRect() const;
    QRect footRect() const;
    QDate dayAt(const QPoint &pos) const;
    void choose(QDate day);

    format::Texts m_texts;
    QDate m_today;
    QDate m_day;
    int m_cell;
};

} // namespace ruam::widgets
