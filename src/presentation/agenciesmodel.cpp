#include <ruam/presentation/agenciesmodel.h>

#include "batch.h"
#include "fieldedit.h"
#include "newreference.h"
#include "reports.h"
#include "rowdiff.h"

#include <ruam/core/enums.h>
#include <ruam/core/planstatus.h>
#include <ruam/core/text.h>
#include <ruam/format/collation.h>
#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

const Field &markField(QStringView name)
{
    return *findField(Kind::AgencyMark, name);
}

} // namespace

AgenciesModel::AgenciesModel(session::Session &session, const format::Texts &texts, QObject *parent)
    : RecordModel(session, texts, parent)
{
    for (const PilotAgencyId id : agenciesOfPlan())
        m_agencies.push_back(std::make_unique<Agency>(Agency{id}));
}

std::vector<PilotAgencyId> AgenciesModel::agenciesOfPlan() const
{
    std::vector<PilotAgencyId> agencies;
    for (const SubProject *subProject : plan().ordered<SubProject>())
        for (const PilotAgency *agency :
             plan().ordered<PilotAgency>([&](const PilotAgency &each) { return each.subProject == subProject->id; }))
            agencies.push_back(agency->id);
    return agencies;
}

QModelIndex AgenciesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_agencies[size_t(parent.row())].get() : nullptr);
}

int AgenciesModel::rowOf(const QModelIndex &child) const
{
    const auto found = std::find_if(m_agencies.begin(), m_agencies.end(),
                                    [&](const auto &agency) { return agency.get() == child.internalPointer(); });
    return int(found - m_agencies.begin());
}

QModelIndex AgenciesModel::parent(const QModelIndex &child) const
{
    return child.internalPointer() ? index(rowOf(child), 0) : QModelIndex();
}

int AgenciesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_agencies.size());
    return parent.internalPointer() || parent.column() > 0 ? 0 : kAgencyStepCount;
}

int AgenciesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && (parent.internalPointer() || parent.column() > 0) ? 0 : ColumnCount;
}

Qt::ItemFlags AgenciesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.internalPointer())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (!session().isReadOnly())
        flags |= index.column() == StepColumn ? Qt::ItemIsUserCheckable | Qt::ItemIsEditable : Qt::ItemIsEditable;
    return flags;
}

QVariant AgenciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    switch (section) {
    case StepColumn:
        return texts().translate("presentation", "Step");
    case StateColumn:
        return texts().translate("presentation", "State");
    case DateColumn:
        return texts().translate("presentation", "Date");
    }
    return {};
}

QModelIndex AgenciesModel::indexOf(RecordRef record) const
{
    PilotAgencyId agency{record.kind == Kind::PilotAgency ? record.id : 0};
    int step = -1;
    if (record.kind == Kind::AgencyMark) {
        if (const AgencyMark *mark = plan().find(AgencyMarkId{record.id})) {
            agency = mark->agency;
            step = int(mark->step);
        }
    }
    if (!agency.isValid())
        return {};
    for (size_t row = 0; row < m_agencies.size(); ++row)
        if (m_agencies[row]->id == agency)
            return step < 0 ? index(int(row), 0) : index(step, 0, index(int(row), 0));
    return {};
}

QString AgenciesModel::agencyName(int row) const
{
    const PilotAgency *agency = plan().find(agencyAt(row));
    return agency ? format::organisationText(plan(), agency->organisation, texts()) : QString();
}

std::vector<AgreementLines> AgenciesModel::agreementsOf(int row) const
{
    std::vector<AgreementLines> found;
    const PilotAgency *agency = plan().find(agencyAt(row));
    if (!agency)
        return found;
    for (const Agreement *agreement : agreementsBySigning(plan())) {
        QStringList names;
        bool isParty = false;
        for (const AgreementParty *party : plan().ordered<AgreementParty>(
                 [&](const AgreementParty &each) { return each.agreement == agreement->id; })) {
            names.append(format::organisationText(plan(), party->organisation, texts()));
            isParty = isParty || party->organisation == agency->organisation;
        }
        if (!isParty)
            continue;
        AgreementLines lines;
        lines.agreement = agreement->id;
        lines.title = format::recordTitle(plan(), refOf(*agreement), texts());
        lines.parties = names.join(QStringLiteral(" · "));
        if (const Event *event = plan().find(agreement->event)) {
            lines.event = event->id;
            lines.when = format::rangeText(event->start, event->end, format::DateStyle::Table, screenDates(texts()));
            if (const QString times = editTimes(*event, texts()); !times.isEmpty())
                lines.when += lines.when.isEmpty() ? times : QStringLiteral(" · ") + times;
            lines.place = format::venueText(plan(), event->venue, texts());
        }
        found.push_back(lines);
    }
    return found;
}

Result<RecordRef> AgenciesModel::addAgreement(int row)
{
    const PilotAgency *agency = plan().find(agencyAt(row));
    if (!agency)
        return Error{Code::NotFound, {refOf(agencyAt(row))}, {}};
    const QString title = texts().translate("presentation", "Agreement with %1").arg(agencyName(row));
    auto made = newAgreement(plan(), title, agency->subProject, texts(), session().ids());
    if (!made)
        return made.error();
    const auto record = std::get<RecordRef>(made->args.constFirst());
    Batch batch(plan());
    if (auto ok = batch.add(std::move(made)); !ok)
        return ok.error();
    if (auto ok = batch.add(addRecord(batch.plan(), Kind::AgreementParty,
                                      {{"agreement", record.id}, {"organisation", agency->organisation.value}},
                                      session().ids()));
        !ok)
        return ok.error();
    if (auto done = session().perform(*batch.take()); !done)
        return done.error();
    return record;
}

Choices AgenciesModel::organisations() const
{
    return choicesOf(plan(), Kind::PilotAgency, *findField(Kind::PilotAgency, u"organisation"), texts());
}

AgenciesModel::Mark AgenciesModel::markAt(const QModelIndex &child) const
{
    const PilotAgencyId agency = static_cast<const Agency *>(child.internalPointer())->id;
    Mark mark{agency, AgencyStep(child.row()), MarkState::NotReached, {}, {}, {}};
    if (const AgencyMark *found = agencyMark(plan(), agency, mark.step)) {
        mark.state = found->state;
        mark.date = found->date;
        mark.note = found->note;
        mark.record = refOf(*found);
    }
    return mark;
}

RecordRef AgenciesModel::recordOf(const QModelIndex &index) const
{
    if (!index.internalPointer())
        return refOf(agencyAt(index.row()));
    const Mark mark = markAt(index);
    return mark.record.id != 0 ? mark.record : refOf(mark.agency);
}

RecordRef AgenciesModel::errorKey(const QModelIndex &index) const
{
    if (!index.internalPointer())
        return recordOf(index);
    return {Kind::AgencyMark,
            -(static_cast<const Agency *>(index.internalPointer())->id.value * kAgencyStepCount + index.row()) - 1};
}

QString AgenciesModel::markText(const Mark &mark, int column) const
{
    switch (column) {
    case StepColumn:
        return format::enumText(Kind::AgencyMark, markField(u"step"), enumName(mark.step), texts());
    case StateColumn:
        return format::enumText(Kind::AgencyMark, markField(u"state"), enumName(mark.state), texts());
    default:
        return format::dateText(mark.date, format::DateStyle::Table, screenDates(texts()));
    }
}

QVariant AgenciesModel::cell(const QModelIndex &index, int role) const
{
    const int column = index.column();
    if (!index.internalPointer())
        return role == Qt::DisplayRole && column == StepColumn ? agencyName(index.row()) : QVariant();
    const Mark mark = markAt(index);
    const bool editable = flags(index).testFlag(Qt::ItemIsEditable);
    switch (role) {
    case Qt::DisplayRole:
        return markText(mark, column);
    case Qt::EditRole:
        if (column == StepColumn)
            return mark.note;
        return column == DateColumn ? format::dateText(mark.date, format::DateStyle::Short, screenDates(texts()))
                                    : markText(mark, column);
    case Qt::ToolTipRole:
        return mark.note.isEmpty() && editable && column == StepColumn
                   ? texts().translate("presentation", "F2 to type a note")
                   : mark.note;
    case Qt::AccessibleDescriptionRole:
        return column == StepColumn ? mark.note : QString();
    case MarkRole:
        return column == StepColumn && !mark.note.isEmpty() ? QStringLiteral("✎") : QString();
    case Qt::CheckStateRole:
        if (column != StepColumn)
            return {};
        return int(mark.state == MarkState::Done         ? Qt::Checked
                   : mark.state == MarkState::InProgress ? Qt::PartiallyChecked
                                                         : Qt::Unchecked);
    case EditorRole:
        return int(!editable               ? Editor::ReadOnly
                   : column == StepColumn  ? Editor::Text
                   : column == StateColumn ? Editor::Choice
                                           : Editor::Date);
    case ChoicesRole:
        return column == StateColumn
                   ? QVariant::fromValue(choicesOf(plan(), Kind::AgencyMark, markField(u"state"), texts()))
                   : QVariant();
    default:
        return {};
    }
}

MaybeEdit AgenciesModel::setMark(const Mark &mark, MarkState state, QDate on) const
{
    auto edit = setAgencyMark(plan(), mark.agency, mark.step, state, on, session().ids());
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? std::optional<Edit>() : std::optional(*std::move(edit));
}

MaybeEdit AgenciesModel::setNote(const Mark &mark, const QString &typed) const
{
    if (mark.record.id != 0)
        return typedEdit(plan(), mark.record, markField(u"note"), typed, texts(), session().asOf());
    if (typed.trimmed().isEmpty())
        return std::optional<Edit>();
    auto edit =
        addRecord(plan(), Kind::AgencyMark,
                  {{"agency", mark.agency.value}, {"step", enumName(mark.step)}, {"note", typed}}, session().ids());
    if (!edit)
        return edit.error();
    return std::optional<Edit>(*std::move(edit));
}

MaybeEdit AgenciesModel::setMarkState(const Mark &mark, MarkState state) const
{
    return state == mark.state ? MaybeEdit(std::optional<Edit>()) : setMark(mark, state, session().asOf());
}

MaybeEdit AgenciesModel::editFor(const QModelIndex &index, const QString &typed)
{
    if (!index.internalPointer())
        return Error{Code::BadValue, {}, QStringLiteral("not an editable column")};
    const Mark mark = markAt(index);
    if (index.column() == StepColumn)
        return setNote(mark, typed);
    const Field &field = markField(index.column() == StateColumn ? u"state" : u"date");
    const auto value = format::readField(plan(), field, typed, texts());
    if (!value)
        return value.error();
    if (index.column() == StateColumn)
        return editFor(index, *value);
    const auto *date = std::get_if<QDate>(&*value);
    const QDate on = date ? *date : QDate();
    const bool first = mark.state == MarkState::NotReached;
    return first && !on.isValid() ? MaybeEdit(std::optional<Edit>())
                                  : setMark(mark, first ? MarkState::Done : mark.state, on);
}

MaybeEdit AgenciesModel::editFor(const QModelIndex &index, const Value &chosen)
{
    const auto *name = std::get_if<QString>(&chosen);
    if (!index.internalPointer() || index.column() != StateColumn || !name)
        return Error{Code::BadValue, {}, QStringLiteral("not a state")};
    const QList<const char *> names(markField(u"state").enumNames.begin(), markField(u"state").enumNames.end());
    for (int state = 0; state < names.size(); ++state)
        if (*name == QLatin1String(names[state]))
            return setMarkState(markAt(index), MarkState(state));
    return Error{Code::BadValue, {}, QStringLiteral("not a state")};
}

MaybeEdit AgenciesModel::editForCheck(const QModelIndex &index, bool checked)
{
    if (!index.internalPointer() || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return RecordModel::editForCheck(index, checked);
    return setMarkState(markAt(index), checked ? MarkState::Done : MarkState::NotReached);
}

Result<RecordRef> AgenciesModel::addAgency(const QString &organisation)
{
    const QString name = organisation.simplified();
    if (name.isEmpty())
        return Error{Code::Required, {QStringLiteral("organisation")}, {}};
    SubProjectId subProject;
    for (const SubProject *each : plan().ordered<SubProject>())
        if (!subProject.isValid())
            subProject = each->id;
    if (!m_agencies.empty())
        subProject = plan().find(m_agencies.back()->id)->subProject;
    Batch batch(session().plan());
    const Organisation *known = plan().findIf<Organisation>([&](const Organisation &each) {
        return comparableText(each.name) == comparableText(name) ||
               comparableText(format::organisationText(plan(), each.id, texts())) == comparableText(name);
    });
    OrganisationId id = known ? known->id : OrganisationId();
    const auto add = [&](Kind kind, const std::vector<FieldInput> &values) -> Result<qint64> {
        auto edit = addRecord(batch.plan(), kind, values, session().ids());
        if (!edit)
            return edit.error();
        const qint64 made = std::get<RecordRef>(edit->args.front()).id;
        if (auto ok = batch.add(std::move(edit)); !ok)
            return ok.error();
        return made;
    };
    if (!known) {
        const auto made = add(Kind::Organisation, {{"name", name}});
        if (!made)
            return made.error();
        id = OrganisationId{*made};
    }
    const auto agency = add(Kind::PilotAgency, {{"subproject", subProject.value}, {"organisation", id.value}});
    if (!agency)
        return agency.error();
    if (const auto done = session().perform(*batch.take()); !done)
        return done.error();
    return refOf(PilotAgencyId{*agency});
}

Result<void> AgenciesModel::removeAgency(int row)
{
    const auto edit = removeRecord(plan(), refOf(agencyAt(row)));
    return edit ? session().perform(*edit) : Result<void>(edit.error());
}

Result<void> AgenciesModel::moveAgency(int row, int to)
{
    if (row == to || to < 0 || to >= int(m_agencies.size()))
        return {};
    // Agencies stand below each other by sub-project; one moves among those of its own.
    const PilotAgency *there = plan().find(agencyAt(to));
    const auto edit = moveRecord(plan(), refOf(agencyAt(row)), there->position);
    if (!edit)
        return edit.error();
    return edit->changes.isEmpty() ? Result<void>() : session().perform(*edit);
}

void AgenciesModel::follow(const ChangeReport &report)
{
    const bool agencies = !report.of<PilotAgency>().isEmpty() || !report.of<SubProject>().isEmpty();
    const bool names = !report.of<Organisation>().isEmpty();
    if (agencies) {
        const std::vector<PilotAgencyId> wanted = agenciesOfPlan();
        followRows(
            {}, m_agencies, wanted, [](const auto &agency) { return agency->id; },
            [&](size_t at) { return std::make_unique<Agency>(Agency{wanted[at]}); });
    }
    const bool marks = !report.of<AgencyMark>().isEmpty();
    const bool agreements = !report.of<Agreement>().isEmpty() || !report.of<AgreementParty>().isEmpty() ||
                            !report.of<Event>().isEmpty() || !report.of<Venue>().isEmpty();
    if (agencies || names || marks || agreements)
        touchAll(0, ColumnCount - 1);
}

} // namespace ruam::presentation
