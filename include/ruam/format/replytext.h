#pragma once

#include <ruam/core/invitations.h>
#include <ruam/format/texts.h>

#include <optional>

/// How the answers of provinces are told on screen and paper.
namespace ruam::format {

/// The code that stands on a province's reply form, "6-ชพ": the round's number and the province's short name, in its
/// place the digits of its ISO code. Empty for a round without a number.
QString replyCode(const core::Plan &plan, core::TrainingGroupId group, core::ProvinceId province);

struct ReplyCode
{
    core::TrainingGroupId group;
    core::ProvinceId province;
    friend bool operator==(const ReplyCode &, const ReplyCode &) = default;
};
/// The province of a round that a typed code names: Thai digits, blanks, dashes of any kind or a full stop make no
/// difference. Nothing where no province of the round has that code.
std::optional<ReplyCode> readReplyCode(const core::Plan &plan, const QString &typed);

/// "ตอบรับบางส่วน".
QString invitationStateText(core::InvitationState state, const Texts &texts);
/// The sign that stands before it.
QString invitationStateSign(core::InvitationState state);

/// What the office of a province is called: "สำนักงานจังหวัดชุมพร".
QString provinceOfficeName(const core::Province &province);

} // namespace ruam::format
