#pragma once

#include "officepane.h"
#include "pagepreview.h"
#include "paperchoices.h"
#include "view.h"

#include <ruam/session/session.h>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;
class QToolButton;

namespace ruam::widgets {

class Label;
class SetPane;

/// เอกสารและรายงาน: the papers at the left, the real pages of the chosen one in the middle, and how it is made at the
/// right. What is seen is what is printed.
class PapersView : public View
{
    Q_OBJECT

public:
    PapersView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    QString title() const override;
    core::RecordRef selected() const override { return {}; }
    bool wantsDetails() const override { return false; }
    bool goTo(core::RecordRef) override { return false; }
    void focusWork() override;
    bool canCopy() const override { return m_preview->pageCount() > 0 && !m_setShown; }
    /// The whole paper, with its look for a word processor.
    void copy(bool asText) override;
    void judgeAgain() override;
    core::TrainingGroupId paperGroup() const override;
    std::optional<PaperRequest> paper() const override;
    std::optional<SetRequest> paperSet() const override;
    void showPapers(const PapersWanted &wanted) override;
    bool canGoBack() const override { return m_issued.isValid() || m_setShown; }
    void goBack() override;

    QListWidget *paperList() const { return m_papers; }
    PagePreview *preview() const { return m_preview; }
    PaperChoices *choices() const { return m_choices; }
    QPushButton *setButton() const { return m_setButton; }
    SetPane *set() const { return m_set; }
    /// What is said of a paper that is shown as it was issued; empty where none is.
    QString issuedWords() const;
    OfficePane *office() const { return m_office; }
    /// The choices, and the texts of the office.
    QTabWidget *sides() const { return m_sides; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *printButton() const { return m_print; }
    /// Why there are no pages; empty where there are.
    QString trouble() const;
    /// Makes the pages now, which otherwise waits until the choices come to rest.
    void makePages();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    QWidget *makeBar();
    QWidget *sideOf(QWidget *pane, int width);
    void fitSide();
    void fillPapers();
    void retranslate();
    void paperChosen();
    void remakeSoon();
    void showTrouble(const QString &text);
    void showPage();
    void showSet(bool on);
    void showChosen();
    void showIssuedNote();
    /// The pages of what is shown; what keeps them from being made otherwise.
    core::Result<reports::Document> document() const;
    core::Result<reports::Document> setDocument();

    session::Session &m_session;
    format::Texts m_texts;
    QListWidget *m_papers;
    PagePreview *m_preview;
    PaperChoices *m_choices;
    OfficePane *m_office;
    QTabWidget *m_sides;
    QStackedWidget *m_stack;
    Label *m_trouble;
    QToolButton *m_larger = nullptr;
    QToolButton *m_smaller = nullptr;
    QPushButton *m_wholePage = nullptr;
    QPushButton *m_wholeWidth = nullptr;
    Label *m_pageLabel = nullptr;
    QLineEdit *m_page = nullptr;
    Label *m_pages = nullptr;
    QPushButton *m_setButton;
    SetPane *m_set;
    QStackedWidget *m_options;
    Label *m_issuedNote;
    core::IssuedPaperId m_issued; ///< shown as it was made; none: what is chosen
    bool m_setShown = false;
    QPushButton *m_save;
    QPushButton *m_print;
    QTimer *m_rest;
    std::shared_ptr<const reports::Fonts> m_fonts;
    bool m_outdated = true;
};

} // namespace ruam::widgets
