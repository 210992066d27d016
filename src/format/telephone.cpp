#include <ruam/format/telephone.h>

#include <QRegularExpression>
#include <algorithm>

namespace ruam::format {

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
        const bool inland = digits.size() == 9 && digits.front().digitValue() == 0;
        const bool mobile = digits.size() == 10 && digits.front().digitValue() == 0;
        const qsizetype lead = mobile ? 2 : 1;
        const bool foreign = match.capturedStart() > 0 && typed[match.capturedStart() - 1] == u'+';
        if ((inland || mobile) && !foreign)
            text += QStringLiteral("%1 %2 %3").arg(digits.left(lead), digits.mid(lead, 4), digits.mid(lead + 4));
        else
            text += match.captured();
    }
    return text + typed.mid(after);
}

QStringList telephoneNumbers(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:[,;/\n]|(?<=\\s)หรือ(?=\\s))\\s*"));
    static const QRegularExpression whole(
        QStringLiteral("^(?:[(]?[0๐]|[+][6๖][6๖])(?:[ \u00A0.()\u2013-]*[0-9๐-๙]){8,9}(?:\\s*ต่อ\\s*[0-9๐-๙ -]+)?$"));
    if (!typed.contains(between))
        return {typed};
    const QStringList numbers = typed.trimmed().split(between, Qt::SkipEmptyParts);
    const bool allWhole = !numbers.isEmpty() && std::all_of(numbers.begin(), numbers.end(), [](const QString &one) {
        return whole.match(one).hasMatch();
    });
    return allWhole ? numbers : QStringList{typed};
}

std::optional<QString> withFirstZero(const QString &typed)
{
    static const QRegularExpression dropped(QStringLiteral("^(?:[689][0-9]{8}|[23457][0-9]{7})$"));
    return !typed.isEmpty() && dropped.match(typed).hasMatch() ? std::optional(u'0' + typed) : std::nullopt;
}

} // namespace ruam::format
