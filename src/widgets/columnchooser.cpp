#include "columnchooser.h"

#include <QHeaderView>
#include <QMenu>

namespace ruam::widgets {

ColumnChooser::ColumnChooser(const QString &name, QHeaderView *header, const QList<int> &always)
    : QObject(header), m_name(name), m_header(header), m_always(always)
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(m_header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu);
        menu->popup(m_header->mapToGlobal(place));
    });
}

void ColumnChooser::setHiddenAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
    setHiddenColumns(columns);
}

QList<int> ColumnChooser::hiddenColumns() const
{
    QList<int> hidden;
    for (int column = 0; column < m_header->count(); ++column)
        if (m_header->isSectionHidden(column))
            hidden.append(column);
    return hidden;
}

void ColumnChooser::setHiddenColumns(const QList<int> &columns)
{
    for (int column = 0; column < m_header->count(); ++column)
        m_header->setSectionHidden(column, columns.contains(column) && !m_always.contains(column));
    Q_EMIT shownChanged();
}

void ColumnChooser::show(int column)
{
    if (!m_header->isSectionHidden(column))
        return;
    m_header->setSectionHidden(column, false);
    Q_EMIT shownChanged();
    Q_EMIT chosen();
}

void ColumnChooser::fill(QMenu *menu)
{
    for (int column = 0; column < m_header->count(); ++column) {
        QString heading = m_header->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(heading.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(!m_always.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_header->setSectionHidden(column, !on);
            Q_EMIT shownChanged();
            Q_EMIT chosen();
        });
    }
}

} // namespace ruam::widgets
