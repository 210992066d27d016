#include "translations.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

namespace ruam::layout {
namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%(L?\\d+|n)"));
    QStringList found;
    auto it = mark.globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured());
    std::sort(found.begin(), found.end());
    found.removeDuplicates();
    return found;
}

/// What an office does not write: other words for what has one, address, blame, typewriter quotes.
QString wrongWord(const QString &text)
{
    static const QRegularExpression wrong(
        QStringLiteral("ข้อผิดพลาด|โควต้า|อิมพอร์ต|เอ็กซ์พอร์ต|แปะ|โมดูล|คู่สัญญา|ผู้ให้ทุน|เซฟ|คลิก|กรุณา|วันหยุดสุดสัปดาห์|"
                       "(?<!เ)ท่าน|(?<!ขอบ)คุณ(?!สมบัติ|วุฒิ|หญิง|ภาพ|ค่า)|\"|โปรด.*โปรด"));
    return wrong.match(text).captured();
}

struct Entry
{
    QString context;
    QString source;
    QString type;
    QStringList translations; ///< more than one where there are plurals
};

QString endsOf(const QString &text)
{
    const auto blank = [](QChar letter) { return letter.isSpace() ? u'_' : u'.'; };
    return QString(blank(text.front())) + blank(text.back());
}

/// Blanks, dots and the letters that menus are reached by. Empty where all is well.
QString wrongForm(const Entry &entry, const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&(?=[A-Za-z])"));
    static const QRegularExpression thaiMnemonic(QStringLiteral("\\(&[A-Z]\\)$"));
    static const QRegularExpression thai(QStringLiteral("[\\x{0E01}-\\x{0E5B}]"));
    static const QRegularExpression dots(QStringLiteral("…|\\.\\.\\."));
    if (text.contains(QLatin1String("  ")) && !entry.source.contains(QLatin1String("  ")))
        return QStringLiteral("double blank");
    if (endsOf(text) != endsOf(entry.source))
        return QStringLiteral("blank at an end");
    if (text.contains(QLatin1String("...")))
        return QStringLiteral("three dots for “…”");
    if (text.contains(u'…') != entry.source.contains(dots))
        return QStringLiteral("“…” differs");
    if (text.contains(thai) && entry.source.contains(mnemonic) != text.contains(thaiMnemonic))
        return QStringLiteral("mnemonic differs");
    const bool answer = text.startsWith(QStringLiteral("ใช่")) || text == QStringLiteral("ไม่ใช่");
    // A flag is yes or no; a button says what it does.
    if (answer && entry.context != QLatin1String("enums"))
        return QStringLiteral("not a verb");
    return {};
}

QString complaint(const Entry &entry)
{
    if (!entry.type.isEmpty())
        return entry.type;
    for (const QString &text : entry.translations) {
        if (text.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (text.contains(u'!'))
            return QStringLiteral("shouts");
        if (const QString word = wrongWord(text); !word.isEmpty())
            return QStringLiteral("not written so: ") + word;
        if (placeholders(text) != placeholders(entry.source))
            return QStringLiteral("placeholders differ");
        if (const QString what = wrongForm(entry, text); !what.isEmpty())
            return what;
    }
    return entry.translations.isEmpty() ? QStringLiteral("empty") : QString();
}

} // namespace

QStringList badTranslations(const QString &catalogue)
{
    QStringList bad;
    QXmlStreamReader xml(catalogue);
    QString context;
    Entry entry;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                entry = {context, {}, {}, {}};
            } else if (xml.name() == u"source") {
                entry.source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                entry.type = xml.attributes().value(QLatin1String("type")).toString();
                // Plurals are elements of their own; the text around them is blank.
                const QString text = [&] {
                    QString direct;
                    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
                        if (xml.isCharacters())
                            direct += xml.text();
                        else if (xml.isStartElement())
                            entry.translations.append(xml.readElementText());
                    }
                    return direct;
                }();
                if (entry.translations.isEmpty())
                    entry.translations.append(text);
            }
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"message") {
            if (const QString what = complaint(entry); !what.isEmpty())
                bad.append(QStringLiteral("%1 | %2: %3").arg(entry.context, entry.source, what));
        }
    }
    if (xml.hasError())
        bad.append(QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    return bad;
}

} // namespace ruam::layout
