#pragma once

#include "paperrequest.h"

#include <ruam/presentation/roles.h>
#include <ruam/session/session.h>

#include <QWidget>
#include <map>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace ruam::widgets {

class ChoiceBox;
class Label;

/// How a paper is made: of which group, in which language, how much it shows. Only what makes a difference to the paper
/// is offered, and each paper keeps what was chosen for it.
class PaperChoices : public QWidget
{
    Q_OBJECT

public:
    PaperChoices(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Shows the choices of a paper.
    void setPaper(reports::PaperKind kind);
    /// Takes over a scope and options from elsewhere.
    void setRequest(const PaperRequest &request);
    /// What is chosen, as of the day of the programme and the present time.
    PaperRequest request() const;
    /// Records are others: groups may have come or gone.
    void followRecords();

    ChoiceBox *group() const { return m_group; }
    ChoiceBox *language() const { return m_language; }
    ChoiceBox *profile() const { return m_profile; }
    QCheckBox *bands() const { return m_bands; }

Q_SIGNALS:
    void changed();

private:
    /// A label with its choice below it.
    struct Line
    {
        Label *label;
        QWidget *field;
    };
    ChoiceBox *addChoice(QVBoxLayout &layout, presentation::Choices (PaperChoices::*fetch)() const,
                         void (PaperChoices::*take)(const core::Value &));
    QCheckBox *addCheck(QVBoxLayout &layout, void (PaperChoices::*take)(bool));
    void build();
    void retranslate();
    void show();
    void setWords(ChoiceBox *box, const QString &words);

    presentation::Choices groups() const;
    presentation::Choices languages() const;
    presentation::Choices eras() const;
    presentation::Choices digits() const;
    presentation::Choices profiles() const;
    presentation::Choices orders() const;
    void takeGroup(const core::Value &value);
    void takeLanguage(const core::Value &value);
    void takeEra(const core::Value &value);
    void takeDigits(const core::Value &value);
    void takeProfile(const core::Value &value);
    void takeOrder(const core::Value &value);
    void takeBands(bool on);
    void takeDoctor(bool on);
    void takePrintTime(bool on);
    void takeFirstCard();

    PaperRequest &now() { return m_requests[m_kind]; }
    const PaperRequest &now() const { return m_requests.at(m_kind); }

    session::Session &m_session;
    format::Texts m_texts;
    reports::PaperKind m_kind = reports::PaperKind::SignIn;
    std::map<reports::PaperKind, PaperRequest> m_requests;
    core::TrainingGroupId m_chosenGroup; ///< goes along from paper to paper
    bool m_printsTime = true;
    std::map<const QWidget *, Label *> m_labels;
    ChoiceBox *m_group = nullptr;
    ChoiceBox *m_language = nullptr;
    ChoiceBox *m_era = nullptr;
    ChoiceBox *m_digits = nullptr;
    ChoiceBox *m_profile = nullptr;
    ChoiceBox *m_order = nullptr;
    QCheckBox *m_bands = nullptr;
    QCheckBox *m_doctor = nullptr;
    QCheckBox *m_printTime = nullptr;
    QLineEdit *m_firstCard = nullptr;
};

} // namespace ruam::widgets
