#pragma once

#include <ruam/core/edits.h>
#include <ruam/format/texts.h>
#include <ruam/presentation/filesystem.h>
#include <ruam/session/session.h>

#include <QObject>
#include <vector>

namespace ruam::presentation {

/// The dated remarks and the files of one record of the plan, for the pane at the right.
class Attachments final : public QObject
{
    Q_OBJECT

public:
    struct NoteLine
    {
        core::NoteId id;
        QString date;
        QString text;
        friend bool operator==(const NoteLine &, const NoteLine &) = default;
    };
    struct FileLine
    {
        core::FileLinkId id;
        QString title;        ///< the file's name where the link has no title
        QString place;        ///< absolute, as the system writes it
        bool missing = false; ///< there is no such file now
        bool beside = false;  ///< it lies in the programme's folder or below
        friend bool operator==(const FileLine &, const FileLine &) = default;
    };

    /// The session outlives this.
    Attachments(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// `programmePath` is that of the programme's file, from whose folder relative links count. `files` outlives this.
    void setFiles(FileSystem *files, const QString &programmePath);
    void setRecord(core::RecordRef record);
    core::RecordRef record() const { return m_record; }

    /// Newest first.
    const std::vector<NoteLine> &notes() const { return m_notes; }
    /// In Thai order.
    const std::vector<FileLine> &files() const { return m_files; }
    /// Looks again which files are there.
    void look();

    /// A remark of the day by which the programme is judged. A blank text adds nothing.
    core::Result<void> addNote(const QString &text);
    /// Links to files, in one step; those linked already are passed over.
    core::Result<void> addFiles(const QStringList &paths);
    core::Result<void> relink(core::FileLinkId link, const QString &path);
    /// Copies the file into the folder "<programme> ไฟล์" beside the programme and links to the copy. A file of that
    /// name stays: the copy gets a number.
    core::Result<void> copyBeside(core::FileLinkId link);
    core::Result<void> remove(core::RecordRef noteOrLink);
    /// In the program that the system has for it.
    core::Result<void> show(core::FileLinkId link);

Q_SIGNALS:
    /// Notes or files are others.
    void changed();

private:
    QString absolutePath(const QString &linked) const;
    QString linkedPath(const QString &absolute) const;
    QString freeName(const QString &path) const;
    void read();
    core::Result<void> perform(const core::Result<core::Edit> &edit);

    session::Session &m_session;
    format::Texts m_texts;
    FileSystem *m_system = nullptr;
    QString m_programmePath;
    core::RecordRef m_record;
    std::vector<NoteLine> m_notes;
    std::vector<FileLine> m_files;
};

} // namespace ruam::presentation
