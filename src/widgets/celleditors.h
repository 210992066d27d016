#pragma once

#include <ruam/core/plan.h>
#include <ruam/format/dateadvice.h>

#include <QFrame>
#include <QLineEdit>
#include <QPointer>
#include <optional>

namespace ruam::widgets {

class AdviceLine;
class EchoLine;

/// The words that hang under a cell being edited. Child of the viewport, beside the editor it belongs to.
class CellEcho : public QFrame
{
    Q_OBJECT

public:
    CellEcho(format::DateEntry entry, const format::Texts &texts, QWidget *editor);

    AdviceLine *advice() const { return m_advice; }
    /// Under the editor, or above it where there is no room.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Goes where the editor goes, and is seen when it is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_editor;
    AdviceLine *m_advice;
};

/// A cell's text; for a date or a time with what is understood of it.
class CellEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Without an entry it is a text like any other.
    CellEdit(std::optional<format::DateEntry> entry, const format::Texts &texts, QWidget *parent);

    /// Today by the clock, and the day at which the month grid opens where the cell is empty.
    void setToday(QDate today, QDate opensAt);
    /// The plan whose calendar names weekends and holidays.
    void setPlan(const core::Plan *plan) { m_plan = plan; }
    void setStored(const QString &text);
    /// What was typed, with the word for today as its date.
    QString typed() const;
    void showRefusal(const QString &reason);
    /// A key meant for the buttons under the cell.
    bool takeKey(const QKeyEvent *key);
    void openGrid();

Q_SIGNALS:
    /// A day of the grid, or a button under the cell.
    void valueChosen();

private:
    void echoTyped(const QString &typed);
    CellEcho *echo();

    void take(const QString &text);

    std::optional<format::DateEntry> m_entry;
    format::Texts m_texts;
    const core::Plan *m_plan = nullptr;
    QDate m_today;
    QDate m_opensAt;
    QString m_stored;
    QPointer<CellEcho> m_echo;
};

} // namespace ruam::widgets
