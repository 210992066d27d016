#include "words.h"

#include <algorithm>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// What an address, a code or a Latin word is made of.
bool isCodeLike(QChar c)
{
    return isLatin(c) || c.isDigit() || QStringView(u"@._-:/+#").contains(c);
}

} // namespace

QString paperDigits(const QString &text, Digits digits)
{
    if (digits == Digits::Arabic)
        return toArabicDigits(text);
    QString shown;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        bool latin = false;
        while (to < text.size() && isCodeLike(text[to]))
            latin = isLatin(text[to++]) || latin;
        if (to == from) {
            shown += text[from++];
            continue;
        }
        const QString word = text.mid(from, to - from);
        shown += latin ? word : inDigits(word, digits);
        from = to;
    }
    return shown;
}

Words::Words(const Plan &plan, const PaperOptions &options, Digits digits)
    : m_plan(plan), m_texts(options.language), m_dates{options.language, options.era,
                                                       options.language == Language::English ? Digits::Arabic : digits}
{
}

QString Words::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    return m_texts.translate(context, source, disambiguation, n);
}

QString Words::number(qint64 value) const
{
    return inDigits(QString::number(value), digits());
}

QString Words::date(QDate date, DateStyle style) const
{
    return dateText(date, style, m_dates);
}

QString Words::range(QDate start, QDate end, DateStyle style) const
{
    return rangeText(start, end, style, m_dates);
}

QString Words::time(QTime start, QTime end) const
{
    return timeText(start, end, m_dates, true);
}

QString Words::stamp(const QDateTime &stamp) const
{
    DateFormat printed = m_dates;
    printed.digits = Digits::Arabic;
    return stampText(stamp, printed);
}

QString Words::year(qint64 commonEra) const
{
    // Every style ends in the year; the era is format's business alone.
    return date(QDate(int(commonEra), 1, 1), DateStyle::Long).section(u' ', -1);
}

QString Words::printedAt(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    //: %1 a date, %2 a time
    return translate("reports", "Printed on %1 at %2").arg(date(at.date(), DateStyle::Long), time(at.time(), {}));
}

QString Words::text(const QString &thai, const QString &english, RecordRef record) const
{
    if (isThai())
        return paperDigits(thai, digits());
    if (english.isEmpty() && !thai.isEmpty()) {
        const Arg arg = record;
        if (!m_missing.contains(arg))
            m_missing.append(arg);
    }
    return english;
}

QString Words::marked(const QString &title, bool confirmed) const
{
    if (isThai() || confirmed || title.isEmpty() || !m_marksTranslations)
        return title;
    m_hasMarked = true;
    return title + kWorkingTranslation;
}

QString Words::ofOffice(const QString &text) const
{
    if (isThai())
        return paperDigits(text, digits());
    const bool hasThai =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c >= QChar(0x0E01) && c <= QChar(0x0E5B); });
    return hasThai ? QString() : text;
}

QString Words::organisation(OrganisationId id) const
{
    const Organisation *found = m_plan.find(id);
    return found ? title(*found) : QString();
}

QString Words::venue(VenueId id) const
{
    const Venue *found = m_plan.find(id);
    if (!found)
        return {};
    // They remember where there is no English.
    text(found->name, found->nameEn, refOf(*found));
    text(found->room, found->roomEn, refOf(*found));
    text(found->street, found->streetEn, refOf(*found));
    return marked(paperDigits(venueText(m_plan, id, m_texts), digits()),
                  found->englishConfirmed || found->nameEn.isEmpty());
}

QString Words::place(VenueId id) const
{
    const Venue *found = m_plan.find(id);
    if (isThai() || !found || !found->name.isEmpty() || !found->province.isValid())
        return venue(id);
    const QString pattern = isBangkok(found->province) ? translate("reports", "%1 (venue to be confirmed)")
                                                       : translate("reports", "%1 Province (venue to be confirmed)");
    return pattern.arg(province(found->province));
}

QString Words::province(ProvinceId id) const
{
    return paperDigits(provinceText(m_plan, id, m_texts), digits());
}

QString Words::roundWord() const
{
    return format::roundWord(m_plan, m_texts);
}

QString Words::group(const TrainingGroup &group) const
{
    return groupTitle(m_plan, group, m_texts, digits());
}

QString Words::groupAndName(const TrainingGroup &one) const
{
    const QString name = title(one);
    return name.isEmpty() ? group(one) : translate("reports", "%1: %2", "a group and its name").arg(group(one), name);
}

QString Words::round(const Round &round) const
{
    if (round.group)
        return group(*round.group);
    if (!round.event)
        return {};
    const QString name = title(*round.event);
    return name.isEmpty() ? enumWord(Kind::Event, u"kind", round.event->kind) : name;
}

QString Words::enumName(Kind kind, QStringView field, const QString &stored) const
{
    const Field *found = findField(kind, field);
    Q_ASSERT(found);
    return enumText(kind, *found, stored, m_texts);
}

std::optional<Error> Words::missing() const
{
    if (m_missing.isEmpty())
        return std::nullopt;
    return Error{Code::EnglishMissing, m_missing, QStringLiteral("records without an English text")};
}

QString withoutDay(const QString &date)
{
    qsizetype from = 0;
    while (from < date.size() && !date[from].isSpace())
        ++from;
    return date.mid(from).trimmed();
}

Style plain(Token token)
{
    return {token, false, false};
}

Style bold(Token token)
{
    return {token, true, false};
}

Row headingRow(const QStringList &titles, double minHeight)
{
    Row row;
    row.minHeight = minHeight;
    row.shaded = true;
    for (const QString &title : titles) {
        Cell cell = centredCell(title);
        cell.style = bold(Token::C);
        cell.valign = VAlign::Middle;
        row.cells.append(cell);
    }
    return row;
}

Cell textCell(const QString &text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell centredCell(const QString &text)
{
    Cell cell;
    cell.text = text;
    cell.align = Align::Centre;
    return cell;
}

} // namespace ruam::reports
