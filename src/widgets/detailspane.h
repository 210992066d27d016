#pragma once

#include <ruam/presentation/detailsmodel.h>

#include <QFrame>

class QScrollArea;
class QToolButton;

namespace ruam::widgets {

class Label;
class RecordForm;

/// The details of what is selected, at the right. Where the window is narrow it lies over the work as a drawer.
class DetailsPane : public QFrame
{
    Q_OBJECT

public:
    DetailsPane(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setRecord(core::RecordRef record);
    core::RecordRef record() const { return m_model.record(); }
    void setToday(QDate today, QDate opensAt);
    void focusFirst();
    RecordForm *form() const { return m_form; }

Q_SIGNALS:
    void closeRequested();
    /// Escape: back to the work.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTitle();
    void retranslate();

    presentation::DetailsModel m_model;
    Label *m_kind;
    Label *m_title;
    Label *m_empty;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    RecordForm *m_form;
};

} // namespace ruam::widgets
