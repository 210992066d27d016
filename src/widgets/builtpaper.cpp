#include "builtpaper.h"

#include <ruam/reports/issues.h>

namespace ruam::widgets {
namespace {

using core::Result;
using Apart = OpenProgramme::Apart;

Result<void> take(Result<reports::Document> document, const PaperRequest &paper, BuiltPaper &built)
{
    if (!document)
        return document.error();
    built.document = std::move(document).value();
    built.parts = {{{paper.kind, paper.options}, 0, int(built.document.sections.size())}};
    return {};
}

Result<BuiltPaper> builtNow(const OpenProgramme &programme, const PaperRequest &paper)
{
    BuiltPaper built;
    const auto done = programme.readApart([&](const Apart &there) {
        return take(
            reports::buildPaper(paper.kind, there.plan, &there.people, paper.scope, paper.options, &there.store), paper,
            built);
    });
    return done ? Result<BuiltPaper>(std::move(built)) : done.error();
}

Result<BuiltPaper> builtAsIssued(const OpenProgramme &programme, const PaperRequest &paper)
{
    BuiltPaper built;
    const core::RecordRef record = core::refOf(paper.issued);
    bool known = false;
    const auto done = programme.readWhenMade(record, [&](const Apart &there) -> Result<void> {
        const core::IssuedPaper *issued = there.plan.find(paper.issued);
        if (!issued)
            return core::Error{core::Code::NotFound, {record}, {}};
        known = true;
        return take(reports::issueAgain(*issued, there.plan, &there.people), paper, built);
    });
    built.fromThePast = true;
    if (done)
        return built;
    if (!known && done.error().code == core::Code::NotFound)
        return builtNow(programme, paper);
    return done.error();
}

Result<BuiltPaper> builtSet(const OpenProgramme &programme, const SetRequest &set)
{
    BuiltPaper built;
    const auto done = programme.readApart([&](const Apart &there) -> Result<void> {
        reports::PaperSet papers = reports::buildSet(there.plan, &there.people, set.scope, set.papers);
        built.document = std::move(papers.document);
        built.parts = std::move(papers.parts);
        built.refused = std::move(papers.refused);
        return {};
    });
    return done ? Result<BuiltPaper>(std::move(built)) : done.error();
}

} // namespace

Result<BuiltPaper> builtPaper(const OpenProgramme &programme, const AnyPaper &paper)
{
    if (const auto *set = std::get_if<SetRequest>(&paper))
        return builtSet(programme, *set);
    const auto &one = std::get<PaperRequest>(paper);
    return one.issued.isValid() ? builtAsIssued(programme, one) : builtNow(programme, one);
}

} // namespace ruam::widgets
