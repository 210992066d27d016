#pragma once

#include <ruam/interchange/pastedpeople.h>
#include <ruam/presentation/previewmodel.h>

#include <QFrame>

class QPushButton;

namespace ruam::widgets {

class Label;
class RecordTable;

/// The strip above the table of participants: what a paste was read as, to be looked at and corrected. Nothing enters
/// before it is accepted.
class PasteStrip : public QFrame
{
    Q_OBJECT

public:
    PasteStrip(session::Session &session, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Shows a paste for an event, judged against those who are there already.
    void showPaste(const interchange::PastedPeople &paste, core::EventId event,
                   std::vector<core::Participant> existing);
    bool isOpen() const { return m_open; }
    presentation::PreviewModel &preview() { return m_preview; }
    RecordTable *table() const { return m_table; }
    QPushButton *acceptButton() const { return m_accept; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    /// `rows` is how many the paste had; those not among `people` are left out.
    void accepted(const std::vector<ruam::core::NewParticipant> &people, int rows);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showCounts();
    void accept();
    void judge(presentation::PreviewRow &row) const;
    QString skippedText() const;

    session::Session &m_session;
    format::Texts m_texts;
    presentation::PreviewModel m_preview;
    core::EventId m_event;
    std::vector<core::Participant> m_existing;
    int m_headings = 0;
    int m_bands = 0;
    bool m_cut = false;
    bool m_open = false;
    Label *m_title;
    Label *m_counts;
    Label *m_skipped;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    RecordTable *m_table;
};

} // namespace ruam::widgets
