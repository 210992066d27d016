#include <ruam/format/replytext.h>

#include <ruam/core/text.h>

namespace ruam::format {

using namespace core;

namespace {

/// The second half of a code.
QString shortCodeOf(const Plan &plan, ProvinceId id)
{
    const Province *province = plan.find(id);
    if (!province)
        return {};
    return province->shortName.isEmpty() ? provinceCode(id.value).mid(3) : province->shortName;
}

/// A code without what a hand leaves out or adds.
QString bareCode(const QString &text)
{
    QString bare;
    for (const QChar c : comparableText(text)) {
        if (c.isDigit())
            bare += QString::number(c.digitValue());
        else if (c.isLetter())
            bare += c;
    }
    return bare;
}

} // namespace

QString replyCode(const Plan &plan, TrainingGroupId id, ProvinceId province)
{
    const TrainingGroup *group = plan.find(id);
    const QString code = shortCodeOf(plan, province);
    if (!group || !group->number || code.isEmpty())
        return {};
    return QStringLiteral("%1-%2").arg(*group->number).arg(code);
}

std::optional<ReplyCode> readReplyCode(const Plan &plan, const QString &typed)
{
    const QString wanted = bareCode(typed);
    if (wanted.size() < 2 || !wanted.front().isDigit())
        return std::nullopt;
    for (const auto &[id, membership] : plan.all<GroupMembership>()) {
        const QString code = replyCode(plan, membership.group, membership.province);
        if (!code.isEmpty() && bareCode(code) == wanted)
            return ReplyCode{membership.group, membership.province};
    }
    return std::nullopt;
}

QString invitationStateText(InvitationState state, const Texts &texts)
{
    switch (state) {
    case InvitationState::NotInvited:
        return texts.translate("replies", "Not invited yet");
    case InvitationState::Sent:
        return texts.translate("replies", "Letter sent");
    case InvitationState::Overdue:
        return texts.translate("replies", "No reply yet");
    case InvitationState::Partly:
        return texts.translate("replies", "Accepted in part");
    case InvitationState::Fully:
        return texts.translate("replies", "Accepted in full");
    case InvitationState::Declined:
        break;
    }
    return texts.translate("replies", "Sends nobody");
}

QString invitationStateSign(InvitationState state)
{
    switch (state) {
    case InvitationState::NotInvited:
        return QStringLiteral("○");
    case InvitationState::Sent:
        return QStringLiteral("●");
    case InvitationState::Overdue:
        return QStringLiteral("■");
    case InvitationState::Partly:
        return QStringLiteral("◐");
    case InvitationState::Fully:
        return QStringLiteral("✔");
    case InvitationState::Declined:
        break;
    }
    return QStringLiteral("✘");
}

QString provinceOfficeName(const Province &province)
{
    // The administration of Bangkok is called like itself.
    return isBangkok(province.id) ? province.name : QStringLiteral("สำนักงานจังหวัด%1").arg(province.name);
}

} // namespace ruam::format
