#include "importview.h"

#include "importcolumns.h"
#include "importfindings.h"
#include "label.h"
#include "noticebar.h"
#include "previewmarks.h"
#include "recordtable.h"

#include <ruam/format/fieldtext.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QtMath>

namespace ruam::widgets {

using interchange::ImportContent;
using interchange::ImportState;

namespace {

constexpr int kWatchEvery = 100;   // ms
constexpr int kJudgeAfter = 300;   // ms after the programme was changed
constexpr int kChoiceLetters = 16; // as wide as a box is at least

constexpr int kMeasuredRows = 60; // what stands further down is cut where it is longer

/// How narrow and how wide a column may begin.
struct Span
{
    int least = 0;
    int most = 0;
};
constexpr Span kWidths[ImportModel::FirstCell + 1] = {{100, 150}, {44, 80}, {100, 400}, {140, 320}, {104, 260}};

/// Marks the rows that are not simply new, and the cells that say so.
class ImportCells final : public CellDelegate
{
public:
    ImportCells(const ImportModel &model, const format::Texts &texts, QObject *parent)
        : CellDelegate(texts, parent), m_model(model)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        const bool isCell = index.column() >= ImportModel::FirstCell;
        const bool isMarked =
            isCell ? option->text.startsWith(u'■') || option->text.startsWith(u'▲') || option->text.startsWith(u'●')
                   : index.column() == ImportModel::StateColumn || index.column() == ImportModel::RemarkColumn;
        if (!isMarked)
            return;
        const bool isState = index.column() == ImportModel::StateColumn;
        const interchange::ImportState state = m_model.rowAt(index).state;
        // What is told of a new row is to be known, no more.
        const bool told = state == interchange::ImportState::New && !isState;
        markCell(*option, told ? interchange::ImportState::Matches : state, isState);
    }

private:
    const ImportModel &m_model;
};

} // namespace

ImportView::ImportView(session::Session &session, const format::Texts &texts, QWidget *parent)
    : View(parent), m_session(session), m_texts(texts), m_model(texts)
{
    build();
    connectParts();
    fillTargets();
    retranslate();
    showState();
}

ImportView::~ImportView() = default;

QLayout *ImportView::makeChoices()
{
    auto *row = new QHBoxLayout;
    QComboBox **const boxes[] = {&m_content, &m_target, &m_sheet, &m_charset};
    for (int i = 0; i < 4; ++i) {
        m_labels[i] = new Label(this);
        QComboBox *box = *boxes[i] = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kChoiceLetters - 4 * (i / 2));
        m_labels[i]->setBuddy(box);
        row->addWidget(m_labels[i]);
        row->addWidget(box, i < 2 ? 1 : 0);
        row->addSpacing(8);
    }
    row->addStretch(1);
    return row;
}

/// The grid with what stands above it.
void ImportView::makeRows()
{
    m_rows = new QWidget(this);
    m_filterLabel = new Label(m_rows);
    m_filter = new QComboBox(m_rows);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filterLabel->setBuddy(m_filter);
    m_doubtful = new QCheckBox(m_rows);
    m_accept = new QPushButton(m_rows);
    m_saveRefused = new QPushButton(m_rows);
    m_cancel = new QPushButton(m_rows);
    m_table = new RecordTable(m_texts, m_rows);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ImportCells(m_model, m_texts, this));
    m_table->setCheckColumn(ImportModel::StateColumn);
    m_table->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    m_columns = new ImportColumns(m_table, ImportModel::FirstCell, m_rows);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filterLabel);
    bar->addWidget(m_filter);
    bar->addSpacing(8);
    bar->addWidget(m_doubtful);
    bar->addStretch(1);
    bar->addWidget(m_accept);
    bar->addWidget(m_saveRefused);
    bar->addWidget(m_cancel);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(bar);
    rows->addWidget(m_columns);
    rows->addWidget(m_table, 1);
    m_findings = new ImportFindings(m_rows);
    rows->addWidget(m_findings);
}

void ImportView::build()
{
    m_choose = new QPushButton(this);
    m_file = new Label(this, Label::Tone::Plain, Label::Weight::Strong);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *file = new QHBoxLayout;
    m_pasteButton = new QPushButton(this);
    file->addWidget(m_choose);
    file->addWidget(m_pasteButton);
    file->addSpacing(8);
    file->addWidget(m_file, 1);
    m_choose->setEnabled(!m_session.isReadOnly());
    m_pasteButton->setEnabled(!m_session.isReadOnly());
    QLayout *choices = makeChoices();
    m_notice = new NoticeBar(NoticeBar::Kind::MustFix, this);
    m_notice->hide();

    m_busy = new QWidget(this);
    m_busyWords = new Label(m_busy);
    m_bar = new QProgressBar(m_busy);
    m_bar->setTextVisible(false);
    m_stop = new QPushButton(m_busy);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->addWidget(m_busyWords);
    busy->addWidget(m_bar, 1);
    busy->addWidget(m_stop);

    makeRows();
    m_empty = new Label(this, Label::Tone::Secondary);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(file);
    layout->addLayout(choices);
    layout->addWidget(m_notice);
    layout->addWidget(m_busy);
    layout->addWidget(m_rows, 1);
    layout->addSpacing(12);
    layout->addWidget(m_empty, 1);
}

void ImportView::connectParts()
{
    m_watch = new QTimer(this);
    m_watch->setInterval(kWatchEvery);
    m_again = new QTimer(this);
    m_again->setSingleShot(true);
    m_again->setInterval(kJudgeAfter);
    connect(m_watch, &QTimer::timeout, this, [this] {
        const int percent = m_progress ? m_progress->load() : -1;
        m_bar->setRange(0, percent < 0 ? 0 : 100);
        m_bar->setValue(percent);
    });
    connect(m_again, &QTimer::timeout, this, &ImportView::judge);
    connect(&m_work, &Background::busyChanged, this, &ImportView::showState);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { Q_EMIT importRequested(ImportContent(m_content->currentIndex()), m_event); });
    connect(m_pasteButton, &QPushButton::clicked, this, &ImportView::paste);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_work.cancel();
        if (!m_model.preview())
            forgetFile();
    });
    connect(m_content, &QComboBox::activated, this, [this] {
        m_isUnseen = false; // somebody says what it holds
        m_choices.clear();
        m_triedLayout = false;
        m_fitted = false; // other columns
        judge();
    });
    connect(m_target, &QComboBox::activated, this, [this] {
        m_event = {m_target->currentData().toLongLong()};
        judge();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_sheetName = m_sheet->currentText();
        read();
    });
    connect(m_charset, &QComboBox::activated, this, [this](int chosen) {
        m_charsetChosen = format::Charset(chosen);
        read();
    });
    connectRows();
    connect(&m_session, &session::Session::changed, this, [this] {
        fillTargets();
        if (m_model.preview() || m_work.isBusy())
            m_again->start(); // what is there already may be another
    });
}

void ImportView::connectRows()
{
    connect(m_filter, &QComboBox::activated, this, [this] {
        const int state = m_filter->currentData().toInt();
        m_model.setShown(state < 0 ? std::nullopt : std::optional(ImportState(state)));
    });
    connect(m_doubtful, &QCheckBox::toggled, &m_model, &ImportModel::setWithDoubtful);
    connect(&m_model, &ImportModel::takenChanged, this, &ImportView::showCounts);
    connect(&m_model, &ImportModel::corrected, this, &ImportView::correct, Qt::QueuedConnection);
    connect(m_columns, &ImportColumns::chosen, this, &ImportView::chooseColumn, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportView::showFindings);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ImportView::showFindings);
    connect(
        m_findings, &ImportFindings::cellWanted, this,
        [this](qsizetype column) {
            m_table->setCurrentIndex(m_table->currentIndex().siblingAtColumn(ImportModel::FirstCell + int(column)));
            m_table->scrollTo(m_table->currentIndex());
            editCell();
        },
        Qt::QueuedConnection);
    connect(m_accept, &QPushButton::clicked, this, &ImportView::accept);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportView::saveRefused);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        leave();
        forgetFile();
    });
}

void ImportView::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_model.setTexts(texts);
    m_table->setTexts(texts);
    fillTargets();
    retranslate();
    if (m_model.preview())
        judge();
}

void ImportView::retranslate()
{
    m_choose->setText(tr("Ch&oose a file…"));
    m_pasteButton->setText(tr("&Paste a copied table"));
    const QString words[] = {tr("The fi&le holds"), tr("Goes in&to"), tr("&Sheet"), tr("Ch&aracters")};
    for (int i = 0; i < 4; ++i)
        m_labels[i]->setText(words[i]);
    const QString contents[] = {tr("Names of people"), tr("Groups and their dates"),
                                tr("Events"),          tr("Government holidays"),
                                tr("A calendar"),      tr("A whole programme (JSON)")};
    const int content = qMax(0, m_content->currentIndex());
    m_content->clear();
    for (const QString &one : contents)
        m_content->addItem(one);
    m_content->setCurrentIndex(content);
    const int charset = m_charset->currentIndex();
    m_charset->clear();
    m_charset->addItems({QStringLiteral("UTF-8"), QStringLiteral("UTF-16"), QStringLiteral("Windows-874 (TIS-620)")});
    m_charset->setCurrentIndex(charset);
    m_content->setAccessibleName(tr("What the file holds"));
    m_target->setAccessibleName(tr("The group or event into which the people go"));
    m_target->setPlaceholderText(tr("Choose the group"));
    m_sheet->setAccessibleName(tr("Sheet of the file"));
    m_charset->setAccessibleName(tr("Character set of the file"));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("How far the file is read"));
    m_filterLabel->setText(tr("Sho&w"));
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_doubtful->setText(tr("Also take in those to be chec&ked"));
    m_saveRefused->setText(tr("Save the rows &not taken in…"));
    m_cancel->setText(tr("&Cancel"));
    m_table->setAccessibleName(tr("Rows of the file"));
    showEmptyWords();
    showSource();
    showCounts();
}

void ImportView::showEmptyWords()
{
    const bool isFresh = !hasSource() && !m_work.isBusy();
    m_empty->setWrappedText(!isFresh
                                ? QString()
                                : tr("No file was chosen yet. Choose a file from Excel or OpenDocument, a CSV, a "
                                     "calendar or a whole programme (JSON), or copy a table in Excel, Word or on a "
                                     "page and paste it here. Nothing enters before it is accepted."));
}

void ImportView::fillTargets()
{
    m_target->clear();
    const core::Plan &plan = m_session.plan();
    for (const core::TrainingGroup *group : plan.groups())
        if (const core::Event *event = plan.find(group->event))
            m_target->addItem(format::eventTitle(plan, *event, m_texts), event->id.value);
    for (const auto &[id, event] : plan.all<core::Event>())
        if (!plan.groupOf(id))
            m_target->addItem(format::eventTitle(plan, event, m_texts), id.value);
    m_target->setCurrentIndex(m_target->findData(m_event.value));
}

void ImportView::openFor(core::TrainingGroupId group)
{
    const core::TrainingGroup *seen = m_session.plan().find(group);
    if (!seen || hasSource())
        return;
    m_event = seen->event;
    m_target->setCurrentIndex(m_target->findData(m_event.value));
}

QString ImportView::title() const
{
    return tr("Import");
}

bool ImportView::isTable() const
{
    return m_content->currentIndex() < int(ImportContent::Calendar);
}

/// What is known of the file, and what can be chosen about it.
void ImportView::showSource()
{
    m_file->setElidedText(m_isPasted ? tr("A copied table") : QFileInfo(m_path).fileName());
    m_file->setToolTip(m_path);
    const bool hasSheets = m_read && m_read->sheets.size() > 1;
    const bool isText = m_read && m_read->sheets.isEmpty() && isTable() && !m_isPasted;
    m_sheet->clear();
    if (m_read) {
        m_sheet->addItems(m_read->sheets);
        m_sheet->setCurrentText(m_read->sheet);
        m_charset->setCurrentIndex(int(m_read->charset));
    }
    const bool shown[] = {hasSource(), hasSource() && m_content->currentIndex() == 0, hasSheets, isText};
    QComboBox *const boxes[] = {m_content, m_target, m_sheet, m_charset};
    for (int i = 0; i < 4; ++i) {
        m_labels[i]->setVisible(shown[i]);
        boxes[i]->setVisible(shown[i]);
    }
    m_content->setEnabled(isTable());
}

void ImportView::showState()
{
    const bool busy = m_work.isBusy();
    m_busy->setVisible(busy);
    m_busyWords->setText(m_accepting ? tr("The rows are made ready…") : tr("The file is read and compared…"));
    busy ? m_watch->start() : m_watch->stop();
    if (busy)
        m_bar->setRange(0, 0);
    m_rows->setVisible(m_model.preview());
    m_rows->setEnabled(!m_accepting || !busy);
    m_empty->setVisible(!m_model.preview()); // without words it keeps what stands above it at the top
    showEmptyWords();
    showCounts();
    Q_EMIT stateChanged();
}

void ImportView::showCounts()
{
    const int chosen = qMax(0, m_filter->currentIndex());
    m_filter->clear();
    const auto *preview = m_model.preview();
    m_filter->addItem(tr("All rows %1").arg(preview ? preview->rows().size() : 0), -1);
    for (const ImportState state : format::kImportStates)
        m_filter->addItem(QStringLiteral("%1 %2")
                              .arg(format::importStateText(state, m_texts))
                              .arg(preview ? preview->count(state) : 0),
                          int(state));
    m_filter->setCurrentIndex(chosen);
    const bool settled = preview && !m_work.isBusy();
    m_accept->setText(tr("Take &in %n row(s)", nullptr, int(m_model.takenCount())));
    const bool hasTarget = m_content->currentIndex() != int(ImportContent::People) || m_event.isValid();
    m_accept->setEnabled(settled && hasTarget && m_model.takenCount() > 0);
    const qsizetype open = preview ? preview->count(ImportState::Doubtful) + preview->count(ImportState::Refused) : 0;
    m_saveRefused->setEnabled(settled && open > 0 && isTable());
    m_doubtful->setEnabled(preview && preview->count(ImportState::Doubtful) > 0);
}

void ImportView::showColumns()
{
    const auto content = ImportContent(m_content->currentIndex());
    QStringList words;
    for (const QString &name : interchange::importFieldNames(content))
        words.append(interchange::importFieldText(content, name, m_texts));
    std::vector<int> chosen;
    if (m_model.preview() && isTable()) {
        chosen = m_model.preview()->columns();
        chosen.resize(size_t(m_model.cellColumns()), int(words.size()) - 1);
    }
    m_columns->setFields(words, chosen);
    if (!m_model.preview())
        m_fitted = false;
    else if (!std::exchange(m_fitted, true))
        m_table->setColumnWidths(contentWidths(), ImportModel::ReadAsColumn);
}

/// As wide as what stands in the columns asks for, within reason; at 10 points.
QList<int> ImportView::contentWidths() const
{
    const auto *asks = static_cast<const QAbstractItemView *>(m_table);
    const double scale = m_table->font().pointSizeF() / 10;
    QList<int> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Span &span = kWidths[qMin(column, int(ImportModel::FirstCell))];
        const int asked = qMax(asks->sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
        widths.append(qBound(span.least, qCeil(asked / scale), span.most));
    }
    return widths;
}

/// What is to be looked at in the current row.
void ImportView::showFindings()
{
    const auto *preview = m_model.preview();
    m_findings->setVisible(preview && preview->count(ImportState::New) < qsizetype(preview->rows().size()));
    const QModelIndex row = m_table->currentIndex();
    if (!preview || !row.isValid()) {
        m_findings->showFindings({}, ImportState::New, {});
        return;
    }
    const interchange::ImportRow &judged = m_model.rowAt(row);
    m_findings->showFindings(tr("Row %1").arg(judged.line), judged.state,
                             preview->findings(size_t(&judged - preview->rows().data()), m_texts));
}

void ImportView::focusWork()
{
    if (!m_model.preview())
        m_choose->setFocus();
    else if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0)), m_table->setFocus();
    else
        m_table->setFocus();
}

bool ImportView::canEditCell() const
{
    return m_table->currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

void ImportView::editCell()
{
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

bool ImportView::canCopy() const
{
    return m_model.preview() && !m_table->selectedCells().isEmpty();
}

void ImportView::copy(bool asText)
{
    asText ? m_table->copyAsText() : m_table->copySelection();
}

} // namespace ruam::widgets
