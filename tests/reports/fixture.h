#pragma once

#include <ruam/core/plan.h>
#include <ruam/reports/pages.h>
#include <ruam/reports/papers.h>

namespace ruam::test {

/// A programme as full as a real one: two sub-projects, three agencies and an agreement, nine rounds, ten steps,
/// outputs.
core::Plan fullPlan();
/// The round numbered `number` of fullPlan().
core::TrainingGroupId roundId(qint64 number);
/// Invented trainees for a round, `perProvince` of each of `provinces` provinces in turn.
std::vector<core::Participant> trainees(qint64 number, int count, int provinces = 6);

/// Every character of a size is equally wide and high; about as large as the real fonts.
class FixedMeasurer final : public reports::Measurer
{
public:
    reports::Extent extent(const QString &text, const reports::Style &style) const override;
    double pitch(const reports::Style &style) const override;
    double bodyHeight(const reports::Style &style) const override;
    /// Height of a character.
    static double size(const reports::Style &style);
};

/// All texts of a page, of a document in order.
QStringList textsOf(const reports::Page &page);
QString allText(const reports::Document &document);

} // namespace ruam::test
