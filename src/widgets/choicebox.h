#pragma once

#include <ruam/presentation/roles.h>

#include <QComboBox>
#include <functional>

namespace ruam::widgets {

/// A choice among a few words, or of a record by typing a part of its title. The entries are fetched when they are
/// first needed. The wheel does not change it by accident.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    enum class Kind { Words, Reference };
    using Fetch = std::function<presentation::Choices()>;
    using Offer = std::function<QString(const QString &typed)>;

    ChoiceBox(Kind kind, Fetch fetch, QWidget *parent = nullptr);

    /// The entries are those that fit what is typed, asked for at every letter, where there are too many to fetch.
    using Search = std::function<presentation::Choices(const QString &typed)>;
    void setSearch(Search search);
    /// Words of a last entry that makes a new record of what is typed; empty for none. Nothing is made but by choosing
    /// it.
    void setOffer(Offer offer) { m_offer = std::move(offer); }
    /// What was typed, after the offer was chosen; else empty.
    QString newTitle() const { return m_newTitle; }

    /// What stands in the record. Replaces what is typed.
    void setStored(const QString &text);
    /// So that what is typed takes the place of the text, which is still seen from its beginning.
    void selectText();
    /// What was typed was not taken: it stays.
    void refuse();
    bool isTyping() const { return m_typing; }
    /// Entries are fetched again when next needed.
    void forgetEntries();
    /// The entry that is chosen or typed out in full; null where the text is none of them.
    const presentation::Choice *choice() const;

    void showPopup() override;

Q_SIGNALS:
    /// An entry was chosen, or typing ended by Enter or focus elsewhere.
    void submitted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Ended { Chosen, Left };

    void fetchEntries();
    void fill(presentation::Choices choices);
    void searchEntries(const QString &typed);
    void widenLists();
    void showOffer(const QString &typed);
    bool isOffer(int row) const { return row >= 0 && row == m_choices.size(); }
    void submit(Ended how);
    void restore();
    void complete();

    Kind m_kind;
    Fetch m_fetch;
    Offer m_offer;
    Search m_search;
    QString m_typed;
    QString m_newTitle;
    presentation::Choices m_choices;
    QString m_stored;
    bool m_fetched = false;
    bool m_typing = false;
    bool m_leaving = false;
};

} // namespace ruam::widgets
