#pragma once

#include <QPushButton>

namespace ruam::widgets {

/// A button that never takes the focus from the field above it; the field's keys mark it instead.
class OfferButton : public QPushButton
{
    Q_OBJECT

public:
    OfferButton(const QString &words, QWidget *parent);

    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_marked = false;
};

} // namespace ruam::widgets
