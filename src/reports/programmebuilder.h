#pragma once

#include "words.h"

#include <ruam/core/planstatus.h>

namespace ruam::reports {

/// Builds the programme report section by section; a section without facts is left out and takes no number.
class ProgrammeBuilder
{
public:
    ProgrammeBuilder(const core::Plan &plan, const PeopleCounts &people, const PaperOptions &options);
    core::Result<Document> build();

private:
    // programmereport.cpp
    void addTitle();
    void addGeneralFacts();
    void addSourceLine();
    void addSignatures();

    // programmefront.cpp
    Section cover() const;
    void addFrontBlock();
    void explainMarks();
    void addBudget();
    /// Its venue; on an English paper a province alone says that the venue is to come.
    QString amount(const std::optional<core::Money> &money) const;

    // subprojectsections.cpp
    void addSummary();
    QString roundsLine(const core::Progress &all) const;
    QString nextEventLine(const core::Event &event);
    void addSubProject(const core::SubProject &subProject, int number);
    void addPartners(const core::SubProject &subProject);
    void addStatements(const core::SubProject &subProject, core::StatementKind kind, const QString &title);
    void addCurricula(const core::SubProject &subProject);

    // programmetables.cpp
    QString latestStep(core::PilotAgencyId agency) const;
    void addPilotAgencies();
    void addAgreement(const core::Agreement &agreement);
    void addGroups();
    void addTasks();
    void addTaskTable(const core::SubProject &subProject, int number);
    void addDeliverables();
    QString taskDue(const core::Task &task) const;
    QString taskState(const core::Task &task, bool isNext) const;
    QString taskHelpers(const core::Task &task) const;

    void heading(const QString &title);
    void subHeading(const QString &title);
    void text(const QString &text);
    /// Numbered where there are several.
    void list(const QStringList &items);
    /// A caption that counts on, then the table.
    void captioned(const QString &caption, Table table);
    Table factTable() const;
    void addFact(Table &table, const QString &label, const QString &value) const;
    QList<Block> &blocks() { return m_section.blocks; }
    bool isOffice() const { return m_profile == Profile::Office; }
    QString subProjectName(const core::SubProject &subProject, int number) const;

    const core::Plan &m_plan;
    const PeopleCounts &m_people;
    const PaperOptions &m_options;
    const Profile m_profile;
    const QDate m_asOf;
    Words m_words;
    qsizetype m_marksAt = 0; ///< among the blocks, where the mark of translations is explained
    Section m_section;
    int m_headings = 0;
    int m_tables = 0;
};

} // namespace ruam::reports
