#include "desk.h"
#include "importview.h"
#include "view.h"
#include "windowparts.h"

#include <ruam/interchange/calendarfile.h>
#include <ruam/interchange/programmejson.h>
#include <ruam/interchange/savedfile.h>
#include <ruam/presentation/filtermodel.h>

#include <QDir>
#include <QFileInfo>

/// What comes from other programs, and what goes to them.
namespace ruam::widgets {

using interchange::ImportContent;
using interchange::SheetKind;

namespace {

const QString kLayoutKey = QStringLiteral("import_");

constexpr int kRowsAtOnce = 200; // before somebody may cancel

/// A list as it is seen, with its filter and its order, but apart from it. None where it was cancelled.
std::optional<interchange::Sheet> listSheet(QAbstractItemModel &list, const QString &name, const Prompts::Watch &watch)
{
    while (list.canFetchMore({})) {
        if (!watch(0, 0))
            return std::nullopt;
        list.fetchMore({});
    }
    interchange::Sheet sheet;
    sheet.name = name;
    std::vector<int> columns;
    for (int column = 0; column < list.columnCount(); ++column) {
        const QString heading = list.headerData(column, Qt::Horizontal).toString();
        if (heading.isEmpty())
            continue;
        columns.push_back(column);
        sheet.columns.push_back({heading, core::FieldType::Text, 24});
    }
    const auto rows = std::make_shared<std::vector<interchange::SheetRow>>();
    for (int row = 0; row < list.rowCount(); ++row) {
        if (row % kRowsAtOnce == 0 && !watch(row, list.rowCount()))
            return std::nullopt;
        interchange::SheetRow cells;
        bool any = false;
        for (const int column : columns) {
            const QString text = list.index(row, column).data().toString();
            any = any || !text.isEmpty();
            cells.push_back(text);
        }
        if (any) // else it is the row to type in
            rows->push_back(std::move(cells));
    }
    sheet.rowCount = qint64(rows->size());
    sheet.rows = [rows](const interchange::SheetSink &sink) -> core::Result<void> {
        for (const interchange::SheetRow &row : *rows)
            if (auto taken = sink(row); !taken)
                return taken;
        return {};
    };
    return sheet;
}

} // namespace

void WindowParts::connectExchangeCommands()
{
    const auto on = [this](Commands::Command command, auto action) {
        connect(m_commands->action(command), &QAction::triggered, this, action);
    };
    on(Commands::Import, [this] { importFile(m_desk ? m_desk->view()->importContent() : ImportContent::People, {}); });
    on(Commands::ExportList, [this] { exportList(); });
    static constexpr std::pair<Commands::Command, SheetKind> kKinds[] = {
        {Commands::ExportGroups, SheetKind::Groups},       {Commands::ExportEvents, SheetKind::Events},
        {Commands::ExportTasks, SheetKind::Tasks},         {Commands::ExportAgencies, SheetKind::Agencies},
        {Commands::ExportProvinces, SheetKind::Provinces}, {Commands::ExportPeople, SheetKind::People},
        {Commands::ExportHistory, SheetKind::History}};
    for (const auto &[command, kind] : kKinds)
        on(command, [this, kind = kind] { exportKind(kind); });
    on(Commands::ExportCalendar, [this] { exportDocument(true); });
    on(Commands::ExportJson, [this] { exportDocument(false); });
}

void WindowParts::importFile(ImportContent content, core::EventId event)
{
    if (!m_desk || m_programme->session().isReadOnly() || !mayLeave())
        return;
    // From a group's page the names go into that group.
    if (!event.isValid())
        if (const auto *group = m_programme->session().plan().find(m_desk->view()->paperGroup()))
            event = group->event;
    const QString path = m_prompts.openPath(m_window, tr("Import"), startFolder(),
                                            tr("Tables, calendars, programmes (*.xlsx *.ods *.csv *.tsv *.txt *.ics "
                                               "*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    ImportView *view = m_desk->import();
    m_desk->chooseView(ImportKind);
    view->openFile(path, content, event);
    view->focusWork();
}

void WindowParts::prepareImport(ImportView &import)
{
    ImportView::Surroundings around;
    around.layout = [this](const QString &key) { return m_settings.choice(kLayoutKey + key); };
    around.keepLayout = [this](const QString &key, const QString &layout) {
        m_settings.setChoice(kLayoutKey + key, layout);
    };
    around.watch = [this](const QString &words) { return m_prompts.watch(m_window, words); };
    around.savePath = [this](const QString &suggested) {
        return m_prompts.savePath(m_window, tr("Save the rows not taken in"), suggested,
                                  tr("Excel (*.xlsx);;CSV (*.csv)"), QStringLiteral("xlsx"));
    };
    import.setSurroundings(std::move(around));
}

void WindowParts::exportTo(const QString &path, const WriteExport &write)
{
    writeBeside(
        ExportStrip::Task::Export, path, [write, programme = m_programme.get()](const core::WriteProgress &progress) {
            return programme->readApart([&](const OpenProgramme::Apart &there) { return write(there, progress); });
        });
}

void WindowParts::writeBeside(ExportStrip::Task task, const QString &path, const WriteFile &write)
{
    if (!m_writing)
        m_writing = std::make_unique<Background>();
    const auto percent = std::make_shared<std::atomic_int>(-1);
    m_exporting->begin(task, path, percent);
    m_writing->run([this, task, path, write, percent](const std::atomic_bool &stop) {
        const auto written = write([&stop, &percent](qint64 done, qint64 of) {
            percent->store(of > 0 ? int(100 * done / of) : -1);
            return !stop.load();
        });
        return Background::Deliver([this, task, path, written] { tellWritten(task, path, written); });
    });
}

bool WindowParts::mayWrite()
{
    const bool isWriting = m_writing && m_writing->isBusy();
    if (isWriting)
        tell(tr("The file before is still being written; try again when it is done"));
    return !isWriting;
}

void WindowParts::stopWriting()
{
    m_exporting->showStopping();
    m_writing->stop();
}

bool WindowParts::mayStopWriting()
{
    if (!m_writing || !m_writing->isBusy())
        return true;
    const bool copies = m_exporting->task() == ExportStrip::Task::Copy;
    const QString question = copies ? tr("The copy “%1” is still being saved. If that is stopped, no copy is written.")
                                    : tr("“%1” is still being exported. If that is stopped, the file is not written.");
    const QStringList buttons = copies ? QStringList{tr("Keep saving"), tr("Stop saving the copy")}
                                       : QStringList{tr("Keep exporting"), tr("Stop the export")};
    const int answer = m_prompts.ask(m_window, question.arg(m_exporting->fileName()), buttons, 0);
    if (answer != 0)
        stopWriting();
    return answer != 0;
}

void WindowParts::tellWritten(ExportStrip::Task task, const QString &path, const core::Result<void> &written)
{
    const bool copies = task == ExportStrip::Task::Copy;
    m_exporting->end();
    if (written)
        tell((copies ? tr("The copy stands at %1") : tr("Exported to %1")).arg(QDir::toNativeSeparators(path)));
    else if (written.error().code == core::Code::Cancelled)
        tell(copies ? tr("Saving the copy was stopped; no copy was written")
                    : tr("The export was stopped; no file was written"));
    else
        m_desk->showRefusal(errorWords(written.error()));
}

void WindowParts::exportKind(SheetKind kind)
{
    if (!mayWrite())
        return;
    const QString name = QLatin1String(interchange::kSheetKindNames[size_t(kind)]);
    const QString start =
        QDir(startFolder())
            .filePath(QStringLiteral("%1-%2.xlsx").arg(QFileInfo(m_programme->path()).completeBaseName(), name));
    const QString path = m_prompts.savePath(m_window, tr("Export a table"), start, tr("Excel (*.xlsx);;CSV (*.csv)"),
                                            QStringLiteral("xlsx"));
    if (path.isEmpty())
        return;
    exportTo(path, [path, kind, texts = m_texts](const auto &there, const auto &progress) {
        const auto sheet = interchange::programmeSheet(kind, {there.plan, there.store, there.people, texts});
        return interchange::saveSheet(path, sheet, texts.language(), progress);
    });
}

void WindowParts::exportDocument(bool calendar)
{
    if (!mayWrite())
        return;
    const QString suffix = calendar ? QStringLiteral("ics") : QStringLiteral("json");
    const QString start =
        QDir(startFolder())
            .filePath(QStringLiteral("%1.%2").arg(QFileInfo(m_programme->path()).completeBaseName(), suffix));
    const QString path =
        m_prompts.savePath(m_window, calendar ? tr("Export a calendar") : tr("Export the whole programme"), start,
                           calendar ? tr("Calendar (*.ics)") : tr("Whole programme (*.json)"), suffix);
    if (path.isEmpty())
        return;
    exportTo(path, [path, calendar, texts = m_texts](const auto &there, const auto &progress) {
        return interchange::saveFile(path, [&](QIODevice &to) -> core::Result<void> {
            auto written = calendar ? interchange::writeCalendar(there.plan, there.store, there.fileUuid, texts, to)
                                    : interchange::writeProgramme(there.plan, there.people, to, progress);
            // Nobody waits long for what is in memory; but a file that was stopped does not appear.
            if (written && !progress(1, 1))
                return core::Error{core::Code::Cancelled, {}, QStringLiteral("stopped when it was written")};
            return written;
        });
    });
}

void WindowParts::exportList()
{
    presentation::FilterModel *list = m_desk ? m_desk->view()->list() : nullptr;
    if (!list || !mayWrite())
        return;
    QString name = m_desk->view()->title();
    name.replace(u'/', u'-');
    const QString path = m_prompts.savePath(m_window, tr("Export the list now seen"),
                                            QDir(startFolder()).filePath(name + QStringLiteral(".xlsx")),
                                            tr("Excel (*.xlsx);;CSV (*.csv)"), QStringLiteral("xlsx"));
    if (path.isEmpty())
        return;
    const auto sheet = listSheet(*list, name, m_prompts.watch(m_window, tr("Reading the list…")));
    if (!sheet)
        return tell(tr("The export was stopped; no file was written"));
    writeBeside(ExportStrip::Task::Export, path,
                [path, sheet = *sheet, language = m_texts.language()](const core::WriteProgress &progress) {
                    return interchange::saveSheet(path, sheet, language, progress);
                });
}

} // namespace ruam::widgets
