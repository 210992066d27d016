#include "cardsheet.h"
#include "groupcolours.h"
#include "paperparts.h"
#include "placedpapers.h"
#include "words.h"

#include <ruam/core/agenda.h>

#include <cmath>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr double kCardPad = 4;
constexpr double kLeastNamePoints = 9;
constexpr double kBandShare = 10.0 / 65; // of a card's height

/// Those who are there for another reason than to learn have a band of their own colour, with the word on it.
std::optional<Colour> roleBand(RegistrationRole role)
{
    switch (role) {
    case RegistrationRole::Trainee:
        return std::nullopt;
    case RegistrationRole::Trainer:
    case RegistrationRole::CentralTrainer:
    case RegistrationRole::AdviserTrainer:
        return Colour{0x8A, 0x1C, 0x1C};
    case RegistrationRole::Staff:
        return Colour{0x1C, 0x63, 0x36};
    case RegistrationRole::Observer:
        break;
    }
    return Colour{0x4A, 0x52, 0x5C};
}

class BadgeBuilder
{
public:
    BadgeBuilder(const Plan &plan, const Event &event, const TrainingGroup *group, const PaperOptions &options)
        : m_plan(plan), m_event(event), m_group(group), m_options(options),
          m_words(plan, options, options.digits.value_or(Digits::Arabic)),
          m_grid(options.cards.sheet == CardSheet::Ten ? CardGrid{2, 5, {90, 54}} : CardGrid{2, 4, {95, 65}})
    {
    }

    Section section(const std::vector<Participant> &people)
    {
        Section section;
        section.title = roundTitle();
        section.page = cardPage(m_grid);
        const qint64 skip = std::clamp<qint64>(m_options.firstCard - 1, 0, m_grid.count() - 1);
        const qint64 asked = qint64(people.size()) + std::max<qint64>(0, m_options.cards.blanks);
        // Nobody is entered yet: a sheet of cards to be written by hand.
        const qint64 count = asked > 0 ? asked : m_grid.count() - skip;
        const QList<Canvas> fronts =
            cardSheets(m_grid, count, skip, [&](qint64 card, const QRectF &place, Canvas &canvas) {
                draw(card < qint64(people.size()) ? &people[size_t(card)] : nullptr, place, canvas);
            });
        for (const Canvas &front : fronts) {
            section.blocks.append(front);
            if (m_options.cards.agendaBehind)
                section.blocks.append(back());
        }
        return section;
    }

    std::optional<Error> missing() const { return m_words.missing(); }
    QString roundTitle() const { return m_group ? m_words.group(*m_group) : m_words.title(m_event); }

private:
    CanvasText line(const QString &text, const QRectF &area, Style style, Align align = Align::Centre) const
    {
        CanvasText made;
        made.text = text;
        made.area = area;
        made.style = style;
        made.align = align;
        made.valign = VAlign::Middle;
        return made;
    }

    static Style sized(double points, bool isBold)
    {
        Style style = isBold ? bold(Token::B) : plain(Token::B);
        style.points = points;
        return style;
    }

    /// A part of the card's height, from `top` to `bottom` in hundredths.
    static QRectF part(const QRectF &card, double top, double bottom)
    {
        const double unit = card.height() / 100;
        return {card.left() + kCardPad, card.top() + top * unit, card.width() - 2 * kCardPad, (bottom - top) * unit};
    }

    void drawBand(RegistrationRole role, const QRectF &place, Canvas &canvas) const
    {
        Box band;
        band.rect = {place.left(), place.top(), place.width(), place.height() * kBandShare};
        band.fill = roleBand(role).value_or(m_group ? groupBand(groupIndex(m_plan, m_group->id)) : Colour{40, 60, 80});
        canvas.boxes.append(band);
        Style style = bold(Token::C);
        style.colour = letterColour(*band.fill);
        QStringList left;
        if (role != RegistrationRole::Trainee)
            left.append(m_words.enumWord(Kind::Registration, u"role", role));
        if (m_group)
            left.append(m_words.group(*m_group));
        QRectF area = band.rect.adjusted(kCardPad, 0.8, -kCardPad, -0.8);
        const QString programme = m_words.thaiOnly(m_plan.programme().shortName);
        CanvasText first = line(left.join(QStringLiteral(" · ")), area, style, Align::Left);
        CanvasText second = line(programme, area, style, Align::Right);
        if (!programme.isEmpty())
            first.area.setWidth(area.width() * 0.5);
        second.area.setLeft(first.area.right() + 1);
        for (CanvasText *text : {&first, &second}) {
            text->leastPoints = 6;
            canvas.texts.append(*text);
        }
    }

    void draw(const Participant *one, const QRectF &place, Canvas &canvas) const
    {
        drawBand(one ? one->registration.role : RegistrationRole::Trainee, place, canvas);
        if (!one)
            return;
        drawName(one->person, place, canvas);
        canvas.texts.append(
            line(paperDigits(one->registration.positionTitle, m_words.digits()), part(place, 64, 75), plain(Token::C)));
        QString from = m_words.province(one->registration.province);
        if (from.isEmpty())
            from = m_words.organisation(one->registration.organisation);
        QRectF foot = part(place, 79, 95);
        const std::optional<qint64> discussion = one->registration.discussionGroup;
        if (discussion) {
            const double room = 20;
            canvas.texts.append(line(m_words.translate("reports", "Sub-group %1").arg(m_words.number(*discussion)),
                                     {foot.right() - room, foot.top(), room, foot.height()}, plain(Token::C),
                                     Align::Right));
            canvas.texts.last().leastPoints = 6;
            foot.adjust(room, 0, -room, 0);
        }
        CanvasText province = line(from, foot, bold(Token::B));
        province.leastPoints = 7;
        canvas.texts.append(province);
    }

    void drawName(const Person &person, const QRectF &place, Canvas &canvas) const
    {
        const bool inFront = m_options.cards.title == TitleOnCard::InFront;
        const QString given =
            nameText(person.title, person.given, {}, inFront ? NameStyle::Full : NameStyle::Plain, m_options.doctor);
        double top = 17;
        if (m_options.cards.title == TitleOnCard::Above && !person.title.isEmpty()) {
            canvas.texts.append(line(person.title, part(place, 17, 27), plain(Token::C)));
            top = 24;
        }
        // A name is never cut: one with a long title in front is rather made smaller than the others.
        CanvasText name = line(given, part(place, top, 45), sized(28, true));
        name.leastPoints = kLeastNamePoints;
        canvas.texts.append(name);
        CanvasText surname = line(person.surname, part(place, 45, 63), sized(20, false));
        surname.leastPoints = kLeastNamePoints;
        canvas.texts.append(surname);
    }

    /// The agenda of the first day behind every card of the sheet: a mirrored sheet has the same cards.
    Canvas back() const
    {
        QStringList lines;
        for (const AgendaItem *item : agendaOf(m_plan, m_event.id)) {
            if (item->day != 1)
                continue;
            QString title = m_words.title(*item);
            if (title.isEmpty())
                if (const Module *module = m_plan.find(item->module))
                    title = m_words.title(*module);
            if (title.isEmpty())
                title = m_words.enumWord(Kind::AgendaItem, u"kind", item->kind);
            lines.append(m_words.time(item->timeStart, item->timeEnd) + QStringLiteral("  ") + title);
        }
        Canvas canvas = cardSheet(m_grid);
        for (int card = 0; card < m_grid.count(); ++card) {
            const QRectF place = cardPlace(m_grid, card);
            QString heading = m_words.translate("reports", "Agenda");
            if (m_event.start.isValid())
                heading += QStringLiteral("  ") + m_words.date(m_event.start, DateStyle::Long);
            canvas.texts.append(line(heading, part(place, 3, 15), bold(Token::C)));
            const double step = std::min(9.0, 80.0 / std::max(1.0, double(lines.size())));
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const double top = 17 + double(i) * step;
                canvas.texts.append(line(lines[i], part(place, top, top + step), plain(Token::N), Align::Left));
                canvas.texts.last().leastPoints = 4;
            }
        }
        return canvas;
    }

    const Plan &m_plan;
    const Event &m_event;
    const TrainingGroup *m_group;
    const PaperOptions &m_options;
    Words m_words;
    const CardGrid m_grid;
};

} // namespace

Result<Document> buildBadges(const PaperInput &input)
{
    const Result<std::vector<Round>> rounds = roundsOf(input);
    if (!rounds)
        return rounds.error();
    const Words words(input.plan, input.options, input.options.digits.value_or(paperInfo(PaperKind::Badges).digits));
    Document document = startDocument(words, input.options, paperTitle(PaperKind::Badges, words.texts()));
    for (const Round &round : *rounds) {
        if (!round.event)
            continue;
        Result<std::vector<Participant>> people = participantsOf(input, round.event->id);
        if (!people)
            return people.error();
        orderAsSigned(input, *people);
        BadgeBuilder builder(input.plan, *round.event, round.group, input.options);
        document.sections.append(builder.section(*people));
        if (rounds->size() == 1)
            document.title += u' ' + builder.roundTitle();
        if (const std::optional<Error> error = builder.missing())
            return *error;
    }
    return document;
}

} // namespace ruam::reports
