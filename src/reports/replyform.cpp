#include "paperparts.h"

#include <ruam/core/invitations.h>
#include <ruam/format/replytext.h>

#include <QCoreApplication>
#include <algorithm>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr qint64 kSpareRows = 2;
constexpr qint64 kMostRows = 10; // more do not fit on one page
constexpr qint64 kRowsWithoutQuota = 6;

/// แบบตอบรับ: a page for each province of a round.
class ReplyFormBuilder
{
public:
    ReplyFormBuilder(const PaperInput &input, const Round &round)
        : m_input(input), m_round(round),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Thai))
    {
    }

    Result<Document> build()
    {
        const QString title = m_words.translate("reports", "Reply form of the training");
        Document document = startDocument(m_words, m_input.options, title + u' ' + m_words.round(m_round));
        std::vector<ProvinceId> provinces;
        if (m_round.group)
            provinces = provincesOf(m_input.plan, *m_round.group, m_input.scope);
        if (provinces.empty())
            provinces.push_back({}); // a form to be filled in by hand
        for (const ProvinceId province : provinces)
            document.sections.append(form(title, province));
        return finished(m_words, std::move(document));
    }

private:
    Section form(const QString &title, ProvinceId province)
    {
        m_invitation = m_round.group ? invitationOf(m_input.plan, m_round.group->id, province) : nullptr;
        const QString name = m_words.province(province);
        PageSetup page = listSheet(Sheet::Portrait);
        page.footer = 0;
        Section section;
        section.page = page;
        section.title = QStringList{m_words.round(m_round), name}.join(u' ').trimmed();
        const QString code = m_round.group ? replyCode(m_input.plan, m_round.group->id, province) : QString();
        if (!code.isEmpty() && province.isValid())
            section.status = m_words.translate("reports", "Reply code %1").arg(code);
        QStringList lines = roundLines(m_words, m_input.options, m_round);
        lines.append(name);
        section.blocks += centredHeading(title, lines);
        if (!province.isValid())
            section.blocks.append(line({m_words.translate("reports", "Province"), dots()}, 3));
        addAnswer(section);
        section.blocks.append(names());
        addRest(section);
        return section;
    }

    static Piece dots(double width = Piece::kFill) { return {{}, plain(Token::C), width}; }

    /// Words and dots in turn.
    struct Part
    {
        Part(const QString &words) : text(words) {}
        Part(const Piece &dotted) : leader(dotted.leader) {}
        QString text;
        double leader = 0;
    };
    Paragraph line(const QList<Part> &parts, double before = 1.5) const
    {
        Paragraph made;
        for (const Part &part : parts)
            made.pieces.append({part.text.isEmpty() ? QString() : part.text + u' ', plain(Token::C), part.leader});
        made.before = before;
        return made;
    }
    /// "☐ word"
    QString box(const QString &words) const { return QStringLiteral("☐ ") + words; }

    void addAnswer(Section &section) const
    {
        const QString persons = m_words.translate("reports", "persons");
        section.blocks.append(line(
            {box(m_words.translate("reports", "We send, number of trainees")), dots(16),
             persons + QStringLiteral("      ") + box(m_words.translate("reports", "We cannot send anybody, because")),
             dots()},
            4));
    }

    Table names() const
    {
        Table table =
            listTable({10, 64, 46, 50},
                      {m_words.translate("reports", "No."), m_words.translate("reports", "Title and name (in print)"),
                       m_words.translate("reports", "Position"), m_words.translate("reports", "Organisation")});
        const std::optional<qint64> quota = m_invitation ? m_invitation->quota : std::nullopt;
        const qint64 rows = std::min(quota ? *quota + kSpareRows : kRowsWithoutQuota, kMostRows);
        for (qint64 i = 1; i <= rows; ++i)
            table.rows.append(row({centredCell(m_words.number(i)), {}, {}, {}}, 11));
        table.after = 2;
        return table;
    }

    void addRest(Section &section) const
    {
        const QString persons = m_words.translate("reports", "persons");
        section.blocks.append(line(
            {m_words.translate("reports", "Food") + QStringLiteral("   ") +
                 box(m_words.translate("reports", "general")),
             dots(12), persons + QStringLiteral("   ") + box(m_words.translate("reports", "Muslim")), dots(12),
             persons + QStringLiteral("   ") + box(m_words.translate("reports", "vegetarian")), dots(12), persons}));
        section.blocks.append(line({m_words.translate("reports", "Coordinator of the province"), dots(),
                                    m_words.translate("reports", "Tel."), dots(40)},
                                   3));
        section.blocks.append(
            line({m_words.translate("reports", "Fax"), dots(45), m_words.translate("reports", "E-mail"), dots()}));
        const QString day = m_invitation && m_invitation->replyBy.isValid()
                                ? m_words.date(m_invitation->replyBy, DateStyle::Long)
                                : QString();
        QList<Part> back{m_words.translate("reports", "Please send this form back by")};
        back << (day.isEmpty() ? Part(dots(40)) : Part(day)) << Part(m_words.translate("reports", "by fax"))
             << Part(dots(36)) << Part(m_words.translate("reports", "or")) << Part(dots());
        section.blocks.append(line(back, 3));
        Paragraph privacy = paragraph(
            ownSentence(m_words, m_input.options, m_words.translate("reports", kReplyPrivacy)), plain(Token::N));
        privacy.before = 2;
        section.blocks.append(privacy);
        Signatures signatures;
        signatures.token = Token::C;
        signatures.items = {signature(m_words, 145, 46, m_words.translate("reports", "replied by"), Signatory())};
        section.blocks.append(signatures);
    }

    const PaperInput &m_input;
    const Round m_round;
    Words m_words;
    const Invitation *m_invitation = nullptr;
};

} // namespace

Result<Document> buildReplyForm(const PaperInput &input)
{
    return eachRound(input, QT_TRANSLATE_NOOP("reports", "Reply form of the training"),
                     [&](const Round &round) { return ReplyFormBuilder(input, round).build(); });
}

} // namespace ruam::reports
