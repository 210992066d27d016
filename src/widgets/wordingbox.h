#pragma once

#include <ruam/reports/papers.h>
#include <ruam/session/session.h>

#include <QWidget>
#include <vector>

class QPushButton;

namespace ruam::widgets {

class ChoiceBox;
class EchoLine;
class Label;
class TextField;

/// How the office words the paper that is seen, and in which font and size. What is not its own stands there as the
/// program brings it along, and one button makes it so again. Fields have the name of their field as object name.
class WordingBox : public QWidget
{
    Q_OBJECT

public:
    WordingBox(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setPaper(reports::PaperKind kind);
    void followRecords();

    TextField *text(const char *field) const;
    ChoiceBox *font() const { return m_font; }
    ChoiceBox *size() const { return m_size; }
    QPushButton *resetButton(const char *field) const;
    /// Why a text was not taken; empty where it was.
    QString refusal(const char *field) const;

private:
    struct Part
    {
        const char *field;
        Label *label;
        QPushButton *reset;
        TextField *text;
        EchoLine *echo;
    };

    void addParts();
    void addChoices();
    void retranslate();
    void show();
    QString own(const char *field) const;
    bool take(const char *field, const core::Value &value, EchoLine *echo);
    const Part *part(const char *field) const;

    session::Session &m_session;
    format::Texts m_texts;
    reports::PaperKind m_kind = reports::PaperKind::SignIn;
    Label *m_heading;
    std::vector<Part> m_parts;
    Label *m_placeholders;
    Label *m_fontLabel;
    ChoiceBox *m_font;
    Label *m_sizeLabel;
    ChoiceBox *m_size;
};

} // namespace ruam::widgets
