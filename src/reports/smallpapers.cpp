#include "groupsummary.h"

#include <ruam/core/invitations.h>
#include <ruam/core/meals.h>

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <utility>

/// The small papers that every office wants beside the large ones.
namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

/// A list of one table below the lines of a round.
Result<Document> roundList(const PaperInput &input, const Round &round, const Words &words, const QString &title,
                           const Table &table, const QString &ifEmpty)
{
    Section section = startSection(words, input.options, words.round(round), listSheet(Sheet::Portrait));
    section.blocks += centredHeading(title, roundLines(words, input.options, round));
    if (table.rows.isEmpty())
        section.blocks.append(paragraph(ifEmpty, plain(Token::B), Align::Centre));
    else
        section.blocks.append(table);
    Document document = startDocument(words, input.options, title + u' ' + words.round(round));
    document.sections.append(section);
    return finished(words, std::move(document));
}

Words wordsOf(const PaperInput &input)
{
    return {input.plan, input.options, input.options.digits.value_or(Digits::Arabic)};
}

Result<std::vector<Listing>> listed(const PaperInput &input, const Words &words, const Round &round, bool byProvince)
{
    const auto participants = participantsOf(input, round.event ? round.event->id : EventId());
    if (!participants)
        return participants.error();
    return traineesOf(words, input.options, *participants, byProvince);
}

/// Two to a room, men with men and women with women; whoever's title does not tell has one alone. In the order of the
/// list by who comes first in each.
std::vector<std::vector<const Listing *>> roomsOf(const std::vector<Listing> &people)
{
    std::vector<std::vector<const Listing *>> rooms;
    std::map<Sex, size_t> open; // the room that has a bed left
    for (const Listing &person : people) {
        const auto found = open.find(person.sex);
        if (found != open.end()) {
            rooms[found->second].push_back(&person);
            open.erase(found);
            continue;
        }
        if (person.sex != Sex::Unknown)
            open[person.sex] = rooms.size();
        rooms.push_back({&person});
    }
    return rooms;
}

/// บัญชีห้องพัก
Result<Document> rooms(const PaperInput &input, const Round &round)
{
    const Words words = wordsOf(input);
    const auto people = listed(input, words, round, input.options.byProvince);
    if (!people)
        return people.error();
    Table table =
        listTable({14, 68, 27, 27, 34}, {words.translate("reports", "Room"), words.translate("reports", "Name"),
                                         words.translate("reports", "Arrives"), words.translate("reports", "Departs"),
                                         words.translate("reports", "Signature")});
    const Event event = round.event ? *round.event : Event();
    qint64 number = 0;
    for (const auto &room : roomsOf(*people)) {
        QString shown = words.number(++number);
        for (const Listing *person : room) {
            const QDate in = person->arrives.isValid() ? person->arrives : event.start;
            const QDate out = person->departs.isValid() ? person->departs : event.end;
            table.rows.append(row({centredCell(std::exchange(shown, QString())),
                                   nameCell(person->name),
                                   centredCell(words.date(in, DateStyle::Short)),
                                   centredCell(words.date(out, DateStyle::Short)),
                                   {}},
                                  10));
        }
    }
    return roundList(input, round, words, words.translate("reports", "Room list"), table,
                     words.translate("reports", "Nobody is named yet"));
}

/// ใบแจ้งยอดอาหาร: numbers for the venue, never a person's.
Result<Document> meals(const PaperInput &input, const Round &round)
{
    const Words words = wordsOf(input);
    const Event event = round.event ? *round.event : Event();
    const std::vector<const Meal *> planned = mealsOf(input.plan, event.id);
    // What the kitchen must know besides the numbers; not for everybody to read.
    const bool withNotes = input.options.profile != Profile::Public &&
                           std::any_of(planned.begin(), planned.end(),
                                       [&](const Meal *meal) { return !words.thaiOnly(meal->note).isEmpty(); });
    QStringList headings{words.translate("reports", "Meal"), words.translate("reports", "General"),
                         words.translate("reports", "Muslim food"), words.translate("reports", "Vegetarian food"),
                         words.translate("reports", "Total")};
    if (withNotes)
        headings.append(words.translate("reports", "Remarks"));
    Table table =
        listTable(withNotes ? QList<double>{40, 22, 22, 22, 22, 42} : QList<double>{58, 28, 28, 28, 28}, headings);
    qint64 day = 0;
    for (const Meal *meal : planned) {
        if (meal->day != day) {
            day = meal->day;
            const QString title = event.start.isValid() ? words.date(event.start.addDays(day - 1), DateStyle::Weekday)
                                                        : words.translate("reports", "Day %1").arg(words.number(day));
            table.rows.append(bandRow(words, title, int(table.columns.size())));
        }
        QList<Cell> cells{textCell(words.enumWord(Kind::Meal, u"kind", meal->kind))};
        qint64 sum = 0;
        for (const std::optional<qint64> &number : {meal->general, meal->muslim, meal->vegetarian}) {
            cells << centredCell(number ? words.number(*number) : QString());
            sum += number.value_or(0);
        }
        cells << centredCell(words.number(sum));
        if (withNotes)
            cells << textCell(words.thaiOnly(meal->note));
        table.rows.append(row(cells, 8));
    }
    return roundList(input, round, words, words.translate("reports", "Notice of meals"), table,
                     words.translate("reports", "The meals are not settled yet"));
}

/// รายชื่อกลุ่มย่อย: those without a group come last.
Result<Document> discussionGroups(const PaperInput &input, const Round &round)
{
    const Words words = wordsOf(input);
    auto people = listed(input, words, round, false);
    if (!people)
        return people.error();
    std::stable_sort(people->begin(), people->end(), [](const Listing &a, const Listing &b) {
        return quint64(a.discussionGroup - 1) < quint64(b.discussionGroup - 1);
    });
    std::map<qint64, qint64> counts;
    for (const Listing &person : *people)
        ++counts[person.discussionGroup];
    Table table = listTable({10, 62, 62, 36}, {words.translate("reports", "No."), words.translate("reports", "Name"),
                                               words.translate("reports", "Position / organisation"),
                                               words.translate("reports", "Province")});
    qint64 number = 0;
    for (size_t i = 0; i < people->size(); ++i) {
        const Listing &person = (*people)[i];
        const qint64 group = person.discussionGroup;
        if (i == 0 || (*people)[i - 1].discussionGroup != group) {
            number = 0;
            const QString title = group > 0 ? words.translate("reports", "Discussion group %1").arg(words.number(group))
                                            : words.translate("reports", "Without a discussion group");
            table.rows.append(bandRow(words, title, int(table.columns.size()), counts[group]));
        }
        const Province *province = input.plan.find(person.province);
        table.rows.append(
            row({centredCell(words.number(++number)), nameCell(person.name), textCell(person.work()),
                 textCell(province ? words.text(province->name, province->nameEn, refOf(*province)) : QString())},
                7.5));
    }
    return roundList(input, round, words, words.translate("reports", "Discussion groups"), table,
                     words.translate("reports", "Nobody is named yet"));
}

/// รายชื่อผู้ประสานงานจังหวัด: telephones inside the office alone.
Result<Document> coordinators(const PaperInput &input, const Round &round)
{
    const Words words = wordsOf(input);
    const bool office = input.options.profile.value_or(Profile::Office) == Profile::Office;
    QStringList titles{words.translate("reports", "No."), words.translate("reports", "Province"),
                       words.translate("reports", "Coordinator")};
    QList<double> widths{10, 60, 100};
    if (office) {
        titles << words.translate("reports", "Telephone") << words.translate("reports", "Fax / e-mail");
        widths = {10, 40, 50, 34, 36};
    }
    Table table = listTable(widths, titles);
    for (const ProvinceId province :
         round.group ? provincesOf(input.plan, *round.group, input.scope) : std::vector<ProvinceId>()) {
        const Invitation *invitation = invitationOf(input.plan, round.group->id, province);
        const auto who = reachOf(input, words, invitation ? invitation->coordinator : PersonId());
        if (!who)
            return who.error();
        QList<Cell> cells{centredCell(words.number(table.rows.size() + 1)), textCell(words.province(province)),
                          textCell(who->name)};
        if (office)
            cells << textCell(who->telephones) << textCell(who->others);
        table.rows.append(row(cells, 8));
    }
    return roundList(input, round, words, words.translate("reports", "Coordinators of the provinces"), table,
                     words.translate("reports", "The group has no provinces yet"));
}

} // namespace

Result<Document> buildRooms(const PaperInput &input)
{
    return eachRound(input, QT_TRANSLATE_NOOP("reports", "Room list"),
                     [&](const Round &round) { return rooms(input, round); });
}

Result<Document> buildMeals(const PaperInput &input)
{
    return eachRound(input, QT_TRANSLATE_NOOP("reports", "Notice of meals"),
                     [&](const Round &round) { return meals(input, round); });
}

Result<Document> buildDiscussionGroups(const PaperInput &input)
{
    return eachRound(input, QT_TRANSLATE_NOOP("reports", "Discussion groups"),
                     [&](const Round &round) { return discussionGroups(input, round); });
}

Result<Document> buildCoordinators(const PaperInput &input)
{
    return eachRound(input, QT_TRANSLATE_NOOP("reports", "Coordinators of the provinces"),
                     [&](const Round &round) { return coordinators(input, round); });
}

} // namespace ruam::reports
