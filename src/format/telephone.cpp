#include <ruam/format/telephone.h>

#include <QRegularExpression>
#include <algorithm>

namespace ruam::format {

namespace {

/// Whether digits are a whole number of inland: nine of a line, or ten of a mobile. Ten that begin as a line's are a
/// line and the last digit of the next one: 0 2356 9998-9.
bool isWholeNumber(QStringView digits)
{
    const auto at = [digits](qsizetype i) { return digits[i].digitValue(); };
    if (digits.size() == 9)
        return at(0) == 0;
    return digits.size() == 10 && at(0) == 0 && (at(1) == 6 || at(1) == 8 || at(1) == 9);
}

} // namespace

QString telephoneText(const QString &typed)
{
    // Digits of either kind with blanks, dots, dashes or brackets among them.
    static const QRegularExpression number(QStringLiteral("[(]?[0-9๐-๙](?:[ \u00A0.()\u2013-]*[0-9๐-๙])+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString text;
    qsizetype after = 0;
    auto matches = number.globalMatch(typed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString digits;
        for (const QChar c : match.captured())
            if (c.isDigit())
                digits += c;
        text += typed.mid(after, match.capturedStart() - after);
        after = match.capturedEnd();
        const qsizetype lead = digits.size() == 10 ? 2 : 1;
        const bool foreign = match.capturedStart() > 0 && typed[match.capturedStart() - 1] == u'+';
        if (isWholeNumber(digits) && !foreign)
            text += QStringLiteral("%1 %2 %3").arg(digits.left(lead), digits.mid(lead, 4), digits.mid(lead + 4));
        else
            text += match.captured();
    }
    return text + typed.mid(after);
}

QStringList telephoneNumbers(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:[,;/\n]|(?<=\\s)หรือ(?=\\s))\\s*"));
    static const QRegularExpression number(
        QStringLiteral("^([+]?)([0-9๐-๙ \u00A0.()\u2013-]+?)(?:\\s*ต่อ\\s*[0-9๐-๙ -]+)?$"));
    if (!typed.contains(between))
        return {typed};
    const QStringList numbers = typed.trimmed().split(between, Qt::SkipEmptyParts);
    const auto isWhole = [](const QString &one) {
        const auto match = number.match(one);
        QString digits;
        for (const QChar c : match.captured(2))
            if (c.isDigit())
                digits += c;
        const bool isAbroad = !match.captured(1).isEmpty();
        return isAbroad ? digits.size() >= 10 && digits.size() <= 11 : isWholeNumber(digits);
    };
    const bool allWhole = !numbers.isEmpty() && std::all_of(numbers.begin(), numbers.end(), isWhole);
    return allWhole ? numbers : QStringList{typed};
}

std::optional<QString> withFirstZero(const QString &typed)
{
    static const QRegularExpression dropped(QStringLiteral("^(?:[689][0-9]{8}|[23457][0-9]{7})$"));
    return !typed.isEmpty() && dropped.match(typed).hasMatch() ? std::optional(u'0' + typed) : std::nullopt;
}

} // namespace ruam::format
