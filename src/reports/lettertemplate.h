#pragma once

#include <ruam/reports/papers.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace ruam::reports {

/// The sentences of a letter or memo. "{province}" stands for what the record says; "[ … ]" is left out where one of
/// its fields says nothing.
struct LetterTemplate
{
    QString to;
    QString subject;
    QString reference;
    QList<std::pair<QString, QString>> enclosures; ///< what, and how many
    QStringList paragraphs;
    QStringList needs; ///< without these the paper is not made
    bool eachProvince = false;
    /// To which provinces of a round, where nobody has chosen some.
    enum class To { All, Awaited, TookPart } provinces = To::All;
    bool eachTrainer = false;
};
/// Where this stands in a paragraph, the table of results follows it.
inline constexpr QLatin1String kResultsField("{results}");

/// The one that the program brings along; empty if there is none of this name.
LetterTemplate letterTemplate(const QString &name);

/// With the words of the office where it has its own.
LetterTemplate withWording(LetterTemplate sentences, const Wording &own);
Wording wordingOf(const LetterTemplate &sentences);

using LetterFields = QHash<QString, QString>;
QString filledIn(const QString &sentence, const LetterFields &fields);

} // namespace ruam::reports
