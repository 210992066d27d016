#include "lettertemplate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ruam::reports {

namespace {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &one : value.toArray())
        strings.append(one.toString());
    return strings;
}

/// The sentence with its fields, and whether one of them says nothing.
std::pair<QString, bool> replaced(const QString &sentence, const LetterFields &fields)
{
    static const QRegularExpression field(QStringLiteral("\\{([a-z_]+)\\}"));
    QString made;
    bool lacks = false;
    qsizetype from = 0;
    for (auto it = field.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString value = fields.value(match.captured(1));
        lacks = lacks || value.isEmpty();
        made += sentence.mid(from, match.capturedStart() - from) + value;
        from = match.capturedEnd();
        // After the full stop of an abbreviation Thai leaves a blank before the next word.
        if (value.endsWith(u'.') && from < sentence.size() && sentence[from].isLetter())
            made += u' ';
    }
    return {made + sentence.mid(from), lacks};
}

} // namespace

LetterTemplate letterTemplate(const QString &name)
{
    QFile file(QStringLiteral(":/ruam/letters.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject said = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object()[name].toObject();
    LetterTemplate made;
    made.to = said[QStringLiteral("to")].toString();
    made.subject = said[QStringLiteral("subject")].toString();
    made.reference = said[QStringLiteral("reference")].toString();
    for (const QJsonValue &one : said[QStringLiteral("enclosures")].toArray())
        made.enclosures.append({one[0].toString(), one[1].toString()});
    made.paragraphs = stringsOf(said[QStringLiteral("paragraphs")]);
    made.needs = stringsOf(said[QStringLiteral("needs")]);
    const QString provinces = said[QStringLiteral("provinces")].toString();
    made.provinces = provinces == QLatin1String("awaited")     ? LetterTemplate::To::Awaited
                     : provinces == QLatin1String("took_part") ? LetterTemplate::To::TookPart
                                                               : LetterTemplate::To::All;
    made.eachProvince = made.to.contains(QLatin1String("{province}"));
    made.eachTrainer = made.to.contains(QLatin1String("{person}"));
    return made;
}

LetterTemplate withWording(LetterTemplate sentences, const Wording &own)
{
    const auto take = [](QString &sentence, const QString &ownOne) {
        if (!ownOne.isEmpty())
            sentence = ownOne;
    };
    take(sentences.to, own.addressee);
    take(sentences.subject, own.subject);
    take(sentences.reference, own.reference);
    if (!own.body.isEmpty())
        sentences.paragraphs = own.body.split(u'\n', Qt::SkipEmptyParts);
    if (!own.enclosures.isEmpty()) {
        sentences.enclosures.clear();
        for (const QString &line : own.enclosures.split(u'\n', Qt::SkipEmptyParts))
            sentences.enclosures.append({line.section(u'|', 0, 0).trimmed(), line.section(u'|', 1).trimmed()});
    }
    return sentences;
}

Wording wordingOf(const LetterTemplate &sentences)
{
    QStringList enclosures;
    for (const auto &[what, count] : sentences.enclosures)
        enclosures.append(what + QStringLiteral(" | ") + count);
    Wording made;
    made.addressee = sentences.to;
    made.subject = sentences.subject;
    made.reference = sentences.reference;
    made.enclosures = enclosures.join(u'\n');
    made.body = sentences.paragraphs.join(u'\n');
    return made;
}

QString filledIn(const QString &sentence, const LetterFields &fields)
{
    static const QRegularExpression optional(QStringLiteral("\\[([^\\]]*)\\]"));
    QString made;
    qsizetype from = 0;
    for (auto it = optional.globalMatch(sentence); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        made += replaced(sentence.mid(from, match.capturedStart() - from), fields).first;
        const auto [text, lacks] = replaced(match.captured(1), fields);
        if (!lacks)
            made += text;
        from = match.capturedEnd();
    }
    return made + replaced(sentence.mid(from), fields).first;
}

} // namespace ruam::reports
