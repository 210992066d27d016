#include "roundfixture.h"

#include "fixture.h"

#include <ruam/core/plandiff.h>

namespace ruam::test {

using namespace core;

namespace {

constexpr EventId kEvent{603};
constexpr int kTrainees = 23;

QString inThai(const char *text)
{
    return QString::fromUtf8(text);
}

void addProvinces(ChangeSet &changes)
{
    qint64 id = 10'000;
    for (const char *iso : {"TH-12", "TH-13", "TH-14", "TH-15"}) {
        const ProvinceId province{packedProvinceCode(QString::fromLatin1(iso))};
        GroupMembership membership;
        membership.id = {++id};
        membership.group = roundId(3);
        membership.province = province;
        membership.state = MembershipState::Confirmed;
        changes.insert(membership);
        Invitation invitation;
        invitation.id = {id};
        invitation.group = roundId(3);
        invitation.province = province;
        invitation.quota = 6;
        invitation.accepted = 5;
        invitation.replyBy = QDate(2007, 6, 29);
        invitation.coordinator = {20'000};
        changes.insert(invitation);
    }
}

void addAgenda(ChangeSet &changes)
{
    struct Item
    {
        AgendaKind kind;
        QTime start;
        QTime end;
        qint64 module;
    };
    const Item items[] = {{AgendaKind::Registration, QTime(8, 30), QTime(9, 0), 0},
                          {AgendaKind::Opening, QTime(9, 0), QTime(9, 30), 0},
                          {AgendaKind::Session, QTime(9, 30), QTime(10, 30), 401},
                          {AgendaKind::Break, QTime(10, 30), QTime(10, 45), 0},
                          {AgendaKind::Lunch, QTime(12, 0), QTime(13, 0), 0},
                          {AgendaKind::Session, QTime(13, 0), QTime(16, 30), 403}};
    qint64 id = 11'000;
    for (qint64 day = 1; day <= 2; ++day) {
        qint64 position = 0;
        for (const Item &planned : items) {
            AgendaItem item;
            item.id = {++id};
            item.event = kEvent;
            item.day = day;
            item.position = ++position;
            item.kind = planned.kind;
            item.timeStart = planned.start;
            item.timeEnd = planned.end;
            item.module = {planned.module};
            changes.insert(item);
            if (planned.kind != AgendaKind::Session)
                continue;
            AgendaSpeaker speaker;
            speaker.id = {id};
            speaker.item = item.id;
            speaker.position = 1;
            speaker.person = {20'001};
            changes.insert(speaker);
        }
    }
    for (qint64 day = 1; day <= 2; ++day) {
        Meal meal;
        meal.id = {12'000 + day};
        meal.event = kEvent;
        meal.day = day;
        meal.kind = MealKind::Lunch;
        meal.general = 40;
        meal.muslim = 3;
        changes.insert(meal);
    }
}

void addPerson(ChangeSet &changes, qint64 id, const char *given)
{
    Person person;
    person.id = {id};
    person.title = inThai("นาย");
    person.given = inThai(given);
    person.surname = inThai("ใจดี");
    changes.insert(person);
    Contact contact;
    contact.id = {id};
    contact.person = person.id;
    contact.value = QStringLiteral("025559999");
    changes.insert(contact);
}

} // namespace

ChangeSet roundChanges()
{
    ChangeSet changes;
    addPerson(changes, 20'000, "สมชาย");
    addPerson(changes, 20'001, "ประสาน");
    addProvinces(changes);
    addAgenda(changes);
    qint64 number = 0;
    for (Participant &one : trainees(3, kTrainees, 4)) {
        one.registration.discussionGroup = number++ % 3 + 1;
        changes.insert(one.person);
        changes.insert(one.registration);
    }
    return changes;
}

namespace {

ChangeSet everything()
{
    ChangeSet all = planDiff(Plan(), fullPlan());
    all.append(roundChanges());
    return all;
}

} // namespace

RoundFixture::RoundFixture() : people(everything())
{
    plan.apply(everything());
}

} // namespace ruam::test
