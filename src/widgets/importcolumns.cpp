#include "importcolumns.h"

#include "label.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace ruam::widgets {

ImportColumns::ImportColumns(QTableView *table, int firstColumn, QWidget *parent)
    : QWidget(parent), m_table(table), m_header(table->horizontalHeader()), m_first(firstColumn),
      m_words(new Label(this, Label::Tone::Secondary))
{
    connect(m_header, &QHeaderView::sectionResized, this, &ImportColumns::place);
    connect(m_header, &QHeaderView::geometriesChanged, this, &ImportColumns::place);
    connect(table->horizontalScrollBar(), &QAbstractSlider::valueChanged, this, &ImportColumns::place);
    m_header->installEventFilter(this);
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
    const int from = m_header->mapTo(m_table, QPoint()).x();
    const int words = m_words->sizeHint().width();
    const int boxes = from + m_header->sectionViewportPosition(m_first);
    // Before the boxes, or at the right where they begin beyond it; never a part of the words.
    const int left = qMin(boxes - words - 8, from + m_header->width() - words);
    m_words->setGeometry(left, 0, words, height() - 2);
    m_words->setVisible(left >= 0);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const int section = m_first + int(i);
        if (section >= m_header->count())
            continue;
        m_boxes[i]->setGeometry(from + m_header->sectionViewportPosition(section), 0, m_header->sectionSize(section),
                                height() - 2);
    }
}

/// A box that the keyboard reaches is brought into view, with its column.
void ImportColumns::show(int column)
{
    const int left = m_header->sectionViewportPosition(m_first + column);
    const int right = left + m_header->sectionSize(m_first + column);
    QScrollBar *bar = m_table->horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() + left);
    else if (right > m_header->viewport()->width())
        bar->setValue(bar->value() + right - m_header->viewport()->width());
}

bool ImportColumns::eventFilter(QObject *watched, QEvent *event)
{
    // The heading sends events while the table is taken apart too, when there is no table to be asked any more.
    if (event->type() == QEvent::Resize && watched == m_header)
        place();
    else if (event->type() == QEvent::FocusIn)
        if (const qsizetype column = m_boxes.indexOf(qobject_cast<QComboBox *>(watched)); column >= 0)
            show(int(column));
    return QWidget::eventFilter(watched, event);
}

} // namespace ruam::widgets
