#include <ruam/interchange/pastedpeople.h>

#include <QRegularExpression>

namespace ruam::interchange {

std::vector<ColumnText> cellsFromAbove(const PastedPerson &person, const std::vector<PastedColumn> &columns)
{
    std::vector<ColumnText> cells;
    for (const CellFromAbove &cell : person.fromAbove)
        if (const auto at = std::find(columns.begin(), columns.end(), cell.column); at != columns.end())
            cells.push_back({at - columns.begin(), cell.text});
    return cells;
}

namespace {

/// A reason is printed and read aloud: a telephone or identity number that stands in the wrong cell is not told in it.
QString withoutNumbers(QString cell)
{
    static const QRegularExpression kNumber(QStringLiteral("[+(]?[0-9๐-๙](?:[ .()\u2013-]*[0-9๐-๙]){6,}"));
    return cell.replace(kNumber, QStringLiteral("…"));
}

} // namespace

QString pastedNoteText(const PastedPerson &person, const PastedNote &note, const format::Texts &texts)
{
    const QString cell = withoutNumbers(note.cell);
    switch (note.reason) {
    case PastedReason::AlreadyInGroup:
        return texts.translate("import", "This name is in the group already");
    case PastedReason::TwiceInPaste:
        return texts.translate("import", "The same name stands in row %1").arg(person.matchLine);
    case PastedReason::NamesakeInGroup:
        return texts.translate("import",
                               "Somebody of this name is in the group already, but the title or the province differs");
    case PastedReason::NamesakeInPaste:
        return texts.translate("import", "The same name stands in row %1, but the title or the province differs")
            .arg(person.matchLine);
    case PastedReason::NoSurname:
        return texts.translate("import", "There is no surname");
    case PastedReason::DigitsInName:
        return texts.translate("import", "There are digits in “%1”").arg(cell);
    case PastedReason::UncertainTitle:
        return texts.translate("import", "Please check the title");
    case PastedReason::NoFirstZero:
        return texts.translate("import", "The telephone number has no first 0; read with it"); // never which
    case PastedReason::UnknownRole:
        return texts.translate("import", "No role is called “%1”; would enter as a participant").arg(cell);
    case PastedReason::UnknownProvince:
        return note.readAs.isEmpty()
                   ? texts.translate("import", "The programme has no province “%1”").arg(cell)
                   : texts.translate("import", "The programme has no province “%1”; perhaps %2").arg(cell, note.readAs);
    case PastedReason::SpelledProvince:
        return texts.translate("import", "“%1” was read as %2").arg(cell, note.readAs);
    case PastedReason::OtherRound:
        return format::otherRoundText(*person.otherRound, texts);
    case PastedReason::TooLong:
        return texts.translate("import", "The text is too long");
    case PastedReason::NoName:
        return texts.translate("import", "There is no name");
    case PastedReason::OpenQuote:
        return texts.translate("import", "A quotation mark is not closed");
    case PastedReason::KnownPerson:
        return texts.translate("import", "Is “%1”, who is in the file already").arg(cell);
    case PastedReason::NewContact: // never which
        return note.column == PastedColumn::Email
                   ? texts.translate("import", "The e-mail address is not in the file yet; it is added")
                   : texts.translate("import", "The telephone number is not in the file yet; it is added");
    case PastedReason::LikePerson:
        return texts.translate("import", "Perhaps “%1”, who is in the file already").arg(cell);
    case PastedReason::BracketsInName:
        return texts.translate("import", "There are brackets in “%1”").arg(cell);
    case PastedReason::SheetError:
        return texts.translate("import", "“%1” is an error of the spreadsheet; left out").arg(cell);
    case PastedReason::BadTelephone: // never what stands there
        return texts.translate("import", "This is no telephone number; left out");
    case PastedReason::BadEmail:
        return texts.translate("import", "This is no e-mail address; left out");
    case PastedReason::LikeRow:
        return texts.translate("import", "Perhaps the same person as in row %1").arg(person.matchLine);
    case PastedReason::NothingAbove:
        return texts.translate("import", "“%1” repeats the row above, where nothing stands").arg(cell);
    case PastedReason::CarriedDown:
        return texts.translate("import", "“%1” from the line above").arg(cell);
    }
    return {};
}

QString pastedNotesText(const PastedPerson &person, const format::Texts &texts)
{
    QStringList words;
    for (const PastedNote &note : person.notes)
        if (const QString text = pastedNoteText(person, note, texts); !words.contains(text))
            words.append(text);
    return words.join(QStringLiteral(" · "));
}

} // namespace ruam::interchange
