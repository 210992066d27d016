#include "repliestab.h"

#include "cellblock.h"
#include "contactspane.h"
#include "filterline.h"
#include "inkheight.h"
#include "label.h"
#include "letterstrip.h"
#include "recordtable.h"
#include "replynotespane.h"

#include <ruam/core/edits.h>
#include <ruam/presentation/tabletext.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::RepliesModel;

namespace {

constexpr int kBelowHeight = 168; // heading, line, and three notes or the five lines of an owner

QString repliesTitle(const RepliesModel::Totals &totals)
{
    return totals.provinces == 0
               ? RepliesTab::tr("Provinces and replies")
               : RepliesTab::tr("Provinces and replies %1/%2").arg(totals.answered).arg(totals.provinces);
}

} // namespace

RepliesTab::RepliesTab(session::Session &session, const format::Texts &texts, QWidget *parent)
    : GroupTab(parent), m_model(session, texts), m_table(new RecordTable(texts, this)),
      m_filter(new FilterLine(m_table, this)), m_lettersButton(new QPushButton(this)),
      m_contactsButton(new QPushButton(this)), m_letters(new LetterStrip(m_model, texts, this)),
      m_totals(new Label(this, Label::Tone::Plain, Label::Weight::Strong)), m_below(new QWidget(this)),
      m_notes(new ReplyNotesPane(m_model)), m_contacts(new ContactsPane(session, texts)), m_empty(new QWidget(this)),
      m_emptyWords(new Label(m_empty, Label::Tone::Secondary)), m_board(new QPushButton(m_empty))
{
    m_filtered.setRecordModel(&m_model);
    m_table->setModel(&m_filtered);
    m_table->setColumnWidths({162, 128, 76, 84, 88, 84, 160, 100, 100, 118, 118, 118, 150, 92, 92, 92, 190},
                             RepliesModel::LastContactColumn);
    auto *columns =
        new ColumnChooser(QStringLiteral("replies"), m_table->horizontalHeader(), {RepliesModel::ProvinceColumn});
    columns->setHiddenAtFirst({RepliesModel::LetterStateColumn, RepliesModel::MealsGeneralColumn,
                               RepliesModel::MealsMuslimColumn, RepliesModel::MealsVegetarianColumn});
    m_table->setColumns(columns);
    build();
    connectParts();
    retranslate();
    showEmptyState();
}

void RepliesTab::build()
{
    m_contactsButton->setCheckable(true);
    m_contacts->hide();
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addSpacing(8);
    bar->addWidget(m_lettersButton);
    bar->addWidget(m_contactsButton);
    bar->addStretch(1);

    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(16);
    below->addWidget(m_notes, 2);
    below->addWidget(m_contacts, 3);

    m_emptyWords->setAlignment(Qt::AlignHCenter);
    auto *empty = new QVBoxLayout(m_empty);
    empty->addStretch(1);
    empty->addWidget(m_emptyWords);
    empty->addWidget(m_board, 0, Qt::AlignHCenter);
    empty->addStretch(3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_letters);
    layout->addWidget(m_table, 3); // on a low screen both give way
    layout->addWidget(m_totals);
    layout->addWidget(m_below, 2);
    layout->addWidget(m_empty, 1);
}

void RepliesTab::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &presentation::FilterModel::setFilterText);
    connect(m_filter, &QLineEdit::textChanged, this, &RepliesTab::shareRoom);
    connect(m_lettersButton, &QPushButton::clicked, this, &RepliesTab::openLetters);
    connect(m_contactsButton, &QPushButton::toggled, this, &RepliesTab::showContacts);
    connect(m_board, &QPushButton::clicked, this, &RepliesTab::openBoard);
    connect(m_letters, &LetterStrip::refused, this, &View::refused);
    connect(m_letters, &LetterStrip::closed, this, [this] {
        m_table->setFocus();
        shareRoom();
    });
    connect(m_notes, &ReplyNotesPane::refused, this, &View::refused);
    connect(m_contacts, &ContactsPane::refused, this, &View::refused);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_lettersButton->setEnabled(canClear());
        Q_EMIT stateChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RepliesTab::followSelection);
    const auto counted = [this] {
        showTotals();
        followSelection();
        Q_EMIT stateChanged();
    };
    connect(&m_model, &RepliesModel::counted, this, counted);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &RepliesTab::showEmptyState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RepliesTab::showEmptyState);
}

void RepliesTab::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_table->setTexts(texts);
    m_letters->setTexts(texts);
    m_contacts->setTexts(texts);
    retranslate();
}

void RepliesTab::retranslate()
{
    m_filter->setWords(tr("Filter the provinces"));
    m_lettersButton->setText(tr("Letters sent…"));
    m_lettersButton->setToolTip(tr("The letters of the selected provinces went out: number and day in one step"));
    m_contactsButton->setText(tr("Show contacts"));
    m_table->setAccessibleName(tr("Provinces and replies"));
    m_emptyWords->setWrappedText(
        tr("No province is in this group yet. Provinces are put into groups on the board of provinces."));
    m_board->setText(tr("Put provinces into groups"));
    m_notes->retranslate();
    showTotals();
}

void RepliesTab::showEmptyState()
{
    const bool empty = m_model.rowCount() == 0;
    m_empty->setVisible(empty);
    for (QWidget *part :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_totals), m_below, static_cast<QWidget *>(m_filter),
          static_cast<QWidget *>(m_lettersButton), static_cast<QWidget *>(m_contactsButton)})
        part->setVisible(!empty);
    m_lettersButton->setEnabled(canClear());
    shareRoom();
    if (empty && m_letters->isOpen())
        m_letters->cancel();
}

/// A round of few provinces leaves room: the sum stands right under them, and the rest is for what was said with them.
void RepliesTab::shareRoom()
{
    const int rows = m_table->horizontalHeader()->height() + m_filtered.rowCount() * m_table->rowPixels() +
                     m_table->horizontalScrollBar()->sizeHint().height() + 4;
    const int around = m_filter->sizeHint().height() + m_totals->sizeHint().height() +
                       (m_letters->isOpen() ? m_letters->sizeHint().height() : 0) + 5 * layout()->spacing();
    m_table->setMaximumHeight(rows);
    m_below->setMaximumHeight(qMax(scaled(kBelowHeight, font()), height() - rows - around));
}

void RepliesTab::resizeEvent(QResizeEvent *event)
{
    GroupTab::resizeEvent(event);
    shareRoom();
}

void RepliesTab::showTotals()
{
    const RepliesModel::Totals totals = m_model.totals();
    QStringList words{tr("Quota %1").arg(totals.quota), tr("Accepted %1").arg(totals.accepted),
                      tr("Names %1").arg(totals.registered)};
    if (totals.general + totals.muslim + totals.vegetarian > 0)
        words.append(tr("Meals: general %1, Muslim %2, vegetarian %3")
                         .arg(totals.general)
                         .arg(totals.muslim)
                         .arg(totals.vegetarian));
    m_totals->setElidedText(tr("All %n province(s)", nullptr, totals.provinces) + QStringLiteral(": ") +
                            words.join(QStringLiteral(" · ")));
}

void RepliesTab::followSelection()
{
    const QModelIndex row = m_filtered.mapToSource(m_table->currentIndex());
    m_notes->setProvince(row.siblingAtColumn(0));
    m_contacts->setProvince(m_model.group(), m_model.provinceAt(row));
}

QString RepliesTab::titleFor(session::Session &session, const format::Texts &, const core::TrainingGroup *group)
{
    return repliesTitle(group ? RepliesModel::answersOf(session, group->id) : RepliesModel::Totals());
}

QString RepliesTab::title() const
{
    return repliesTitle(RepliesModel::answersOf(m_model.session(), m_model.group()));
}

void RepliesTab::setGroup(core::TrainingGroupId group)
{
    if (group == m_model.group())
        return;
    if (m_letters->isOpen())
        m_letters->cancel();
    m_filter->clear();
    m_model.setGroup(group);
    m_table->setCurrentIndex(m_filtered.index(0, RepliesModel::ProvinceColumn));
}

reports::PaperScope RepliesTab::paperSelection() const
{
    reports::PaperScope scope;
    for (const QModelIndex &row : m_table->selectedRows())
        if (const core::RecordRef record = m_model.recordAt(m_filtered.mapToSource(row));
            record.kind == core::Kind::Province)
            scope.provinces.push_back({record.id});
    if (!scope.provinces.empty())
        scope.group = m_model.group();
    return scope;
}

core::RecordRef RepliesTab::selected() const
{
    const QModelIndex row = m_filtered.mapToSource(m_table->currentIndex());
    const core::Invitation *invitation = m_model.invitationAt(row);
    return invitation ? core::refOf(*invitation) : m_model.recordAt(row);
}

bool RepliesTab::goTo(core::RecordRef record)
{
    const QModelIndex wanted = record.kind == core::Kind::Province
                                   ? m_model.indexOfProvince(core::ProvinceId{record.id})
                                   : m_model.indexOf(record);
    if (!wanted.isValid())
        return false;
    if (!m_filtered.mapFromSource(wanted).isValid())
        m_filter->clear();
    m_table->setCurrentIndex(m_filtered.mapFromSource(wanted));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void RepliesTab::focusWork()
{
    if (m_model.rowCount() == 0) {
        m_board->setFocus();
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filtered.index(0, RepliesModel::ProvinceColumn));
    m_table->setFocus();
}

void RepliesTab::setToday(QDate today, QDate opensAt)
{
    m_table->cells()->setToday(today, opensAt);
    m_letters->setToday(today, opensAt);
}

void RepliesTab::judgeAgain()
{
    m_model.judgeAgain();
}

bool RepliesTab::canEditCell() const
{
    return m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void RepliesTab::editCell()
{
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

void RepliesTab::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool RepliesTab::canCopy() const
{
    return !m_table->selectedCells().isEmpty();
}

void RepliesTab::copy(bool asText)
{
    asText ? m_table->copyAsText() : m_table->copySelection();
}

bool RepliesTab::canPaste() const
{
    return !m_model.session().isReadOnly() && m_model.rowCount() > 0;
}

void RepliesTab::paste()
{
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.paste(m_table->selectedCells(), presentation::cellsOfText(QGuiApplication::clipboard()->text()));
    answer(block);
}

void RepliesTab::clearCells()
{
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.clear(m_table->selectedCells());
    answer(block);
}

void RepliesTab::selectAll()
{
    m_table->selectAll();
}

void RepliesTab::fillDown()
{
    CellBlock block(m_filtered, *m_table->horizontalHeader());
    block.fillDown(m_table->selectedCells());
    answer(block);
}

ColumnChooser *RepliesTab::columns() const
{
    return m_table->columns();
}

bool RepliesTab::showsContacts() const
{
    return m_contactsButton->isChecked();
}

void RepliesTab::showContacts(bool shown)
{
    m_contactsButton->setChecked(shown);
    m_contacts->setVisible(shown);
    Q_EMIT stateChanged();
}

void RepliesTab::openLetters()
{
    QModelIndexList rows;
    for (const QModelIndex &row : m_table->selectedRows())
        rows.append(m_filtered.mapToSource(row));
    m_letters->open(rows);
}

/// The board shows a province that waits for a group, where one does.
void RepliesTab::openBoard()
{
    const core::Plan &plan = m_model.session().plan();
    const auto waiting = core::unassignedProvinces(plan);
    if (!waiting.empty())
        Q_EMIT openRequested(core::refOf(waiting.front()));
    else if (const core::Province *any = plan.findIf<core::Province>([](const auto &one) { return one.inScope; }))
        Q_EMIT openRequested(core::refOf(*any));
}

} // namespace ruam::widgets
