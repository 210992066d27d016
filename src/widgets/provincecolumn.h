#pragma once

#include "card.h"

#include <ruam/presentation/provinceboard.h>

class QMimeData;
class QPushButton;

namespace ruam::widgets {

class ProvinceList;

/// A group of the province board, or the tray: its title, how many provinces it has, the provinces, and the button that
/// confirms them or takes that back. Provinces are dropped anywhere on it.
class ProvinceColumn : public Card
{
    Q_OBJECT

public:
    ProvinceColumn(presentation::ProvinceBoard &board, int lane, QWidget *parent = nullptr);

    int lane() const { return m_lane; }
    /// Shows another group; the tray stays the tray.
    void setLane(int lane);
    ProvinceList *list() const { return m_list; }
    QPushButton *button() const { return m_button; }
    /// Shows what the board tells.
    void refresh();
    /// How high the column of any group is, made or not: they differ in their provinces alone.
    int heightFor(int lane) const;

Q_SIGNALS:
    void confirmRequested(bool confirmed);
    void dropRequested(const QMimeData *data);
    /// Something is dragged over it, at this place of the screen.
    void draggedAt(const QPoint &place);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Confirming and withdrawing, both where only some provinces are confirmed.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showTarget(bool on);
    void fit();

    presentation::ProvinceBoard &m_board;
    int m_lane;
    Label *m_name;
    Label *m_counts;
    ProvinceList *m_list;
    QPushButton *m_button;
    bool m_target = false;
};

} // namespace ruam::widgets
