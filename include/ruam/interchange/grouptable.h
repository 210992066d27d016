#pragma once

#include <ruam/core/grouplist.h>
#include <ruam/format/texts.h>
#include <ruam/interchange/importpreview.h>
#include <ruam/interchange/tablefile.h>

/// Rounds of training from a table, for a preview. Nothing is entered here: the rows that a person accepts go to
/// core::takeGroups.
namespace ruam::interchange {

enum class GroupColumn { Ignored, Number, Name, Dates, Start, End, Venue, Provinces };
std::optional<GroupColumn> groupColumnFromName(QStringView name);
QStringList groupColumnNames();
struct GroupColumnChoice
{
    QString column; ///< by its heading, or by the letters of the sheet
    GroupColumn field;
};

enum class GroupReason {
    None,
    NoNumber,          ///< no number of a round, or one that cannot be
    NumberTwice,       ///< stood higher up
    BadDate,           ///< cannot be read as dates that leave no doubt
    NoDate,            ///< of a text: no dates stand behind the number
    TooLong,           ///< a text is longer than core::kMaxTextLength
    OpenQuote,         ///< a quotation mark is not closed
    NoProvince,        ///< what stands there is no province of the programme
    ProvinceTwice,     ///< stood at a round higher up
    ProvinceElsewhere, ///< Doubtful: a province of a new round stands in another
    OtherContent,      ///< Doubtful: the plan has that round, and something else of it
};

struct GroupRow
{
    qint64 line = 0; ///< in the sheet or the text, from 1
    ImportState state = ImportState::New;
    GroupReason reason = GroupReason::None;
    QString cell;    ///< what the reason is about; of OtherContent the provinces that would come
    QString nearest; ///< NoProvince: the one that may be meant
    struct OtherField
    {
        core::Kind kind;
        const core::Field *field;
    };
    std::vector<OtherField> other; ///< OtherContent: what the plan has otherwise
    core::ListedGroup group;
    QString venue; ///< as written
};

struct GroupTable
{
    bool noHeading = false; ///< no row names the columns, and no text lists rounds
    QString unknownColumn;  ///< a choice whose column is not there
    std::vector<GroupRow> rows;
    QStringList heading;              ///< the cells of the heading row
    std::vector<GroupColumn> columns; ///< what each column was read as; none for a text

    int count(ImportState state) const;
};

/// Columns are found by their headings, Thai or English.
GroupTable readGroupTable(const Table &table, const std::vector<GroupColumnChoice> &choices, const core::Plan &plan);
/// From a text that was copied from a page: whatever stands between tabs, bars and line ends; a round begins with its
/// number, "1) …", and is followed by its dates and its venue.
GroupTable readGroupText(const QString &text, const core::Plan &plan);

/// The sub-project that trains in rounds already; none where it cannot be told.
core::SubProjectId trainingSubProject(const core::Plan &plan);

QString groupReasonText(const GroupRow &row, const format::Texts &texts);

} // namespace ruam::interchange
