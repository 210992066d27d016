#pragma once

#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/sectionmodel.h>

#include <QWidget>

class QPushButton;

namespace ruam::widgets {

class CellBlock;
class ColumnChooser;
class FilterLine;
class Label;
class SectionTable;

/// One section of a page: a filter, the button that adds a record, the table; where there is nothing yet, what belongs
/// there.
class SectionPane : public QWidget
{
    Q_OBJECT

public:
    SectionPane(session::Session &session, const format::Texts &texts, presentation::Section section,
                QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setToday(QDate today, QDate opensAt);
    void setOwner(presentation::SectionOwner owner);
    presentation::SectionOwner owner() const { return m_model.owner(); }
    int count() const { return m_model.recordCount(); }
    /// What the section is called, for the tab.
    QString title() const;
    static QString titleOf(presentation::Section section);

    core::RecordRef selected() const;
    /// False if the record has no row here.
    bool goTo(core::RecordRef record);
    void focusWork();
    bool canEditCell() const;
    void editCell();
    void focusFilter();
    bool canCopy() const;
    void copy(bool asText);
    bool canChangeCells() const;
    void paste();
    void clearCells();
    void fillDown();
    void selectAll();
    ColumnChooser *columns() const;
    QString addText() const;
    void addRow();
    QString removeText() const;
    void removeRows();
    bool canMoveRow() const;
    void moveRow(int by);

    presentation::SectionModel &model() { return m_model; }
    presentation::FilterModel *list() { return &m_filtered; }
    SectionTable *table() const { return m_table; }

Q_SIGNALS:
    void selectedChanged();
    void stateChanged();
    void countChanged();
    void openRequested(ruam::core::RecordRef record);
    void refused(const QString &text);
    /// As of a view.
    void removeRequested(const std::vector<ruam::core::RecordRef> &records);
    void told(const QString &text);

private:
    bool moveSeveral(int by);
    QString emptyText() const;
    void retranslate();
    void showAddWords();
    void showEmptyState();
    void answer(const CellBlock &block);
    void answer(const core::Result<void> &done);
    void keepSelected(core::RecordRef record, int column);

    presentation::SectionModel m_model;
    presentation::FilterModel m_filtered;
    SectionTable *m_table;
    FilterLine *m_filter;
    QPushButton *m_add;
    Label *m_hint;
    Label *m_empty;
};

} // namespace ruam::widgets
