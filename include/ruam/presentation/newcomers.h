#pragma once

#include <ruam/core/registrations.h>
#include <ruam/format/names.h>
#include <ruam/presentation/roles.h>
#include <ruam/session/session.h>

/// Somebody who is to be put on a list: chosen among those who are known, or told by a name.
namespace ruam::presentation {

/// Those of the whole file whom a typed part of a name may mean, with what tells them apart; each Choice is a person's
/// id.
Choices personChoices(session::Session &session, const QString &typed, const format::Texts &texts);

/// Those of the whole file who are called so: by given name and surname, and by the title where one was typed; a few at
/// most. Fails as the store does.
core::Result<std::vector<core::PersonId>> personsCalled(session::Session &session, const format::NameParts &name);

/// A person of the file with all their registrations, where one is chosen; else a new one, of the province given, whose
/// name is taken apart.
core::Result<core::Newcomer> newcomerFor(session::Session &session, const QString &fullName, core::PersonId known,
                                         core::ProvinceId province = {});

} // namespace ruam::presentation
