#pragma once

#include <QWidget>
#include <functional>

namespace ruam::widgets {

/// Lays its children out in rows of equal width, as many beside each other as there is room for, each row as high as
/// its highest.
class ColumnFlow : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnFlow(QWidget *parent = nullptr);

    /// At 10 points; it grows with the type.
    void setLeastWidth(int pixels);
    /// In the order in which they stand; takes them over.
    void setColumns(const QList<QWidget *> &columns);
    /// Columns of known height, each made when it is needed. `make` is given one that went out of sight, to be shown in
    /// the new place, or null; one that `isHeld` stays where it is.
    void setColumns(int count, std::function<int(int)> height, std::function<QWidget *(int, QWidget *)> make,
                    std::function<bool(int)> isHeld);
    /// Makes a column where it was not made yet.
    QWidget *column(int at);
    /// Null where it was not made yet.
    QWidget *made(int at) const { return m_columns[at]; }
    /// Makes those that stand in a part of it, or near, of those that are far; whether there were any.
    bool makeWithin(const QRect &part);
    /// Lays them out again.
    void arrange();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAt(int at, QWidget *spare);

    QList<QWidget *> m_columns; ///< null until made
    QList<QRect> m_places;
    std::function<int(int)> m_height;
    std::function<QWidget *(int, QWidget *)> m_make;
    std::function<bool(int)> m_isHeld;
    int m_leastWidth = 160;
};

} // namespace ruam::widgets
