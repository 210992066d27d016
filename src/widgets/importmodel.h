#pragma once

#include <ruam/interchange/importpreview.h>

#include <QAbstractTableModel>

namespace ruam::widgets {

/// The rows of a file before they are taken in: what is thought of each, and its cells as they stand in the file. Texts
/// are made when a row is seen, so that a hundred thousand cost no more than what the file holds.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, LineColumn, RemarkColumn, ReadAsColumn, FirstCell };
    using TablePtr = std::shared_ptr<const interchange::Table>;
    using PreviewPtr = std::shared_ptr<const interchange::ImportPreview>;

    explicit ImportModel(const format::Texts &texts, QObject *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// A new file; what was chosen before is forgotten.
    void setFile(TablePtr table, PreviewPtr preview);
    /// The same file judged again; what was chosen row by row stays.
    void setJudged(TablePtr table, PreviewPtr preview);
    void clear() { setFile({}, {}); }
    const interchange::ImportPreview *preview() const { return m_preview.get(); }
    PreviewPtr previewShared() const { return m_preview; }
    qsizetype cellColumns() const { return m_cellColumns; }

    /// All rows for none.
    void setShown(std::optional<interchange::ImportState> state);
    /// Takes the doubtful rows in, or leaves them out, all at once.
    void setWithDoubtful(bool with);
    /// By the numbers of the preview, in the order of the file.
    std::vector<size_t> takenRows() const;
    qsizetype takenCount() const { return m_takenCount; }
    /// Those that a person must look at still, with the reason.
    std::vector<interchange::RefusedRow> waitingRows() const;
    const interchange::ImportRow &rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void takenChanged();
    /// A person corrected a cell of the file: of the row on that line, in that column.
    void corrected(qint64 line, int column, const QString &text);

private:
    enum class Choice : char { AsJudged, Taken, Left };
    bool isTaken(size_t row) const;
    void showRows();
    void count();
    QString cell(size_t row, qsizetype column) const;
    const interchange::TableRow *sourceRow(size_t row) const;

    format::Texts m_texts;
    TablePtr m_table;
    PreviewPtr m_preview;
    qsizetype m_cellColumns = 0;
    qsizetype m_takenCount = 0;
    bool m_withDoubtful = false;
    std::optional<interchange::ImportState> m_state;
    std::vector<Choice> m_choices;
    std::vector<int> m_shown; ///< numbers of the preview
};

} // namespace ruam::widgets
