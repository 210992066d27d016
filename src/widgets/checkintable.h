#pragma once

#include "recordtable.h"

namespace ruam::widgets {

/// The list at the desk. Never holds the focus itself but while a name is corrected, and nobody is chosen in it unless
/// a person chooses.
class CheckInTable : public RecordTable
{
    Q_OBJECT

public:
    CheckInTable(const format::Texts &texts, QWidget *parent = nullptr);

    /// Names are corrected by it.
    CellDelegate *names() const { return m_names; }
    void setTexts(const format::Texts &texts);
    int rowPixels() const override;
    void reset() override { QTableView::reset(); }

protected:
    // The cursor goes back to the search field.
    void goDown() override {}
    void goAside(int) override {}
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// In a narrow window who it is and whether they came stay in sight; the province gives way.
    void giveWay();

    CellDelegate *m_names;
};

} // namespace ruam::widgets
