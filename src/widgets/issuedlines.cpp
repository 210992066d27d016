#include "issuedlines.h"

#include <ruam/core/issuedpapers.h>
#include <ruam/format/fieldtext.h>
#include <ruam/presentation/recordmodel.h>
#include <ruam/reports/issues.h>

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ruam::widgets {

using reports::IssueChange;
using reports::IssueDifference;

namespace {

constexpr qint64 kMostReadOfRound = 600; // people on papers of one round
constexpr qint64 kMostReadInAll = 300;   // on the overview, which follows each change
constexpr int kThaiOffset = 7 * 3600;

QString issuedWords(const char *text)
{
    return QCoreApplication::translate("ruam::widgets::Issued", text);
}

QString changeWords(const IssueDifference &difference)
{
    const auto fromTo = [&](const char *words) {
        // The paper's digits are the paper's; a list on screen has one kind.
        const auto side = [](const QString &text) {
            return text.isEmpty() ? issuedWords(QT_TRANSLATE_NOOP("ruam::widgets::Issued", "none"))
                                  : format::toArabicDigits(text);
        };
        return issuedWords(words).arg(side(difference.before), side(difference.after));
    };
    switch (difference.what) {
    case IssueChange::Dates:
        return fromTo(QT_TRANSLATE_NOOP("ruam::widgets::Issued", "dates: %1, now %2"));
    case IssueChange::Venue:
        return fromTo(QT_TRANSLATE_NOOP("ruam::widgets::Issued", "venue: %1, now %2"));
    case IssueChange::Title:
        return fromTo(QT_TRANSLATE_NOOP("ruam::widgets::Issued", "name: %1, now %2"));
    case IssueChange::People:
        return issuedWords(QT_TRANSLATE_NOOP("ruam::widgets::Issued", "the list of names is another"));
    }
    return {};
}

/// What a later issue takes the place of: the same paper of the same provinces and persons.
QString whatFor(const core::IssuedPaper &issued, const std::optional<reports::Issue> &issue)
{
    QString key = issued.paper;
    if (!issue)
        return key;
    for (const core::ProvinceId province : issue->scope.provinces)
        key += QStringLiteral("/p%1").arg(province.value);
    for (const core::RegistrationId registration : issue->scope.registrations)
        key += QStringLiteral("/r%1").arg(registration.value);
    return key;
}

/// Compares papers with the plan; reads the names of no more people than it may.
class IssueReader
{
public:
    IssueReader(session::Session &session, std::optional<qint64> mayRead) : m_session(session), m_mayRead(mayRead) {}

    QStringList changes(const core::IssuedPaper &issued, bool *unread)
    {
        const bool names = mayRead(issued);
        *unread = !names;
        const auto found = reports::changedSince(issued, m_session.plan(), names ? &m_session.people() : nullptr);
        QStringList words;
        if (found)
            for (const IssueDifference &difference : *found)
                words.append(changeWords(difference));
        return words;
    }

private:
    bool mayRead(const core::IssuedPaper &issued)
    {
        if (!m_mayRead)
            return true;
        const auto count = m_session.people().participantCount(issued.event);
        if (!count || *count > *m_mayRead)
            return false;
        *m_mayRead -= *count;
        return true;
    }

    session::Session &m_session;
    std::optional<qint64> m_mayRead; ///< none: everyone
};

QString whoIssued(session::Session &session, core::IssuedPaperId paper)
{
    core::StepQuery query;
    query.records = {core::refOf(paper)};
    query.limit = 1;
    const auto steps = session.steps(query);
    return steps && !steps->empty() ? steps->front().who : QString();
}

} // namespace

std::vector<IssuedLine> issuedLines(session::Session &session, core::EventId event, const format::Texts &texts,
                                    bool everyName)
{
    std::vector<IssuedLine> lines;
    std::vector<const core::IssuedPaper *> issued = core::issuedOf(session.plan(), event);
    std::map<QString, qint64> times;
    for (const core::IssuedPaper *one : issued)
        ++times[one->paper];
    std::reverse(issued.begin(), issued.end());
    std::set<QString> later;
    IssueReader reader(session, everyName ? std::nullopt : std::optional(kMostReadOfRound));
    for (const core::IssuedPaper *one : issued) {
        const reports::PaperInfo *info = reports::findPaper(one->paper);
        const std::optional<reports::Issue> issue = reports::readIssue(one->options);
        IssuedLine line;
        line.paper = one->id;
        line.title = info ? reports::paperTitle(info->kind, texts) : one->paper;
        line.number = one->letterNumber;
        if (issue && info && info->options.testFlag(reports::OptionPart::Letter))
            line.signatory = issue->options.owner.letter.signatory.name;
        line.issued = format::stampText(one->issued.toOffsetFromUtc(kThaiOffset), presentation::screenDates(texts));
        line.who = whoIssued(session, one->id);
        line.time = times[one->paper]--;
        line.replaced = !later.insert(whatFor(*one, issue)).second;
        line.canOpen = info && issue;
        if (line.canOpen && !line.replaced)
            line.changes = reader.changes(*one, &line.unread);
        lines.push_back(line);
    }
    return lines;
}

std::vector<OutdatedLine> outdatedPapers(session::Session &session, const format::Texts &texts)
{
    std::vector<OutdatedLine> lines;
    const core::Plan &plan = session.plan();
    const QDate asOf = session.asOf();
    std::map<core::EventId, std::vector<const core::IssuedPaper *>> issued;
    for (const auto &[id, paper] : plan.all<core::IssuedPaper>())
        issued[paper.event].push_back(&paper);
    IssueReader reader(session, kMostReadInAll);
    for (const core::TrainingGroup *group : plan.groups()) {
        const core::Event *event = plan.find(group->event);
        const auto papers = event ? issued.find(event->id) : issued.end();
        if (papers == issued.end() || (event->end.isValid() && event->end < asOf))
            continue;
        // Newest first.
        std::sort(papers->second.begin(), papers->second.end(),
                  [](const auto *a, const auto *b) { return std::tie(a->issued, a->id) > std::tie(b->issued, b->id); });
        std::set<QString> later;
        for (const core::IssuedPaper *one : papers->second) {
            const reports::PaperInfo *info = reports::findPaper(one->paper);
            const std::optional<reports::Issue> issue = reports::readIssue(one->options);
            if (!info || !issue || !later.insert(whatFor(*one, issue)).second)
                continue;
            bool unread = false;
            const QStringList changes = reader.changes(*one, &unread);
            if (!changes.isEmpty())
                lines.push_back({group->id, one->id, format::groupTitle(plan, *group, texts),
                                 reports::paperTitle(info->kind, texts), changes.join(QStringLiteral(" · "))});
        }
    }
    return lines;
}

} // namespace ruam::widgets
