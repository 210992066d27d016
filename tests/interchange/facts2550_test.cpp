#include "documents.h"

#include <ruam/format/fieldtext.h>
#include <ruam/format/thaidate.h>

#include <support/print.h>
#include <support/source.h>

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <iostream>

/// Ticks every fact of the announcement, by its number, against the bundled programme. tests/data/facts_2550.tsv says
/// where each is held and how.
using namespace ruam;
using namespace ruam::core;
using namespace ruam::test;

namespace {

struct Fact
{
    QString id, how, place, text;
};

std::vector<Fact> readFacts()
{
    QFile file(testData(QStringLiteral("facts_2550.tsv")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Fact> facts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells[0] == u"fact")
            continue;
        EXPECT_EQ(cells.size(), 4) << testing::PrintToString(line);
        if (cells.size() == 4)
            facts.push_back({cells[0], cells[1], cells[2], cells[3]});
    }
    return facts;
}

qint64 digitsIn(const QString &text)
{
    static const QRegularExpression kDigits(QStringLiteral("[0-9]+"));
    return kDigits.match(text).captured().toLongLong();
}

class Facts2550 : public testing::Test
{
protected:
    Facts2550()
    {
        const auto document = interchange::bundledProgramme();
        EXPECT_TRUE(document) << testing::PrintToString(document.error());
        if (document)
            m_plan.apply(document->changes);
    }

    struct Place
    {
        RecordRef record;
        const Field *field = nullptr;
        Value value;
    };

    /// "event#110.start"
    std::optional<Place> find(const QString &place) const
    {
        static const QRegularExpression kPlace(QStringLiteral(R"(^(\w+)#(\w+)\.(\w+)$)"));
        const auto match = kPlace.match(place);
        const auto kind = kindFromName(match.captured(1));
        if (!match.hasMatch() || !kind)
            return std::nullopt;
        const RecordRef record{*kind, match.captured(2).toLongLong()};
        const Field *field = findField(*kind, match.captured(3));
        if (!m_plan.contains(record) || !field)
            return std::nullopt;
        return withKind(*kind, [&]<class R>() -> std::optional<Place> {
            if constexpr (isPeopleKind(R::kKind))
                return std::nullopt;
            else
                return Place{record, field, fieldValue(*m_plan.find(Id<R>{record.id}), *field)};
        });
    }

    /// The field's text; of a reference, what it refers to.
    QString textOf(const Place &place) const
    {
        if (const auto *id = std::get_if<qint64>(&place.value); id && place.field->type == FieldType::Reference) {
            if (place.field->target == Kind::Venue)
                return format::venueText(m_plan, {*id}, m_texts);
            if (place.field->target == Kind::Province)
                return format::provinceText(m_plan, {*id}, m_texts);
            return m_plan.find(OrganisationId{*id}) ? m_plan.find(OrganisationId{*id})->name : QString();
        }
        const auto *text = std::get_if<QString>(&place.value);
        return text ? *text : QString();
    }

    qint64 count(const QString &kind) const
    {
        const auto found = kindFromName(kind);
        if (!found)
            return -1;
        if (*found == Kind::Province) {
            const auto &provinces = m_plan.all<Province>();
            return std::count_if(provinces.begin(), provinces.end(),
                                 [](const auto &entry) { return entry.second.inScope; });
        }
        return withKind(*found, [this]<class R>() -> qint64 {
            if constexpr (isPeopleKind(R::kKind))
                return -1;
            else
                return qint64(m_plan.all<R>().size());
        });
    }

    bool holdsDates(const Fact &fact, const Place &place) const
    {
        const Event *event = m_plan.find(EventId{place.record.id});
        const auto reading = format::readDate(fact.text);
        return event && reading.hasDates() && reading.start == event->start && reading.end == event->end &&
               format::rangeText(event->start, event->end) == fact.text;
    }

    bool holds(const Fact &fact) const
    {
        if (fact.how == u"structure")
            return !fact.text.isEmpty() &&
                   (fact.place.isEmpty() || (find(fact.place) && !isEmpty(find(fact.place)->value)));
        if (fact.how == u"count")
            return count(fact.place) == digitsIn(fact.text);
        const auto place = find(fact.place);
        if (!place || isEmpty(place->value))
            return false;
        if (fact.how == u"restated")
            return true;
        if (fact.how == u"verbatim") {
            const auto *list = std::get_if<QStringList>(&place->value);
            return list ? list->contains(fact.text) : textOf(*place) == fact.text;
        }
        if (fact.how == u"within")
            return textOf(*place).contains(fact.text);
        if (fact.how == u"value")
            return std::holds_alternative<bool>(place->value) ? fact.text == u"true" && std::get<bool>(place->value)
                                                              : textOf(*place) == fact.text;
        if (fact.how == u"number")
            return place->value == Value(digitsIn(fact.text));
        if (fact.how == u"year")
            return place->value == Value(digitsIn(fact.text) - format::kBuddhistOffset);
        if (fact.how == u"dates")
            return holdsDates(fact, *place);
        if (fact.how == u"weekday")
            return format::weekdayText(std::get<QDate>(place->value), false) == fact.text;
        if (fact.how == u"time")
            return format::timeText(std::get<QTime>(place->value)) == fact.text + QStringLiteral(" น.");
        return fact.how == u"stamp" && format::stampText(std::get<QDateTime>(place->value)) == fact.text;
    }

    Plan m_plan;
    format::Texts m_texts{format::Language::Thai};
};

TEST_F(Facts2550, EveryFactHasItsPlace)
{
    const std::vector<Fact> facts = readFacts();
    ASSERT_EQ(facts.size(), 172u);
    std::map<QString, QStringList> how;
    for (size_t i = 0; i < facts.size(); ++i) {
        EXPECT_EQ(facts[i].id, QStringLiteral("F%1").arg(i + 1));
        EXPECT_TRUE(holds(facts[i])) << testing::PrintToString(
                                            QStringList{facts[i].id, facts[i].how, facts[i].place, facts[i].text})
                                     << " but it reads "
                                     << testing::PrintToString(find(facts[i].place) ? textOf(*find(facts[i].place))
                                                                                    : QString());
        how[facts[i].how].append(facts[i].id);
    }
    for (const auto &[name, ids] : how)
        if (name == u"restated" || name == u"structure")
            std::cout << name.toStdString() << " (" << ids.size() << "): " << ids.join(u' ').toStdString() << '\n';
}

/// A group is two days, and the weekdays are those of the calendar: nothing was shifted by an era.
TEST_F(Facts2550, EachGroupIsTwoDays)
{
    for (const TrainingGroup *group : m_plan.groups()) {
        const Event &event = *m_plan.find(group->event);
        EXPECT_EQ(event.start.daysTo(event.end), 1) << *group->number;
        EXPECT_EQ(event.start.year(), 2007);
    }
}

/// What is doubtful in the announcement stays as printed, and is kept apart from what an officer will make of it.
TEST_F(Facts2550, DoubtfulWordingIsKeptAsPrinted)
{
    const auto group = [this](qint64 number) {
        return m_plan.findIf<TrainingGroup>([number](const TrainingGroup &g) { return g.number == number; });
    };
    EXPECT_EQ(group(7)->name, group(2)->name);
    EXPECT_EQ(group(7)->asPrinted, group(7)->name);
    EXPECT_EQ(group(9)->asPrinted, group(9)->name);
    EXPECT_TRUE(group(2)->asPrinted.isEmpty());
    const Event &ninth = *m_plan.find(group(9)->event);
    EXPECT_EQ(ninth.asPrinted, format::rangeText(ninth.start, ninth.end));
    const auto *signing = m_plan.findIf<Event>([](const Event &e) { return e.kind == EventKind::Signing; });
    EXPECT_EQ(signing->asPrinted, QStringLiteral("วันศุกร์ที่ 20 กรกฎาคม 2550 เวลา 09.00 12.00 น."));
}

} // namespace
