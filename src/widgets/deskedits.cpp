// What the desk does for all views: deleting, find and replace, the parts of the details, going from one to another.

#include "desk.h"
#include "detailspane.h"
#include "groupsview.h"
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

void Desk::openMark(core::TrainingGroupId group, core::ReadyMark mark, core::RecordRef target)
{
    if (!viewOf(GroupsKind)->goTo(core::refOf(group)))
        return;
    // First, for a mark may lead on to a paper.
    chooseView(GroupsKind);
    viewOf(GroupsKind)->goToMark(group, mark, target);
}

void Desk::openReply(core::TrainingGroupId group, core::ProvinceId province)
{
    groups()->goToReply(group, province);
    chooseView(GroupsKind);
    view()->focusWork();
}

void Desk::openPapers(const PapersWanted &wanted)
{
    // First the view, which takes over the group that was seen.
    chooseView(PapersKind);
    view()->showPapers(wanted);
    view()->focusWork();
}

} // namespace ruam::widgets
