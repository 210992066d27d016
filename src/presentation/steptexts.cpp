#include <ruam/presentation/steptexts.h>

#include <ruam/format/messages.h>
#include <ruam/presentation/recordmodel.h>

namespace ruam::presentation {

using namespace core;

namespace {
/// An instant as civil time in Thailand, which keeps +07:00 all year.
QDateTime inThailand(const QDateTime &instant)
{
    return instant.toUTC().toOffsetFromUtc(7 * 3600);
}
} // namespace

StepTexts stepTexts(const session::Session &session, const format::Texts &texts)
{
    StepTexts result;
    result.undo = texts.translate("presentation", "Undo");
    result.redo = texts.translate("presentation", "Redo");
    const Step *undo = session.nextUndo();
    const Step *redo = session.nextRedo();
    result.canUndo = undo && !session.isReadOnly();
    result.canRedo = redo && !session.isReadOnly();
    if (result.canUndo) {
        const QString step = format::stepText(*undo, session.plan(), texts);
        result.undo = texts.translate("presentation", "Undo: %1").arg(step);
        result.undoable = texts.translate("presentation", "Can be undone: %1").arg(step);
        const QDateTime made = inThailand(undo->at);
        if (made.date() < session.clock().today())
            result.earlierDayQuestion =
                texts.translate("presentation", "This was changed on %1: %2. Undo it?")
                    .arg(format::dateTimeText(made.date(), made.date(), made.time(), {}, screenDates(texts)), step);
    }
    if (result.canRedo)
        result.redo = texts.translate("presentation", "Redo: %1").arg(format::stepText(*redo, session.plan(), texts));
    if (session.lastSaved().isValid())
        result.saved = texts.translate("presentation", "Saved at %1")
                           .arg(format::timeText(inThailand(session.lastSaved()).time(), {}, screenDates(texts)));
    return result;
}

} // namespace ruam::presentation
