#pragma once

#include <ruam/presentation/removal.h>

#include <QFrame>
#include <vector>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace ruam::widgets {

class Label;

/// Over the work: what refers to records that were to be deleted, each one click away. Stays until it is closed, and
/// follows what becomes of them.
class ReferrersPanel : public QFrame
{
    Q_OBJECT

public:
    ReferrersPanel(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void showFor(const std::vector<core::RecordRef> &records);
    /// The titles that are listed.
    QStringList listed() const;
    void focusFirst();

Q_SIGNALS:
    void openRequested(ruam::core::RecordRef record);
    void removeRequested(const std::vector<ruam::core::RecordRef> &records);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void fill();

    session::Session &m_session;
    format::Texts m_texts;
    std::vector<core::RecordRef> m_records;
    std::vector<presentation::Referrer> m_referrers;
    Label *m_heading;
    QPushButton *m_remove;
    QToolButton *m_close;
    QScrollArea *m_scroll;
};

} // namespace ruam::widgets
