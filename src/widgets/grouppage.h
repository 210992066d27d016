#pragma once

#include <ruam/core/records.h>
#include <ruam/presentation/detailsmodel.h>

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace ruam::widgets {

class ColumnChooser;
class Label;
class ParticipantsView;
class RecordForm;
class SectionPane;

/// The page of one group: a line of what matters, the tabs ข้อมูลกลุ่ม, ผู้เข้าอบรม and งบประมาณ.
class GroupPage : public QWidget
{
    Q_OBJECT

public:
    GroupPage(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setGroup(core::TrainingGroupId group);
    core::TrainingGroupId group() const { return m_group; }
    /// Shows the tab of the people, with this one selected.
    void goToPerson(core::RegistrationId id);
    QString title() const;
    void focusWork();
    bool canEditCell() const;
    void editCell();
    bool canFilter() const { return isPeopleTab() || isBudgetTab(); }
    void focusFilter();
    bool canCopy() const;
    void copy(bool asText);
    bool canPaste() const;
    void paste();
    bool canClear() const;
    void clearCells();
    void selectAll();
    void fillDown();
    ColumnChooser *columns() const;
    QString addText() const;
    void addRow();
    QString removeText() const;
    void removeRows();
    bool canMoveRow() const;
    void moveRow(int by);

    ParticipantsView *participants() const { return m_people; }
    SectionPane *budget() const { return m_budget; }
    RecordForm *form() const { return m_form; }
    QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    void stateChanged();
    void listRequested();
    void paperRequested(bool print);
    void gone();
    void refused(const QString &text);
    void told(const QString &text);
    void removeRequested(const std::vector<ruam::core::RecordRef> &records);

private:
    bool isPeopleTab() const;
    bool isBudgetTab() const;
    void build();
    void retranslate();
    void showHeading();
    void follow(const core::ChangeReport &report);

    session::Session &m_session;
    format::Texts m_texts;
    core::TrainingGroupId m_group;
    presentation::DetailsModel m_details;
    QPushButton *m_back;
    Label *m_dates;
    Label *m_venue;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    ParticipantsView *m_people;
    SectionPane *m_budget;
};

} // namespace ruam::widgets
