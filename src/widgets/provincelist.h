#pragma once

#include <ruam/presentation/provinceboard.h>

#include <QListView>
#include <QStyledItemDelegate>

namespace ruam::widgets {

/// A province as a card: a proposal grey and with the word for it. Edited by choosing a group from a list, or by typing
/// its number or a part of its title.
class ProvinceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed or chosen for the selected provinces. Whoever is told sets `taken`.
    void groupTyped(const QString &text, bool *taken) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The provinces of one column of the board. Keys that lead beyond it are told, not taken.
class ProvinceList : public QListView
{
    Q_OBJECT

public:
    ProvinceList(presentation::ProvinceBoard &board, int lane, QWidget *parent = nullptr);

    void setLane(int lane);
    std::vector<core::ProvinceId> selectedProvinces() const;
    void selectProvinces(const std::vector<core::ProvinceId> &provinces);
    /// Whatever keys are held: with Ctrl the list would only move its frame.
    void selectOne(const QModelIndex &card);
    void forgetSelection();
    /// Opens the list of groups for the province with the focus.
    void chooseGroup();
    /// The height that shows every province of a lane, of which this list need not be.
    int wholeHeight(int lane) const;
    void setEmptyWords(const QString &words);

Q_SIGNALS:
    /// Left or right: the focus, or the selected provinces, go to the column beside.
    void focusAside(int by);
    void moveAside(int by);
    /// Letters or digits that name a province or a group.
    void typed(const QString &text, quint64 at);
    void groupTyped(const QString &text, bool *taken);
    void selected();
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    presentation::ProvinceBoard &m_board;
    QString m_emptyWords;
};

} // namespace ruam::widgets
