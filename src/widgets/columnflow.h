#pragma once

#include <QWidget>

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
    /// Lays them out again.
    void arrange();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QWidget *> m_columns;
    int m_leastWidth = 160;
};

} // namespace ruam::widgets
