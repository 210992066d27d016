#include <ruam/format/daynotes.h>
#include <ruam/format/fieldtext.h>
#include <ruam/format/thaidate.h>

namespace ruam::format {
namespace {

constexpr int kLongestSpan = 31;

/// "วันเสาร์", "วันอาทิตย์" or "วันเสาร์ - อาทิตย์"; empty without either.
QString weekendText(QDate start, QDate end, const Texts &texts)
{
    bool saturday = false, sunday = false;
    for (QDate day = start; day <= end; day = day.addDays(1)) {
        saturday = saturday || day.dayOfWeek() == Qt::Saturday;
        sunday = sunday || day.dayOfWeek() == Qt::Sunday;
    }
    if (saturday && sunday)
        return texts.translate("days", "Saturday and Sunday");
    if (saturday)
        return texts.translate("days", "Saturday");
    return sunday ? texts.translate("days", "Sunday") : QString();
}

} // namespace

QString holidayText(const core::Plan &plan, const core::Holiday &holiday, const Texts &texts)
{
    const bool english = texts.language() == Language::English && !holiday.nameEn.isEmpty();
    const QString name = english ? holiday.nameEn : holiday.shortName.isEmpty() ? holiday.name : holiday.shortName;
    QStringList notes;
    if (holiday.province.isValid())
        notes.append(texts.translate("days", "only in %1").arg(provinceText(plan, holiday.province, texts)));
    if (holiday.status != core::HolidayStatus::Announced) {
        const core::Field *status = core::findField(core::Kind::Holiday, u"status");
        notes.append(enumText(core::Kind::Holiday, *status, core::enumName(holiday.status), texts));
    }
    return notes.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, notes.join(QLatin1String(", ")));
}

QString holidayYearText(const core::Plan &plan, int commonYear, const Texts &texts)
{
    const int year = texts.language() == Language::Thai ? commonYear + kBuddhistOffset : commonYear;
    switch (core::holidayYear(plan, commonYear)) {
    case core::HolidayYear::Unknown:
        return texts.translate("days", "The government holidays of %1 are not recorded yet").arg(year);
    case core::HolidayYear::Expected:
        return texts.translate("days", "Of %1 only expected government holidays are recorded").arg(year);
    case core::HolidayYear::Recorded:
        break;
    }
    return {};
}

DayNote dayNote(const core::Plan &plan, QDate start, QDate end, const Texts &texts)
{
    if (!start.isValid())
        return {};
    if (!end.isValid())
        end = start;
    if (start.daysTo(end) >= kLongestSpan)
        return {};
    QStringList off;
    if (const QString weekend = weekendText(start, end, texts); !weekend.isEmpty())
        off.append(weekend);
    for (const core::Holiday *holiday : core::holidaysBetween(plan, start, end)) {
        QString line = holidayText(plan, *holiday, texts);
        if (start != end)
            line += QStringLiteral(" (%1)").arg(dateText(holiday->date, DateStyle::Short, readersDates(texts)));
        off.append(line);
    }
    QStringList parts;
    if (!off.isEmpty())
        parts.append(texts.translate("days", "falls on %1").arg(off.join(QLatin1String(", "))));
    for (int year = start.year(); year <= end.year(); ++year)
        if (const QString unknown = holidayYearText(plan, year, texts); !unknown.isEmpty())
            parts.append(unknown);
    return {parts.join(QStringLiteral(" · ")), !off.isEmpty()};
}

} // namespace ruam::format
