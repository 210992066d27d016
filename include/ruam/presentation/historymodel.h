#pragma once

#include <ruam/format/changetext.h>
#include <ruam/format/texts.h>
#include <ruam/session/session.h>

#include <QAbstractItemModel>

namespace ruam::presentation {

/// ประวัติการแก้ไข: a tree of two levels. The top rows are the steps, newest first, read a page at a time; below each,
/// what it did to which record, read when it is opened. The last top row of the whole history stands for the beginning.
class HistoryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, WhenColumn, WhoColumn, ColumnCount };

    /// The session outlives the model.
    HistoryModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Only the steps that touched this record (a group with its event); everything for a zero id.
    void showRecord(core::RecordRef record);
    core::RecordRef record() const { return m_record; }

    /// The step of a row, or of the row above it; a zero id for the beginning. Nothing where there is no row.
    std::optional<core::Step> stepAt(const QModelIndex &index) const;
    /// Whether going back there would change something: not to the newest step.
    bool canStepBackTo(const QModelIndex &index) const;
    /// The record that a row below a step speaks of; a zero id for other rows.
    core::RecordRef recordAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        core::Step step; ///< a zero id for the beginning
        mutable std::optional<std::vector<format::ChangeLine>> lines;
        mutable bool hasMore = false; ///< rows of the step that are not told
    };

    void reload();
    /// The steps that follow the last row; sets m_atEnd.
    std::vector<Row> nextPage();
    void follow();
    core::StepQuery query(qint64 olderThan, int limit) const;
    QString stepWords(const core::Step &step) const;
    const std::vector<format::ChangeLine> &linesOf(const Row &row) const;
    const Row *rowOf(const QModelIndex &index) const;

    session::Session &m_session;
    format::Texts m_texts;
    core::RecordRef m_record;
    std::vector<Row> m_rows;
    /// The rows below a step carry its key, which stays while steps come above: the top row has this one, the row under
    /// it one less.
    quintptr m_topKey = quintptr(1) << 30;
    bool m_atEnd = false;
};

/// What differs, a line a field. For "what changed since" a day or a copy.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    ChangesModel(session::Session &session, const format::Texts &texts, QObject *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// The changes that led to what stands now.
    void setChanges(const core::ChangeSet &changes);
    core::RecordRef recordAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    session::Session &m_session;
    format::Texts m_texts;
    core::ChangeSet m_changes;
    std::vector<format::ChangeLine> m_lines;
};

} // namespace ruam::presentation
