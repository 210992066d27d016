#include "command.h"
#include "eventoption.h"
#include "jsonline.h"
#include "programmefile.h"

#include <ruam/reports/editable.h>
#include <ruam/reports/papers.h>
#include <ruam/reports/render.h>

#include <algorithm>

namespace ruam::app {
namespace {

using reports::PaperInfo;
using reports::PaperOptions;
using reports::PaperScope;

int listPapers(const Call &call)
{
    if (!call.arguments.operands.isEmpty())
        return wrongUsage(
            call, call.texts.translate("cli", "There is no place for “%1” here.").arg(call.arguments.operands.first()));
    QList<QByteArray> objects;
    QByteArray lines;
    for (const PaperInfo &paper : reports::papers()) {
        const QString title = reports::paperTitle(paper.kind, call.texts);
        objects.append(JsonLine()
                           .add("kind", QLatin1String(paper.name))
                           .add("title", title)
                           .add("per_group", paper.perGroup())
                           .add("per_event", paper.scopes.testFlag(reports::ScopePart::Event))
                           .object());
        lines += paper.name + ('\t' + title.toUtf8() + '\n');
    }
    return print(call, call.json() ? jsonArray(objects) + '\n' : lines);
}

/// One of the words an option may have. Nothing where the option is absent; says so where the word is another.
template <class T>
struct Choice
{
    const char *word;
    T value;
};
template <class T, size_t N>
bool choose(const Call &call, const char *option, const Choice<T> (&choices)[N], std::optional<T> &chosen)
{
    if (!call.arguments.has(option))
        return true;
    QStringList words;
    for (const Choice<T> &choice : choices) {
        if (call.arguments.value(option) == QLatin1String(choice.word)) {
            chosen = choice.value;
            return true;
        }
        words.append(QLatin1String(choice.word));
    }
    wrongUsage(call, call.texts.translate("cli", "%1 takes one of: %2.")
                         .arg(QLatin1String(option), words.join(QLatin1String(", "))));
    return false;
}

/// Nothing where an option is wrong; it was said already.
std::optional<PaperOptions> paperOptions(const Call &call)
{
    static constexpr Choice<format::Language> languages[] = {{"th", format::Language::Thai},
                                                             {"en", format::Language::English}};
    static constexpr Choice<format::Digits> digits[] = {{"thai", format::Digits::Thai},
                                                        {"arabic", format::Digits::Arabic}};
    static constexpr Choice<format::Era> eras[] = {{"be", format::Era::Buddhist}, {"ce", format::Era::Common}};
    static constexpr Choice<reports::Profile> profiles[] = {
        {"office", reports::Profile::Office}, {"door", reports::Profile::Door}, {"public", reports::Profile::Public}};
    static constexpr Choice<reports::SignInPreset> presets[] = {{"day", reports::SignInPreset::OneDay},
                                                                {"both", reports::SignInPreset::BothDays},
                                                                {"full", reports::SignInPreset::FullColumns},
                                                                {"half", reports::SignInPreset::HalfDay}};
    PaperOptions options;
    std::optional<reports::SignInPreset> preset;
    std::optional<format::Language> language;
    std::optional<format::Era> era;
    if (!choose(call, "--lang", languages, language) || !choose(call, "--digits", digits, options.digits) ||
        !choose(call, "--era", eras, era) || !choose(call, "--profile", profiles, options.profile) ||
        !choose(call, "--preset", presets, preset))
        return std::nullopt;
    options.preset = preset.value_or(reports::SignInPreset::OneDay);
    options.language = language.value_or(format::Language::Thai);
    const bool english = options.language == format::Language::English;
    options.era = era.value_or(english ? format::Era::Common : format::Era::Buddhist);
    const QDateTime now = call.world.clock.localTime();
    options.printedAt = QDateTime(now.date(), now.time(), Qt::UTC);
    return options;
}

/// What --group, --event and --all ask for. An exit code where that is wrong; it was said already.
std::variant<PaperScope, int> scopeFor(const Call &call, const PaperInfo &paper, const core::Plan &plan)
{
    const bool group = call.arguments.has("--group");
    const bool event = call.arguments.has("--event");
    if (!paper.perGroup() && (group || event))
        return wrongUsage(call, call.texts.translate("cli", "This paper is about the whole programme."));
    if (event && !paper.scopes.testFlag(reports::ScopePart::Event))
        return wrongUsage(call, call.texts.translate("cli", "This paper is about groups; say which with --group N."));
    if (paper.perGroup() && int(group) + int(event) + int(call.arguments.has("--all")) != 1)
        return wrongUsage(call, call.texts.translate("cli", "Say for which group with --group N, or --all."));
    PaperScope scope;
    if (group) {
        const auto named = groupNamed(call, plan);
        if (const int *code = std::get_if<int>(&named))
            return *code;
        scope.group = std::get<core::TrainingGroupId>(named);
    }
    if (event) {
        const auto named = eventNamed(call, plan);
        if (const int *code = std::get_if<int>(&named))
            return *code;
        scope.event = std::get<core::EventId>(named);
    }
    return scope;
}

bool isPaperFile(const QString &target)
{
    return target.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) || reports::editableFormat(target);
}

core::Result<void> writePaper(reports::Document document, const reports::Fonts &fonts, const QString &target)
{
    if (const auto format = reports::editableFormat(target))
        return reports::writeEditable(document, fonts, *format, target);
    return reports::writePdf(reports::layOut(std::move(document), fonts), fonts, target);
}

int makePaper(const Call &call, const PaperInfo &paper, const QString &target)
{
    auto options = paperOptions(call);
    if (!options)
        return WrongCommandLine;
    const auto file = ProgrammeFile::open(call.arguments.operands[1], storage::SqliteStore::Mode::ReadOnly,
                                          call.world.clock, call.world.person);
    if (!file)
        return fail(call, file.error());
    const auto plan = (*file)->store().load();
    if (!plan)
        return fail(call, plan.error());
    const auto scope = scopeFor(call, paper, *plan);
    if (const int *code = std::get_if<int>(&scope))
        return *code;

    const QDate asOf = plan->programme().asOf;
    options->asOf = asOf.isValid() ? asOf : call.world.clock.today();
    auto document = reports::buildPaper(paper.kind, *plan, &(*file)->store(), std::get<PaperScope>(scope), *options,
                                        &(*file)->store());
    if (!document)
        return fail(call, document.error(), NeedsPerson, &*plan);
    const auto fonts = reports::Fonts::findFor(*document);
    if (!fonts)
        return fail(call, fonts.error());
    for (const reports::Caution caution : std::as_const(document->cautions))
        say(call, reports::cautionText(caution, call.texts));
    const auto written = writePaper(std::move(document).value(), **fonts, target);
    return written ? Done : fail(call, written.error());
}

int runReport(const Call &call)
{
    if (call.arguments.has("--list"))
        return listPapers(call);
    if (call.arguments.operands.size() != 2)
        return wrongUsage(call, call.texts.translate("cli", "Say which paper, and of which file."));
    const PaperInfo *paper = reports::findPaper(call.arguments.operands.first());
    if (!paper)
        return wrongUsage(call, call.texts.translate("cli", "There is no paper “%1”; --list names them.")
                                    .arg(call.arguments.operands.first()));
    const QString target = call.arguments.value("-o");
    if (target.isEmpty())
        return wrongUsage(call, call.texts.translate("cli", "Say where to write with %1.").arg(QLatin1String("-o")));
    if (!isPaperFile(target))
        return wrongUsage(call, call.texts.translate("cli", "“%1” does not end in %2.")
                                    .arg(target, QLatin1String(".pdf, .odt, .docx, .xlsx")));
    return makePaper(call, *paper, target);
}

constexpr Option kReportOptions[] = {
    {"--list", nullptr, QT_TRANSLATE_NOOP("cli", "name the papers")},
    kJsonOption,
    {"-o", "OUT.pdf|.odt|.docx|.xlsx", QT_TRANSLATE_NOOP("cli", "where to write; a file that is there is replaced")},
    kGroupOption,
    kEventOption,
    {"--all", nullptr, QT_TRANSLATE_NOOP("cli", "for all groups")},
    {"--digits", "thai|arabic", QT_TRANSLATE_NOOP("cli", "digits on the paper")},
    {"--era", "be|ce", QT_TRANSLATE_NOOP("cli", "years of the Buddhist or of the common era")},
    {"--profile", "office|door|public", QT_TRANSLATE_NOOP("cli", "how much the paper shows")},
    {"--preset", "day|both|full|half", QT_TRANSLATE_NOOP("cli", "how a sign-in book is laid out")},
};

} // namespace

const Command kReportCommand{
    "report",
    "report KIND FILE -o OUT.pdf|OUT.odt|OUT.docx [--group N|--event N|--all] [--lang th|en] [--digits thai|arabic] "
    "[--era be|ce] [--profile office|door|public] [--preset day|both|full|half]\nreport --list [--json]",
    QT_TRANSLATE_NOOP("cli", "Make a paper as PDF, ODT or DOCX; its language is Thai unless --lang says otherwise."),
    kReportOptions,
    0,
    2,
    true,
    runReport,
};

} // namespace ruam::app
