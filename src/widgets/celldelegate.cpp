#include "celldelegate.h"

#include "celleditors.h"
#include "choicebox.h"
#include "colours.h"
#include "datetext.h"
#include "echoline.h"
#include "inkheight.h"
#include "view.h"

#include <ruam/core/planstatus.h>
#include <ruam/format/linebreak.h>
#include <ruam/presentation/filtermodel.h>
#include <ruam/presentation/roles.h>
#include <ruam/presentation/shiftmodel.h>
#include <ruam/presentation/tabletext.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace ruam::widgets {
namespace {

constexpr char kRefusedProperty[] = "refusedText";
constexpr int kCellPadding = 6;

presentation::Editor editorOf(const QModelIndex &index)
{
    const QVariant wish = index.data(presentation::EditorRole);
    return wish.isValid() ? presentation::Editor(wish.toInt()) : presentation::Editor::Line;
}

/// The plan behind a table of records or of the dates of one; null behind any other.
const core::Plan *planOf(const QAbstractItemModel *model)
{
    if (auto *shift = qobject_cast<const presentation::ShiftModel *>(model))
        return &shift->plan();
    if (auto *filter = qobject_cast<const presentation::FilterModel *>(model))
        model = filter->recordModel();
    auto *records = qobject_cast<const presentation::RecordModel *>(model);
    return records ? &records->session().plan() : nullptr;
}

/// The model of the records, and where a cell of the model that is shown lies in it; null behind any other.
std::pair<presentation::RecordModel *, QModelIndex> recordCell(QAbstractItemModel *model, const QModelIndex &index)
{
    if (auto *filter = qobject_cast<presentation::FilterModel *>(model))
        return {filter->recordModel(), filter->mapToSource(index)};
    return {qobject_cast<presentation::RecordModel *>(model), index};
}

bool chooseIn(QAbstractItemModel *model, const QModelIndex &index, const presentation::Choice &choice)
{
    const auto [records, cell] = recordCell(model, index);
    return records ? records->setChoice(cell, choice) : model->setData(index, choice.text, Qt::EditRole);
}

bool makeIn(QAbstractItemModel *model, const QModelIndex &index, const QString &title)
{
    const auto [records, cell] = recordCell(model, index);
    return records && records->setNewRecord(cell, title);
}

presentation::Choices choicesIn(const QModelIndex &index, const QString &typed)
{
    const auto [records, cell] = recordCell(const_cast<QAbstractItemModel *>(index.model()), index);
    return records ? records->choicesFor(cell, typed) : presentation::Choices();
}

QString offerIn(const QModelIndex &index, const QString &typed)
{
    const auto [records, cell] = recordCell(const_cast<QAbstractItemModel *>(index.model()), index);
    return records ? records->newRecordOffer(cell, typed) : QString();
}

} // namespace

bool isRefused(const QWidget *editor)
{
    return editor && editor->property(kRefusedProperty).isValid();
}

void setRefused(QWidget *editor, bool refused)
{
    editor->setProperty(kRefusedProperty, refused ? QVariant(true) : QVariant());
}

CellDelegate::CellDelegate(const format::Texts &texts, QObject *parent) : QStyledItemDelegate(parent), m_texts(texts) {}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const presentation::Editor wish = editorOf(index);
    switch (wish) {
    case presentation::Editor::ReadOnly:
    case presentation::Editor::Stamp:
    case presentation::Editor::Flag:
        return nullptr;
    case presentation::Editor::Choice:
    case presentation::Editor::Reference:
    case presentation::Editor::Person: {
        const QPersistentModelIndex cell(index);
        auto *box = new ChoiceBox(
            wish == presentation::Editor::Choice ? ChoiceBox::Kind::Words : ChoiceBox::Kind::Reference,
            [cell] { return cell.data(presentation::ChoicesRole).value<presentation::Choices>(); }, parent);
        box->setFrame(false);
        if (wish == presentation::Editor::Person)
            box->setSearch([cell](const QString &typed) { return choicesIn(cell, typed); });
        box->setOffer([cell](const QString &typed) { return offerIn(cell, typed); });
        connect(box, &ChoiceBox::submitted, this, [this, box] { finish(box); });
        return box;
    }
    default: {
        auto *edit = new CellEdit(entryOf(wish), m_texts, parent);
        edit->setToday(m_today, m_opensAt);
        // A holiday falls on itself.
        if (index.data(presentation::RecordRole).value<core::RecordRef>().kind != core::Kind::Holiday)
            edit->setPlan(planOf(index.model()));
        connect(edit, &CellEdit::valueChosen, this, [this, edit] { finish(edit); });
        return edit;
    }
    }
}

void CellDelegate::finish(QWidget *editor) const
{
    auto *self = const_cast<CellDelegate *>(this);
    Q_EMIT self->commitData(editor);
    Q_EMIT self->closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<ChoiceBox *>(editor)) {
        if (!box->isTyping() && !isRefused(box)) {
            box->setStored(text);
            box->selectText();
        }
        return;
    }
    auto *edit = qobject_cast<CellEdit *>(editor);
    // A change from elsewhere never takes away what is being typed.
    if (edit && !edit->isModified() && edit->text() != text)
        edit->setStored(text);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    bool taken = true;
    if (auto *box = qobject_cast<ChoiceBox *>(editor)) {
        const presentation::Choice *choice = box->choice();
        if (const QString made = box->newTitle(); !made.isEmpty())
            taken = makeIn(model, index, made);
        else if (choice)
            taken = chooseIn(model, index, *choice);
        else if (box->currentText() != index.data(Qt::EditRole).toString())
            taken = model->setData(index, box->currentText(), Qt::EditRole);
        if (!taken)
            box->refuse();
    } else if (auto *edit = qobject_cast<CellEdit *>(editor)) {
        if (edit->isModified() && edit->text() != index.data(Qt::EditRole).toString())
            taken = model->setData(index, edit->typed(), Qt::EditRole);
        if (!taken)
            edit->showRefusal(index.data(presentation::ErrorRole).toString());
    }
    setRefused(editor, !taken);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 1, 1));
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    // Qt would break Thai where it finds a word, in the middle of a name too.
    if (option->features & QStyleOptionViewItem::WrapText)
        option->text = format::withBreaksBetweenNames(option->text);
    const Colours c = colours(option->palette);
    // A selection is a tint with the text's own colour, so that meanings stay legible on it.
    option->palette.setColor(QPalette::Highlight, c.shade);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    if (const QString mark = index.data(presentation::MarkRole).toString(); !mark.isEmpty())
        option->text += u' ' + mark;
    if (const QString sign = index.data(presentation::SignRole).toString(); !sign.isEmpty()) {
        option->text.prepend(sign + u' ');
        const QColor ink = sign == u"■"   ? c.mustFix
                           : sign == u"▲" ? c.shouldCheck
                           : sign == u"✔" ? c.ready
                           : sign == u"●" ? c.toKnow
                                          : QColor();
        if (ink.isValid()) {
            option->palette.setColor(QPalette::Text, ink);
            option->palette.setColor(QPalette::HighlightedText, ink);
        }
    }
    const QVariant urgency = index.data(presentation::UrgencyRole);
    if (urgency.isValid() && index.flags().testFlag(Qt::ItemIsEditable) && !option->text.isEmpty() &&
        (editorOf(index) == presentation::Editor::Choice || editorOf(index) == presentation::Editor::Date)) {
        QColor ink;
        QString mark;
        switch (core::TaskUrgency(urgency.toInt())) {
        case core::TaskUrgency::Overdue:
            ink = c.mustFix;
            mark = QStringLiteral("■ ");
            break;
        case core::TaskUrgency::Near:
            ink = c.shouldCheck;
            mark = QStringLiteral("▲ ");
            break;
        case core::TaskUrgency::Next:
            ink = c.toKnow;
            mark = QStringLiteral("● ");
            break;
        case core::TaskUrgency::None:
            break;
        }
        if (!mark.isEmpty()) {
            option->palette.setColor(QPalette::Text, ink);
            option->palette.setColor(QPalette::HighlightedText, ink);
            if (editorOf(index) == presentation::Editor::Choice)
                option->text.prepend(mark);
        }
    }
    if (option->text.isEmpty()) {
        option->text = index.data(presentation::PlaceholderRole).toString();
        if (!option->text.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDisplay;
            option->palette.setColor(QPalette::Text, c.secondary);
            option->palette.setColor(QPalette::HighlightedText, c.secondary);
        }
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Colours c = colours(option.palette);
    const bool refused = !index.data(presentation::ErrorRole).toString().isEmpty();
    if (!refused && !(option.state & QStyle::State_HasFocus))
        return;
    painter->save();
    QPen pen(refused ? c.mustFix : c.accent, 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += kCellPadding;
    size.setHeight(qMax(size.height(), rowHeight(option.font)));
    return size;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString words = index.data(presentation::ErrorRole).toString();
    if (words.isEmpty())
        words = index.data(Qt::ToolTipRole).toString();
    if (words.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        words = index.data(Qt::DisplayRole).toString();
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), words, view, option.rect);
    return true;
}

void CellDelegate::openList(QWidget *editor) const
{
    if (auto *box = qobject_cast<ChoiceBox *>(editor))
        box->showPopup();
    else if (auto *edit = qobject_cast<CellEdit *>(editor))
        edit->openGrid();
}

/// Cells that were copied elsewhere go into cells, also where one of them is open: as its text they would be one line.
bool CellDelegate::pasteBlock(QWidget *editor)
{
    const auto block = presentation::cellsOfText(presentation::pastedText(QGuiApplication::clipboard()->mimeData()));
    if (block.size() < 2 && (block.isEmpty() || block.constFirst().size() < 2))
        return false;
    for (QWidget *around = editor->parentWidget(); around; around = around->parentWidget()) {
        auto *view = qobject_cast<View *>(around);
        if (!view || !view->canPaste())
            continue;
        setRefused(editor, false);
        Q_EMIT closeEditor(editor, RevertModelCache);
        QTimer::singleShot(0, view, [view] { view->paste(); });
        return true;
    }
    return false;
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (auto *edit = qobject_cast<CellEdit *>(editor); edit && edit->takeKey(key))
            return true;
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openList(editor);
            return true;
        }
        if (key->matches(QKeySequence::Paste) && qobject_cast<CellEdit *>(editor) && pasteBlock(editor))
            return true;
        if (key->key() == Qt::Key_Escape)
            setRefused(editor, false);
        // At once, so that the key does not reach the table as well.
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !(key->modifiers() & ~Qt::KeypadModifier)) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, SubmitModelCache);
            return true;
        }
        // The box submits by itself; Enter and Tab go on to the table after that.
        if (auto *box = qobject_cast<ChoiceBox *>(editor);
            box && !box->isEditable() && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
            return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace ruam::widgets
