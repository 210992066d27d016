// What the import does: reads, judges, takes in. All that is long is done beside the window.

#include "importcolumns.h"
#include "importview.h"
#include "noticebar.h"
#include "recordtable.h"

#include <ruam/format/messages.h>
#include <ruam/interchange/savedfile.h>
#include <ruam/presentation/tabletext.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QTimer>
#include <set>

namespace ruam::widgets {

using interchange::ImportContent;

namespace {

QString columnLetters(int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

interchange::TableReading readInto(const QString &path, const interchange::TableOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {interchange::TableFault::CannotRead, {}};
    return interchange::readTable(file, options);
}

/// Rows and cells as they were copied; a text without tabs is a column of lines.
interchange::Table copiedTable(const QString &text)
{
    interchange::Table table;
    qint64 number = 0;
    for (const QStringList &cells : presentation::cellsOfText(text)) {
        interchange::TableRow row;
        row.number = ++number;
        for (const QString &cell : cells) {
            const QString trimmed = cell.trimmed();
            row.cells.push_back(
                {trimmed.isEmpty() ? interchange::TableCell::Type::Empty : interchange::TableCell::Type::Text,
                 trimmed,
                 {}});
        }
        const auto isFilled = [](const interchange::TableCell &cell) { return !cell.text.isEmpty(); };
        if (std::any_of(row.cells.begin(), row.cells.end(), isFilled))
            table.rows.push_back(std::move(row));
    }
    return table;
}

/// One that is new, else one that is another than before.
template <class R>
core::RecordRef firstIn(const core::ChangeSet &changes)
{
    const auto &rows = changes.of<R>();
    for (const auto &row : rows)
        if (!row.before)
            return core::refOf(row.id());
    for (const auto &row : rows)
        if (row.after)
            return core::refOf(row.id());
    return {};
}

/// As the list has them: the first group that is new, else the first of which anything changed. What a table says of a
/// group lies with its event and its provinces too.
core::RecordRef firstGroupIn(const core::ChangeSet &changes, const core::Plan &plan)
{
    std::set<core::TrainingGroupId> made, touched;
    for (const auto &row : changes.of<core::TrainingGroup>())
        (row.before ? touched : made).insert(row.id());
    for (const auto &row : changes.of<core::Event>())
        if (const core::TrainingGroup *group = plan.groupOf(row.id()))
            touched.insert(group->id);
    for (const auto &row : changes.of<core::GroupMembership>())
        if (row.after)
            touched.insert(row.after->group);
    for (const auto &wanted : {made, touched})
        for (const core::TrainingGroup *group : plan.groups())
            if (wanted.contains(group->id))
                return core::refOf(*group);
    return {};
}

core::RecordRef landingOf(ImportContent content, const core::ChangeSet &changes, const core::Plan &plan)
{
    switch (content) {
    case ImportContent::People:
        return firstIn<core::Registration>(changes);
    case ImportContent::Groups:
        return firstGroupIn(changes, plan);
    case ImportContent::Events:
        return firstIn<core::Event>(changes);
    case ImportContent::Holidays:
        return firstIn<core::Holiday>(changes);
    case ImportContent::Calendar: {
        const core::RecordRef event = firstIn<core::Event>(changes);
        return event.id != 0 ? event : firstIn<core::Task>(changes);
    }
    default:
        return {};
    }
}

} // namespace

void ImportView::openFile(const QString &path, ImportContent content, core::EventId event)
{
    forgetFile();
    if (path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        content = ImportContent::Calendar;
    else if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        content = ImportContent::Programme;
    else if (content >= ImportContent::Calendar)
        content = ImportContent::People;
    m_path = path;
    startFor(content, event);
    isTable() ? read() : judge();
}

void ImportView::startFor(ImportContent content, core::EventId event)
{
    m_content->setCurrentIndex(int(content));
    if (event.isValid())
        m_event = event;
    m_target->setCurrentIndex(m_target->findData(m_event.value));
    showSource();
}

bool ImportView::canPaste() const
{
    return !m_session.isReadOnly() && !m_accepting;
}

void ImportView::paste()
{
    const interchange::TableLimits limits;
    const QString text = presentation::pastedText(QGuiApplication::clipboard()->mimeData());
    Read read;
    if (text.size() > limits.totalLength)
        read.refusal = interchange::tableFaultText(interchange::TableFault::TooLarge, m_texts);
    else if (const auto table = copiedTable(text); table.rows.empty())
        read.refusal = tr("No table was copied. Nothing was changed. Copy the rows in Excel, in Word or on a page, "
                          "then paste again.");
    else
        read.table = std::make_shared<interchange::Table>(table);
    const auto content = ImportContent(m_content->currentIndex());
    forgetFile();
    m_isPasted = read.table != nullptr;
    startFor(content < ImportContent::Calendar ? content : ImportContent::People, {});
    takeRead(read, true);
}

void ImportView::read()
{
    interchange::TableOptions options;
    options.sheet = m_sheetName;
    options.charset = m_charsetChosen;
    m_progress = std::make_shared<std::atomic_int>(0);
    m_notice->hide();
    m_work.run([this, options, path = m_path, texts = m_texts, progress = m_progress](const std::atomic_bool &stop) {
        interchange::TableOptions watched = options;
        watched.progress = [&stop, &progress](qint64 done, qint64 of) {
            progress->store(of > 0 ? int(100 * done / of) : -1);
            return !stop.load();
        };
        interchange::TableReading reading = readInto(path, watched);
        progress->store(-1);
        Read read;
        if (reading.fault)
            read.refusal = interchange::tableFaultText(*reading.fault, texts);
        else
            read.table = std::make_shared<interchange::Table>(std::move(reading.table));
        return Background::Deliver([this, read] { takeRead(read, true); });
    });
}

/// Compares the rows with the programme; to be called again whenever one of both is another.
void ImportView::judge()
{
    m_again->stop();
    if (!hasSource() || (isTable() && !m_read) || m_accepting)
        return;
    m_progress = std::make_shared<std::atomic_int>(-1);
    const auto content = ImportContent(m_content->currentIndex());
    m_work.run([this, content, path = m_path, table = m_read, choices = choices(), texts = m_texts, event = m_event,
                programme = m_programme, isUnseen = m_isUnseen](const std::atomic_bool &) {
        Read read;
        read.table = table;
        const auto apart = [&](const OpenProgramme::Apart &there) -> core::Result<void> {
            const interchange::ImportTarget target{there.plan, there.people, there.fileUuid, event};
            interchange::ImportResult result = interchange::ImportRefusal{};
            if (content < ImportContent::Calendar) {
                const auto holds = isUnseen ? interchange::tableContent(*table, content, there.plan) : content;
                read.content = holds;
                result = interchange::previewTable(holds, *table, choices, target, texts);
            } else if (QFile file(path); file.open(QIODevice::ReadOnly)) {
                result = interchange::previewDocument(content, file, target, texts);
            } else {
                return core::Error{core::Code::CannotRead, {path}, file.errorString()};
            }
            if (const auto *refusal = std::get_if<interchange::ImportRefusal>(&result))
                read.refusal = refusal->words;
            else
                read.preview = std::get<0>(result);
            return {};
        };
        if (const auto done = programme->readApart(apart); !done)
            read.refusal = format::errorText(done.error(), texts);
        return Background::Deliver([this, read] { takeRead(read, false); });
    });
}

void ImportView::takeRead(Read read, bool isNew)
{
    m_failure = read.refusal;
    if (!m_failure.isEmpty()) {
        m_model.clear();
        m_notice->showNotice(m_failure);
        m_read = read.table;
        showSource();
        showState();
        return;
    }
    m_notice->hide();
    m_read = read.table;
    if (isNew) {
        m_corrected.clear();
        m_takenBack.clear();
        m_fitted = false;
        m_model.clear();
        showSource();
        judge();
        return;
    }
    m_isUnseen = false;
    if (read.content)
        m_content->setCurrentIndex(int(*read.content));
    const int row = m_table->currentIndex().row();
    const int column = m_table->currentIndex().column();
    m_model.setJudged(read.table, read.preview);
    // Whoever mends cell after cell stays where they are.
    if (row >= 0 && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), column));
    showSource();
    showColumns();
    showState();
    useKeptLayout();
    if (read.preview->rows().empty())
        m_notice->showNotice(tr("No rows of that kind were found. Nothing was changed. Say what the file holds, or "
                                "what its columns are."));
    else if (ImportContent(m_content->currentIndex()) == ImportContent::People && !m_event.isValid())
        m_notice->showNotice(tr("Choose the group or event into which the people go."));
    if (m_table->currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_model.index(0, ImportModel::StateColumn));
    if (!window()->focusWidget() || !isAncestorOf(window()->focusWidget()) || window()->focusWidget() == m_choose)
        m_table->setFocus();
}

/// A layout is known again by its headings, and by what it was read as.
QString ImportView::layoutKey() const
{
    const QString heading = m_model.preview() ? m_model.preview()->heading().join(u'\t').simplified() : QString();
    if (heading.isEmpty() || !isTable())
        return {};
    const QByteArray text = QStringLiteral("%1\t%2").arg(m_content->currentIndex()).arg(heading).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex());
}

void ImportView::useKeptLayout()
{
    if (m_triedLayout || !m_around.layout)
        return;
    m_triedLayout = true;
    const QString key = layoutKey();
    const QStringList known = interchange::importFieldNames(ImportContent(m_content->currentIndex()));
    const QStringList kept = key.isEmpty() ? QStringList() : m_around.layout(key).split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : kept) {
        const int column = one.section(u'=', 0, 0).toInt();
        const QString field = one.section(u'=', 1);
        if (column >= 0 && column < m_model.cellColumns() && known.contains(field))
            m_choices[column] = field;
    }
    if (!m_choices.empty())
        judge();
}

std::vector<interchange::ImportChoice> ImportView::choices() const
{
    std::vector<interchange::ImportChoice> choices;
    for (const auto &[column, field] : m_choices)
        choices.push_back({columnLetters(column), field});
    return choices;
}

void ImportView::chooseColumn(int column, int field)
{
    const QString name = interchange::importFieldNames(ImportContent(m_content->currentIndex())).value(field);
    // A field stands in one column; what had it before is for nothing else.
    for (auto &[other, there] : m_choices)
        if (there == name && name != u"ignore")
            there = QStringLiteral("ignore");
    m_choices[column] = name;
    const QString key = layoutKey();
    if (!key.isEmpty() && m_around.keepLayout) {
        QStringList kept;
        for (const auto &[at, what] : m_choices)
            kept.append(QStringLiteral("%1=%2").arg(at).arg(what));
        m_around.keepLayout(key, kept.join(u' '));
    }
    judge();
}

void ImportView::correct(qint64 line, int column, const QString &text)
{
    using Type = interchange::TableCell::Type;
    const QString trimmed = text.trimmed();
    // Whoever mends a cell has seen the row: its quotation mark is no longer open.
    const auto before = replaceCell({line, column, {trimmed.isEmpty() ? Type::Empty : Type::Text, trimmed, {}}, false});
    if (!before)
        return;
    m_corrected.push_back(*before);
    m_takenBack.clear();
    judge();
}

/// Gives what stood there.
std::optional<ImportView::Correction> ImportView::replaceCell(const Correction &by)
{
    if (!m_read)
        return std::nullopt;
    auto table = std::make_shared<interchange::Table>(*m_read);
    const auto row = std::lower_bound(table->rows.begin(), table->rows.end(), by.line,
                                      [](const auto &one, qint64 wanted) { return one.number < wanted; });
    if (row == table->rows.end() || row->number != by.line)
        return std::nullopt;
    if (row->cells.size() <= size_t(by.column))
        row->cells.resize(size_t(by.column) + 1);
    Correction before{by.line, by.column, by.cell, by.openQuote};
    std::swap(row->cells[size_t(by.column)], before.cell);
    std::swap(row->openQuote, before.openQuote);
    m_read = std::move(table);
    return before;
}

void ImportView::takeBack(std::vector<Correction> &from, std::vector<Correction> &to)
{
    if (from.empty() || m_accepting)
        return;
    const auto before = replaceCell(from.back());
    from.pop_back();
    if (before)
        to.push_back(*before);
    judge();
}

QString ImportView::ownUndoText() const
{
    return m_corrected.empty() ? QString() : tr("Correct a cell of row %1").arg(m_corrected.back().line);
}

QString ImportView::ownRedoText() const
{
    return m_takenBack.empty() ? QString() : tr("Correct a cell of row %1").arg(m_takenBack.back().line);
}

void ImportView::accept()
{
    const std::vector<size_t> rows = m_model.takenRows();
    if (rows.empty() || m_work.isBusy())
        return;
    m_accepting = true;
    const auto preview = m_model.previewShared();
    auto ids = std::make_shared<core::TimeIdSource>();
    m_work.run([this, rows, preview, ids, texts = m_texts, programme = m_programme](const std::atomic_bool &) {
        Read made;
        const auto done = programme->readApart([&](const OpenProgramme::Apart &there) -> core::Result<void> {
            auto edit = preview->edit(rows, there.plan, there.people, *ids);
            if (!edit)
                return edit.error();
            made.edit = std::move(*edit);
            return {};
        });
        if (!done)
            made.refusal = format::errorText(done.error(), texts);
        return Background::Deliver([this, made, count = qsizetype(rows.size())] {
            m_accepting = false;
            if (made.edit) {
                perform(*made.edit, count);
                return;
            }
            m_notice->showNotice(made.refusal);
            showState();
        });
    });
}

void ImportView::perform(const core::Edit &edit, qsizetype rows)
{
    const auto total = m_model.preview()->rows().size();
    const auto done = m_session.perform(edit, m_around.watch(tr("The rows are being taken in…")));
    if (!done) {
        m_notice->showNotice(done.error().code == core::Code::Cancelled
                                 ? tr("Cancelled; no row was taken in.")
                                 : format::errorText(done.error(), m_texts, &m_session.plan()));
        showState();
        return;
    }
    leave(landingOf(ImportContent(m_content->currentIndex()), edit.changes, m_session.plan()));
    forgetFile();
    Q_EMIT told(tr("Took in %1 of %2 rows; one undo takes them back").arg(rows).arg(total));
}

void ImportView::saveRefused()
{
    const std::vector<interchange::RefusedRow> rows = m_model.waitingRows();
    if (rows.empty() || !m_around.savePath)
        return;
    const QFileInfo source(m_path);
    const QString name = m_isPasted ? tr("A copied table") : source.completeBaseName();
    const QString path = m_around.savePath(
        QDir(m_isPasted ? QString() : source.path()).filePath(tr("%1 (not taken in).xlsx").arg(name)));
    if (path.isEmpty())
        return;
    const auto sheet = interchange::refusedSheet(*m_read, m_model.preview()->heading(), rows, m_texts);
    if (const auto saved = interchange::saveSheet(path, sheet, m_texts.language()); !saved)
        m_notice->showNotice(format::errorText(saved.error(), m_texts));
    else
        Q_EMIT told(tr("%n row(s) were saved with the reason", nullptr, int(rows.size())));
}

/// To where the rows have gone, or would have: to the first that entered.
void ImportView::leave(core::RecordRef entered)
{
    const core::TrainingGroup *group = m_session.plan().groupOf(m_event);
    switch (ImportContent(m_content->currentIndex())) {
    case ImportContent::People:
        if (group)
            Q_EMIT openRequested(entered.id != 0 ? entered : core::refOf(*group));
        return;
    case ImportContent::Groups:
        Q_EMIT groupsRequested(entered);
        return;
    case ImportContent::Events:
        entered.id != 0 ? Q_EMIT openRequested(entered) : Q_EMIT subProjectsRequested();
        return;
    case ImportContent::Holidays:
    case ImportContent::Calendar:
        if (entered.id != 0)
            Q_EMIT openRequested(entered);
        return;
    default:
        return;
    }
}

void ImportView::forgetFile()
{
    m_work.cancel();
    m_again->stop();
    m_path.clear();
    m_isPasted = false;
    m_isUnseen = true;
    m_sheetName.clear();
    m_charsetChosen.reset();
    m_choices.clear();
    m_triedLayout = false;
    m_accepting = false;
    m_failure.clear();
    m_read.reset();
    m_corrected.clear();
    m_takenBack.clear();
    m_doubtful->setChecked(false);
    m_filter->setCurrentIndex(0);
    m_model.clear();
    m_notice->hide();
    showColumns();
    showSource();
    showState();
}

} // namespace ruam::widgets
