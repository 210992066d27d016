#include "filterline.h"

#include <QKeyEvent>

namespace ruam::widgets {

FilterLine::FilterLine(QWidget *list, QWidget *parent) : QLineEdit(parent), m_list(list)
{
    setClearButtonEnabled(true);
    setMinimumWidth(80);
    setMaximumWidth(280);
}

void FilterLine::setWords(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        m_list->setFocus();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->modifiers()) {
            m_list->setFocus();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ruam::widgets
