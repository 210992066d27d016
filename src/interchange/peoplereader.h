#pragma once

#include "pastedcolumns.h"

#include <ruam/format/names.h>

#include <QHash>
#include <map>

namespace ruam::interchange {

/// The texts of one person before they are judged.
struct PersonCells
{
    QString full; ///< title, given name and surname in one; or
    QString title, given, surname;
    QString position, organisation, province, telephone, email, role;

    bool hasName() const { return !full.isEmpty() || !given.isEmpty() || !surname.isEmpty(); }
};

/// Takes the rows of a table of people apart, one after another.
class PeopleReader
{
public:
    /// Those existing outlive the reader.
    PeopleReader(PastedTable table, const core::Plan &plan, std::span<const core::Participant> existing);

    /// Names a column that is not there.
    QString choose(const std::vector<ColumnChoice> &choices);
    /// What a list gives once for several people counts for all of them.
    void carryDown();

    PastedPeople read();
    /// A person read before, whose texts were corrected.
    void judgeAgain(PastedPerson &person);

private:
    std::optional<PastedSkip::Why> reasonToSkip(size_t index) const;
    std::optional<PastedSkip::Why> skipOf(size_t index) const
    {
        return m_skips.empty() ? reasonToSkip(index) : m_skips[index];
    }
    bool isBand(const PastedRow &row) const;
    bool hasPerson(const PastedRow &row) const;
    bool isByColumns(const PastedRow &row) const;
    PersonCells cellsByColumns(const PastedRow &row) const;
    PersonCells cellsOfLine(const PastedRow &row) const;
    void takeRest(PersonCells &cells, const QStringList &rest) const;
    void takeBand(const PastedRow &row, PastedSkip::Why why);
    bool isBelowGap(size_t index) const;
    bool hasBlocks() const;
    size_t endOfProvince(size_t first, size_t end) const;
    void carryBlock(size_t first, size_t end);
    /// What a row says by itself: what can be read without those before it.
    struct ReadRow
    {
        size_t index = 0;
        std::optional<PastedSkip::Why> skip;
        QString raw;
        PersonCells cells;
        std::vector<std::pair<PastedColumn, QString>> errors; ///< of the spreadsheet, taken out of the cells
        QString whole;                                        ///< the name without its number
        format::NameParts parts;
        QString folded; ///< what searchKey() leaves of the name
    };
    ReadRow readRow(size_t index) const;
    static void takeOutErrors(ReadRow &read);
    void addPerson(ReadRow &read);
    void addContacts(PastedPerson &person, const PersonCells &cells);
    void addCarried(PastedPerson &person, PersonCells &cells, size_t index);
    void readName(PastedPerson &person, ReadRow &read);
    void readRole(PastedPerson &person, const QString &cell);
    void readProvince(PastedPerson &person, const QString &cell);
    void know(std::span<const core::Participant> existing);
    /// Given name and surname, as they are compared.
    using NameKey = std::pair<QString, QString>;
    void compare(PastedPerson &person, const QString &folded);
    void compareWithGroup(PastedPerson &person, const NameKey &key);
    void compareWithRows(PastedPerson &person, const NameKey &key, const QString &folded);
    static void note(PastedPerson &person, PastedReason reason, PastedColumn column, const QString &cell);
    static QString orPrevious(PastedPerson &person, PastedColumn column, const QString &cell, QString &previous);

    PastedTable m_table;
    ProvinceNames m_provinces;
    PastedLayout m_layout;
    PastedPeople m_found;
    QHash<NameKey, std::vector<const core::Participant *>> m_existing;
    struct SeenRow
    {
        qsizetype line = 0;
        QString title;
        core::ProvinceId province;
    };
    QHash<NameKey, std::vector<SeenRow>> m_seen; ///< of one name those that are not the same person
    QHash<QString, qsizetype> m_seenFolded;      ///< by what searchKey() leaves of the name
    struct ReadProvince
    {
        std::optional<core::ProvinceId> province;
        bool isExact = false;
        QString readAs;
    };
    // What a list writes again and again, by what was written.
    QHash<QString, std::optional<core::RegistrationRole>> m_roles;
    QHash<QString, ReadProvince> m_readProvinces;
    QHash<QString, QString> m_titles;
    QString m_lastPosition, m_lastOrganisation, m_lastProvince, m_lastRole; ///< what a ditto mark repeats
    bool m_carries = false;
    std::vector<std::optional<PastedSkip::Why>> m_skips;          ///< by row, where it was asked before
    QString m_bandOrganisation, m_bandProvince;                   ///< of the line across the table that stands above
    std::map<std::pair<size_t, PastedColumn>, QString> m_carried; ///< by index of the row
};

} // namespace ruam::interchange
