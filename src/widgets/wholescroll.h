#pragma once

#include <QScrollArea>

namespace ruam::widgets {

/// As high as what it holds where there is room, and scrolling where there is not: what stands below keeps its place.
class WholeScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit WholeScroll(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ruam::widgets
