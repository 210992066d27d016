#pragma once

#include "fieldtables.h"

/// The fields of the people, and of the records of a round.
namespace ruam::core::tables {

template <>
struct Fields<Person>
{
    static constexpr Field table[] = {
        field<&Person::title>("title"),
        field<&Person::given>("given", kRequired),
        field<&Person::surname>("surname"),
        field<&Person::positionTitle>("position_title"),
        field<&Person::organisation>("organisation"),
        field<&Person::province>("province"),
    };
};

template <>
struct Fields<Registration>
{
    static constexpr Field table[] = {
        field<&Registration::event>("event", kStructural),
        field<&Registration::person>("person", kStructural),
        field<&Registration::position>("position", kStructural),
        field<&Registration::role>("role"),
        field<&Registration::state>("state"),
        field<&Registration::positionTitle>("position_title"),
        field<&Registration::organisation>("organisation"),
        field<&Registration::province>("province"),
        field<&Registration::replaces>("replaces"),
        field<&Registration::walkIn>("walk_in", kStructural, 5),
        field<&Registration::discussionGroup>("discussion_group", {}, 5),
        field<&Registration::arrives>("arrives", {}, 5),
        field<&Registration::departs>("departs", {}, 5),
    };
};

template <>
struct Fields<Contact>
{
    static constexpr Field table[] = {
        field<&Contact::person>("person", kStructural, 5),
        field<&Contact::organisation>("organisation", kStructural, 5),
        field<&Contact::kind>("kind", {}, 5),
        field<&Contact::value>("value", kRequired, 5),
        field<&Contact::note>("note", {}, 5),
    };
};

template <>
struct Fields<Attendance>
{
    static constexpr Field table[] = {
        field<&Attendance::event>("event", kNamed, 5), field<&Attendance::registration>("registration", kNamed, 5),
        field<&Attendance::date>("date", kNamed, 5),   field<&Attendance::half>("half", kStructural, 5),
        field<&Attendance::time>("time", {}, 5),
    };
};

template <>
struct Fields<DistinctPersons>
{
    static constexpr Field table[] = {
        field<&DistinctPersons::first>("first", kNamed, 5),
        field<&DistinctPersons::second>("second", kNamed, 5),
    };
};

template <>
struct Fields<Invitation>
{
    static constexpr Field table[] = {
        field<&Invitation::group>("group", kStructural, 5),
        field<&Invitation::province>("province", kNamed, 5),
        field<&Invitation::quota>("quota", {}, 5),
        field<&Invitation::letterNumber>("letter_number", {}, 5),
        field<&Invitation::letterState>("letter_state", {}, 5),
        field<&Invitation::sent>("sent", {}, 5),
        field<&Invitation::replyBy>("reply_by", {}, 5),
        field<&Invitation::replied>("replied", {}, 5),
        field<&Invitation::accepted>("accepted", {}, 5),
        field<&Invitation::declined>("declined", {}, 5),
        field<&Invitation::declineReason>("decline_reason", {}, 5),
        field<&Invitation::coordinator>("coordinator", {}, 5),
        field<&Invitation::mealsGeneral>("meals_general", {}, 5),
        field<&Invitation::mealsMuslim>("meals_muslim", {}, 5),
        field<&Invitation::mealsVegetarian>("meals_vegetarian", {}, 5),
    };
};

template <>
struct Fields<AgendaItem>
{
    static constexpr Field table[] = {
        field<&AgendaItem::event>("event", kNamed, 5),
        field<&AgendaItem::day>("day", kStructural, 5),
        field<&AgendaItem::position>("position", kStructural, 5),
        field<&AgendaItem::timeStart>("time_start", {}, 5),
        field<&AgendaItem::timeEnd>("time_end", {}, 5),
        field<&AgendaItem::kind>("kind", {}, 5),
        field<&AgendaItem::module>("module", {}, 5),
        field<&AgendaItem::title>("title", {}, 5),
        field<&AgendaItem::titleEn>("title_en", {}, 5),
        field<&AgendaItem::englishConfirmed>("english_confirmed", {}, 8),
        field<&AgendaItem::room>("room", {}, 5),
        field<&AgendaItem::note>("note", kMultiline, 5),
    };
};

template <>
struct Fields<AgendaSpeaker>
{
    static constexpr Field table[] = {
        field<&AgendaSpeaker::item>("item", kNamed, 5),
        field<&AgendaSpeaker::position>("position", kStructural, 5),
        field<&AgendaSpeaker::person>("person", kNamed, 5),
    };
};

template <>
struct Fields<Meal>
{
    static constexpr Field table[] = {
        field<&Meal::event>("event", kNamed, 5),    field<&Meal::day>("day", kStructural, 5),
        field<&Meal::kind>("kind", kStructural, 5), field<&Meal::general>("general", {}, 5),
        field<&Meal::muslim>("muslim", {}, 5),      field<&Meal::vegetarian>("vegetarian", {}, 5),
        field<&Meal::note>("note", {}, 5),
    };
};

template <>
struct Fields<IssuedPaper>
{
    static constexpr Field table[] = {
        field<&IssuedPaper::event>("event", kStructural, 5),       field<&IssuedPaper::paper>("paper", kNamed, 5),
        field<&IssuedPaper::issued>("issued", kReadOnly, 5),       field<&IssuedPaper::names>("names", kReadOnly, 5),
        field<&IssuedPaper::letterNumber>("letter_number", {}, 5), field<&IssuedPaper::options>("options", kMade, 5),
    };
};

template <>
struct Fields<Signatory>
{
    static constexpr Field table[] = {
        field<&Signatory::role>("role", kStructural, 7), field<&Signatory::position>("position", kStructural, 7),
        field<&Signatory::name>("name", kRequired, 7),   field<&Signatory::nameEn>("name_en", {}, 7),
        field<&Signatory::post>("post", {}, 7),          field<&Signatory::postEn>("post_en", {}, 7),
        field<&Signatory::acting>("acting", {}, 7),      field<&Signatory::actingFor>("acting_for", {}, 7),
    };
};

template <>
struct Fields<PaperTemplate>
{
    static constexpr Field table[] = {
        field<&PaperTemplate::paper>("paper", kNamed, 7),
        field<&PaperTemplate::addressee>("addressee", kSentence, 7),
        field<&PaperTemplate::subject>("subject", kSentence, 7),
        field<&PaperTemplate::reference>("reference", kSentence, 7),
        field<&PaperTemplate::enclosures>("enclosures", kSentences, 7),
        field<&PaperTemplate::body>("body", kSentences, 7),
        field<&PaperTemplate::font>("font", {}, 7),
        field<&PaperTemplate::sizeStep>("size_step", {}, 7),
    };
};

} // namespace ruam::core::tables
