#pragma once

#include <ruam/interchange/startdata.h>
#include <ruam/interchange/tablefile.h>

#include <support/memorystore.h>
#include <support/sampleplan.h>

#include <QBuffer>
#include <QFile>

/// Documents in and out of memory.
namespace ruam::test {

inline core::Result<interchange::ProgrammeDocument> documentFrom(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CountingIds ids;
    return interchange::readProgramme(buffer, ids);
}

inline QByteArray bytesOf(const core::ChangeSet &changes)
{
    MemoryStore store(changes);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = interchange::writeProgramme(store.load().value(), store, buffer);
    return written ? buffer.data() : QByteArray("not written");
}

inline QByteArray bundledBytes()
{
    QFile file(QStringLiteral(":/ruam/programmes/opdc-2550.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The invented programme with invented people in its first round.
inline core::ChangeSet sampleWithPeople()
{
    using namespace core;
    ChangeSet changes = sampleChanges();
    Plan plan;
    plan.apply(changes);
    const EventId event = plan.groups().front()->event;
    for (qint64 i = 1; i <= 40; ++i) {
        Person person;
        person.id = {5000 + i};
        person.title = i % 2 ? QStringLiteral("นาย") : QString();
        person.given = QStringLiteral("สมมุติ%1").arg(i);
        person.surname = i % 5 ? QStringLiteral("ไม่จริง \"%1\"").arg(i) : QString();
        person.province = plan.all<Province>().begin()->first;
        changes.insert(person);
        Registration registration;
        registration.id = {6000 + i};
        registration.event = event;
        registration.person = person.id;
        registration.position = i;
        registration.role = i == 1 ? RegistrationRole::Staff : RegistrationRole::Trainee;
        registration.province = person.province;
        if (i == 40)
            registration.replaces = {6001};
        changes.insert(registration);
    }
    Contact contact;
    contact.id = {7001};
    contact.person = {5001};
    contact.kind = ContactKind::Mobile;
    contact.value = QStringLiteral("000 000 0000");
    changes.insert(contact);
    Attendance attendance;
    attendance.id = {7002};
    attendance.event = event;
    attendance.registration = {6002};
    attendance.date = plan.find(event)->start;
    attendance.time = QTime(8, 41);
    changes.insert(attendance);
    DistinctPersons distinct;
    distinct.id = {7003};
    distinct.first = {5001};
    distinct.second = {5002};
    changes.insert(distinct);
    AgendaSpeaker speaker;
    speaker.id = {7004};
    speaker.item = plan.all<AgendaItem>().begin()->first;
    speaker.position = 1;
    speaker.person = {5001};
    changes.insert(speaker);
    return changes;
}

/// Lines of cells parted by bars; a blank line is a row that the file does not keep.
inline interchange::Table tableFrom(const QStringList &lines)
{
    using namespace interchange;
    Table table;
    qint64 number = 0;
    for (const QString &line : lines) {
        ++number;
        if (line.isEmpty())
            continue;
        TableRow row;
        row.number = number;
        for (const QString &cell : line.split(u'|'))
            row.cells.push_back(cell.isEmpty() ? TableCell() : TableCell{TableCell::Type::Text, cell, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace ruam::test
