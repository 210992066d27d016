#include "replacebar.h"

#include "colours.h"
#include "label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace ruam::widgets {
namespace {

constexpr int kRowsListed = 50; ///< more are counted, not listed
constexpr int kListHeight = 150;
constexpr int kPause = 80; ///< milliseconds after the last key, so that a long list does not hold up the next

} // namespace

ReplaceBar::ReplaceBar(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QFrame(parent), m_texts(texts), m_soughtLabel(new Label(this)), m_sought(new QLineEdit(this)),
      m_putLabel(new Label(this)), m_put(new QLineEdit(this)), m_count(new Label(this, Label::Tone::Secondary)),
      m_all(new QPushButton(this)), m_close(new QToolButton(this)), m_scroll(new QScrollArea(this))
{
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));
    m_soughtLabel->setBuddy(m_sought);
    m_putLabel->setBuddy(m_put);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    top->addWidget(m_soughtLabel);
    top->addWidget(m_sought, 1);
    top->addWidget(m_putLabel);
    top->addWidget(m_put, 1);
    top->addWidget(m_all);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 10, 4);
    layout->addLayout(top);
    layout->addWidget(m_count);
    layout->addWidget(m_scroll);
    m_later.setSingleShot(true);
    m_later.setInterval(kPause);
    connect(&m_later, &QTimer::timeout, this, &ReplaceBar::look);
    connect(m_sought, &QLineEdit::textChanged, this, &ReplaceBar::lookSoon);
    connect(m_put, &QLineEdit::textChanged, this, &ReplaceBar::lookSoon);
    connect(m_all, &QPushButton::clicked, this, [this] {
        look();
        replace(m_found);
    });
    connect(m_close, &QToolButton::clicked, this, &ReplaceBar::left);
    connect(&session, &session::Session::changed, this, &ReplaceBar::lookSoon);
    retranslate();
    hide();
}

void ReplaceBar::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    retranslate();
    look();
}

void ReplaceBar::retranslate()
{
    m_soughtLabel->setText(tr("Find in this list"));
    m_sought->setAccessibleName(m_soughtLabel->text());
    m_putLabel->setText(tr("Replace with"));
    m_put->setAccessibleName(m_putLabel->text());
    m_all->setText(tr("Replace all"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close find and replace"));
    setAccessibleName(tr("Find and replace"));
}

void ReplaceBar::openFor(presentation::FilterModel *list)
{
    if (m_list)
        m_list->disconnect(this);
    m_list = list;
    setVisible(list != nullptr);
    if (!list)
        return;
    connect(list, &QAbstractItemModel::rowsInserted, this, &ReplaceBar::lookSoon);
    connect(list, &QAbstractItemModel::rowsRemoved, this, &ReplaceBar::lookSoon);
    connect(list, &QAbstractItemModel::modelReset, this, &ReplaceBar::lookSoon);
    look();
    m_sought->setFocus(Qt::ShortcutFocusReason);
    m_sought->selectAll();
}

QString ReplaceBar::countText() const
{
    return m_count->text();
}

void ReplaceBar::lookSoon()
{
    if (!isHidden())
        m_later.start();
}

void ReplaceBar::look()
{
    if (isHidden() || !m_list)
        return;
    m_later.stop();
    m_found = presentation::replacementsIn(*m_list, m_sought->text(), m_put->text());
    fill();
}

void ReplaceBar::fill()
{
    int places = 0;
    for (const presentation::ReplacedCell &cell : m_found)
        places += cell.places;
    m_count->setText(
        m_sought->text().trimmed().isEmpty() ? tr("Type what is to be found")
        : m_found.empty()
            ? tr("Nothing in this list would change")
            : tr("%1 in %n cell(s)", nullptr, int(m_found.size())).arg(tr("%n place(s)", nullptr, places)));
    m_all->setEnabled(!m_found.empty());
    auto *list = new QWidget;
    auto *rows = new QGridLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(2);
    rows->setColumnStretch(0, 1);
    rows->setColumnStretch(1, 1);
    for (int row = 0; row < std::min(kRowsListed, int(m_found.size())); ++row) {
        const presentation::ReplacedCell cell = m_found[size_t(row)];
        auto *before = new Label(list, Label::Tone::Secondary);
        before->setElidedText(cell.before);
        auto *after = new Label(list);
        after->setElidedText(QStringLiteral("→ ") + (cell.after.isEmpty() ? tr("(empty)") : cell.after));
        auto *one = new QPushButton(tr("Replace"), list);
        one->setAccessibleName(tr("Replace in “%1”").arg(cell.before));
        // Later: the button goes with the list that is filled again.
        connect(
            one, &QPushButton::clicked, this, [this, cell] { replace({cell}); }, Qt::QueuedConnection);
        rows->addWidget(before, row, 0);
        rows->addWidget(after, row, 1);
        rows->addWidget(one, row, 2);
    }
    if (const int more = int(m_found.size()) - kRowsListed; more > 0)
        rows->addWidget(new Label(tr("and %n more cell(s)", nullptr, more), list, Label::Tone::Secondary), kRowsListed,
                        0);
    m_scroll->setWidget(list);
    m_scroll->setFixedHeight(std::min(kListHeight, list->sizeHint().height()));
    m_scroll->setVisible(!m_found.empty());
}

void ReplaceBar::replace(const std::vector<presentation::ReplacedCell> &cells)
{
    if (!m_list || cells.empty())
        return;
    QList<presentation::RecordModel::CellText> texts;
    int places = 0;
    for (const presentation::ReplacedCell &cell : cells) {
        texts.append({cell.cell, cell.after});
        places += cell.places;
    }
    QString why;
    const auto watch = connect(m_list->recordModel(), &presentation::RecordModel::editRefused, this,
                               [&why](const QModelIndex &, const QString &text) { why = text; });
    const bool done = m_list->recordModel()->replaceTexts(texts, m_sought->text(), m_put->text());
    disconnect(watch);
    if (done)
        Q_EMIT told(tr("Replaced in %n place(s)", nullptr, places));
    else
        Q_EMIT refused(why);
    if (!m_all->hasFocus())
        m_sought->setFocus();
}

void ReplaceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = colours(palette());
    painter.fillRect(rect(), c.shade);
    painter.setPen(c.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void ReplaceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace ruam::widgets
