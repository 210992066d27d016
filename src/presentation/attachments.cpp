#include <ruam/presentation/attachments.h>

#include "batch.h"

#include <ruam/format/collation.h>
#include <ruam/presentation/recordmodel.h>

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace ruam::presentation {

using namespace core;

Attachments::Attachments(session::Session &session, const format::Texts &texts, QObject *parent)
    : QObject(parent), m_session(session), m_texts(texts)
{
    connect(&m_session, &session::Session::changed, this, &Attachments::read);
}

void Attachments::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    read();
}

void Attachments::setFiles(FileSystem *files, const QString &programmePath)
{
    m_system = files;
    m_programmePath = programmePath;
    read();
}

void Attachments::setRecord(RecordRef record)
{
    if (record == m_record)
        return;
    m_record = record;
    read();
}

void Attachments::look()
{
    read();
}

QString Attachments::absolutePath(const QString &linked) const
{
    return QDir::cleanPath(QFileInfo(m_programmePath).dir().absoluteFilePath(linked));
}

QString Attachments::linkedPath(const QString &absolute) const
{
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(absolute));
    if (m_programmePath.isEmpty())
        return path;
    const QString relative = QFileInfo(m_programmePath).dir().relativeFilePath(path);
    return relative.startsWith(QLatin1String("..")) || QDir::isAbsolutePath(relative) ? path : relative;
}

QString Attachments::freeName(const QString &path) const
{
    const QFileInfo wanted(path);
    const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    QString name = path;
    for (int number = 2; m_system->exists(name); ++number)
        name =
            wanted.dir().filePath(QStringLiteral("%1 (%2)%3").arg(wanted.completeBaseName()).arg(number).arg(suffix));
    return name;
}

void Attachments::read()
{
    std::vector<NoteLine> notes;
    std::vector<FileLine> files;
    const Plan &plan = m_session.plan();
    const QString about = aboutText(m_record);
    if (!about.isEmpty()) {
        std::vector<const Note *> found =
            plan.ordered<Note>([&about](const Note &note) { return note.about == about; });
        std::stable_sort(found.begin(), found.end(), [](const Note *a, const Note *b) {
            return std::tie(b->date, b->id) < std::tie(a->date, a->id);
        });
        for (const Note *note : found)
            notes.push_back(
                {note->id, format::dateText(note->date, format::DateStyle::Short, screenDates(m_texts)), note->text});
        const auto links = plan.ordered<FileLink>([&about](const FileLink &link) { return link.about == about; });
        for (const FileLink *link : links) {
            const QString place = absolutePath(link->path);
            files.push_back({link->id, link->title.isEmpty() ? QFileInfo(link->path).fileName() : link->title,
                             QDir::toNativeSeparators(place), m_system && !m_system->exists(place),
                             QDir::isRelativePath(link->path)});
        }
        const format::Collation collation;
        std::stable_sort(files.begin(), files.end(), [&collation](const FileLine &a, const FileLine &b) {
            return collation.sortKey(a.title) < collation.sortKey(b.title);
        });
    }
    if (notes == m_notes && files == m_files)
        return;
    m_notes = std::move(notes);
    m_files = std::move(files);
    Q_EMIT changed();
}

Result<void> Attachments::perform(const Result<Edit> &edit)
{
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? Result<void>() : m_session.perform(*edit);
}

Result<void> Attachments::addNote(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    return perform(addRecord(m_session.plan(), Kind::Note,
                             {{"about", aboutText(m_record)}, {"date", m_session.asOf()}, {"text", text}},
                             m_session.ids()));
}

Result<void> Attachments::addFiles(const QStringList &paths)
{
    const QString about = aboutText(m_record);
    Batch batch(m_session.plan());
    qint64 added = 0;
    for (const QString &path : paths) {
        const QString linked = linkedPath(path);
        if (batch.plan().findIf<FileLink>(
                [&](const FileLink &link) { return link.about == about && link.path == linked; }))
            continue;
        const QString title = QFileInfo(path).fileName();
        if (auto ok = batch.add(addRecord(batch.plan(), Kind::FileLink,
                                          {{"about", about}, {"title", title}, {"path", linked}}, m_session.ids()));
            !ok)
            return ok;
        ++added;
    }
    std::optional<Edit> edit = batch.take();
    if (!edit)
        return {};
    if (added > 1) {
        edit->verb = Verb::EditRows;
        edit->args = {added};
    }
    return m_session.perform(*edit);
}

Result<void> Attachments::relink(FileLinkId link, const QString &path)
{
    return perform(setField(m_session.plan(), refOf(link), u"path", linkedPath(path)));
}

Result<void> Attachments::copyBeside(FileLinkId id)
{
    const FileLink *link = m_session.plan().find(id);
    if (!link || !m_system)
        return {};
    const QString from = absolutePath(link->path);
    const QFileInfo programme(m_programmePath);
    const QDir folder(programme.dir().filePath(programme.completeBaseName() + QStringLiteral(" ไฟล์")));
    const QString to = freeName(folder.filePath(QFileInfo(from).fileName()));
    if (auto copied = m_system->copy(from, to); !copied)
        return copied;
    return relink(id, to);
}

Result<void> Attachments::remove(RecordRef noteOrLink)
{
    return perform(removeRecord(m_session.plan(), noteOrLink));
}

Result<void> Attachments::show(FileLinkId id)
{
    const FileLink *link = m_session.plan().find(id);
    if (!link || !m_system)
        return {};
    const QString path = absolutePath(link->path);
    if (!m_system->exists(path)) {
        read();
        return Error{Code::FileNotFound, {path}, {}};
    }
    return m_system->show(path) ? Result<void>() : Result<void>(Error{Code::CannotRead, {path}, {}});
}

} // namespace ruam::presentation
