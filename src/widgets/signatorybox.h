#pragma once

#include <ruam/presentation/detailsmodel.h>

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ruam::widgets {

class ChoiceBox;
class EchoLine;
class Label;
class RecordForm;

/// Who signs the papers of the office: those of one role in their order, of whom the first signs, and the fields of the
/// chosen one.
class SignatoryBox : public QWidget
{
    Q_OBJECT

public:
    SignatoryBox(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void followRecords();

    QListWidget *list() const { return m_list; }
    QLineEdit *nameLine() const { return m_name; }
    ChoiceBox *role() const { return m_role; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *upButton() const { return m_up; }
    QPushButton *downButton() const { return m_down; }
    QPushButton *removeButton() const { return m_remove; }
    RecordForm *form() const { return m_form; }

private:
    void retranslate();
    void fill();
    void chosen();
    void add();
    void move(int by);
    void remove();
    bool perform(const core::Result<core::Edit> &edit);
    core::SignatoryId current() const;
    QString roleWords(core::SigningRole role) const;

    session::Session &m_session;
    format::Texts m_texts;
    presentation::DetailsModel m_details;
    core::SigningRole m_newRole = core::SigningRole::Letter;
    Label *m_heading;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    RecordForm *m_form;
    ChoiceBox *m_role;
    QLineEdit *m_name;
    QPushButton *m_add;
    EchoLine *m_echo;
};

} // namespace ruam::widgets
