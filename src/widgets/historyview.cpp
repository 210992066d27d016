#include "historyview.h"

#include "celldelegate.h"
#include "datefield.h"
#include "inkheight.h"
#include "label.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/tabletext.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::ChangesModel;
using presentation::HistoryModel;

namespace {

constexpr int kWhenWidth = 150; // at 10 pt
constexpr int kWhoWidth = 150;
constexpr int kWhatWidth = 420;
constexpr int kDayWidth = 190;

/// Midnight in Thailand at the beginning of a day.
QDateTime beginningOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 7 * 3600).toUTC();
}

} // namespace

HistoryView::HistoryView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_session(session), m_texts(texts), m_model(session, texts), m_changesModel(session, texts),
      m_cells(new CellDelegate(texts, this)), m_steps(new QTreeView), m_changes(new QTableView),
      m_stack(new QStackedWidget), m_empty(new Label)
{
    m_steps->setModel(&m_model);
    m_steps->setItemDelegate(m_cells);
    m_changes->setItemDelegate(m_cells);
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setUniformRowHeights(true);
    m_steps->setAllColumnsShowFocus(true);
    m_steps->header()->setStretchLastSection(true);
    m_steps->setColumnWidth(HistoryModel::WhatColumn, scaled(kWhatWidth, font()));
    m_steps->setColumnWidth(HistoryModel::WhenColumn, scaled(kWhenWidth, font()));
    m_changes->setModel(&m_changesModel);
    m_changes->verticalHeader()->hide();
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changes->setWordWrap(true);
    m_changes->horizontalHeader()->setStretchLastSection(true);
    for (int column : {ChangesModel::RecordColumn, ChangesModel::FieldColumn, ChangesModel::BeforeColumn})
        m_changes->setColumnWidth(column,
                                  scaled(column == ChangesModel::FieldColumn ? kWhoWidth : kDayWidth + 60, font()));
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_steps);
    m_stack->addWidget(m_changes);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);

    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showState();
        Q_EMIT selectedChanged();
    });
    // What a step did is one sentence, as wide as the list.
    connect(m_steps, &QTreeView::expanded, this, [this](const QModelIndex &step) {
        for (int row = 0; row < m_model.rowCount(step); ++row)
            m_steps->setFirstColumnSpanned(row, step, true);
    });
    connect(m_changes->selectionModel(), &QItemSelectionModel::currentChanged, this, &View::selectedChanged);
    const auto open = [this](core::RecordRef record) {
        if (record.id != 0)
            Q_EMIT openRequested(record);
    };
    connect(m_steps, &QTreeView::doubleClicked, this,
            [this, open](const QModelIndex &index) { open(m_model.recordAt(index)); });
    connect(m_changes, &QTableView::doubleClicked, this,
            [this, open](const QModelIndex &index) { open(m_changesModel.recordAt(index)); });
    connect(&session, &session::Session::changed, this, &HistoryView::follow);
    retranslate();
    m_steps->setCurrentIndex(m_model.index(0, 0));
}

QWidget *HistoryView::makeBar()
{
    auto *bar = new QWidget(this);
    m_sinceLabel = new Label(bar);
    m_since = new DateField(format::DateEntry::Day, m_texts, bar);
    m_since->setQuiet(true);
    m_since->setFixedWidth(scaled(kDayWidth, font()));
    m_sinceLabel->setBuddy(m_since->edit());
    m_compare = new QPushButton(bar);
    m_all = new QPushButton(bar);
    m_back = new QPushButton(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sinceLabel, 0, Qt::AlignVCenter);
    row->addWidget(m_since, 0, Qt::AlignTop);
    row->addWidget(m_compare, 0, Qt::AlignTop);
    row->addStretch(1);
    row->addWidget(m_all, 0, Qt::AlignTop);
    row->addWidget(m_back, 0, Qt::AlignTop);
    connect(m_since, &DateField::submitted, this, &HistoryView::showSince);
    connect(m_compare, &QPushButton::clicked, this, &View::compareRequested);
    connect(m_all, &QPushButton::clicked, this, &HistoryView::showWhole);
    connect(m_back, &QPushButton::clicked, this, &HistoryView::stepBack);
    return bar;
}

void HistoryView::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_model.setTexts(texts);
    m_changesModel.setTexts(texts);
    m_cells->setTexts(texts);
    m_since->setTexts(texts);
    retranslate();
}

void HistoryView::retranslate()
{
    m_sinceLabel->setText(tr("What changed since"));
    m_since->setPlaceholder(tr("Day"));
    m_since->edit()->setAccessibleName(tr("What changed since"));
    m_compare->setText(tr("Compare with a copy…"));
    m_all->setText(tr("Show the whole history"));
    m_back->setText(tr("Step back to this point"));
    m_back->setToolTip(tr("Brings back everything as it stood after the selected change. This can be undone."));
    m_steps->setAccessibleName(title());
    m_changes->setAccessibleName(tr("What changed"));
    showState();
}

void HistoryView::showState()
{
    const bool showsSteps = m_shownSince.isEmpty();
    const bool nothing = showsSteps ? m_model.rowCount() == 0 : m_changesModel.rowCount() == 0;
    m_empty->setText(showsSteps ? tr("This record has not been changed in this file yet.")
                                : tr("Nothing has changed."));
    m_stack->setCurrentWidget(nothing      ? static_cast<QWidget *>(m_empty)
                              : showsSteps ? static_cast<QWidget *>(m_steps)
                                           : m_changes);
    m_back->setVisible(showsSteps);
    m_back->setEnabled(showsSteps && m_model.canStepBackTo(m_steps->currentIndex()));
    m_all->setVisible(canGoBack());
    Q_EMIT stateChanged();
}

QString HistoryView::title() const
{
    QString title = tr("History");
    if (!m_shownSince.isEmpty())
        title += QStringLiteral(" › ") + m_shownSince;
    else if (m_model.record().id != 0)
        title += QStringLiteral(" › ") + format::recordTitle(m_session.plan(), m_model.record(), m_texts);
    return title;
}

core::RecordRef HistoryView::selected() const
{
    const core::RecordRef record = m_shownSince.isEmpty() ? m_model.recordAt(m_steps->currentIndex())
                                                          : m_changesModel.recordAt(m_changes->currentIndex());
    return m_session.plan().contains(record) ? record : core::RecordRef();
}

bool HistoryView::goTo(core::RecordRef)
{
    return false;
}

void HistoryView::focusWork()
{
    m_stack->currentWidget()->setFocus();
}

void HistoryView::setToday(QDate today, QDate opensAt)
{
    m_since->setToday(today, opensAt);
}

bool HistoryView::canCopy() const
{
    return m_stack->currentWidget() != m_empty;
}

void HistoryView::copy(bool asText)
{
    QStringList lines;
    if (m_shownSince.isEmpty()) {
        for (const QModelIndex &index : m_steps->selectionModel()->selectedRows()) {
            QStringList cells;
            for (int column : {HistoryModel::WhenColumn, HistoryModel::WhoColumn, HistoryModel::WhatColumn})
                cells.append(index.siblingAtColumn(column).data().toString());
            lines.append(cells.join(asText ? u' ' : u'\t'));
        }
    } else {
        for (const QModelIndex &index : m_changes->selectionModel()->selectedRows()) {
            QStringList cells;
            for (int column = 0; column < ChangesModel::ColumnCount; ++column)
                cells.append(index.siblingAtColumn(column).data().toString().simplified());
            lines.append(cells.join(asText ? u' ' : u'\t'));
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

bool HistoryView::canGoBack() const
{
    return !m_shownSince.isEmpty() || m_model.record().id != 0;
}

void HistoryView::goBack()
{
    const core::RecordRef record = m_shownSince.isEmpty() ? m_model.record() : core::RecordRef();
    showWhole();
    if (record.id != 0)
        Q_EMIT backRequested(record);
}

void HistoryView::showWhole()
{
    m_shownSince.clear();
    m_model.showRecord({});
    m_since->setStored({});
    m_steps->setCurrentIndex(m_model.index(0, 0));
    showState();
}

void HistoryView::showHistoryOf(core::RecordRef record)
{
    m_shownSince.clear();
    m_model.showRecord(record);
    m_steps->setCurrentIndex(m_model.index(0, 0));
    if (m_model.rowCount() > 0)
        m_steps->expand(m_model.index(0, 0));
    showState();
}

void HistoryView::showChanges(const ReadChanges &read, const QString &since)
{
    m_shownSince = since;
    m_readChanges = read;
    readAgain();
}

void HistoryView::follow()
{
    if (m_shownSince.isEmpty())
        showState();
    else if (isVisible())
        readAgain();
    else
        m_outdated = true;
}

void HistoryView::readAgain()
{
    m_outdated = false;
    const int row = std::max(0, m_changes->currentIndex().row());
    const auto changes = m_readChanges();
    if (!changes) {
        showWhole(); // what is not true any more is not shown
        Q_EMIT refused(format::errorText(changes.error(), m_texts, &m_session.plan()));
        return;
    }
    m_changesModel.setChanges(*changes);
    m_changes->resizeRowsToContents();
    m_changes->setCurrentIndex(m_changesModel.index(std::min(row, m_changesModel.rowCount() - 1), 0));
    showState();
}

void HistoryView::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_outdated && !m_shownSince.isEmpty())
        readAgain();
}

void HistoryView::showSince(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        showWhole();
        return;
    }
    const auto reading = format::readDate(typed);
    const auto advice = format::dateAdvice(format::DateEntry::Day, typed, m_texts);
    const QDate day = format::meansToday(typed) ? m_since->today() : reading.start;
    if (!day.isValid() || (!format::meansToday(typed) && advice.status == format::DateStatus::Error)) {
        m_since->refuse(advice.line);
        return;
    }
    const QString words = format::dateText(day, format::DateStyle::Long, format::readersDates(m_texts));
    m_since->setStored(words);
    showChanges([this, day] { return m_session.changesSince(beginningOf(day)); },
                tr("What changed since %1").arg(words));
}

void HistoryView::stepBack()
{
    const auto step = m_model.stepAt(m_steps->currentIndex());
    if (!step)
        return;
    if (const auto done = m_session.stepBackTo(*step); !done) {
        Q_EMIT refused(format::errorText(done.error(), m_texts, &m_session.plan()));
        return;
    }
    m_steps->setCurrentIndex(m_model.index(0, 0));
    Q_EMIT told(tr("Everything stands as it did then; this can be undone"));
}

} // namespace ruam::widgets
