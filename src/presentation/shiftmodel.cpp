#include <ruam/presentation/shiftmodel.h>

#include <ruam/format/dateadvice.h>
#include <ruam/format/daynotes.h>
#include <ruam/format/fieldtext.h>
#include <ruam/presentation/roles.h>

namespace ruam::presentation {

using namespace core;

ShiftModel::ShiftModel(const Plan &plan, const format::Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_texts(texts)
{
    m_parts.push_back({refOf(plan.programme()), firstDay(plan)});
    for (const SubProject *sub : plan.ordered<SubProject>())
        m_parts.push_back({refOf(*sub), firstDay(plan, sub->id)});
    for (const TrainingGroup *group : plan.groups())
        m_parts.push_back({refOf(*group), firstDay(plan, group->id)});
}

void ShiftModel::shiftByYears(int years)
{
    const QDate first = m_parts.front().first;
    const qint64 days = first.isValid() ? first.daysTo(first.addYears(years)) : 0;
    m_shift = {};
    // To the nearest whole week: a year of 365 days moves by 364.
    m_shift.days = int((days + (days < 0 ? -3 : 3)) / 7 * 7);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT shiftChanged();
}

QStringList ShiftModel::restDays() const
{
    const auto moved = shiftDates(m_plan, m_shift);
    if (!moved)
        return {};
    Plan then = m_plan;
    then.apply(moved->changes);
    QStringList lines;
    for (const RestDay &rest : core::restDays(then)) {
        const QString day = format::dateText(rest.day, format::DateStyle::Table, format::readersDates(m_texts));
        const QString why = format::dayNote(then, rest.day, rest.day, m_texts).text;
        lines += QStringLiteral("%1  %2 (%3)").arg(day, format::recordTitle(then, rest.record, m_texts), why);
    }
    return lines;
}

int ShiftModel::daysOf(const Part &part) const
{
    switch (part.record.kind) {
    case Kind::SubProject: {
        const auto found = m_shift.subProjects.find({part.record.id});
        return found == m_shift.subProjects.end() ? m_shift.days : found->second;
    }
    case Kind::TrainingGroup: {
        const TrainingGroup *group = m_plan.find(TrainingGroupId{part.record.id});
        const Event *event = group ? m_plan.find(group->event) : nullptr;
        return event ? m_shift.of(m_plan, *event) : 0;
    }
    default:
        return m_shift.days;
    }
}

void ShiftModel::setDays(const Part &part, std::optional<int> days)
{
    const auto set = [days](auto &parts, auto id) {
        parts.erase(id);
        if (days)
            parts.emplace(id, *days);
    };
    if (part.record.kind == Kind::SubProject)
        set(m_shift.subProjects, SubProjectId{part.record.id});
    else if (part.record.kind == Kind::TrainingGroup)
        set(m_shift.groups, TrainingGroupId{part.record.id});
    else
        m_shift.days = days.value_or(0);
}

int ShiftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int ShiftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ShiftModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ThenColumn && m_parts[size_t(index.row())].first.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ShiftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == EditorRole)
        return int(index.column() == ThenColumn ? Editor::Date : Editor::ReadOnly);
    if (role == ErrorRole)
        return index.column() == ThenColumn && index.row() == m_refusedRow ? m_refusal : QString();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Part &part = m_parts[size_t(index.row())];
    const int days = daysOf(part);
    const auto words = [&](QDate day) {
        const auto style = role == Qt::EditRole ? format::DateStyle::Long : format::DateStyle::Table;
        return day.isValid() ? format::dateText(day, style, format::readersDates(m_texts)) : QString();
    };
    switch (index.column()) {
    case PartColumn:
        return index.row() == 0 ? m_texts.translate("presentation", "Whole programme")
                                : format::recordTitle(m_plan, part.record, m_texts);
    case NowColumn:
        return words(part.first);
    case ThenColumn:
        return words(part.first.isValid() ? part.first.addDays(days) : QDate());
    default:
        return part.first.isValid() ? QString::number(days) : QString();
    }
}

bool ShiftModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!flags(index).testFlag(Qt::ItemIsEditable) || role != Qt::EditRole)
        return false;
    const Part &part = m_parts[size_t(index.row())];
    const QString typed = value.toString();
    if (typed.trimmed().isEmpty()) {
        setDays(part, std::nullopt); // as the part above it again
    } else {
        const format::DateReading reading = format::readDate(typed);
        const format::DateAdvice advice = format::dateAdvice(format::DateEntry::Day, typed, m_texts);
        if (!reading.hasDates() || advice.status == format::DateStatus::Error) {
            refuse(index.row(), advice.line);
            return false;
        }
        setDays(part, int(part.first.daysTo(reading.start)));
    }
    m_refusedRow = -1;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT shiftChanged();
    return true;
}

void ShiftModel::refuse(int row, const QString &text)
{
    m_refusedRow = row;
    m_refusal = text;
    Q_EMIT dataChanged(index(0, ThenColumn), index(rowCount() - 1, ThenColumn), {ErrorRole});
    Q_EMIT refused(text);
}

QVariant ShiftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PartColumn:
        return m_texts.translate("presentation", "Part");
    case NowColumn:
        return m_texts.translate("presentation", "First day now");
    case ThenColumn:
        return m_texts.translate("presentation", "New first day");
    default:
        return m_texts.translate("presentation", "Days moved");
    }
}

} // namespace ruam::presentation
