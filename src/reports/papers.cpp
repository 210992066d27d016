#include "words.h"

#include <QCoreApplication>
#include <array>
#include <set>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr std::array kPapers = {
    PaperInfo{PaperKind::Programme, "programme", QT_TRANSLATE_NOOP("reports", "Programme progress report"), false,
              Digits::Thai, Profile::Public},
    PaperInfo{PaperKind::SignIn, "signin", QT_TRANSLATE_NOOP("reports", "Sign-in sheet"), true, Digits::Arabic,
              Profile::Door},
};

constexpr int kPageOfPeople = 500;

/// Reads everyone of an event, a page at a time.
template <class Take>
Result<void> eachParticipant(PeopleStore &people, EventId event, ParticipantOrder order, Take &&take)
{
    std::optional<Participant> after;
    for (;;) {
        Result<std::vector<Participant>> page =
            people.participants(event, order, after, kPageOfPeople, Listed::Expected);
        if (!page)
            return page.error();
        for (const Participant &participant : *page)
            take(participant);
        if (page->size() < size_t(kPageOfPeople))
            return {};
        after = page->back();
    }
}

Result<Document> buildProgramme(const Plan &plan, PeopleStore *people, const PaperOptions &options)
{
    PeopleCounts counts;
    for (const TrainingGroup *group : plan.groups()) {
        if (!people || !group->event.isValid())
            continue;
        std::set<ProvinceId> provinces;
        PeopleCount count;
        const Result<void> read =
            eachParticipant(*people, group->event, ParticipantOrder::AsGiven, [&](const Participant &p) {
                if (p.registration.state == RegistrationState::Cancelled ||
                    p.registration.role != RegistrationRole::Trainee)
                    return;
                ++count.people;
                if (p.registration.province.isValid())
                    provinces.insert(p.registration.province);
            });
        if (!read)
            return read.error();
        count.provinces = qint64(provinces.size());
        counts[group->event] = count;
    }
    return programmeReport(plan, counts, options);
}

Result<Document> buildSignIn(const Plan &plan, PeopleStore *people, const PaperScope &scope,
                             const PaperOptions &options)
{
    std::vector<TrainingGroupId> groups{scope.group};
    if (!scope.group.isValid()) {
        groups.clear();
        for (const TrainingGroup *group : plan.groups())
            groups.push_back(group->id);
    }
    std::optional<Document> all;
    for (const TrainingGroupId id : groups) {
        std::vector<Participant> participants;
        const TrainingGroup *group = plan.find(id);
        if (group && people && group->event.isValid()) {
            const Result<void> read = eachParticipant(*people, group->event, options.order,
                                                      [&](const Participant &p) { participants.push_back(p); });
            if (!read)
                return read.error();
        }
        Result<Document> book = signInBook(plan, id, participants, options);
        if (!book)
            return book;
        if (all) {
            all->sections += book->sections;
            all->title = Texts(options.language).translate("reports", "Attendance sheet");
        } else {
            all = std::move(*book);
        }
    }
    if (!all)
        return Error{Code::NotFound, {RecordRef{Kind::TrainingGroup, 0}}, QStringLiteral("the plan has no groups")};
    return *all;
}

} // namespace

std::span<const PaperInfo> papers()
{
    return kPapers;
}

const PaperInfo &paperInfo(PaperKind kind)
{
    return kPapers[size_t(kind)];
}

const PaperInfo *findPaper(QStringView name)
{
    for (const PaperInfo &info : kPapers)
        if (name == QLatin1String(info.name))
            return &info;
    return nullptr;
}

QString paperTitle(PaperKind kind, const Texts &texts)
{
    return texts.translate("reports", paperInfo(kind).title);
}

std::optional<Profile> profileFromName(QStringView name)
{
    if (name == u"office")
        return Profile::Office;
    if (name == u"door")
        return Profile::Door;
    if (name == u"public")
        return Profile::Public;
    return std::nullopt;
}

Result<Document> buildPaper(PaperKind kind, const Plan &plan, PeopleStore *people, const PaperScope &scope,
                            const PaperOptions &options)
{
    switch (kind) {
    case PaperKind::Programme:
        return buildProgramme(plan, people, options);
    case PaperKind::SignIn:
        break;
    }
    return buildSignIn(plan, people, scope, options);
}

QString suggestedFileName(PaperKind kind, const Plan &plan, const PaperScope &scope, const PaperOptions &options,
                          const QString &suffix)
{
    const Words words(plan, options, Digits::Arabic);
    QStringList parts{paperTitle(kind, words.texts())};
    QDate date = options.asOf.isValid() ? options.asOf : plan.programme().asOf;
    if (paperInfo(kind).perGroup) {
        date = {};
        if (const TrainingGroup *group = plan.find(scope.group)) {
            parts.append(words.group(*group));
            if (const Event *event = plan.find(group->event))
                date = event->start;
        } else {
            parts.append(words.translate("reports", "all groups"));
        }
    }
    if (date.isValid())
        parts.append(QStringLiteral("%1-%2").arg(words.year(date.year()), date.toString(u"MM-dd")));
    QString name = parts.join(u' ');
    for (QChar &c : name)
        if (c < u' ' || QStringView(u"<>:\"/\\|?*").contains(c))
            c = u'-';
    return name + u'.' + suffix;
}

} // namespace ruam::reports
