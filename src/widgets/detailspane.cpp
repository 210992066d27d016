#include "detailspane.h"

#include "colours.h"
#include "label.h"
#include "recordform.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace ruam::widgets {

DetailsPane::DetailsPane(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QFrame(parent), m_model(session, texts), m_kind(new Label(this, Label::Tone::Secondary)),
      m_title(new Label(this, Label::Tone::Plain, Label::Weight::Heading)),
      m_empty(new Label(this, Label::Tone::Secondary)), m_close(new QToolButton(this)), m_scroll(new QScrollArea(this)),
      m_form(new RecordForm(m_model, RecordForm::Labels::Above, texts)),
      m_attachments(new AttachmentsBox(session, texts)), m_remove(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_form->setReadOnly(session.isReadOnly());
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(14, 4, 14, 14);
    parts->addWidget(m_form);
    parts->addSpacing(8);
    parts->addWidget(m_attachments);
    parts->addStretch(1);
    parts->addSpacing(8);
    parts->addWidget(m_remove, 0, Qt::AlignLeft);
    m_scroll->setWidget(content);
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
    setAcceptDrops(!session.isReadOnly());
    connect(m_attachments, &AttachmentsBox::refused, this, &DetailsPane::refused);
    connect(m_attachments, &AttachmentsBox::fileWanted, this, &DetailsPane::fileWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested({m_model.record()}); });
    connect(&m_model, &presentation::DetailsModel::reset, this, &DetailsPane::showTitle);
    connect(&m_model, &presentation::DetailsModel::titleChanged, this, &DetailsPane::showTitle);
    retranslate();
    showTitle();
}

void DetailsPane::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_form->setTexts(texts);
    m_attachments->setTexts(texts);
    retranslate();
    showTitle();
}

void DetailsPane::retranslate()
{
    setAccessibleName(tr("Details"));
    m_empty->setWrappedText(tr("Select something to see its details here."));
    m_remove->setText(tr("Delete this record…"));
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
    m_attachments->setToday(today, opensAt);
}

void DetailsPane::focusFirst()
{
    m_form->focusFirst();
}

std::vector<QWidget *> DetailsPane::stops() const
{
    QWidget *content = m_scroll->widget();
    std::vector<std::pair<std::pair<int, int>, QWidget *>> placed;
    const auto inner = content->findChildren<QWidget *>();
    for (QWidget *widget : inner) {
        const QPoint at = widget->mapTo(content, QPoint());
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && widget->isEnabled() &&
            widget->isVisibleTo(content))
            placed.push_back({{at.y(), at.x()}, widget});
    }
    std::sort(placed.begin(), placed.end());
    std::vector<QWidget *> found;
    for (const auto &[place, widget] : placed)
        found.push_back(widget);
    return found;
}

bool DetailsPane::focusNextPrevChild(bool next)
{
    const std::vector<QWidget *> all = stops();
    const auto now = std::find(all.begin(), all.end(), QApplication::focusWidget());
    if (now == all.end())
        return QFrame::focusNextPrevChild(next);
    const bool atEnd = next ? now + 1 == all.end() : now == all.begin();
    if (!atEnd) {
        QWidget *beside = next ? *(now + 1) : *(now - 1);
        beside->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        m_scroll->ensureWidgetVisible(beside);
        return true;
    }
    // On to what is outside, past those of the pane that come later in Qt's order.
    for (size_t tries = 0; tries <= all.size(); ++tries)
        if (!QFrame::focusNextPrevChild(next) || !isAncestorOf(QApplication::focusWidget()))
            break;
    return true;
}

void DetailsPane::setFiles(presentation::FileSystem *files, const QString &programmePath)
{
    m_attachments->setFiles(files, programmePath);
}

void DetailsPane::lookForFiles()
{
    m_attachments->attachments().look();
}

void DetailsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_model.record().id != 0 && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DetailsPane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    m_attachments->addFiles(paths);
    event->acceptProposedAction();
}

void DetailsPane::showTitle()
{
    const bool any = m_model.count() > 0;
    m_attachments->setRecord(m_model.record());
    m_kind->setText(any ? m_model.kindTitle() : tr("Details"));
    m_title->setWrappedText(any ? m_model.title() : QString());
    m_title->setVisible(any);
    m_remove->setVisible(m_model.isRemovable());
    m_remove->setAccessibleName(any ? tr("Delete “%1”").arg(m_model.title()) : QString());
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
