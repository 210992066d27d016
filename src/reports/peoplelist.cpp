#include "paperparts.h"

#include <ruam/format/telephone.h>

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr double kNameRow = 7.5;

/// รายชื่อผู้เข้ารับการอบรม of one round.
class PeopleListBuilder
{
public:
    PeopleListBuilder(const PaperInput &input, const Round &round)
        : m_input(input), m_round(round),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic)),
          m_office(input.options.profile.value_or(Profile::Door) == Profile::Office)
    {
    }

    Result<Document> build()
    {
        const EventId event = m_round.event ? m_round.event->id : EventId();
        const auto participants = participantsOf(m_input, event);
        if (!participants)
            return participants.error();
        m_people = traineesOf(m_words, m_input.options, *participants, m_input.options.byProvince);
        m_banded = m_input.options.byProvince && hasProvinces(m_people);
        if (m_office)
            if (const Result<void> read = readTelephones(*participants); !read)
                return read.error();

        Section section = startSection(m_words, m_input.options, m_words.round(m_round),
                                       listSheet(m_office ? Sheet::Landscape : Sheet::Portrait));
        section.status = draftStatus(m_words, m_round);
        const QString title = m_words.translate("reports", "List of trainees");
        section.blocks += centredHeading(title, roundLines(m_words, m_input.options, m_round));
        if (m_people.empty()) {
            section.blocks.append(
                paragraph(m_words.translate("reports", "Nobody is named yet"), plain(Token::B), Align::Centre));
        } else {
            section.blocks.append(names());
            addSummary(section);
        }
        Document document = startDocument(m_words, m_input.options, title + u' ' + m_words.round(m_round));
        document.sections.append(section);
        return finished(m_words, std::move(document));
    }

private:
    Result<void> readTelephones(const std::vector<Participant> &participants)
    {
        if (!m_input.people)
            return {};
        for (const Participant &one : participants) {
            const auto contacts = m_input.people->contactsOf(one.person.id);
            if (!contacts)
                return contacts.error();
            QStringList numbers;
            for (const Contact &contact : *contacts)
                if (contact.kind == ContactKind::Telephone || contact.kind == ContactKind::Mobile)
                    numbers.append(inDigits(telephoneText(contact.value), m_words.digits()));
            m_telephones[one.registration.id] = numbers.join(u'\n');
        }
        return {};
    }

    Table names() const
    {
        QStringList titles{m_words.translate("reports", "No."), m_words.translate("reports", "Name"),
                           m_words.translate("reports", "Position"), m_words.translate("reports", "Organisation")};
        QList<double> widths = m_banded ? QList<double>{10, 58, 48, 54} : QList<double>{9, 54, 40, 42, 25};
        if (m_office)
            widths = m_banded ? QList<double>{12, 72, 68, 75} : QList<double>{11, 66, 60, 65, 35};
        if (!m_banded)
            titles << m_words.translate("reports", "Province");
        if (m_office) {
            widths << (m_banded ? 40 : 30);
            titles << m_words.translate("reports", "Telephone");
        }
        Table table = listTable(widths, titles);
        qint64 number = 0;
        for (size_t i = 0; i < m_people.size(); ++i) {
            const Listing &person = m_people[i];
            if (m_banded && (i == 0 || m_people[i - 1].province != person.province)) {
                table.rows.append(bandRow(m_words, provinceBand(m_words, person.province), int(widths.size()),
                                          counts().at(person.province)));
                if (m_input.options.restartNumbers)
                    number = 0;
            }
            QList<Cell> cells{centredCell(m_words.number(++number)), nameCell(person.name), textCell(person.position),
                              textCell(person.organisation)};
            if (!m_banded)
                cells << textCell(provinceName(person.province));
            if (m_office) {
                const auto found = m_telephones.find(person.id);
                cells << textCell(found == m_telephones.end() ? QString() : found->second);
            }
            table.rows.append(row(cells, kNameRow));
        }
        return table;
    }

    QString provinceName(ProvinceId id) const
    {
        const Province *province = m_input.plan.find(id);
        return province ? m_words.text(province->name, province->nameEn, refOf(*province)) : QString();
    }

    std::map<ProvinceId, qint64> counts() const
    {
        std::map<ProvinceId, qint64> made;
        for (const Listing &person : m_people)
            ++made[person.province];
        return made;
    }

    /// Provinces and their numbers, in two columns side by side.
    void addSummary(Section &section) const
    {
        if (!hasProvinces(m_people))
            return;
        Paragraph heading = paragraph(m_words.translate("reports", "Totals"), bold(Token::B));
        heading.before = 4;
        heading.level = 2;
        heading.keepWithNext = true;
        section.blocks.append(heading);
        const QString province = m_words.translate("reports", "Province");
        const QString people = m_words.translate("reports", "Number of persons");
        Table table = listTable({60, 25, 60, 25}, {province, people, province, people});
        table.before = 1;
        const std::map<ProvinceId, qint64> number = counts();
        std::vector<ProvinceId> order;
        for (size_t i = 0; i < m_people.size(); ++i)
            if (number.contains(m_people[i].province) &&
                std::find(order.begin(), order.end(), m_people[i].province) == order.end())
                order.push_back(m_people[i].province);
        if (!m_input.options.byProvince)
            order = sortedProvinces(m_input.plan, std::move(order));
        const size_t half = (order.size() + 1) / 2;
        for (size_t i = 0; i < half; ++i) {
            QList<Cell> cells;
            for (const size_t at : {i, i + half}) {
                const bool there = at < order.size();
                cells << textCell(there ? provinceBand(m_words, order[at]) : QString())
                      << centredCell(there ? m_words.number(number.at(order[at])) : QString());
            }
            table.rows.append(row(cells));
        }
        Cell label = textCell(m_words.translate("reports", "Total"));
        label.columns = 3;
        label.style = bold(Token::C);
        label.align = Align::Right;
        Cell sum = centredCell(m_words.number(qint64(m_people.size())));
        sum.style = bold(Token::C);
        table.rows.append(row({label, sum}));
        section.blocks.append(table);
    }

    const PaperInput &m_input;
    const Round m_round;
    Words m_words;
    const bool m_office;
    std::vector<Listing> m_people;
    std::map<RegistrationId, QString> m_telephones;
    bool m_banded = false;
};

} // namespace

Result<Document> buildPeopleList(const PaperInput &input)
{
    return eachRound(input, QT_TRANSLATE_NOOP("reports", "List of trainees"),
                     [&](const Round &round) { return PeopleListBuilder(input, round).build(); });
}

} // namespace ruam::reports
