#include "choicebox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace ruam::widgets {
namespace {

constexpr qsizetype kMeasuredEntries = 200; ///< of a list too long to measure, these stand for all
constexpr int kWidestList = 560;

} // namespace

ChoiceBox::ChoiceBox(Kind kind, Fetch fetch, QWidget *parent)
    : QComboBox(parent), m_kind(kind), m_fetch(std::move(fetch))
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(14);
    setAttribute(Qt::WA_InputMethodEnabled);
    if (m_kind == Kind::Reference) {
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        completer()->setCompletionMode(QCompleter::PopupCompletion);
        completer()->setFilterMode(Qt::MatchContains);
        completer()->setCaseSensitivity(Qt::CaseInsensitive);
        connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &typed) {
            m_typing = true;
            m_typed = typed;
            searchEntries(typed);
            showOffer(typed);
        });
        connect(lineEdit(), &QLineEdit::returnPressed, this, [this] {
            // An entry that is marked in the list is activated by the list.
            const QAbstractItemView *list = completer()->popup();
            if (!list->isVisible() || !list->currentIndex().isValid())
                submit(Ended::Chosen);
        });
    }
    connect(this, &QComboBox::activated, this, [this](int row) {
        m_typing = true;
        if (isEditable())
            lineEdit()->setText(itemText(row));
        submit(m_leaving ? Ended::Left : Ended::Chosen);
    });
}

void ChoiceBox::setSearch(Search search)
{
    m_search = std::move(search);
    // What was found need not hold the letters as they were typed.
    completer()->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
}

void ChoiceBox::setStored(const QString &text)
{
    m_stored = text;
    restore();
}

void ChoiceBox::selectText()
{
    if (isEditable())
        lineEdit()->setSelection(int(currentText().size()), -int(currentText().size()));
}

void ChoiceBox::refuse()
{
    m_typing = true;
    if (!isEditable() || !isOffer(count() - 1))
        return;
    // Once the key that was refused is done with.
    QTimer::singleShot(0, this, [this] {
        if (!hasFocus() || !m_typing)
            return;
        complete();
        // What may have been meant is one key away.
        QAbstractItemView *list = completer()->popup();
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, completer()->completionColumn()));
    });
}

/// Shows the entries that fit what is typed.
void ChoiceBox::complete()
{
    completer()->setCompletionPrefix(currentText());
    completer()->complete();
}

void ChoiceBox::forgetEntries()
{
    m_fetched = false;
}

const presentation::Choice *ChoiceBox::choice() const
{
    if (!m_fetched)
        return nullptr;
    if (currentIndex() >= 0 && currentIndex() < m_choices.size() && m_choices[currentIndex()].text == currentText())
        return &m_choices[currentIndex()];
    for (const presentation::Choice &choice : m_choices)
        if (choice.text == currentText().trimmed())
            return &choice;
    return nullptr;
}

void ChoiceBox::fetchEntries()
{
    if (m_fetched)
        return;
    m_fetched = true;
    fill(m_search ? m_search(currentText()) : m_fetch());
}

void ChoiceBox::searchEntries(const QString &typed)
{
    if (!m_search)
        return;
    m_fetched = true;
    const int cursor = lineEdit()->cursorPosition();
    fill(m_search(typed));
    lineEdit()->setCursorPosition(cursor);
}

void ChoiceBox::fill(presentation::Choices choices)
{
    m_choices = std::move(choices);
    widenLists();
    const QString shown = currentText();
    const bool selected = isEditable() && !shown.isEmpty() && lineEdit()->selectedText() == shown;
    const QSignalBlocker quiet(this);
    clear();
    for (const presentation::Choice &choice : m_choices)
        addItem(choice.text);
    if (isEditable()) {
        setCurrentIndex(findText(shown));
        setEditText(shown);
        if (selected)
            selectText();
    } else {
        setCurrentIndex(findText(shown));
    }
}

void ChoiceBox::showOffer(const QString &typed)
{
    if (!m_offer)
        return;
    fetchEntries();
    const QString words = m_offer(typed);
    const int last = int(m_choices.size());
    const QSignalBlocker quiet(this);
    if (words.isEmpty()) {
        if (count() > last)
            removeItem(last);
    } else if (count() > last) {
        setItemText(last, words);
    } else {
        addItem(words);
    }
    // An entry added to none becomes the current one.
    if (lineEdit()->text() != typed) {
        setCurrentIndex(-1);
        setEditText(typed);
    }
}

void ChoiceBox::restore()
{
    m_typing = false;
    m_newTitle.clear();
    const QSignalBlocker quiet(this);
    if (isEditable()) {
        setCurrentIndex(m_fetched ? findText(m_stored) : -1);
        setEditText(m_stored);
        lineEdit()->setCursorPosition(0);
        return;
    }
    if (findText(m_stored) < 0) {
        clear();
        addItem(m_stored);
        m_fetched = false;
    }
    setCurrentIndex(findText(m_stored));
}

void ChoiceBox::submit(Ended how)
{
    if (!m_typing)
        return;
    m_typing = false;
    m_newTitle.clear();
    if (isEditable())
        completer()->popup()->hide();
    fetchEntries();
    if (isEditable() && isOffer(count() - 1) && currentText() == itemText(count() - 1)) {
        const QSignalBlocker quiet(this);
        setEditText(m_typed);
        if (how == Ended::Chosen)
            m_newTitle = m_typed;
        // The list puts its words into the field once more.
        QTimer::singleShot(0, this, [this] { m_typing ? setEditText(m_typed) : restore(); });
    }
    Q_EMIT submitted();
}

/// The entries are read whole, though the box may be as narrow as the column it stands in.
void ChoiceBox::widenLists()
{
    int wide = 0;
    for (const presentation::Choice &choice : m_choices.mid(0, kMeasuredEntries))
        wide = qMax(wide, fontMetrics().horizontalAdvance(choice.text));
    wide = qMin(wide + 2 * fontMetrics().averageCharWidth() + view()->verticalScrollBar()->sizeHint().width(),
                kWidestList);
    view()->setMinimumWidth(wide);
    if (completer())
        completer()->popup()->setMinimumWidth(wide);
}

void ChoiceBox::showPopup()
{
    fetchEntries();
    QComboBox::showPopup();
}

void ChoiceBox::focusInEvent(QFocusEvent *event)
{
    // What was made or deleted meanwhile.
    if (!m_typing && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        forgetEntries();
    fetchEntries();
    QComboBox::focusInEvent(event);
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    // Qt takes a text that is an entry for one that was chosen.
    m_leaving = true;
    QComboBox::focusOutEvent(event);
    m_leaving = false;
    if (event->reason() != Qt::PopupFocusReason)
        submit(Ended::Left);
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_typing) {
        restore();
        selectText();
        return;
    }
    if (event->key() == Qt::Key_F2) {
        showPopup();
        return;
    }
    // A letter finds the entry that begins so and leaves the choice to Enter.
    const bool isLetter = event->text().size() == 1 && event->text().front().isLetterOrNumber() &&
                          !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!isEditable() && isLetter) {
        showPopup();
        view()->keyboardSearch(event->text());
        return;
    }
    // The entry next to the one that stood there has nothing to do with what is typed.
    if (isEditable() && m_typing && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) &&
        !(event->modifiers() & ~Qt::KeypadModifier)) {
        complete();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void ChoiceBox::inputMethodEvent(QInputMethodEvent *event)
{
    if (isEditable()) {
        QComboBox::inputMethodEvent(event);
        return;
    }
    // The entry that begins so, as for letters that are typed.
    if (!event->commitString().isEmpty()) {
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, event->commitString());
        keyPressEvent(&typed);
    }
    event->accept();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ruam::widgets
