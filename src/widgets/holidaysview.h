#pragma once

#include "view.h"

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/holidaysmodel.h>

class QPushButton;

namespace ruam::widgets {

class FilterLine;
class Label;
class RecordTable;

/// วันหยุดราชการ: the government holidays that the file records, by date. Corrected here, filled in from the table that
/// comes with the program, or from a CSV file.
class HolidaysView : public View
{
    Q_OBJECT

public:
    HolidaysView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    interchange::ImportContent importContent() const override { return interchange::ImportContent::Holidays; }
    core::RecordRef selected() const override;
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    void setToday(QDate today, QDate opensAt) override;
    bool canEditCell() const override;
    void editCell() override;
    bool canFilter() const override { return true; }
    void focusFilter() override;
    bool canCopy() const override;
    void copy(bool asText) override;
    void selectAll() override;
    presentation::FilterModel *list() override { return &m_filtered; }
    bool canPaste() const override { return canChangeCells(); }
    void paste() override;
    bool canClear() const override { return canChangeCells(); }
    void clearCells() override;
    bool canFillDown() const override { return canChangeCells(); }
    void fillDown() override;
    ColumnChooser *columns() const override;
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;

    RecordTable *table() const { return m_table; }
    /// Adds what the table that comes with the program has and the file has not.
    void fillIn();

private:
    QWidget *makeBar();
    bool canChangeCells() const;
    void retranslate();
    void showYear();

    presentation::HolidaysModel m_model;
    presentation::FilterModel m_filtered;
    FilterLine *m_filter;
    QPushButton *m_add;
    QPushButton *m_fill;
    QPushButton *m_import;
    Label *m_note;
    RecordTable *m_table;
};

} // namespace ruam::widgets
