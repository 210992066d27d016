#pragma once

#include <ruam/core/kind.h>
#include <ruam/core/value.h>

#include <QList>
#include <QMetaType>
#include <QString>
#include <Qt>

/// What the item models tell beyond Qt's own roles, and how a cell or a field wishes to be edited.
namespace ruam::presentation {

enum Role {
    RecordRole = Qt::UserRole + 1, ///< core::RecordRef of the row; a zero id on a row that is not yet a record
    ErrorRole,       ///< QString: why the last edit of this cell was refused; empty after one that was accepted
    EditorRole,      ///< int(Editor)
    ChoicesRole,     ///< Choices of a cell whose editor is Choice or Reference, or proposals for a Line
    UrgencyRole,     ///< int(core::TaskUrgency), tasks only
    PlaceholderRole, ///< QString: grey words where there is nothing yet; no part of the data, never copied
    FilterRole,      ///< QString: the texts of the row that a filter looks at
    SortRole,        ///< what a click on the heading sorts by: qint64, QDate, or QByteArray (a key of Collation)
    MarkRole,        ///< QString: a sign behind the words of a cell, which is no part of the data and never copied
    SignRole,        ///< QString: a sign before the words of a cell, else as MarkRole
    AlwaysShownRole, ///< bool: the row stays whatever the filter, as the last (the blank row)
    LevelRole,       ///< int: how far in the text stands, for a record within another
    HeadingRole,     ///< bool: the row is a heading or a sum
};

enum class Editor {
    ReadOnly,
    Line,      ///< one line of text; with ChoicesRole these are proposals, other texts are welcome
    Text,      ///< several lines
    List,      ///< several short texts, one a line
    Number,    ///< Arabic or Thai digits
    Date,      ///< any office style; the echo below is format::dateEcho
    DateRange, ///< the same for first and last day at once
    Time,      ///< "0900", "9.00"
    TimeRange, ///< "0900-1200"
    Stamp,     ///< a printed date and time
    Choice,    ///< one of a few words
    Reference, ///< a record by its title, with type-ahead; empty for none
    Person,    ///< somebody of the people, found as the name is typed; RecordModel::choicesFor()
    Flag,      ///< a check mark
};

/// One entry of a Choice or Reference: the value that is set and the words that stand for it.
struct Choice
{
    core::Value value;
    QString text;
    friend bool operator==(const Choice &, const Choice &) = default;
};
using Choices = QList<Choice>;

} // namespace ruam::presentation

Q_DECLARE_METATYPE(ruam::core::RecordRef)
Q_DECLARE_METATYPE(ruam::presentation::Choice)
Q_DECLARE_METATYPE(ruam::presentation::Choices)
