#pragma once

#include <ruam/core/plan.h>
#include <ruam/core/result.h>
#include <ruam/core/stores.h>
#include <ruam/format/texts.h>
#include <ruam/format/thaidate.h>

/// The one place that turns (record, field) into text and back, for tables, details, charts and papers alike.
namespace ruam::format {

/// The field's label on screen: "วันที่อบรม". Never empty for a field of core::fieldsOf.
QString fieldLabel(core::Kind kind, const core::Field &field, const Texts &texts);
/// Dates as a screen in the reader's language shows them: in the Buddhist era in Thai, in the common era in English.
DateFormat readersDates(const Texts &texts);
/// A value of a field as text that readField reads back: a date as DateStyle::Long, a reference as its record's title.
QString valueText(const core::Plan &plan, const core::Field &field, const core::Value &value, const Texts &texts,
                  const DateFormat &dates = {});
QString fieldText(const core::Plan &plan, core::RecordRef record, QStringView field, const Texts &texts,
                  const DateFormat &dates = {});
/// Reads what was typed into a field. Dates in any office style, numbers in either kind of digits, enumerations by
/// their words; a reference by its title as it stands in `plan`. A text that cannot be read fails as BadValue.
core::Result<core::Value> readField(const core::Plan &plan, const core::Field &field, const QString &typed,
                                    const Texts &texts);

/// An amount of satang in baht, with commas between thousands and satang only where there are some: "1,250,000.50".
QString moneyText(qint64 satang, Digits digits = Digits::Arabic);

/// The words of an enumeration's stored name, such as "in_progress" of Task.state: "อยู่ระหว่างดำเนินการ".
QString enumText(core::Kind kind, const core::Field &field, const QString &storedName, const Texts &texts);
/// The kind's name: "กลุ่ม", "งาน".
QString kindText(core::Kind kind, const Texts &texts);

/// "หนังสือเชิญ…": a paper by its name on the command line; the name itself of one that is not known.
QString paperTitle(QStringView name, const Texts &texts);

/// What a record is called in lists, messages and steps: "กลุ่มที่ 7", a task's title, a venue's full line. The word for a
/// round is the programme's.
QString recordTitle(const core::Plan &plan, core::RecordRef record, const Texts &texts);
/// What a round is called: "กลุ่ม", "รุ่น", "รอบ" as the programme has it; "Group", "Batch", "Round".
QString roundWord(const core::Plan &plan, const Texts &texts);
/// "กลุ่มที่ 3", in the programme's word for a round.
QString groupTitle(const core::Plan &plan, const core::TrainingGroup &group, const Texts &texts,
                   Digits digits = Digits::Arabic);
/// A round by what names it, for words that are made where its plan is not at hand any more.
struct RoundName
{
    QString word; ///< as the programme has it
    std::optional<qint64> number;
    friend bool operator==(const RoundName &, const RoundName &) = default;
};
RoundName roundName(const core::Plan &plan, const core::TrainingGroup &group);
QString groupTitle(const RoundName &round, const Texts &texts, Digits digits = Digits::Arabic);
/// Name, room, street and province in one line: "โรงแรมเดอะแกรนด์ อยุธยา บางกอก ถนนรัชดาภิเษก กรุงเทพมหานคร"; a venue
/// without a name is its province: "จังหวัดพิษณุโลก".
QString venueText(const core::Plan &plan, core::VenueId venue, const Texts &texts);
/// "จังหวัดพิษณุโลก", "กรุงเทพมหานคร".
QString provinceText(const core::Plan &plan, core::ProvinceId province, const Texts &texts);
QString organisationText(const core::Plan &plan, core::OrganisationId organisation, const Texts &texts);
/// The title of an event: its own, or its group's number and name.
QString eventTitle(const core::Plan &plan, const core::Event &event, const Texts &texts);

} // namespace ruam::format
