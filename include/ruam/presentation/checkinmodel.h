#pragma once

#include <ruam/core/attendance.h>
#include <ruam/core/meals.h>
#include <ruam/presentation/recordmodel.h>

#include <functional>

namespace ruam::presentation {

/// The sign-in book that lies on the desk.
struct DeskBook
{
    struct Place
    {
        core::RegistrationId registration;
        qint64 sheet = 1;
        qint64 row = 1;
        friend bool operator==(const Place &, const Place &) = default;
    };
    qint64 issue = 1;
    bool restarts = false;     ///< its numbers begin anew in each province: sheet and row say who is meant
    std::vector<Place> places; ///< in its order; none where no book was issued
    friend bool operator==(const DeskBook &, const DeskBook &) = default;
};

/// The list at the desk: those of one round whom a typed word, a reply code or a province leaves, and whether they came
/// on one half of one day. Read a page at a time; without a word it goes on as it is looked at, with one the first hits
/// are all. Names can be corrected in place.
///
/// RecordRole names the registration.
class CheckInModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, PostColumn, ProvinceColumn, CameColumn, ColumnCount };
    using Came = core::DeskQuery::Came;
    /// Found by a word at most.
    static constexpr int kMostHits = 100;

    CheckInModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    /// Shows another round, on the half-day that is now; none shows nobody.
    void setEvent(core::EventId event);
    core::EventId event() const { return m_query.event; }
    /// People have the numbers that they have in the book; without one, those of the list of participants in the order
    /// given. Whoever is in neither has none.
    void setBook(DeskBook book);
    const DeskBook &book() const { return m_book; }
    /// A part of a name or position, a number, or the reply code of a province of this round.
    void setTyped(const QString &typed);
    /// Whether anybody would be shown if this were typed.
    bool finds(const QString &typed) const;
    /// Only those of one province, whatever is typed; a province without id for those who have none.
    void setProvince(const std::optional<core::ProvinceId> &province);
    const std::optional<core::ProvinceId> &province() const { return m_province; }
    void setCame(Came came);
    Came came() const { return m_query.came; }
    void setHalf(core::HalfOfDay half);
    std::optional<core::HalfOfDay> half() const { return m_half; }
    std::vector<core::HalfOfDay> halves() const;
    /// The half-day that is now, by clock and as-of date.
    std::optional<core::HalfOfDay> halfNow() const;
    bool isLocked() const;
    /// There are more than the hits shown.
    bool isCut() const { return m_isCut; }
    /// What is typed is the code of this province.
    core::ProvinceId codeProvince() const { return m_codeProvince; }

    const core::AtDesk *rowAt(const QModelIndex &index) const;
    bool hasCome(const QModelIndex &index) const;
    /// Whether somebody comes in their place.
    bool isReplaced(const QModelIndex &index) const;
    /// "นายสมชาย ใจดี"
    QString nameAt(const QModelIndex &index) const;
    /// "มาแล้ว 08.41 น."; empty for one who has not come.
    QString cameText(const QModelIndex &index) const;

    /// The person of a row has come, now. One who is marked already stays so.
    core::Result<void> mark(const QModelIndex &index);
    /// Takes the mark back.
    core::Result<void> unmark(const QModelIndex &index);
    /// Somebody comes in the place of the person of a row, and has come: a person who is known, else a new one.
    core::Result<void> substitute(const QModelIndex &index, const QString &fullName, core::PersonId known);
    /// Somebody who was not named has come. Of the province that the list is narrowed to. Gives what should be looked
    /// at, where there is something.
    core::Result<QString> addWalkIn(const QString &fullName, core::PersonId known);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QModelIndex indexOf(core::RecordRef record) const override;
    CellField cellField(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What is shown, or counted, is another.
    void counted();
    void readFailed(const QString &text);

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    void follow(const core::ChangeReport &report) override;

private:
    core::DeskQuery query(const QString &word, core::ProvinceId codeProvince) const;
    core::DeskQuery query() const { return query(m_query.word, m_codeProvince); }
    std::pair<QString, core::ProvinceId> typedAs(const QString &typed) const;
    std::vector<core::AtDesk> read(const core::DeskQuery &query);
    void reload();
    void refresh();
    const DeskBook::Place *placeOf(const core::Registration &registration) const;
    QString numberText(const core::Registration &registration) const;
    QString numberNote(const core::Registration &registration) const;
    QString numberHeading(bool whole) const;
    const std::vector<core::ListPlace> &listPlaces() const;
    qint64 listNumber(const core::Registration &registration) const;
    std::vector<core::AtDesk> listedAs(const core::DeskQuery &asked, qint64 number) const;
    std::vector<core::AtDesk> atPosition(const core::DeskQuery &asked, qint64 position) const;
    std::vector<core::AtDesk> numbered(const core::DeskQuery &asked) const;
    QString noteOf(const core::Participant &participant, bool whole) const;
    QString placeNote(const core::Participant &participant) const;
    QString displayText(const core::AtDesk &row, int column) const;
    using EditOfMarks =
        std::function<core::Result<core::Edit>(const core::Participant &, const std::vector<core::Attendance> &)>;
    core::Result<void> performOfMarks(const QModelIndex &index, const EditOfMarks &edit);
    core::Result<void> performed(const core::Result<core::Edit> &edit);

    core::DeskQuery m_query; ///< its word and province are what is typed
    std::optional<core::HalfOfDay> m_half;
    std::optional<core::ProvinceId> m_province;
    core::ProvinceId m_codeProvince;
    DeskBook m_book;
    QHash<qint64, size_t> m_places; ///< of the book, by registration
    /// Of the list, in its order; read when a number is first asked for, and anew after registrations changed.
    mutable std::optional<std::vector<core::ListPlace>> m_listPlaces;
    std::vector<core::AtDesk> m_rows;
    bool m_hasMore = false;
    bool m_isCut = false;
};

/// How many came, of those who are expected; trainers and staff apart.
struct CheckInCount
{
    QString name;
    core::ProvinceId province;
    qint64 came = 0;
    qint64 expected = 0;
    friend bool operator==(const CheckInCount &, const CheckInCount &) = default;
};
struct CheckInCounts
{
    CheckInCount all; ///< on the half-day asked about
    CheckInCount team;
    core::Heads heads;
    std::vector<CheckInCount> byProvince; ///< in the order of the provinces' names; those without one last
    struct Half
    {
        core::HalfOfDay half;
        QString name; ///< "อ. 5 มี.ค. เช้า"
        qint64 came = 0;
        friend bool operator==(const Half &, const Half &) = default;
    };
    std::vector<Half> byHalf;
    friend bool operator==(const CheckInCounts &, const CheckInCounts &) = default;
};
CheckInCounts checkInCounts(const CheckInModel &model);

/// The half-days of an event, and such as were marked while it had others.
std::vector<core::HalfOfDay> halvesToMark(session::Session &session, core::EventId event);

/// On how many of those expected there is no mark yet.
struct HalfMissing
{
    QString name;
    qint64 missing = 0;
};
/// Of an event, where anybody is missing.
std::vector<HalfMissing> missingByHalf(session::Session &session, core::EventId event, const format::Texts &texts);

/// "อ. 5 มี.ค. 2567 เช้า"
QString halfText(core::HalfOfDay half, const format::Texts &texts);

} // namespace ruam::presentation

Q_DECLARE_METATYPE(ruam::core::HalfOfDay)
