#include "paperparts.h"

#include <ruam/core/planstatus.h>
#include <ruam/format/collation.h>
#include <ruam/format/names.h>

#include <algorithm>
#include <map>

namespace ruam::reports {

using namespace core;
using namespace format;

PageSetup listSheet(Sheet sheet)
{
    // The footer keeps so much free that a hand can sign the last row; across, eleven rows of 12 mm need the rest.
    return sheet == Sheet::Portrait ? PageSetup{210, 297, 25, 15, 15, 15, 13.5}
                                    : PageSetup{297, 210, 15, 15, 25, 15, 8.5};
}

PageSetup letterSheet()
{
    // The page's number stands 10 mm above the edge, the text ends 20 above it.
    return {210, 297, 30, 20, 25, 10, 10};
}

Document startDocument(const Words &words, const PaperOptions &options, const QString &title)
{
    Document document;
    document.title = title;
    document.language = options.language;
    document.digits = words.digits();
    document.printedAt = options.printedAt;
    return document;
}

Section startSection(const Words &words, const PaperOptions &options, const QString &title, const PageSetup &page)
{
    Section section;
    section.title = title;
    section.page = page;
    section.footerCentre = words.translate("reports", "Page %1 of %2").arg(QString(kPageMark), QString(kPagesMark));
    section.footerRight = words.printedAt(options.printedAt);
    return section;
}

Result<Document> finished(const Words &words, Document document)
{
    if (const std::optional<Error> error = words.missing())
        return *error;
    return document;
}

QList<Block> centredHeading(const QString &title, const QStringList &lines)
{
    QList<Block> blocks;
    Paragraph first = paragraph(title, bold(Token::T1), Align::Centre);
    first.level = 1;
    first.keepWithNext = true;
    blocks.append(first);
    for (const QString &line : lines) {
        if (line.isEmpty())
            continue;
        Paragraph next = paragraph(line, bold(Token::B), Align::Centre);
        next.keepWithNext = true;
        blocks.append(next);
    }
    return blocks;
}

QString courseLine(const Words &words, const PaperOptions &options, const Event &event)
{
    if (!options.owner.courseLine.isEmpty())
        return paperDigits(options.owner.courseLine, words.digits());
    if (const Curriculum *curriculum = words.plan().find(event.curriculum)) {
        const QString title = words.title(*curriculum);
        const QString workshop = words.translate("reports", "Workshop: %1").arg(title);
        return title.isEmpty() || title.startsWith(workshop.section(title, 0, 0)) ? title : workshop;
    }
    return words.title(words.plan().programme());
}

QString roundLine(const Words &words, const Round &round)
{
    return round.group ? words.groupAndName(*round.group) : words.round(round);
}

QString venueLine(const Words &words, const Event &event)
{
    const QString venue = words.venue(event.venue);
    return venue.isEmpty() ? QString() : words.translate("reports", "at %1").arg(venue);
}

QStringList roundLines(const Words &words, const PaperOptions &options, const Round &round)
{
    const Event event = round.event ? *round.event : Event();
    const QString dates = words.range(event.start, event.end, DateStyle::Long);
    return {courseLine(words, options, event), roundLine(words, round),
            dates.isEmpty() ? QString() : words.translate("reports", "on %1").arg(dates), venueLine(words, event)};
}

DateRange paperYear(const Plan &plan, QDate asOf)
{
    QDate day = asOf.isValid() ? asOf : plan.programme().asOf;
    const DateRange year = fiscalYearRange(fiscalYear(day.isValid() ? day : kFirstDate));
    QDate first;
    bool isInYear = false;
    const auto look = [&](QDate date) {
        if (!date.isValid())
            return;
        isInYear |= day.isValid() && year.start <= date && date <= year.end;
        first = first.isValid() ? std::min(first, date) : date;
    };
    for (const auto &[id, event] : plan.all<Event>()) {
        look(event.start);
        look(event.end);
    }
    for (const auto &[id, task] : plan.all<Task>()) {
        look(startOf(plan, task));
        look(dueOf(plan, task));
    }
    return isInYear || !first.isValid() ? year : fiscalYearRange(fiscalYear(first));
}

QString sendingOffice(const Words &words, const LetterTexts &letter)
{
    if (!letter.office.isEmpty())
        return paperDigits(letter.office, words.digits());
    const Programme &programme = words.plan().programme();
    if (!programme.office.isEmpty())
        return words.text(programme.office, programme.officeEn, refOf(programme));
    OrganisationId office = programme.owner;
    const Organisation *one = words.plan().find(office);
    // No more steps than there are organisations: a damaged file may hold a circle.
    for (size_t steps = words.plan().all<Organisation>().size(); one && one->parent.isValid() && steps > 0; --steps) {
        office = one->parent;
        one = words.plan().find(office);
    }
    return words.organisation(office);
}

QString draftStatus(const Words &words, const Round &round)
{
    const bool isDraft = round.group && words.plan().findIf<GroupMembership>([&](const GroupMembership &m) {
        return m.group == round.group->id && m.state == MembershipState::Proposed;
    });
    return isDraft ? words.translate("reports", "Draft (to be confirmed)") : QString();
}

QString ownSentence(const Words &words, const PaperOptions &options, const QString &usual)
{
    const QString own = words.thaiOnly(options.owner.wording.body);
    return own.isEmpty() ? usual : own;
}

Table listTable(const QList<double> &columns, const QStringList &titles)
{
    Table table;
    table.columns = columns;
    table.header = {headingRow(titles, 7)};
    table.rule = 0.35;
    table.outerRule = 0.75;
    table.before = 3;
    return table;
}

Row row(const QList<Cell> &cells, double minHeight)
{
    Row made;
    made.cells = cells;
    made.minHeight = minHeight;
    for (Cell &cell : made.cells)
        cell.valign = VAlign::Middle;
    return made;
}

Row bandRow(const Words &words, const QString &title, int columns, qint64 people)
{
    Cell cell = textCell(title);
    if (people > 0)
        cell.text += QStringLiteral("   ") +
                     words.translate("reports", "%1 person(s)", nullptr, int(people)).arg(words.number(people));
    cell.style = bold(Token::C);
    cell.columns = columns;
    Row made = row({cell}, 7);
    made.shaded = true;
    made.bandAgain = words.translate("reports", "%1 (continued)").arg(title);
    return made;
}

Cell nameCell(const QString &name)
{
    Cell cell = textCell(name);
    cell.style = plain(Token::B);
    cell.breakAtBlanks = true;
    return cell;
}

Signature signature(const Words &words, double centre, double leader, const QString &who, const Signatory &signatory)
{
    return {centre,
            leader,
            words.translate("reports", "(signed)"),
            who,
            words.ofOffice(signatory.name),
            words.translate("reports", "Position"),
            words.ofOffice(signatory.post),
            words.translate("reports", "Date")};
}

QString Listing::work() const
{
    QStringList lines{position, organisation};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

namespace {

/// As a dictionary orders the provinces; those without one last. Within a province the order stays.
template <class T, class ProvinceOf>
void sortByProvince(const Plan &plan, std::vector<T> &people, ProvinceOf provinceOf)
{
    const Collation collation;
    std::map<ProvinceId, QByteArray> keys;
    for (const T &person : people) {
        const Province *province = plan.find(provinceOf(person));
        keys.try_emplace(provinceOf(person), province ? collation.sortKey(province->name) : QByteArray());
    }
    std::stable_sort(people.begin(), people.end(), [&](const T &a, const T &b) {
        const QByteArray &left = keys[provinceOf(a)];
        const QByteArray &right = keys[provinceOf(b)];
        if (left.isEmpty() != right.isEmpty())
            return right.isEmpty();
        return left != right ? left < right : provinceOf(a) < provinceOf(b);
    });
}

} // namespace

void orderAsSigned(const PaperInput &input, std::vector<Participant> &participants)
{
    if (input.options.byProvince)
        sortByProvince(input.plan, participants, [](const Participant &one) {
            return one.registration.role == RegistrationRole::Trainee ? one.registration.province : ProvinceId();
        });
}

std::vector<Listing> traineesOf(const Words &words, const PaperOptions &options,
                                const std::vector<Participant> &participants, bool byProvince)
{
    std::vector<Listing> people;
    for (const Participant &participant : participants) {
        const Registration &registration = participant.registration;
        if (registration.role != RegistrationRole::Trainee || !isListed(registration.state, Listed::Expected))
            continue;
        const QString agency = organisationText(words.plan(), registration.organisation, words.texts());
        people.push_back({registration.id,
                          paperDigits(nameText(participant.person, NameStyle::Full, options.doctor), words.digits()),
                          paperDigits(registration.positionTitle, words.digits()), paperDigits(agency, words.digits()),
                          registration.province, registration.discussionGroup.value_or(0), registration.arrives,
                          registration.departs, sexOf(participant.person.title)});
    }
    if (byProvince)
        sortByProvince(words.plan(), people, [](const Listing &one) { return one.province; });
    return people;
}

bool hasProvinces(const std::vector<Listing> &people)
{
    return std::any_of(people.begin(), people.end(), [](const Listing &one) { return one.province.isValid(); });
}

QString provinceBand(const Words &words, ProvinceId id)
{
    const QString name = words.province(id);
    return name.isEmpty() ? words.translate("reports", "Province not given") : name;
}

std::vector<ProvinceId> sortedProvinces(const Plan &plan, std::vector<ProvinceId> provinces)
{
    const Collation collation;
    std::map<ProvinceId, QByteArray> keys;
    for (const ProvinceId id : provinces) {
        const Province *province = plan.find(id);
        keys[id] = province ? collation.sortKey(province->name) : QByteArray();
    }
    std::sort(provinces.begin(), provinces.end(),
              [&](ProvinceId a, ProvinceId b) { return keys[a] != keys[b] ? keys[a] < keys[b] : a < b; });
    return provinces;
}

std::vector<ProvinceId> provincesOf(const Plan &plan, const TrainingGroup &group, const PaperScope &scope)
{
    std::vector<ProvinceId> provinces;
    for (const auto &[id, membership] : plan.all<GroupMembership>())
        if (membership.group == group.id &&
            (scope.provinces.empty() ||
             std::find(scope.provinces.begin(), scope.provinces.end(), membership.province) != scope.provinces.end()))
            provinces.push_back(membership.province);
    return sortedProvinces(plan, std::move(provinces));
}

Result<Document> eachRound(const PaperInput &input, const char *title,
                           const std::function<Result<Document>(const Round &)> &make)
{
    const Result<std::vector<Round>> rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    std::vector<Document> documents;
    for (const Round &round : *rounds) {
        Result<Document> document = make(round);
        if (!document)
            return document;
        for (Section &section : document->sections)
            section.event = round.event ? round.event->id : EventId();
        documents.push_back(std::move(document).value());
    }
    return joined(std::move(documents), Texts(input.options.language).translate("reports", title));
}

} // namespace ruam::reports
