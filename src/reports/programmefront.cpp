#include "paperparts.h"
#include "programmebuilder.h"

#include <QRegularExpression>
#include <map>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

bool isAbbreviation(const QString &alias)
{
    static const QRegularExpression capitals(QStringLiteral("^[A-Z][A-Z.&-]{1,11}$"));
    return capitals.match(alias).hasMatch();
}

} // namespace

Section ProgrammeBuilder::cover() const
{
    constexpr double kOneThird = 74; // of the sheet, less its margin
    constexpr double kAboveOwner = 90;
    Section made;
    made.page = letterSheet();
    made.title = m_words.translate("reports", "Cover");
    made.blocks =
        centredHeading(m_words.translate("reports", "Programme progress report"), {m_words.title(m_plan.programme())});
    std::get<Paragraph>(made.blocks.first()).before = kOneThird;
    Paragraph owner = paragraph(m_words.organisation(m_plan.programme().owner), plain(Token::B), Align::Centre);
    owner.before = kAboveOwner;
    made.blocks.append(owner);
    if (m_asOf.isValid())
        made.blocks.append(
            paragraph(m_words.translate("reports", "Data as of %1").arg(m_words.date(m_asOf, DateStyle::Long)),
                      plain(Token::B), Align::Centre));
    return made;
}

/// How a reader abroad is to understand the paper: currency, years, abbreviations, whose translation it is.
void ProgrammeBuilder::addFrontBlock()
{
    if (m_words.isThai())
        return;
    QStringList lines{m_words.translate("reports", "Currency unit: Thai Baht (THB)") + QStringLiteral(" · ") +
                      m_words.translate("reports", "Fiscal year: 1 October – 30 September")};
    if (m_asOf.isValid() && m_options.era == Era::Common)
        lines << m_words.translate("reports", "Dates are in the Common Era; B.E. %1 = %2")
                     .arg(dateText(m_asOf, DateStyle::Long, {Language::Thai, Era::Buddhist}).section(u' ', -1))
                     .arg(m_asOf.year());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Paragraph front = paragraph(lines[i], plain(Token::C), Align::Centre);
        front.before = i == 0 ? 3 : 0;
        blocks().append(front);
    }
    m_marksAt = blocks().size();

    std::map<QString, QString> abbreviations;
    for (const auto &[id, organisation] : m_plan.all<Organisation>())
        for (const QString &alias : organisation.aliases)
            if (isAbbreviation(alias) && !organisation.nameEn.isEmpty())
                abbreviations[alias] = m_words.title(organisation);
    for (const auto &[id, agreement] : m_plan.all<Agreement>())
        for (const QString &alias : agreement.aliases)
            if (isAbbreviation(alias) && !agreement.titleEn.isEmpty())
                abbreviations[alias] = m_words.title(agreement);
    abbreviations[QStringLiteral("B.E.")] = m_words.translate("reports", "Buddhist Era");
    Table table = factTable();
    for (const auto &[name, meaning] : abbreviations)
        addFact(table, name, meaning);
    Paragraph title = paragraph(m_words.translate("reports", "Abbreviations"), bold(Token::B));
    title.level = 2;
    title.before = 4;
    title.keepWithNext = true;
    blocks().append(title);
    blocks().append(table);
}

/// Says what the mark behind a title means, once it is known whether any has it.
void ProgrammeBuilder::explainMarks()
{
    if (m_words.hasMarked())
        blocks().insert(m_marksAt, paragraph(kWorkingTranslation + QStringLiteral(" ") +
                                                 m_words.translate("reports", "working translation"),
                                             plain(Token::C), Align::Centre));
}

QString ProgrammeBuilder::amount(const std::optional<Money> &money) const
{
    if (!money)
        return QStringLiteral("-");
    QString text = moneyText(money->satang);
    if (!text.contains(u'.'))
        text += QStringLiteral(".00");
    return inDigits(text, m_words.digits());
}

void ProgrammeBuilder::addBudget()
{
    const auto unit = [this](const QString &title) { return title + u'\n' + m_words.translate("reports", "(baht)"); };
    Table table;
    table.columns = {70, 30, 30, 30};
    table.header = {
        headingRow({m_words.translate("reports", "Budget item"), unit(m_words.translate("reports", "Requested")),
                    unit(m_words.translate("reports", "Approved")), unit(m_words.translate("reports", "Disbursed"))})};
    Money sums[3];
    for (const BudgetLine *line : m_plan.ordered<BudgetLine>()) {
        Row made;
        made.cells = {textCell(m_words.title(*line))};
        size_t column = 0;
        for (const std::optional<Money> &money : {line->asked, line->approved, line->spent}) {
            Cell cell = textCell(amount(money));
            cell.align = Align::Right;
            made.cells.append(cell);
            sums[column++].satang += money ? money->satang : 0;
        }
        table.rows.append(made);
    }
    if (table.rows.isEmpty())
        return;
    Row total;
    total.cells = {textCell(m_words.translate("reports", "Total"))};
    for (const Money &sum : sums) {
        total.cells.append(textCell(amount(sum)));
        total.cells.last().align = Align::Right;
    }
    for (Cell &cell : total.cells)
        cell.style = bold(Token::C);
    table.rows.append(total);
    heading(m_words.translate("reports", "Budget"));
    captioned(m_words.translate("reports", "Budget requested, approved and disbursed"), table);
}

} // namespace ruam::reports
