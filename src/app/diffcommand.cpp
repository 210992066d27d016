#include "command.h"
#include "jsonline.h"
#include "programmefile.h"

#include <ruam/core/plandiff.h>
#include <ruam/format/changetext.h>

#include <QJsonArray>

namespace ruam::app {
namespace {

using core::KeptChange;

/// Both files, read once.
struct Copies
{
    std::unique_ptr<ProgrammeFile> before;
    std::unique_ptr<ProgrammeFile> after;
    core::Plan planBefore;
    core::Plan planAfter;
};

core::Result<Copies> openCopies(const Call &call)
{
    const auto open = [&](qsizetype operand) {
        return ProgrammeFile::open(call.arguments.operands[operand], storage::SqliteStore::Mode::ReadOnly,
                                   call.world.clock, call.world.person);
    };
    Copies copies;
    auto before = open(0);
    if (!before)
        return before.error();
    auto after = open(1);
    if (!after)
        return after.error();
    copies.before = std::move(before).value();
    copies.after = std::move(after).value();
    auto planBefore = copies.before->store().load();
    if (!planBefore)
        return planBefore.error();
    auto planAfter = copies.after->store().load();
    if (!planAfter)
        return planAfter.error();
    copies.planBefore = std::move(*planBefore);
    copies.planAfter = std::move(*planAfter);
    return copies;
}

QJsonValue asJson(const core::Field &field, const core::Value &value)
{
    if (core::isEmpty(value))
        return QJsonValue::Null;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *time = std::get_if<QTime>(&value))
        return time->toString(QStringLiteral("HH:mm"));
    if (const auto *stamp = std::get_if<QDateTime>(&value))
        return stamp->toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const qint64 number = std::get<qint64>(value);
    if (field.type != core::FieldType::Reference)
        return number;
    return field.target == core::Kind::Province ? core::provinceCode(number) : QString::number(number);
}

QByteArray changeAsJson(const KeptChange &change, const QString &title)
{
    static constexpr const char *names[] = {"added", "changed", "removed"};
    QList<QByteArray> fields;
    for (const KeptChange::FieldChange &field : change.fields)
        fields.append(JsonLine()
                          .add("field", QLatin1String(field.field->name))
                          .add("before", asJson(*field.field, field.before))
                          .add("after", asJson(*field.field, field.after))
                          .object());
    const qint64 id = change.record.id;
    return JsonLine()
        .add("kind", QLatin1String(core::kindName(change.record.kind)))
        .add("id", change.record.kind == core::Kind::Province ? core::provinceCode(id) : QString::number(id))
        .add("change", QLatin1String(names[int(change.what)]))
        .add("title", title)
        .addJson("fields", jsonArray(fields))
        .object();
}

int runDiff(const Call &call)
{
    auto opened = openCopies(call);
    if (!opened)
        return fail(call, opened.error());
    Copies &copies = *opened;
    core::ChangeSet changes = core::planDiff(copies.planBefore, copies.planAfter);
    const auto people = core::peopleDiff(copies.before->store(), copies.after->store());
    if (!people)
        return fail(call, people.error());
    changes.append(*people);

    const auto inAfter = format::peopleIn(copies.after->store()), inBefore = format::peopleIn(copies.before->store());
    const format::PeopleTitle names = [&](core::RecordRef record) {
        const QString now = inAfter(record);
        return now.isEmpty() ? inBefore(record) : now;
    };
    const auto kept = core::keptChanges(changes);
    if (call.json()) {
        QList<QByteArray> each;
        for (const KeptChange &change : kept) {
            const auto lines = format::changeLines({change}, copies.planBefore, copies.planAfter, names, call.texts);
            each.append(changeAsJson(change, lines.empty() ? QString() : lines.front().title));
        }
        return print(call, JsonLine().addJson("changes", jsonArray(each)).line());
    }
    QString text;
    for (const auto &line : format::changeLines(kept, copies.planBefore, copies.planAfter, names, call.texts))
        text += format::changeText(line, call.texts).simplified() + u'\n';
    if (text.isEmpty())
        say(call, call.texts.translate("cli", "Nothing differs."));
    return print(call, text.toUtf8());
}

constexpr Option kDiffOptions[] = {kJsonOption};

} // namespace

const Command kDiffCommand{
    "diff",
    "diff OLD NEW [--json]",
    QT_TRANSLATE_NOOP("cli", "Tell what changed from the copy OLD to the copy NEW."),
    kDiffOptions,
    2,
    2,
    false,
    runDiff,
};

} // namespace ruam::app
