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
    /// Widths at 10 points; they grow with the type.
    void setColumnWidths(const QList<int> &widths, int stretched);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    CellDelegate *m_cells;
    QList<int> m_widths;
    int m_stretched = -1;
};

} // namespace ruam::widgets
