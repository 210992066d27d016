#pragma once

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
    int resultsAfter = 0; ///< the table of results stands behind this paragraph; 0: there is none
    QStringList needs;    ///< without these the paper is not made
};

/// The one that the program brings along; empty if there is none of this name.
LetterTemplate letterTemplate(const QString &name);

using LetterFields = QHash<QString, QString>;
QString filledIn(const QString &sentence, const LetterFields &fields);

} // namespace ruam::reports
