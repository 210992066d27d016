#pragma once

#include <QListView>

namespace ruam::widgets {

/// One column of a board: cards of one height, dragged from column to column. Left and Right lead to the neighbouring
/// column, with Alt and Shift they take the cards along.
class BoardColumn : public QListView
{
    Q_OBJECT

public:
    explicit BoardColumn(QWidget *parent = nullptr);

    /// A card is judged by its rows: title in two lines, who, when, hint.
    int cardHeight() const;

Q_SIGNALS:
    /// An arrow key led out of the column; -1 to the left, 1 to the right.
    void left(int by);
    /// The selected cards are to go to the neighbouring column.
    void moveRequested(int by);
    /// The cards of another column of the same board were let go here.
    void dropped(ruam::widgets::BoardColumn *from);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    BoardColumn *source(const QDropEvent *event) const;
    void showTarget(bool on);

    bool m_target = false;
};

} // namespace ruam::widgets
