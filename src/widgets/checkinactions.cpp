// What is done at the desk: choosing, marking, correcting, substitutes and walk-ins.

#include "askstrip.h"
#include "checkintable.h"
#include "checkinview.h"
#include "label.h"

#include <ruam/core/issuedpapers.h>
#include <ruam/format/messages.h>
#include <ruam/format/replytext.h>
#include <ruam/format/searchtext.h>
#include <ruam/reports/issues.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

namespace ruam::widgets {

using presentation::CheckInModel;

/// The list may have moved on under the choice: then nobody is chosen any more.
bool CheckInView::isChosen() const
{
    return m_chosen.id != 0 && m_model.recordAt(m_table->currentIndex()) == m_chosen;
}

void CheckInView::choose(const QModelIndex &index)
{
    m_table->setCurrentIndex(index.siblingAtColumn(CheckInModel::NameColumn));
    m_chosen = m_model.recordAt(index);
    showHint();
    Q_EMIT stateChanged();
}

/// Who is meant: who was chosen, or the only one found.
QModelIndex CheckInView::target() const
{
    if (isChosen())
        return m_table->currentIndex().siblingAtColumn(CheckInModel::NameColumn);
    return m_model.rowCount() == 1 ? m_model.index(0, CheckInModel::NameColumn) : QModelIndex();
}

bool CheckInView::canAct() const
{
    return !m_session.isReadOnly() && target().isValid();
}

bool CheckInView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return View::eventFilter(watched, event);
}

bool CheckInView::takeKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        unmark();
        return true;
    }
    if (!plain)
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int page = qMax(1, m_table->viewport()->height() / qMax(1, m_table->rowPixels()) - 1);
        move(event->key() == Qt::Key_PageUp ? -page : page);
        return true;
    }
    case Qt::Key_Space:
        return takeSpace();
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        correct();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty() && !m_model.province())
            goBack();
        else
            clearSearch();
        return true;
    default:
        return false;
    }
}

/// True where the Space was no blank of a name.
bool CheckInView::takeSpace()
{
    const QString text = m_search->text();
    if (isChosen() || (text.endsWith(u' ') && m_model.rowCount() == 1)) {
        mark();
        return true;
    }
    return text.isEmpty();
}

void CheckInView::move(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_table->currentIndex();
    const int row = isChosen() ? now.row() + by : by > 0 ? 0 : rows - 1;
    m_done.clear();
    choose(m_model.index(qBound(0, row, rows - 1), CheckInModel::NameColumn));
}

void CheckInView::forgetChoice()
{
    m_chosen = {};
    m_table->setCurrentIndex({});
    // The only one found is shown as such.
    if (m_model.rowCount() == 1)
        m_table->setCurrentIndex(m_model.index(0, CheckInModel::NameColumn));
    Q_EMIT stateChanged();
}

void CheckInView::typed(const QString &text)
{
    m_done.clear();
    m_model.setTyped(text);
    forgetChoice();
    showHint();
}

void CheckInView::clearSearch()
{
    m_model.setProvince(std::nullopt);
    m_search->setText({}); // not clear(): that could be undone in place of what was done
    forgetChoice();
    showHint();
}

void CheckInView::refuse(const core::Error &error)
{
    Q_EMIT refused(format::errorText(error, m_model.texts(), &m_session.plan()));
}

/// After something was done the field is free for the next one.
void CheckInView::tellDone(const QString &words)
{
    const bool searched = !m_search->text().isEmpty();
    m_search->setText({});
    if (searched || !isChosen())
        forgetChoice();
    m_done = words;
    showHint();
    m_search->setFocus();
}

void CheckInView::mark()
{
    const core::RecordRef record = m_model.recordAt(target());
    followClock(); // the list may be read again
    const QModelIndex index = m_model.indexOf(record);
    if (!index.isValid() || m_session.isReadOnly())
        return;
    const QString name = m_model.nameAt(index);
    if (m_model.hasCome(index)) {
        m_done = tr("%1 is marked already: %2").arg(name, m_model.cameText(index));
        showHint();
        return;
    }
    if (m_model.isReplaced(index)) {
        m_done = tr("Somebody comes in place of %1").arg(name);
        showHint();
        return;
    }
    if (const auto done = m_model.mark(index); !done) {
        refuse(done.error());
        return;
    }
    const QString came = m_model.cameText(m_model.indexOf(record));
    tellDone(QStringLiteral("✔ %1 · %2").arg(name, came.isEmpty() ? tr("Came") : came));
}

void CheckInView::unmark()
{
    const QModelIndex index = target();
    if (!index.isValid() || m_session.isReadOnly() || !m_model.hasCome(index))
        return;
    const QString name = m_model.nameAt(index);
    if (const auto done = m_model.unmark(index); !done) {
        refuse(done.error());
        return;
    }
    m_done = tr("The mark of %1 was taken back").arg(name);
    showHint();
}

void CheckInView::correct()
{
    const QModelIndex index = target();
    if (!index.isValid() || m_session.isReadOnly())
        return;
    choose(index);
    m_table->edit(index);
}

void CheckInView::askSubstitute()
{
    const QModelIndex index = target();
    if (!index.isValid() || m_session.isReadOnly())
        return;
    m_asked = Asked::Substitute;
    m_askedFor = index;
    m_ask->ask(tr("Who comes for %1?").arg(m_model.nameAt(index)), tr("Name with title"), tr("Comes instead"));
}

void CheckInView::askWalkIn()
{
    if (m_session.isReadOnly() || !m_model.half())
        return;
    // A name that nobody here bears was typed to find who is not on the list.
    const QString typed = m_model.rowCount() == 0 ? m_search->text().trimmed() : QString();
    m_asked = Asked::WalkIn;
    m_ask->ask(tr("Who has come?"), tr("Name with title"), tr("Register"));
    m_ask->line()->setText(typed);
}

void CheckInView::takeAnswer(const QString &text)
{
    const core::PersonId known{m_ask->chosen()};
    if (m_asked == Asked::Substitute && !m_askedFor.isValid()) {
        m_ask->closeStrip();
        return;
    }
    QString toCheck;
    core::Result<void> done;
    if (m_asked == Asked::Substitute)
        done = m_model.substitute(m_askedFor, text, known);
    else if (const auto added = m_model.addWalkIn(text, known); !added)
        done = added.error();
    else
        toCheck = *added;
    if (!done) {
        m_ask->refuse(format::errorText(done.error(), m_model.texts(), &m_session.plan()));
        return;
    }
    m_ask->closeStrip();
    QString words = QStringLiteral("✔ %1 · %2").arg(text, tr("Came"));
    if (!toCheck.isEmpty())
        words += QStringLiteral(" · ▲ ") + toCheck;
    tellDone(words);
}

/// People sign in the last book that was issued for the whole round; one for a few of them does not count.
void CheckInView::takeBook()
{
    const core::Plan &plan = m_session.plan();
    const QString name = QString::fromLatin1(reports::paperInfo(reports::PaperKind::SignIn).name);
    const core::IssuedPaper *book = nullptr;
    std::optional<reports::Issue> said;
    for (const core::IssuedPaper *issued : core::issuedOf(plan, m_model.event())) {
        auto issue = issued->paper == name ? reports::readIssue(issued->options) : std::nullopt;
        if (!issue || !issue->scope.registrations.empty() || !issue->scope.provinces.empty())
            continue;
        book = issued;
        said = std::move(issue);
    }
    const core::IssuedPaperId id = book ? book->id : core::IssuedPaperId();
    if (id == m_bookRead)
        return;
    m_bookRead = id;
    presentation::DeskBook desk;
    if (book) {
        desk.issue = said->options.issue.value_or(1);
        desk.restarts = said->options.restartNumbers;
        for (const reports::SheetPlace &place : reports::readPlaces(book->options))
            desk.places.push_back({place.registration, place.sheet, place.row});
    }
    m_model.setBook(std::move(desk));
}

QString CheckInView::addText() const
{
    const bool can = !m_session.isReadOnly() && m_model.half() && !m_model.isLocked();
    return can ? tr("Register a walk-in") : QString();
}

QString CheckInView::removeText() const
{
    return canAct() && m_model.hasCome(target()) ? tr("Take the mark back") : QString();
}

QList<QAction *> CheckInView::moreCommands() const
{
    return m_actions;
}

QString CheckInView::hint() const
{
    return m_hint->text();
}

void CheckInView::showHint()
{
    const bool writable = !m_session.isReadOnly() && !m_model.isLocked();
    const QModelIndex who = target();
    const bool come = who.isValid() && m_model.hasCome(who);
    const bool gone = who.isValid() && m_model.isReplaced(who);
    m_actions[MarkAction]->setEnabled(writable && who.isValid() && !come && !gone);
    m_actions[UnmarkAction]->setEnabled(writable && come);
    m_actions[CorrectAction]->setEnabled(writable && who.isValid());
    m_actions[SubstituteAction]->setEnabled(writable && who.isValid() && !come && !gone);
    m_actions[WalkInAction]->setEnabled(writable);
    for (int at = 0; at < ActionCount; ++at)
        m_buttons[at]->setEnabled(m_actions[at]->isEnabled());

    const core::Plan &plan = m_session.plan();
    core::ProvinceId example;
    for (const auto &[id, membership] : plan.all<core::GroupMembership>())
        if (membership.group == m_group && !example.isValid())
            example = membership.province;
    const QString code = example.isValid() ? format::replyCode(plan, m_group, example) : QString();
    const QString number = m_model.book().places.empty() ? tr("number in the list") : tr("number in the sign-in book");
    m_search->setPlaceholderText(code.isEmpty()
                                     ? tr("Part of a name, or %1").arg(number)
                                     : tr("Part of a name, %1, or a reply code such as %2").arg(number, code));

    const int rows = m_model.rowCount();
    const QString typed = m_search->text().trimmed();
    const QString other = rows == 0 && !typed.isEmpty() ? format::otherLayout(typed) : QString();
    m_other->setVisible(!other.isEmpty() && m_model.finds(other)); // else a name would be offered as gibberish
    m_other->setText(tr("Look for “%1”").arg(other));
    QString words;
    if (!m_done.isEmpty())
        words = m_done;
    else if (rows == 0)
        words = typed.isEmpty() ? tr("Nobody to be shown here") : tr("“%1” is not on this list").arg(typed);
    else if (!writable)
        words = tr("%n found", nullptr, rows);
    else if (gone && (isChosen() || rows == 1))
        words = tr("Somebody comes in place of %1").arg(m_model.nameAt(who));
    else if (isChosen())
        words = come ? tr("%1 has come").arg(m_model.nameAt(who)) : tr("Space marks %1").arg(m_model.nameAt(who));
    else if (m_model.isCut())
        words = tr("More than %1 found: type more of the name").arg(rows);
    else if (typed.isEmpty())
        words = tr("Choose with ↑ ↓, then Space");
    else if (rows == 1)
        words = come ? tr("%1 has come").arg(m_model.nameAt(who))
                     : tr("One found: Space twice marks %1").arg(m_model.nameAt(who));
    else
        words = tr("%n found: choose with ↑ ↓, then Space", nullptr, rows);
    m_hint->setTone(m_done.startsWith(u'✔') ? Label::Tone::Ready
                    : rows == 0             ? Label::Tone::ShouldCheck
                                            : Label::Tone::Plain);
    m_hint->setElidedText(words);
}

} // namespace ruam::widgets
