#include <ruam/widgets/mainwindow.h>

#include "columnchooser.h"
#include "datefield.h"
#include "desk.h"
#include "exportstrip.h"
#include "importview.h"
#include "inkheight.h"
#include "keptchoice.h"
#include "label.h"
#include "searchfield.h"
#include "type.h"
#include "view.h"
#include "windowparts.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>
#include <ruam/presentation/steptexts.h>

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>

namespace ruam::widgets {
namespace {

constexpr QSize kFirstSize{1366, 740};
constexpr int kTellMilliseconds = 10'000;

} // namespace

WindowParts::WindowParts(MainWindow *window, Workspace &workspace, Prompts &prompts, QSettings &settings,
                         const core::Clock &clock)
    : m_window(window), m_workspace(workspace), m_prompts(prompts), m_settings(settings), m_clock(clock),
      m_texts(UserSettings(settings).language())
{
    m_language.use(m_texts.language());
}

void WindowParts::build()
{
    applyTypeSize(m_settings.typeSize());
    m_commands = std::make_unique<Commands>(m_window->menuBar(), m_window);
    m_saved = new Label(m_window, Label::Tone::Secondary);
    m_undoable = new Label(m_window, Label::Tone::Secondary);
    m_saved->setContentsMargins(10, 0, 0, 0);
    m_undoable->setContentsMargins(0, 0, 10, 0);
    m_window->statusBar()->setSizeGripEnabled(false);
    m_window->statusBar()->addWidget(m_saved);
    m_exporting = new ExportStrip(m_window);
    m_exporting->hide();
    connect(m_exporting, &ExportStrip::stopRequested, this, [this] { stopWriting(); });
    m_window->statusBar()->addPermanentWidget(m_exporting);
    m_window->statusBar()->addPermanentWidget(m_undoable);
    QObject::connect(m_window->statusBar(), &QStatusBar::messageChanged, this, [this](const QString &message) {
        // Qt hides what stands under a message, but shows it again where the bar changes its height.
        m_saved->setVisible(message.isEmpty());
    });
    m_window->statusBar()->setMinimumHeight(rowHeight(m_window->font()) + 2);
    m_commands->showLanguage(m_texts.language());
    m_commands->showTypeSize(m_settings.typeSize());
    m_commands->action(Commands::ShowDoctor)->setChecked(m_settings.doctorShown());
    connectCommands();
    connectPaperCommands();
    buildSearch();
    showRecent();
    retranslate();
    qApp->installEventFilter(this);
}

void WindowParts::take(std::unique_ptr<OpenProgramme> programme)
{
    // The views end before the session they look at.
    m_commands->showState(nullptr, false);
    delete m_desk;
    m_writing.reset();
    m_exporting->end();
    m_papers.reset();
    m_searchField->setSearch(nullptr);
    m_search.reset();
    m_programme = std::move(programme);
    session::Session &session = m_programme->session();
    m_papers = std::make_unique<PaperOutput>(*m_programme, m_clock);
    m_desk = new Desk(*m_programme, m_texts, m_window);
    m_search = std::make_unique<presentation::Search>(session, m_texts);
    m_searchField->setSearch(m_search.get());
    showDoctor();
    m_desk->setDetailsWanted(m_settings.detailsShown());
    m_desk->setFiles(&m_workspace.files(), m_programme->path());
    m_desk->setEnglishShown(m_settings.englishShown());
    m_desk->showSampleBar(m_programme->isSample());
    showReadOnlyReason();
    m_window->setCentralWidget(m_desk);
    m_desk->show();

    QObject::connect(m_desk, &Desk::stateChanged, this, [this] { showState(); });
    QObject::connect(m_desk, &Desk::viewChanged, this, [this] { showState(); });
    QObject::connect(m_desk, &Desk::told, this, [this](const QString &text) { tell(text); });
    QObject::connect(m_desk, &Desk::paperRequested, this, [this](bool print) { putOut(print); });
    QObject::connect(m_desk, &Desk::fileWanted, this, &WindowParts::chooseFile);
    QObject::connect(m_desk, &Desk::englishShownChanged, this,
                     [this](bool shown) { m_settings.setEnglishShown(shown); });
    QObject::connect(m_desk, &Desk::removalBlocked, this, &WindowParts::askRemoval);
    QObject::connect(m_desk, &Desk::importRequested, this,
                     [this](interchange::ImportContent content, core::EventId event) { importFile(content, event); });
    QObject::connect(m_desk, &Desk::compareRequested, this, [this] { compareWithCopy(); });
    QObject::connect(m_desk, &Desk::newProgrammeRequested, this, [this] { newFile(); });
    QObject::connect(m_desk, &Desk::openAgainRequested, this, [this] { openAgain(); });
    QObject::connect(m_desk, &Desk::detailsShownChanged, this,
                     [this] { m_settings.setDetailsShown(m_desk->detailsWanted()); });
    QObject::connect(&session, &session::Session::changed, this, [this] {
        m_window->statusBar()->clearMessage(); // about the step before
        showTitle();
        showState();
    });
    followChoices(m_desk);
    offerCommands(m_desk);
    QObject::connect(m_desk, &Desk::viewMade, this, [this](QWidget *made) {
        followChoices(made);
        offerCommands(made);
        if (auto *import = qobject_cast<ImportView *>(made))
            prepareImport(*import);
    });
    m_settings.addRecentFile(m_programme->path());
    showRecent();
    showTitle();
    showState();
    m_desk->view()->focusWork();
    if (m_programme->isNewFile())
        tell(tr("The file stands at %1").arg(QDir::toNativeSeparators(m_programme->path())));
}

void WindowParts::followChoices(QWidget *parent)
{
    const auto lists = parent->findChildren<ColumnChooser *>();
    for (ColumnChooser *columns : lists) {
        columns->setHiddenColumns(m_settings.hiddenColumns(columns->name(), columns->hiddenAtFirst()));
        QObject::connect(columns, &ColumnChooser::chosen, this,
                         [this, columns] { m_settings.setHiddenColumns(columns->name(), columns->hiddenColumns()); });
    }
    const auto choices = parent->findChildren<KeptChoice *>();
    for (KeptChoice *choice : choices) {
        choice->restore(m_settings.choice(choice->name()));
        QObject::connect(choice, &KeptChoice::chosen, this,
                         [this, choice] { m_settings.setChoice(choice->name(), choice->value()); });
    }
}

bool WindowParts::takeOpened(Workspace::Opened opened, const QString &path)
{
    if (opened) {
        take(std::move(opened).value());
        return true;
    }
    const QString words = errorWords(opened.error());
    if (opened.error().code == core::Code::FileNotFound)
        m_settings.forgetFile(path);
    showRecent();
    if (m_window->isVisible())
        m_prompts.tell(m_window, words);
    else
        m_pendingWords = words;
    return false;
}

void WindowParts::showReadOnlyReason()
{
    if (const auto reason = m_programme->readOnlyReason())
        m_desk->showReadOnly(errorWords(*reason), reason->code == core::Code::FileInUse);
}

void WindowParts::openAgain()
{
    const int view = m_desk->chosenView();
    const QString path = m_programme->path();
    if (!mayClose() || !takeOpened(m_workspace.open(path), path))
        return;
    m_desk->chooseView(view);
    m_desk->view()->focusWork();
}

void WindowParts::openPath(const QString &path)
{
    if (m_programme && QFileInfo(path).absoluteFilePath() == QFileInfo(m_programme->path()).absoluteFilePath())
        return;
    takeOpened(m_workspace.open(path), path);
}

void WindowParts::setLanguage(format::Language language)
{
    if (language == m_texts.language())
        return;
    // The forms are made anew, and a text that was refused would go with them.
    if (!mayLeave()) {
        m_commands->showLanguage(m_texts.language());
        return;
    }
    m_texts = format::Texts(language);
    m_settings.setLanguage(language);
    m_language.use(language);
    m_commands->showLanguage(language);
    retranslate();
}

void WindowParts::setDoctorShown(bool shown)
{
    m_settings.setDoctorShown(shown);
    showDoctor();
}

void WindowParts::showDoctor()
{
    if (!m_programme)
        return;
    const auto doctor = m_settings.doctorShown() ? format::DoctorTitle::Shown : format::DoctorTitle::Hidden;
    m_papers->setDoctor(doctor);
    m_search->setDoctor(doctor);
}

void WindowParts::setTypeSize(int points)
{
    m_settings.setTypeSize(points);
    applyTypeSize(points);
    m_commands->showTypeSize(points);
    m_window->statusBar()->setMinimumHeight(rowHeight(QApplication::font()) + 2);
}

void WindowParts::retranslate()
{
    m_commands->retranslate();
    m_searchField->retranslate();
    m_exporting->retranslate();
    if (m_search)
        m_search->setTexts(m_texts);
    if (m_desk) {
        m_desk->setTexts(m_texts);
        showReadOnlyReason();
    }
    m_window->statusBar()->clearMessage();
    showTitle();
    showState();
}

void WindowParts::showTitle()
{
    const QString program = tr("Ruam");
    if (!m_programme) {
        m_window->setWindowTitle(program);
        return;
    }
    const core::Programme &programme = m_programme->session().plan().programme();
    QString title = programme.shortName.isEmpty() ? programme.title : programme.shortName;
    if (title.isEmpty())
        title = QFileInfo(m_programme->path()).completeBaseName();
    m_window->setWindowTitle(QStringLiteral("%1 - %2").arg(title, program));
}

void WindowParts::showState()
{
    const bool open = m_desk != nullptr;
    m_commands->showState(open ? m_desk->view() : nullptr, open && !m_programme->session().isReadOnly());
    QString group;
    bool anyGroup = false;
    if (open) {
        const core::Plan &plan = m_programme->session().plan();
        anyGroup = !plan.all<core::TrainingGroup>().empty();
        if (const core::TrainingGroup *found = plan.find(m_desk->view()->paperGroup()))
            group = format::groupTitle(plan, *found, m_texts);
        m_commands->viewAction(m_desk->chosenView())->setChecked(true);
    }
    m_commands->showPapers(group, anyGroup);
    showSteps(); // a view may have steps of its own
}

void WindowParts::showSteps()
{
    presentation::StepTexts steps =
        m_programme ? presentation::stepTexts(m_programme->session(), m_texts) : presentation::StepTexts();
    if (const QString own = m_desk ? m_desk->view()->ownUndoText() : QString(); !own.isEmpty()) {
        steps.canUndo = true;
        steps.undo = m_texts.translate("presentation", "Undo: %1").arg(own);
        steps.undoable = m_texts.translate("presentation", "Can be undone: %1").arg(own);
    }
    if (const QString own = m_desk ? m_desk->view()->ownRedoText() : QString(); !own.isEmpty()) {
        steps.canRedo = true;
        steps.redo = m_texts.translate("presentation", "Redo: %1").arg(own);
    }
    m_commands->showSteps(steps);
    QStringList left;
    if (!steps.saved.isEmpty())
        left.append(steps.saved);
    if (m_programme) {
        left.append(QFileInfo(m_programme->path()).fileName());
        m_saved->setToolTip(QDir::toNativeSeparators(m_programme->path()));
    }
    m_saved->setText(left.join(QStringLiteral(" · ")));
    m_undoable->setText(steps.undoable);
}

void WindowParts::showRecent()
{
    QMenu *menu = m_commands->recentMenu();
    menu->clear();
    for (const QString &path : m_settings.recentFiles()) {
        if (m_programme && path == m_programme->path())
            continue;
        QAction *action = menu->addAction(QDir::toNativeSeparators(path));
        QObject::connect(action, &QAction::triggered, this, [this, path] {
            if (mayClose())
                openPath(path);
        });
    }
    menu->setEnabled(!menu->isEmpty());
}

void WindowParts::tell(const QString &text)
{
    // A status bar that is not shown yet leaves what stands in it under the message.
    if (m_window->isVisible())
        m_window->statusBar()->showMessage(text, kTellMilliseconds);
    else
        m_pendingNews = text;
}

QString WindowParts::startFolder() const
{
    return m_programme ? QFileInfo(m_programme->path()).absolutePath() : m_workspace.documentsFolder();
}

QString WindowParts::errorWords(const core::Error &error) const
{
    return format::errorText(error, m_texts, m_programme ? &m_programme->session().plan() : nullptr);
}

MainWindow::MainWindow(Workspace &workspace, Prompts &prompts, QSettings &settings, const core::Clock &clock,
                       QWidget *parent)
    : QMainWindow(parent), m_parts(std::make_unique<WindowParts>(this, workspace, prompts, settings, clock))
{
    m_parts->build();
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    if (const QByteArray geometry = m_parts->m_settings.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
}

MainWindow::~MainWindow()
{
    delete m_parts->m_desk;
}

void MainWindow::openFirst(const QString &path)
{
    const QString last = m_parts->m_settings.lastFile();
    if (!path.isEmpty()) {
        if (m_parts->takeOpened(m_parts->m_workspace.open(path), path))
            return;
    }
    if (!last.isEmpty() && last != path && QFileInfo::exists(last)) {
        const QString words = m_parts->m_pendingWords;
        if (m_parts->takeOpened(m_parts->m_workspace.open(last), last)) {
            m_parts->m_pendingWords = words;
            return;
        }
    }
    m_parts->takeOpened(m_parts->m_workspace.openSample(), {});
}

void MainWindow::setProgramme(std::unique_ptr<OpenProgramme> programme)
{
    m_parts->take(std::move(programme));
}

OpenProgramme *MainWindow::programme() const
{
    return m_parts->m_programme.get();
}

format::Language MainWindow::language() const
{
    return m_parts->m_texts.language();
}

void MainWindow::setLanguage(format::Language language)
{
    m_parts->setLanguage(language);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_parts->m_desk) {
        if (const auto taken = m_parts->m_programme->session().takeForeignChange(); !taken)
            m_parts->m_desk->showRefusal(m_parts->errorWords(taken.error()));
        m_parts->m_desk->judgeAgain();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_parts->mayClose()) {
        event->ignore();
        return;
    }
    m_parts->m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_parts->m_pendingNews.isEmpty())
        m_parts->tell(std::exchange(m_parts->m_pendingNews, {}));
    if (m_parts->m_pendingWords.isEmpty())
        return;
    QTimer::singleShot(0, m_parts.get(), [this, words = std::exchange(m_parts->m_pendingWords, {})] {
        m_parts->m_prompts.tell(this, words);
    });
}

} // namespace ruam::widgets
