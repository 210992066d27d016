#pragma once

#include <ruam/reports/papers.h>

/// พิมพ์ชุดเอกสาร: what a round needs on paper, made in one.
namespace ruam::reports {

/// Whether a paper is one of the set of a round, and whether it is so unless somebody chooses otherwise.
bool isOfSet(PaperKind kind);
bool isUsualInSet(PaperKind kind);

/// A paper that is wanted in a set.
struct SetPaper
{
    PaperKind kind = PaperKind::SignIn;
    PaperOptions options;
    int copies = 1;
};

/// Where a paper of a set stands in its document.
struct SetPart
{
    SetPaper paper;
    int firstSection = 0;
    int sections = 0;
};
struct SetRefusal
{
    PaperKind kind = PaperKind::SignIn;
    core::Error error;
};

/// The papers one after the other, each copy once, and those that cannot be made now with what keeps them.
struct PaperSet
{
    Document document; ///< without sections where no paper could be made
    std::vector<SetPart> parts;
    std::vector<SetRefusal> refused;
};
PaperSet buildSet(const core::Plan &plan, core::PeopleStore *people, const PaperScope &scope,
                  const std::vector<SetPaper> &papers);

/// "ชุดเอกสาร กลุ่มที่ 3 2550-07-17.pdf"
QString suggestedSetName(const core::Plan &plan, const PaperScope &scope);

} // namespace ruam::reports
