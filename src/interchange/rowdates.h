#pragma once

#include "pastedwords.h"

#include <ruam/format/texts.h>

#include <QDate>
#include <QHash>

/// Days and places as rows of a table give them, for records of the plan.
namespace ruam::interchange {

struct RowDates
{
    QDate start, end;
    QTime timeStart, timeEnd; ///< where the days were written with times
};

/// `dates` holds the days in one cell; else `start` and `end` do. Days that leave a doubt are refused, and the cell
/// that does is told; a note of a known reading (two digits, the other era) is no doubt. All empty is no refusal.
std::optional<QString> readRowDates(const QString &dates, const QString &start, const QString &end, RowDates &into);

/// What is wrong with a date, in the words of a field for dates; of a text that is no date at all there is no more to
/// say.
QString rowDateReason(const QString &cell, const format::Texts &texts);

QString endBeforeStartText(const format::Texts &texts);

/// The plan's venues by what a cell may call them.
class VenueNames
{
public:
    explicit VenueNames(const core::Plan &plan);
    /// One of the plan that is called so, or that is the province alone; else one to be made, without an id.
    core::Venue find(const QString &text) const;

private:
    QHash<QString, const core::Venue *> m_named;
    QHash<qint64, const core::Venue *> m_provincesAlone;
    ProvinceNames m_provinces;
};

} // namespace ruam::interchange
