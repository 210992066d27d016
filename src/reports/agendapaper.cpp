#include "paperparts.h"

#include <ruam/core/agenda.h>
#include <ruam/format/names.h>

#include <QCoreApplication>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

/// กำหนดการ of one round.
class AgendaPaperBuilder
{
public:
    AgendaPaperBuilder(const PaperInput &input, const Round &round)
        : m_input(input), m_round(round),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Thai))
    {
    }

    Result<Document> build()
    {
        const Event event = m_round.event ? *m_round.event : Event();
        const QString title = m_words.translate("reports", "Agenda");
        Section section = startSection(m_words, m_input.options, m_words.round(m_round), letterSheet());
        section.blocks += centredHeading(title, roundLines(m_words, m_input.options, m_round));
        const std::vector<const AgendaItem *> items = agendaOf(m_input.plan, event.id);
        qint64 day = 0;
        for (const AgendaItem *item : items) {
            if (item->day != day) {
                day = item->day;
                section.blocks.append(dayHeading(event, day));
                section.blocks.append(dayTable());
            }
            const Result<Row> made = itemRow(*item);
            if (!made)
                return made.error();
            std::get<Table>(section.blocks.last()).rows.append(*made);
        }
        if (items.empty())
            section.blocks.append(paragraph(m_words.translate("reports", "The agenda is not settled yet"),
                                            plain(Token::B), Align::Centre));
        else
            addRemarks(section, items);
        Document document = startDocument(m_words, m_input.options, title + u' ' + m_words.round(m_round));
        document.sections.append(section);
        return finished(m_words, std::move(document));
    }

private:
    bool bordered() const { return m_input.options.bordered; }

    Paragraph dayHeading(const Event &event, qint64 day) const
    {
        const QString date = event.start.isValid() ? m_words.date(event.start.addDays(day - 1), DateStyle::Weekday)
                                                   : m_words.translate("reports", "Day %1").arg(m_words.number(day));
        Paragraph made = paragraph(date, bold(Token::T2));
        made.level = 2;
        made.before = 5;
        made.after = 1;
        made.keepWithNext = true;
        return made;
    }

    Table dayTable() const
    {
        if (bordered())
            return listTable({30, 80, 50}, {m_words.translate("reports", "Time"), m_words.translate("reports", "Topic"),
                                            m_words.translate("reports", "Speaker")});
        Table table;
        table.columns = {38, 122};
        table.rules = Rules::None;
        return table;
    }

    QString topic(const AgendaItem &item) const
    {
        if (!item.title.isEmpty())
            return m_words.title(item);
        if (const Module *module = m_input.plan.find(item.module))
            return m_words.title(*module);
        return m_words.enumWord(Kind::AgendaItem, u"kind", item.kind);
    }

    Result<QStringList> speakers(const AgendaItem &item) const
    {
        QStringList names;
        for (const AgendaSpeaker *speaker : speakersOf(m_input.plan, item.id)) {
            if (!m_input.people)
                continue;
            const auto person = m_input.people->person(speaker->person);
            if (!person)
                return person.error();
            if (*person)
                names.append(
                    paperDigits(nameText(**person, NameStyle::Full, m_input.options.doctor), m_words.digits()));
        }
        return names;
    }

    Result<Row> itemRow(const AgendaItem &item) const
    {
        const Result<QStringList> names = speakers(item);
        if (!names)
            return names.error();
        Cell time = textCell(m_words.time(item.timeStart, item.timeEnd));
        Cell what = textCell(topic(item));
        if (!bordered())
            time.style = what.style = plain(Token::B);
        if (bordered()) {
            time.align = Align::Centre;
            return row({time, what, textCell(names->join(u'\n'))}, 8);
        }
        if (!names->isEmpty())
            what.text += QStringLiteral("\n      ") +
                         m_words.translate("reports", "by %1").arg(names->join(QStringLiteral("\n            ")));
        Row made;
        made.cells = {time, what};
        return made;
    }

    void addRemarks(Section &section, const std::vector<const AgendaItem *> &items) const
    {
        QStringList pauses;
        for (const AgendaItem *item : items)
            if (item->kind == AgendaKind::Break && item->timeStart.isValid())
                if (const QString time = m_words.time(item->timeStart, {}); !pauses.contains(time))
                    pauses.append(time);
        QStringList lines;
        if (!pauses.isEmpty())
            lines << m_words.translate("reports", "Refreshments at %1")
                         .arg(pauses.join(u' ' + m_words.translate("reports", "and") + u' '));
        lines += ownSentence(m_words, m_input.options, m_words.translate("reports", kAgendaMayChange)).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Paragraph line = paragraph(lines[i], plain(Token::N));
            line.marker = i == 0 ? m_words.translate("reports", "Remarks") : QStringLiteral(" ");
            line.hang = 20;
            line.before = i == 0 ? 5 : 0;
            line.keepWithNext = i + 1 < lines.size();
            section.blocks.append(line);
        }
    }

    const PaperInput &m_input;
    const Round m_round;
    Words m_words;
};

} // namespace

Result<Document> buildAgenda(const PaperInput &input)
{
    return eachRound(input, QT_TRANSLATE_NOOP("reports", "Agenda"),
                     [&](const Round &round) { return AgendaPaperBuilder(input, round).build(); });
}

} // namespace ruam::reports
