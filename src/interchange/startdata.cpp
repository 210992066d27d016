#include <ruam/interchange/startdata.h>

#include <ruam/core/records.h>
#include <ruam/core/text.h>

#include <QFile>

namespace ruam::interchange {

using namespace core;

namespace {

/// The bundled programme has all its ids; one that it lacked must not differ from start to start.
class CountingIds final : public IdSource
{
public:
    qint64 next() override { return ++m_last; }

private:
    qint64 m_last = 1'000'000;
};

/// data/reference/provinces.tsv: comments, a heading, then code, name, English name, short name, region and scope.
std::vector<Province> referenceProvinces()
{
    QFile file(QStringLiteral(":/ruam/reference/provinces.tsv"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    std::vector<Province> provinces;
    bool isHeading = true;
    const QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || std::exchange(isHeading, false))
            continue;
        const auto cells = line.split(u'\t');
        Q_ASSERT(cells.size() == 6);
        Province province;
        province.id.value = packedProvinceCode(cells[0]);
        province.name = cells[1].toString();
        province.nameEn = cells[2].toString();
        province.shortName = cells[3].toString();
        province.region = cells[4].toString();
        province.inScope = cells[5] == u'1';
        provinces.push_back(province);
    }
    return provinces;
}

} // namespace

std::vector<Holiday> referenceHolidays()
{
    QFile file(QStringLiteral(":/ruam/reference/holidays.tsv"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    std::vector<Holiday> holidays;
    bool isHeading = true;
    const QString text = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || std::exchange(isHeading, false))
            continue;
        const auto cells = line.split(u'\t');
        Q_ASSERT(cells.size() == 7);
        Holiday holiday;
        holiday.date = QDate::fromString(cells[0].toString(), Qt::ISODate);
        holiday.name = cells[1].toString();
        holiday.nameEn = cells[2].toString();
        holiday.shortName = cells[3].toString();
        holiday.kind = enumFromName<HolidayKind>(cells[4]).value_or(HolidayKind::Fixed);
        holiday.status = enumFromName<HolidayStatus>(cells[5]).value_or(HolidayStatus::Unconfirmed);
        holiday.source = cells[6].toString();
        // 20070730 and which of that day: the same in every file, below every id that is allotted by the clock.
        const qint64 day = holiday.date.year() * 10'000 + holiday.date.month() * 100 + holiday.date.day();
        qint64 ofDay = 1;
        for (auto before = holidays.rbegin(); before != holidays.rend() && before->date == holiday.date; ++before)
            ++ofDay;
        holiday.id.value = day * 10 + ofDay;
        holidays.push_back(std::move(holiday));
    }
    return holidays;
}

Result<ProgrammeDocument> bundledProgramme()
{
    QFile file(QStringLiteral(":/ruam/programmes/opdc-2550.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Code::CannotRead, {file.fileName()}, file.errorString()};
    CountingIds ids;
    auto document = readProgramme(file, ids);
    if (document)
        for (Holiday &holiday : referenceHolidays())
            document->changes.insert(std::move(holiday));
    return document;
}

ProgrammeDocument emptyProgramme(const QString &title, IdSource &ids)
{
    ProgrammeDocument document;
    Programme programme;
    programme.id = ids.next<Programme>();
    programme.title = storedText(title);
    document.changes.insert(programme);
    for (Province &province : referenceProvinces())
        document.changes.insert(std::move(province));
    for (Holiday &holiday : referenceHolidays())
        document.changes.insert(std::move(holiday));
    return document;
}

} // namespace ruam::interchange
