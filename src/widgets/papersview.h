#pragma once

#include "background.h"
#include "officepane.h"
#include "pagepreview.h"
#include "paperchoices.h"
#include "view.h"

#include <ruam/session/session.h>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;
class QToolButton;

namespace ruam::widgets {

class Label;
class PaperGallery;
class PaperTrouble;
class SetPane;

/// เอกสารและรายงาน: the papers at the left, the real pages of the chosen one in the middle, and how it is made at the
/// right. What is seen is what is printed.
class PapersView : public View
{
    Q_OBJECT

public:
    PapersView(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts) override;
    void setProgramme(const OpenProgramme &programme) override { m_programme = &programme; }
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

    PaperGallery *gallery() const { return m_papers; }
    PagePreview *preview() const { return m_preview; }
    PaperChoices *choices() const { return m_choices; }
    QPushButton *setButton() const { return m_setButton; }
    SetPane *set() const { return m_set; }
    /// What is said above the pages; empty where nothing is.
    QString note() const;
    OfficePane *office() const { return m_office; }
    /// The choices, and the texts of the office.
    QTabWidget *sides() const { return m_sides; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *printButton() const { return m_print; }
    /// Why there are no pages; empty where there are.
    QString trouble() const;
    PaperTrouble *troublePane() const { return m_trouble; }
    /// Begins to make the pages, which otherwise waits until the choices come to rest.
    void makePages();
    /// Whether they are still being made.
    bool isMaking() const { return m_work.isBusy(); }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct MadePages;
    void build();
    void connectParts();
    QWidget *makeBar();
    QWidget *sideOf(QWidget *pane, int width);
    bool isNarrow() const;
    void fitSide();
    void retranslate();
    void paperChosen();
    void remakeSoon();
    void showTrouble(const QString &words);
    void showTrouble(const core::Error &error);
    void goToLack(core::RecordRef record, core::Kind kind);
    void takePagesAway();
    void showPage();
    void showSet(bool on);
    void showChosen();
    void showNote();
    void takeMade(const MadePages &made);
    void showSetOf(const SetRequest &set, const std::vector<reports::SetRefusal> &refused);

    session::Session &m_session;
    const OpenProgramme *m_programme = nullptr;
    format::Texts m_texts;
    PaperGallery *m_papers;
    PagePreview *m_preview;
    PaperChoices *m_choices;
    OfficePane *m_office;
    QTabWidget *m_sides;
    QStackedWidget *m_stack;
    PaperTrouble *m_trouble;
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
    Label *m_note;
    core::IssuedPaperId m_issued;       ///< shown as it was made; none: what is chosen
    bool m_fromThePast = false;         ///< its pages are of that moment
    QList<reports::Caution> m_cautions; ///< of the pages that are seen
    bool m_setShown = false;
    QPushButton *m_save;
    QPushButton *m_print;
    QTimer *m_rest;
    QTimer *m_slow; ///< until it is said that pages are being made
    std::shared_ptr<const reports::Fonts> m_fonts;
    bool m_outdated = true;
    Background m_work;
};

} // namespace ruam::widgets
