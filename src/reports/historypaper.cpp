#include "paperparts.h"

#include <ruam/format/changetext.h>

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <set>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr int kStepsAtOnce = 200;
constexpr int kRowsOfStep = 500;
constexpr int kHoursOfBangkok = 7;

/// A change and the step it belongs to.
struct KeptLine
{
    Step step;
    KeptChange change;
};

/// ประวัติการแก้ไข, or what it comes to: สรุปการเปลี่ยนแปลง.
class HistoryBuilder
{
public:
    explicit HistoryBuilder(const PaperInput &input)
        : m_input(input), m_words(input.plan, input.options, input.options.digits.value_or(Digits::Arabic)),
          m_office(input.options.profile.value_or(Profile::Office) == Profile::Office)
    {
    }

    Result<Document> history()
    {
        Table table =
            listTable({34, 32, 60, 62, 62, 17},
                      {m_words.translate("reports", "Date and time"), m_words.translate("reports", "Changed by"),
                       m_words.translate("reports", "Item"), m_words.translate("reports", "Before"),
                       m_words.translate("reports", "After"), m_words.translate("reports", "Reason")});
        const Result<void> read = eachChange([&](const KeptLine &line) {
            for (const ChangeLine &words : linesOf(line.change))
                table.rows.append(row({textCell(moment(line.step.at)),
                                       textCell(shown(line.step.who, {})),
                                       textCell(itemOf(words)),
                                       textCell(shown(words.before, words.record)),
                                       textCell(shown(words.after, words.record)),
                                       {}},
                                      8));
        });
        if (!read)
            return read.error();
        std::reverse(table.rows.begin(), table.rows.end()); // newest first
        return document(m_words.translate("reports", "History of changes"), QString(), table);
    }

    Result<Document> changes()
    {
        std::vector<KeptLine> merged;
        std::map<std::pair<RecordRef, const Field *>, size_t> places;
        const Result<void> read = eachChange([&](const KeptLine &line) { merge(line, merged, places); });
        if (!read)
            return read.error();
        Table table = listTable({10, 60, 62, 62, 46, 27},
                                {m_words.translate("reports", "No."), m_words.translate("reports", "Item"),
                                 m_words.translate("reports", "Before"), m_words.translate("reports", "After"),
                                 m_words.translate("reports", "By / on"), m_words.translate("reports", "Remarks")});
        std::stable_sort(merged.begin(), merged.end(), [](const KeptLine &a, const KeptLine &b) {
            return a.change.record.kind < b.change.record.kind;
        });
        std::optional<Kind> kind;
        qint64 number = 0;
        for (const KeptLine &line : merged) {
            for (const ChangeLine &words : linesOf(line.change)) {
                if (kind != line.change.record.kind)
                    table.rows.append(bandRow(m_words, kindText(*(kind = line.change.record.kind), m_words.texts()),
                                              int(table.columns.size())));
                table.rows.append(
                    row({centredCell(m_words.number(++number)),
                         textCell(itemOf(words)),
                         textCell(shown(words.before, words.record)),
                         textCell(shown(words.after, words.record)),
                         textCell(QStringList{shown(line.step.who, {}), moment(line.step.at)}.join(u'\n').trimmed()),
                         {}},
                        8));
            }
        }
        return document(m_words.translate("reports", "Summary of changes"), opening(number), table);
    }

private:
    /// Oldest first; of people inside the office alone.
    Result<void> eachChange(const std::function<void(const KeptLine &)> &take)
    {
        std::vector<Step> all;
        StepQuery query;
        query.limit = kStepsAtOnce;
        while (m_input.history) {
            const auto steps = m_input.history->steps(query);
            if (!steps)
                return steps.error();
            for (const Step &step : *steps)
                if (!m_input.options.since.isValid() || step.at >= m_input.options.since)
                    all.push_back(step);
            if (steps->size() < size_t(kStepsAtOnce) || all.empty() || all.back().id != steps->back().id)
                break;
            query.olderThan = steps->back().id;
        }
        for (auto step = all.rbegin(); step != all.rend(); ++step) {
            const auto rows = m_input.history->rowsOf(step->id, kRowsOfStep);
            if (!rows)
                return rows.error();
            for (const KeptChange &change : *rows) {
                if (isPeopleKind(change.record.kind))
                    m_peopleChanged.insert(change.record);
                if (m_office || !isPeopleKind(change.record.kind))
                    take({*step, change});
            }
        }
        return {};
    }

    /// Many steps on one field are its first value and its last.
    static void merge(const KeptLine &line, std::vector<KeptLine> &merged,
                      std::map<std::pair<RecordRef, const Field *>, size_t> &places)
    {
        if (line.change.what != KeptChange::What::Changed) {
            merged.push_back(line);
            return;
        }
        for (const KeptChange::FieldChange &field : line.change.fields) {
            const auto [place, isNew] = places.try_emplace({line.change.record, field.field}, merged.size());
            if (isNew) {
                merged.push_back({line.step, {line.change.record, line.change.what, {field}}});
                continue;
            }
            KeptLine &known = merged[place->second];
            known.step = line.step;
            known.change.fields.front().after = field.after;
        }
    }

    std::vector<ChangeLine> linesOf(const KeptChange &change) const
    {
        const bool undone = change.what == KeptChange::What::Changed &&
                            std::all_of(change.fields.begin(), change.fields.end(),
                                        [](const auto &field) { return field.before == field.after; });
        if (undone)
            return {};
        const PeopleTitle titles = m_input.people ? peopleIn(*m_input.people) : PeopleTitle();
        return changeLines({change}, m_input.plan, m_input.plan, titles, m_words.texts());
    }

    /// As typed; on an English paper what is Thai is missing its English.
    QString shown(const QString &text, RecordRef record) const
    {
        static const QRegularExpression thai(QStringLiteral("[\u0E01-\u0E5B]"));
        if (m_words.isThai() || !text.contains(thai))
            return paperDigits(text, m_words.digits());
        return record.id != 0 ? m_words.text(text, QString(), record) : QString();
    }

    QString itemOf(const ChangeLine &line) const
    {
        ChangeLine record = line;
        record.title = shown(line.title, line.record);
        QStringList parts{changedRecordText(record), line.field};
        parts.removeAll(QString());
        if (line.what == KeptChange::What::Added)
            parts.append(m_words.translate("reports", "(added)"));
        if (line.what == KeptChange::What::Removed)
            parts.append(m_words.translate("reports", "(removed)"));
        return parts.join(u' ');
    }

    QString moment(const QDateTime &at) const
    {
        const QDateTime local = at.toOffsetFromUtc(kHoursOfBangkok * 3600);
        return m_words.date(local.date(), DateStyle::Short) + u' ' + m_words.time(local.time(), {});
    }

    QString opening(qint64 changes) const
    {
        QString line =
            m_words.translate("reports", "%1 item(s) have changed", nullptr, int(changes)).arg(m_words.number(changes));
        if (m_input.options.since.isValid()) {
            const QDate day = m_input.options.since.toOffsetFromUtc(kHoursOfBangkok * 3600).date();
            line = m_words.translate("reports", "Since %1: %2").arg(m_words.date(day, DateStyle::Long), line);
        }
        if (const qint64 people = qint64(m_peopleChanged.size()); !m_office && people > 0)
            line += QStringLiteral(" · ") +
                    m_words.translate("reports", "entries of people changed: %1").arg(m_words.number(people));
        return line;
    }

    Result<Document> document(const QString &title, const QString &line, const Table &table) const
    {
        Section section = startSection(m_words, m_input.options, title, listSheet(Sheet::Landscape));
        section.blocks += centredHeading(title, {m_words.title(m_input.plan.programme())});
        if (!line.isEmpty() && !table.rows.isEmpty())
            section.blocks.append(paragraph(line, plain(Token::B)));
        if (table.rows.isEmpty())
            section.blocks.append(
                paragraph(m_words.translate("reports", "Nothing was changed"), plain(Token::B), Align::Centre));
        else
            section.blocks.append(table);
        Document made = startDocument(m_words, m_input.options, title);
        made.sections.append(section);
        return finished(m_words, std::move(made));
    }

    const PaperInput &m_input;
    Words m_words;
    const bool m_office;
    std::set<RecordRef> m_peopleChanged;
};

} // namespace

Result<Document> buildHistory(const PaperInput &input)
{
    return HistoryBuilder(input).history();
}

Result<Document> buildChanges(const PaperInput &input)
{
    return HistoryBuilder(input).changes();
}

} // namespace ruam::reports
