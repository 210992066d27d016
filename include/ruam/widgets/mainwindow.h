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

class WindowParts;

/// The one window. Shows one programme at a time and asks `workspace` for others. What it is given outlives it.
/// `settings` keeps what belongs to the person and the machine: language, text size, geometry, last and recent files.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Prompts &prompts, QSettings &settings, const core::Clock &clock,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens `path`; where it is empty the last file, and where there is none or it cannot be opened, the sample. To be
    /// called once, before show(), so that the first picture already shows the programme; what went wrong is told when
    /// the window stands.
    void openFirst(const QString &path = {});
    /// Shows a programme in place of what was open.
    void setProgramme(std::unique_ptr<OpenProgramme> programme);

    /// The programme on screen; null before the first.
    OpenProgramme *programme() const;
    /// Language of the screen, Thai unless the person chose otherwise. Switching is immediate.
    format::Language language() const;
    void setLanguage(format::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    std::unique_ptr<WindowParts> m_parts;
};

} // namespace ruam::widgets
