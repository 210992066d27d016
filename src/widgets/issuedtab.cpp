#include "issuedtab.h"

#include "inkheight.h"
#include "label.h"

#include <ruam/core/issuedpapers.h>
#include <ruam/format/linebreak.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ruam::widgets {
namespace {

enum IssuedColumn {
    PaperColumn,
    NumberColumn,
    SignatoryColumn,
    IssuedAtColumn,
    IssuedByColumn,
    TimeColumn,
    ChangedColumn,
    IssuedColumnCount
};
/// Lines end where Thai may break, never within a name.
class IssuedCells final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = format::withBreaksBetweenNames(option->text);
    }
};
constexpr int kIssuedWidths[IssuedColumnCount] = {190, 110, 130, 160, 100, 54, 200};

} // namespace

IssuedTab::IssuedTab(session::Session &session, const format::Texts &texts, QWidget *parent)
    : GroupTab(parent), m_session(session), m_texts(texts), m_open(new QPushButton(this)),
      m_compare(new QPushButton(this)), m_table(new QTableWidget(0, IssuedColumnCount, this)),
      m_empty(new QWidget(this)), m_emptyWords(new Label(m_empty, Label::Tone::Secondary)),
      m_first(new QPushButton(m_empty))
{
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new IssuedCells(m_table));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < IssuedColumnCount; ++column)
        m_table->setColumnWidth(column, scaled(kIssuedWidths[column], font()));
    m_table->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_open);
    bar->addWidget(m_compare);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_emptyWords->setAlignment(Qt::AlignHCenter);
    auto *empty = new QVBoxLayout(m_empty);
    empty->addStretch(1);
    empty->addWidget(m_emptyWords);
    empty->addWidget(m_first, 0, Qt::AlignHCenter);
    empty->addStretch(3);
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT papersRequested({.scope = {.group = m_group}}); });
    connect(m_open, &QPushButton::clicked, this, &IssuedTab::openSelected);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        m_everyName = true;
        fill();
    });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &IssuedTab::openSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        showState();
        Q_EMIT selectedChanged();
    });
    retranslate();
}

QString IssuedTab::titleFor(session::Session &session, const format::Texts &, const core::TrainingGroup *group)
{
    const auto count = group ? core::issuedOf(session.plan(), group->event).size() : 0;
    return count == 0 ? tr("Papers") : tr("Papers (%1)").arg(count);
}

QString IssuedTab::title() const
{
    return titleFor(m_session, m_texts, m_session.plan().find(m_group));
}

void IssuedTab::setGroup(core::TrainingGroupId group)
{
    if (group != m_group)
        m_everyName = false;
    m_group = group;
    m_stale = true;
    if (isVisible())
        fill();
}

void IssuedTab::showEvent(QShowEvent *event)
{
    GroupTab::showEvent(event);
    if (m_stale)
        fill();
}

void IssuedTab::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    retranslate();
}

void IssuedTab::retranslate()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Paper"), tr("Letter no."), tr("Signed by"), tr("Issued at"), tr("By"), tr("Issue"), tr("Changed since")});
    m_table->setAccessibleName(tr("Papers that were issued"));
    m_open->setText(tr("Open as issued"));
    m_open->setToolTip(tr("The paper as it was made, to look at or to print again (Enter)"));
    m_compare->setText(tr("Compare the names"));
    m_compare->setToolTip(tr("Reads everyone on the papers; where many are listed this is done only when asked"));
    m_emptyWords->setWrappedText(tr("No paper of this group was issued yet. What is printed or saved as a file is "
                                    "listed here, and what has changed since."));
    m_first->setText(tr("Choose a paper of the group"));
    fill();
}

void IssuedTab::fill()
{
    m_stale = false;
    const core::RecordRef kept = selected();
    const core::TrainingGroup *group = m_session.plan().find(m_group);
    m_lines = group ? issuedLines(m_session, group->event, m_texts, m_everyName) : std::vector<IssuedLine>();
    m_table->setRowCount(0);
    for (const IssuedLine &line : m_lines)
        addLine(line);
    m_table->resizeRowsToContents();
    m_table->setVisible(!m_lines.empty());
    m_empty->setVisible(m_lines.empty());
    if (!m_lines.empty() && !goTo(kept))
        m_table->setCurrentCell(0, PaperColumn);
    showState();
    Q_EMIT stateChanged();
}

void IssuedTab::addLine(const IssuedLine &line)
{
    QString changed = line.changes.join(u'\n');
    if (line.replaced)
        changed = tr("Issued again since");
    else if (!line.canOpen)
        changed = tr("Not known: an earlier version of the program issued it");
    else if (changed.isEmpty())
        changed = line.unread ? tr("Nothing; names are not compared yet") : tr("Nothing");
    const QString texts[] = {line.title, line.number, line.signatory, line.issued, line.who, QString::number(line.time),
                             changed};
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < IssuedColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        item->setTextAlignment((column == TimeColumn ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
        if (column == ChangedColumn && !line.changes.isEmpty()) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
        }
        m_table->setItem(row, column, item);
    }
}

const IssuedLine *IssuedTab::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

core::RecordRef IssuedTab::selected() const
{
    const IssuedLine *line = current();
    return line ? core::refOf(line->paper) : core::RecordRef{};
}

bool IssuedTab::goTo(core::RecordRef record)
{
    if (m_stale)
        fill();
    for (size_t row = 0; row < m_lines.size(); ++row)
        if (core::refOf(m_lines[row].paper) == record) {
            m_table->setCurrentCell(int(row), PaperColumn);
            return true;
        }
    return false;
}

void IssuedTab::focusWork()
{
    m_table->isVisibleTo(this) ? m_table->setFocus() : m_first->setFocus();
}

void IssuedTab::openSelected()
{
    const IssuedLine *line = current();
    if (!line || !line->canOpen)
        return;
    PapersWanted wanted;
    wanted.issued = line->paper;
    Q_EMIT papersRequested(wanted);
}

void IssuedTab::showState()
{
    const IssuedLine *line = current();
    m_open->setEnabled(line && line->canOpen);
    m_open->setVisible(!m_lines.empty());
    bool unread = false;
    for (const IssuedLine &one : m_lines)
        unread = unread || one.unread;
    m_compare->setVisible(unread);
}

bool IssuedTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openSelected();
            return true;
        }
    }
    return GroupTab::eventFilter(watched, event);
}

} // namespace ruam::widgets
