#pragma once

#include "view.h"

#include <ruam/presentation/detailsmodel.h>
#include <ruam/presentation/sectionrow.h>

#include <array>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace ruam::widgets {

class Label;
class RecordForm;
class SectionPane;

/// โครงการย่อย: a page for the whole programme and one for each sub-project. The first tab is the form of what the page
/// is about, the others are its sections.
class SubProjectsView : public View
{
    Q_OBJECT

public:
    SubProjectsView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    interchange::ImportContent importContent() const override { return interchange::ImportContent::Events; }
    core::RecordRef selected() const override;
    /// The form shows its record itself.
    presentation::FilterModel *list() override;
    bool wantsDetails() const override { return pane() != nullptr; }
    bool goTo(core::RecordRef record) override;
    void focusWork() override;
    void setToday(QDate today, QDate opensAt) override;
    bool canEditCell() const override;
    void editCell() override;
    bool canFilter() const override { return pane() != nullptr; }
    void focusFilter() override;
    bool canCopy() const override;
    void copy(bool asText) override;
    bool canPaste() const override { return canChangeCells(); }
    void paste() override;
    bool canClear() const override { return canChangeCells(); }
    void clearCells() override;
    bool canFillDown() const override { return canChangeCells(); }
    void fillDown() override;
    void selectAll() override;
    ColumnChooser *columns() const override;
    QString addText() const override;
    void addRow() override;
    QString removeText() const override;
    void removeRows() override;
    bool canMoveRow() const override;
    void moveRow(int by) override;
    bool canGoBack() const override { return m_subProject.isValid(); }
    void goBack() override;

    /// The page of a sub-project, or of the whole programme where it names none.
    void showPage(core::SubProjectId subProject);
    core::SubProjectId page() const { return m_subProject; }
    void showSection(presentation::Section section);
    SectionPane *section(presentation::Section section) const { return m_panes[size_t(section)]; }
    QComboBox *chooser() const { return m_chooser; }
    RecordForm *form() const { return m_form; }
    QTabWidget *tabs() const { return m_tabs; }

private:
    void build();
    bool canChangeCells() const;
    /// The section that is shown; null for the form.
    SectionPane *pane() const;
    QString pageName(core::SubProjectId subProject) const;
    core::RecordRef pageRecord() const;
    void fillChooser();
    void retranslate();
    void showTabs();
    void addSubProject();
    void follow(const core::ChangeReport &report);

    session::Session &m_session;
    format::Texts m_texts;
    core::SubProjectId m_subProject;
    presentation::DetailsModel m_details;
    QComboBox *m_chooser;
    Label *m_heading;
    QPushButton *m_add;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    std::array<SectionPane *, presentation::kSectionCount> m_panes{};
};

} // namespace ruam::widgets
