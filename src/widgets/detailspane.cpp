#include "detailspane.h"

#include "colours.h"
#include "label.h"
#include "recordform.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ruam::widgets {

DetailsPane::DetailsPane(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QFrame(parent), m_model(session, texts), m_kind(new Label(this, Label::Tone::Secondary)),
      m_title(new Label(this, Label::Tone::Plain, Label::Weight::Heading)),
      m_empty(new Label(this, Label::Tone::Secondary)), m_close(new QToolButton(this)), m_scroll(new QScrollArea(this)),
      m_form(new RecordForm(m_model, RecordForm::Labels::Above, texts))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_form->setReadOnly(session.isReadOnly());
    m_form->setContentsMargins(14, 4, 14, 14);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_title->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(14, 4, 14, 0);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 6, 6, 0);
    top->addWidget(m_kind, 1);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(14, 0, 14, 6);
    heading->addWidget(m_title);
    layout->addLayout(heading);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);

    connect(m_close, &QToolButton::clicked, this, &DetailsPane::closeRequested);
    connect(&m_model, &presentation::DetailsModel::reset, this, &DetailsPane::showTitle);
    connect(&m_model, &presentation::DetailsModel::titleChanged, this, &DetailsPane::showTitle);
    retranslate();
    showTitle();
}

void DetailsPane::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_form->setTexts(texts);
    retranslate();
    showTitle();
}

void DetailsPane::retranslate()
{
    setAccessibleName(tr("Details"));
    m_empty->setWrappedText(tr("Select something to see its details here."));
    m_close->setToolTip(tr("Hide the details (F4)"));
    m_close->setAccessibleName(tr("Hide the details"));
}

void DetailsPane::setRecord(core::RecordRef record)
{
    if (m_model.record() == record)
        return;
    m_model.setRecord(record);
    m_scroll->ensureVisible(0, 0);
}

void DetailsPane::setToday(QDate today, QDate opensAt)
{
    m_form->setToday(today, opensAt);
}

void DetailsPane::focusFirst()
{
    m_form->focusFirst();
}

void DetailsPane::showTitle()
{
    const bool any = m_model.count() > 0;
    m_kind->setText(any ? m_model.kindTitle() : tr("Details"));
    m_title->setWrappedText(any ? m_model.title() : QString());
    m_title->setVisible(any);
    m_scroll->setVisible(any);
    m_empty->setVisible(!any);
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colours(palette()).border);
    painter.drawLine(0, 0, 0, height());
}

void DetailsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ruam::widgets
