#pragma once

#include <ruam/core/eventlist.h>
#include <ruam/format/texts.h>
#include <ruam/interchange/importpreview.h>

/// Events from a table, for a preview: meetings, seminars and signings, with what they are and when and where. Nothing
/// is entered here: the rows that a person accepts go to core::takeEvents.
namespace ruam::interchange {

enum class EventColumn {
    Ignored,
    Title,
    Kind,
    State,
    Dates, ///< first and last day in one cell, perhaps with the times
    Start,
    End,
    TimeStart, ///< perhaps both times
    TimeEnd,
    Venue,
    Room,
    SubProject,
    Note
};
std::optional<EventColumn> eventColumnFromName(QStringView name);
QStringList eventColumnNames();
struct EventColumnChoice
{
    QString column; ///< by its heading, or by the letters of the sheet
    EventColumn field;
};

enum class EventReason {
    None,
    NoTitle,
    TwiceInFile,  ///< the same title on the same day at the same time stood higher up
    BadDate,      ///< cannot be read as days that leave no doubt
    BadValue,     ///< the cell is no kind, state, time or sub-project
    TooLong,      ///< a text is longer than core::kMaxTextLength
    OpenQuote,    ///< a quotation mark is not closed
    NotAllowed,   ///< the programme does not take it: a closed round, an end before its start
    OtherContent, ///< Doubtful: the plan has that event, and something else of it
    OtherDays,    ///< Doubtful: the plan has several events called so, none on that day; becomes a new one
};

struct EventRow
{
    qint64 line = 0; ///< in the sheet or the text, from 1
    ImportState state = ImportState::New;
    EventReason reason = EventReason::None;
    EventColumn column = EventColumn::Ignored; ///< that the reason is about
    QString cell;                              ///< and what stands there
    std::optional<core::Error> error;          ///< NotAllowed
    QStringList changes;                       ///< OtherContent: "field: before → after"
    core::ListedEvent event;
    QString venue; ///< as written
};

struct EventTable
{
    bool noHeading = false; ///< no row names the columns
    QString unknownColumn;  ///< a choice whose column is not there
    std::vector<EventRow> rows;
    QStringList heading;              ///< the cells of the heading row
    std::vector<EventColumn> columns; ///< what each column was read as

    int count(ImportState state) const;
};

/// Columns are found by their headings, Thai or English. An event is known again by its title and its first day; where
/// the plan has but one of that title, by the title alone. `texts` words what would change.
EventTable readEventTable(const Table &table, const std::vector<EventColumnChoice> &choices, const core::Plan &plan,
                          const format::Texts &texts);

/// The same as a preview of any content.
std::shared_ptr<const ImportPreview> previewEvents(EventTable table);

QString eventReasonText(const EventRow &row, const format::Texts &texts);

} // namespace ruam::interchange
