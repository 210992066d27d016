#pragma once

#include "recordtable.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/listmodel.h>

class QTimer;

namespace ruam::widgets {

/// The table of one section. Rows are as high as their text; a record is dragged by its number to another place of its
/// list; after a text in the blank row, Enter stays there and Tab goes on in the new record.
class SectionTable : public RecordTable
{
    Q_OBJECT

public:
    SectionTable(presentation::ListModel &rows, presentation::FilterModel &shown, const format::Texts &texts,
                 QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setToday(QDate today, QDate opensAt);
    void goToBlankRow();
    QModelIndex sourceOf(const QModelIndex &shown) const { return m_shown.mapToSource(shown); }

Q_SIGNALS:
    void moveRequested(const QModelIndex &row, const QModelIndex &onto);

protected:
    void goDown() override;
    void goAside(int by) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isHandle(const QModelIndex &cell) const;
    QModelIndex placeUnder(QPoint at) const;
    void endDrag();
    void fitRows();

    presentation::ListModel &m_rows;
    presentation::FilterModel &m_shown;
    CellDelegate *m_delegate;
    QTimer *m_fitting;
    QPersistentModelIndex m_added;
    QPersistentModelIndex m_dragged;
    QPersistentModelIndex m_onto;
    QPoint m_pressed;
};

} // namespace ruam::widgets
