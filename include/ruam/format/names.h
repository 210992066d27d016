#pragma once

#include <ruam/core/records.h>
#include <ruam/format/texts.h>

#include <QString>
#include <QStringList>

/// Thai personal names. Rules: domain.md 6.3.
namespace ruam::format {

struct NameParts
{
    QStringList titles; ///< as typed, less slips of the keys; in order
    QString given;
    QString surname;
    bool noSurname = false; ///< one word only, or titles only: ask
    friend bool operator==(const NameParts &, const NameParts &) = default;

    /// All titles, stacked ones separated by a space, as Person::title keeps them.
    QString title() const { return titles.join(u' '); }
};

/// Takes titles, given name and surname of a pasted name apart. A suggestion only. Longest title first, stacked titles,
/// abbreviations need their dot, what follows must start as a Thai name can. A title with nobody behind it names
/// nobody: the given name is empty. ร.น. behind the name of an officer of the navy is the last title; Latin initials of
/// middle names go with the given name.
NameParts splitName(QStringView fullName);

enum class Sex { Unknown, Man, Woman };
/// What a title tells: นาย and boys', นาง, นางสาว and girls' titles, ranks with หญิง behind them. Most ranks and degrees
/// tell nothing.
Sex sexOf(QStringView title);

/// The known titles, for type-ahead: full forms first.
QStringList knownTitles();

enum class NameStyle {
    Full,  ///< full title: นางสาวสมศรี รักไทย
    Short, ///< abbreviated title: น.ส.สมศรี รักไทย
    Plain, ///< no title
};
/// Whether ดร. and the like are written; the other titles are not touched by it.
enum class DoctorTitle { Shown, Hidden };

/// A Thai title stands glued to the name (นางสาวสมศรี, ดร.สมศรี); ranks, Latin and unknown titles keep a space. ร.น.
/// stands behind the name, and makes a rank that other services share the navy's.
QString nameText(const QString &title, const QString &given, const QString &surname, NameStyle style,
                 DoctorTitle doctor = DoctorTitle::Shown);
QString nameText(const core::Person &person, NameStyle style = NameStyle::Full,
                 DoctorTitle doctor = DoctorTitle::Shown);

} // namespace ruam::format
