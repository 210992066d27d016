#include "words.h"

#include <ruam/format/collation.h>
#include <ruam/format/names.h>

#include <algorithm>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr qint64 kMostDays = 60; // beyond, the dates are a slip
constexpr double kRowHeight = 12;
constexpr double kBandHeight = 7;
constexpr double kRuleThin = 0.35;
constexpr double kRuleHeavy = 0.75;
const QList<double> kColumns{10, 58, 46, 28, 28};

// Portrait, bound along the left edge. The footer keeps 13.5 mm free, so that a hand can sign the last row.
const PageSetup kSheet{210, 297, 25, 15, 15, 15, 13.5};

struct Entry
{
    QString name;
    QString work; ///< post, and below it the agency
    ProvinceId province;
};

bool isListed(const Registration &registration)
{
    return registration.role == RegistrationRole::Trainee &&
           (registration.state == RegistrationState::Named || registration.state == RegistrationState::Confirmed);
}

class SignInBuilder
{
public:
    SignInBuilder(const Plan &plan, const Round &round, const PaperOptions &options)
        : m_plan(plan), m_group(round.group), m_options(options),
          m_words(plan, options, options.digits.value_or(paperInfo(PaperKind::SignIn).digits)),
          m_round(m_words.round(round))
    {
        if (round.event)
            m_event = *round.event;
    }

    Result<Document> build(const std::vector<Participant> &participants)
    {
        take(participants);
        const qint64 days = m_event.start.isValid() ? m_event.start.daysTo(lastDay()) + 1 : 1;
        if (days < 1 || days > kMostDays)
            return Error{
                Code::OutOfRange, {QStringLiteral("end"), qint64(1), kMostDays}, QStringLiteral("days of a round")};
        const Table table = namesTable();
        Document document;
        document.title = m_words.translate("reports", "Attendance sheet") + u' ' + m_round;
        document.language = m_options.language;
        document.digits = m_words.digits();
        document.printedAt = m_options.printedAt;
        for (qint64 day = 1; day <= days; ++day)
            document.sections.append(daySection(day, days, table));
        if (const std::optional<Error> error = m_words.missing())
            return *error;
        return document;
    }

private:
    QDate lastDay() const { return m_event.end.isValid() ? m_event.end : m_event.start; }

    void take(const std::vector<Participant> &participants)
    {
        for (const Participant &participant : participants) {
            const Registration &registration = participant.registration;
            if (!isListed(registration))
                continue;
            QStringList work;
            for (const QString &part :
                 {registration.positionTitle, organisationText(m_plan, registration.organisation, m_words.texts())})
                if (!part.isEmpty())
                    work.append(paperDigits(part, m_words.digits()));
            const QString name = nameText(participant.person, NameStyle::Full, m_options.doctor);
            m_people.push_back({paperDigits(name, m_words.digits()), work.join(u'\n'), registration.province});
        }
        m_banded = m_options.byProvince &&
                   std::any_of(m_people.begin(), m_people.end(), [](const Entry &p) { return p.province.isValid(); });
        if (!m_banded)
            return;
        const Collation collation;
        std::map<ProvinceId, QByteArray> keys;
        for (const Entry &person : m_people) {
            const Province *province = m_plan.find(person.province);
            keys.try_emplace(person.province, province ? collation.sortKey(province->name) : QByteArray());
        }
        std::stable_sort(m_people.begin(), m_people.end(), [&](const Entry &a, const Entry &b) {
            const QByteArray &left = keys[a.province];
            const QByteArray &right = keys[b.province];
            // Those without a province come last.
            if (left.isEmpty() != right.isEmpty())
                return right.isEmpty();
            return left != right ? left < right : a.province < b.province;
        });
    }

    Row nameRow(qint64 number, const Entry &person) const
    {
        Cell name = textCell(person.name);
        name.style = plain(Token::B);
        name.breakAtBlanks = true;
        Row row;
        row.minHeight = kRowHeight;
        row.cells = {centredCell(number > 0 ? m_words.number(number) : QString(kNumberMark)),
                     name,
                     textCell(person.work),
                     {},
                     {}};
        for (Cell &cell : row.cells)
            cell.valign = VAlign::Middle;
        return row;
    }

    Row blankRow(qint64 number) const
    {
        Row row = nameRow(number, {});
        Cell &hint = row.cells[2];
        hint.text = m_words.translate("reports", "in place of no.") + u' ';
        hint.style = {Token::N, false, true};
        hint.leader = 14;
        return row;
    }

    Row bandRow(const QString &title, qint64 count) const
    {
        Cell cell = textCell(title);
        if (count > 0)
            cell.text += QStringLiteral("   ") +
                         m_words.translate("reports", "%1 person(s)", nullptr, int(count)).arg(m_words.number(count));
        cell.style = bold(Token::C);
        cell.valign = VAlign::Middle;
        cell.columns = int(kColumns.size());
        Row row;
        row.cells = {cell};
        row.minHeight = kBandHeight;
        row.shaded = true;
        row.bandAgain = m_words.translate("reports", "%1 (continued)").arg(title);
        return row;
    }

    QString provinceBand(ProvinceId id) const
    {
        const QString name = m_words.province(id);
        return name.isEmpty() ? m_words.translate("reports", "Province not given") : name;
    }

    Table namesTable() const
    {
        Table table;
        table.columns = kColumns;
        table.header = heading();
        table.rule = kRuleThin;
        table.outerRule = kRuleHeavy;
        table.before = 3;
        table.keepWithNext = true;
        const qint64 count = qint64(m_people.size());
        table.fillFrom = count + 1;
        if (count == 0) {
            table.fill = nameRow(0, {});
            return table;
        }
        for (size_t i = 0; i < m_people.size(); ++i) {
            const ProvinceId province = m_people[i].province;
            if (m_banded && (i == 0 || m_people[i - 1].province != province))
                table.rows.append(bandRow(provinceBand(province), peopleOf(province)));
            table.rows.append(nameRow(qint64(i) + 1, m_people[i]));
        }
        table.rows.append(bandRow(m_words.translate("reports", "Substitutes / registration on the spot"), 0));
        const qint64 blank = std::clamp<qint64>((count + 9) / 10, 5, 10);
        for (qint64 i = 1; i <= blank; ++i)
            table.rows.append(blankRow(count + i));
        return table;
    }

    qint64 peopleOf(ProvinceId province) const
    {
        return std::count_if(m_people.begin(), m_people.end(),
                             [&](const Entry &person) { return person.province == province; });
    }

    QList<Row> heading() const
    {
        Row top = headingRow({m_words.translate("reports", "No."), m_words.translate("reports", "Name"),
                              m_words.translate("reports", "Position / organisation"),
                              m_words.translate("reports", "Signature")},
                             7);
        for (int i = 0; i < 3; ++i)
            top.cells[i].rows = 2;
        top.cells[3].columns = 2;
        return {top,
                headingRow({m_words.translate("reports", "Morning"), m_words.translate("reports", "Afternoon")}, 7)};
    }

    Section daySection(qint64 day, qint64 days, const Table &table) const
    {
        const QDate date = m_event.start.isValid() ? m_event.start.addDays(day - 1) : QDate();
        Section section;
        section.page = kSheet;
        section.title = m_round;
        if (date.isValid())
            section.title += u' ' + m_words.date(date, DateStyle::Long);
        addHeading(section, date, day, days);
        section.blocks.append(table);
        addEnd(section);
        section.continuation = continuation(date);
        const QString number = m_group && m_group->number ? QString::number(*m_group->number) + u'-' : QString();
        //: followed by group, day and sheet: 3-1-02
        section.footerLeft =
            m_words.translate("reports", "Sheet") + u' ' + number + QString::number(day) + u'-' + kSheetMark;
        section.footerCentre =
            m_words.translate("reports", "Page %1 of %2").arg(QString(kPageMark), QString(kPagesMark));
        section.footerRight = m_words.printedAt(m_options.printedAt);
        return section;
    }

    QString courseLine() const
    {
        if (!m_options.owner.courseLine.isEmpty())
            return paperDigits(m_options.owner.courseLine, m_words.digits());
        if (const Curriculum *curriculum = m_plan.find(m_event.curriculum)) {
            const QString title = m_words.title(*curriculum);
            const QString workshop = m_words.translate("reports", "Workshop: %1").arg(title);
            return title.isEmpty() || title.startsWith(workshop.section(title, 0, 0)) ? title : workshop;
        }
        return m_words.title(m_plan.programme());
    }

    void addHeading(Section &section, QDate date, qint64 day, qint64 days) const
    {
        QStringList lines{courseLine()};
        const QString name = m_group ? m_words.text(m_group->name, m_group->nameEn, refOf(*m_group)) : QString();
        lines.append(QStringList{m_round, name}.join(u' ').trimmed());
        if (date.isValid()) {
            QString line = m_words.date(date, DateStyle::Weekday);
            if (days > 1)
                line += u' ' +
                        m_words.translate("reports", "(day %1 of %2)").arg(m_words.number(day), m_words.number(days));
            lines.append(line);
        }
        if (const QString venue = m_words.venue(m_event.venue); !venue.isEmpty())
            lines.append(m_words.translate("reports", "at %1").arg(venue));
        section.blocks.append(
            paragraph(m_words.translate("reports", "Attendance sheet of trainees"), bold(Token::T1), Align::Centre));
        for (const QString &line : std::as_const(lines))
            if (!line.isEmpty())
                section.blocks.append(paragraph(line, bold(Token::B), Align::Centre));
        for (Block &block : section.blocks)
            std::get<Paragraph>(block).keepWithNext = true;
        std::get<Paragraph>(section.blocks.first()).level = 1;
    }

    Paragraph continuation(QDate date) const
    {
        QString line = m_words.translate("reports", "Attendance sheet of trainees") + u' ' + m_round;
        if (date.isValid())
            line += u' ' + m_words.translate("reports", "on %1").arg(m_words.date(date, DateStyle::Long));
        Paragraph again = paragraph(m_words.translate("reports", "%1 (continued)").arg(line), bold(Token::B));
        again.after = 2;
        return again;
    }

    void addEnd(Section &section) const
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
        sum.pieces += blank(m_words.translate("reports", "in the morning"));
        sum.pieces += blank(QStringLiteral("   ") + m_words.translate("reports", "in the afternoon"));
        if (!m_people.empty()) {
            const qint64 names = qint64(m_people.size());
            const QString listed = m_words.translate("reports", "(%1 name(s) on the sheet)", nullptr, int(names))
                                       .arg(m_words.number(names));
            sum.pieces.append({QStringLiteral("   ") + listed, style, 0});
        }
        section.blocks.append(sum);
        Paragraph sworn =
            paragraph(m_words.translate("reports",
                                        "Certified that those who are listed and signed above did attend the training"),
                      style);
        sworn.keepWithNext = true;
        section.blocks.append(sworn);
        Signatures signatures;
        signatures.token = Token::C;
        signatures.items = {
            signature(60, 46, m_words.translate("reports", "registration officer"), m_options.owner.registrar),
            signature(152, 46, m_words.translate("reports", "certified by"), m_options.owner.certifier)};
        section.blocks.append(signatures);
    }

    Signature signature(double centre, double leader, const QString &who, const Signatory &signatory) const
    {
        return {centre,
                leader,
                m_words.translate("reports", "(signed)"),
                who,
                signatory.name,
                m_words.translate("reports", "Position"),
                signatory.post,
                m_words.translate("reports", "Date")};
    }

    const Plan &m_plan;
    const TrainingGroup *m_group;
    const PaperOptions &m_options;
    Words m_words;
    const QString m_round; ///< "กลุ่มที่ 3"; the title of an event without a group
    Event m_event;
    std::vector<Entry> m_people;
    bool m_banded = false;
};

} // namespace

Result<Document> signInBook(const Plan &plan, TrainingGroupId group, const std::vector<Participant> &participants,
                            const PaperOptions &options)
{
    const TrainingGroup *found = plan.find(group);
    if (!found)
        return Error{Code::NotFound, {RecordRef{Kind::TrainingGroup, group.value}}, {}};
    return SignInBuilder(plan, {plan.find(found->event), found}, options).build(participants);
}

Result<Document> buildSignIn(const PaperInput &input)
{
    const Result<std::vector<Round>> rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    std::vector<Document> books;
    for (const Round &round : *rounds) {
        const auto participants = participantsOf(input, round.event ? round.event->id : EventId());
        if (!participants)
            return participants.error();
        Result<Document> book = SignInBuilder(input.plan, round, input.options).build(*participants);
        if (!book)
            return book;
        books.push_back(std::move(book).value());
    }
    return joined(std::move(books), Texts(input.options.language).translate("reports", "Attendance sheet"));
}

} // namespace ruam::reports
