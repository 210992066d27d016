#pragma once

#include "paperrequest.h"

#include <ruam/format/texts.h>

#include <QWidget>
#include <functional>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace ruam::widgets {

class KeptChoice;
class Label;

/// พิมพ์ชุดเอกสาร: which papers of a round are wanted, and how many of each. What was chosen is kept for the person.
class SetPane : public QWidget
{
    Q_OBJECT

public:
    explicit SetPane(const format::Texts &texts, QWidget *parent = nullptr);

    void setTexts(const format::Texts &texts);
    /// Of which round the set is.
    void setScope(const QString &words);
    struct Wanted
    {
        reports::PaperKind kind;
        int copies;
    };
    std::vector<Wanted> wanted() const;
    /// Lists the papers that cannot be made now; each leads to where that is seen.
    struct Refusal
    {
        reports::PaperKind kind;
        QString reason;
    };
    void showRefusals(const std::vector<Refusal> &refusals);
    QCheckBox *check(reports::PaperKind kind) const;
    QSpinBox *copies(reports::PaperKind kind) const;
    QList<QString> refusals() const { return m_refused; }
    void focusFirst();

Q_SIGNALS:
    void changed();
    void paperChosen(ruam::reports::PaperKind kind);

private:
    struct Line
    {
        reports::PaperKind kind;
        QCheckBox *check;
        QSpinBox *copies;
    };
    void retranslate();
    void restore();
    void take();

    format::Texts m_texts;
    KeptChoice *m_kept;
    Label *m_scope;
    Label *m_note;
    std::vector<Line> m_lines;
    QVBoxLayout *m_refusals;
    QStringList m_refused;
};

} // namespace ruam::widgets
