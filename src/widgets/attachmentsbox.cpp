#include "attachmentsbox.h"

#include "label.h"
#include "recordform.h"
#include "rowbutton.h"

#include <ruam/format/messages.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ruam::widgets {
namespace {

void emptyRows(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->setParent(nullptr);
            row->deleteLater();
        }
        delete item;
    }
}

/// "⋯" with what can be done with a line.
QMenu *addMenuButton(QHBoxLayout *row, QWidget *parent, const QString &words)
{
    auto *more = new QToolButton(parent);
    more->setText(QStringLiteral("⋯"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setAccessibleName(words);
    more->setToolTip(words);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    row->addWidget(more, 0, Qt::AlignTop);
    return menu;
}

} // namespace

AttachmentsBox::AttachmentsBox(session::Session &session, const format::Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_texts(texts), m_attachments(session, texts), m_edited(session, texts),
      m_notesHeading(new Label(this, Label::Tone::Accent, Label::Weight::Strong)), m_newNote(new QLineEdit(this)),
      m_noteRows(new QVBoxLayout), m_filesHeading(new Label(this, Label::Tone::Accent, Label::Weight::Strong)),
      m_fileRows(new QVBoxLayout), m_addFile(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_notesHeading);
    layout->addWidget(m_newNote);
    layout->addLayout(m_noteRows);
    layout->addSpacing(6);
    layout->addWidget(m_filesHeading);
    layout->addLayout(m_fileRows);
    layout->addWidget(m_addFile, 0, Qt::AlignLeft);
    m_newNote->setVisible(!session.isReadOnly());
    m_addFile->setVisible(!session.isReadOnly());
    connect(m_newNote, &QLineEdit::editingFinished, this, &AttachmentsBox::takeNote);
    connect(m_addFile, &QPushButton::clicked, this,
            [this] { Q_EMIT fileWanted([this](const QString &path) { addFiles({path}); }); });
    connect(&m_attachments, &presentation::Attachments::changed, this, &AttachmentsBox::fill);
    retranslate();
}

void AttachmentsBox::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_edited.setTexts(texts);
    m_attachments.setTexts(texts);
    retranslate();
}

void AttachmentsBox::setFiles(presentation::FileSystem *files, const QString &programmePath)
{
    m_attachments.setFiles(files, programmePath);
}

void AttachmentsBox::setRecord(core::RecordRef record)
{
    if (m_attachments.record() == record)
        return;
    // What was being written belongs to the record before.
    takeNote();
    m_edited.setRecord({});
    m_attachments.setRecord(record);
    fill();
}

void AttachmentsBox::setToday(QDate today, QDate opensAt)
{
    m_today = today;
    m_opensAt = opensAt;
}

void AttachmentsBox::addFiles(const QStringList &paths)
{
    answer(m_attachments.addFiles(paths));
}

void AttachmentsBox::retranslate()
{
    m_notesHeading->setText(tr("Remarks"));
    m_newNote->setPlaceholderText(tr("Type a remark, then press Enter"));
    m_newNote->setAccessibleName(tr("New remark"));
    m_filesHeading->setText(tr("Files"));
    m_addFile->setText(tr("+ Add a file…"));
    m_open = {};
    fill();
}

void AttachmentsBox::takeNote()
{
    const QString text = m_newNote->text();
    if (text.trimmed().isEmpty())
        return;
    const core::Result<void> added = m_attachments.addNote(text);
    if (added)
        m_newNote->setText({}); // with nothing of its own to undo
    answer(added);
}

void AttachmentsBox::answer(const core::Result<void> &done)
{
    if (!done)
        Q_EMIT refused(format::errorText(done.error(), m_texts, &m_session.plan()));
}

void AttachmentsBox::edit(core::RecordRef record)
{
    m_edited.setRecord(record);
    fill();
    if (auto *form = findChild<RecordForm *>())
        form->focusFirst();
}

void AttachmentsBox::fill()
{
    // The fields that are open go on being typed in.
    if (m_edited.record().id != 0 && m_edited.record() == m_open)
        return;
    m_open = m_edited.record();
    emptyRows(m_noteRows);
    emptyRows(m_fileRows);
    for (const presentation::Attachments::NoteLine &note : m_attachments.notes())
        addNoteRow(note);
    for (const presentation::Attachments::FileLine &file : m_attachments.files())
        addFileRow(file);
}

void AttachmentsBox::addForm(QVBoxLayout *rows, core::RecordRef record)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *form = new RecordForm(m_edited, RecordForm::Labels::Above, m_texts, box);
    form->setToday(m_today, m_opensAt);
    auto *done = new QPushButton(tr("Done"), box);
    layout->addWidget(form);
    layout->addWidget(done, 0, Qt::AlignLeft);
    rows->addWidget(box);
    connect(done, &QPushButton::clicked, this, [this, record] {
        if (m_edited.record() == record)
            edit({});
    });
}

void AttachmentsBox::addNoteRow(const presentation::Attachments::NoteLine &note)
{
    const core::RecordRef record = core::refOf(note.id);
    if (m_edited.record() == record) {
        addForm(m_noteRows, record);
        return;
    }
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *day = new Label(note.date, row, Label::Tone::Secondary);
    auto *text = new Label(row);
    text->setWrappedText(note.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(day);
    words->addWidget(text);
    layout->addLayout(words, 1);
    if (!m_session.isReadOnly()) {
        QMenu *menu = addMenuButton(layout, row, tr("Remark of %1").arg(note.date));
        menu->addAction(tr("Change"), this, [this, record] { edit(record); });
        menu->addAction(tr("Delete"), this, [this, record] { answer(m_attachments.remove(record)); });
    }
    m_noteRows->addWidget(row);
}

void AttachmentsBox::addFileRow(const presentation::Attachments::FileLine &file)
{
    const core::RecordRef record = core::refOf(file.id);
    if (m_edited.record() == record) {
        addForm(m_fileRows, record);
        return;
    }
    const auto choose = [this, id = file.id] {
        Q_EMIT fileWanted([this, id](const QString &path) { answer(m_attachments.relink(id, path)); });
    };
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    auto *name = new RowButton(row);
    name->setWords(file.title, {}, file.missing ? QStringLiteral("■") : QString(), Label::Tone::MustFix);
    name->setToolTip(file.place);
    connect(name, &QAbstractButton::clicked, this, [this, id = file.id] { answer(m_attachments.show(id)); });
    line->addWidget(name, 1);
    layout->addLayout(line);
    if (!m_session.isReadOnly()) {
        QMenu *menu = addMenuButton(line, row, tr("File “%1”").arg(file.title));
        menu->addAction(tr("Change"), this, [this, record] { edit(record); });
        menu->addAction(tr("Choose another file…"), this, choose);
        QAction *copy = menu->addAction(tr("Copy the file beside the programme"), this,
                                        [this, id = file.id] { answer(m_attachments.copyBeside(id)); });
        copy->setEnabled(!file.missing && !file.beside);
        menu->addAction(tr("Take out the link"), this, [this, record] { answer(m_attachments.remove(record)); });
    }
    if (file.missing) {
        auto *words = new Label(row, Label::Tone::MustFix);
        words->setWrappedText(tr("The file is not at %1").arg(file.place));
        layout->addWidget(words);
        if (!m_session.isReadOnly()) {
            auto *mend = new QPushButton(tr("Choose another file…"), row);
            mend->setAccessibleName(tr("Choose another file for “%1”").arg(file.title));
            connect(mend, &QPushButton::clicked, this, choose);
            layout->addWidget(mend, 0, Qt::AlignLeft);
        }
    }
    m_fileRows->addWidget(row);
}

} // namespace ruam::widgets
