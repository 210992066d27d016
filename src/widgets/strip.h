#pragma once

#include <QFrame>

namespace ruam::widgets {

/// The ground and the border of what opens in place for a while: a question, a choice, the work that a list asks for.
class Strip : public QFrame
{
    Q_OBJECT

public:
    explicit Strip(QWidget *parent = nullptr) : QFrame(parent) {}

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ruam::widgets
