#pragma once

#include "paperrequest.h"

#include <ruam/presentation/roles.h>
#include <ruam/session/session.h>

#include <QWidget>
#include <map>
#include <vector>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace ruam::widgets {

class ChoiceBox;
class Label;

/// How a paper is made: of which group, in which language, how much it shows. Only what makes a difference to the paper
/// is offered, and each paper keeps what was chosen for it. Fields have the name of their option as object name.
class PaperChoices : public QWidget
{
    Q_OBJECT

public:
    PaperChoices(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Shows the choices of a paper.
    void setPaper(reports::PaperKind kind);
    /// Takes over a paper and its scope from elsewhere.
    void setRequest(const PaperRequest &request);
    /// What is chosen, as of the day of the programme and the present time.
    PaperRequest request() const { return requestOf(m_kind); }
    /// The same of another paper.
    PaperRequest requestOf(reports::PaperKind kind) const;
    core::TrainingGroupId chosenGroup() const { return m_chosenGroup; }
    /// Records are others: groups may have come or gone.
    void followRecords();

    ChoiceBox *group() const { return m_group; }
    /// Null where no such option is.
    ChoiceBox *choice(const char *name) const;
    QCheckBox *check(const char *name) const;
    QLineEdit *line(const char *name) const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void retranslate();
    void show();
    void addLabel(QVBoxLayout &layout, QWidget *field);
    void addChoices(QVBoxLayout &layout);
    void addLines(QVBoxLayout &layout);
    void addChecks(QVBoxLayout &layout);
    void takeLine(size_t at);
    void offer(QWidget *field, bool offered);
    void name(QWidget *field, const QString &words);
    reports::PaperScope selectionFor(reports::PaperKind kind) const;
    presentation::Choices groups() const;
    presentation::Choices entries(size_t choice) const;
    PaperRequest &now() { return m_requests[m_kind]; }
    const PaperRequest &now() const { return m_requests.at(m_kind); }

    session::Session &m_session;
    format::Texts m_texts;
    reports::PaperKind m_kind = reports::PaperKind::SignIn;
    std::map<reports::PaperKind, PaperRequest> m_requests;
    core::TrainingGroupId m_chosenGroup; ///< goes along from paper to paper
    reports::PaperScope m_selected;      ///< persons, provinces or rows that were selected elsewhere; the same
    reports::LetterTexts m_letter;       ///< the same
    bool m_printsTime = true;
    std::map<const QWidget *, Label *> m_labels;
    ChoiceBox *m_group = nullptr;
    std::vector<ChoiceBox *> m_choices; ///< as the table of them has them
    std::vector<QLineEdit *> m_lines;
    std::vector<QCheckBox *> m_checks;
    QCheckBox *m_printTime = nullptr;
};

} // namespace ruam::widgets
