#pragma once

#include <QString>
#include <QStringList>

/// The titles that stand before a Thai name. Rules: domain.md 6.3.
namespace ruam::format {

/// A title at the beginning of a text.
struct TitleMatch
{
    qsizetype length = 0; ///< of the title as typed; 0 where there is none
    QString full;         ///< empty where an abbreviation has several meanings
    QString abbreviated;  ///< the title itself where none is in use
    bool spaced = false;  ///< a blank stands between it and the name: ranks, Latin titles
    bool civil = false;   ///< นาย, นาง and the like
    bool rank = false;    ///< of a service, in Thai
    QString navy;         ///< the full form of the rank in the navy, where it has that rank
    bool known() const { return length > 0; }
};

/// The longest title that `text` begins with, provided a name can follow it. `alone` also takes a title that nothing
/// follows.
TitleMatch matchTitle(QStringView text, bool alone = false);

/// The title that `text` begins with behind another; `before` may be none. Takes a title that nothing follows.
TitleMatch matchTitleAfter(const TitleMatch &before, QStringView text);

/// What stands behind the name of an officer of the navy.
inline constexpr QStringView kNavyMark = u"ร.น.", kNavyInFull = u"ราชนาวี";

/// Whether the word is that mark. A dot of it has to stand: รน is none.
bool isNavyMark(QStringView word);

/// ดร. and the like, which many papers leave out.
bool isDoctor(const TitleMatch &match);

/// All full forms, commonest first, then the abbreviations.
QStringList allTitles();

} // namespace ruam::format
