// What the desk does for all views: deleting, find and replace, the parts of the details.

#include "desk.h"
#include "detailspane.h"
#include "noticebar.h"
#include "recordform.h"
#include "referrerspanel.h"
#include "replacebar.h"

#include <ruam/format/messages.h>

namespace ruam::widgets {

void Desk::remove(const std::vector<core::RecordRef> &records)
{
    const presentation::Removal removal = presentation::removalOf(m_session, records, m_texts);
    if (removal.edit)
        perform(*removal.edit);
    else if (removal.referrers.empty())
        showRefusal(removal.message);
    else
        Q_EMIT removalBlocked(removal);
}

void Desk::perform(const core::Edit &edit)
{
    if (const auto done = m_session.perform(edit); !done)
        showRefusal(format::errorText(done.error(), m_texts, &m_session.plan()));
}

void Desk::showReferrers(const std::vector<core::RecordRef> &records)
{
    m_referrers->showFor(records);
    m_referrers->focusFirst();
}

void Desk::openReplace()
{
    if (presentation::FilterModel *list = view()->list())
        m_replace->openFor(list);
}

void Desk::setFiles(presentation::FileSystem *files, const QString &programmePath)
{
    m_details->setFiles(files, programmePath);
}

void Desk::setEnglishShown(bool shown)
{
    m_details->form()->setFoldOpen(shown);
}

} // namespace ruam::widgets
