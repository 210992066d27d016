#pragma once

#include <QList>
#include <QObject>

class QHeaderView;
class QMenu;

namespace ruam::widgets {

/// เลือกคอลัมน์: which columns of a list are shown. Asked by the heading's context menu and the menu of the window.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    /// `name` tells the lists apart in the settings; the columns of `always` cannot be hidden.
    ColumnChooser(const QString &name, QHeaderView *header, const QList<int> &always);

    /// The columns that are hidden until a person chooses.
    void setHiddenAtFirst(const QList<int> &columns);
    QList<int> hiddenAtFirst() const { return m_hiddenAtFirst; }

    QString name() const { return m_name; }
    QList<int> hiddenColumns() const;
    void setHiddenColumns(const QList<int> &columns);
    /// Where what was just done is to be seen there; stays, as if a person had chosen it.
    void show(int column);
    /// A check mark for each column, with its heading.
    void fill(QMenu *menu);

Q_SIGNALS:
    /// A person chose; not after setHiddenColumns().
    void chosen();
    /// Room was left or taken.
    void shownChanged();

private:
    QString m_name;
    QHeaderView *m_header;
    QList<int> m_always;
    QList<int> m_hiddenAtFirst;
};

} // namespace ruam::widgets
