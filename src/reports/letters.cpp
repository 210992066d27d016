#include "letterpage.h"
#include "paperparts.h"
#include "placedpapers.h"
#include "words.h"

#include <ruam/core/invitations.h>
#include <ruam/format/collation.h>

#include <algorithm>
#include <map>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

class LetterBuilder
{
public:
    LetterBuilder(const PaperInput &input, PaperKind kind)
        : m_kind(kind), m_input(input), m_plan(input.plan), m_texts(input.options.owner.letter),
          m_words(input.plan, input.options, input.options.digits.value_or(Digits::Thai)),
          m_template(withWording(letterTemplate(nameOf(kind)), input.options.owner.wording)),
          m_page(input.options, office(), m_words, m_template, nameOf(kind).startsWith(QLatin1String("memo")))
    {
    }

    Result<Document> build()
    {
        const Result<std::vector<Round>> rounds = roundsOf(m_input);
        if (!rounds)
            return rounds.error();
        Document document;
        document.title = paperTitle(m_kind, m_words.texts());
        document.digits = m_words.digits();
        document.printedAt = m_input.options.printedAt;
        QList<Arg> ofSkipped;
        for (const Round &round : *rounds) {
            const qsizetype lacked = m_lacks.size();
            const Result<std::vector<Letter>> letters = lettersOf(round);
            if (!letters)
                return letters.error();
            if (letters->empty() && !haveAllAnswered(round)) {
                lacks(recordOf(round), m_template.eachTrainer ? "registration.person" : whomItLacks());
                if (isToSome()) {
                    ofSkipped += m_lacks.mid(lacked);
                    m_lacks.resize(lacked);
                }
            }
            for (const Letter &letter : *letters)
                document.sections.append(m_page.section(letter, m_results));
            if (m_kind == PaperKind::MemoResults && round.group && hasResults() && m_came == 0)
                caution(document, Caution::NobodyCame);
        }
        // A round with nobody to write to does not hold up the letters of the others.
        if (document.sections.isEmpty())
            m_lacks += ofSkipped;
        if (!m_texts.printedLetterhead && m_texts.emblem.isEmpty())
            caution(document, Caution::NoEmblem);
        if (m_page.isMemo() && namesNobody())
            caution(document, Caution::NoAddressee);
        if (m_lacks.isEmpty() && m_kind == PaperKind::MemoNames)
            if (const std::optional<Error> error = appendNames(document))
                return *error;
        if (!m_lacks.isEmpty())
            return Error{Code::PaperIncomplete, m_lacks, QStringLiteral("a letter needs fields that are empty")};
        if (document.sections.isEmpty())
            return Error{Code::NobodyToWriteTo, {}, QStringLiteral("all have answered")};
        return document;
    }

private:
    /// The names that the memo speaks of, as its annex.
    std::optional<Error> appendNames(Document &document) const
    {
        PaperOptions options = m_input.options;
        options.digits = m_words.digits();
        options.profile = Profile::Door;
        Result<Document> names = buildPeopleList({m_plan, m_input.people, m_input.scope, options, m_input.history});
        if (!names)
            return names.error();
        for (Section &section : names->sections) {
            section.status = m_words.translate("reports", "Annex");
            section.startsOnOdd = options.bothSides;
            document.sections.append(section);
        }
        return std::nullopt;
    }

    static void caution(Document &document, Caution what)
    {
        if (!document.cautions.contains(what))
            document.cautions.append(what);
    }

    bool namesNobody() const
    {
        return m_words.thaiOnly(filledIn(m_template.to, {{QStringLiteral("head"), m_texts.head}})).trimmed().isEmpty();
    }

    static QString nameOf(PaperKind kind) { return QString::fromLatin1(paperInfo(kind).name); }
    QString office() const { return sendingOffice(m_words, m_texts); }

    QString partners(PartnerRole role) const
    {
        QStringList names;
        for (const Partnership *partner :
             m_plan.ordered<Partnership>([&](const Partnership &one) { return one.role == role; })) {
            const QString name = m_words.organisation(partner->organisation);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
        return names.join(m_words.translate("reports", "and", "between two names in a letter"));
    }

    QString course(const Event &event) const
    {
        if (!m_input.options.owner.courseLine.isEmpty())
            return paperDigits(m_input.options.owner.courseLine, m_words.digits());
        const Curriculum *curriculum = m_plan.find(event.curriculum);
        return curriculum ? m_words.title(*curriculum) : QString();
    }

    /// What stands for every letter of a round.
    Result<LetterFields> roundFields(const Round &round)
    {
        LetterFields fields{
            {QStringLiteral("office"), office()},
            {QStringLiteral("unit"), m_texts.unit.isEmpty() ? office() : m_words.thaiOnly(m_texts.unit)},
            {QStringLiteral("head"), m_words.thaiOnly(m_texts.head)},
            {QStringLiteral("programme"), m_words.title(m_plan.programme())},
            {QStringLiteral("partners"), partners(PartnerRole::Cooperation)},
            {QStringLiteral("funder"), partners(PartnerRole::Funder)}};
        if (round.group)
            fields[QStringLiteral("group")] = m_words.group(*round.group) + u' ' + m_words.thaiOnly(round.group->name);
        if (!round.event)
            return fields;
        const Event &event = *round.event;
        if (!round.group)
            fields[QStringLiteral("group")] = m_words.title(event);
        fields[QStringLiteral("course")] = course(event);
        if (event.start.isValid())
            fields[QStringLiteral("dates")] = m_words.range(event.start, event.end, DateStyle::Long);
        fields[QStringLiteral("venue")] = m_words.venue(event.venue);
        const Venue *venue = m_plan.find(event.venue);
        fields[QStringLiteral("venue_name")] = venue ? m_words.thaiOnly(venue->name) : QString();
        const QString room = event.room.isEmpty() && venue ? venue->room : event.room;
        fields[QStringLiteral("room")] = m_words.thaiOnly(room);
        return withCounts(event, fields);
    }

    Result<LetterFields> withCounts(const Event &event, LetterFields fields)
    {
        if (!m_input.people)
            return fields;
        const Result<std::vector<RegistrationCount>> counts = m_input.people->registrationCounts(event.id);
        if (!counts)
            return counts.error();
        qint64 people = 0;
        std::map<ProvinceId, qint64> provinces;
        for (const RegistrationCount &count : *counts) {
            if (count.role != RegistrationRole::Trainee || !isListed(count.state, Listed::Expected))
                continue;
            people += count.count;
            if (count.province.isValid())
                provinces[count.province] += count.count;
        }
        if (people > 0) {
            fields[QStringLiteral("people")] = m_words.number(people);
            fields[QStringLiteral("provinces")] = m_words.number(qint64(provinces.size()));
        }
        return fields;
    }

    void lacks(RecordRef record, const char *kindAndField)
    {
        m_lacks.append(record);
        m_lacks.append(QString::fromLatin1(kindAndField));
    }

    bool needs(const char *what) const { return m_template.needs.contains(QLatin1String(what)); }

    /// Whether there may rightly be nobody in a round whom the letter is for: all have answered, say.
    bool isToSome() const { return m_template.eachTrainer || m_template.provinces != LetterTemplate::To::All; }

    /// Of a letter to those who have not: that there is nobody does not mean that anything is missing.
    bool haveAllAnswered(const Round &round) const
    {
        if (m_template.provinces != LetterTemplate::To::Awaited || !round.group)
            return false;
        const auto &invitations = m_plan.all<Invitation>();
        return std::any_of(invitations.begin(), invitations.end(), [&round](const auto &one) {
            return one.second.group == round.group->id && one.second.sent.isValid();
        });
    }

    bool hasResults() const
    {
        return std::any_of(m_template.paragraphs.begin(), m_template.paragraphs.end(),
                           [](const QString &paragraph) { return paragraph.contains(kResultsField); });
    }

    /// What would have to be there for anybody to be written to.
    const char *whomItLacks() const
    {
        switch (m_template.provinces) {
        case LetterTemplate::To::Awaited:
            return "invitation.sent";
        case LetterTemplate::To::TookPart:
            return "registration.person";
        case LetterTemplate::To::All:
            break;
        }
        return "group_membership.province";
    }

    static RecordRef recordOf(const Round &round)
    {
        if (round.group)
            return refOf(*round.group);
        return round.event ? refOf(*round.event) : RecordRef();
    }

    void checkRound(const Round &round, const LetterFields &fields)
    {
        const RecordRef named = recordOf(round);
        if (needs("dates") && fields.value(QStringLiteral("dates")).isEmpty())
            lacks(named, "event.start");
        // Of a venue without a name the province alone is known.
        if (needs("venue") && fields.value(QStringLiteral("venue_name")).isEmpty())
            lacks(named, "event.venue");
        if (needs("people") && fields.value(QStringLiteral("people")).isEmpty())
            lacks(named, "registration.person");
    }

    std::vector<const Province *> provincesOf(const TrainingGroup &group)
    {
        std::vector<const Province *> provinces;
        const std::vector<ProvinceId> &chosen = m_input.scope.provinces;
        for (const auto &[id, membership] : m_plan.all<GroupMembership>()) {
            const Province *province = m_plan.find(membership.province);
            if (membership.group != group.id || !province ||
                (!chosen.empty() && std::count(chosen.begin(), chosen.end(), province->id) == 0))
                continue;
            if (needs("confirmed") && membership.state != MembershipState::Confirmed)
                lacks(refOf(*province), "group_membership.state");
            provinces.push_back(province);
        }
        const Collation collation;
        std::sort(provinces.begin(), provinces.end(), [&](const Province *a, const Province *b) {
            return collation.sortKey(a->name) < collation.sortKey(b->name);
        });
        return provinces;
    }

    Result<std::vector<Letter>> lettersOf(const Round &round)
    {
        const Result<LetterFields> fields = roundFields(round);
        if (!fields)
            return fields.error();
        checkRound(round, *fields);
        if (m_template.eachTrainer)
            return trainerLetters(round, *fields);
        std::vector<Letter> letters;
        if (!m_template.eachProvince) {
            if (round.event && round.group && hasResults())
                if (const std::optional<Error> error = takeResults(*round.event, *round.group))
                    return *error;
            letters.push_back({*fields, {}, fields->value(QStringLiteral("group"))});
            return letters;
        }
        if (!round.group || !round.event)
            return letters;
        const Result<std::map<ProvinceId, qint64>> named = namedIn(*round.event);
        if (!named)
            return named.error();
        for (const Province *province : provincesOf(*round.group)) {
            const auto names = named->find(province->id);
            if (isAddressed(*round.group, *province, names == named->end() ? 0 : names->second))
                letters.push_back(provinceLetter(*round.group, *province, *fields));
        }
        return letters;
    }

    Result<std::map<ProvinceId, qint64>> namedIn(const Event &event)
    {
        if (!m_input.people)
            return std::map<ProvinceId, qint64>();
        const Result<std::vector<RegistrationCount>> counts = m_input.people->registrationCounts(event.id);
        if (!counts)
            return counts.error();
        return namedByProvince(*counts);
    }

    /// Nobody is reminded of what they have answered, or thanked for whom they did not send. Provinces that were chosen
    /// get the letter.
    bool isAddressed(const TrainingGroup &group, const Province &province, qint64 named) const
    {
        if (!m_input.scope.provinces.empty() || m_template.provinces == LetterTemplate::To::All)
            return true;
        const InvitationState state =
            answerState(invitationOf(m_plan, group.id, province.id), named, m_input.options.asOf);
        if (m_template.provinces == LetterTemplate::To::Awaited)
            return state == InvitationState::Sent || state == InvitationState::Overdue;
        return state != InvitationState::Declined && named > 0;
    }

    Letter provinceLetter(const TrainingGroup &group, const Province &province, LetterFields fields)
    {
        const Invitation *invitation = invitationOf(m_plan, group.id, province.id);
        fields[QStringLiteral("province")] = m_words.province(province.id);
        if (invitation && invitation->quota)
            fields[QStringLiteral("quota")] = m_words.number(*invitation->quota);
        if (invitation && invitation->replyBy.isValid())
            fields[QStringLiteral("reply_by")] = m_words.date(invitation->replyBy, DateStyle::Long);
        else if (needs("reply_by"))
            lacks(refOf(province), "invitation.reply_by");
        if (invitation && invitation->sent.isValid())
            fields[QStringLiteral("sent")] = m_words.date(invitation->sent, DateStyle::Long);
        const QString first = invitation ? invitation->letterNumber : QString();
        fields[QStringLiteral("letter_number")] = m_words.thaiOnly(first);
        if (needs("letter_number") && first.isEmpty())
            lacks(refOf(province), "invitation.letter_number");
        return {fields, m_kind == PaperKind::Invitation ? first : QString(), m_words.province(province.id)};
    }

    Result<std::vector<Letter>> trainerLetters(const Round &round, const LetterFields &fields)
    {
        std::vector<Letter> letters;
        if (!round.event)
            return letters;
        const Result<std::vector<Participant>> people = participantsOf(m_input, round.event->id);
        if (!people)
            return people.error();
        for (const Participant &one : *people) {
            const RegistrationRole role = one.registration.role;
            if (role != RegistrationRole::Trainer && role != RegistrationRole::CentralTrainer &&
                role != RegistrationRole::AdviserTrainer)
                continue;
            Letter letter{fields, {}, nameText(one.person)};
            letter.fields[QStringLiteral("person")] = letter.title;
            letters.push_back(letter);
        }
        return letters;
    }

    std::optional<Error> takeResults(const Event &event, const TrainingGroup &group)
    {
        m_results.clear();
        m_came = 0;
        std::map<ProvinceId, qint64> came;
        if (m_input.people) {
            const Result<std::vector<AttendanceCount>> counts = m_input.people->attendanceCounts(event.id);
            if (!counts)
                return counts.error();
            // Whoever came to one half of a day came: the fullest half says how many.
            for (const AttendanceCount &count : *counts) {
                came[count.province] = std::max(came[count.province], count.count);
                m_came += count.count;
            }
        }
        for (const Province *province : provincesOf(group)) {
            const Invitation *invitation = invitationOf(m_plan, group.id, province->id);
            m_results.push_back(
                {m_words.province(province->id), invitation ? invitation->quota : std::nullopt, came[province->id]});
        }
        return std::nullopt;
    }

    const PaperKind m_kind;
    const PaperInput &m_input;
    const Plan &m_plan;
    const LetterTexts &m_texts;
    Words m_words;
    const LetterTemplate m_template;
    const LetterPage m_page;
    QList<Arg> m_lacks;
    std::vector<ResultRow> m_results;
    qint64 m_came = 0; ///< on any half of a day of the round with these results
};

} // namespace

Result<Document> buildLetter(const PaperInput &input, PaperKind kind)
{
    // The office writes its letters in Thai, whatever the language of its reports.
    PaperOptions options = input.options;
    if (options.language != Language::Thai) {
        options.language = Language::Thai;
        options.era = Era::Buddhist;
        options.digits.reset();
    }
    const PaperInput inThai{input.plan, input.people, input.scope, options, input.history};
    return LetterBuilder(inThai, kind).build();
}

} // namespace ruam::reports
