#pragma once

#include <ruam/format/texts.h>
#include <ruam/session/session.h>

namespace ruam::presentation {

/// Words for undo and redo, in menus and in the status bar; made on demand after every change.
struct StepTexts
{
    QString undo; ///< menu: "เลิกทำ: เปลี่ยนวันอบรมกลุ่มที่ 9", or just "เลิกทำ"
    QString redo; ///< menu: "ทำซ้ำ: …"
    QString undoable; ///< status bar: "เลิกทำได้: …"; empty if there is nothing
    QString saved; ///< status bar: "บันทึกแล้ว เวลา 14.05 น."; empty before the first step of this sitting
    bool canUndo = false;
    bool canRedo = false;
    /// Where the step to undo was made on an earlier day: ask once, naming it. Else empty.
    QString earlierDayQuestion;
};
StepTexts stepTexts(const session::Session &session, const format::Texts &texts);

} // namespace ruam::presentation
