#pragma once

#include "takepath.h"

#include <ruam/presentation/attachments.h>
#include <ruam/presentation/detailsmodel.h>

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ruam::widgets {

class Label;
class RecordForm;

/// Remarks and files of the record in the details: a line for a new remark, each remark with its day, each file as a
/// line that opens it. A file that is not there says so in its place.
class AttachmentsBox : public QWidget
{
    Q_OBJECT

public:
    AttachmentsBox(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setFiles(presentation::FileSystem *files, const QString &programmePath);
    void setRecord(core::RecordRef record);
    void setToday(QDate today, QDate opensAt);
    void addFiles(const QStringList &paths);
    presentation::Attachments &attachments() { return m_attachments; }

Q_SIGNALS:
    /// A file is to be chosen, and given to `take`.
    void fileWanted(const ruam::widgets::TakePath &take);
    /// Why something was not done, in the reader's words.
    void refused(const QString &text);

private:
    void retranslate();
    void fill();
    void addNoteRow(const presentation::Attachments::NoteLine &note);
    void addFileRow(const presentation::Attachments::FileLine &file);
    void addForm(QVBoxLayout *rows, core::RecordRef record);
    void takeNote();
    void answer(const core::Result<void> &done);
    /// Puts the fields of a note or a link in place of its line; none closes them.
    void edit(core::RecordRef record);

    session::Session &m_session;
    format::Texts m_texts;
    presentation::Attachments m_attachments;
    presentation::DetailsModel m_edited; ///< the remark or link whose fields are open
    core::RecordRef m_open;              ///< whose fields stand there
    QDate m_today;
    QDate m_opensAt;
    Label *m_notesHeading;
    QLineEdit *m_newNote;
    QVBoxLayout *m_noteRows;
    Label *m_filesHeading;
    QVBoxLayout *m_fileRows;
    QPushButton *m_addFile;
};

} // namespace ruam::widgets
