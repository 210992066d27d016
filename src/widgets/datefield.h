#pragma once

#include <ruam/core/plan.h>
#include <ruam/format/dateadvice.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLineEdit;
QT_END_NAMESPACE

namespace ruam::widgets {

class AdviceLine;
class EchoLine;

/// A field for a date, a range of dates or a range of times. Takes any office style; under it stands at once what was
/// understood, weekday and both eras, or what is wrong and what it may mean. Alt+Down opens a month grid in the
/// reader's era. Escape restores.
class DateField : public QWidget
{
    Q_OBJECT

public:
    DateField(format::DateEntry entry, const format::Texts &texts, QWidget *parent = nullptr);

    ~DateField() override;

    void setTexts(const format::Texts &texts);
    /// What stands in the record, in a form that can be read back. Replaces what is typed.
    void setStored(const QString &text);
    void setReadOnly(bool readOnly);
    /// Echoes only while something is typed: for a field whose value is plain to see.
    void setQuiet(bool quiet);
    /// Words shown while the field is empty.
    void setPlaceholder(const QString &text);
    /// Today by the clock, and the day at which the month grid opens where the field is empty.
    void setToday(QDate today, QDate opensAt);
    QDate today() const { return m_today; }
    /// The plan whose calendar is shown: holidays in the month grid and, unless the field is quiet, under what is
    /// typed.
    void setPlan(const core::Plan *plan);
    /// What is typed was not taken: it stays, and the reason stands under it.
    void refuse(const QString &reason);

    QString text() const;
    QLineEdit *edit() const { return m_edit; }
    AdviceLine *advice() const { return m_advice; }
    EchoLine *echo() const;

public Q_SLOTS:
    void openGrid();

Q_SIGNALS:
    /// Enter, Tab or focus elsewhere after typing, or a day chosen in the grid.
    void submitted(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void restore();
    void takeDays(QDate first, QDate last);
    /// As if it had been typed and Enter pressed.
    void take(const QString &text);

    format::DateEntry m_entry;
    format::Texts m_texts;
    QString m_stored;
    const core::Plan *m_plan = nullptr;
    QDate m_today;
    QDate m_opensAt;
    bool m_quiet = false;
    QLineEdit *m_edit;
    QAction *m_open;
    AdviceLine *m_advice;
};

} // namespace ruam::widgets
