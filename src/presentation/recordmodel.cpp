#include <ruam/presentation/recordmodel.h>

#include "batch.h"
#include "fieldedit.h"
#include "newreference.h"

#include <QSet>

#include <ruam/format/fieldtext.h>

namespace ruam::presentation {

using namespace core;

format::DateFormat screenDates(const format::Texts &texts)
{
    return format::readersDates(texts);
}

QString urgencyText(TaskUrgency urgency, const format::Texts &texts)
{
    switch (urgency) {
    case TaskUrgency::None:
        break;
    case TaskUrgency::Next:
        return texts.translate("presentation", "next");
    case TaskUrgency::Near:
        return texts.translate("presentation", "due soon");
    case TaskUrgency::Overdue:
        return texts.translate("presentation", "overdue");
    }
    return {};
}

QString predecessorHint(const Plan &plan, const Task &task, const format::Texts &texts)
{
    const Task *predecessor = openPredecessor(plan, task);
    if (!predecessor)
        return {};
    return texts.translate("presentation", "First to be finished: %1")
        .arg(format::recordTitle(plan, refOf(*predecessor), texts));
}

RecordModel::RecordModel(session::Session &session, format::Texts texts, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_texts(std::move(texts))
{
    connect(&m_session, &session::Session::changed, this, [this](const ChangeReport &report) { follow(report); });
}

void RecordModel::setTexts(const format::Texts &texts)
{
    m_texts = texts;
    m_errors.clear();
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    touchAll(0, columnCount() - 1);
}

const Plan &RecordModel::plan() const
{
    return m_batch ? m_batch->plan() : m_session.plan();
}

void RecordModel::touchAll(int firstColumn, int lastColumn)
{
    const int rows = rowCount();
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, firstColumn), index(rows - 1, lastColumn));
    for (int row = 0; row < rows; ++row) {
        const QModelIndex parent = index(row, 0);
        if (const int children = rowCount(parent); children > 0)
            Q_EMIT dataChanged(index(0, firstColumn, parent), index(children - 1, lastColumn, parent));
    }
}

RecordRef RecordModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() ? recordOf(index) : RecordRef{};
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == RecordRole)
        return QVariant::fromValue(recordOf(index));
    if (role == ErrorRole)
        return m_errors.value({errorKey(index), index.column()});
    return cell(index, role);
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::EditRole) {
        const QString typed = value.toString();
        // What stands there already is right, even where two records of one title make it hard to read.
        const bool same = typed == cell(index, Qt::EditRole).toString() && (flags(index) & Qt::ItemIsEditable);
        return settle(index, typed, same ? MaybeEdit(std::optional<Edit>()) : editFor(index, typed));
    }
    if (role == Qt::CheckStateRole)
        return settle(index, {}, editForCheck(index, value.toInt() == Qt::Checked));
    return false;
}

bool RecordModel::setChoice(const QModelIndex &index, const Choice &choice)
{
    if (!index.isValid())
        return false;
    return settle(index, choice.text, editFor(index, choice.value));
}

QString RecordModel::newRecordOffer(const QModelIndex &index, const QString &typed) const
{
    const Field *field = index.isValid() ? referenceAt(index) : nullptr;
    return field ? presentation::newRecordOffer(plan(), *field, typed, m_texts) : QString();
}

bool RecordModel::setNewRecord(const QModelIndex &index, const QString &typed)
{
    if (!index.isValid() || !referenceAt(index))
        return false;
    return settle(index, typed, editForNew(index, typed));
}

const Field *RecordModel::referenceAt(const QModelIndex &index) const
{
    return cellField(index).field;
}

MaybeEdit RecordModel::editForNew(const QModelIndex &index, const QString &typed)
{
    const CellField cell = cellField(index);
    return newRecordEdit(plan(), cell.record, *cell.field, typed, m_session.asOf(), m_session.ids());
}

Choices RecordModel::choicesFor(const QModelIndex &, const QString &) const
{
    return {};
}

RecordModel::CellField RecordModel::cellField(const QModelIndex &) const
{
    return {};
}

bool RecordModel::settle(const QModelIndex &index, const QString &typed, const MaybeEdit &edit)
{
    // The rows may move, and another program's change may even reset them, before the edit is told.
    const QPersistentModelIndex place(index);
    const std::pair<RecordRef, int> key(errorKey(index), index.column());
    const auto editor = Editor(cell(index, EditorRole).toInt());
    const Result<void> done = !edit ? Result<void>(edit.error()) : *edit ? m_session.perform(**edit) : Result<void>();
    if (!done) {
        // No dataChanged(): a view would put the old text back into the editor.
        const QString text = refusalText(done.error(), editor, typed, plan(), m_texts);
        m_errors.insert(key, text);
        Q_EMIT editRefused(place, text);
        return false;
    }
    if (m_errors.remove(key) && place.isValid())
        Q_EMIT dataChanged(place, place, {ErrorRole});
    edited(place);
    return true;
}

bool RecordModel::refuseCell(const CellText &cellText, const Error &error)
{
    const auto editor = Editor(cell(cellText.index, EditorRole).toInt());
    Q_EMIT editRefused(cellText.index, refusalText(error, editor, cellText.text, plan(), m_texts));
    return false;
}

bool RecordModel::setCells(const QList<CellText> &cells)
{
    return setCellsAndRows(cells, {}, {});
}

bool RecordModel::takesRow(const QModelIndex &, const NewRow &) const
{
    return false;
}

Result<void> RecordModel::addRow(Batch &, const QModelIndex &, const NewRow &)
{
    return {};
}

bool RecordModel::setCellsAndRows(const QList<CellText> &cells, const QModelIndex &above, const QList<NewRow> &rows)
{
    Batch batch(m_session.plan());
    QSet<RecordRef> changed;
    for (const CellText &each : cells) {
        // What was copied from a cell is right in it, also where it is more than can be typed.
        if (!each.index.isValid() || !flags(each.index).testFlag(Qt::ItemIsEditable) ||
            each.text == cell(each.index, Qt::DisplayRole).toString())
            continue;
        m_batch = &batch;
        MaybeEdit edit = editFor(each.index, each.text);
        m_batch = nullptr;
        if (!edit)
            return refuseCell(each, edit.error());
        if (!*edit)
            continue;
        if (auto ok = batch.add(**std::move(edit)); !ok)
            return refuseCell(each, ok.error());
        changed.insert(recordOf(each.index));
    }
    for (const NewRow &row : rows) {
        m_batch = &batch;
        const auto ok = addRow(batch, above, row);
        m_batch = nullptr;
        if (!ok)
            return refuseCell({above, row.value(0).second}, ok.error());
    }
    auto edit = batch.take();
    if (!edit)
        return true;
    nameStep(*edit, changed.size() + rows.size());
    // The first cell stands for all: which row another program has changed is not told.
    const QPersistentModelIndex first(cells.isEmpty() ? above : cells.front().index);
    if (auto done = m_session.perform(*edit); !done)
        return refuseCell({first, cells.isEmpty() ? QString() : cells.front().text}, done.error());
    return true;
}

void RecordModel::nameStep(Edit &edit, qsizetype records) const
{
    if (m_replacing) {
        edit.verb = Verb::ReplaceText;
        edit.args = {qint64(records), m_replacing->first, m_replacing->second};
    } else if (records > 1) {
        edit.verb = Verb::EditRows;
        edit.args = {qint64(records)};
    }
}

bool RecordModel::replaceTexts(const QList<CellText> &cells, const QString &sought, const QString &put)
{
    m_replacing = {sought, put};
    const bool done = setCells(cells);
    m_replacing.reset();
    return done;
}

bool RecordModel::clearCells(const QModelIndexList &indexes)
{
    QList<CellText> cells;
    for (const QModelIndex &index : indexes)
        if (Editor(cell(index, EditorRole).toInt()) != Editor::Choice)
            cells.append({index, QString()});
    return setCells(cells);
}

MaybeEdit RecordModel::editForCheck(const QModelIndex &, bool)
{
    return Error{Code::BadValue, {}, QStringLiteral("no check mark here")};
}

void RecordModel::edited(const QModelIndex &) {}

} // namespace ruam::presentation
