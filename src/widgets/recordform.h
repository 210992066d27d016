#pragma once

#include <ruam/presentation/detailsmodel.h>

#include <QWidget>
#include <vector>

namespace ruam::widgets {

class FieldEditor;

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
    /// The day that month grids start from.
    void setToday(QDate today);
    /// Puts the cursor into the first field that can be typed in.
    void focusFirst();
    /// A field whose text was refused and still stands there; null if there is none.
    FieldEditor *refusedField() const;
    FieldEditor *fieldOf(core::RecordRef record, QStringView field) const;

private:
    void build();
    void refresh(int row);

    presentation::DetailsModel &m_model;
    Labels m_labels;
    format::Texts m_texts;
    bool m_readOnly = false;
    QDate m_today;
    std::vector<FieldEditor *> m_editors;
};

} // namespace ruam::widgets
