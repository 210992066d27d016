#include "stepwords.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/messages.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ruam::format {

using namespace core;

namespace {

/// The three parts of a message. `safe` and `action` may be empty.
struct Message
{
    QString happened;
    QString safe;
    QString action;
};

/// An error's arguments as words, each empty where it is missing or of another type.
class ErrorWords
{
public:
    ErrorWords(const Error &error, const Texts &texts, const Plan *plan) : m_error(error), m_texts(texts), m_plan(plan)
    {
    }

    Message message() const;

private:
    QString say(const char *source, int n = -1) const { return m_texts.translate("messages", source, nullptr, n); }
    QString text(qsizetype at) const
    {
        const auto *found = at < m_error.args.size() ? std::get_if<QString>(&m_error.args[at]) : nullptr;
        return found ? *found : QString();
    }
    QString number(qsizetype at) const
    {
        const auto *found = at < m_error.args.size() ? std::get_if<qint64>(&m_error.args[at]) : nullptr;
        return found ? QString::number(*found) : QString();
    }
    QString file() const { return QFileInfo(text(0)).fileName(); }
    QString path() const { return QDir::toNativeSeparators(text(0)); }
    /// The record in quotes, "กลุ่มที่ 3" without; the kind's word without a plan.
    QString record(qsizetype at) const;
    /// The records from `first` on, as a sentence lists them.
    QString records(qsizetype first) const;
    QString fieldName(qsizetype at) const;
    /// Pairs of record and field: "กลุ่มที่ 3: สถานที่".
    QString lacks() const;
    /// A date or a time given as text, in the reader's words.
    QString moment(qsizetype at) const;
    /// An instant, by the clock of Thailand, which keeps +07:00 all year.
    QString instant(qsizetype at) const;

    // One for each group of codes; message() chooses.
    Message openMessage() const;
    Message inUseMessage() const;
    Message saveMessage() const;
    Message documentMessage() const;
    Message valueMessage() const;
    Message editMessage() const;
    Message paperMessage() const;

    const Error &m_error;
    const Texts &m_texts;
    const Plan *m_plan;
};

QString ErrorWords::record(qsizetype at) const
{
    const auto *ref = at < m_error.args.size() ? std::get_if<RecordRef>(&m_error.args[at]) : nullptr;
    if (!ref)
        return say(QT_TRANSLATE_NOOP("messages", "this record"));
    return m_plan ? quotedTitle(*m_plan, *ref, m_texts) : kindText(ref->kind, m_texts);
}

QString ErrorWords::records(qsizetype first) const
{
    constexpr qsizetype kNamed = 3;
    const qsizetype count = m_error.args.size() - first;
    if (count <= 0)
        return say(QT_TRANSLATE_NOOP("messages", "another record"));
    if (!m_plan)
        return say(QT_TRANSLATE_N_NOOP("messages", "%n other record(s)"), int(count));
    QStringList names;
    for (qsizetype i = 0; i < std::min(count, kNamed); ++i)
        names.append(record(first + i));
    if (count > kNamed)
        return say(QT_TRANSLATE_N_NOOP("messages", "%1 and %n other record(s)"), int(count - kNamed))
            .arg(names.join(QStringLiteral(", ")));
    if (names.size() == 1)
        return names.front();
    const QString last = names.takeLast();
    return say(QT_TRANSLATE_NOOP("messages", "%1 and %2")).arg(names.join(QStringLiteral(", ")), last);
}

/// The label of a field named "kind.field".
QString fieldLabelOf(const QString &name, const Texts &texts)
{
    const std::optional<Kind> kind = kindFromName(name.section(u'.', 0, 0));
    const Field *field = kind ? findField(*kind, name.section(u'.', 1)) : nullptr;
    return field ? fieldLabel(*kind, *field, texts) : name;
}

QString ErrorWords::fieldName(qsizetype at) const
{
    const QString name = text(at);
    if (name.contains(u'.'))
        return fieldLabelOf(name, m_texts);
    for (int kind = 0; kind < kKindCount; ++kind)
        if (const Field *field = findField(Kind(kind), name))
            return fieldLabel(Kind(kind), *field, m_texts);
    return name;
}

QString ErrorWords::lacks() const
{
    constexpr qsizetype kNamed = 5;
    QStringList lacks;
    for (qsizetype at = 0; at + 1 < m_error.args.size(); at += 2)
        lacks.append(record(at) + QStringLiteral(": ") + fieldLabelOf(text(at + 1), m_texts));
    const qsizetype more = lacks.size() - kNamed;
    if (more <= 0)
        return lacks.join(QStringLiteral(", "));
    return say(QT_TRANSLATE_N_NOOP("messages", "%1 and %n other record(s)"), int(more))
        .arg(lacks.first(kNamed).join(QStringLiteral(", ")));
}

QString ErrorWords::moment(qsizetype at) const
{
    const auto *date = at < m_error.args.size() ? std::get_if<QDate>(&m_error.args[at]) : nullptr;
    if (!date)
        return text(at);
    return dateText(*date, DateStyle::Long, readersDates(m_texts));
}

QString ErrorWords::instant(qsizetype at) const
{
    const QDateTime found = QDateTime::fromString(text(at), Qt::ISODate).toOffsetFromUtc(7 * 3600);
    if (!found.isValid())
        return {};
    return dateTimeText(found.date(), found.date(), found.time(), {}, readersDates(m_texts));
}

Message ErrorWords::openMessage() const
{
    const QString untouched = say(QT_TRANSLATE_NOOP("messages", "The file was not changed."));
    switch (m_error.code) {
    case Code::FileNotFound:
        return {say(QT_TRANSLATE_NOOP("messages", "The file “%1” was not found.")).arg(path()),
                say(QT_TRANSLATE_NOOP("messages", "Nothing was changed.")),
                say(QT_TRANSLATE_NOOP("messages", "Check its name and place, then open it again."))};
    case Code::NotRuamFile:
        return {say(QT_TRANSLATE_NOOP("messages", "“%1” is not a file of Ruam and cannot be opened.")).arg(file()),
                untouched, say(QT_TRANSLATE_NOOP("messages", "To bring names into a group, use Import."))};
    case Code::FileDamaged:
        return {say(QT_TRANSLATE_NOOP("messages", "The file “%1” is not whole and could not be read completely."))
                    .arg(file()),
                untouched, say(QT_TRANSLATE_NOOP("messages", "Open a backup copy."))};
    case Code::FileNewer:
        return {
            say(QT_TRANSLATE_NOOP(
                    "messages", "The file “%1” was saved by a newer Ruam (data version %2) and cannot be opened yet."))
                .arg(file(), number(1)),
            untouched, say(QT_TRANSLATE_NOOP("messages", "Update the program, then open it again."))};
    case Code::FileInUse:
        return inUseMessage();
    default: // CannotRead
        return {say(QT_TRANSLATE_NOOP("messages", "The file “%1” could not be read.")).arg(path()), untouched,
                say(QT_TRANSLATE_NOOP("messages", "Check that it may be read, then open it again."))};
    }
}

Message ErrorWords::inUseMessage() const
{
    const QString person = text(1);
    const QString computer = text(2);
    if (person.isEmpty() && computer.isEmpty()) // busy at this moment; nothing could be done with the file
        return {say(QT_TRANSLATE_NOOP("messages", "Another program is at work on the file “%1”.")).arg(file()),
                say(QT_TRANSLATE_NOOP("messages", "The file was not changed.")),
                say(QT_TRANSLATE_NOOP("messages", "Try again in a moment."))};
    Message message;
    if (person.isEmpty())
        message.happened =
            say(QT_TRANSLATE_NOOP("messages", "The file “%1” is open on the computer %2.")).arg(file(), computer);
    else if (const QString since = instant(3); since.isEmpty())
        message.happened = say(QT_TRANSLATE_NOOP("messages", "%1 has the file “%2” open on the computer %3."))
                               .arg(person, file(), computer);
    else
        message.happened = say(QT_TRANSLATE_NOOP("messages", "%1 has the file “%2” open on the computer %3 since %4."))
                               .arg(person, file(), computer, since);
    message.safe = say(QT_TRANSLATE_NOOP("messages", "It can be looked at and printed, not changed."));
    message.action = say(QT_TRANSLATE_NOOP("messages", "Try again later or save a copy."));
    return message;
}

Message ErrorWords::saveMessage() const
{
    const QString kept = say(QT_TRANSLATE_NOOP("messages", "What was saved before is complete."));
    switch (m_error.code) {
    case Code::DirectoryMissing:
        return {say(QT_TRANSLATE_NOOP("messages", "There is no folder “%1”.")).arg(path()),
                say(QT_TRANSLATE_NOOP("messages", "Nothing was written.")),
                say(QT_TRANSLATE_NOOP("messages", "Make the folder or choose another."))};
    case Code::FileReadOnly:
        return {say(QT_TRANSLATE_NOOP("messages", "The file “%1” can only be read.")).arg(file()),
                say(QT_TRANSLATE_NOOP("messages", "The file was not changed.")),
                say(QT_TRANSLATE_NOOP("messages", "Save a copy in another place and work there."))};
    case Code::FileExists:
        return {say(QT_TRANSLATE_NOOP("messages", "There is a file “%1” already.")).arg(path()),
                say(QT_TRANSLATE_NOOP("messages", "It was not changed.")),
                say(QT_TRANSLATE_NOOP("messages", "Choose another name."))};
    case Code::DiskFull:
        return {say(QT_TRANSLATE_NOOP("messages", "“%1” could not be saved, because the disk is full.")).arg(file()),
                kept, say(QT_TRANSLATE_NOOP("messages", "Delete files no longer needed, then save again."))};
    default: // CannotWrite
        return {say(QT_TRANSLATE_NOOP("messages", "The file “%1” could not be written.")).arg(path()), kept,
                say(QT_TRANSLATE_NOOP("messages", "Check that the folder may be written to, or choose another."))};
    }
}

Message ErrorWords::documentMessage() const
{
    const QString nothing = say(QT_TRANSLATE_NOOP("messages", "Nothing was taken in."));
    const QString mend = say(QT_TRANSLATE_NOOP("messages", "Mend the file, then read it again."));
    switch (m_error.code) {
    case Code::BadSyntax:
        return {say(QT_TRANSLATE_NOOP("messages", "Line %1 of the file cannot be read.")).arg(number(0)), nothing,
                mend};
    case Code::UnknownMember:
        return {
            say(QT_TRANSLATE_NOOP("messages", "Line %2 has “%1”, which Ruam does not know.")).arg(text(0), number(1)),
            nothing, mend};
    case Code::DuplicateMember:
        return {say(QT_TRANSLATE_NOOP("messages", "Line %2 has “%1” a second time.")).arg(text(0), number(1)), nothing,
                mend};
    case Code::MissingMember:
        return {say(QT_TRANSLATE_NOOP("messages", "“%1” is missing in line %2.")).arg(text(0), number(1)), nothing,
                mend};
    case Code::BadMemberValue:
        return {
            say(QT_TRANSLATE_NOOP("messages", "The value of “%1” in line %2 cannot be used.")).arg(text(0), number(1)),
            nothing, mend};
    default: // FormatNewer
        return {say(QT_TRANSLATE_NOOP("messages", "The file was made by a newer Ruam (format %1).")).arg(number(0)),
                nothing, say(QT_TRANSLATE_NOOP("messages", "Update the program, then read it again."))};
    }
}

Message ErrorWords::valueMessage() const
{
    const QString kept = say(QT_TRANSLATE_NOOP("messages", "The value before is still there."));
    switch (m_error.code) {
    case Code::Required:
        return {say(QT_TRANSLATE_NOOP("messages", "“%1” must not be empty.")).arg(fieldName(0)), kept,
                say(QT_TRANSLATE_NOOP("messages", "Type a value."))};
    case Code::TooLong:
        return {say(QT_TRANSLATE_NOOP("messages", "“%1” is longer than %2 characters.")).arg(fieldName(0), number(1)),
                kept, say(QT_TRANSLATE_NOOP("messages", "Shorten the text."))};
    case Code::OutOfRange:
        return {say(QT_TRANSLATE_NOOP("messages", "“%1” is outside %2 to %3.")).arg(fieldName(0), number(1), number(2)),
                kept, say(QT_TRANSLATE_NOOP("messages", "Type a number within it."))};
    case Code::BadValue:
        return {say(QT_TRANSLATE_NOOP("messages", "“%1” cannot be read from what was typed.")).arg(fieldName(0)), kept,
                say(QT_TRANSLATE_NOOP("messages", "Check what was typed."))};
    case Code::Circular:
        return {(text(0) == QLatin1String("predecessor")
                     ? say(QT_TRANSLATE_NOOP("messages",
                                             "%1 cannot come before this task, because it waits for this task itself."))
                     : say(QT_TRANSLATE_NOOP("messages", "%1 cannot stand above this one, because it is below it.")))
                    .arg(record(1)),
                kept, say(QT_TRANSLATE_NOOP("messages", "Choose another."))};
    case Code::EndBeforeStart:
        return {say(QT_TRANSLATE_NOOP("messages", "The end %2 is before the start %1.")).arg(moment(0), moment(1)),
                kept, say(QT_TRANSLATE_NOOP("messages", "Check the start and the end."))};
    case Code::EndWithoutStart:
        return {say(QT_TRANSLATE_NOOP("messages", "There is an end without a start.")), kept,
                say(QT_TRANSLATE_NOOP("messages", "Set the start too."))};
    default: // MissingReference
        return {say(QT_TRANSLATE_NOOP("messages", "“%1” names something that is not there.")).arg(fieldName(0)), kept,
                say(QT_TRANSLATE_NOOP("messages", "Choose from the list."))};
    }
}

Message ErrorWords::editMessage() const
{
    const QString nothing = say(QT_TRANSLATE_NOOP("messages", "Nothing was changed."));
    switch (m_error.code) {
    case Code::NotFound:
        // Not one that is gone: there is none of its kind at all.
        if (const auto *ref = m_error.args.isEmpty() ? nullptr : std::get_if<RecordRef>(&m_error.args[0]);
            ref && ref->id == 0)
            return {say(QT_TRANSLATE_NOOP("messages", "There is no %1 in the programme yet."))
                        .arg(kindText(ref->kind, m_texts).toLower()),
                    nothing, say(QT_TRANSLATE_NOOP("messages", "Add one first."))};
        return {say(QT_TRANSLATE_NOOP("messages", "%1 is no longer there.")).arg(record(0)), nothing,
                say(QT_TRANSLATE_NOOP("messages", "Look at the list again."))};
    case Code::ChangedElsewhere:
        return {say(QT_TRANSLATE_NOOP("messages", "%1 was changed by another program in the meantime.")).arg(record(0)),
                nothing, say(QT_TRANSLATE_NOOP("messages", "Look at the new value, then change it again."))};
    case Code::StillReferredTo:
        if (m_error.args.size() == 2 && std::holds_alternative<qint64>(m_error.args[1]))
            return {say(QT_TRANSLATE_N_NOOP("messages", "%1 cannot be deleted: %n person(s) are registered in it."),
                        int(std::get<qint64>(m_error.args[1])))
                        .arg(record(0)),
                    nothing, say(QT_TRANSLATE_NOOP("messages", "Take them out there first."))};
        return {say(QT_TRANSLATE_NOOP("messages", "%1 cannot be deleted, because it is used by %2."))
                    .arg(record(0), records(1)),
                nothing, say(QT_TRANSLATE_NOOP("messages", "Take it out there first."))};
    case Code::NumberInUse:
        return {say(QT_TRANSLATE_NOOP("messages", "The number %1 is that of %2 already.")).arg(number(0), record(1)),
                nothing, say(QT_TRANSLATE_NOOP("messages", "Choose another number."))};
    case Code::ProvinceNotInScope:
        return {say(QT_TRANSLATE_NOOP("messages", "%1 takes no part in this programme and belongs to no group."))
                    .arg(record(0)),
                nothing,
                {}};
    case Code::ProvinceInGroup:
        return {say(QT_TRANSLATE_NOOP("messages", "%1 is in %2 already.")).arg(record(0), record(1)), nothing,
                say(QT_TRANSLATE_NOOP("messages", "Move it from there."))};
    case Code::ProvincesUnassigned:
        return {say(QT_TRANSLATE_N_NOOP("messages",
                                        "The grouping cannot be confirmed yet: %n province(s) in no group, namely %1."),
                    int(m_error.args.size()))
                    .arg(records(0)),
                nothing,
                {}};
    case Code::RoundLocked:
        return {say(QT_TRANSLATE_NOOP("messages", "%1 is locked.")).arg(record(0)), nothing,
                say(QT_TRANSLATE_NOOP("messages", "Open it first to change it."))};
    case Code::AlreadyRegistered:
        return {say(QT_TRANSLATE_NOOP("messages", "%1 is on this list already.")).arg(text(0)), nothing, {}};
    case Code::PlaceTaken:
        return {say(QT_TRANSLATE_NOOP("messages", "Somebody else comes in the place of %1.")).arg(text(0)), nothing,
                say(QT_TRANSLATE_NOOP("messages", "If both have come, register %1 at the desk.")).arg(text(0))};
    case Code::NothingToUndo:
        return {say(QT_TRANSLATE_NOOP("messages", "There is nothing to undo.")), {}, {}};
    case Code::NothingToRedo:
        return {say(QT_TRANSLATE_NOOP("messages", "There is nothing to do again.")), {}, {}};
    default: // Cancelled
        return {say(QT_TRANSLATE_NOOP("messages", "The work was cancelled.")), nothing, {}};
    }
}

Message ErrorWords::paperMessage() const
{
    const QString nothing = say(QT_TRANSLATE_NOOP("messages", "Nothing was changed."));
    switch (m_error.code) {
    case Code::UnknownPlaceholder:
        return {say(QT_TRANSLATE_NOOP("messages", "This paper knows no {%1}.")).arg(text(0)), nothing,
                say(QT_TRANSLATE_NOOP("messages", "Put one of the names that are listed into the braces."))};
    case Code::UnpairedBrackets:
        return {say(QT_TRANSLATE_NOOP("messages", "A bracket or brace lacks its other half.")), nothing,
                say(QT_TRANSLATE_NOOP("messages", "Write { } and [ ] in pairs, on one line."))};
    case Code::PictureTooLarge:
        return {say(QT_TRANSLATE_NOOP("messages", "The picture has %1 kB; at most %2 kB are kept in the file."))
                    .arg(number(0), number(1)),
                nothing, say(QT_TRANSLATE_NOOP("messages", "Choose a smaller picture."))};
    case Code::NoPicture:
        return {say(QT_TRANSLATE_NOOP("messages", "This is no picture that can be printed.")), nothing,
                say(QT_TRANSLATE_NOOP("messages", "Choose a PNG or JPEG file."))};
    case Code::EnglishMissing:
        return {say(QT_TRANSLATE_NOOP("messages", "The paper was not made in English: no English text for %1."))
                    .arg(records(0)),
                nothing, say(QT_TRANSLATE_NOOP("messages", "Type the English texts, or make the paper in Thai."))};
    case Code::PaperIncomplete:
        return {say(QT_TRANSLATE_NOOP("messages", "The paper was not made, for this is missing: %1.")).arg(lacks()),
                nothing, say(QT_TRANSLATE_NOOP("messages", "Enter it, and make the paper again."))};
    case Code::NobodyToWriteTo:
        return {say(QT_TRANSLATE_NOOP("messages", "Nobody is left whom this letter would go to: all have answered.")),
                nothing,
                say(QT_TRANSLATE_NOOP("messages", "Choose the provinces where it is to go out all the same."))};
    default: // NoThaiFont
        return {say(QT_TRANSLATE_NOOP("messages", "This computer has no font with proper Thai letters for papers.")),
                nothing, say(QT_TRANSLATE_NOOP("messages", "Install TH Sarabun New or Laksaman."))};
    }
}

Message ErrorWords::message() const
{
    // Without a default, so that the compiler names a code that has no words.
    switch (m_error.code) {
    case Code::FileNotFound:
    case Code::NotRuamFile:
    case Code::FileDamaged:
    case Code::FileNewer:
    case Code::FileInUse:
    case Code::CannotRead:
        return openMessage();
    case Code::DirectoryMissing:
    case Code::FileReadOnly:
    case Code::FileExists:
    case Code::DiskFull:
    case Code::CannotWrite:
        return saveMessage();
    case Code::BadSyntax:
    case Code::UnknownMember:
    case Code::DuplicateMember:
    case Code::MissingMember:
    case Code::BadMemberValue:
    case Code::FormatNewer:
        return documentMessage();
    case Code::Required:
    case Code::TooLong:
    case Code::OutOfRange:
    case Code::BadValue:
    case Code::Circular:
    case Code::EndBeforeStart:
    case Code::EndWithoutStart:
    case Code::MissingReference:
        return valueMessage();
    case Code::NotFound:
    case Code::ChangedElsewhere:
    case Code::StillReferredTo:
    case Code::NumberInUse:
    case Code::ProvinceNotInScope:
    case Code::ProvinceInGroup:
    case Code::ProvincesUnassigned:
    case Code::RoundLocked:
    case Code::AlreadyRegistered:
    case Code::PlaceTaken:
    case Code::NothingToUndo:
    case Code::NothingToRedo:
    case Code::Cancelled:
        break;
    case Code::UnknownPlaceholder:
    case Code::UnpairedBrackets:
    case Code::PictureTooLarge:
    case Code::NoPicture:
    case Code::EnglishMissing:
    case Code::PaperIncomplete:
    case Code::NobodyToWriteTo:
    case Code::NoThaiFont:
        return paperMessage();
    }
    return editMessage();
}

QString joinedParts(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + u' ' + b;
}

} // namespace

QString errorText(const Error &error, const Texts &texts, const Plan *plan)
{
    const Message message = ErrorWords(error, texts, plan).message();
    return spacedSentence(joinedParts(joinedParts(message.happened, message.safe), message.action));
}

QString fieldErrorText(const Error &error, const Texts &texts, const Plan *plan)
{
    const Message message = ErrorWords(error, texts, plan).message();
    return spacedSentence(joinedParts(message.happened, message.action));
}

std::vector<PaperLack> paperLacks(const Error &error, const Texts &texts)
{
    std::vector<PaperLack> lacks;
    const auto add = [&lacks](const QString &what, Kind kind, RecordRef record) {
        auto found =
            std::find_if(lacks.begin(), lacks.end(), [&what](const PaperLack &lack) { return lack.what == what; });
        if (found == lacks.end())
            found = lacks.insert(lacks.end(), {what, kind, {}});
        found->records.push_back(record);
    };
    const bool inPairs = error.code == Code::PaperIncomplete;
    if (!inPairs && error.code != Code::EnglishMissing)
        return lacks;
    for (qsizetype at = 0; at + int(inPairs) < error.args.size(); at += 1 + int(inPairs)) {
        const auto *record = std::get_if<RecordRef>(&error.args[at]);
        const auto *name = inPairs ? std::get_if<QString>(&error.args[at + 1]) : nullptr;
        if (!record || inPairs != (name != nullptr))
            continue;
        if (name)
            add(fieldLabelOf(*name, texts), kindFromName(name->section(u'.', 0, 0)).value_or(record->kind), *record);
        else
            add(kindText(record->kind, texts), record->kind, *record);
    }
    return lacks;
}

} // namespace ruam::format
