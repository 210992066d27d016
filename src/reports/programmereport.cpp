#include "paperparts.h"
#include "programmebuilder.h"

#include <ruam/core/planstatus.h>

#include <set>

namespace ruam::reports {

using namespace core;
using namespace format;

namespace {

constexpr double kAboveHeading = 4;
constexpr double kAboveSubHeading = 1.5;
constexpr double kIndent = 8;

} // namespace

ProgrammeBuilder::ProgrammeBuilder(const Plan &plan, const PeopleCounts &people, const PaperOptions &options)
    : m_plan(plan), m_people(people), m_options(options),
      m_profile(options.profile.value_or(paperInfo(PaperKind::Programme).profile)),
      m_asOf(options.asOf.isValid() ? options.asOf : plan.programme().asOf),
      m_words(plan, options, options.digits.value_or(paperInfo(PaperKind::Programme).digits))
{
    m_section.page = letterSheet();
    m_words.markTranslations();
}

Result<Document> ProgrammeBuilder::build()
{
    addTitle();
    addFrontBlock();
    addGeneralFacts();
    addSummary();
    int number = 0;
    for (const SubProject *subProject : m_plan.ordered<SubProject>())
        addSubProject(*subProject, ++number);
    addPilotAgencies();
    addGroups();
    addTasks();
    addDeliverables();
    addBudget();
    addSourceLine();
    addSignatures();
    explainMarks();
    if (const std::optional<Error> error = m_words.missing())
        return *error;

    Document document = startDocument(m_words, m_options, m_words.translate("reports", "Programme progress report"));
    m_section.title = document.title;
    m_section.footerCentre = m_words.translate("reports", "Page %1 of %2").arg(QString(kPageMark), QString(kPagesMark));
    m_section.footerRight = m_words.printedAt(m_options.printedAt);
    if (m_options.cover)
        document.sections.append(cover());
    document.sections.append(m_section);
    return document;
}

void ProgrammeBuilder::addTitle()
{
    Paragraph title =
        paragraph(m_words.translate("reports", "Programme progress report"), bold(Token::T1), Align::Centre);
    title.level = 1;
    title.keepWithNext = true;
    blocks().append(title);
    if (const QString name = m_words.title(m_plan.programme()); !name.isEmpty())
        blocks().append(paragraph(name, bold(Token::T2), Align::Centre));
    if (m_asOf.isValid()) {
        const QString line = m_words.translate("reports", "Data as of %1").arg(m_words.date(m_asOf, DateStyle::Long));
        blocks().append(paragraph(line, plain(Token::B), Align::Centre));
    }
}

void ProgrammeBuilder::heading(const QString &title)
{
    const QString numbered = QStringLiteral("%1. %2").arg(m_words.number(++m_headings), title);
    Paragraph made = paragraph(numbered, bold(Token::T2));
    made.level = 2;
    made.before = kAboveHeading;
    made.after = 1;
    made.keepWithNext = true;
    blocks().append(made);
}

void ProgrammeBuilder::subHeading(const QString &title)
{
    Paragraph made = paragraph(title, bold(Token::B));
    made.level = 3;
    made.before = kAboveSubHeading;
    made.keepWithNext = true;
    blocks().append(made);
}

void ProgrammeBuilder::text(const QString &text)
{
    Paragraph made = paragraph(text, plain(Token::B));
    made.indent = kIndent;
    blocks().append(made);
}

void ProgrammeBuilder::list(const QStringList &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.size() == 1) {
            text(items[i]);
            continue;
        }
        Paragraph made = paragraph(items[i], plain(Token::B));
        made.marker = m_words.number(i + 1) + u')';
        made.indent = kIndent;
        made.hang = items.size() > 9 ? 9 : 7;
        blocks().append(made);
    }
}

void ProgrammeBuilder::captioned(const QString &caption, Table table)
{
    const QString line =
        m_words.translate("reports", "Table %1").arg(m_words.number(++m_tables)) + QStringLiteral("  ") + caption;
    Paragraph made = paragraph(line, bold(Token::C));
    made.before = 1.5;
    made.after = 1;
    made.keepWithNext = true;
    blocks().append(made);
    table.after = 2;
    blocks().append(table);
}

Table ProgrammeBuilder::factTable() const
{
    Table table;
    table.columns = {42, 118};
    table.rules = Rules::Horizontal;
    table.before = 1;
    table.after = 2;
    return table;
}

void ProgrammeBuilder::addFact(Table &table, const QString &label, const QString &value) const
{
    if (value.isEmpty() && !isOffice())
        return;
    Cell name = textCell(label);
    name.style = bold(Token::C);
    Cell fact = textCell(value.isEmpty() ? m_words.translate("reports", "not known yet") : value);
    fact.style.grey = value.isEmpty();
    Row row;
    row.cells = {name, fact};
    table.rows.append(row);
}

QString ProgrammeBuilder::subProjectName(const SubProject &subProject, int number) const
{
    const QString name = m_words.translate("reports", "Sub-project %1").arg(m_words.number(number));
    const QString level = m_words.thaiOnly(subProject.shortName);
    return level.isEmpty() ? name : name + u' ' + level;
}

void ProgrammeBuilder::addGeneralFacts()
{
    const Programme &programme = m_plan.programme();
    const Organisation *owner = m_plan.find(programme.owner);
    QStringList funders;
    for (const Partnership *partner :
         m_plan.ordered<Partnership>([](const Partnership &p) { return p.role == PartnerRole::Funder; }))
        if (const QString name = m_words.organisation(partner->organisation); !funders.contains(name))
            funders.append(name);
    QString strategyLine;
    QString planLine;
    if (const Strategy *strategy = m_plan.find(programme.strategy)) {
        const QString title = m_words.title(*strategy);
        const QString number = strategy->number ? m_words.number(*strategy->number) : QString();
        strategyLine = number.isEmpty() ? title : m_words.translate("reports", "Strategy %1: %2").arg(number, title);
        if (const StrategicPlan *plan = m_plan.find(strategy->plan)) {
            planLine = m_words.title(*plan);
            if (plan->startYear && plan->endYear) {
                const QString years = m_options.era == Era::Buddhist ? m_words.translate("reports", "(B.E. %1–%2)")
                                                                     : m_words.translate("reports", "(C.E. %1–%2)");
                planLine += u' ' + years.arg(m_words.year(*plan->startYear), m_words.year(*plan->endYear));
            }
        }
    }
    QStringList purposes;
    if (const QString purpose = m_words.isThai() ? m_words.thaiOnly(programme.purpose) : programme.purposeEn;
        !purpose.isEmpty())
        purposes.append(purpose);
    for (const Statement *statement : m_plan.ordered<Statement>([](const Statement &s) {
             return !s.subProject.isValid() && (s.kind == StatementKind::Purpose || s.kind == StatementKind::Objective);
         }))
        purposes.append(m_words.text(statement->text, statement->textEn, refOf(*statement)));
    const qint64 subProjects = qint64(m_plan.all<SubProject>().size());

    Table table = factTable();
    addFact(table, m_words.translate("reports", "Implementing unit"), m_words.organisation(programme.owner));
    addFact(table, m_words.translate("reports", "Parent unit"),
            owner ? m_words.organisation(owner->parent) : QString());
    addFact(table, m_words.translate("reports", "Source of funds"), funders.join(u'\n'));
    addFact(table, m_words.translate("reports", "Alignment with strategy"), strategyLine);
    addFact(table, m_words.translate("reports", "Plan"), planLine);
    addFact(table, m_words.translate("reports", "Objectives of the programme"), purposes.join(u'\n'));
    addFact(table, m_words.translate("reports", "Number of sub-projects"),
            subProjects > 0 ? m_words.translate("reports", "%1 sub-project(s)", nullptr, int(subProjects))
                                  .arg(m_words.number(subProjects))
                            : QString());
    if (table.rows.isEmpty())
        return;
    heading(m_words.translate("reports", "General information"));
    blocks().append(table);
}

void ProgrammeBuilder::addSourceLine()
{
    for (const auto &[id, announcement] : m_plan.all<Announcement>()) {
        QStringList parts;
        QStringList stamps;
        if (!announcement.channel.isEmpty())
            stamps.append(announcement.channel);
        if (announcement.published.isValid())
            stamps.append(m_words.translate("reports", "published on") + u' ' + m_words.stamp(announcement.published));
        if (announcement.updated.isValid())
            stamps.append(m_words.translate("reports", "last updated on") + u' ' + m_words.stamp(announcement.updated));
        parts.append(stamps.join(u' '));
        QString reporter = announcement.reporter;
        if (!announcement.reporterUnit.isEmpty())
            reporter += QStringLiteral(" (%1)").arg(announcement.reporterUnit);
        if (m_words.isThai() && !reporter.trimmed().isEmpty())
            parts.append(m_words.translate("reports", "%1 / report").arg(reporter.trimmed()));
        if (m_words.isThai() && !announcement.source.isEmpty())
            parts.append(m_words.translate("reports", "%1 / information").arg(announcement.source));
        parts.removeAll(QString());
        if (parts.isEmpty())
            continue;
        Paragraph line = paragraph(m_words.translate("reports", "Source:") + u' ' + parts.join(QStringLiteral(" · ")),
                                   plain(Token::N));
        line.before = kAboveHeading;
        blocks().append(line);
    }
}

void ProgrammeBuilder::addSignatures()
{
    Signatures signatures;
    signatures.token = Token::C;
    signatures.before = 4;
    signatures.items = {
        signature(m_words, 65, 46, m_words.translate("reports", "prepared by"), m_options.owner.preparer),
        signature(m_words, 145, 46, m_words.translate("reports", "reviewed by"), m_options.owner.reviewer)};
    blocks().append(signatures);
}

Result<Document> programmeReport(const Plan &plan, const PeopleCounts &people, const PaperOptions &options)
{
    return ProgrammeBuilder(plan, people, options).build();
}

Result<Document> buildProgramme(const PaperInput &input)
{
    PeopleCounts counts;
    for (const TrainingGroup *group : input.plan.groups()) {
        std::set<ProvinceId> provinces;
        PeopleCount count;
        const Result<void> read = eachParticipant(input, group->event, Listed::Expected, [&](const Participant &p) {
            if (p.registration.role != RegistrationRole::Trainee)
                return;
            ++count.people;
            if (p.registration.province.isValid())
                provinces.insert(p.registration.province);
        });
        if (!read)
            return read.error();
        count.provinces = qint64(provinces.size());
        counts[group->event] = count;
    }
    return programmeReport(input.plan, counts, input.options);
}

} // namespace ruam::reports
