#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ruam::widgets {

class Label;

/// A pane with a hairline around it on the ground of cards, a heading, and whatever is put below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setHeading(const QString &text);
    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }

    /// Removes what stands in the body.
    void clearBody();

protected:
    /// Removes what stands in a layout; widgets go later, for one of them may be telling.
    static void clearLayout(QLayout *layout);
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_heading;
    QVBoxLayout *m_body;
};

} // namespace ruam::widgets
