#pragma once

#include <ruam/format/texts.h>
#include <ruam/session/session.h>

#include <vector>

namespace ruam::presentation {

/// A province whose answer is awaited.
struct UnansweredLine
{
    core::InvitationId invitation;
    QString province;
    QString round; ///< "กลุ่มที่ 6"
    QString state; ///< ส่งหนังสือแล้ว, ยังไม่ตอบรับ
    bool overdue = false;
    QString coordinator; ///< empty where nobody is named
    QString telephone;   ///< the coordinator's
    friend bool operator==(const UnansweredLine &, const UnansweredLine &) = default;
};

/// Which provinces have not answered, of the rounds that are not over: those of the nearest round first, what is
/// overdue first within it.
struct Unanswered
{
    std::vector<UnansweredLine> lines; ///< at most kMostLines of the overview
    int more = 0;                      ///< how many were left out
    core::InvitationId firstMore;      ///< the first of those
    int asked = 0;                     ///< provinces of these rounds whose letter was sent, answered or not
};
Unanswered unansweredOf(session::Session &session, QDate asOf, const format::Texts &texts);

} // namespace ruam::presentation
