<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other record(s)</source>
        <translation>
            <numerusform>%1 and %n other record</numerusform>
            <numerusform>%1 and %n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grouping cannot be confirmed yet: %n province(s) in no group, namely %1.</source>
        <translation>
            <numerusform>The grouping cannot be confirmed yet: %n province in no group, namely %1.</numerusform>
            <numerusform>The grouping cannot be confirmed yet: %n provinces in no group, namely %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted: %n person(s) are registered in it.</source>
        <translation>
            <numerusform>%1 cannot be deleted: %n person are registered in it.</numerusform>
            <numerusform>%1 cannot be deleted: %n persons are registered in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation</name>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>%n province</numerusform>
            <numerusform>%n provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s) · %1 confirmed</source>
        <translation>
            <numerusform>%n province · %1 confirmed</numerusform>
            <numerusform>%n provinces · %1 confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n record(s)</source>
        <translation>
            <numerusform>Show all %n record</numerusform>
            <numerusform>Show all %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %1 out of %n record(s) and delete it</source>
        <translation>
            <numerusform>Take the %1 out of %n record and delete it</numerusform>
            <numerusform>Take the %1 out of %n records and delete it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered as trainer of %1</source>
        <translation>
            <numerusform>%n person registered as trainer of %1</numerusform>
            <numerusform>%n persons registered as trainers of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n province(s), which will be in no group.</source>
        <translation>
            <numerusform>%1 has %n province, which will be in no group.</numerusform>
            <numerusform>%1 has %n provinces, which will be in no group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to be deleted has %n province(s), which will be in no group.</source>
        <translation>
            <numerusform>What is to be deleted has %n province, which will be in no group.</numerusform>
            <numerusform>What is to be deleted has %n provinces, which will be in no group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n province(s)</source>
        <translation>
            <numerusform>Show the %n province</numerusform>
            <numerusform>Show the %n provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) after it moved %1 later</source>
        <translation>
            <numerusform>%n item after it moved %1 later</numerusform>
            <numerusform>%n items after it moved %1 later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) after it moved %1 earlier</source>
        <translation>
            <numerusform>%n item after it moved %1 earlier</numerusform>
            <numerusform>%n items after it moved %1 earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%1 sub-project(s)</source>
        <translation>
            <numerusform>%1 sub-project</numerusform>
            <numerusform>%1 sub-projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s)</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%1 name(s) on the sheet)</source>
        <translation>
            <numerusform>(%1 name on the sheet)</numerusform>
            <numerusform>(%1 names on the sheet)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 province(s)</source>
        <translation>
            <numerusform>%1 province</numerusform>
            <numerusform>%1 provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s) have changed</source>
        <translation>
            <numerusform>%1 item has changed</numerusform>
            <numerusform>%1 items have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) overdue</source>
        <translation>
            <numerusform>%1 day overdue</numerusform>
            <numerusform>%1 days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>round</name>
    <message numerus="yes">
        <source>No letter sent to %n province(s)</source>
        <translation>
            <numerusform>No letter sent to %n province</numerusform>
            <numerusform>No letter sent to %n provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from %n province(s)</source>
        <translation>
            <numerusform>No answer from %n province</numerusform>
            <numerusform>No answer from %n provinces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n province(s) send fewer than asked</source>
        <translation>
            <numerusform>%n province sends fewer than asked</numerusform>
            <numerusform>%n provinces send fewer than asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an agenda</source>
        <translation>
            <numerusform>%n day without an agenda</numerusform>
            <numerusform>%n days without an agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check in the agenda</source>
        <translation>
            <numerusform>%n thing to check in the agenda</numerusform>
            <numerusform>%n things to check in the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) without a speaker</source>
        <translation>
            <numerusform>%n topic without a speaker</numerusform>
            <numerusform>%n topics without a speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::AgendaTab</name>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation>
            <numerusform>%1 (%n minute)</numerusform>
            <numerusform>%1 (%n minutes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the agenda to %1 in place of %n topic(s); one undo brings them back</source>
        <translation>
            <numerusform>Copied the agenda to %1 in place of %n topic; one undo brings it back</numerusform>
            <numerusform>Copied the agenda to %1 in place of %n topics; one undo brings them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::CheckInView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found: choose with ↑ ↓, then Space</source>
        <translation>
            <numerusform>%n found: choose with ↑ ↓, then Space</numerusform>
            <numerusform>%n found: choose with ↑ ↓, then Space</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::CoverageCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::Desk</name>
    <message numerus="yes">
        <source>%n open step(s)</source>
        <translation>
            <numerusform>%n open step</numerusform>
            <numerusform>%n open steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::HolidaysView</name>
    <message numerus="yes">
        <source>%n government holiday(s) added</source>
        <translation>
            <numerusform>%n government holiday added</numerusform>
            <numerusform>%n government holidays added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ImportView</name>
    <message numerus="yes">
        <source>%n row(s) were saved with the reason</source>
        <translation>
            <numerusform>%n row was saved with the reason</numerusform>
            <numerusform>%n rows were saved with the reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;in %n row(s)</source>
        <translation>
            <numerusform>Take &amp;in %n row</numerusform>
            <numerusform>Take &amp;in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::LetterStrip</name>
    <message numerus="yes">
        <source>Letters sent to %n province(s)</source>
        <translation>
            <numerusform>Letter sent to %n province</numerusform>
            <numerusform>Letters sent to %n provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::MonthGrid</name>
    <message numerus="yes">
        <source>and %n more holiday(s)</source>
        <translation>
            <numerusform>and %n more holiday</numerusform>
            <numerusform>and %n more holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::OfficePane</name>
    <message numerus="yes">
        <source>%n English title(s) are working translations. The report marks them with †.</source>
        <translation>
            <numerusform>%n English title is a working translation. The report marks it with †.</numerusform>
            <numerusform>%n English titles are working translations. The report marks them with †.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::OverviewView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more province(s)</source>
        <translation>
            <numerusform>and %n more province</numerusform>
            <numerusform>and %n more provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::PaperTrouble</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ParticipantsView</name>
    <message numerus="yes">
        <source>%n row(s) had nobody to go to and were left out</source>
        <translation>
            <numerusform>%n row had nobody to go to and was left out</numerusform>
            <numerusform>%n rows had nobody to go to and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new organisation(s) were added; one undo takes them back too</source>
        <translation>
            <numerusform>%n new organisation was added; one undo takes it back too</numerusform>
            <numerusform>%n new organisations were added; one undo takes them back too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of names are alike</source>
        <translation>
            <numerusform>%n pair of names is alike</numerusform>
            <numerusform>%n pairs of names are alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::PasteStrip</name>
    <message numerus="yes">
        <source>%n line(s) between the names left out</source>
        <translation>
            <numerusform>%n line between the names left out</numerusform>
            <numerusform>%n lines between the names left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n person(s)</source>
        <translation>
            <numerusform>Take in %n person</numerusform>
            <numerusform>Take in %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say a telephone number or e-mail, which is kept</source>
        <translation>
            <numerusform>%n row says a telephone number or e-mail, which is kept</numerusform>
            <numerusform>%n rows say a telephone number or e-mail, which is kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ProvinceBoardView</name>
    <message numerus="yes">
        <source>Not in this programme: %n province(s)</source>
        <translation>
            <numerusform>Not in this programme: %n province</numerusform>
            <numerusform>Not in this programme: %n provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ReferrersPanel</name>
    <message numerus="yes">
        <source>“%1” is used by %n record(s)</source>
        <translation>
            <numerusform>“%1” is used by %n record</numerusform>
            <numerusform>“%1” is used by %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is selected is used by %n record(s)</source>
        <translation>
            <numerusform>What is selected is used by %n record</numerusform>
            <numerusform>What is selected is used by %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ReplaceBar</name>
    <message numerus="yes">
        <source>%1 in %n cell(s)</source>
        <translation>
            <numerusform>%1 in %n cell</numerusform>
            <numerusform>%1 in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>and %n more cell</numerusform>
            <numerusform>and %n more cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s)</source>
        <translation>
            <numerusform>Replaced in %n place</numerusform>
            <numerusform>Replaced in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::RepliesTab</name>
    <message numerus="yes">
        <source>All %n province(s)</source>
        <translation>
            <numerusform>%n province</numerusform>
            <numerusform>All %n provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::RoundLock</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::SectionPane</name>
    <message numerus="yes">
        <source>%n row(s) reached beyond the list and were left out</source>
        <translation>
            <numerusform>%n row reached beyond the list and were left out</numerusform>
            <numerusform>%n rows reached beyond the list and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added at the end of the list</source>
        <translation>
            <numerusform>%n row was added at the end of the list</numerusform>
            <numerusform>%n rows were added at the end of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::ShiftDialog</name>
    <message numerus="yes">
        <source>%n of the new days fall on a weekend or a holiday</source>
        <translation>
            <numerusform>%n of the new days fall on a weekend or a holiday</numerusform>
            <numerusform>%n of the new days fall on a weekend or a holiday</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::VenueTab</name>
    <message numerus="yes">
        <source>%n come(s) as known now</source>
        <translation>
            <numerusform>%n comes as known now</numerusform>
            <numerusform>%n come as known now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n meal(s) are not counted for the %1 who come as known now</source>
        <translation>
            <numerusform>▲ %n meal is not counted for the %1 who come as known now</numerusform>
            <numerusform>▲ %n meals are not counted for the %1 who come as known now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::View</name>
    <message numerus="yes">
        <source>%n row(s) reached beyond the list and were left out</source>
        <translation>
            <numerusform>%n row reached beyond the list and was left out</numerusform>
            <numerusform>%n rows reached beyond the list and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added at the end of the list</source>
        <translation>
            <numerusform>%n row was added at the end of the list</numerusform>
            <numerusform>%n rows were added at the end of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ruam::widgets::WindowParts</name>
    <message numerus="yes">
        <source>Dates of %n record(s) shifted</source>
        <translation>
            <numerusform>Dates of %n record shifted</numerusform>
            <numerusform>Dates of %n records shifted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message numerus="yes">
        <source>Add %n participant(s) to %1</source>
        <translation>
            <numerusform>Add %n participant to %1</numerusform>
            <numerusform>Add %n participants to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n participant(s) out of %1</source>
        <translation>
            <numerusform>Take %n participant out of %1</numerusform>
            <numerusform>Take %n participants out of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n government holiday(s)</source>
        <translation>
            <numerusform>Add %n government holiday</numerusform>
            <numerusform>Add %n government holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n record(s)</source>
        <translation>
            <numerusform>Replace “%1” by “%2” in %n record</numerusform>
            <numerusform>Replace “%1” by “%2” in %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift the dates of %n record(s)</source>
        <translation>
            <numerusform>Shift the dates of %n record</numerusform>
            <numerusform>Shift the dates of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n province(s) out of their groups</source>
        <translation>
            <numerusform>Take %n province out of their groups</numerusform>
            <numerusform>Take %n provinces out of their groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n province(s) into %1</source>
        <translation>
            <numerusform>Put %n province into %1</numerusform>
            <numerusform>Put %n provinces into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deal the participants of %1 into %n discussion group(s)</source>
        <translation>
            <numerusform>Deal the participants of %1 into %n discussion group</numerusform>
            <numerusform>Deal the participants of %1 into %n discussion groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n participant(s) as present</source>
        <translation>
            <numerusform>Mark %n participant as present</numerusform>
            <numerusform>Mark %n participants as present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the mark of %n participant(s)</source>
        <translation>
            <numerusform>Take back the mark of %n participant</numerusform>
            <numerusform>Take back the marks of %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
