#pragma once

#include "strip.h"

#include <ruam/presentation/repliesmodel.h>

class QLineEdit;
class QPushButton;

namespace ruam::widgets {

class DateField;
class Label;

/// The strip above the table of provinces: that the letters of those selected went out, with their number and day.
class LetterStrip : public Strip
{
    Q_OBJECT

public:
    LetterStrip(presentation::RepliesModel &model, const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    void setToday(QDate today, QDate opensAt);
    /// Asks for the letters of these rows of the model.
    void open(const QModelIndexList &rows);
    bool isOpen() const { return m_open; }

    QLineEdit *number() const { return m_number; }
    DateField *day() const { return m_day; }
    QPushButton *acceptButton() const { return m_accept; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    /// Why nothing was changed, beyond a day that is none.
    void refused(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void accept();

    presentation::RepliesModel &m_model;
    format::Texts m_texts;
    QList<QPersistentModelIndex> m_rows;
    bool m_open = false;
    Label *m_title;
    Label *m_numberLabel;
    QLineEdit *m_number;
    Label *m_dayLabel;
    DateField *m_day;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace ruam::widgets
