#include "batch.h"

namespace ruam::presentation {

using namespace core;

namespace {
bool touchesPlan(const ChangeSet &changes)
{
    for (int kind = 0; kind < kKindCount; ++kind)
        if (!isPeopleKind(Kind(kind)) && changes.size(Kind(kind)) > 0)
            return true;
    return false;
}
} // namespace

Result<void> Batch::add(Result<Edit> edit)
{
    if (!edit)
        return edit.error();
    if (edit->changes.isEmpty())
        return {};
    if (touchesPlan(edit->changes)) {
        if (!m_later)
            m_later = m_plan;
        m_later->apply(edit->changes);
    }
    if (m_edit)
        m_edit->changes.append(edit->changes);
    else
        m_edit = *std::move(edit);
    return {};
}

} // namespace ruam::presentation
