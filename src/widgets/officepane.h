#pragma once

#include "takepath.h"

#include <ruam/presentation/detailsmodel.h>
#include <ruam/reports/papers.h>

#include <QWidget>

class QPushButton;

namespace ruam::widgets {

class EchoLine;
class Label;
class RecordForm;
class SignatoryBox;
class WordingBox;

/// ข้อความของสำนักงาน: what the office puts on its papers, beside their preview. All of it is kept in the file.
class OfficePane : public QWidget
{
    Q_OBJECT

public:
    OfficePane(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setPaper(reports::PaperKind kind);
    void followRecords();

    WordingBox *wording() const { return m_wording; }
    SignatoryBox *signatories() const { return m_signatories; }
    RecordForm *office() const { return m_form; }
    QPushButton *chooseButton() const { return m_choose; }
    QPushButton *removeButton() const { return m_remove; }
    /// Confirms every English title that nobody has confirmed yet.
    QPushButton *confirmButton() const { return m_confirm; }
    /// Takes the picture of a file for the emblem; why it was not taken is said below it.
    void takeEmblem(const QString &path);
    QString emblemRefusal() const;

Q_SIGNALS:
    /// A file is to be chosen.
    void fileWanted(const ruam::widgets::TakePath &take);

private:
    void retranslate();
    void showEmblem();
    void showEnglish();
    void confirmEnglish();
    void setEmblem(const QByteArray &bytes);
    void refuse(const core::Error &error);

    session::Session &m_session;
    format::Texts m_texts;
    presentation::DetailsModel m_details;
    WordingBox *m_wording;
    SignatoryBox *m_signatories;
    Label *m_heading;
    RecordForm *m_form;
    Label *m_emblemLabel;
    Label *m_emblem;
    QPushButton *m_choose;
    QPushButton *m_remove;
    Label *m_english;
    QPushButton *m_confirm;
    EchoLine *m_echo;
};

} // namespace ruam::widgets
