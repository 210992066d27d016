#pragma once

#include <ruam/presentation/recordmodel.h>

/// บัตรบุคคล: one person, whatever rounds they are in.
namespace ruam::presentation {

/// The fields of a person, one a row: its name, and what can be typed over.
class PersonFieldsModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    PersonFieldsModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    void setPerson(core::PersonId person);
    const std::optional<core::Person> &person() const { return m_person; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(core::RecordRef record) const override;
    CellField cellField(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The person is another, or gone.
    void personChanged();

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    core::RecordRef errorKey(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    void follow(const core::ChangeReport &report) override;

private:
    void read(core::PersonId person);

    std::optional<core::Person> m_person;
};

/// Where a person takes part, by date: each round with role, state and when they came. RecordRole names the
/// registration.
class PersonRoundsModel final : public RecordModel
{
    Q_OBJECT

public:
    enum Column { RoundColumn, DatesColumn, RoleColumn, StateColumn, CameColumn, ColumnCount };

    PersonRoundsModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    void setPerson(core::PersonId person);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(core::RecordRef record) const override;

Q_SIGNALS:
    void readFailed(const QString &text);

protected:
    QVariant cell(const QModelIndex &index, int role) const override;
    core::RecordRef recordOf(const QModelIndex &index) const override;
    MaybeEdit editFor(const QModelIndex &index, const QString &typed) override;
    MaybeEdit editFor(const QModelIndex &index, const core::Value &chosen) override;
    void follow(const core::ChangeReport &report) override;

private:
    struct Row
    {
        core::Registration registration;
        std::vector<core::Attendance> attendance;
        QString other; ///< whose place was taken, or who took it
    };
    void read();
    QString displayText(const Row &row, int column) const;
    QString nameOf(core::RegistrationId registration) const;

    core::PersonId m_person;
    std::vector<Row> m_rows;
};

} // namespace ruam::presentation
