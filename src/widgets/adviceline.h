#pragma once

#include <ruam/core/plan.h>
#include <ruam/format/dateadvice.h>

#include <QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QKeyEvent;
QT_END_NAMESPACE

namespace ruam::widgets {

class EchoLine;
class OfferButton;

/// Under a field for dates or times: at once what was understood or what is wrong, and a button for each thing that the
/// text may mean. The keys stay with the field: Tab goes from button to button before it leaves, Enter takes one.
class AdviceLine : public QWidget
{
    Q_OBJECT

public:
    AdviceLine(format::DateEntry entry, const format::Texts &texts, QWidget *parent);

    void setTexts(const format::Texts &texts) { m_texts = texts; }
    /// The plan whose calendar names weekends and holidays; none for a field that does not plan anything.
    void setPlan(const core::Plan *plan) { m_plan = plan; }
    /// The day that the word for today means.
    void setToday(QDate today) { m_today = today; }
    /// What stands in the record: a refusal tells that it is still there.
    void setStored(const QString &text) { m_stored = text; }
    void showTyped(const QString &typed);
    /// What was typed was not taken; its buttons stay.
    void showRefusal(const QString &reason);
    void clear();
    /// A key pressed in the field; true if it was meant for the buttons.
    bool takeKey(const QKeyEvent *key);
    EchoLine *echo() const { return m_echo; }
    std::vector<OfferButton *> buttons() const { return m_buttons; }

Q_SIGNALS:
    /// One of the buttons: the text that takes the place of what was typed.
    void offerTaken(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Adds what the calendar says of the days that were understood.
    void addDayNote(format::DateAdvice &advice, const QString &typed) const;
    void showOffers(const QList<format::DateOffer> &offers);
    void mark(int button);
    QString stillThere(const QString &reason) const;
    void arrange();

    format::DateEntry m_entry;
    format::Texts m_texts;
    const core::Plan *m_plan = nullptr;
    QDate m_today;
    QString m_stored;
    EchoLine *m_echo;
    QBoxLayout *m_row;
    std::vector<OfferButton *> m_buttons;
    QList<format::DateOffer> m_offers;
    int m_marked = -1;
    bool m_otherLayout = false;
};

} // namespace ruam::widgets
