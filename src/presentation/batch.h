#pragma once

#include <ruam/core/edits.h>

#include <optional>

namespace ruam::presentation {

/// Puts several edits together into one step. Each is made against the plan as the ones before will leave it.
class Batch
{
public:
    explicit Batch(const core::Plan &plan) : m_plan(plan) {}

    /// The plan with what was added so far.
    const core::Plan &plan() const { return m_later ? *m_later : m_plan; }
    /// Takes an edit over, or hands back why there is none.
    core::Result<void> add(core::Result<core::Edit> edit);
    /// Everything in one, under the name of the first edit that changed something; nothing if none did.
    std::optional<core::Edit> take() { return std::move(m_edit); }

private:
    const core::Plan &m_plan;
    std::optional<core::Plan> m_later; ///< copied only once something of the plan has changed
    std::optional<core::Edit> m_edit;
};

} // namespace ruam::presentation
