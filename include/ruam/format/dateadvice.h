#pragma once

#include <ruam/format/thaidate.h>

/// What a field for dates or times says to what is typed in it, and what it offers to make of it.
namespace ruam::format {

/// What a field holds: one day, a first and a last day, or a time with or without an end.
enum class DateEntry { Day, Days, Times };

/// Words for a button and the text that takes the place of what was typed.
struct DateOffer
{
    QString words;
    QString text;
    friend bool operator==(const DateOffer &, const DateOffer &) = default;
};

/// The line under the field. With an error the text will not be taken; a warning may be refused as well where the text
/// contradicts itself.
struct DateAdvice
{
    DateStatus status = DateStatus::Error;
    QString line;
    QList<DateOffer> offers;
    bool otherLayout = false; ///< the one offer is what the same keys give in the other layout
};
DateAdvice dateAdvice(DateEntry entry, QStringView typed, const Texts &texts);

/// The same keys without the Thai layout: "ๅถฝตฝ/ถถจ" is "15/9/2550". Nothing where there is any other key than those
/// that dates and times are typed with, or no digit.
QString withoutThaiLayout(QStringView typed);

/// "วันนี้", "today".
bool meansToday(QStringView typed);

} // namespace ruam::format
