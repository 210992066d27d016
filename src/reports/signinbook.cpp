#include "signinbook.h"

#include <QCoreApplication>
#include <algorithm>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr qint64 kMostDays = 60; // beyond, the dates are a slip
constexpr double kSignatureRow = 12;

} // namespace

SignInBuilder::SignInBuilder(const Plan &plan, const Round &round, const PaperOptions &options, SignFor what)
    : m_plan(plan), m_roundRecords(round), m_options(options), m_for(what),
      m_preset(what == SignFor::Receipt ? SignInPreset::HalfDay : options.preset),
      m_words(plan, options, options.digits.value_or(Digits::Arabic)), m_round(m_words.round(round))
{
    if (round.event)
        m_event = *round.event;
}

Result<Document> SignInBuilder::build(const std::vector<Participant> &participants)
{
    const QDate last = m_event.end.isValid() ? m_event.end : m_event.start;
    m_days = m_event.start.isValid() ? m_event.start.daysTo(last) + 1 : 1;
    if (m_days < 1 || m_days > kMostDays)
        return Error{
            Code::OutOfRange, {QStringLiteral("end"), qint64(1), kMostDays}, QStringLiteral("days of a round")};
    m_people = traineesOf(m_words, m_options, participants, m_options.byProvince);
    m_banded = m_options.byProvince && hasProvinces(m_people);
    Document document =
        startDocument(m_words, m_options, m_words.translate("reports", "Attendance sheet") + u' ' + m_round);
    if (m_for == SignFor::Receipt)
        document.title = title() + u' ' + m_round;
    document.sections = sections();
    return finished(m_words, std::move(document));
}

QList<Section> SignInBuilder::sections() const
{
    QList<SheetDay> days;
    for (qint64 day = 1; day <= m_days; ++day)
        days.append({m_event.start.isValid() ? m_event.start.addDays(day - 1) : QDate(), day});
    if (m_for == SignFor::Receipt)
        return {sheet(days, 0)};
    QList<Section> made;
    const qsizetype step = m_preset == SignInPreset::BothDays ? 2 : 1;
    for (qsizetype first = 0; first < days.size(); first += step) {
        const QList<SheetDay> these = days.mid(first, step);
        if (m_preset != SignInPreset::HalfDay)
            made.append(sheet(these, 0));
        else
            made << sheet(these, 1) << sheet(these, 2);
    }
    return made;
}

Row SignInBuilder::nameRow(qint64 number, const Listing &person) const
{
    QList<Cell> cells{centredCell(number > 0 ? m_words.number(number) : QString(kNumberMark)), nameCell(person.name)};
    const QStringList work = m_preset == SignInPreset::FullColumns ? QStringList{person.position, person.organisation}
                                                                   : QStringList{person.work()};
    for (const QString &text : work) {
        Cell cell = textCell(text);
        // A long post does not cost a row of the page.
        cell.joint = QStringLiteral(" / ");
        cells.append(cell);
    }
    return row(cells, kSignatureRow);
}

Row SignInBuilder::blankRow(qint64 number) const
{
    Row made = nameRow(number, {});
    Cell &hint = made.cells[2];
    hint.text = m_words.translate("reports", "in place of no.") + u' ';
    hint.style = {Token::N, false, true};
    hint.leader = 14;
    return made;
}

Table SignInBuilder::namesTable(const QList<SheetDay> &days) const
{
    Table table = listTable(columns(days.size()), {});
    table.header = tableHeading(days);
    table.keepWithNext = true;
    table.fillFrom = qint64(m_people.size()) + 1;
    if (m_people.empty())
        table.fill = nameRow(0, {});
    else
        addNames(table);
    const qsizetype width = table.columns.size();
    const auto pad = [width](Row &made) {
        while (!made.isBand() && made.cells.size() < width)
            made.cells.append(Cell());
    };
    for (Row &made : table.rows)
        pad(made);
    if (table.fill)
        pad(*table.fill);
    return table;
}

void SignInBuilder::addNames(Table &table) const
{
    const int width = int(table.columns.size());
    const auto peopleOf = [this](ProvinceId province) {
        return std::count_if(m_people.begin(), m_people.end(),
                             [province](const Listing &person) { return person.province == province; });
    };
    qint64 number = 0;
    for (size_t i = 0; i < m_people.size(); ++i) {
        const ProvinceId province = m_people[i].province;
        if (m_banded && (i == 0 || m_people[i - 1].province != province)) {
            table.rows.append(bandRow(m_words, provinceBand(m_words, province), width, peopleOf(province)));
            if (m_options.restartNumbers)
                number = 0;
        }
        table.rows.append(nameRow(++number, m_people[i]));
    }
    table.rows.append(bandRow(m_words, m_words.translate("reports", "Substitutes / registration on the spot"), width));
    if (m_options.restartNumbers)
        number = 0;
    const qint64 blank = std::clamp<qint64>((qint64(m_people.size()) + 9) / 10, 5, 10);
    for (qint64 i = 1; i <= blank; ++i)
        table.rows.append(blankRow(number + i));
}

Section SignInBuilder::sheet(const QList<SheetDay> &days, int half) const
{
    QString name = m_round;
    const QString date = days.size() > 1 && days.first().date.isValid()
                             ? m_words.range(days.first().date, days.last().date, DateStyle::Long)
                             : m_words.date(days.first().date, DateStyle::Long);
    if (!date.isEmpty())
        name += u' ' + date;
    Section section =
        startSection(m_words, m_options, name, listSheet(isLandscape() ? Sheet::Landscape : Sheet::Portrait));
    addHeading(section, days, half);
    section.blocks.append(namesTable(days));
    addEnd(section);
    section.continuation = continuation(days);
    section.footerLeft = sheetCode(days, half);
    return section;
}

Paragraph SignInBuilder::sumLine() const
{
    const Style style = plain(Token::C);
    const auto blank = [&](const QString &before) {
        return QList<Piece>{
            {before + u' ', style, 0}, {{}, style, 18}, {u' ' + m_words.translate("reports", "persons"), style, 0}};
    };
    Paragraph sum;
    sum.before = 4;
    sum.keepWithNext = true;
    sum.pieces = {{m_words.translate("reports", "Total who signed") + QStringLiteral("   "), bold(Token::C), 0}};
    if (m_preset == SignInPreset::HalfDay) {
        sum.pieces += blank(QString());
    } else {
        sum.pieces += blank(m_words.translate("reports", "in the morning"));
        sum.pieces += blank(QStringLiteral("   ") + m_words.translate("reports", "in the afternoon"));
    }
    if (!m_people.empty()) {
        const qint64 names = qint64(m_people.size());
        const QString listed =
            m_words.translate("reports", "(%1 name(s) on the sheet)", nullptr, int(names)).arg(m_words.number(names));
        sum.pieces.append({QStringLiteral("   ") + listed, style, 0});
    }
    return sum;
}

void SignInBuilder::addEnd(Section &section) const
{
    section.blocks.append(sumLine());
    const QString usual = m_for == SignFor::Attendance ? m_words.translate("reports", kSwornAttendance)
                                                       : m_words.translate("reports", kGivenInFull);
    Paragraph sworn = paragraph(ownSentence(m_words, m_options, usual), plain(Token::C));
    sworn.keepWithNext = true;
    section.blocks.append(sworn);
    const bool wide = isLandscape();
    Signatures signatures;
    signatures.token = Token::C;
    signatures.items = {signature(m_words, wide ? 78 : 60, 46, m_words.translate("reports", "registration officer"),
                                  m_options.owner.registrar),
                        signature(m_words, wide ? 212 : 152, 46, m_words.translate("reports", "certified by"),
                                  m_options.owner.certifier)};
    section.blocks.append(signatures);
}

Result<Document> signInBook(const Plan &plan, TrainingGroupId group, const std::vector<Participant> &participants,
                            const PaperOptions &options)
{
    const TrainingGroup *found = plan.find(group);
    if (!found)
        return Error{Code::NotFound, {refOf(group)}, {}};
    return SignInBuilder(plan, {plan.find(found->event), found}, options, SignFor::Attendance).build(participants);
}

namespace {

Result<Document> buildSheets(const PaperInput &input, SignFor what, const char *title)
{
    return eachRound(input, title, [&](const Round &round) -> Result<Document> {
        const auto participants = participantsOf(input, round.event ? round.event->id : EventId());
        if (!participants)
            return participants.error();
        return SignInBuilder(input.plan, round, input.options, what).build(*participants);
    });
}

} // namespace

Result<Document> buildSignIn(const PaperInput &input)
{
    return buildSheets(input, SignFor::Attendance, QT_TRANSLATE_NOOP("reports", "Attendance sheet"));
}

Result<Document> buildReceipt(const PaperInput &input)
{
    return buildSheets(input, SignFor::Receipt, QT_TRANSLATE_NOOP("reports", "Receipt of documents and bags"));
}

} // namespace ruam::reports
