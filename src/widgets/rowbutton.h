#pragma once

#include "label.h"

#include <QAbstractButton>

namespace ruam::widgets {

/// One line of a card that opens something: words at the left, cut where there is no room, lesser words at the right.
class RowButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RowButton(QWidget *parent = nullptr);

    /// `mark` stands before the words in the tone's colour.
    void setWords(const QString &text, const QString &aside = {}, const QString &mark = {},
                  Label::Tone tone = Label::Tone::Plain);
    /// Draws a bar for how far something is, 0 to 1, beside the words; less than 0 for none.
    void setFraction(double fraction);

    /// A small tile of a group before the words, instead of a mark.
    void setGroup(int group, const QString &number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QColor toneColour() const;

    QString m_aside;
    QString m_mark;
    Label::Tone m_tone = Label::Tone::Plain;
    double m_fraction = -1;
    int m_group = -1;
    QString m_groupNumber;
};

} // namespace ruam::widgets
