#include "paperinput.h"

#include <ruam/reports/paperset.h>

#include <QCoreApplication>
#include <algorithm>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr PaperKind kUsual[] = {PaperKind::SignIn, PaperKind::People, PaperKind::Agenda, PaperKind::Badges};
constexpr const char *kSetTitle = QT_TRANSLATE_NOOP("reports", "Set of papers");

/// A paper's sections as those of a set: what held for the whole paper holds for each of them, and the outline names
/// the paper before what the paper calls its own parts.
void takeApart(Document &paper, PaperKind kind)
{
    const QString title = paperTitle(kind, Texts(paper.language));
    for (Section &section : paper.sections) {
        if (section.title.isEmpty() || section.title == title)
            section.title = title;
        else
            section.title = QStringLiteral("%1 · %2").arg(title, section.title);
        section.digits = section.digits.value_or(paper.digits);
        section.typeface = section.typeface.value_or(paper.typeface);
    }
}

} // namespace

bool isOfSet(PaperKind kind)
{
    return paperInfo(kind).perGroup();
}

bool isUsualInSet(PaperKind kind)
{
    return std::find(std::begin(kUsual), std::end(kUsual), kind) != std::end(kUsual);
}

PaperSet buildSet(const Plan &plan, PeopleStore *people, const PaperScope &scope, const std::vector<SetPaper> &papers)
{
    PaperSet set;
    for (const SetPaper &wanted : papers) {
        Result<Document> made = buildPaper(wanted.kind, plan, people, scope, wanted.options);
        if (!made) {
            set.refused.push_back({wanted.kind, made.error()});
            continue;
        }
        Document paper = std::move(made).value();
        takeApart(paper, wanted.kind);
        set.parts.push_back({wanted, int(set.document.sections.size()), int(paper.sections.size())});
        if (set.document.sections.isEmpty()) {
            set.document = std::move(paper);
            set.document.title = Texts(set.document.language).translate("reports", kSetTitle);
            continue;
        }
        set.document.sections += paper.sections;
        for (const Caution caution : std::as_const(paper.cautions))
            if (!set.document.cautions.contains(caution))
                set.document.cautions.append(caution);
    }
    return set;
}

QString suggestedSetName(const Plan &plan, const PaperScope &scope)
{
    // As the paper that leads every set is called, under its own name.
    const Texts texts(Language::Thai);
    QString name = suggestedFileName(PaperKind::SignIn, plan, scope, {});
    const QString lead = paperTitle(PaperKind::SignIn, texts);
    if (name.startsWith(lead))
        name.replace(0, lead.size(), texts.translate("reports", kSetTitle));
    return name;
}

} // namespace ruam::reports
