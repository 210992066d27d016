#pragma once

#include <ruam/interchange/pastedpeople.h>
#include <ruam/presentation/previewmodel.h>

#include <QFrame>
#include <QHash>

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
    /// Shows a paste for an event, judged against those who are there already and all of the file. Fails as the store
    /// does; nothing is shown then.
    core::Result<void> showPaste(interchange::PastedPeople paste, core::EventId event,
                                 std::vector<core::Participant> existing);
    bool isOpen() const { return m_open; }
    presentation::PreviewModel &preview() { return m_preview; }
    RecordTable *table() const { return m_table; }
    QPushButton *acceptButton() const { return m_accept; }
    /// What of the paste is nobody, and what is kept beside the names.
    QString skippedText() const;

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    /// `rows` is how many the paste had; those not among `people` are left out.
    void accepted(const std::vector<ruam::core::ListedNewcomer> &people, int rows);
    void refused(const QString &words);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showCounts();
    void accept();
    core::Result<void> match(interchange::PastedPeople &people) const;
    void judge(presentation::PreviewRow &row);

    session::Session &m_session;
    format::Texts m_texts;
    presentation::PreviewModel m_preview;
    core::EventId m_event;
    std::vector<core::Participant> m_existing;
    QHash<qint64, interchange::PastedPerson> m_people; ///< by line, as they were read
    QStringList m_leftColumns;                         ///< headings of the columns that nothing is read of
    int m_headings = 0;
    int m_bands = 0;
    bool m_cut = false;
    bool m_unmatched = false; ///< there were too many to look for in the file
    bool m_open = false;
    Label *m_title;
    Label *m_counts;
    Label *m_skipped;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    RecordTable *m_table;
};

} // namespace ruam::widgets
