#include "paperparts.h"

#include <ruam/core/issuedpapers.h>
#include <ruam/reports/issues.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr int kVersion = 1;
constexpr int kBase = 36;
constexpr QChar kPlacesFollow = u'\n'; // a line of their own: whoever does not want them does not read them

bool listsTrainees(PaperKind kind)
{
    return paperInfo(kind).scopes.testFlag(ScopePart::Registrations);
}

/// The people of a round as its lists have them.
Result<std::vector<Listing>> listings(const PaperInput &input, const Words &words)
{
    const auto rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    const Round &round = rounds->front();
    const auto participants = participantsOf(input, round.event ? round.event->id : EventId());
    if (!participants)
        return participants.error();
    return traineesOf(words, input.options, *participants, input.options.byProvince);
}

QString digestOf(const std::vector<Listing> &people)
{
    QStringList lines;
    for (const Listing &one : people)
        lines.append(QString::number(one.id.value) + u'\t' + one.name + u'\t' + one.work());
    lines.sort(); // the order alone is no other name
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// How many names and blank rows stand on each sheet of the first set of a round.
std::vector<qint64> rowsOnSheets(const Pages &pages, EventId event, int firstSection)
{
    std::vector<qint64> rows;
    const QList<Section> &sections = pages.document().sections;
    const auto set = std::find_if(sections.begin() + firstSection, sections.end(),
                                  [event](const Section &one) { return one.event == event; });
    if (set == sections.end())
        return rows;
    const int section = int(set - sections.begin());
    for (int page = pages.firstPageOf(section); page < pages.count() && pages.sectionOf(page) == section; ++page) {
        std::vector<qint64> seen;
        for (const TextRun &run : pages.page(page).runs)
            if (run.tag && run.tag->role == TextTag::Role::Cell && run.tag->column == 0 && run.tag->columnSpan == 1 &&
                std::find(seen.begin(), seen.end(), run.tag->row) == seen.end())
                seen.push_back(run.tag->row);
        rows.push_back(qint64(seen.size()));
    }
    return rows;
}

std::vector<SheetPlace> placesOf(const std::vector<Listing> &people, const Pages &pages, EventId event,
                                 int firstSection)
{
    std::vector<SheetPlace> places;
    const std::vector<qint64> rows = rowsOnSheets(pages, event, firstSection);
    size_t next = 0;
    for (size_t sheet = 0; sheet < rows.size(); ++sheet)
        for (qint64 line = 1; line <= rows[sheet] && next < people.size(); ++line)
            places.push_back({people[next++].id, qint64(sheet) + 1, line});
    return places;
}

void takeFacts(Issue &issue, const PaperInput &input, const Words &words)
{
    const auto rounds = roundsOf(input);
    if (!rounds)
        return;
    const Round &round = rounds->front();
    issue.title = roundLine(words, round);
    if (!round.event)
        return;
    issue.start = round.event->start;
    issue.end = round.event->end;
    issue.venue = words.venue(round.event->venue);
}

/// What the plan says now, and who is listed where the paper names people.
Result<Issue> factsNow(PaperKind kind, const PaperInput &input, std::vector<Listing> *listed = nullptr)
{
    Issue issue;
    issue.scope = input.scope;
    issue.options = input.options;
    const Words words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic));
    takeFacts(issue, input, words);
    if (!listsTrainees(kind) || !input.people)
        return issue;
    auto people = listings(input, words);
    if (!people)
        return people.error();
    issue.people = digestOf(*people);
    if (listed)
        *listed = std::move(people).value();
    return issue;
}

template <class T>
QJsonArray idArray(const std::vector<T> &ids)
{
    QJsonArray array;
    for (const T id : ids)
        array.append(QString::number(id.value, kBase));
    return array;
}

template <class T>
std::vector<T> idsOf(const QJsonValue &value)
{
    std::vector<T> ids;
    for (const QJsonValue &one : value.toArray())
        ids.push_back({one.toString().toLongLong(nullptr, kBase)});
    return ids;
}

QString dayText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonArray signatoryArray(const Signatory &signatory)
{
    return {signatory.name, signatory.post};
}

Signatory signatoryOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return {array.at(0).toString(), array.at(1).toString()};
}

/// Without the emblem: it is the office's, and too large to be kept with each letter.
QJsonObject letterObject(const LetterTexts &letter)
{
    return {{QStringLiteral("office"), letter.office},
            {QStringLiteral("address"), QJsonArray::fromStringList(letter.address)},
            {QStringLiteral("unit"), letter.unit},
            {QStringLiteral("telephone"), letter.telephone},
            {QStringLiteral("fax"), letter.fax},
            {QStringLiteral("email"), letter.email},
            {QStringLiteral("prefix"), letter.numberPrefix},
            {QStringLiteral("number"), letter.number},
            {QStringLiteral("date"), dayText(letter.date)},
            {QStringLiteral("printed_head"), letter.printedLetterhead},
            {QStringLiteral("signatory"), signatoryArray(letter.signatory)},
            {QStringLiteral("acting_for"), letter.actingFor},
            {QStringLiteral("head"), letter.head}};
}

LetterTexts letterOf(const QJsonObject &object)
{
    LetterTexts letter;
    letter.office = object[u"office"].toString();
    for (const QJsonValue &line : object[u"address"].toArray())
        letter.address.append(line.toString());
    letter.unit = object[u"unit"].toString();
    letter.telephone = object[u"telephone"].toString();
    letter.fax = object[u"fax"].toString();
    letter.email = object[u"email"].toString();
    letter.numberPrefix = object[u"prefix"].toString();
    letter.number = object[u"number"].toString();
    letter.date = dayOf(object[u"date"]);
    letter.printedLetterhead = object[u"printed_head"].toBool();
    letter.signatory = signatoryOf(object[u"signatory"]);
    letter.actingFor = object[u"acting_for"].toString();
    letter.head = object[u"head"].toString();
    return letter;
}

QJsonArray wordingArray(const Wording &wording)
{
    return {wording.addressee, wording.subject, wording.reference, wording.enclosures,
            wording.body,      wording.font,    wording.sizeStep};
}

Wording wordingFrom(const QJsonArray &array)
{
    return {array.at(0).toString(), array.at(1).toString(), array.at(2).toString(), array.at(3).toString(),
            array.at(4).toString(), array.at(5).toString(), array.at(6).toInt()};
}

QJsonObject optionsObject(const PaperOptions &options)
{
    QJsonObject object{{QStringLiteral("language"), int(options.language)},
                       {QStringLiteral("era"), int(options.era)},
                       {QStringLiteral("order"), int(options.order)},
                       {QStringLiteral("bands"), options.byProvince},
                       {QStringLiteral("doctor"), int(options.doctor)},
                       {QStringLiteral("preset"), int(options.preset)},
                       {QStringLiteral("restart"), options.restartNumbers},
                       {QStringLiteral("bordered"), options.bordered},
                       {QStringLiteral("cover"), options.cover},
                       {QStringLiteral("since"), options.since.toString(Qt::ISODate)},
                       {QStringLiteral("issue"), options.issue.value_or(1)},
                       {QStringLiteral("card"), options.firstCard},
                       {QStringLiteral("as_of"), dayText(options.asOf)},
                       {QStringLiteral("printed"), options.printedAt.toString(Qt::ISODate)},
                       {QStringLiteral("cards"), int(options.cards.sheet)},
                       {QStringLiteral("card_title"), int(options.cards.title)},
                       {QStringLiteral("blanks"), options.cards.blanks},
                       {QStringLiteral("behind"), options.cards.agendaBehind},
                       {QStringLiteral("both_sides"), options.bothSides},
                       {QStringLiteral("letter"), letterObject(options.owner.letter)},
                       {QStringLiteral("wording"), wordingArray(options.owner.wording)},
                       {QStringLiteral("settled"), options.owner.settled},
                       {QStringLiteral("course"), options.owner.courseLine},
                       {QStringLiteral("preparer"), signatoryArray(options.owner.preparer)},
                       {QStringLiteral("reviewer"), signatoryArray(options.owner.reviewer)},
                       {QStringLiteral("registrar"), signatoryArray(options.owner.registrar)},
                       {QStringLiteral("certifier"), signatoryArray(options.owner.certifier)}};
    if (options.digits)
        object[QStringLiteral("digits")] = int(*options.digits);
    if (options.profile)
        object[QStringLiteral("profile")] = int(*options.profile);
    return object;
}

/// A stored number as one of the first `count` values of an enumeration; the first where it is another.
template <class E>
E enumOf(const QJsonValue &value, int count)
{
    const int number = value.toInt();
    return number > 0 && number < count ? E(number) : E(0);
}

PaperOptions optionsOf(const QJsonObject &object)
{
    PaperOptions options;
    options.language = enumOf<Language>(object[u"language"], 2);
    options.era = enumOf<Era>(object[u"era"], 2);
    options.order = enumOf<ParticipantOrder>(object[u"order"], 3);
    options.byProvince = object[u"bands"].toBool(true);
    options.doctor = enumOf<DoctorTitle>(object[u"doctor"], 2);
    options.preset = enumOf<SignInPreset>(object[u"preset"], 4);
    options.restartNumbers = object[u"restart"].toBool();
    options.bordered = object[u"bordered"].toBool();
    options.cover = object[u"cover"].toBool();
    options.since = QDateTime::fromString(object[u"since"].toString(), Qt::ISODate);
    options.issue = object[u"issue"].toInteger(1);
    options.firstCard = object[u"card"].toInteger(1);
    options.asOf = dayOf(object[u"as_of"]);
    options.printedAt = QDateTime::fromString(object[u"printed"].toString(), Qt::ISODate);
    options.cards.sheet = enumOf<CardSheet>(object[u"cards"], 2);
    options.cards.title = enumOf<TitleOnCard>(object[u"card_title"], 3);
    options.cards.blanks = object[u"blanks"].toInteger();
    options.cards.agendaBehind = object[u"behind"].toBool();
    options.bothSides = object[u"both_sides"].toBool();
    options.owner.courseLine = object[u"course"].toString();
    options.owner.preparer = signatoryOf(object[u"preparer"]);
    options.owner.reviewer = signatoryOf(object[u"reviewer"]);
    options.owner.registrar = signatoryOf(object[u"registrar"]);
    options.owner.certifier = signatoryOf(object[u"certifier"]);
    options.owner.wording = wordingFrom(object[u"wording"].toArray());
    options.owner.settled = object[u"settled"].toBool();
    options.owner.letter = letterOf(object[u"letter"].toObject());
    if (object.contains(u"digits"))
        options.digits = enumOf<Digits>(object[u"digits"], 2);
    if (object.contains(u"profile"))
        options.profile = enumOf<Profile>(object[u"profile"], 3);
    return options;
}

/// The registrations of each sheet in the order of its rows: ids as differences to the one before.
QJsonArray placesArray(const std::vector<SheetPlace> &places)
{
    QJsonArray sheets;
    QStringList sheet;
    qint64 number = 1;
    qint64 before = 0;
    for (const SheetPlace &place : places) {
        for (; number < place.sheet; ++number) {
            sheets.append(sheet.join(u' '));
            sheet.clear();
        }
        sheet.append(
            QString::number(place.registration.value - std::exchange(before, place.registration.value), kBase));
    }
    sheets.append(sheet.join(u' '));
    return sheets;
}

std::vector<SheetPlace> placesFrom(const QJsonArray &array)
{
    std::vector<SheetPlace> places;
    qint64 before = 0;
    qint64 sheet = 0;
    for (const QJsonValue &one : array) {
        ++sheet;
        qint64 line = 0;
        for (const QString &difference : one.toString().split(u' ', Qt::SkipEmptyParts)) {
            before += difference.toLongLong(nullptr, kBase);
            places.push_back({{before}, sheet, ++line});
        }
    }
    return places;
}

} // namespace

bool issueNeedsPages(PaperKind kind)
{
    return kind == PaperKind::SignIn;
}

qint64 nextIssue(const Plan &plan, EventId event, PaperKind kind)
{
    return issueCount(plan, event, QString::fromLatin1(paperInfo(kind).name)) + 1;
}

Result<Issue> issueOf(PaperKind kind, const Plan &plan, PeopleStore *people, const PaperScope &scope,
                      const PaperOptions &options, const Pages *pages, int firstSection)
{
    PaperOptions settled = withOfficeTexts(kind, plan, options);
    settled.owner.settled = true;
    const PaperInput input{plan, people, scope, settled};
    const auto rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    if (!settled.issue)
        settled.issue = rounds->front().event ? nextIssue(plan, rounds->front().event->id, kind) : 1;
    std::vector<Listing> listed;
    Result<Issue> issue = factsNow(kind, input, &listed);
    if (issue && pages && issueNeedsPages(kind) && rounds->front().event)
        issue->places = placesOf(listed, *pages, rounds->front().event->id, firstSection);
    return issue;
}

QString issueText(const Issue &issue)
{
    QJsonObject scope{{QStringLiteral("group"), QString::number(issue.scope.group.value, kBase)},
                      {QStringLiteral("event"), QString::number(issue.scope.event.value, kBase)},
                      {QStringLiteral("provinces"), idArray(issue.scope.provinces)},
                      {QStringLiteral("registrations"), idArray(issue.scope.registrations)},
                      {QStringLiteral("tasks"), idArray(issue.scope.tasks)}};
    const QJsonObject said{{QStringLiteral("start"), dayText(issue.start)},
                           {QStringLiteral("end"), dayText(issue.end)},
                           {QStringLiteral("venue"), issue.venue},
                           {QStringLiteral("title"), issue.title},
                           {QStringLiteral("people"), issue.people}};
    const QJsonObject object{{QStringLiteral("version"), kVersion},
                             {QStringLiteral("scope"), scope},
                             {QStringLiteral("options"), optionsObject(issue.options)},
                             {QStringLiteral("said"), said}};
    const QString bare = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (issue.places.empty())
        return bare;
    const QJsonDocument places(placesArray(issue.places));
    const QString whole = bare + kPlacesFollow + QString::fromUtf8(places.toJson(QJsonDocument::Compact));
    return whole.size() <= kMaxMadeTextLength ? whole : bare;
}

std::vector<SheetPlace> readPlaces(const QString &text)
{
    const qsizetype end = text.indexOf(kPlacesFollow);
    if (end < 0)
        return {};
    return placesFrom(QJsonDocument::fromJson(QStringView(text).mid(end + 1).toUtf8()).array());
}

std::optional<Issue> readIssue(const QString &text)
{
    const qsizetype end = text.indexOf(kPlacesFollow);
    const QJsonObject object =
        QJsonDocument::fromJson(QStringView(text).left(end < 0 ? text.size() : end).toUtf8()).object();
    if (object[u"version"].toInt() != kVersion)
        return std::nullopt;
    const QJsonObject scope = object[u"scope"].toObject();
    const QJsonObject said = object[u"said"].toObject();
    Issue issue;
    issue.scope.group = {scope[u"group"].toString().toLongLong(nullptr, kBase)};
    issue.scope.event = {scope[u"event"].toString().toLongLong(nullptr, kBase)};
    issue.scope.provinces = idsOf<ProvinceId>(scope[u"provinces"]);
    issue.scope.registrations = idsOf<RegistrationId>(scope[u"registrations"]);
    issue.scope.tasks = idsOf<TaskId>(scope[u"tasks"]);
    issue.options = optionsOf(object[u"options"].toObject());
    issue.start = dayOf(said[u"start"]);
    issue.end = dayOf(said[u"end"]);
    issue.venue = said[u"venue"].toString();
    issue.title = said[u"title"].toString();
    issue.people = said[u"people"].toString();
    return issue;
}

Result<Document> issueAgain(const IssuedPaper &issued, const Plan &plan, PeopleStore *people)
{
    const PaperInfo *info = findPaper(issued.paper);
    const std::optional<Issue> issue = readIssue(issued.options);
    if (!info || !issue)
        return Error{Code::BadValue, {QStringLiteral("options")}, QStringLiteral("no issue is kept")};
    return buildPaper(info->kind, plan, people, issue->scope, issue->options);
}

Result<std::vector<IssueDifference>> changedSince(const IssuedPaper &issued, const Plan &plan, PeopleStore *people)
{
    std::vector<IssueDifference> found;
    const PaperInfo *info = findPaper(issued.paper);
    const std::optional<Issue> then = readIssue(issued.options);
    if (!info || !then)
        return found;
    const PaperInput input{plan, people, then->scope, then->options};
    const Result<Issue> now = factsNow(info->kind, input);
    if (!now)
        return now.error();
    const Words words(plan, then->options, then->options.digits.value_or(info->digits));
    const auto dates = [&](const Issue &issue) { return words.range(issue.start, issue.end, DateStyle::Long); };
    if (then->start != now->start || then->end != now->end)
        found.push_back({IssueChange::Dates, dates(*then), dates(*now)});
    if (then->venue != now->venue)
        found.push_back({IssueChange::Venue, then->venue, now->venue});
    if (then->title != now->title)
        found.push_back({IssueChange::Title, then->title, now->title});
    if (people && then->people != now->people)
        found.push_back({IssueChange::People, {}, {}});
    return found;
}

} // namespace ruam::reports
