#include "nametitles.h"

#include <ruam/core/text.h>
#include <ruam/format/names.h>

#include <algorithm>

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
    QString behind; ///< ร.น., which stands behind the name
    bool spaced = true;
};

/// The first word of `text`, without the blank behind it.
QStringView firstWord(QStringView text)
{
    const qsizetype blank = text.indexOf(u' ');
    return blank < 0 ? text : text.left(blank);
}

bool endsWithNavyMark(QStringView titles)
{
    return isNavyMark(titles.sliced(titles.lastIndexOf(u' ') + 1));
}

/// The titles of a person in the style asked for; words that are no known title stay as they are.
StyledTitle styledTitle(const QString &title, NameStyle style, DoctorTitle doctor)
{
    StyledTitle styled;
    const QString tidy = core::comparableText(title);
    const bool navy = endsWithNavyMark(tidy);
    QStringView rest(tidy);
    while (!rest.isEmpty()) {
        if (isNavyMark(rest)) {
            styled.behind = (style == NameStyle::Full ? kNavyInFull : kNavyMark).toString();
            break;
        }
        const TitleMatch match = matchTitle(rest, true);
        const qsizetype length = match.known() ? match.length : firstWord(rest).size();
        const QString typed = rest.left(length).toString();
        rest = rest.sliced(length).trimmed();
        if (doctor == DoctorTitle::Hidden && isDoctor(match))
            continue;
        const QString full = navy && match.full.isEmpty() ? match.navy : match.full;
        const QString wanted = style == NameStyle::Full ? full : match.abbreviated;
        if (!styled.text.isEmpty() && !(styled.text.endsWith(u'.') && !styled.spaced))
            styled.text += u' ';
        styled.text += wanted.isEmpty() ? typed : wanted;
        styled.spaced = !match.known() || match.spaced;
    }
    return styled;
}

/// Takes ร.น. off the end of what stands behind the titles; a name is left. ราชนาวี may be a name where no rank stands.
QString takeNavyMark(QString &name, bool rank)
{
    const qsizetype blank = name.lastIndexOf(u' ');
    const QStringView last = QStringView(name).sliced(blank + 1);
    qsizetype begin = name.size();
    if (blank > 0 && isNavyMark(last) && (rank || last != kNavyInFull))
        begin = blank + 1;
    else if (blank > 0 && last.size() > kNavyMark.size() && last.endsWith(kNavyMark))
        begin = name.size() - kNavyMark.size();
    const QString mark = name.sliced(begin);
    name = name.left(begin).trimmed();
    return mark;
}

bool isLatinInitial(QStringView word)
{
    const auto isLetter = [](QChar c) { return c.isUpper() && c.script() == QChar::Script_Latin; };
    if (word.size() == 1)
        return isLetter(word[0]);
    if (word.isEmpty() || word.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < word.size(); i += 2)
        if (!isLetter(word[i]) || word[i + 1] != u'.')
            return false;
    return true;
}

/// Where the given name ends: behind its first word and the initials of middle names, with a surname left.
qsizetype givenEnd(QStringView name)
{
    qsizetype end = firstWord(name).size();
    if (end == 0 || name[0].script() != QChar::Script_Latin)
        return end;
    while (end < name.size()) {
        const QStringView word = firstWord(name.sliced(end + 1));
        const qsizetype next = end + 1 + word.size();
        if (!isLatinInitial(word) || next >= name.size())
            break;
        end = next;
    }
    return end;
}

} // namespace

NameParts splitName(QStringView fullName)
{
    NameParts parts;
    const QString name = tidied(fullName);
    const QString clean = core::comparableText(name);
    QStringView after(clean);
    TitleMatch before;
    bool rank = false;
    for (TitleMatch match = matchTitleAfter(before, after); match.known(); match = matchTitleAfter(before, after)) {
        parts.titles.append(after.left(match.length).toString());
        after = after.sliced(match.length).trimmed();
        before = match;
        rank = rank || match.rank;
    }
    QString rest = typedRest(name, clean, after.toString());
    if (const QString mark = takeNavyMark(rest, rank); !mark.isEmpty())
        parts.titles.append(mark);
    const qsizetype end = givenEnd(rest);
    parts.given = rest.left(end);
    parts.surname = rest.sliced(std::min(end + 1, rest.size()));
    parts.noSurname = parts.surname.isEmpty() && !(parts.given.isEmpty() && parts.titles.isEmpty());
    return parts;
}

QStringList knownTitles()
{
    return allTitles();
}

QString nameText(const QString &title, const QString &given, const QString &surname, NameStyle style,
                 DoctorTitle doctor)
{
    QString name = given;
    if (!surname.isEmpty()) {
        if (!name.isEmpty())
            name += u' ';
        name += surname;
    }
    if (style == NameStyle::Plain || title.isEmpty())
        return name;
    const StyledTitle styled = styledTitle(title, style, doctor);
    if (!styled.text.isEmpty() && !name.isEmpty() && styled.spaced)
        name.prepend(u' ');
    name.prepend(styled.text);
    return styled.behind.isEmpty() || name.isEmpty() ? name + styled.behind : name + u' ' + styled.behind;
}

QString nameText(const core::Person &person, NameStyle style, DoctorTitle doctor)
{
    return nameText(person.title, person.given, person.surname, style, doctor);
}

} // namespace ruam::format
