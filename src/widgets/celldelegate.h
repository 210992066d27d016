#pragma once

#include <ruam/format/texts.h>

#include <QDate>
#include <QStyledItemDelegate>
#include <functional>

namespace ruam::widgets {

/// Whether an editor holds a text that was refused: it stays open with the reason under it.
bool isRefused(const QWidget *editor);
void setRefused(QWidget *editor, bool refused);

/// Edits a cell in place as the model's EditorRole wishes, with the line under it that says what was understood or why
/// it was refused; paints placeholders, urgency and refused cells.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(const format::Texts &texts, QObject *parent);

    void setTexts(const format::Texts &texts) { m_texts = texts; }
    /// Today by the clock, and the day at which month grids open where a cell is empty.
    void setToday(QDate today, QDate opensAt)
    {
        m_today = today;
        m_opensAt = opensAt;
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The list or the month grid of an open editor.
    void openList(QWidget *editor) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void finish(QWidget *editor) const;
    bool pasteBlock(QWidget *editor);

    format::Texts m_texts;
    QDate m_today;
    QDate m_opensAt;
};

} // namespace ruam::widgets
