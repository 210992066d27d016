#include "pastedwords.h"

#include "pastestrip.h"

#include <QStringList>

namespace ruam::widgets {

using interchange::PastedNote;
using interchange::PastedReason;

namespace {

QString noteText(const PastedNote &note, const interchange::PastedPerson &person)
{
    switch (note.reason) {
    case PastedReason::AlreadyInGroup:
        return PasteStrip::tr("This name is in the group already");
    case PastedReason::TwiceInPaste:
        return PasteStrip::tr("The same name stands in row %1").arg(person.matchLine);
    case PastedReason::NoSurname:
        return PasteStrip::tr("There is no surname");
    case PastedReason::DigitsInName:
        return PasteStrip::tr("There are digits in “%1”").arg(note.cell);
    case PastedReason::UncertainTitle:
        return PasteStrip::tr("Please check the title");
    case PastedReason::UnknownProvince:
        return PasteStrip::tr("The programme has no province “%1”").arg(note.cell);
    case PastedReason::TooLong:
        return PasteStrip::tr("The text is too long");
    case PastedReason::NoName:
        return PasteStrip::tr("There is no name");
    }
    return {};
}

} // namespace

QString pastedNotesText(const interchange::PastedPerson &person)
{
    QStringList words;
    for (const PastedNote &note : person.notes) {
        const QString text = noteText(note, person);
        if (!words.contains(text))
            words.append(text);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace ruam::widgets
