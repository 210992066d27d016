#pragma once

#include <QWidget>

class QComboBox;
class QHeaderView;
class QTableView;

namespace ruam::widgets {

class Label;

/// The row of choice boxes above a grid, one over each of its columns from a first one on: what the column holds.
class ImportColumns : public QWidget
{
    Q_OBJECT

public:
    ImportColumns(QTableView *table, int firstColumn, QWidget *parent = nullptr);

    /// One box for each of `chosen`, which index `fields`.
    void setFields(const QStringList &fields, const std::vector<int> &chosen);
    QComboBox *box(int column) const { return m_boxes.value(column); }
    /// Says what the boxes are for.
    const Label *words() const { return m_words; }

Q_SIGNALS:
    void chosen(int column, int field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void show(int column);

    QTableView *m_table;
    QHeaderView *m_header;
    int m_first;
    Label *m_words;
    QList<QComboBox *> m_boxes;
};

} // namespace ruam::widgets
