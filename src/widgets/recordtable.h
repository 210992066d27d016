#pragma once

#include "editableview.h"

#include <QTableView>

namespace ruam::widgets {

/// A flat table of records.
class RecordTable : public EditableView<QTableView>
{
    Q_OBJECT

public:
    RecordTable(const format::Texts &texts, QWidget *parent = nullptr);

    CellDelegate *cells() const { return m_cells; }
    void setTexts(const format::Texts &texts);

protected:
    void changeEvent(QEvent *event) override;
    /// Rows and header get the height of the type.
    void fit();

private:
    CellDelegate *m_cells;
};

} // namespace ruam::widgets
