#pragma once

#include "editableview.h"

#include <QTreeView>

namespace ruam::widgets {

/// Records in bands: the top rows are headings, all open.
class RecordTree : public EditableView<QTreeView>
{
    Q_OBJECT

public:
    RecordTree(const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    CellDelegate *cells() const { return m_cells; }
    /// The column whose words a band shows across the whole width.
    void setBandColumn(int column) { m_bandColumn = column; }
    int bandColumn() const { return m_bandColumn; }
    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
    void goDown() override;

private:
    void openBands();
    void fit();

    CellDelegate *m_cells;
    int m_bandColumn = 0;
};

} // namespace ruam::widgets
