#pragma once

#include "attachmentsbox.h"

#include <ruam/presentation/detailsmodel.h>

#include <QFrame>
#include <vector>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace ruam::widgets {

class Label;
class RecordForm;

/// The details of what is selected, at the right. Where the window is narrow it lies over the work as a drawer.
class DetailsPane : public QFrame
{
    Q_OBJECT

public:
    DetailsPane(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setRecord(core::RecordRef record);
    core::RecordRef record() const { return m_model.record(); }
    void setToday(QDate today, QDate opensAt);
    void focusFirst();
    void setFiles(presentation::FileSystem *files, const QString &programmePath);
    /// Looks again which of the files are there.
    void lookForFiles();
    AttachmentsBox *attachments() const { return m_attachments; }
    RecordForm *form() const { return m_form; }

Q_SIGNALS:
    void closeRequested();
    /// Why something was not done, in the reader's words.
    void refused(const QString &text);
    /// A file is to be chosen, and given to `take`.
    void fileWanted(const ruam::widgets::TakePath &take);
    void removeRequested(const std::vector<ruam::core::RecordRef> &records);
    /// Escape: back to the work.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    /// Lines that were made anew stand last in Qt's own order.
    bool focusNextPrevChild(bool next) override;

private:
    void showTitle();
    /// What Tab stops at, as the eye goes.
    std::vector<QWidget *> stops() const;
    void retranslate();

    presentation::DetailsModel m_model;
    Label *m_kind;
    Label *m_title;
    Label *m_empty;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    RecordForm *m_form;
    AttachmentsBox *m_attachments;
    QPushButton *m_remove;
};

} // namespace ruam::widgets
