#pragma once

#include <ruam/core/contacts.h>
#include <ruam/format/texts.h>
#include <ruam/session/session.h>

/// How those are reached who answer for a province, one person, or the house where a round meets. Nothing is read until
/// it is asked for.
namespace ruam::presentation {

struct ContactLine
{
    core::ContactKind kind = core::ContactKind::Telephone;
    QString label; ///< "โทรศัพท์"
    QString text;  ///< several behind one another with commas; telephone numbers in groups
    friend bool operator==(const ContactLine &, const ContactLine &) = default;
};
struct ContactBlock
{
    core::RecordRef owner; ///< no id for an office that is not known yet
    QString name;
    std::vector<ContactLine> lines; ///< telephone, mobile, fax, e-mail
    friend bool operator==(const ContactBlock &, const ContactBlock &) = default;
};

/// The coordinator of a province, where there is one, and the province's office.
core::Result<std::vector<ContactBlock>> replyContacts(session::Session &session, core::TrainingGroupId group,
                                                      core::ProvinceId province, const format::Texts &texts);
/// One person; none where there is no such person.
core::Result<std::vector<ContactBlock>> personContacts(session::Session &session, core::PersonId person,
                                                       const format::Texts &texts);
/// The organisation that bears the name of a venue, and who answers there (ContactKind::Other); none for a venue
/// without a name.
core::Result<std::vector<ContactBlock>> venueContacts(session::Session &session, core::VenueId venue,
                                                      const format::Texts &texts);
/// Sets what stands in one line; empty for nothing. An office that is not known yet is made in the same step.
core::Result<void> setReplyContact(session::Session &session, const ContactBlock &block, core::ContactKind kind,
                                   const QString &typed);
/// The first telephone of somebody, mobiles after the others; empty where none is known.
QString telephoneOf(session::Session &session, core::PersonId person);
/// The same of the office of a province; `name` is its own.
struct OfficeTelephone
{
    QString name, telephone;
};
OfficeTelephone officeTelephoneOf(session::Session &session, core::ProvinceId province);

} // namespace ruam::presentation
