#include "letterpage.h"

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

// The emblem stands 15 mm from the edge of the sheet; text begins below it.
const PageSetup kLetterPage{210, 297, 30, 20, 15, 20};
constexpr double kHalfPage = 75;   // of the text area to the middle of the page
constexpr double kSenderLeft = 85; // of the office and its address
constexpr int kMostBeside = 32;    // characters that surely fit beside the number
constexpr double kSixPoints = 2.1; // air before each part
constexpr double kLetterIndent = 25;
constexpr double kEmblem = 30;
constexpr double kMemoEmblem = 15;
constexpr double kMemoTitlePoints = 19.4; // 29 of TH Sarabun
constexpr double kMemoLabelPoints = 13.4; // 20 of TH Sarabun
constexpr double kNumberTop = 15;         // from the text area to the number of the second page

void addLabelled(Section &section, const QString &label, const QString &text, double hang)
{
    Paragraph made = paragraph(text, plain(Token::B));
    made.marker = label;
    made.hang = hang;
    made.before = kSixPoints;
    section.blocks.append(made);
}

} // namespace

QString LetterPage::filled(const QString &sentence, const Letter &letter) const
{
    return paperDigits(filledIn(sentence, letter.fields), m_words.digits());
}

Section LetterPage::section(const Letter &letter, const std::vector<ResultRow> &results) const
{
    Section section;
    section.title = letter.title;
    section.page = kLetterPage;
    section.startsOnOdd = m_options.bothSides;
    if (m_isMemo)
        addMemoHead(section, letter);
    else
        addLetterHead(section, letter);
    addBody(section, letter, results);
    std::visit(
        [](auto &last) {
            if constexpr (requires { last.keepWithNext; })
                last.keepWithNext = true;
        },
        section.blocks.last());
    addClosing(section);
    if (!m_isMemo)
        addFoot(section);
    Paragraph count = paragraph(QStringLiteral("- %1 -").arg(kPageMark), plain(Token::B), Align::Centre);
    count.before = kNumberTop;
    count.after = 4;
    section.continuation = count;
    return section;
}

Canvas LetterPage::emblemCanvas(const QRectF &place) const
{
    Canvas canvas;
    canvas.size = {kLetterPage.textWidth(), place.height()};
    if (!m_texts.printedLetterhead && !m_texts.emblem.isEmpty())
        canvas.pictures.append({place, m_texts.emblem, m_words.translate("reports", "Emblem")});
    return canvas;
}

void LetterPage::addLetterHead(Section &section, const Letter &letter) const
{
    section.blocks.append(emblemCanvas({(kLetterPage.textWidth() - kEmblem) / 2, 0, kEmblem, kEmblem}));
    Paragraph first = paragraph(m_words.translate("reports", "No. %1").arg(numberText(letter)), plain(Token::B));
    Paragraph office = paragraph(m_office, plain(Token::B));
    office.indent = kSenderLeft;
    const bool isBeside = m_office.size() <= kMostBeside;
    if (isBeside)
        first.pieces += {{{}, plain(Token::B), 0, true, kSenderLeft}, {m_office, plain(Token::B)}};
    section.blocks.append(first);
    // A long name is broken below the number.
    if (!isBeside)
        section.blocks.append(office);
    for (const QString &line : m_texts.address) {
        Paragraph next = paragraph(m_words.thaiOnly(line), plain(Token::B));
        next.indent = kSenderLeft;
        section.blocks.append(next);
    }
    Paragraph date = paragraph(dateText(), plain(Token::B));
    date.indent = kHalfPage;
    date.before = kSixPoints;
    section.blocks.append(date);
    addLabelled(section, m_words.translate("reports", "Subject"), filled(m_template.subject, letter), 13);
    addLabelled(section, m_words.translate("reports", "To"), filled(m_template.to, letter), 13);
    if (!m_template.reference.isEmpty())
        addLabelled(section, m_words.translate("reports", "Reference"), filled(m_template.reference, letter), 16);
    addEnclosures(section);
}

/// Without a number yet, what the numbers of the office begin with: the rest is written by hand.
QString LetterPage::numberText(const Letter &letter) const
{
    return m_words.thaiOnly(!m_texts.number.isEmpty()  ? m_texts.number
                            : !letter.number.isEmpty() ? letter.number
                                                       : m_texts.numberPrefix);
}

/// The day is left to who signs, unless it is settled.
QString LetterPage::dateText() const
{
    if (m_texts.date.isValid())
        return m_words.date(m_texts.date, DateStyle::Long);
    const QDate month = m_options.printedAt.isValid() ? m_options.printedAt.date() : m_options.asOf;
    const QString blank(7, QChar(0xA0));
    return month.isValid() ? blank + withoutDay(m_words.date(month, DateStyle::Long)) : blank;
}

void LetterPage::addEnclosures(Section &section) const
{
    constexpr double kHang = 30;
    for (qsizetype i = 0; i < m_template.enclosures.size(); ++i) {
        const auto &[what, count] = m_template.enclosures[i];
        Paragraph line;
        line.pieces = {{paperDigits(QStringLiteral("%1. ").arg(i + 1) + what, m_words.digits()), plain(Token::B)},
                       {{}, plain(Token::B), Piece::kFill, true},
                       {paperDigits(count, m_words.digits()), plain(Token::B)}};
        if (i == 0) {
            line.marker = m_words.translate("reports", "Enclosures");
            line.hang = kHang;
            line.before = kSixPoints;
        } else {
            line.indent = kHang;
        }
        section.blocks.append(line);
    }
}

void LetterPage::addMemoHead(Section &section, const Letter &letter) const
{
    Canvas head = emblemCanvas({0, 0, kMemoEmblem, kMemoEmblem});
    CanvasText title;
    title.text = m_words.translate("reports", "Memorandum");
    title.style = bold(Token::T1);
    title.style.points = kMemoTitlePoints;
    title.align = Align::Centre;
    title.valign = VAlign::Middle;
    title.area = {kMemoEmblem, 0, kLetterPage.textWidth() - 2 * kMemoEmblem, kMemoEmblem};
    title.level = 1;
    head.texts = {title};
    section.blocks.append(head);
    Style label = bold(Token::B);
    label.points = kMemoLabelPoints;
    const auto line = [&](const QString &name, const QString &text) {
        return QList<Piece>{{name, label}, {QStringLiteral("  ") + text + u' ', plain(Token::B)}};
    };
    const auto append = [&](QList<Piece> pieces) {
        Paragraph made;
        pieces.append({{}, plain(Token::B), Piece::kFill});
        made.pieces = pieces;
        made.before = 1;
        section.blocks.append(made);
    };
    QStringList office{m_words.thaiOnly(m_texts.unit)};
    if (!m_texts.telephone.isEmpty())
        office.append(m_words.translate("reports", "Tel. %1").arg(m_words.thaiOnly(m_texts.telephone)));
    office.removeAll(QString());
    append(line(m_words.translate("reports", "Office"), office.join(QStringLiteral("  "))));
    QList<Piece> second = line(m_words.translate("reports", "No.", "of a memorandum"), numberText(letter));
    second.append({{}, plain(Token::B), 0, false, kHalfPage});
    second += line(m_words.translate("reports", "Date"), dateText());
    append(second);
    append(line(m_words.translate("reports", "Subject"), filled(m_template.subject, letter)));
    addLabelled(section, m_words.translate("reports", "To"), filled(m_template.to, letter), 13);
}

void LetterPage::addBody(Section &section, const Letter &letter, const std::vector<ResultRow> &results) const
{
    for (qsizetype i = 0; i < m_template.paragraphs.size(); ++i) {
        const QString &sentence = m_template.paragraphs[i];
        Paragraph made = paragraph(filled(sentence, letter), plain(Token::B));
        made.firstIndent = kLetterIndent;
        made.before = kSixPoints;
        if (sentence.trimmed() != kResultsField)
            section.blocks.append(made);
        if (sentence.contains(kResultsField) && !results.empty())
            section.blocks.append(resultsTable(results));
    }
}

Table LetterPage::resultsTable(const std::vector<ResultRow> &results) const
{
    Table table;
    table.columns = {60, 25, 25, 25, 25};
    table.before = table.after = 2;
    table.header = {headingRow({m_words.translate("reports", "Province"), m_words.translate("reports", "Aim"),
                                m_words.translate("reports", "Came"), m_words.translate("reports", "Per cent"),
                                m_words.translate("reports", "Remarks")})};
    qint64 asked = 0;
    qint64 came = 0;
    for (const ResultRow &result : results) {
        table.rows.append(resultRow(result));
        asked += result.asked.value_or(0);
        came += result.came;
    }
    Row total =
        resultRow({m_words.translate("reports", "Total"), asked > 0 ? std::optional(asked) : std::nullopt, came});
    for (Cell &cell : total.cells)
        cell.style.bold = true;
    table.rows.append(total);
    return table;
}

Row LetterPage::resultRow(const ResultRow &result) const
{
    const QString none = QStringLiteral("-");
    const QString share = result.asked && *result.asked > 0
                              ? m_words.number((100 * result.came + *result.asked / 2) / *result.asked)
                              : none;
    Row row;
    row.cells = {textCell(result.province), centredCell(result.asked ? m_words.number(*result.asked) : none),
                 centredCell(m_words.number(result.came)), centredCell(share), textCell({})};
    return row;
}

/// Closing, room for the signature, name and post, each under the other and never split.
void LetterPage::addClosing(Section &section) const
{
    QStringList lines;
    if (!m_isMemo)
        lines.append(m_words.translate("reports", "Yours sincerely"));
    const Signatory &who = m_texts.signatory;
    const QString dots(44, u'.');
    lines += {{}, {}, {}, u'(' + (who.name.isEmpty() ? dots : who.name) + u')', m_words.thaiOnly(who.post)};
    if (!m_texts.actingFor.isEmpty())
        lines.append(m_words.thaiOnly(m_texts.actingFor));
    // Of letters the closing begins at the middle of the page, of memos the block stands around 125 mm.
    const double left = m_isMemo ? 40 : kHalfPage - 10;
    Table table;
    table.rules = Rules::None;
    table.columns = {left, (m_isMemo ? 110 : kLetterPage.textWidth() - left)};
    table.before = 2 * kSixPoints;
    Cell cell = centredCell(lines.join(u'\n'));
    cell.style = plain(Token::B);
    table.rows = {Row{{textCell({}), cell}, 0, false, {}}};
    section.blocks.append(table);
}

void LetterPage::addFoot(Section &section) const
{
    QStringList lines;
    if (!m_texts.unit.isEmpty())
        lines.append(m_words.thaiOnly(m_texts.unit));
    QStringList reach;
    if (!m_texts.telephone.isEmpty())
        reach.append(m_words.translate("reports", "Tel. %1").arg(m_words.thaiOnly(m_texts.telephone)));
    if (!m_texts.fax.isEmpty())
        reach.append(m_words.translate("reports", "Fax %1").arg(m_words.thaiOnly(m_texts.fax)));
    if (!m_texts.email.isEmpty())
        reach.append(m_words.translate("reports", "E-mail %1").arg(m_texts.email));
    if (!reach.isEmpty())
        lines.append(reach.join(QStringLiteral("  ")));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Paragraph made = paragraph(lines[i], plain(Token::B));
        made.before = i == 0 ? 8 : 0;
        made.keepWithNext = i + 1 < lines.size();
        section.blocks.append(made);
    }
}

} // namespace ruam::reports
