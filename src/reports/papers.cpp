#include "words.h"

#include <QCoreApplication>
#include <array>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr std::array kPapers = {
    PaperInfo{PaperKind::SignIn, "signin", QT_TRANSLATE_NOOP("reports", "Sign-in sheet"),
              ScopePart::Group | ScopePart::Event | ScopePart::Provinces | ScopePart::Registrations,
              OptionPart::Order | OptionPart::Bands | OptionPart::Doctor, Digits::Arabic, Profile::Door, buildSignIn},
    PaperInfo{PaperKind::Programme,
              "programme",
              QT_TRANSLATE_NOOP("reports", "Programme progress report"),
              {},
              OptionPart::AsOf | OptionPart::Profile,
              Digits::Thai,
              Profile::Public,
              buildProgramme},
};

constexpr bool standInTheirOrder()
{
    for (size_t i = 0; i < kPapers.size(); ++i)
        if (size_t(kPapers[i].kind) != i)
            return false;
    return true;
}
static_assert(standInTheirOrder(), "paperInfo() looks a paper up by its kind");

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
    return paperInfo(kind).build({plan, people, scope, options});
}

QString suggestedFileName(PaperKind kind, const Plan &plan, const PaperScope &scope, const PaperOptions &options,
                          const QString &suffix)
{
    const Words words(plan, options, Digits::Arabic);
    QStringList parts{paperTitle(kind, words.texts())};
    QDate date = options.asOf.isValid() ? options.asOf : plan.programme().asOf;
    if (paperInfo(kind).perGroup()) {
        const TrainingGroup *group = plan.find(scope.group);
        const Event *event = plan.find(group ? group->event : scope.event);
        if (event && !group)
            group = plan.groupOf(event->id);
        parts.append(event || group ? words.round({event, group}) : words.translate("reports", "all groups"));
        date = event ? event->start : QDate();
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
