#include <ruam/presentation/search.h>

#include <ruam/format/fieldtext.h>
#include <ruam/format/replytext.h>
#include <ruam/format/searchtext.h>
#include <ruam/presentation/recordmodel.h>

#include <algorithm>

namespace ruam::presentation {

using namespace core;

namespace {

/// More changed records than this are not worth telling apart.
constexpr qsizetype kChangedLimit = 200;

/// What people look for most stands first.
constexpr Kind kOrder[] = {
    Kind::Programme,          Kind::TrainingGroup, Kind::Event,         Kind::Task,       Kind::SubProject,
    Kind::Deliverable,        Kind::Venue,         Kind::Organisation,  Kind::Curriculum, Kind::Module,
    Kind::Statement,          Kind::Partnership,   Kind::PilotAgency,   Kind::Agreement,  Kind::AgreementParty,
    Kind::DeliverableContent, Kind::Announcement,  Kind::StrategicPlan, Kind::Strategy,   Kind::Province,
    Kind::BudgetLine,         Kind::AgendaItem,    Kind::Note,          Kind::FileLink,   Kind::Holiday};

void addKey(QString &keys, const QString &text)
{
    const QString key = format::searchKey(text);
    if (!key.isEmpty())
        keys += u'\n' + key;
}

/// Of ChangeReport::OfKind::fields.
quint64 bitOf(Kind kind, QStringView field)
{
    return quint64(1) << (findField(kind, field) - fieldsOf(kind).data());
}

bool isTitleField(const Field &field)
{
    static const QSet<QString> names{QStringLiteral("title"),      QStringLiteral("title_en"),
                                     QStringLiteral("name"),       QStringLiteral("name_en"),
                                     QStringLiteral("short_name"), QStringLiteral("aliases")};
    return names.contains(QLatin1String(field.name));
}

} // namespace

Search::Search(session::Session &session, const format::Texts &texts, QObject *parent)
    : QObject(parent), m_session(session),
      m_texts(texts), m_languages{format::Texts(format::Language::Thai), format::Texts(format::Language::English)}
{
    connect(&session, &session::Session::changed, this, &Search::follow);
}

void Search::setTexts(const format::Texts &texts)
{
    m_texts = texts;
}

void Search::follow(const ChangeReport &report)
{
    // The word for a round stands in the title of every group.
    if (!report.of<Programme>().isEmpty())
        m_stale = true;
    // An event is found as its group.
    const ChangeReport::OfKind &groups = report.of<TrainingGroup>();
    if (!groups.inserted.empty() || !groups.removed.empty() || groups.fields & bitOf(Kind::TrainingGroup, u"event"))
        m_stale = true;
    for (int kind = 0; kind < kKindCount && !m_stale; ++kind) {
        if (isPeopleKind(Kind(kind)))
            continue;
        const ChangeReport::OfKind &changes = report.of(Kind(kind));
        m_stale = changes.reset || m_changed.size() > kChangedLimit;
        for (const auto *ids : {&changes.inserted, &changes.updated, &changes.removed})
            for (const qint64 id : *ids)
                m_changed.insert({Kind(kind), id});
    }
}

void Search::prepare()
{
    const Plan &plan = m_session.plan();
    if (m_stale) {
        m_entries.clear();
        m_rows.clear();
        m_groups.clear();
        for (const auto &[id, group] : plan.all<TrainingGroup>())
            m_groups.insert(group.event.value, id);
        for (const Kind kind : kOrder)
            withKind(kind, [&]<class R>() {
                if constexpr (!isPeopleKind(R::kKind))
                    for (const auto &[id, record] : plan.all<R>())
                        addEntry(refOf(record));
            });
    } else {
        QSet<RecordRef> touched = m_changed;
        for (const RecordRef changed : std::as_const(m_changed))
            for (const RecordRef referrer : plan.referrers(changed))
                touched.insert(referrer);
        for (const RecordRef record : std::as_const(touched))
            addEntry(record);
    }
    m_changed.clear();
    m_stale = false;
}

void Search::addEntry(RecordRef record)
{
    const auto row = m_rows.constFind(record);
    if (row != m_rows.constEnd()) {
        m_entries[*row] = entryOf(record);
        return;
    }
    m_rows.insert(record, m_entries.size());
    m_entries.push_back(entryOf(record));
}

Search::Entry Search::entryOf(RecordRef record) const
{
    Entry entry{record, {}, {}};
    const Plan &plan = m_session.plan();
    // What is gone has an entry that nothing is found in, and an event is found as its group.
    if (!plan.contains(record) || (record.kind == Kind::Event && m_groups.contains(record.id)))
        return entry;
    for (const format::Texts &texts : m_languages)
        addKey(entry.titles, format::recordTitle(plan, record, texts));
    addFields(record, entry);
    if (record.kind == Kind::TrainingGroup) {
        addShortGroupTitle(record, entry);
        addFields({Kind::Event, plan.find(TrainingGroupId{record.id})->event.value}, entry);
    }
    return entry;
}

void Search::addFields(RecordRef record, Entry &entry) const
{
    const Plan &plan = m_session.plan();
    if (!plan.contains(record))
        return;
    withKind(record.kind, [&]<class R>() {
        if constexpr (!isPeopleKind(R::kKind)) {
            for (const Field &field : fieldsOf(R::kKind)) {
                QString &keys = isTitleField(field) ? entry.titles : entry.others;
                const Value value = fieldValue(*plan.find(Id<R>{record.id}), field);
                if (const auto *text = std::get_if<QString>(&value);
                    text && field.type == FieldType::Text && !field.flags.picture)
                    addKey(keys, *text);
                else if (const auto *list = std::get_if<QStringList>(&value))
                    for (const QString &each : *list)
                        addKey(keys, each);
                else if (const auto *day = std::get_if<QDate>(&value); day && day->isValid())
                    for (const format::Texts &texts : m_languages)
                        addKey(keys, format::valueText(plan, field, value, texts, screenDates(texts)));
            }
        }
    });
}

/// "กลุ่ม 3" beside "กลุ่มที่ 3".
void Search::addShortGroupTitle(RecordRef record, Entry &entry) const
{
    const Plan &plan = m_session.plan();
    const TrainingGroup *group = plan.find(TrainingGroupId{record.id});
    if (!group->number)
        return;
    const QString word = plan.programme().roundWord;
    addKey(entry.titles,
           (word.isEmpty() ? m_languages[0].translate("titles", "Group") : word) + QString::number(*group->number));
}

std::optional<SearchHit> Search::hitOf(const Entry &entry, const QString &beginning, const QString &word) const
{
    FoundIn in = FoundIn::Within;
    if (entry.titles.contains(beginning))
        in = FoundIn::GivenName;
    else if (entry.others.contains(beginning))
        in = FoundIn::OtherField;
    else if (!entry.titles.contains(word) && !entry.others.contains(word))
        return std::nullopt;
    return SearchHit{entry.record, {}, {}, in, {}, {}};
}

QString Search::placeOf(RecordRef record) const
{
    const Plan &plan = m_session.plan();
    QString place = format::kindText(record.kind, m_texts);
    const TrainingGroup *group = record.kind == Kind::TrainingGroup ? plan.find(TrainingGroupId{record.id}) : nullptr;
    if (!group)
        return place;
    const QString name =
        m_texts.language() == format::Language::English && !group->nameEn.isEmpty() ? group->nameEn : group->name;
    QStringList parts{place};
    if (!name.isEmpty())
        parts += name;
    if (const Event *event = plan.find(group->event); event && event->start.isValid())
        parts += format::fieldText(plan, {Kind::Event, event->id.value}, u"start", m_texts, screenDates(m_texts));
    return parts.join(QStringLiteral(" · "));
}

std::vector<SearchHit> Search::find(const QString &typed)
{
    prepare();
    m_failure.reset();
    const QString word = format::searchKey(typed);
    std::vector<SearchHit> hits;
    if (word.isEmpty())
        return hits;
    const QString beginning = u'\n' + word;
    std::array<std::vector<SearchHit>, 4> found;
    for (const Entry &entry : m_entries)
        if (auto hit = hitOf(entry, beginning, word); hit && found[size_t(hit->in)].size() < size_t(kLimit))
            found[size_t(hit->in)].push_back(std::move(*hit));
    for (auto &group : found)
        for (SearchHit &hit : group)
            if (hits.size() < size_t(kLimit))
                hits.push_back(std::move(hit));
    for (SearchHit &hit : hits) {
        hit.title = format::recordTitle(m_session.plan(), hit.record, m_texts);
        hit.detail = placeOf(hit.record);
    }
    addPeople(typed, hits);
    addReply(typed, hits);
    return hits;
}

/// A reply code means that province's row and nothing else.
void Search::addReply(const QString &typed, std::vector<SearchHit> &hits) const
{
    const Plan &plan = m_session.plan();
    const auto code = format::readReplyCode(plan, typed);
    if (!code)
        return;
    const QString title = QStringLiteral("%1 %2").arg(format::replyCode(plan, code->group, code->province),
                                                      format::provinceText(plan, code->province, m_texts));
    const QString detail = QStringLiteral("%1 · %2").arg(m_texts.translate("presentation", "Reply of a province"),
                                                         format::groupTitle(plan, *plan.find(code->group), m_texts));
    hits.insert(hits.begin(), {refOf(code->province), code->group, {}, FoundIn::GivenName, title, detail});
}

void Search::addPeople(const QString &word, std::vector<SearchHit> &hits)
{
    auto people = m_session.people().search(word, kLimit);
    if (!people) {
        m_failure = people.error();
        return;
    }
    const Plan &plan = m_session.plan();
    for (const FoundPerson &one : *people) {
        const QString name = format::nameText(one.person, format::NameStyle::Full, m_doctor);
        SearchHit hit{refOf(one.person), {}, {}, one.in, name, {}};
        QStringList parts{format::kindText(Kind::Person, m_texts)};
        if (one.registration) {
            hit.registration = one.registration->id;
            hit.group = m_groups.value(one.registration->event.value);
            if (const TrainingGroup *group = plan.find(hit.group))
                parts += format::groupTitle(plan, *group, m_texts);
        }
        if (!one.person.positionTitle.isEmpty())
            parts += one.person.positionTitle;
        if (const QString at = format::organisationText(plan, one.person.organisation, m_texts); !at.isEmpty())
            parts += at;
        hit.detail = parts.join(QStringLiteral(" · "));
        hits.push_back(std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) { return a.in < b.in; });
}

} // namespace ruam::presentation
