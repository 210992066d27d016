#include "participantsview.h"

#include "alikepane.h"
#include "askstrip.h"
#include "cellblock.h"
#include "filterline.h"
#include "label.h"
#include "noticebar.h"
#include "participantstable.h"
#include "pastestrip.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/format/roundtext.h>
#include <ruam/interchange/pastedpeople.h>
#include <ruam/presentation/tabletext.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ruam::widgets {

using presentation::ParticipantsModel;

namespace {

/// Names are compared when nothing has changed for a while, never between two keys.
constexpr int kAlikeWait = 700; // ms

} // namespace

ParticipantsView::ParticipantsView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : GroupTab(parent), m_model(session, texts)
{
    m_filtered.setRecordModel(&m_model);
    m_table = new ParticipantsTable(m_model, m_filtered, texts, this);
    m_strip = new PasteStrip(session, texts, this);
    m_ask = new AskStrip(this);
    m_alike = new AlikePane(session, texts, this);
    m_alikeNotice = new NoticeBar(NoticeBar::Kind::ToKnow, this);
    m_alikeNotice->hide();
    m_alikeWait = new QTimer(this);
    m_alikeWait->setSingleShot(true);
    m_alikeWait->setInterval(kAlikeWait);
    m_all = new QCheckBox(this);
    m_filter = new FilterLine(m_table, this);
    m_orderLabel = new Label(this);
    m_order = new QComboBox(this);
    m_add = new QPushButton(this);
    m_pasteTable = new QPushButton(this);
    m_import = new QPushButton(this);
    m_empty = new QWidget(this);
    m_emptyWords = new Label(m_empty, Label::Tone::Secondary);
    m_heads = new Label(this, Label::Tone::Secondary);
    m_emptyPaste = new QPushButton(m_empty);
    build();
    makeActions();
    connectStrips();

    connect(m_filter, &QLineEdit::textChanged, &m_filtered, &presentation::FilterModel::setFilterText);
    connect(m_order, &QComboBox::activated, this, &ParticipantsView::setOrder);
    connect(m_add, &QPushButton::clicked, this, &ParticipantsView::addRow);
    connect(m_pasteTable, &QPushButton::clicked, this, &ParticipantsView::pasteTable);
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT importRequested(interchange::ImportContent::People, m_model.event()); });
    connect(m_emptyPaste, &QPushButton::clicked, this, &ParticipantsView::pasteTable);
    connect(&m_model, &ParticipantsModel::organisationsMade, this, [this](const QStringList &names) {
        m_made =
            names.size() == 1
                ? tr("“%1” was added as a new organisation; one undo takes it back too").arg(names.constFirst())
                : tr("%n new organisation(s) were added; one undo takes them back too", nullptr, int(names.size()));
        Q_EMIT told(m_made);
    });
    connect(&m_model, &ParticipantsModel::told, this, &View::told);
    connect(m_strip, &PasteStrip::accepted, this, &ParticipantsView::takeIn);
    connect(m_strip, &PasteStrip::refused, this, &View::refused);
    connect(m_strip, &PasteStrip::closed, this, &ParticipantsView::focusWork);
    connect(&m_model, &ParticipantsModel::readFailed, this, &ParticipantsView::refused);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showActions();
        Q_EMIT stateChanged();
    });
    const auto counted = [this] {
        showEmptyState();
        Q_EMIT stateChanged();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, counted);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, counted);
    connect(&m_model, &QAbstractItemModel::modelReset, this, counted);
    retranslate();
    showEmptyState();
}

void ParticipantsView::build()
{
    const bool writable = !m_model.session().isReadOnly();
    m_add->setEnabled(writable);
    m_pasteTable->setEnabled(writable);
    m_import->setEnabled(writable);
    m_orderLabel->setBuddy(m_order);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addSpacing(8);
    bar->addWidget(m_orderLabel);
    bar->addWidget(m_order);
    bar->addSpacing(8);
    bar->addWidget(m_all);
    bar->addSpacing(8);
    bar->addWidget(m_add);
    bar->addWidget(m_pasteTable);
    bar->addWidget(m_import);
    bar->addStretch(1);

    m_emptyWords->setAlignment(Qt::AlignHCenter);
    auto *empty = new QVBoxLayout(m_empty);
    empty->addStretch(1);
    empty->addWidget(m_emptyWords);
    empty->addWidget(m_emptyPaste, 0, Qt::AlignHCenter);
    empty->addStretch(3);
    m_emptyPaste->setVisible(writable);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_alikeNotice);
    layout->addWidget(m_ask);
    layout->addWidget(m_alike);
    layout->addWidget(m_strip, 3);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_empty, 2);
    layout->addWidget(m_heads);
}

void ParticipantsView::setTexts(const format::Texts &texts)
{
    m_model.setTexts(texts);
    m_table->setTexts(texts);
    m_strip->setTexts(texts);
    m_alike->setTexts(texts);
    retranslate();
    lookForAlike();
}

void ParticipantsView::retranslate()
{
    m_filter->setWords(tr("Filter the names"));
    m_orderLabel->setText(tr("Order"));
    const int chosen = qMax(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("As given"), tr("By name"), tr("By province, then as given")});
    m_order->setCurrentIndex(chosen);
    m_order->setAccessibleName(tr("Order of the names"));
    m_all->setText(tr("Also who does not come"));
    m_ask->setCancelText(tr("Cancel"));
    const QString words[] = {tr("Somebody comes instead…"), tr("Register a walk-in…"), tr("Confirm the selected"),
                             tr("Set the selected as reserve"), tr("Deal into discussion groups…")};
    for (int at = 0; at < ActionCount; ++at)
        m_actions[at]->setText(words[at]);
    m_add->setText(tr("+ Add a person"));
    m_pasteTable->setText(tr("Paste from a table"));
    m_import->setText(tr("&Import…"));
    m_emptyWords->setWrappedText(
        m_model.session().isReadOnly()
            ? tr("Nobody is in this group yet.")
            : tr("Nobody is in this group yet. Type a name in the first row, or paste the names "
                 "from Excel."));
    m_emptyPaste->setText(tr("Paste"));
    m_table->setAccessibleName(tr("Participants"));
}

QString ParticipantsView::heads() const
{
    return m_heads->text();
}

void ParticipantsView::showHeads()
{
    session::Session &session = m_model.session();
    const auto counts = session.people().registrationCounts(m_model.event());
    if (!counts)
        return;
    const core::Heads heads = core::headsOf(session.plan(), m_model.event(), *counts);
    m_heads->setText(format::headsText(heads, m_model.texts()));
    m_heads->setToolTip(format::headsMadeUpText(heads, m_model.texts()));
}

void ParticipantsView::showEmptyState()
{
    showHeads();
    const bool empty = m_model.participantCount() == 0;
    m_empty->setVisible(empty && !m_strip->isOpen());
    const int rows = m_model.rowCount();
    const int sideways = m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setMaximumHeight(empty ? m_table->horizontalHeader()->height() + rows * m_table->rowPixels() + sideways + 4
                                    : QWIDGETSIZE_MAX);
}

QString ParticipantsView::titleFor(session::Session &session, const format::Texts &, const core::TrainingGroup *group)
{
    const auto count =
        group ? session.people().participantCount(group->event, core::Listed::Expected, core::Roles::Attending)
              : core::Result<qint64>(qint64(0));
    return tr("Participants %1").arg(count ? *count : 0);
}

QString ParticipantsView::title() const
{
    session::Session &session = m_model.session();
    return titleFor(session, m_model.texts(), session.plan().find(m_group));
}

void ParticipantsView::setGroup(core::TrainingGroupId group)
{
    m_group = group;
    const core::TrainingGroup *found = m_model.session().plan().find(group);
    const core::EventId event = found ? found->event : core::EventId();
    if (m_model.event() == event)
        return;
    if (m_strip->isOpen())
        m_strip->cancel();
    m_filter->clear();
    m_ask->hide();
    m_alike->hide();
    m_alikeNotice->hide();
    m_model.setEvent(event);
    m_alikeWait->start();
    m_table->setCurrentIndex(m_filtered.index(0, ParticipantsModel::TitleColumn));
}

core::RecordRef ParticipantsView::selected() const
{
    return m_filtered.recordAt(m_table->currentIndex());
}

void ParticipantsView::setOrder(int chosen)
{
    static constexpr core::ParticipantOrder orders[] = {core::ParticipantOrder::AsGiven, core::ParticipantOrder::ByName,
                                                        core::ParticipantOrder::ByProvince};
    m_model.setOrder(orders[qBound(0, chosen, 2)]);
}

bool ParticipantsView::goTo(core::RecordRef wanted)
{
    if (wanted.kind != core::Kind::Registration)
        return false;
    m_filter->clear();
    if (!m_model.indexOf(wanted).isValid())
        m_model.everyone();
    const QModelIndex found = m_filtered.indexOf(wanted);
    if (!found.isValid())
        return false;
    m_table->setCurrentIndex(found.siblingAtColumn(ParticipantsModel::GivenColumn));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

bool ParticipantsView::canEditCell() const
{
    return m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void ParticipantsView::editCell()
{
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

bool ParticipantsView::canPaste() const
{
    return !m_model.session().isReadOnly();
}

QString ParticipantsView::addText() const
{
    return canPaste() ? tr("Add a person") : QString();
}

QString ParticipantsView::removeText() const
{
    return canClear() ? tr("Remove the selected from the group") : QString();
}

ColumnChooser *ParticipantsView::columns() const
{
    return m_table->columns();
}

void ParticipantsView::focusWork()
{
    showEmptyState();
    if (!m_table->currentIndex().isValid() && m_filtered.rowCount() > 0)
        m_table->setCurrentIndex(m_filtered.index(0, ParticipantsModel::TitleColumn));
    m_table->setFocus();
}

void ParticipantsView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool ParticipantsView::canCopy() const
{
    return !m_table->selectedCells().isEmpty();
}

void ParticipantsView::copy(bool asText)
{
    asText ? m_table->copyAsText() : m_table->copySelection();
}

void ParticipantsView::paste()
{
    const QString text = presentation::pastedText(QGuiApplication::clipboard()->mimeData());
    const QList<QStringList> block = presentation::cellsOfText(text);
    if (block.isEmpty())
        return;
    const QModelIndex current = m_filtered.mapToSource(m_table->currentIndex());
    const bool onPerson = current.isValid() && !m_model.isBlankRow(current);
    // Several rows are names to take in, unless they go over the posts, agencies, provinces or states of people.
    if (onPerson && (block.size() == 1 || current.column() >= ParticipantsModel::PositionColumn)) {
        CellBlock cells = cellBlock();
        cells.paste(m_table->selectedCells(), block);
        answer(cells);
        return;
    }
    if (block.size() == 1 && block.constFirst().size() == 1) {
        if (const auto added = m_model.addPerson(block.constFirst().constFirst()); !added)
            Q_EMIT refused(format::errorText(added.error(), m_model.texts(), &m_model.session().plan()));
        m_table->goToBlankRow();
        return;
    }
    preview(text);
}

void ParticipantsView::pasteTable()
{
    preview(presentation::pastedText(QGuiApplication::clipboard()->mimeData()));
}

void ParticipantsView::preview(const QString &text)
{
    std::vector<core::Participant> existing = m_model.everyone();
    const core::Plan &plan = m_model.session().plan();
    interchange::PastedPeople paste = interchange::readPastedPeople(text, plan, existing);
    if (paste.people.empty()) {
        Q_EMIT refused(
            tr("No names were found in what was copied. Nothing was changed. Copy the names in Excel or Word, "
               "then paste again."));
        return;
    }
    if (const auto shown = m_strip->showPaste(std::move(paste), m_model.event(), std::move(existing)); !shown) {
        Q_EMIT refused(format::errorText(shown.error(), m_model.texts(), &plan));
        return;
    }
    showEmptyState();
}

void ParticipantsView::takeIn(const std::vector<core::ListedNewcomer> &people, int rows)
{
    m_made.clear();
    if (const auto added = m_model.addPeople(people); !added) {
        Q_EMIT refused(format::errorText(added.error(), m_model.texts(), &m_model.session().plan()));
        return;
    }
    m_strip->cancel();
    const int taken = int(people.size());
    QString words = tr("Took in %1 of %2 rows; one undo takes them back").arg(taken).arg(rows);
    if (!m_made.isEmpty())
        words += QStringLiteral(" · ") + m_made;
    Q_EMIT told(words);
    showEmptyState();
}

CellBlock ParticipantsView::cellBlock()
{
    return CellBlock(m_filtered, *m_table->horizontalHeader());
}

void ParticipantsView::answer(const CellBlock &cells)
{
    if (!cells.refusal().isEmpty())
        Q_EMIT refused(cells.refusal());
    else if (cells.beyond() > 0)
        Q_EMIT told(tr("%n row(s) had nobody to go to and were left out", nullptr, cells.beyond()));
}

void ParticipantsView::clearCells()
{
    CellBlock cells = cellBlock();
    cells.clear(m_table->selectedCells());
    answer(cells);
}

void ParticipantsView::selectAll()
{
    m_table->selectAll();
}

void ParticipantsView::fillDown()
{
    CellBlock cells = cellBlock();
    cells.fillDown(m_table->selectedCells());
    answer(cells);
}

void ParticipantsView::addRow()
{
    m_filter->clear();
    m_table->goToBlankRow();
    if (m_table->currentIndex().isValid())
        m_table->edit(m_table->currentIndex());
}

void ParticipantsView::removeRows()
{
    QModelIndexList rows;
    for (const QModelIndex &row : m_table->selectedRows())
        if (const QModelIndex person = m_filtered.mapToSource(row); !m_model.isBlankRow(person))
            rows.append(person);
    if (rows.isEmpty())
        return;
    if (const auto removed = m_model.removePeople(rows); !removed)
        Q_EMIT refused(format::errorText(removed.error(), m_model.texts(), &m_model.session().plan()));
}

} // namespace ruam::widgets
