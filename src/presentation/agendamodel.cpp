#include <ruam/presentation/agendamodel.h>

#include "fieldedit.h"
#include "reports.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/names.h>
#include <ruam/format/roundtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

using RowType = RoundRow::Type;

const Field *agendaField(int column)
{
    switch (column) {
    case AgendaModel::KindColumn:
        return findField(Kind::AgendaItem, u"kind");
    case AgendaModel::RoomColumn:
        return findField(Kind::AgendaItem, u"room");
    case AgendaModel::NoteColumn:
        return findField(Kind::AgendaItem, u"note");
    default:
        return nullptr;
    }
}

} // namespace

AgendaModel::AgendaModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RoundListModel(session, texts, Kind::AgendaItem, parent)
{
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const AgendaItem *AgendaModel::itemOf(const RoundRow &row) const
{
    return row.type == RowType::Record ? plan().find(AgendaItemId{row.id}) : nullptr;
}

QString AgendaModel::personName(PersonId id) const
{
    auto found = m_names.find(id.value);
    if (found == m_names.end()) {
        const auto person = session().people().person(id);
        found = m_names.insert(id.value, person && *person ? format::nameText(**person) : QString());
    }
    return *found;
}

std::vector<RoundRow> AgendaModel::read()
{
    std::vector<RoundRow> rows;
    const Event *event = plan().find(RoundListModel::event());
    if (!event)
        return rows;
    const auto items = agendaOf(plan(), event->id);
    const qint64 days = items.empty() ? dayCount(*event) : std::max(dayCount(*event), items.back()->day);
    size_t at = 0;
    for (qint64 day = 1; day <= days; ++day) {
        const size_t first = at;
        while (at < items.size() && items[at]->day == day)
            ++at;
        // Days beyond the event are those that items name.
        if (day > dayCount(*event) && first == at)
            continue;
        rows.push_back({RowType::Heading, 0, day});
        for (size_t item = first; item < at; ++item)
            rows.push_back({RowType::Record, items[item]->id.value, day});
        if (!session().isReadOnly())
            rows.push_back({RowType::Blank, 0, day});
    }
    m_findings = agendaFindings(plan(), event->id);
    m_speakers.clear();
    for (const AgendaSpeaker *speaker : plan().ordered<AgendaSpeaker>())
        if (const AgendaItem *item = plan().find(speaker->item); item && item->event == event->id)
            m_speakers[item->id.value].append(personName(speaker->person));
    return rows;
}

QString AgendaModel::heading(int column) const
{
    switch (column) {
    case NumberColumn:
        return texts().translate("presentation", "No.");
    case TimeColumn:
        return texts().translate("presentation", "Time");
    case TopicColumn:
        return texts().translate("presentation", "Topic");
    case SpeakersColumn:
        return texts().translate("presentation", "Speakers");
    case CheckColumn:
        return texts().translate("presentation", "To check");
    default:
        return format::fieldLabel(Kind::AgendaItem, *agendaField(column), texts());
    }
}

bool AgendaModel::isEditable(const RoundRow &row, int column) const
{
    if (row.type == RowType::Blank)
        return column == TimeColumn || column == TopicColumn;
    return row.type == RowType::Record && column != NumberColumn && column != CheckColumn;
}

QString AgendaModel::timesText(const RoundRow &row) const
{
    if (const AgendaItem *item = itemOf(row))
        return format::timeText(item->timeStart, item->timeEnd, screenDates(texts()));
    if (row.type != RowType::Heading)
        return {};
    QTime first, last;
    for (const RoundRow &other : rows()) {
        const AgendaItem *item = other.day == row.day ? itemOf(other) : nullptr;
        if (!item || !item->timeStart.isValid())
            continue;
        if (!first.isValid() || item->timeStart < first)
            first = item->timeStart;
        const bool isMidnight = item->timeEnd == QTime(0, 0);
        if (item->timeEnd.isValid() && last != QTime(0, 0) && (!last.isValid() || isMidnight || item->timeEnd > last))
            last = item->timeEnd;
    }
    return format::timeText(first, last, screenDates(texts()));
}

QString AgendaModel::speakersText(AgendaItemId item) const
{
    // A line each: a name is not broken.
    return m_speakers.value(item.value).join(u'\n');
}

QString AgendaModel::checkText(AgendaItemId item) const
{
    QStringList lines;
    for (const AgendaFinding &finding : m_findings)
        if (finding.item == item)
            lines.append(QStringLiteral("▲ ") +
                         format::agendaFindingText(plan(), finding, personName(finding.person), texts()));
    return lines.join(u'\n');
}

QString AgendaModel::displayText(const RoundRow &row, int column) const
{
    if (column == TimeColumn)
        return timesText(row);
    if (row.type == RowType::Heading)
        return column == TopicColumn ? dayText(row.day) : QString();
    const AgendaItem *item = itemOf(row);
    if (!item)
        return {};
    switch (column) {
    case NumberColumn:
        return QString::number(numberOf(row));
    case TopicColumn:
        return format::recordTitle(plan(), refOf(*item), texts());
    case SpeakersColumn:
        return speakersText(item->id);
    case CheckColumn:
        return checkText(item->id);
    default:
        return format::fieldText(plan(), refOf(*item), QString(QLatin1String(agendaField(column)->name)), texts());
    }
}

QString AgendaModel::editorText(const RoundRow &row, int column) const
{
    const AgendaItem *item = itemOf(row);
    if (item && column == NoteColumn)
        return item->note;
    QString text = displayText(row, column);
    if (column == SpeakersColumn)
        text.replace(u'\n', QStringLiteral(", "));
    // As it is typed: no letters after the numbers.
    if (column == TimeColumn)
        text.remove(QStringLiteral(" น."));
    return text;
}

QString AgendaModel::placeholder() const
{
    return texts().translate("presentation", "Type or choose a topic to add it");
}

QString AgendaModel::addWords(const QModelIndex &at) const
{
    return blankRowFor(at).isValid() ? texts().translate("presentation", "Add a topic") : QString();
}

QVariant AgendaModel::cell(const QModelIndex &index, int role) const
{
    const RoundRow &row = rowAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::EditRole:
        return editorText(row, column);
    case EditorRole: {
        if (session().isReadOnly() || !isEditable(row, column))
            return int(Editor::ReadOnly);
        if (column == TimeColumn)
            return int(Editor::TimeRange);
        if (column == TopicColumn || column == SpeakersColumn)
            return int(Editor::Reference);
        return int(column == KindColumn ? Editor::Choice : Editor::Line);
    }
    case ChoicesRole:
        if (column == TopicColumn)
            return QVariant::fromValue(topicChoices());
        if (const AgendaItem *item = itemOf(row); item && column == SpeakersColumn)
            return QVariant::fromValue(speakerChoices(*item));
        if (column == KindColumn)
            return QVariant::fromValue(choicesOf(plan(), Kind::AgendaItem, *agendaField(column), texts()));
        return {};
    default:
        return commonCell(index, role);
    }
}

void AgendaModel::follow(const ChangeReport &report)
{
    const auto touched = [&report](std::initializer_list<Kind> kinds) {
        return std::any_of(kinds.begin(), kinds.end(), [&](Kind kind) { return !report.of(kind).isEmpty(); });
    };
    if (touched({Kind::Person}))
        m_names.clear();
    if (touched({Kind::AgendaItem, Kind::AgendaSpeaker, Kind::Event, Kind::Module, Kind::Person, Kind::TrainingGroup,
                 Kind::Programme}))
        followRead(report.of(Kind::AgendaItem).reset || report.of(Kind::AgendaSpeaker).reset);
}

} // namespace ruam::presentation
