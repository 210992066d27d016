#pragma once

#include <ruam/core/plan.h>

#include <span>
#include <vector>

namespace ruam::presentation {

/// The sections of a page, of which each is one table.
enum class Section {
    SubProjects,
    Statements,
    Partners,
    Curricula,
    Deliverables,
    Events,
    Agreements,
    Budget,
    Announcements
};
inline constexpr int kSectionCount = int(Section::Announcements) + 1;

/// Whose records a section shows: those of one event, else of a sub-project, else of the whole programme.
struct SectionOwner
{
    core::SubProjectId subProject;
    core::EventId event;
    friend bool operator==(const SectionOwner &, const SectionOwner &) = default;
};

/// One row of a section.
struct SectionRow
{
    enum class Type { Heading, Record, Blank, Sum };

    Type type = Type::Record;
    core::RecordRef record; ///< of a heading or a blank row, in what the records below it lie; a zero id for the whole
    core::Kind kind = core::Kind::Statement; ///< of the records that stand here
    int part = 0;                            ///< the kind of statement
    int level = 0;                           ///< 1 for a record within another
    friend bool operator==(const SectionRow &, const SectionRow &) = default;
};

/// A column after that of the numbers: the fields it shows of the records and of those within them, null for none.
struct SectionColumn
{
    const char *field;
    const char *within;
};
/// Two columns that are no field: for what a budget line is used, and what is left of it.
inline constexpr char kUsedForColumn[] = "used_for";
inline constexpr char kLeftColumn[] = "left";

std::span<const SectionColumn> sectionColumns(Section section);
core::Kind sectionKind(Section section);
/// `withBlanks` for a programme that can be written to.
std::vector<SectionRow> sectionRows(const core::Plan &plan, Section section, SectionOwner owner, bool withBlanks);

} // namespace ruam::presentation

template <>
struct std::hash<ruam::presentation::SectionRow>
{
    size_t operator()(const ruam::presentation::SectionRow &row) const
    {
        // Ids fill the whole width of a number.
        return std::hash<quint64>()(quint64(row.record.id) * 64 + quint64(row.record.kind)) * 31 +
               (size_t(row.type) * 16 + size_t(row.part) * 4 + size_t(row.level)) * 64 + size_t(row.kind);
    }
};
