#include "nametitles.h"

#include <ruam/core/text.h>
#include <ruam/format/names.h>

namespace ruam::format {
namespace {

/// What is left of `typed` when its beginning, cleaned, reads as all but `rest`.
QString typedRest(const QString &typed, const QString &clean, const QString &rest)
{
    if (typed == clean)
        return rest;
    for (qsizetype at = typed.size() - rest.size(); at > 0; --at)
        if (core::comparableText(QStringView(typed).sliced(at)) == rest)
            return typed.sliced(at).trimmed();
    return rest.size() == clean.size() ? typed : rest;
}

/// Without zero-width characters, and with single plain blanks; spelling stays as typed.
QString tidied(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if ((u >= 0x200B && u <= 0x200D) || u == 0xFEFF || u == 0x2060 || u == 0x00AD)
            continue;
        if (!c.isSpace())
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

struct StyledTitle
{
    QString text;
    bool spaced = true;
};

/// The titles of a person in the style asked for; words that are no known title stay as they are.
StyledTitle styledTitle(const QString &title, NameStyle style)
{
    StyledTitle styled;
    const QString tidy = core::comparableText(title);
    QStringView rest(tidy);
    while (!rest.isEmpty()) {
        const TitleMatch match = matchTitle(rest, true);
        qsizetype length = match.length;
        if (!match.known()) {
            const qsizetype blank = rest.indexOf(u' ');
            length = blank < 0 ? rest.size() : blank;
        }
        const QString typed = rest.left(length).toString();
        const QString wanted = style == NameStyle::Full ? match.full : match.abbreviated;
        if (!styled.text.isEmpty() && !(styled.text.endsWith(u'.') && !styled.spaced))
            styled.text += u' ';
        styled.text += wanted.isEmpty() ? typed : wanted;
        styled.spaced = !match.known() || match.spaced;
        rest = rest.sliced(length).trimmed();
    }
    return styled;
}

} // namespace

NameParts splitName(QStringView fullName)
{
    NameParts parts;
    const QString name = tidied(fullName);
    const QString clean = core::comparableText(name);
    QStringView after(clean);
    TitleMatch before;
    for (TitleMatch match = matchTitleAfter(before, after); match.known(); match = matchTitleAfter(before, after)) {
        parts.titles.append(after.left(match.length).toString());
        after = after.sliced(match.length).trimmed();
        before = match;
    }
    const QString typed = typedRest(name, clean, after.toString());
    const QStringView rest(typed);
    const qsizetype blank = rest.indexOf(u' ');
    parts.given = (blank < 0 ? rest : rest.left(blank)).toString();
    if (blank >= 0)
        parts.surname = rest.sliced(blank + 1).toString();
    parts.noSurname = parts.surname.isEmpty() && !(parts.given.isEmpty() && parts.titles.isEmpty());
    return parts;
}

QStringList knownTitles()
{
    return allTitles();
}

QString nameText(const QString &title, const QString &given, const QString &surname, NameStyle style)
{
    QString name = given;
    if (!surname.isEmpty()) {
        if (!name.isEmpty())
            name += u' ';
        name += surname;
    }
    if (style == NameStyle::Plain || title.isEmpty())
        return name;
    const StyledTitle styled = styledTitle(title, style);
    if (styled.text.isEmpty() || name.isEmpty())
        return styled.text + name;
    return styled.text + (styled.spaced ? QStringLiteral(" ") : QString()) + name;
}

QString nameText(const core::Person &person, NameStyle style)
{
    return nameText(person.title, person.given, person.surname, style);
}

} // namespace ruam::format
