#include <ruam/presentation/roundready.h>

#include <ruam/format/roundtext.h>

namespace ruam::presentation {

using namespace core;

std::vector<ReadyLine> readyLines(session::Session &session, TrainingGroupId id, const format::Texts &texts)
{
    std::vector<ReadyLine> lines;
    const TrainingGroup *group = session.plan().find(id);
    if (!group || !session.plan().find(group->event))
        return lines;
    const auto counts = session.people().registrationCounts(group->event);
    if (!counts)
        return lines;
    const Readiness readiness = readinessOf(session.plan(), id, *counts, session.asOf());
    for (int mark = 0; mark < kReadyMarkCount; ++mark) {
        const ReadyMarkState &found = readiness[size_t(mark)];
        const QString name = format::readyMarkText(ReadyMark(mark), texts);
        ReadyLine line{ReadyMark(mark), found.state, format::readySign(found.state), name, name, {}, found.target};
        if (found.all > 0 && found.state != ReadyState::Ready)
            line.words += QStringLiteral(" %1/%2").arg(found.done).arg(found.all);
        QStringList lacks;
        for (const ReadyLack &lack : found.lacks)
            lacks.append(format::readyLackText(lack, texts));
        line.detail = lacks.isEmpty() ? format::readyStateText(found.state, texts) : lacks.join(u'\n');
        lines.push_back(std::move(line));
    }
    return lines;
}

bool touchesReadiness(const ChangeReport &report)
{
    constexpr Kind kinds[] = {Kind::Event,        Kind::TrainingGroup, Kind::GroupMembership, Kind::Invitation,
                              Kind::Venue,        Kind::AgendaItem,    Kind::AgendaSpeaker,   Kind::IssuedPaper,
                              Kind::Registration, Kind::Programme};
    return std::any_of(std::begin(kinds), std::end(kinds), [&](Kind kind) { return !report.of(kind).isEmpty(); });
}

} // namespace ruam::presentation
