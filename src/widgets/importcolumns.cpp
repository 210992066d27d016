#include "importcolumns.h"

#include "label.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace ruam::widgets {

ImportColumns::ImportColumns(QTableView *table, int firstColumn, QWidget *parent)
    : QWidget(parent), m_table(table), m_first(firstColumn), m_words(new Label(this, Label::Tone::Secondary))
{
    QHeaderView *header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &ImportColumns::place);
    connect(header, &QHeaderView::geometriesChanged, this, &ImportColumns::place);
    connect(table->horizontalScrollBar(), &QAbstractSlider::valueChanged, this, &ImportColumns::place);
    header->installEventFilter(this);
}

void ImportColumns::setFields(const QStringList &fields, const std::vector<int> &chosen)
{
    while (m_boxes.size() > qsizetype(chosen.size()))
        delete m_boxes.takeLast();
    while (m_boxes.size() < qsizetype(chosen.size())) {
        auto *box = new QComboBox(this);
        const int column = int(m_boxes.size());
        box->installEventFilter(this);
        connect(box, &QComboBox::activated, this, [this, column](int field) { Q_EMIT this->chosen(column, field); });
        m_boxes.append(box);
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        QComboBox *box = m_boxes[i];
        box->clear();
        box->addItems(fields);
        box->setCurrentIndex(chosen[size_t(i)]);
        const QString heading =
            m_table->model()->headerData(m_first + int(i), Qt::Horizontal, Qt::DisplayRole).toString();
        box->setAccessibleName(tr("What the column “%1” holds").arg(heading));
        box->setToolTip(box->accessibleName());
        box->setVisible(true);
    }
    setFixedHeight(m_boxes.isEmpty() ? 0 : m_boxes.first()->sizeHint().height() + 2);
    m_words->setText(tr("What each column holds:"));
    setVisible(!m_boxes.isEmpty());
    place();
}

void ImportColumns::place()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int from = header->mapTo(m_table, QPoint()).x();
    const int words = m_words->sizeHint().width();
    const int boxes = from + header->sectionViewportPosition(m_first);
    m_words->setGeometry(boxes - words - 8, 0, words, height() - 2);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const int section = m_first + int(i);
        if (section >= header->count())
            continue;
        m_boxes[i]->setGeometry(from + header->sectionViewportPosition(section), 0, header->sectionSize(section),
                                height() - 2);
    }
}

/// A box that the keyboard reaches is brought into view, with its column.
void ImportColumns::show(int column)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int left = header->sectionViewportPosition(m_first + column);
    const int right = left + header->sectionSize(m_first + column);
    QScrollBar *bar = m_table->horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() + left);
    else if (right > header->viewport()->width())
        bar->setValue(bar->value() + right - header->viewport()->width());
}

bool ImportColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->horizontalHeader() && event->type() == QEvent::Resize)
        place();
    else if (event->type() == QEvent::FocusIn)
        if (const qsizetype column = m_boxes.indexOf(qobject_cast<QComboBox *>(watched)); column >= 0)
            show(int(column));
    return QWidget::eventFilter(watched, event);
}

} // namespace ruam::widgets
