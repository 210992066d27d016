#include "stepwords.h"

#include <ruam/format/changetext.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>

namespace ruam::format {

using namespace core;

namespace {

constexpr int kFieldsOfARecord = 3; // told of a record added or removed

class ChangeWords
{
public:
    ChangeWords(const Plan &before, const Plan &after, const PeopleTitle &people, const Texts &texts)
        : m_before(before), m_after(after), m_people(people), m_texts(texts)
    {
    }

    void add(const KeptChange &change, std::vector<ChangeLine> &lines) const
    {
        ChangeLine line{change.record, change.what, kindText(change.record.kind, m_texts), titleOf(change), {}, {}, {}};
        if (change.what != KeptChange::What::Changed) {
            QString &held = change.what == KeptChange::What::Added ? line.after : line.before;
            held = contents(change);
            lines.push_back(std::move(line));
            return;
        }
        for (const KeptChange::FieldChange &field : change.fields) {
            line.field = fieldLabel(change.record.kind, *field.field, m_texts);
            line.before = words(*field.field, field.before);
            line.after = words(*field.field, field.after);
            lines.push_back(line);
        }
    }

private:
    QString titleOf(const KeptChange &change) const
    {
        for (const Plan *plan : {&m_after, &m_before})
            if (plan->contains(change.record))
                return recordTitle(*plan, change.record, m_texts);
        if (isPeopleKind(change.record.kind) && m_people)
            if (const QString person = m_people(change.record); !person.isEmpty())
                return person;
        if (change.what == KeptChange::What::Changed)
            return {};
        // What is gone is called by what was kept of it.
        const auto kept = [&](const char *name) {
            for (const KeptChange::FieldChange &field : change.fields)
                if (qstrcmp(field.field->name, name) == 0)
                    return words(*field.field, change.what == KeptChange::What::Added ? field.after : field.before);
            return QString();
        };
        if (change.record.kind == Kind::Person)
            return nameText(kept("title"), kept("given"), kept("surname"), NameStyle::Full);
        for (const char *name : {"title", "name", "text", "person", "province"})
            if (const QString text = kept(name); !text.isEmpty())
                return text;
        return {};
    }

    /// A record as a whole: its first fields, without what its title says and without structure.
    QString contents(const KeptChange &change) const
    {
        QStringList parts;
        for (const KeptChange::FieldChange &field : change.fields) {
            if (parts.size() == kFieldsOfARecord)
                break;
            const Value &value = change.what == KeptChange::What::Added ? field.after : field.before;
            if (field.field->flags.structural || field.field->type == FieldType::Flag)
                continue;
            const QString text = words(*field.field, value).simplified();
            if (!text.isEmpty() && !titleOf(change).contains(text))
                parts += QStringLiteral("%1 %2").arg(fieldLabel(change.record.kind, *field.field, m_texts), text);
        }
        return parts.join(QStringLiteral(" · "));
    }

    QString words(const Field &field, const Value &value) const
    {
        const auto *id = std::get_if<qint64>(&value);
        if (field.type != FieldType::Reference || !id)
            return valueText(m_after, field, value, m_texts, readersDates(m_texts));
        const RecordRef target{field.target, *id};
        if (isPeopleKind(field.target))
            return m_people ? m_people(target) : QString();
        return recordTitle(m_after.contains(target) ? m_after : m_before, target, m_texts);
    }

    const Plan &m_before;
    const Plan &m_after;
    const PeopleTitle &m_people;
    const Texts &m_texts;
};

} // namespace

PeopleTitle peopleIn(PeopleStore &people)
{
    return [&people](RecordRef record) {
        if (record.kind == Kind::Registration) {
            const auto found = people.participant({record.id});
            return found && *found ? nameText((*found)->person) : QString();
        }
        const auto found = people.person({record.id});
        return found && *found ? nameText(**found) : QString();
    };
}

std::vector<ChangeLine> changeLines(const std::vector<KeptChange> &changes, const Plan &before, const Plan &after,
                                    const PeopleTitle &people, const Texts &texts)
{
    const ChangeWords words(before, after, people, texts);
    std::vector<ChangeLine> lines;
    for (const KeptChange &change : changes)
        words.add(change, lines);
    return lines;
}

QString changedRecordText(const ChangeLine &line, bool quotes)
{
    if (line.title.isEmpty() || line.title == line.kind)
        return line.kind;
    // What the program itself calls so needs no quotation marks: "กลุ่มที่ 2", "การจัดกลุ่มจังหวัดเชียงใหม่".
    const Kind kind = line.record.kind;
    const QString province = QStringLiteral("จังหวัด");
    if (line.title.startsWith(line.kind) && (!quotes || kind == Kind::TrainingGroup || kind == Kind::Province))
        return line.title;
    if ((kind == Kind::GroupMembership || kind == Kind::Invitation) && line.kind.endsWith(province) &&
        line.title.startsWith(province))
        return line.kind.chopped(province.size()) + line.title;
    return QStringLiteral("%1 %2").arg(line.kind, quotes ? quoted(line.title) : line.title);
}

QString changeText(const ChangeLine &line, const Texts &texts)
{
    const QString record = changedRecordText(line, true);
    switch (line.what) {
    case KeptChange::What::Added:
        return spacedSentence(texts.translate("changes", "Added: %1").arg(record));
    case KeptChange::What::Removed:
        return spacedSentence(texts.translate("changes", "Deleted: %1").arg(record));
    case KeptChange::What::Changed:
        break;
    }
    const QString none = texts.translate("changes", "(empty)");
    return QStringLiteral("%1 %2: %3 → %4")
        .arg(record, line.field, line.before.isEmpty() ? none : line.before, line.after.isEmpty() ? none : line.after);
}

} // namespace ruam::format
