#include "groupsummary.h"

#include <ruam/core/invitations.h>
#include <ruam/core/meals.h>
#include <ruam/core/readiness.h>
#include <ruam/format/names.h>
#include <ruam/format/roundtext.h>
#include <ruam/format/telephone.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <map>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr int kMarksPerRow = 2;
constexpr int kNextSteps = 3;

/// The numbers of one round: its provinces, what they were asked for, what they answered, who came.
struct RoundNumbers
{
    qint64 provinces = 0;
    qint64 quota = 0;
    qint64 accepted = 0;
    qint64 trainees = 0;
    qint64 came = 0;
    bool hasAttendance = false;
};

Result<std::vector<RegistrationCount>> countsOf(const PaperInput &input, const Round &round)
{
    if (!input.people || !round.event)
        return std::vector<RegistrationCount>();
    return input.people->registrationCounts(round.event->id);
}

Result<RoundNumbers> numbersOf(const PaperInput &input, const Round &round)
{
    RoundNumbers numbers;
    if (round.group) {
        for (const ProvinceId province : provincesOf(input.plan, *round.group, {})) {
            ++numbers.provinces;
            const Invitation *invitation = invitationOf(input.plan, round.group->id, province);
            numbers.quota += invitation ? invitation->quota.value_or(0) : 0;
            numbers.accepted += invitation ? invitation->accepted.value_or(0) : 0;
        }
    }
    const auto counts = countsOf(input, round);
    if (!counts)
        return counts.error();
    numbers.trainees = traineeCount(*counts);
    if (!input.people || !round.event)
        return numbers;
    const auto attendance = input.people->attendanceCounts(round.event->id);
    if (!attendance)
        return attendance.error();
    // Who came is the fullest half day.
    std::map<std::pair<QDate, HalfDay>, qint64> halves;
    for (const AttendanceCount &count : *attendance)
        numbers.came = std::max(numbers.came, halves[{count.date, count.half}] += count.count);
    numbers.hasAttendance = !attendance->empty();
    return numbers;
}

/// สรุปรายกลุ่ม: one page for the chief.
class GroupPageBuilder
{
public:
    GroupPageBuilder(const PaperInput &input, const Round &round)
        : m_input(input), m_round(round),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic)),
          m_event(round.event ? *round.event : Event()),
          m_office(input.options.profile.value_or(paperInfo(PaperKind::GroupPage).profile) == Profile::Office),
          m_asOf(input.options.asOf.isValid() ? input.options.asOf : input.plan.programme().asOf)
    {
    }

    Result<Document> build()
    {
        const auto numbers = numbersOf(m_input, m_round);
        if (!numbers)
            return numbers.error();
        const auto counts = countsOf(m_input, m_round);
        if (!counts)
            return counts.error();
        const QString title = m_words.translate("reports", "Group summary");
        m_section = startSection(m_words, m_input.options, m_words.round(m_round), listSheet(Sheet::Portrait));
        m_section.status = draftStatus(m_words, m_round);
        m_section.blocks += centredHeading(title, {roundLine(m_words, m_round)});
        addFacts(*numbers);
        if (m_round.group)
            addReadiness(readinessOf(m_input.plan, m_round.group->id, *counts, m_asOf));
        if (const Result<void> added = addProvinces(); !added)
            return added.error();
        Document document = startDocument(m_words, m_input.options, title + u' ' + m_words.round(m_round));
        document.sections.append(m_section);
        return finished(m_words, std::move(document));
    }

private:
    void heading(const QString &words)
    {
        Paragraph made = paragraph(words, bold(Token::B));
        made.level = 2;
        made.before = 4;
        made.after = 1;
        made.keepWithNext = true;
        m_section.blocks.append(made);
    }

    void addFacts(const RoundNumbers &numbers)
    {
        Table table;
        table.columns = {40, 130};
        table.rules = Rules::Horizontal;
        table.before = 3;
        const auto fact = [&](const QString &label, const QString &value) {
            if (value.isEmpty())
                return;
            Cell name = textCell(label);
            name.style = bold(Token::C);
            table.rows.append(row({name, textCell(value)}));
        };
        fact(m_words.translate("reports", "Workshop"), courseLine(m_words, m_input.options, m_event));
        fact(m_words.translate("reports", "Dates"), m_words.range(m_event.start, m_event.end, DateStyle::Long));
        fact(m_words.translate("reports", "Venue"), m_words.venue(m_event.venue));
        fact(m_words.translate("reports", "Status"), m_words.enumWord(Kind::Event, u"state", m_event.state));
        fact(m_words.translate("reports", "Number of provinces"), counted(numbers.provinces));
        fact(m_words.translate("reports", "Places"), counted(numbers.quota));
        fact(m_words.translate("reports", "Answered"), counted(numbers.accepted));
        fact(m_words.translate("reports", "Named"), counted(numbers.trainees));
        if (numbers.hasAttendance)
            fact(m_words.translate("reports", "Attended"), counted(numbers.came));
        m_section.blocks.append(table);
    }

    QString counted(qint64 count) const { return count > 0 ? m_words.number(count) : QString(); }

    void addReadiness(const Readiness &readiness)
    {
        heading(m_words.translate("reports", "Readiness"));
        const QString mark = m_words.translate("reports", "Item");
        const QString state = m_words.translate("reports", "Status");
        Table table = listTable({55, 30, 55, 30}, {mark, state, mark, state});
        table.before = 0;
        for (int i = 0; i < kReadyMarkCount; i += kMarksPerRow) {
            QList<Cell> cells;
            for (int at = i; at < i + kMarksPerRow; ++at)
                cells << textCell(readyMarkText(ReadyMark(at), m_words.texts()))
                      << centredCell(readyStateText(readiness[size_t(at)].state, m_words.texts()));
            table.rows.append(row(cells));
        }
        m_section.blocks.append(table);
        QStringList toDo;
        for (const ReadyMarkState &found : readiness)
            for (const ReadyLack &lack : found.lacks)
                toDo.append(inDigits(readyLackText(lack, m_words.texts()), m_words.digits()));
        if (toDo.isEmpty())
            return;
        heading(m_words.translate("reports", "To do next"));
        for (qsizetype i = 0; i < std::min<qsizetype>(toDo.size(), kNextSteps); ++i) {
            Paragraph made = paragraph(toDo[i], plain(Token::B));
            made.marker = m_words.number(i + 1) + u')';
            made.hang = 7;
            m_section.blocks.append(made);
        }
    }

    Result<void> addProvinces()
    {
        if (!m_round.group)
            return {};
        QStringList titles{m_words.translate("reports", "Province"), m_words.translate("reports", "Places"),
                           m_words.translate("reports", "Answered")};
        QList<double> widths{m_office ? 50. : 110., m_office ? 18. : 30., m_office ? 18. : 30.};
        if (m_office) {
            titles << m_words.translate("reports", "Coordinator") << m_words.translate("reports", "Telephone");
            widths << 50 << 34;
        }
        Table table = listTable(widths, titles);
        table.before = 0;
        for (const ProvinceId province : provincesOf(m_input.plan, *m_round.group, m_input.scope)) {
            const Invitation *invitation = invitationOf(m_input.plan, m_round.group->id, province);
            const auto number = [&](const std::optional<qint64> &value) {
                return centredCell(value ? m_words.number(*value) : QString());
            };
            QList<Cell> cells{textCell(m_words.province(province)),
                              number(invitation ? invitation->quota : std::nullopt),
                              number(invitation ? invitation->accepted : std::nullopt)};
            if (m_office) {
                const auto who = reachOf(m_input, m_words, invitation ? invitation->coordinator : PersonId());
                if (!who)
                    return who.error();
                cells << textCell(who->name) << textCell(who->telephones);
            }
            table.rows.append(row(cells));
        }
        if (table.rows.isEmpty())
            return {};
        heading(m_words.translate("reports", "Provinces"));
        m_section.blocks.append(table);
        return {};
    }

    const PaperInput &m_input;
    const Round m_round;
    Words m_words;
    const Event m_event;
    const bool m_office;
    const QDate m_asOf;
    Section m_section;
};

/// All groups in one table.
Result<Document> allGroups(const PaperInput &input)
{
    const auto rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    const Words words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic));
    Table table = listTable({9, 43, 40, 30, 12, 12, 12, 12},
                            {words.translate("reports", "No."), words.translate("reports", "Group of provinces"),
                             words.translate("reports", "Dates"), words.translate("reports", "Venue"),
                             words.translate("reports", "Prov."), words.translate("reports", "Places"),
                             words.translate("reports", "Answ."), words.translate("reports", "Att.")});
    std::array<qint64, 4> sums{};
    for (const Round &round : *rounds) {
        const auto numbers = numbersOf(input, round);
        if (!numbers)
            return numbers.error();
        const Event event = round.event ? *round.event : Event();
        QList<Cell> cells{centredCell(round.group->number ? words.number(*round.group->number) : QString()),
                          textCell(words.title(*round.group)),
                          textCell(words.range(event.start, event.end, DateStyle::Long)),
                          textCell(words.place(event.venue))};
        for (Cell &cell : cells)
            cell.breakAtBlanks = true;
        const std::array<qint64, 4> values{numbers->provinces, numbers->quota, numbers->accepted, numbers->came};
        for (size_t i = 0; i < values.size(); ++i) {
            sums[i] += values[i];
            cells << centredCell(values[i] > 0 ? words.number(values[i]) : QString());
        }
        table.rows.append(row(cells));
    }
    Cell label = textCell(words.translate("reports", "Total"));
    label.columns = 4;
    label.align = Align::Right;
    QList<Cell> cells{label};
    // Of what nobody has entered the sum is not known either.
    for (const qint64 sum : sums)
        cells << centredCell(sum > 0 ? words.number(sum) : QString());
    for (Cell &cell : cells)
        cell.style = bold(Token::C);
    table.rows.append(row(cells));
    const QString title = words.translate("reports", "Summary of all groups");
    Section section = startSection(words, input.options, title, listSheet(Sheet::Portrait));
    section.blocks += centredHeading(title, {words.title(input.plan.programme())});
    section.blocks.append(table);
    Document document = startDocument(words, input.options, title);
    document.sections.append(section);
    return finished(words, std::move(document));
}

} // namespace

Result<Reach> reachOf(const PaperInput &input, const Words &words, PersonId id)
{
    Reach reach;
    if (!input.people || !id.isValid())
        return reach;
    const auto person = input.people->person(id);
    if (!person)
        return person.error();
    if (!*person)
        return reach;
    reach.name = paperDigits(nameText(**person, NameStyle::Full, input.options.doctor), words.digits());
    const auto contacts = input.people->contactsOf(id);
    if (!contacts)
        return contacts.error();
    QStringList telephones;
    QStringList others;
    for (const Contact &contact : *contacts) {
        if (contact.kind == ContactKind::Telephone || contact.kind == ContactKind::Mobile)
            telephones.append(inDigits(telephoneText(contact.value), words.digits()));
        else if (contact.kind == ContactKind::Email)
            others.append(contact.value);
        else if (contact.kind == ContactKind::Fax)
            others.append(words.translate("reports", "Fax") + u' ' +
                          inDigits(telephoneText(contact.value), words.digits()));
    }
    reach.telephones = telephones.join(u'\n');
    reach.others = others.join(u'\n');
    return reach;
}

Result<Document> buildGroups(const PaperInput &input)
{
    return allGroups(input);
}

Result<Document> buildGroupPage(const PaperInput &input)
{
    return eachRound(input, QT_TRANSLATE_NOOP("reports", "Group summary"),
                     [&](const Round &round) { return GroupPageBuilder(input, round).build(); });
}

Result<QString> groupMessage(const Plan &plan, PeopleStore *people, TrainingGroupId group, const PaperOptions &options)
{
    const PaperScope scope{group};
    const PaperInput input{plan, people, scope, options};
    const auto rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    const Round round = rounds->front();
    const auto numbers = numbersOf(input, round);
    if (!numbers)
        return numbers.error();
    const auto counts = countsOf(input, round);
    if (!counts)
        return counts.error();
    const Words words(plan, options, options.digits.value_or(Digits::Arabic));
    const Event event = round.event ? *round.event : Event();
    const QDate asOf = options.asOf.isValid() ? options.asOf : plan.programme().asOf;
    const Readiness readiness = readinessOf(plan, group, *counts, asOf);
    const auto ready = std::count_if(readiness.begin(), readiness.end(),
                                     [](const ReadyMarkState &mark) { return mark.state == ReadyState::Ready; });
    const QString dates = words.range(event.start, event.end, DateStyle::Long);
    const QString venue = words.venue(event.venue);
    const QString unknown = words.translate("reports", "not settled yet");
    const QStringList lines{
        roundLine(words, round), words.translate("reports", "Dates") + u' ' + (dates.isEmpty() ? unknown : dates),
        words.translate("reports", "Venue") + u' ' + (venue.isEmpty() ? unknown : venue),
        words.translate("reports", "%1 provinces, places %2, answered %3, named %4")
            .arg(words.number(numbers->provinces), words.number(numbers->quota), words.number(numbers->accepted),
                 words.number(numbers->trainees)),
        words.translate("reports", "Ready %1 of %2 items").arg(words.number(ready), words.number(kReadyMarkCount))};
    if (const std::optional<Error> error = words.missing())
        return *error;
    return lines.join(u'\n');
}

} // namespace ruam::reports
