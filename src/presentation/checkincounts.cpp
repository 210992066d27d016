#include <ruam/format/collation.h>
#include <ruam/format/fieldtext.h>
#include <ruam/presentation/checkinmodel.h>

namespace ruam::presentation {

using namespace core;

QString halfText(HalfOfDay half, const format::Texts &texts)
{
    const Field &field = *findField(Kind::Attendance, u"half");
    return QStringLiteral("%1 %2").arg(format::dateText(half.date, format::DateStyle::Table, screenDates(texts)),
                                       format::enumText(Kind::Attendance, field, enumName(half.half), texts));
}

std::vector<HalfOfDay> halvesToMark(session::Session &session, EventId event)
{
    std::vector<HalfOfDay> halves = halvesOf(session.plan(), event);
    if (const auto counts = session.people().attendanceCounts(event))
        for (const AttendanceCount &count : *counts)
            halves.push_back({count.date, count.half});
    std::sort(halves.begin(), halves.end());
    halves.erase(std::unique(halves.begin(), halves.end()), halves.end());
    return halves;
}

std::vector<HalfMissing> missingByHalf(session::Session &session, EventId event, const format::Texts &texts)
{
    std::vector<HalfMissing> found;
    const auto expected = session.people().participantCount(event, Listed::Expected, Roles::Attending);
    const auto came = session.people().attendanceCounts(event);
    if (!expected || !came)
        return found;
    for (const HalfOfDay &half : halvesToMark(session, event)) {
        qint64 missing = *expected;
        for (const AttendanceCount &count : *came)
            if (half == HalfOfDay{count.date, count.half} && isOneOf(count.role, Roles::Attending))
                missing -= count.count;
        if (missing > 0)
            found.push_back({halfText(half, texts), missing});
    }
    return found;
}

CheckInCounts checkInCounts(const CheckInModel &model)
{
    CheckInCounts found;
    session::Session &session = model.session();
    const Plan &plan = session.plan();
    const format::Texts &texts = model.texts();
    const auto registered = session.people().registrationCounts(model.event());
    const auto came = session.people().attendanceCounts(model.event());
    if (!model.event().isValid() || !registered || !came)
        return found;
    found.heads = headsOf(plan, model.event(), *registered);
    found.heads.promised = 0; // whoever has no name comes as a walk-in
    std::map<ProvinceId, CheckInCount> provinces;
    const auto lineOf = [&](ProvinceId province, RegistrationRole role) -> CheckInCount & {
        return isOneOf(role, Roles::Team) ? found.team : provinces[province];
    };
    for (const RegistrationCount &count : *registered)
        if (isListed(count.state, Listed::Expected))
            lineOf(count.province, count.role).expected += count.count;
    for (const HalfOfDay &half : model.halves())
        found.byHalf.push_back({half, halfText(half, texts), 0});
    for (const AttendanceCount &count : *came) {
        const HalfOfDay half{count.date, count.half};
        if (model.half() == half)
            lineOf(count.province, count.role).came += count.count;
        for (CheckInCounts::Half &each : found.byHalf)
            if (each.half == half && isOneOf(count.role, Roles::Attending))
                each.came += count.count;
    }
    const format::Collation collation;
    std::vector<std::pair<QByteArray, CheckInCount>> lines;
    for (auto &[id, line] : provinces) {
        const Province *province = plan.find(id);
        const bool english = texts.language() == format::Language::English;
        line.province = id;
        line.name = !province                                ? texts.translate("presentation", "No province")
                    : english && !province->nameEn.isEmpty() ? province->nameEn
                                                             : province->name;
        found.all.came += line.came;
        found.all.expected += line.expected;
        // Those without a province come last.
        lines.emplace_back(province ? collation.sortKey(province->name) : QByteArray(1, '\xff'), line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[key, line] : lines)
        found.byProvince.push_back(std::move(line));
    found.team.name = texts.translate("presentation", "Trainers and staff");
    return found;
}

} // namespace ruam::presentation
