#pragma once

#include <ruam/presentation/detailsmodel.h>

#include <QWidget>
#include <vector>

class QToolButton;

namespace ruam::widgets {

class FieldEditor;
class Label;

/// All fields of a DetailsModel, one under the other: labels above (in the narrow pane) or beside (on a page).
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    enum class Labels { Above, Beside };

    /// `model` outlives the form.
    RecordForm(presentation::DetailsModel &model, Labels labels, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setReadOnly(bool readOnly);
    /// Opens the part with English and short names, which labels above have; beside, nothing is folded.
    void setFoldOpen(bool open);
    bool isFoldOpen() const { return m_foldOpen; }
    /// Today by the clock, and the day at which month grids open where a field is empty.
    void setToday(QDate today, QDate opensAt);
    /// Puts the cursor into the first field that can be typed in.
    void focusFirst();
    /// A field whose text was refused and still stands there; null if there is none.
    FieldEditor *refusedField() const;
    FieldEditor *fieldOf(core::RecordRef record, QStringView field) const;

Q_SIGNALS:
    /// A text that had been refused was taken, or given up.
    void settled();
    /// By the person.
    void foldToggled(bool open);

private:
    /// Keeps the editors where the other record has the same lines, as those of one list mostly do: making them anew
    /// would take longer than everything else in an edit.
    void follow();
    bool hasSameLines() const;
    void build();
    void clear();
    /// A label and an editor for a line, in the grid of `parent`.
    void addLine(QWidget *parent, int row);
    void addFold();
    void toggleFold(bool open);
    bool isFolded(int row) const;
    void refresh(int row);

    presentation::DetailsModel &m_model;
    Labels m_labels;
    format::Texts m_texts;
    bool m_readOnly = false;
    bool m_foldOpen = false;
    QToolButton *m_fold = nullptr;
    QWidget *m_folded = nullptr; ///< what the fold holds; null where there is nothing to fold
    QDate m_today;
    QDate m_opensAt;
    /// What an editor was made for.
    struct Line
    {
        core::Kind kind;
        const core::Field *field;
        presentation::Editor editor;
        bool readOnly;
        friend bool operator==(const Line &, const Line &) = default;
    };
    static Line lineOf(const presentation::DetailField &field);

    std::vector<Line> m_lines;
    std::vector<Label *> m_fieldLabels;
    std::vector<FieldEditor *> m_editors;
};

} // namespace ruam::widgets
