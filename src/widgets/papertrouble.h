#pragma once

#include <ruam/core/error.h>
#include <ruam/core/plan.h>
#include <ruam/format/texts.h>

#include <QScrollArea>

class QAbstractButton;
class QVBoxLayout;

namespace ruam::widgets {

class Label;

/// In place of the pages: why there are none. What a paper lacks stands a line each, and a line leads to the first
/// record that lacks it.
class PaperTrouble : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperTrouble(QWidget *parent = nullptr);

    void showWords(const QString &words);
    void showError(const core::Error &error, const core::Plan &plan, const format::Texts &texts);
    /// All of it in the reader's words.
    QString text() const { return m_text; }
    /// Those that lead somewhere.
    QList<QAbstractButton *> lines() const;

Q_SIGNALS:
    /// Of a record that lacks a field of that kind.
    void lackChosen(ruam::core::RecordRef record, ruam::core::Kind kind);

private:
    void clear();

    QString m_text;
    Label *m_words;
    QVBoxLayout *m_lines;
};

} // namespace ruam::widgets
