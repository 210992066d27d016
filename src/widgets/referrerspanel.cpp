#include "referrerspanel.h"

#include "colours.h"
#include "label.h"
#include "rowbutton.h"

#include <ruam/format/fieldtext.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace ruam::widgets {
namespace {

constexpr int kRowsShown = 6;

} // namespace

ReferrersPanel::ReferrersPanel(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QFrame(parent), m_session(session), m_texts(texts), m_heading(new Label(this)), m_remove(new QPushButton(this)),
      m_close(new QToolButton(this)), m_scroll(new QScrollArea(this))
{
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_remove);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 10, 4);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_scroll);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(m_records); });
    connect(&m_session, &session::Session::changed, this, &ReferrersPanel::follow);
    hide();
}

void ReferrersPanel::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    follow();
}

void ReferrersPanel::showFor(const std::vector<core::RecordRef> &records)
{
    m_records = records;
    fill();
    setVisible(!m_records.empty());
}

void ReferrersPanel::follow()
{
    if (isHidden())
        return;
    std::erase_if(m_records, [this](core::RecordRef record) { return !m_session.plan().contains(record); });
    fill();
    setVisible(!m_records.empty());
}

void ReferrersPanel::fill()
{
    if (m_records.empty())
        return;
    m_referrers = presentation::referrersOf(m_session.plan(), m_records, m_texts);
    const int count = int(m_referrers.size());
    const QString title = format::recordTitle(m_session.plan(), m_records.front(), m_texts);
    const bool alone = m_records.size() == 1;
    m_heading->setElidedText(alone ? tr("“%1” is used by %n record(s)", nullptr, count).arg(title)
                                   : tr("What is selected is used by %n record(s)", nullptr, count));
    m_remove->setText(tr("Delete…"));
    m_remove->setAccessibleName(alone ? tr("Delete “%1”").arg(title) : tr("Delete what is selected"));
    m_close->setToolTip(tr("Hide this list"));
    m_close->setAccessibleName(tr("Hide this list"));
    setAccessibleName(m_heading->text());

    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    int height = 0;
    for (const presentation::Referrer &referrer : m_referrers) {
        auto *row = new RowButton(list);
        row->setWords(referrer.title, referrer.kind);
        rows->addWidget(row);
        if (rows->count() <= kRowsShown)
            height += row->sizeHint().height();
        connect(row, &QAbstractButton::clicked, this,
                [this, record = referrer.record] { Q_EMIT openRequested(record); });
    }
    m_scroll->setWidget(list);
    m_scroll->setFixedHeight(height);
}

QStringList ReferrersPanel::listed() const
{
    QStringList titles;
    for (const presentation::Referrer &referrer : m_referrers)
        titles.append(referrer.title);
    return titles;
}

void ReferrersPanel::focusFirst()
{
    if (auto *row = m_scroll->widget() ? m_scroll->widget()->findChild<RowButton *>() : nullptr)
        row->setFocus(Qt::TabFocusReason);
    else
        m_remove->setFocus(Qt::TabFocusReason);
}

void ReferrersPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = colours(palette());
    painter.fillRect(rect(), c.toKnowGround);
    painter.setPen(c.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void ReferrersPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ruam::widgets
