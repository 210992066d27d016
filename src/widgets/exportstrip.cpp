#include "exportstrip.h"

#include "inkheight.h"
#include "label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace ruam::widgets {
namespace {

constexpr int kShowEvery = 100; ///< milliseconds
constexpr int kProgressWidth = 120;
constexpr int kFileNameWidth = 240;

} // namespace

ExportStrip::ExportStrip(QWidget *parent)
    : QWidget(parent), m_words(new Label(this)), m_bar(new QProgressBar(this)), m_stop(new QPushButton(this)),
      m_watch(new QTimer(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(kProgressWidth, font()));
    m_watch->setInterval(kShowEvery);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 10, 0);
    row->addWidget(m_words);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // else a status bar shares out what it has left
    connect(m_watch, &QTimer::timeout, this, &ExportStrip::showProgress);
    connect(m_stop, &QPushButton::clicked, this, &ExportStrip::stopRequested);
    retranslate();
}

void ExportStrip::begin(Task task, const QString &path, Percent percent)
{
    m_task = task;
    m_fileName = QFileInfo(path).fileName();
    m_words->setToolTip(QDir::toNativeSeparators(path));
    m_percent = std::move(percent);
    m_stopping = false;
    retranslate();
    showProgress();
    m_watch->start();
    show();
}

void ExportStrip::showStopping()
{
    m_stopping = true;
    retranslate();
}

void ExportStrip::end()
{
    m_watch->stop();
    m_percent.reset();
    hide();
}

void ExportStrip::retranslate()
{
    const QString shown = fontMetrics().elidedText(m_fileName, Qt::ElideMiddle, scaled(kFileNameWidth, font()));
    const bool copies = m_task == Task::Copy;
    if (m_stopping)
        m_words->setText(copies ? tr("Stopping the copy…") : tr("Stopping the export…"));
    else
        m_words->setText((copies ? tr("Saving a copy “%1”…") : tr("Exporting “%1”…")).arg(shown));
    m_bar->setAccessibleName(tr("How far the file is written"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(copies ? tr("Stop saving the copy") : tr("Stop the export"));
    m_stop->setEnabled(!m_stopping);
}

void ExportStrip::showProgress()
{
    const int percent = m_percent ? m_percent->load() : -1;
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(percent);
}

} // namespace ruam::widgets
