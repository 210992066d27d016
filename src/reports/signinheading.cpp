#include "signinbook.h"

#include <ruam/reports/issues.h>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

const QTime kNoon(12, 0);
constexpr double kHeadingRow = 7;

} // namespace

bool SignInBuilder::isLandscape() const
{
    return m_preset == SignInPreset::BothDays || m_preset == SignInPreset::FullColumns;
}

QString SignInBuilder::title() const
{
    return m_for == SignFor::Attendance ? m_words.translate("reports", "Attendance sheet of trainees")
                                        : m_words.translate("reports", "Receipt of documents and bags");
}

QString SignInBuilder::dateLine(const QList<SheetDay> &days, int half) const
{
    if (!days.first().date.isValid())
        return {};
    if (days.size() > 1)
        return m_words.translate("reports", "on %1")
            .arg(m_words.range(days.first().date, days.last().date, DateStyle::Long));
    QString line = m_words.date(days.first().date, DateStyle::Weekday);
    if (m_days > 1)
        line += u' ' + m_words.translate("reports", "(day %1 of %2)")
                           .arg(m_words.number(days.first().number), m_words.number(m_days));
    if (half > 0)
        line += u' ' + (half == 1 ? m_words.translate("reports", "in the morning")
                                  : m_words.translate("reports", "in the afternoon"));
    return line;
}

void SignInBuilder::addHeading(Section &section, const QList<SheetDay> &days, int half) const
{
    section.blocks +=
        centredHeading(title(), {courseLine(m_words, m_options, m_event), roundLine(m_words, m_roundRecords),
                                 dateLine(days, half), venueLine(m_words, m_event)});
}

Paragraph SignInBuilder::continuation(const QList<SheetDay> &days) const
{
    QString line = title() + u' ' + m_round;
    if (days.first().date.isValid())
        line += u' ' + m_words.translate("reports", "on %1")
                           .arg(m_words.range(days.first().date, days.last().date, DateStyle::Long));
    Paragraph again = paragraph(m_words.translate("reports", "%1 (continued)").arg(line), bold(Token::B));
    again.after = 2;
    return again;
}

QString SignInBuilder::sheetCode(const QList<SheetDay> &days, int half) const
{
    QStringList parts;
    if (m_roundRecords.group && m_roundRecords.group->number)
        parts.append(QString::number(*m_roundRecords.group->number));
    if (m_for == SignFor::Attendance)
        parts.append(QString::number(days.first().number) + (half > 0 ? u'.' + QString::number(half) : QString()));
    parts.append(QString(kSheetMark));
    //: followed by group, day and sheet: 3-1-02
    QString code = m_words.translate("reports", "Sheet") + u' ' + parts.join(u'-');
    const PaperKind kind = m_for == SignFor::Attendance ? PaperKind::SignIn : PaperKind::Receipt;
    if (const qint64 issue = m_options.issue.value_or(nextIssue(m_plan, m_event.id, kind)); issue > 1)
        //: %1 a number: the paper was printed before
        code += QStringLiteral("   ") + m_words.translate("reports", "issue %1").arg(m_words.number(issue));
    return code;
}

QList<double> SignInBuilder::columns(qsizetype days) const
{
    switch (m_preset) {
    case SignInPreset::OneDay:
        break;
    case SignInPreset::BothDays:
        return days > 1 ? QList<double>{10, 58, 63, 30, 30, 30, 30, 16} : QList<double>{10, 58, 63, 60, 60, 16};
    case SignInPreset::FullColumns:
        return {11, 64, 52, 52, 34, 34, 20};
    case SignInPreset::HalfDay:
        return {10, 56, 50, 36, 18};
    }
    return {10, 58, 46, 28, 28};
}

QString SignInBuilder::halfHeading(const SheetDay &day, HalfDay half) const
{
    const bool morning = half == HalfDay::Morning;
    QString words = morning ? m_words.translate("reports", "Morning") : m_words.translate("reports", "Afternoon");
    QTime first;
    for (const AgendaItem *item : m_plan.ordered<AgendaItem>(
             [&](const AgendaItem &i) { return i.event == m_event.id && i.day == day.number; })) {
        const bool pause = item->kind == AgendaKind::Lunch || item->kind == AgendaKind::Break;
        if (item->timeStart.isValid() && !pause && (item->timeStart < kNoon) == morning &&
            (!first.isValid() || item->timeStart < first))
            first = item->timeStart;
    }
    if (!first.isValid() && m_event.timeStart.isValid() && (m_event.timeStart < kNoon) == morning)
        first = m_event.timeStart;
    if (first.isValid())
        words += QStringLiteral(" (%1)").arg(m_words.time(first, {}));
    return words;
}

QList<Row> SignInBuilder::tableHeading(const QList<SheetDay> &days) const
{
    QStringList titles{m_words.translate("reports", "No."), m_words.translate("reports", "Name")};
    if (m_preset == SignInPreset::FullColumns)
        titles << m_words.translate("reports", "Position") << m_words.translate("reports", "Organisation");
    else
        titles << m_words.translate("reports", "Position / organisation");
    const QString signature = m_words.translate("reports", "Signature");
    if (m_preset == SignInPreset::HalfDay)
        return {headingRow(titles << signature << m_words.translate("reports", "Time"), 2 * kHeadingRow)};
    const qsizetype fixed = titles.size();
    QStringList halves;
    for (const SheetDay &day : days) {
        titles << (days.size() > 1 && day.date.isValid() ? m_words.date(day.date, DateStyle::Table) : signature);
        halves << halfHeading(day, HalfDay::Morning) << halfHeading(day, HalfDay::Afternoon);
    }
    if (isLandscape())
        titles << (m_preset == SignInPreset::BothDays ? m_words.translate("reports", "Note")
                                                      : m_words.translate("reports", "Remarks"));
    Row top = headingRow(titles, kHeadingRow);
    for (qsizetype i = 0; i < top.cells.size(); ++i) {
        const bool overSignatures = i >= fixed && i < fixed + days.size();
        (overSignatures ? top.cells[i].columns : top.cells[i].rows) = 2;
    }
    return {top, headingRow(halves, kHeadingRow)};
}

} // namespace ruam::reports
