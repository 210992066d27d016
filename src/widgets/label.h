#pragma once

#include <QHash>
#include <QLabel>

namespace ruam::widgets {

/// A label that is never lower than the ink of Thai and follows the palette in its tone.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Plain, Secondary, Accent, MustFix, ShouldCheck, ToKnow, Ready };
    enum class Weight { Text, Strong, Heading, Title };

    explicit Label(QWidget *parent = nullptr, Tone tone = Tone::Plain, Weight weight = Weight::Text);
    explicit Label(const QString &text, QWidget *parent = nullptr, Tone tone = Tone::Plain,
                   Weight weight = Weight::Text);

    void setTone(Tone tone);
    /// A text of several lines, broken where Thai may break. The breaks are for the eye only.
    void setWrappedText(const QString &text);
    /// Cut with an ellipsis where there is no room; the whole as tool tip.
    void setElidedText(const QString &text);

    /// Every label that is there takes its size from the type of the application anew. Qt leaves out those that have a
    /// font of their own.
    static void followTypeSize();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTone();
    void applyWeight();
    void elide();
    int missingHeight() const;

    /// What heightForWidth() found, as long as what it depends on is the same.
    struct Measured
    {
        QString text;
        QFont font;
        QMargins margins;
        bool wraps = false;
        QHash<int, int> heights;
    };

    mutable Measured m_measured;
    Tone m_tone;
    Weight m_weight;
    QString m_whole;
    bool m_elided = false;
    bool m_applying = false;
};

} // namespace ruam::widgets
