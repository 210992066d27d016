#pragma once

#include <QLineEdit>

namespace ruam::widgets {

/// The filter over a list: as you type; Escape empties it, Down and Enter go to the list.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    FilterLine(QWidget *list, QWidget *parent);

    void setWords(const QString &placeholder);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_list;
};

} // namespace ruam::widgets
