#pragma once

#include <ruam/core/clock.h>
#include <ruam/format/texts.h>
#include <ruam/widgets/prompts.h>
#include <ruam/widgets/workspace.h>

#include <QMainWindow>
#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace ruam::widgets {

/// The one window. Shows one programme at a time and asks `workspace` for others. What it is given outlives it.
/// `settings` keeps what belongs to the person and the machine: language, text size, geometry, last and recent files.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Prompts &prompts, QSettings &settings, const core::Clock &clock,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a programme in place of what was open.
    void show(std::unique_ptr<OpenProgramme> programme);
    using QMainWindow::show;
    /// Opens `path`; where it is empty the last file, and where there is none or it cannot be opened, the sample. Tells
    /// what went wrong and goes on. To be called once, after show(), so that the window stands while words are read.
    void openFirst(const QString &path = {});

    /// The programme on screen; null before the first.
    OpenProgramme *programme() const;
    /// Language of the screen, Thai unless the person chose otherwise. Switching is immediate.
    format::Language language() const;
    void setLanguage(format::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace ruam::widgets
