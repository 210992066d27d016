#include <ruam/presentation/newcomers.h>

#include <ruam/core/text.h>
#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

namespace {

constexpr int kMostFound = 12;
constexpr int kMostOfOneName = 20;

/// A name as it is compared, with whatever titles.
QString wholeNameKey(const QString &given, const QString &surname)
{
    return comparableText(given + u' ' + surname);
}

bool isCalled(const Person &person, const format::NameParts &name)
{
    const format::NameParts own = format::splitName(format::nameText(person));
    return wholeNameKey(own.given, own.surname) == wholeNameKey(name.given, name.surname) &&
           (name.titles.isEmpty() || comparableText(own.title()) == comparableText(name.title()));
}

} // namespace

Choices personChoices(session::Session &session, const QString &typed, const format::Texts &texts)
{
    Choices choices;
    const auto found = session.people().search(typed, kMostFound);
    if (!found)
        return choices;
    for (const FoundPerson &one : *found) {
        QStringList words{format::nameText(one.person)};
        if (!one.person.positionTitle.isEmpty())
            words.append(one.person.positionTitle);
        if (const QString at = format::organisationText(session.plan(), one.person.organisation, texts); !at.isEmpty())
            words.append(at);
        else if (one.person.province.isValid())
            words.append(format::provinceText(session.plan(), one.person.province, texts));
        choices.append({one.person.id.value, words.join(QStringLiteral(" · "))});
    }
    return choices;
}

Result<std::vector<PersonId>> personsCalled(session::Session &session, const format::NameParts &name)
{
    std::vector<PersonId> called;
    if (name.given.isEmpty())
        return called;
    Person wanted;
    wanted.given = name.given;
    wanted.surname = name.surname;
    const auto alike = session.people().alike(wanted, kMostOfOneName);
    if (!alike)
        return alike.error();
    for (const Person &one : *alike)
        if (isCalled(one, name))
            called.push_back(one.id);
    return called;
}

Result<Newcomer> newcomerFor(session::Session &session, const QString &fullName, PersonId known, ProvinceId province)
{
    Newcomer newcomer;
    if (known.isValid()) {
        const auto person = session.people().person(known);
        if (!person)
            return person.error();
        if (!*person)
            return Error{Code::NotFound, {refOf(known)}, {}};
        auto registrations = session.people().registrationsOf(known);
        if (!registrations)
            return registrations.error();
        newcomer.known = **person;
        newcomer.registrations = *std::move(registrations);
        return newcomer;
    }
    const format::NameParts parts = format::splitName(fullName);
    newcomer.made.title = parts.title();
    newcomer.made.given = parts.given;
    newcomer.made.surname = parts.surname;
    newcomer.made.province = province;
    return newcomer;
}

} // namespace ruam::presentation
