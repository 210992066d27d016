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
    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
    void goDown() override;

private:
    void openBands();
    void fit();

    CellDelegate *m_cells;
};

} // namespace ruam::widgets
