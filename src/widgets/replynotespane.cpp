#include "replynotespane.h"

#include "inkheight.h"
#include "label.h"

#include <ruam/format/messages.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ruam::widgets {

ReplyNotesPane::ReplyNotesPane(presentation::RepliesModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_heading(new Label(this, Label::Tone::Accent, Label::Weight::Strong)),
      m_line(new QLineEdit(this)), m_called(new QPushButton(this)), m_list(new QListWidget(this))
{
    const bool writable = !model.session().isReadOnly();
    m_line->setVisible(writable);
    m_called->setVisible(writable);
    // A click must not take what is being typed for a note of its own.
    m_called->setFocusPolicy(Qt::TabFocus);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(m_called);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::editingFinished, this, &ReplyNotesPane::takeLine);
    connect(m_called, &QPushButton::clicked, this, &ReplyNotesPane::takeCall);
    retranslate();
}

void ReplyNotesPane::retranslate()
{
    m_line->setPlaceholderText(tr("Type what was said, then press Enter"));
    m_line->setAccessibleName(tr("New contact note"));
    m_called->setText(tr("Called"));
    m_called->setToolTip(tr("Notes that the province was called, with today's date"));
    m_list->setAccessibleName(tr("Contacts with the province"));
    refresh();
}

void ReplyNotesPane::setProvince(const QModelIndex &row)
{
    const core::ProvinceId province = m_model.provinceAt(row);
    if (province != m_province)
        takeLine();
    m_province = province;
    m_row = row;
    refresh();
}

void ReplyNotesPane::refresh()
{
    const QModelIndex row = m_row;
    m_heading->setText(row.isValid()
                           ? tr("Contacts with %1")
                                 .arg(row.siblingAtColumn(presentation::RepliesModel::ProvinceColumn).data().toString())
                           : tr("Contacts"));
    m_line->setEnabled(row.isValid());
    m_called->setEnabled(row.isValid());
    const int current = m_list->currentRow();
    m_list->clear();
    for (const auto &note : m_model.notesOf(row)) {
        const QString words = QStringLiteral("%1  %2").arg(note.when, note.text);
        auto *item = new QListWidgetItem(words, m_list);
        item->setToolTip(words);
        item->setSizeHint({0, rowHeight(font())});
    }
    m_list->setCurrentRow(qMin(current, m_list->count() - 1));
}

void ReplyNotesPane::add(const QString &text)
{
    if (const auto added = m_model.addNote(m_model.indexOfProvince(m_province), text); !added)
        Q_EMIT refused(format::errorText(added.error(), m_model.texts(), &m_model.session().plan()));
    else
        m_line->setText({}); // with nothing of its own to undo
}

void ReplyNotesPane::takeLine()
{
    const QString text = m_line->text();
    if (!text.trimmed().isEmpty())
        add(text);
}

void ReplyNotesPane::takeCall()
{
    const QString called = tr("Called");
    const QString said = m_line->text().trimmed();
    add(said.isEmpty() || said.startsWith(called) ? (said.isEmpty() ? called : said)
                                                  : QStringLiteral("%1 %2").arg(called, said));
}

void ReplyNotesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

} // namespace ruam::widgets
