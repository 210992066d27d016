#pragma once

#include <QListWidget>

namespace ruam::widgets {

/// The views at the left. Up and Down show a view at once; separators are passed over; a counter stands at the right of
/// a name.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addView(int view);
    void addSeparator();
    void setWords(int view, const QString &name);
    /// What is open there; 0 shows nothing. `spoken` tells it to screen readers.
    void setCounter(int view, int count, const QString &spoken);
    void choose(int view);
    int chosen() const;
    /// The view after (+1) or before (-1) the chosen one; goes round.
    int beside(int by) const;

Q_SIGNALS:
    void viewChosen(int view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListWidgetItem *itemOf(int view) const;
};

} // namespace ruam::widgets
