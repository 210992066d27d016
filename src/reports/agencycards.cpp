#include "cardsheet.h"
#include "paperparts.h"
#include "placedpapers.h"
#include "words.h"

#include <ruam/core/planstatus.h>

#include <algorithm>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr CardGrid kAgencyGrid{1, 2, {170, 122}};
constexpr double kFactLabel = 34;
constexpr double kFactRow = 6.2;
constexpr double kFactLine = 4.8;  // of a fact on two lines
constexpr int kSurelyOneLine = 64; // characters of a fact
constexpr double kMarkHead = 6.6;
constexpr double kMostMarkRow = 8.2; // a remark has two lines
constexpr double kStageAir = 0.8;    // between a rule and the ink beside it
enum CardText { CardName = 1, FactText, MarkText, MarkRemark };
const QList<double> kMarkColumns{60, 40, 36, 34};
constexpr double kMarkRule = 0.35; // points

class AgencyCardBuilder
{
public:
    explicit AgencyCardBuilder(const PaperInput &input)
        : m_input(input), m_plan(input.plan),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic)),
          m_profile(input.options.profile.value_or(paperInfo(PaperKind::AgencyCards).profile))
    {
    }

    Result<Document> build()
    {
        Document document =
            startDocument(m_words, m_input.options, paperTitle(PaperKind::AgencyCards, m_words.texts()));
        Section section;
        section.title = document.title;
        section.page = cardPage(kAgencyGrid);
        const std::vector<const PilotAgency *> agencies = m_plan.ordered<PilotAgency>();
        for (const Canvas &sheet :
             cardSheets(kAgencyGrid, qint64(agencies.size()), 0, [&](qint64 card, const QRectF &place, Canvas &canvas) {
                 draw(*agencies[size_t(card)], int(card), place, canvas);
             }))
            section.blocks.append(sheet);
        // Cut marks around nothing would be a sheet that says nothing.
        if (agencies.empty())
            section.blocks = {paragraph(m_words.translate("reports", "There are no pilot agencies yet"),
                                        plain(Token::B), Align::Centre)};
        document.sections = {section};
        if (m_failed)
            return *m_failed;
        if (const std::optional<Error> error = m_words.missing())
            return *error;
        return document;
    }

private:
    CanvasText text(const QString &words, const QRectF &area, const Style &style, CardText kind) const
    {
        CanvasText made;
        made.text = words;
        made.area = area;
        made.style = style;
        made.valign = VAlign::Middle;
        made.leastPoints = 6;
        made.kind = kind;
        return made;
    }

    void draw(const PilotAgency &agency, int number, const QRectF &place, Canvas &canvas)
    {
        const QRectF inner = place.adjusted(0, 5, 0, -5);
        CanvasText name = text(m_words.organisation(agency.organisation), {inner.left(), inner.top(), inner.width(), 9},
                               bold(Token::T2), CardName);
        name.level = 1;
        canvas.texts.append(name);
        double y = inner.top() + 10;
        for (const auto &[label, value] : facts(agency)) {
            canvas.texts.append(text(label, {inner.left(), y, kFactLabel, kFactRow}, bold(Token::C), FactText));
            const double height = value.size() > kSurelyOneLine ? 2 * kFactLine : kFactRow;
            CanvasText said = text(value, {inner.left() + kFactLabel, y, inner.width() - kFactLabel, height},
                                   plain(Token::C), FactText);
            said.mostLines = value.size() > kSurelyOneLine ? 2 : 1;
            canvas.texts.append(said);
            y += height;
        }
        y += 1.5;
        const double markRow = std::min(kMostMarkRow, (inner.bottom() - y - kMarkHead) / kAgencyStepCount);
        drawMarks(agency, number, {inner.left(), y}, markRow, canvas);
    }

    QList<std::pair<QString, QString>> facts(const PilotAgency &agency)
    {
        QList<std::pair<QString, QString>> facts;
        const auto add = [&](const QString &label, const QString &value) {
            if (!value.isEmpty())
                facts.append({label, value});
        };
        const Organisation *organisation = m_plan.find(agency.organisation);
        if (organisation)
            add(m_words.translate("reports", "Kind"),
                m_words.enumWord(Kind::Organisation, u"kind", organisation->kind));
        add(m_words.translate("reports", "Adviser"), advisers(agency));
        if (m_profile == Profile::Office)
            add(m_words.translate("reports", "Contact"), contact(agency.organisation));
        const QString issue = m_words.text(agency.studyIssue, agency.studyIssueEn, refOf(agency));
        add(m_words.translate("reports", "Study issue"),
            issue.isEmpty() ? m_words.enumWord(Kind::PilotAgency, u"issue_state", agency.issueState) : issue);
        for (const Agreement *agreement : agreementsBySigning(m_plan))
            if (isParty(agreement->id, agency.organisation))
                addAgreement(*agreement, add);
        return facts;
    }

    template <class Add>
    void addAgreement(const Agreement &agreement, Add &&add) const
    {
        QStringList when;
        if (const Event *event = m_plan.find(agreement.event)) {
            if (event->start.isValid())
                when.append(m_words.date(event->start, DateStyle::Long));
            if (event->timeStart.isValid())
                when.append(m_words.time(event->timeStart, event->timeEnd));
            if (const QString venue = m_words.venue(event->venue); !venue.isEmpty())
                when.append(venue);
        }
        add(m_words.translate("reports", "Agreement"), when.join(QStringLiteral("  ")));
        QStringList parties;
        for (const AgreementParty *party :
             m_plan.ordered<AgreementParty>([&](const AgreementParty &one) { return one.agreement == agreement.id; }))
            parties.append(m_words.organisation(party->organisation));
        add(m_words.translate("reports", "Signed by"), parties.join(QStringLiteral(", ")));
    }

    bool isParty(AgreementId agreement, OrganisationId organisation) const
    {
        return m_plan.findIf<AgreementParty>([&](const AgreementParty &party) {
            return party.agreement == agreement && party.organisation == organisation;
        }) != nullptr;
    }

    QString advisers(const PilotAgency &agency) const
    {
        QStringList names;
        for (const Partnership *partner : m_plan.ordered<Partnership>([&](const Partnership &one) {
                 return one.role == PartnerRole::AcademicAdviser && one.subProject == agency.subProject;
             }))
            names.append(m_words.organisation(partner->organisation));
        names.removeAll(QString());
        return names.join(QStringLiteral(", "));
    }

    QString contact(OrganisationId organisation)
    {
        if (!m_input.people)
            return {};
        const Result<std::vector<Contact>> contacts = m_input.people->contactsOf(organisation);
        if (!contacts) {
            m_failed = contacts.error();
            return {};
        }
        QStringList values;
        for (const Contact &one : *contacts)
            values.append(one.value);
        return values.join(QStringLiteral("  "));
    }

    void drawMarks(const PilotAgency &agency, int number, const QPointF &at, double markRow, Canvas &canvas) const
    {
        double width = 0;
        for (const double column : kMarkColumns)
            width += column;
        canvas.boxes.append({QRectF(at, QSizeF(width, kMarkHead))});
        drawMarkRow({m_words.translate("reports", "Stage"), m_words.translate("reports", "Date"),
                     m_words.translate("reports", "State"), m_words.translate("reports", "Remarks")},
                    number, 0, QRectF(at, QSizeF(width, kMarkHead)), canvas);
        for (int step = 0; step < kAgencyStepCount; ++step) {
            const AgencyMark *mark = m_plan.findIf<AgencyMark>(
                [&](const AgencyMark &one) { return one.agency == agency.id && one.step == AgencyStep(step); });
            const MarkState state = mark ? mark->state : MarkState::NotReached;
            const QRectF row(at.x(), at.y() + kMarkHead + step * markRow, width, markRow);
            drawMarkRow(
                {m_words.enumWord(Kind::AgencyMark, u"step", AgencyStep(step)),
                 mark && mark->date.isValid() ? m_words.date(mark->date, DateStyle::Table) : QStringLiteral("-"),
                 m_words.enumWord(Kind::AgencyMark, u"state", state), mark ? m_words.thaiOnly(mark->note) : QString()},
                number, step + 1, row, canvas);
        }
        const double bottom = at.y() + kMarkHead + kAgencyStepCount * markRow;
        double x = at.x();
        canvas.rules.append({x, at.y(), x + width, at.y(), kMarkRule});
        for (int i = 0; i <= kMarkColumns.size(); ++i) {
            canvas.rules.append({x, at.y(), x, bottom, kMarkRule});
            x += i < kMarkColumns.size() ? kMarkColumns[i] : 0;
        }
    }

    void drawMarkRow(const QStringList &cells, int card, int row, const QRectF &area, Canvas &canvas) const
    {
        double x = area.left();
        for (int column = 0; column < cells.size(); ++column) {
            const bool isRemark = row > 0 && column + 1 == cells.size();
            CanvasText cell =
                text(cells[column],
                     {x + 1.5, area.top() + kStageAir, kMarkColumns[column] - 3, area.height() - 2 * kStageAir},
                     row == 0 ? bold(Token::C) : plain(Token::C), isRemark ? MarkRemark : MarkText);
            cell.mostLines = isRemark ? 2 : 1;
            cell.align = row == 0 || column == 1 ? Align::Centre : Align::Left;
            cell.place = CanvasText::Place{card % kAgencyGrid.count(), row, column, int(cells.size()), 1, row == 0};
            canvas.texts.append(cell);
            x += kMarkColumns[column];
        }
        canvas.rules.append({area.left(), area.bottom(), area.right(), area.bottom(), kMarkRule});
    }

    const PaperInput &m_input;
    const Plan &m_plan;
    Words m_words;
    const Profile m_profile;
    std::optional<Error> m_failed;
};

} // namespace

Result<Document> buildAgencyCards(const PaperInput &input)
{
    return AgencyCardBuilder(input).build();
}

} // namespace ruam::reports
