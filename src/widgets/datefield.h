#pragma once

#include <ruam/format/texts.h>
#include <ruam/format/thaidate.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLineEdit;
QT_END_NAMESPACE

namespace ruam::widgets {

class EchoLine;

/// A field for a date or a range of dates. Takes any office style; under it stands at once what was understood, weekday
/// and both eras, or what is wrong. Alt+Down opens a month grid in the reader's era. Escape restores.
class DateField : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Day, Range };

    DateField(Span span, const format::Texts &texts, QWidget *parent = nullptr);

    ~DateField() override;

    void setTexts(const format::Texts &texts);
    /// What stands in the record, in a form that can be read back. Replaces what is typed.
    void setStored(const QString &text);
    void setReadOnly(bool readOnly);
    /// Echoes only while something is typed: for a field whose value is plain to see.
    void setQuiet(bool quiet);
    /// Words shown while the field is empty.
    void setPlaceholder(const QString &text);
    /// The day that the month grid marks and starts at where the field is empty.
    void setToday(QDate today) { m_today = today; }
    /// What is typed was not taken: it stays, and the reason stands under it.
    void refuse(const QString &reason);

    QString text() const;
    QLineEdit *edit() const { return m_edit; }
    EchoLine *echo() const { return m_echo; }

public Q_SLOTS:
    void openGrid();

Q_SIGNALS:
    /// Enter, Tab or focus elsewhere after typing, or a day chosen in the grid.
    void submitted(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void echoTyped(const QString &typed);
    void submit();
    void restore();
    void takeDay(QDate day);

    Span m_span;
    format::Texts m_texts;
    QString m_stored;
    QDate m_today;
    bool m_quiet = false;
    QLineEdit *m_edit;
    QAction *m_open;
    EchoLine *m_echo;
};

} // namespace ruam::widgets
